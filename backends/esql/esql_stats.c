// esql_stats.c - correlation rules: STATS by their groups.
//
//     FROM logs-*
//     | WHERE @timestamp > NOW() - 5 minutes
//     | WHERE (<rule 1>) OR (<rule 2>)
//     | EVAL user = CASE(<rule 1>, a, <rule 2>, b)
//     | WHERE user IS NOT NULL
//     | STATS rule_1 = COUNT(*) WHERE <rule 1>, ... BY user
//     | WHERE rule_1 > 0 AND rule_2 > 0
//
// ES|QL looks back from a row at no other row, so a window that ends at each
// event cannot be said: the query is one window, which ends when it runs, or
// windows are adjacent.

#include "esql/esql.h"
#include "sigma/correlation.h"

typedef struct Stats {
    Emitter *em;
    const CorrelationInput *in;
    const Correlation *correlation;
    Str *conditions; // one for each rule
    Str measure;     // the column that is compared
    StrBuf *out;
} Stats;

static void put(Stats *s, Str text)
{
    sg_sb_put(s->out, text);
}

// ---- names ---------------------------------------------------------------

// A column of our own, clear of the names that the rule uses; number 0: none.
static Str own(const Stats *s, const char *name, size_t number)
{
    StrBuf sb = sb_in(s->em->arena);
    sg_sb_put(&sb, str_of_literal(name));
    if (number > 0)
        sg_sb_putf(&sb, "_%zu", number);
    while (sg_correlation_uses(s->correlation, sb_str(&sb)))
        sg_sb_put(&sb, STR("_of_rule"));
    return sb_str(&sb);
}

static const Alias *alias_named(const Stats *s, Str name)
{
    const Alias *x = s->correlation->aliases;
    while (x != NULL && !str_eq(x->name, name))
        x = x->next;
    return x;
}

static Str field_of_rule(const Stats *s, const Alias *alias, size_t rule)
{
    for (const AliasField *f = alias->fields; f != NULL; f = f->next)
        if (str_eq(f->rule, s->in->rules[rule].ref->text))
            return f->field;
    return alias->name;
}

static void put_name(Stats *s, Str name, Span where)
{
    sg_esql_put_field(s->em, s->out, name, where);
}

// From 1.
static size_t place_of(const Stats *s, const Alias *alias)
{
    size_t place = 1;
    for (const Alias *x = s->correlation->aliases; x != alias; x = x->next)
        place++;
    return place;
}

// The column of a group or a value: the field, or what an alias made of it.
static void put_column(Stats *s, Str name, Span where)
{
    const Alias *alias = alias_named(s, name);
    if (alias != NULL && sg_alias_hides_field(s->in, alias))
        put(s, own(s, "alias", place_of(s, alias)));
    else
        put_name(s, name, where);
}

// ---- events --------------------------------------------------------------

static bool is_same_list(const StrItem *a, const StrItem *b)
{
    while (a != NULL && b != NULL && str_eq(a->text, b->text)) {
        a = a->next;
        b = b->next;
    }
    return a == NULL && b == NULL;
}

// Counts by the same fields are columns beside each other.
static bool is_column(const Stats *s, const CorrelationInput *inner)
{
    const Correlation *c = inner->correlation, *outer = s->correlation;
    bool values = c->type == CORR_VALUE_COUNT;
    if (outer->type != CORR_TEMPORAL || outer->expression != NULL ||
        !sg_wants_all_rules(outer) || outer->aliases != NULL ||
        c->aliases != NULL || !is_same_list(c->group_by, outer->group_by) ||
        (!values && c->type != CORR_EVENT_COUNT) ||
        (values && (c->fields == NULL || c->fields->next != NULL)))
        return false;
    for (const Threshold *t = c->thresholds; t != NULL; t = t->next)
        if (t->op != CORR_GTE && t->op != CORR_GT)
            return false; // which a longer window may not find
    for (size_t i = 0; i < inner->count; i++)
        if (inner->rules[i].count == 0)
            return false;
    return true;
}

static void check_rules(const Stats *s)
{
    for (size_t i = 0; i < s->in->count; i++) {
        const RuleRef *ref = s->in->rules[i].ref;
        const CorrelationInput *inner = sg_inner_input(s->in, i);
        if (inner != NULL && !is_column(s, inner))
            sg_emit_error(s->em, SG_correlation_nested, ref->span,
                          "a query of ES|QL cannot correlate the results of "
                          "another correlation, unless all of them count by "
                          "the same fields");
    }
}

// A rule with several conditions finds what any of them finds.
static void put_any_of(StrBuf *sb, const BaseRule *base, bool *first)
{
    for (size_t k = 0; k < base->count; k++) {
        sg_sb_put(sb, *first ? STR("") : STR(" OR "));
        sg_sb_put(sb, base->queries[k]);
        *first = false;
    }
}

static void make_conditions(Stats *s)
{
    s->conditions = arena_array(s->em->arena, Str, s->in->count);
    for (size_t i = 0; i < s->in->count; i++) {
        const CorrelationInput *inner = sg_inner_input(s->in, i);
        StrBuf sb = sb_in(s->em->arena);
        bool first = true;
        sb_putc(&sb, '(');
        put_any_of(&sb, &s->in->rules[i], &first);
        for (size_t k = 0; inner != NULL && k < inner->count; k++)
            if (sg_is_first_ref(inner, k))
                put_any_of(&sb, &inner->rules[k], &first);
        sb_putc(&sb, ')');
        s->conditions[i] = sb_str(&sb);
    }
}

// What a correlation below it finds may have begun that much earlier.
static uint64_t inner_seconds(const Stats *s)
{
    uint64_t most = 0;
    for (size_t i = 0; i < s->in->count; i++) {
        const CorrelationInput *inner = sg_inner_input(s->in, i);
        uint64_t one = inner ? inner->correlation->timespan.seconds : 0;
        most = one > most ? one : most;
    }
    return most;
}

// "5 minutes"
static void put_span(Stats *s)
{
    const Timespan *t = &s->correlation->timespan;
    uint64_t inner = inner_seconds(s);
    if (inner > 0) {
        sg_sb_putf(s->out, "%llu seconds",
                   (unsigned long long)(t->seconds + inner));
        return;
    }
    const char *unit = t->unit == 's'   ? "seconds"
                       : t->unit == 'm' ? "minutes"
                       : t->unit == 'h' ? "hours"
                       : t->unit == 'd' ? "days"
                       : t->unit == 'w' ? "weeks"
                       : t->unit == 'M' ? "months"
                                        : "years";
    sg_sb_putf(s->out, "%llu %s", (unsigned long long)t->count, unit);
}

static bool is_tumbling(const Stats *s)
{
    return esql_options(s->em)->window == ESQL_TUMBLING;
}

// The rule bounds the time of what its query looks at.
static bool is_in_rule(const Stats *s)
{
    return esql_options(s->em)->window == ESQL_RULE;
}

static void put_range(Stats *s)
{
    Str range = esql_options(s->em)->range;
    if (is_in_rule(s) || (is_tumbling(s) && range.n == 0))
        return;
    put(s, STR("\n| WHERE @timestamp > NOW() - "));
    if (is_tumbling(s))
        put(s, range);
    else
        put_span(s);
}

static void put_events(Stats *s)
{
    RuleSources sources = sg_rule_sources_of(s->em->arena, s->in);
    sg_esql_put_source(s->em, s->out, &sources, false);
    put_range(s);
    put(s, STR("\n| WHERE "));
    bool first = true;
    for (size_t i = 0; i < s->in->count; i++) {
        if (!sg_is_first_ref(s->in, i))
            continue;
        put(s, first ? STR("") : STR(" OR "));
        put(s, s->conditions[i]);
        first = false;
    }
}

// A column has one value: an event of several rules has that of the first.
static void put_alias(Stats *s, const Alias *alias)
{
    put(s, STR("\n| EVAL "));
    put_column(s, alias->name, alias->span);
    put(s, STR(" = CASE("));
    for (size_t i = 0; i < s->in->count; i++) {
        if (!sg_is_first_ref(s->in, i))
            continue;
        put(s, i > 0 ? STR(", ") : STR(""));
        put(s, s->conditions[i]);
        put(s, STR(", "));
        put_name(s, field_of_rule(s, alias, i), alias->span);
    }
    put(s, STR(")"));
}

static void put_aliases(Stats *s)
{
    const Alias *x = s->correlation->aliases;
    for (; x != NULL; x = x->next)
        if (sg_correlation_needs(s->correlation, x->name))
            put_alias(s, x);
}

static bool is_repeated(const Stats *s, const StrItem *group)
{
    const StrItem *g = s->correlation->group_by;
    while (g != group && !str_eq(g->text, group->text))
        g = g->next;
    return g != group;
}

static void put_is_there(Stats *s, const StrItem *column, bool *any)
{
    put(s, *any ? STR(" AND ") : STR("\n| WHERE "));
    put_column(s, column->text, column->span);
    put(s, STR(" IS NOT NULL"));
    *any = true;
}

// Events without a group's field would form a group of their own; those without
// a value would show groups that have none.
static void put_fields_are_there(Stats *s)
{
    const Correlation *c = s->correlation;
    bool any = false;
    for (const StrItem *g = c->group_by; g != NULL; g = g->next)
        if (!is_repeated(s, g))
            put_is_there(s, g, &any);
    if (c->type != CORR_VALUE_COUNT)
        return;
    for (const StrItem *f = c->fields; f != NULL; f = f->next)
        put_is_there(s, f, &any);
}

// ---- what is counted -----------------------------------------------------

static bool is_order(const Stats *s)
{
    return s->correlation->type == CORR_TEMPORAL_ORDERED && s->in->count > 1;
}

// The field, or several of them as one text; numbers may be text.
static void put_values(Stats *s, bool number)
{
    const StrItem *f = s->correlation->fields;
    bool several = f != NULL && f->next != NULL;
    put(s, several ? STR("CONCAT(") : number ? STR("TO_DOUBLE(") : STR(""));
    for (const StrItem *x = f; x != NULL; x = x->next) {
        put(s, x == f ? STR("") : STR(", \"|\", "));
        put(s, several ? STR("TO_STRING(") : STR(""));
        put_column(s, x->text, x->span);
        put(s, several ? STR(")") : STR(""));
    }
    put(s, several || number ? STR(")") : STR(""));
}

static void put_measure(Stats *s, const char *name, const char *function,
                        const char *rest, bool number)
{
    s->measure = own(s, name, 0);
    put(s, s->measure);
    sg_sb_putf(s->out, " = %s(", function);
    put_values(s, number);
    sg_sb_putf(s->out, "%s)", rest);
}

static void put_percentile(Stats *s)
{
    StrBuf rest = sb_in(s->em->arena);
    unsigned p = s->correlation->percentile;
    sg_sb_putf(&rest, ", %u", p > 0 ? p : 50);
    put_measure(s, "value_percentile", "PERCENTILE", rest.p, true);
}

// Of a correlation the values that it counts, else events.
static void put_rule_measure(Stats *s, const CorrelationInput *inner)
{
    if (inner == NULL || inner->correlation->type != CORR_VALUE_COUNT) {
        put(s, STR(" = COUNT(*) WHERE "));
        return;
    }
    const StrItem *f = inner->correlation->fields;
    put(s, STR(" = COUNT_DISTINCT("));
    put_name(s, f->text, f->span);
    put(s, STR(", 40000) WHERE "));
}

static void put_rule_counts(Stats *s)
{
    bool first = true;
    for (size_t i = 0; i < s->in->count; i++) {
        if (!sg_is_first_ref(s->in, i))
            continue;
        put(s, first ? STR("") : STR(", "));
        put(s, own(s, "rule", i + 1));
        put_rule_measure(s, sg_inner_input(s->in, i));
        put(s, s->conditions[i]);
        first = false;
    }
}

// A rule can only be early for those after it, and late for those before it.
static void put_rule_times(Stats *s)
{
    size_t n = s->in->count;
    for (size_t i = 0; i < n; i++) {
        for (int late = i == 0 ? 0 : 1; late >= 0; late--) {
            if (!late && i + 1 == n)
                continue;
            put(s, i > 0 ? STR(", ") : STR(""));
            put(s, own(s, late ? "last" : "first", i + 1));
            put(s, late ? STR(" = MAX(@timestamp) WHERE ")
                        : STR(" = MIN(@timestamp) WHERE "));
            put(s, s->conditions[i]);
        }
    }
}

static void put_counts(Stats *s)
{
    switch (s->correlation->type) {
    case CORR_EVENT_COUNT:
        s->measure = own(s, "event_count", 0);
        put(s, s->measure);
        put(s, STR(" = COUNT(*)"));
        break;
    case CORR_VALUE_COUNT:
        put_measure(s, "value_count", "COUNT_DISTINCT", ", 40000", false);
        break;
    case CORR_VALUE_SUM: put_measure(s, "value_sum", "SUM", "", true); break;
    case CORR_VALUE_AVG: put_measure(s, "value_avg", "AVG", "", true); break;
    case CORR_VALUE_MEDIAN:
        put_measure(s, "value_median", "MEDIAN", "", true);
        break;
    case CORR_VALUE_PERCENTILE: put_percentile(s); break;
    case CORR_TEMPORAL:
    case CORR_TEMPORAL_ORDERED:
        if (is_order(s))
            put_rule_times(s);
        else
            put_rule_counts(s);
        break;
    }
}

// With the first and last time of its events, for whoever reads the result.
static void put_stats(Stats *s)
{
    bool any = false;
    put(s, STR("\n| STATS "));
    put_counts(s);
    put(s, STR(", "));
    put(s, own(s, "first_seen", 0));
    put(s, STR(" = MIN(@timestamp), "));
    put(s, own(s, "last_seen", 0));
    put(s, STR(" = MAX(@timestamp)"));
    const StrItem *g = s->correlation->group_by;
    for (; g != NULL; g = g->next) {
        if (is_repeated(s, g))
            continue;
        put(s, any ? STR(", ") : STR(" BY "));
        put_column(s, g->text, g->span);
        any = true;
    }
    if (!is_tumbling(s))
        return;
    put(s, any ? STR(", ") : STR(" BY "));
    put(s, own(s, "window", 0));
    put(s, STR(" = BUCKET(@timestamp, "));
    put_span(s);
    put(s, STR(")"));
}

// ---- what is asked of it -------------------------------------------------

static void put_comparisons(Stats *s, const Correlation *c, Str measure)
{
    const Threshold *t = c->thresholds;
    for (const Threshold *x = t; x != NULL; x = x->next) {
        put(s, x == t ? STR("") : STR(" AND "));
        put(s, measure);
        put(s, STR(" "));
        put(s, x->op == CORR_EQ    ? STR("==")
               : x->op == CORR_NEQ ? STR("!=")
                                   : str_of_literal(sg_correlation_op(x->op)));
        put(s, STR(" "));
        put(s, x->number);
    }
}

static void put_thresholds(Stats *s, Str measure)
{
    put(s, STR("\n| WHERE "));
    put_comparisons(s, s->correlation, measure);
}

static void put_order_condition(Stats *s)
{
    put(s, STR("\n| WHERE "));
    for (size_t i = 1; i < s->in->count; i++)
        for (size_t k = i + 1; k <= s->in->count; k++) {
            put(s, i == 1 && k == 2 ? STR("") : STR(" AND "));
            put(s, own(s, "first", i));
            put(s, STR(" <= "));
            put(s, own(s, "last", k));
        }
}

static size_t number_of(const CorrelationInput *in, Str name)
{
    const BaseRule *base = sg_base_rule(in, name);
    return base != NULL ? base->ref->first + 1 : 1;
}

static void put_expression(Stats *s, const Cond *c)
{
    if (c->kind == COND_NAME) {
        put(s, own(s, "rule", number_of(s->in, c->name)));
        put(s, STR(" > 0"));
        return;
    }
    put(s, c->kind == COND_NOT ? STR("NOT (") : STR("("));
    for (const Cond *x = c->first; x != NULL; x = x->next) {
        if (x != c->first)
            put(s, c->kind == COND_AND ? STR(" AND ") : STR(" OR "));
        put_expression(s, x);
    }
    put(s, STR(")"));
}

// A rule counts once, however many of its events are in the window.
static void put_rule_count(Stats *s)
{
    Str name = own(s, "rule_count", 0);
    bool first = true;
    put(s, STR("\n| EVAL "));
    put(s, name);
    put(s, STR(" = "));
    for (size_t i = 0; i < s->in->count; i++) {
        if (!sg_is_first_ref(s->in, i))
            continue;
        put(s, first ? STR("CASE(") : STR(" + CASE("));
        put(s, own(s, "rule", i + 1));
        put(s, STR(" > 0, 1, 0)"));
        first = false;
    }
    put_thresholds(s, name);
}

static void put_rule_found(Stats *s, size_t rule)
{
    const CorrelationInput *inner = sg_inner_input(s->in, rule);
    Str count = own(s, "rule", rule + 1);
    if (inner != NULL) {
        put_comparisons(s, inner->correlation, count);
        return;
    }
    put(s, count);
    put(s, STR(" > 0"));
}

static void put_rules_condition(Stats *s)
{
    const Correlation *c = s->correlation;
    if (c->expression == NULL && !sg_wants_all_rules(c)) {
        put_rule_count(s);
        return;
    }
    put(s, STR("\n| WHERE "));
    if (c->expression != NULL) {
        put_expression(s, c->expression);
        return;
    }
    bool first = true;
    for (size_t i = 0; i < s->in->count; i++) {
        if (!sg_is_first_ref(s->in, i))
            continue;
        put(s, first ? STR("") : STR(" AND "));
        put_rule_found(s, i);
        first = false;
    }
}

// Without BY there is a row even where there was no event.
static bool has_keys(const Stats *s)
{
    return s->correlation->group_by != NULL || is_tumbling(s);
}

static void put_condition(Stats *s)
{
    if (is_order(s))
        put_order_condition(s);
    else if (sg_is_temporal(s->correlation))
        put_rules_condition(s);
    else
        put_thresholds(s, s->measure);
    if (!has_keys(s) && sg_holds_for_nothing(s->correlation)) {
        put(s, STR(" AND "));
        put(s, own(s, "first_seen", 0));
        put(s, STR(" IS NOT NULL"));
    }
}

// ---- notes ---------------------------------------------------------------

static void note_window(Stats *s)
{
    Span where = s->correlation->timespan.span;
    if (is_tumbling(s))
        sg_emit_warn(s->em, SG_esql_tumbling, where,
                     "events on both sides of a window's border are not "
                     "counted together");
    else if (!is_in_rule(s)) // whoever writes the rule tells
        sg_emit_warn(s->em, SG_esql_schedule, where,
                     "the query is one window that ends when it runs: run it "
                     "more often than every %.*s, or look back further",
                     STR_ARG(s->correlation->timespan.text));
}

static bool is_approximate(CorrelationType type)
{
    return type == CORR_VALUE_COUNT || type == CORR_VALUE_MEDIAN;
}

static void note_counts(Stats *s)
{
    const Correlation *c = s->correlation;
    if (inner_seconds(s) > 0)
        sg_emit_warn(s->em, SG_esql_nested, c->span,
                     "what the inner correlations count may be as far apart "
                     "as the whole window");
    if (c->type == CORR_VALUE_PERCENTILE)
        sg_emit_warn(s->em, SG_esql_approximate, c->condition,
                     "PERCENTILE may be a number between two values, and is "
                     "approximate for very many");
    else if (is_approximate(c->type))
        sg_emit_warn(s->em, SG_esql_approximate, c->condition,
                     "COUNT_DISTINCT and MEDIAN are approximate for very many "
                     "values");
    if (is_order(s) && s->in->count > 2)
        sg_emit_warn(s->em, SG_esql_order, c->span,
                     "with more than two rules, each pair is in order, but "
                     "perhaps not all of them together");
    if (sg_holds_for_nothing(c))
        sg_emit_warn(s->em, SG_esql_empty_group, c->condition,
                     "the condition is only checked where an event was found");
}

static bool has_used_alias(const Stats *s)
{
    const Alias *x = s->correlation->aliases;
    while (x != NULL && !sg_correlation_needs(s->correlation, x->name))
        x = x->next;
    return x != NULL;
}

static bool has_several_rules(const Stats *s)
{
    size_t rules = 0;
    for (size_t i = 0; i < s->in->count; i++)
        rules += sg_is_first_ref(s->in, i) ? 1 : 0;
    return rules > 1;
}

// Matching has a hit for each rule, with the value and the group that the rule
// gives it; a row of ES|QL is one event.
static void note_once(Stats *s)
{
    const Correlation *c = s->correlation;
    bool value = c->type == CORR_VALUE_SUM || c->type == CORR_VALUE_AVG ||
                 c->type == CORR_VALUE_MEDIAN ||
                 c->type == CORR_VALUE_PERCENTILE;
    if (has_several_rules(s) && (value || has_used_alias(s)))
        sg_emit_warn(s->em, SG_esql_once, c->span,
                     "an event that several of the rules find counts once, for "
                     "the first of them");
}

static void check_order(Stats *s)
{
    if (is_order(s) && !sg_wants_all_rules(s->correlation))
        sg_emit_error(s->em, SG_correlation_target, s->correlation->condition,
                      "an order is only defined for all rules together");
}

void sg_esql_correlate(Emitter *em, const CorrelationInput *in)
{
    Stats s = {
        .em = em, .in = in, .correlation = in->correlation, .out = &em->out};
    check_rules(&s);
    check_order(&s);
    if (em->failed)
        return;
    make_conditions(&s);
    put_events(&s);
    put_aliases(&s);
    put_fields_are_there(&s);
    put_stats(&s);
    put_condition(&s);
    note_window(&s);
    note_counts(&s);
    note_once(&s);
}
