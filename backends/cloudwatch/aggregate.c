// aggregate.c - what is counted in every window, and what is asked of it.

#include "cloudwatch/correlate.h"

// ---- aggregates ----------------------------------------------------------

static void put_call(StrBuf *out, const char *function, Str of)
{
    sg_sb_put(out, str_of_literal(function));
    sb_putc(out, '(');
    sg_sb_put(out, of);
    sb_putc(out, ')');
}

void sg_cw_put_aggregate(StrBuf *out, const char *function, Str of, Str as)
{
    sg_cw_next(out, STR(", "));
    put_call(out, function, of);
    sg_sb_put(out, STR(" as "));
    sg_sb_put(out, as);
}

Str sg_cw_value(Joining *j, const StrItem *f)
{
    StrBuf out = sb_in(j->em->arena);
    bool several = f->next != NULL;
    sg_sb_put(&out, several ? STR("concat(") : STR(""));
    for (const StrItem *x = f; x != NULL; x = x->next) {
        sg_sb_put(&out, x == f ? STR("") : STR(", \"|\", "));
        sg_sb_put(&out, sg_cw_column(j, x));
    }
    sg_sb_put(&out, several ? STR(")") : STR(""));
    return sb_str(&out);
}

static Str value_of(Joining *j)
{
    return sg_cw_value(j, j->correlation->fields);
}

static Str value_at(Joining *j, unsigned percentile)
{
    StrBuf out = sb_in(j->em->arena);
    sg_sb_put(&out, value_of(j));
    sg_sb_putf(&out, ", %u", percentile);
    return sb_str(&out);
}

static void put_measure(Joining *j, StrBuf *out, const char *function, Str of,
                        Str name)
{
    StrBuf aggregate = sb_in(j->em->arena);
    put_call(&aggregate, function, of);
    j->stages->aggregate = sb_str(&aggregate);
    j->stages->measure = sg_cw_own(j, name, 0);
    sg_cw_put_aggregate(out, function, of, j->stages->measure);
}

static void put_rule_counts(Joining *j, StrBuf *out)
{
    for (size_t i = 0; i < j->in->count; i++)
        if (sg_is_first_ref(j->in, i))
            sg_cw_put_aggregate(out, "sum", sg_cw_own(j, STR("r"), i + 1),
                                sg_cw_own(j, STR("n"), i + 1));
}

// Two rules are in order when the first event of the one is not after the last
// of the other.
static void put_rule_times(Joining *j, StrBuf *out)
{
    sg_cw_put_aggregate(out, "min", sg_cw_own(j, STR("t"), 1),
                        sg_cw_own(j, STR("first"), 1));
    sg_cw_put_aggregate(out, "max", sg_cw_own(j, STR("t"), 2),
                        sg_cw_own(j, STR("last"), 2));
}

void sg_cw_put_aggregates(Joining *j, StrBuf *out)
{
    unsigned p = j->correlation->percentile ? j->correlation->percentile : 50;
    switch (j->correlation->type) {
    case CORR_EVENT_COUNT:
        put_measure(j, out, "count", STR("*"), STR("event_count"));
        break;
    case CORR_VALUE_COUNT:
        put_measure(j, out, "count_distinct", value_of(j), STR("value_count"));
        break;
    case CORR_VALUE_SUM:
        put_measure(j, out, "sum", value_of(j), STR("value_sum"));
        break;
    case CORR_VALUE_AVG:
        put_measure(j, out, "avg", value_of(j), STR("value_avg"));
        break;
    case CORR_VALUE_PERCENTILE:
        put_measure(j, out, "pct", value_at(j, p), STR("value_percentile"));
        break;
    case CORR_VALUE_MEDIAN:
        put_measure(j, out, "pct", value_at(j, 50), STR("value_median"));
        break;
    case CORR_TEMPORAL:
    case CORR_TEMPORAL_ORDERED:
        if (sg_cw_is_pair(j->in))
            put_rule_times(j, out);
        else
            put_rule_counts(j, out);
        break;
    }
}

// ---- conditions ----------------------------------------------------------

static void put_thresholds(Joining *j, Str measure)
{
    StrBuf out = sb_in(j->em->arena);
    const Threshold *t = j->correlation->thresholds;
    for (; t != NULL; t = t->next) {
        sg_cw_next(&out, STR(" and "));
        sg_sb_put(&out, measure);
        sb_putc(&out, ' ');
        sg_sb_put(&out, str_of_literal(sg_correlation_op(t->op)));
        sb_putc(&out, ' ');
        sg_cw_put_number(j, &out, t);
    }
    sg_cw_end_stage(j, STR("filter "), &out);
}

static void put_order_condition(Joining *j)
{
    StrBuf out = sb_in(j->em->arena);
    sg_sb_put(&out, sg_cw_own(j, STR("first"), 1));
    sg_sb_put(&out, STR(" <= "));
    sg_sb_put(&out, sg_cw_own(j, STR("last"), 2));
    sg_cw_end_stage(j, STR("filter "), &out);
}

static size_t number_of(const CorrelationInput *in, Str name)
{
    const BaseRule *base = sg_base_rule(in, name);
    size_t rule = base != NULL ? (size_t)(base - in->rules) : 0;
    for (size_t i = 0; i < rule; i++)
        if (in->rules[i].ref->rule == in->rules[rule].ref->rule)
            return i + 1;
    return rule + 1;
}

static Clause *found(Joining *j, size_t number, bool negated)
{
    StrBuf out = sb_in(j->em->arena);
    sg_sb_put(&out, sg_cw_own(j, STR("n"), number));
    sg_sb_put(&out, negated ? STR(" = 0") : STR(" > 0"));
    return sg_cw_clause_text(j->em->arena, sb_str(&out));
}

static Clause *lower(Joining *j, const Cond *c, bool negated)
{
    if (c->kind == COND_NAME)
        return found(j, number_of(j->in, c->name), negated);
    if (c->kind == COND_NOT)
        return lower(j, c->first, !negated);
    bool all = (c->kind == COND_AND) != negated;
    Clause *group = sg_cw_clause(j->em->arena, all ? CLAUSE_AND : CLAUSE_OR);
    for (const Cond *x = c->first; x != NULL; x = x->next)
        sg_cw_clause_add(group, lower(j, x, negated));
    return group;
}

static Clause *all_rules(Joining *j)
{
    Clause *group = sg_cw_clause(j->em->arena, CLAUSE_AND);
    for (size_t i = 0; i < j->in->count; i++)
        if (sg_is_first_ref(j->in, i))
            sg_cw_clause_add(group, found(j, i + 1, false));
    return group;
}

// "if(n1 > 0, 1, 0)", without "if" a comparison, which is 1 or 0.
static void put_found(Joining *j, StrBuf *out, size_t number)
{
    bool call = cw_options(j->em)->level >= LEVEL_2026;
    sg_sb_put(out, call ? STR("if(") : STR(""));
    sg_sb_put(out, sg_cw_own(j, STR("n"), number));
    sg_sb_put(out, call ? STR(" > 0, 1, 0)") : STR(" > 0"));
}

// Pages add columns: no sum of calls is shown.
static void put_found_columns(Joining *j)
{
    StrBuf out = sb_in(j->em->arena);
    for (size_t i = 0; i < j->in->count; i++) {
        if (!sg_is_first_ref(j->in, i))
            continue;
        sg_cw_next(&out, STR(", "));
        put_found(j, &out, i + 1);
        sg_sb_put(&out, STR(" as "));
        sg_sb_put(&out, sg_cw_own(j, STR("found"), i + 1));
    }
    sg_cw_end_stage(j, STR("fields "), &out);
}

// A rule counts once, however many of its events are in the window.
static void put_rule_count(Joining *j)
{
    StrBuf out = sb_in(j->em->arena);
    bool assume = cw_options(j->em)->assume;
    if (!assume)
        put_found_columns(j);
    for (size_t i = 0; i < j->in->count; i++) {
        if (!sg_is_first_ref(j->in, i))
            continue;
        sg_cw_next(&out, STR(" + "));
        if (assume)
            put_found(j, &out, i + 1);
        else
            sg_sb_put(&out, sg_cw_own(j, STR("found"), i + 1));
    }
    Str name = sg_cw_own(j, STR("rule_count"), 0);
    sg_sb_put(&out, STR(" as "));
    sg_sb_put(&out, name);
    sg_cw_end_stage(j, STR("fields "), &out);
    put_thresholds(j, name);
}

static void put_rules_condition(Joining *j)
{
    const Cond *expression = j->correlation->expression;
    if (expression == NULL && !sg_wants_all_rules(j->in->correlation)) {
        put_rule_count(j);
        return;
    }
    StrBuf out = sb_in(j->em->arena);
    sg_cw_clause_put(&out, expression != NULL ? lower(j, expression, false)
                                              : all_rules(j));
    sg_cw_end_stage(j, STR("filter "), &out);
}

void sg_cw_put_condition(Joining *j)
{
    if (sg_cw_is_order(j->in))
        put_order_condition(j);
    else if (sg_is_temporal(j->correlation))
        put_rules_condition(j);
    else
        put_thresholds(j, j->stages->measure);
}
