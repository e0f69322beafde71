// tumbling_windows.c - "bin" puts every event into one of adjacent windows.
//
// As Sigma tools for Splunk have always done: events on both sides of a border
// are not counted together.  See README.md.

#include "splunk/windows.h"

// ---- aggregation ---------------------------------------------------------

static void put_span(Stats *st)
{
    const Timespan *t = &st->correlation->timespan;
    sg_spl_put(st, STR("| bin _time span="));
    sg_spl_put(st, str_slice(t->text, 0, t->text.n - 1));
    if (t->unit == 'M')
        sg_spl_put(st, STR("mon"));
    else
        sb_putc(&st->em->out, t->unit);
    sb_putc(&st->em->out, '\n');
}

static void put_by(Stats *st)
{
    sg_spl_put(st, STR(" by _time"));
    if (st->correlation->has_group_by && st->correlation->group_by == NULL)
        sb_putc(&st->em->out, ' ');
    sg_spl_put_group(st);
}

static void put_latest(Stats *st)
{
    sg_spl_putf(st, " max(%.*s) as %.*s", STR_ARG(st->last), STR_ARG(st->last));
}

// bin is about to put the start of the window into _time.
static void keep_time(Stats *st, Str name)
{
    sg_spl_putf(st, "| eval %.*s=_time\n", STR_ARG(name));
}

static void begin_stats(Stats *st)
{
    if (st->last.n > 0)
        keep_time(st, st->last);
    put_span(st);
    sg_spl_put(st, STR("| stats "));
}

static void end_stats(Stats *st)
{
    sg_spl_putf(st, " as %.*s", STR_ARG(st->result));
    if (st->last.n > 0)
        put_latest(st);
    sg_spl_put_evidence(st);
    put_by(st);
}

static void put_values(Stats *st)
{
    sg_spl_put_tuple(st);
    begin_stats(st);
    sg_spl_put_function(st);
    end_stats(st);
}

static void put_event_types(Stats *st)
{
    bool combined = st->correlation->expression != NULL;
    begin_stats(st);
    sg_spl_putf(st, "%s(%.*s)", combined ? "values" : "dc",
                STR_ARG(st->events.event_type));
    end_stats(st);
}

// ---- order ---------------------------------------------------------------

static Str step_name(Stats *st, size_t n)
{
    return sg_spl_own_number(st, "step", n);
}

static void put_step(Stats *st, size_t n)
{
    sg_spl_put(st, step_name(st, n));
}

// min(eval(if(event_type="LABEL" AND event_time>=step_1, event_time, null())))
static void put_time_of(Stats *st, Str function, size_t rule, size_t after)
{
    Str time = sg_spl_own(st, STR("event_time"));
    sg_spl_put(st, function);
    sg_spl_put(st, STR("(eval(if("));
    sg_spl_put(st, st->events.event_type);
    sg_spl_put(st, STR("=\""));
    sg_spl_put(st, st->events.labels[rule]);
    sb_putc(&st->em->out, '"');
    if (after > 0) {
        sg_spl_put(st, STR(" AND "));
        sg_spl_put(st, time);
        sg_spl_put(st, STR(">="));
        put_step(st, after);
    }
    sg_spl_put(st, STR(", "));
    sg_spl_put(st, time);
    sg_spl_put(st, STR(", null())))"));
}

static void put_first(Stats *st, size_t rule)
{
    put_time_of(st, STR("min"), rule, rule);
    sg_spl_put(st, STR(" as "));
    put_step(st, rule + 1);
}

// The earliest event of the first rule, the earliest of the second that is
// not before it, and so on: if any events are in the right order, these are.
// The last step needs no more than the latest event.
static void put_order(Stats *st)
{
    size_t n = st->in->count;
    keep_time(st, sg_spl_own(st, STR("event_time")));
    put_span(st);
    for (size_t rule = 0; rule + 2 < n; rule++) {
        sg_spl_put(st, STR("| eventstats "));
        put_first(st, rule);
        put_by(st);
        sb_putc(&st->em->out, '\n');
    }
    sg_spl_put(st, STR("| stats "));
    put_first(st, n - 2);
    sb_putc(&st->em->out, ' ');
    put_time_of(st, STR("max"), n - 1, 0);
    sg_spl_put(st, STR(" as "));
    put_step(st, n);
    put_by(st);
    sg_spl_put(st, st->gap);
    sg_spl_put(st, STR("| where "));
    put_step(st, n - 1);
    sg_spl_put(st, STR("<="));
    put_step(st, n);
}

// ---- condition -----------------------------------------------------------

static void put_thresholds(Stats *st)
{
    const Threshold *t = st->correlation->thresholds;
    StrBuf all = sb_in(st->em->arena);
    sg_sb_putf(&all, "%zu", sg_count_rules(st->in->correlation));
    if (t == NULL)
        sg_spl_put_comparison(st, st->result, CORR_GTE, sb_str(&all));
    for (; t != NULL; t = t->next)
        sg_spl_put_comparison(st, st->result, t->op, t->number);
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
            sg_spl_put(st, between);
        sg_spl_put(st, needs_group(c, x) ? STR("(") : STR(""));
        put_expression(st, x);
        sg_spl_put(st, needs_group(c, x) ? STR(")") : STR(""));
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
    sg_spl_put(st, st->result);
    sg_spl_put(st, STR("=\""));
    sg_spl_put(st, st->events.labels[base - st->in->rules]);
    sb_putc(&st->em->out, '"');
}

// Three blanks are AND; why three is lost, but searches are compared by text.
static void put_expression(Stats *st, const Cond *c)
{
    switch (c->kind) {
    case COND_AND: put_operands(st, c, STR("   ")); break;
    case COND_OR: put_operands(st, c, STR(" OR ")); break;
    case COND_NOT:
        sg_spl_put(st, STR("NOT "));
        put_operands(st, c, STR(""));
        break;
    case COND_NAME: put_rule(st, c); break;
    case COND_ALL_OF:
    case COND_ANY_OF: break; // written out by the parser
    }
}

static void put_condition(Stats *st)
{
    sg_spl_put(st, st->gap);
    sg_spl_put(st, STR("| search"));
    if (st->correlation->expression == NULL ||
        !sg_is_temporal(st->correlation)) {
        put_thresholds(st);
        return;
    }
    sb_putc(&st->em->out, ' ');
    put_expression(st, st->correlation->expression);
}

void sg_spl_put_tumbling(Stats *st)
{
    sg_spl_put_no_absent_texts(st);
    if (sg_spl_is_order(st->in)) {
        put_order(st);
        return;
    }
    if (sg_is_temporal(st->correlation))
        put_event_types(st);
    else
        put_values(st);
    put_condition(st);
}
