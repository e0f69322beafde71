// correlate.c - correlation rules: search, aggregate, compare.
//
// Events are gathered in adjacent windows ("bin"), as Sigma tools for Splunk
// have always done: events on both sides of a border are not counted together.
// See README.md.

#include "splunk/splunk.h"

// One correlation on its way to text.
typedef struct Stats {
    Emitter *em;
    const CorrelationInput *in;
    const Correlation *correlation;
    Events events;
    Str result; // the column that the condition looks at
    Str last;   // the column with the time of the latest event; often empty
    Str gap;    // between the parts of the search
} Stats;

static void put(Stats *st, Str text)
{
    sg_sb_put(&st->em->out, text);
}

static Str own(Stats *st, Str name)
{
    return sg_spl_own_name(st->em, st->in, name);
}

// ---- what cannot be said -------------------------------------------------

static void check_order(Emitter *em, const CorrelationInput *in)
{
    const Correlation *c = in->correlation;
    if (c->type == CORR_TEMPORAL_ORDERED &&
        !sg_wants_all_rules(in->correlation))
        sg_emit_error(em, SG_correlation_target, c->condition,
                      "an order is only defined for all rules together");
}

static void warn_of_inner_times(Emitter *em, const CorrelationInput *in)
{
    if (in->correlation->type != CORR_TEMPORAL_ORDERED)
        return;
    for (size_t i = 0; i < in->count; i++) {
        const RuleRef *ref = in->rules[i].ref;
        if (ref->rule->kind != RULE_CORRELATION)
            continue;
        sg_emit_warn(em, SG_spl_inner_time, ref->span,
                     "'%.*s' is placed in the order at its latest event: what "
                     "follows its condition but not that event is missed",
                     STR_ARG(ref->text));
    }
}

static void note_empty_groups(Emitter *em, const CorrelationInput *in)
{
    if (!em->failed && sg_holds_for_nothing(in->correlation))
        sg_emit_warn(em, SG_spl_empty_group, in->correlation->condition,
                     "the condition is only checked where an event was found");
}

// ---- aggregation ---------------------------------------------------------

static void put_span(Stats *st)
{
    const Timespan *t = &st->correlation->timespan;
    put(st, STR("| bin _time span="));
    put(st, str_slice(t->text, 0, t->text.n - 1));
    if (t->unit == 'M')
        put(st, STR("mon"));
    else
        sb_putc(&st->em->out, t->unit);
    sb_putc(&st->em->out, '\n');
}

static bool came_before(const StrItem *first, const StrItem *item)
{
    while (first != item && !str_eq(first->text, item->text))
        first = first->next;
    return first != item;
}

static void put_groups(Stats *st)
{
    const StrItem *first = st->correlation->group_by;
    put(st, STR(" by _time"));
    if (st->correlation->has_group_by && first == NULL)
        sb_putc(&st->em->out, ' ');
    for (const StrItem *item = first; item != NULL; item = item->next) {
        if (came_before(first, item) || str_eq(item->text, STR("_time")))
            continue;
        sb_putc(&st->em->out, ' ');
        sg_spl_put_field(st->em, &st->em->out, SPL_BY, item->text, item->span);
    }
}

static void put_latest(Stats *st)
{
    put(st, STR(" max("));
    put(st, st->last);
    put(st, STR(") as "));
    put(st, st->last);
}

// bin is about to put the start of the window into _time.
static void keep_time(Stats *st, Str name)
{
    put(st, STR("| eval "));
    put(st, name);
    put(st, STR("=_time\n"));
}

// "| stats FUNCTION(FIELD) as RESULT by ..."
static void put_stats(Stats *st, Str function, const StrItem *field)
{
    if (st->last.n > 0)
        keep_time(st, st->last);
    put_span(st);
    put(st, STR("| stats "));
    put(st, function);
    if (field != NULL) {
        sb_putc(&st->em->out, '(');
        sg_spl_put_field(st->em, &st->em->out, SPL_BY, field->text,
                         field->span);
        sb_putc(&st->em->out, ')');
    }
    put(st, STR(" as "));
    put(st, st->result);
    if (st->last.n > 0)
        put_latest(st);
    put_groups(st);
}

// Several fields count as one value: each after its length, so that no two
// sets of values look the same.  Without one of the fields there is none.
static void put_tuples(Stats *st)
{
    StrItem tuple = {.text = own(st, STR("value_tuple"))};
    put(st, STR("| eval "));
    put(st, tuple.text);
    const char *lead = "=len(";
    const StrItem *f = st->correlation->fields;
    for (; f != NULL && !st->em->failed; f = f->next) {
        put(st, str_of_literal(lead));
        sg_spl_put_field(st->em, &st->em->out, SPL_EVAL, f->text, f->span);
        put(st, STR(").\":\"."));
        sg_spl_put_field(st->em, &st->em->out, SPL_EVAL, f->text, f->span);
        lead = ".len(";
    }
    sb_putc(&st->em->out, '\n');
    put_stats(st, STR("dc"), &tuple);
}

static void put_value_count(Stats *st)
{
    if (st->correlation->fields->next != NULL)
        put_tuples(st);
    else
        put_stats(st, STR("dc"), st->correlation->fields);
}

static void put_percentile(Stats *st)
{
    const Correlation *c = st->correlation;
    StrBuf function = sb_in(st->em->arena);
    if (c->percentile >= 100)
        sg_sb_put(&function, STR("max"));
    else
        sg_sb_putf(&function, "perc%u", c->percentile ? c->percentile : 50);
    put_stats(st, sb_str(&function), c->fields);
}

static void put_event_types(Stats *st)
{
    StrItem label = {.text = st->events.event_type};
    bool combined = st->correlation->expression != NULL;
    put_stats(st, combined ? STR("values") : STR("dc"), &label);
}

// ---- order ---------------------------------------------------------------

static Str step_name(Stats *st, size_t n)
{
    StrBuf sb = sb_in(st->em->arena);
    sg_sb_putf(&sb, "step_%zu", n);
    return own(st, sb_str(&sb));
}

static void put_step(Stats *st, size_t n)
{
    put(st, step_name(st, n));
}

// min(eval(if(event_type="LABEL" AND event_time>=step_1, event_time, null())))
static void put_time_of(Stats *st, Str function, size_t rule, size_t after)
{
    Str time = own(st, STR("event_time"));
    put(st, function);
    put(st, STR("(eval(if("));
    put(st, st->events.event_type);
    put(st, STR("=\""));
    put(st, st->events.labels[rule]);
    sb_putc(&st->em->out, '"');
    if (after > 0) {
        put(st, STR(" AND "));
        put(st, time);
        put(st, STR(">="));
        put_step(st, after);
    }
    put(st, STR(", "));
    put(st, time);
    put(st, STR(", null())))"));
}

static void put_first(Stats *st, size_t rule)
{
    put_time_of(st, STR("min"), rule, rule);
    put(st, STR(" as "));
    put_step(st, rule + 1);
}

// The earliest event of the first rule, the earliest of the second that is
// not before it, and so on: if any events are in the right order, these are.
// The last step needs no more than the latest event.
static void put_order(Stats *st)
{
    size_t n = st->in->count;
    keep_time(st, own(st, STR("event_time")));
    put_span(st);
    for (size_t rule = 0; rule + 2 < n; rule++) {
        put(st, STR("| eventstats "));
        put_first(st, rule);
        put_groups(st);
        sb_putc(&st->em->out, '\n');
    }
    put(st, STR("| stats "));
    put_first(st, n - 2);
    sb_putc(&st->em->out, ' ');
    put_time_of(st, STR("max"), n - 1, 0);
    put(st, STR(" as "));
    put_step(st, n);
    put_groups(st);
    put(st, st->gap);
    put(st, STR("| where "));
    put_step(st, n - 1);
    put(st, STR("<="));
    put_step(st, n);
}

// ---- condition -----------------------------------------------------------

static void put_comparison(Stats *st, CorrelationOp op, Str number)
{
    sb_putc(&st->em->out, ' ');
    put(st, st->result);
    sb_putc(&st->em->out, ' ');
    put(st, str_of_literal(sg_correlation_op(op)));
    sb_putc(&st->em->out, ' ');
    put(st, number);
}

static void put_thresholds(Stats *st)
{
    const Threshold *t = st->correlation->thresholds;
    StrBuf all = sb_in(st->em->arena);
    sg_sb_putf(&all, "%zu", sg_count_rules(st->in->correlation));
    if (t == NULL)
        put_comparison(st, CORR_GTE, sb_str(&all));
    for (; t != NULL; t = t->next)
        put_comparison(st, t->op, t->number);
}

static bool is_leaf(const Cond *c)
{
    return c->kind == COND_NAME;
}

// A search binds OR tighter than AND.
static bool needs_group(const Cond *parent, const Cond *child)
{
    if (parent->kind == COND_NOT)
        return !is_leaf(child);
    return parent->kind == COND_OR && child->kind == COND_AND;
}

static void put_expression(Stats *st, const Cond *c);

static void put_operands(Stats *st, const Cond *c, Str between)
{
    for (const Cond *x = c->first; x != NULL; x = x->next) {
        if (x != c->first)
            put(st, between);
        put(st, needs_group(c, x) ? STR("(") : STR(""));
        put_expression(st, x);
        put(st, needs_group(c, x) ? STR(")") : STR(""));
    }
}

static void put_rule(Stats *st, const Cond *c)
{
    const BaseRule *base = sg_base_rule(st->in, c->name);
    if (base == NULL) {
        sg_emit_error(st->em, SG_correlation_condition, c->span,
                      "'%.*s' is not in the list of rules", STR_ARG(c->name));
        return;
    }
    put(st, st->result);
    put(st, STR("=\""));
    put(st, st->events.labels[base - st->in->rules]);
    sb_putc(&st->em->out, '"');
}

// Three blanks are AND; why three is lost, but searches are compared by text.
static void put_expression(Stats *st, const Cond *c)
{
    switch (c->kind) {
    case COND_AND: put_operands(st, c, STR("   ")); break;
    case COND_OR: put_operands(st, c, STR(" OR ")); break;
    case COND_NOT:
        put(st, STR("NOT "));
        put_operands(st, c, STR(""));
        break;
    case COND_NAME: put_rule(st, c); break;
    case COND_ALL_OF:
    case COND_ANY_OF: break; // written out by the parser
    }
}

static void put_condition(Stats *st)
{
    put(st, st->gap);
    put(st, STR("| search"));
    if (st->correlation->expression == NULL ||
        !sg_is_temporal(st->correlation)) {
        put_thresholds(st);
        return;
    }
    sb_putc(&st->em->out, ' ');
    put_expression(st, st->correlation->expression);
}

// ---- the whole -----------------------------------------------------------

static void put_aggregation(Stats *st)
{
    const StrItem *fields = st->correlation->fields;
    switch (st->correlation->type) {
    case CORR_EVENT_COUNT: put_stats(st, STR("count"), NULL); break;
    case CORR_VALUE_COUNT: put_value_count(st); break;
    case CORR_VALUE_SUM: put_stats(st, STR("sum"), fields); break;
    case CORR_VALUE_AVG: put_stats(st, STR("avg"), fields); break;
    case CORR_VALUE_MEDIAN: put_stats(st, STR("median"), fields); break;
    case CORR_VALUE_PERCENTILE: put_percentile(st); break;
    case CORR_TEMPORAL:
    case CORR_TEMPORAL_ORDERED: put_event_types(st); break;
    }
}

static void find_line_break(Splunk *state, const CorrelationInput *in)
{
    for (size_t i = 0; i < in->count; i++) {
        const CorrelationInput *inner = sg_inner_input(in, i);
        for (size_t k = 0; k < in->rules[i].count; k++)
            if (state->line_break == NULL)
                state->line_break = sg_spl_line_break(in->rules[i].exprs[k]);
        if (inner != NULL)
            find_line_break(state, inner);
    }
}

static void put_correlation(Stats *st)
{
    st->result = sg_spl_result(st->em, st->in);
    st->events = sg_spl_events(st->em, st->in, sg_is_temporal(st->correlation));
    sg_spl_put_events(&st->events);
    put(st, st->gap);
    if (sg_spl_is_order(st->in)) {
        put_order(st);
    } else {
        put_aggregation(st);
        put_condition(st);
    }
}

void sg_spl_put_inner(Emitter *em, const CorrelationInput *in)
{
    sg_spl_check_events(em, in);
    check_order(em, in);
    warn_of_inner_times(em, in);
    if (em->failed)
        return;
    Stats st = {.em = em, .in = in, .correlation = in->correlation};
    st.gap = STR("\n");
    st.last = sg_spl_is_order(in) ? step_name(&st, in->count)
                                  : own(&st, STR("sigma_last"));
    put_correlation(&st);
    put(&st, STR("\n| eval _time="));
    put(&st, st.last);
}

void sg_spl_correlate(Emitter *em, const CorrelationInput *in)
{
    sg_spl_check_events(em, in);
    check_order(em, in);
    warn_of_inner_times(em, in);
    note_empty_groups(em, in);
    if (em->failed)
        return;
    Splunk *state = arena_new(em->arena, Splunk);
    find_line_break(state, in);
    em->state = state;
    Stats st = {.em = em, .in = in, .correlation = in->correlation};
    st.gap = STR("\n\n");
    put_correlation(&st);
}
