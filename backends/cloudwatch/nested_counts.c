// nested_counts.c - correlations of correlations: all that they count, side by
// side.
//
//     filter (C1) or (C2)
//     | fields case(C1, sigma_ts) as t1, case(C2, sigma_ts) as t2
//     | filter ispresent(user)
//     | stats count(t1) as n1, min(t1) as first1, max(t2) as last2
//       by user, bin(20m) as window
//     | filter n1 >= 5 and first1 <= last2
//
// One "stats" has no windows within its windows: an inner correlation is asked
// about all events of the outer window.  That is exact where more events never
// make it false and its timespan is not shorter: if it holds for some of the
// events it holds for all, in the window that ends at its last one.  With a
// shorter timespan the query finds more, which is told, and never less.
//
// The last result of such a correlation has the time of its last event.  When
// its first one was is not known, but not before its first event: as an earlier
// step of an order it finds more, too.

#include "cloudwatch/correlate.h"

static bool is_ordered(const CorrelationInput *in)
{
    return in != NULL && in->correlation->type == CORR_TEMPORAL_ORDERED;
}

static bool has_inner(const CorrelationInput *in)
{
    for (size_t i = 0; i < in->count; i++)
        if (sg_inner_input(in, i) != NULL)
            return true;
    return false;
}

// ---- what cannot be said -------------------------------------------------

static bool has_same_groups(const Correlation *a, const Correlation *b)
{
    for (const StrItem *g = a->group_by; g != NULL; g = g->next)
        if (!sg_is_listed(b->group_by, g->text))
            return false;
    for (const StrItem *g = b->group_by; g != NULL; g = g->next)
        if (!sg_is_listed(a->group_by, g->text))
            return false;
    return true;
}

// Why what it finds cannot be asked about all events of a window; NULL: it can.
static const char *misfit(const CorrelationInput *in)
{
    const Correlation *c = in->correlation;
    if (c->aliases != NULL)
        return "has aliases";
    if (!sg_cw_is_monotone(c) || c->type == CORR_VALUE_SUM)
        return "may hold for some events and not for more";
    if (sg_holds_for_nothing(c))
        return "asks for no event";
    if (sg_is_temporal(c) && !sg_wants_all_rules(c) &&
        (c->type == CORR_TEMPORAL_ORDERED || c->expression == NULL))
        return "asks for some of its rules";
    if (!sg_is_temporal(c) && has_inner(in))
        return "counts the results of another one";
    return NULL;
}

static void check_inner(Emitter *em, const CorrelationInput *in,
                        const RuleRef *ref, const Correlation *outer)
{
    const char *problem = misfit(in);
    if (problem == NULL && !has_same_groups(in->correlation, outer))
        problem = "has other groups";
    if (problem != NULL)
        sg_emit_error(em, SG_correlation_nested, ref->span,
                      "a query cannot correlate the results of '%.*s', which "
                      "%s",
                      STR_ARG(ref->text), problem);
    for (size_t i = 0; i < in->count; i++)
        if (sg_inner_input(in, i) != NULL)
            check_inner(em, sg_inner_input(in, i), in->rules[i].ref,
                        in->correlation);
}

static void check(Emitter *em, const CorrelationInput *in)
{
    const char *problem = misfit(in);
    for (size_t i = 0; i < in->count; i++) {
        const RuleRef *ref = in->rules[i].ref;
        if (sg_inner_input(in, i) == NULL)
            continue;
        if (problem != NULL)
            sg_emit_error(em, SG_correlation_nested, ref->span,
                          "a query cannot correlate the results of '%.*s' in a "
                          "correlation that %s",
                          STR_ARG(ref->text), problem);
        check_inner(em, sg_inner_input(in, i), ref, in->correlation);
    }
}

// ---- one list of detections ----------------------------------------------

typedef struct Flattening {
    Arena *arena;
    BaseRule *rules;
    size_t count, numbers;
    StrItem **fields; // the end of the list of values that are counted
} Flattening;

static size_t count_detections(const CorrelationInput *in)
{
    size_t n = 0;
    for (size_t i = 0; i < in->count; i++)
        n += sg_inner_input(in, i) != NULL
                 ? count_detections(sg_inner_input(in, i))
                 : 1;
    return n;
}

// Its reference says which is the first one of its rule in the whole list.
static void add_detection(Flattening *f, const BaseRule *base)
{
    RuleRef *ref = arena_new(f->arena, RuleRef);
    *ref = *base->ref;
    ref->first = 0;
    while (ref->first < f->count && f->rules[ref->first].ref->rule != ref->rule)
        ref->first++;
    f->rules[f->count] = *base;
    f->rules[f->count++].ref = ref;
}

static void add_fields(Flattening *f, const StrItem *fields)
{
    for (; fields != NULL; fields = fields->next) {
        StrItem *item = arena_new(f->arena, StrItem);
        *item = *fields;
        item->next = NULL;
        *f->fields = item;
        f->fields = &item->next;
    }
}

// A rule that is listed twice is two steps of an order, else it is one.
static void add_parts(Flattening *f, CwPart *to)
{
    CwPart **tail = &to->first;
    to->from = f->count;
    add_fields(f, to->in->correlation->fields);
    for (size_t i = 0; i < to->in->count; i++) {
        const BaseRule *base = &to->in->rules[i];
        if (!sg_is_first_ref(to->in, i) && !is_ordered(to->in))
            continue;
        CwPart *p = arena_new(f->arena, CwPart);
        *p = (CwPart){.ref = base->ref,
                      .in = sg_inner_input(to->in, i),
                      .from = f->count};
        if (sg_is_temporal(to->in->correlation))
            p->number = ++f->numbers;
        if (p->in != NULL)
            add_parts(f, p);
        else
            add_detection(f, base);
        p->to = f->count;
        *tail = p;
        tail = &p->next;
    }
    to->to = f->count;
}

// Windows that begin anywhere look at the rules of a list one by one.
static bool slides(const Joining *j, const CorrelationInput *in)
{
    return cw_options(j->em)->window == WINDOW_SLIDING &&
           in->correlation->type == CORR_TEMPORAL && in->count > 1;
}

const CorrelationInput *sg_cw_flatten(Joining *j, const CorrelationInput *in)
{
    Arena *a = j->em->arena;
    if (!has_inner(in) && !slides(j, in))
        return in;
    if (has_inner(in))
        check(j->em, in);
    Correlation *c = arena_new(a, Correlation);
    CorrelationInput *flat = arena_new(a, CorrelationInput);
    *c = *in->correlation;
    c->type = CORR_TEMPORAL;
    c->thresholds = NULL;
    c->expression = NULL;
    c->fields = NULL;
    Flattening f = {.arena = a,
                    .rules = arena_array(a, BaseRule, count_detections(in)),
                    .fields = &c->fields};
    j->parts = arena_new(a, CwPart);
    *j->parts = (CwPart){.in = in};
    add_parts(&f, j->parts);
    *flat = (CorrelationInput){
        .ir = in->ir, .correlation = c, .rules = f.rules, .count = f.count};
    return flat;
}

bool sg_cw_has_times(const CwPart *p)
{
    if (is_ordered(p->in) && p->first->next != NULL)
        return true;
    for (const CwPart *x = p->first; x != NULL; x = x->next)
        if (sg_cw_has_times(x))
            return true;
    return false;
}

// ---- columns -------------------------------------------------------------

// Has the window no events but those of the part?
static bool is_of_all(const Joining *j, const CwPart *p)
{
    for (size_t i = 0; i < j->in->count; i++) {
        size_t k = p->from;
        while (k < p->to &&
               j->in->rules[k].ref->first != j->in->rules[i].ref->first)
            k++;
        if (k == p->to)
            return false;
    }
    return true;
}

static bool counts_values(const CwPart *p)
{
    return p->in != NULL && p->in->correlation->type == CORR_VALUE_COUNT;
}

// "C1 and ispresent(f)": an event without the value is none of them.
static Str condition_of(Joining *j, const CwPart *p)
{
    StrBuf out = sb_in(j->em->arena);
    Str any = sg_cw_any_of(j, p->from, p->to);
    if (!counts_values(p))
        return any;
    if (!is_of_all(j, p))
        sg_cw_put_alternative(&out, any);
    for (const StrItem *f = p->in->correlation->fields; f; f = f->next)
        sg_cw_put_present(j, &out, f);
    return sb_str(&out);
}

// "case(C1, sigma_ts) as t1"
static void put_case(Joining *j, StrBuf *columns, Str condition, Str value,
                     Str name)
{
    sg_cw_need(j->em, LEVEL_2026, j->correlation->span,
               "'case', for a correlation of correlations,");
    sg_cw_next(columns, STR(", "));
    sg_sb_put(columns, STR("case("));
    sg_sb_put(columns, condition);
    sg_sb_put(columns, STR(", "));
    sg_sb_put(columns, value);
    sg_sb_put(columns, STR(") as "));
    sg_sb_put(columns, name);
}

// The field itself, where all events that have it are counted.
static bool is_plain_value(const Joining *j, const CwPart *p)
{
    return p->in->correlation->fields->next == NULL && is_of_all(j, p);
}

// The steps of an order have a column with their times, which tells as much.
static bool has_flag(const CwPart *p, bool order)
{
    return !order &&
           (p->in == NULL || p->in->correlation->type == CORR_EVENT_COUNT);
}

static void put_columns(Joining *j, StrBuf *columns, const CwPart *p)
{
    bool order = is_ordered(p->in) && p->first->next != NULL;
    for (const CwPart *x = p->first; x != NULL; x = x->next) {
        if (order)
            put_case(j, columns, condition_of(j, x), sg_cw_time(j),
                     sg_cw_own(j, STR("t"), x->number));
        if (has_flag(x, order))
            sg_cw_put_flag(j, columns, condition_of(j, x), x->number);
        else if (counts_values(x) && !is_plain_value(j, x))
            put_case(j, columns, condition_of(j, x),
                     sg_cw_value(j, x->in->correlation->fields),
                     sg_cw_own(j, STR("v"), x->number));
        else if (x->in != NULL && sg_is_temporal(x->in->correlation))
            put_columns(j, columns, x);
    }
}

void sg_cw_put_nested_columns(Joining *j, StrBuf *columns)
{
    put_columns(j, columns, j->parts);
}

// ---- aggregates ----------------------------------------------------------

static void put_values(Joining *j, StrBuf *out, const CwPart *p)
{
    const StrItem *fields = p->in->correlation->fields;
    sg_cw_put_aggregate(out, "count_distinct",
                        is_plain_value(j, p)
                            ? sg_cw_column(j, fields)
                            : sg_cw_own(j, STR("v"), p->number),
                        sg_cw_own(j, STR("n"), p->number));
    sg_emit_warn(j->em, SG_insights_distinct, p->ref->span,
                 "the count of very many different values is approximate");
}

static void put_times(Joining *j, StrBuf *out, const CwPart *p, bool first)
{
    Str time = sg_cw_own(j, STR("t"), p->number);
    if (!first)
        sg_cw_put_aggregate(out, "max", time,
                            sg_cw_own(j, STR("last"), p->number));
    if (p->next != NULL)
        sg_cw_put_aggregate(out, "min", time,
                            sg_cw_own(j, STR("first"), p->number));
}

static void put_aggregates(Joining *j, StrBuf *out, const CwPart *p)
{
    bool order = is_ordered(p->in) && p->first->next != NULL;
    for (const CwPart *x = p->first; x != NULL; x = x->next) {
        if (has_flag(x, order))
            sg_cw_put_aggregate(out, "sum", sg_cw_own(j, STR("r"), x->number),
                                sg_cw_own(j, STR("n"), x->number));
        else if (counts_values(x))
            put_values(j, out, x);
        else if (x->in != NULL && x->in->correlation->type == CORR_EVENT_COUNT)
            sg_cw_put_aggregate(out, "count", sg_cw_own(j, STR("t"), x->number),
                                sg_cw_own(j, STR("n"), x->number));
        else if (x->in != NULL && sg_is_temporal(x->in->correlation))
            put_aggregates(j, out, x);
        if (order)
            put_times(j, out, x, x == p->first);
    }
}

void sg_cw_put_nested_aggregates(Joining *j, StrBuf *out)
{
    put_aggregates(j, out, j->parts);
}

// ---- conditions ----------------------------------------------------------

static Clause *clause_of(Joining *j, const CwPart *p);

static const CwPart *part_named(const CwPart *p, Str name)
{
    const BaseRule *base = sg_base_rule(p->in, name);
    const CwPart *x = p->first;
    while (x->next != NULL && (base == NULL || x->ref->rule != base->ref->rule))
        x = x->next;
    return x;
}

// Without NOT: that was refused.
static Clause *choice(Joining *j, const CwPart *p, const Cond *c)
{
    if (c->kind == COND_NAME)
        return clause_of(j, part_named(p, c->name));
    Clause *group = sg_cw_clause(j->em->arena,
                                 c->kind == COND_AND ? CLAUSE_AND : CLAUSE_OR);
    for (const Cond *x = c->first; x != NULL; x = x->next)
        sg_cw_clause_add(group, choice(j, p, x));
    return group;
}

// "first1 <= last2"; what a rule of the list asks for beside its time.
static Clause *steps(Joining *j, const CwPart *p)
{
    Clause *all = sg_cw_clause(j->em->arena, CLAUSE_AND);
    for (const CwPart *x = p->first; x != NULL; x = x->next) {
        if (x->in != NULL || p->first->next == NULL)
            sg_cw_clause_add(all, clause_of(j, x));
        for (const CwPart *y = x->next; y != NULL; y = y->next) {
            StrBuf out = sb_in(j->em->arena);
            sg_sb_put(&out, sg_cw_own(j, STR("first"), x->number));
            sg_sb_put(&out, STR(" <= "));
            sg_sb_put(&out, sg_cw_own(j, STR("last"), y->number));
            sg_cw_clause_add(all,
                             sg_cw_clause_text(j->em->arena, sb_str(&out)));
        }
    }
    return all;
}

// "n1 >= 5"
static Clause *comparisons(Joining *j, const CwPart *p)
{
    Clause *all = sg_cw_clause(j->em->arena, CLAUSE_AND);
    Str count = sg_cw_own(j, STR("n"), p->number);
    const Threshold *t = p->in != NULL ? p->in->correlation->thresholds : NULL;
    do {
        StrBuf out = sb_in(j->em->arena);
        sg_sb_put(&out, count);
        sb_putc(&out, ' ');
        sg_sb_put(&out, str_of_literal(sg_correlation_op(t ? t->op : CORR_GT)));
        sb_putc(&out, ' ');
        if (t != NULL)
            sg_cw_put_number(j, &out, t);
        else
            sb_putc(&out, '0');
        sg_cw_clause_add(all, sg_cw_clause_text(j->em->arena, sb_str(&out)));
        t = t != NULL ? t->next : NULL;
    } while (t != NULL);
    return all;
}

static Clause *clause_of(Joining *j, const CwPart *p)
{
    if (p->in == NULL || !sg_is_temporal(p->in->correlation))
        return comparisons(j, p);
    if (is_ordered(p->in))
        return steps(j, p);
    if (p->in->correlation->expression != NULL)
        return choice(j, p, p->in->correlation->expression);
    Clause *all = sg_cw_clause(j->em->arena, CLAUSE_AND);
    for (const CwPart *x = p->first; x != NULL; x = x->next)
        sg_cw_clause_add(all, clause_of(j, x));
    return all;
}

// ---- what is found too ---------------------------------------------------

static void tell_window(Joining *j, const CwPart *p)
{
    for (const CwPart *x = p->first; x != NULL; x = x->next) {
        if (x->in == NULL)
            continue;
        const Timespan *t = &x->in->correlation->timespan;
        if (t->seconds < j->correlation->timespan.seconds)
            sg_emit_warn(j->em, SG_insights_nested, x->ref->span,
                         "the events of '%.*s' are counted over the whole "
                         "window, not over %.*s: more may be found",
                         STR_ARG(x->ref->text), STR_ARG(t->text));
        tell_window(j, x);
    }
}

static void tell_steps(Joining *j, const CwPart *p)
{
    size_t n = 0;
    for (const CwPart *x = p->first; x != NULL; x = x->next, n++)
        if (x->in != NULL && x->next != NULL)
            sg_emit_warn(j->em, SG_insights_nested, x->ref->span,
                         "'%.*s' comes before the next rule if its first event "
                         "does: more may be found",
                         STR_ARG(x->ref->text));
    if (n > 2)
        sg_emit_warn(j->em, SG_insights_nested, p->in->correlation->span,
                     "rules in order are compared two by two where one of them "
                     "is a correlation: more may be found");
}

static void tell_order(Joining *j, const CwPart *p)
{
    if (is_ordered(p->in))
        tell_steps(j, p);
    for (const CwPart *x = p->first; x != NULL; x = x->next)
        tell_order(j, x);
}

void sg_cw_put_nested_condition(Joining *j)
{
    StrBuf out = sb_in(j->em->arena);
    sg_cw_clause_put(&out, clause_of(j, j->parts));
    sg_cw_end_stage(j, STR("filter "), &out);
    tell_window(j, j->parts);
    tell_order(j, j->parts);
}
