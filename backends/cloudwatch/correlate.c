// correlate.c - correlation rules: filter, add columns, count, compare.
//
//     filter (C1) or (C2)
//     | fields <aliases, a column for each rule, the window>
//     | filter ispresent(<groups>)
//     | stats <aggregates> by <groups>, bin(5m) as window
//     | filter <condition>
//
// A column must not be defined twice in one query: names made here keep clear
// of those the rule uses.

#include "cloudwatch/correlate.h"

CwWindow sg_cw_window(const Emitter *em)
{
    CwWindow asked = cw_options(em)->window;
    if (asked != WINDOW_AUTO)
        return asked;
    return cw_is_run(em) ? WINDOW_SCHEDULE : WINDOW_TUMBLING;
}

static bool has_window(const Joining *j, CwWindow window)
{
    return sg_cw_window(j->em) == window;
}

// ---- what cannot be said -------------------------------------------------

static void check_order(Emitter *em, const CorrelationInput *in)
{
    const Correlation *c = in->correlation;
    if (c->type != CORR_TEMPORAL_ORDERED)
        return;
    if (!sg_wants_all_rules(in->correlation))
        sg_emit_error(em, SG_correlation_target, c->condition,
                      "an order is only defined for all rules together");
    else if (in->count > 1)
        sg_cw_need(em, LEVEL_2026, c->span, "'case', for an order of rules,");
}

// "stats" takes fields, and the service makes none of objects and lists.
static void check_field(Emitter *em, const CorrelationInput *in, Str field,
                        Span where)
{
    bool warned = false;
    if (!sg_cw_is_container(em, field)) {
        for (size_t i = 0; i < in->count && !warned; i++)
            warned = sg_cw_warn_container(em, in->rules[i].ir, field, where);
        return;
    }
    sg_emit_error(em, SG_insights_array, where,
                  "list elements cannot be counted or grouped by");
    sg_diag_hint(em->diags, "each element has its own fields, with its "
                            "position in the name, such as 'resources.0.ARN'");
}

static void check_fields(Emitter *em, const CorrelationInput *in,
                         const StrItem *names)
{
    const Correlation *c = in->correlation;
    for (; names != NULL; names = names->next) {
        const Alias *x = c->aliases;
        while (x != NULL && !str_eq(x->name, names->text))
            x = x->next;
        if (x == NULL)
            check_field(em, in, names->text, names->span);
        for (const AliasField *f = x ? x->fields : NULL; f; f = f->next)
            check_field(em, in, f->field, f->span);
    }
}

// ---- windows -------------------------------------------------------------

// The service silently cuts longer ones short.
static bool put_bin(StrBuf *out, uint64_t seconds)
{
    unsigned long long n = seconds;
    if (n % 3600 == 0 && n <= 86400)
        sg_sb_putf(out, "bin(%lluh)", n / 3600);
    else if (n % 60 == 0 && n <= 3600)
        sg_sb_putf(out, "bin(%llum)", n / 60);
    else if (n <= 60)
        sg_sb_putf(out, "bin(%llus)", n);
    return out->n > 0;
}

static bool is_asked_for(const Joining *j, CwWindow window)
{
    return cw_options(j->em)->window == window;
}

// What was asked for needs no warning; deploy.c tells of what is run.
static void note_window(Joining *j)
{
    const Timespan *t = &j->correlation->timespan;
    if (is_asked_for(j, WINDOW_SCHEDULE))
        sg_emit_warn(
            j->em, SG_insights_schedule, t->span,
            "the query counts all events it is run on: run it over %.*s",
            STR_ARG(t->text));
    else if (has_window(j, WINDOW_TUMBLING) &&
             !is_asked_for(j, WINDOW_TUMBLING))
        sg_emit_warn(j->em, SG_insights_tumbling, t->span,
                     "events on both sides of a window's border are not "
                     "counted together; alarms of -f cloudformation find them");
    if (t->unit == 'M' || t->unit == 'y')
        sg_emit_warn(j->em, SG_insights_calendar, t->span,
                     "all months, and all years, are taken to be equally long");
}

static bool has_bin(Joining *j)
{
    StrBuf bin = sb_in(j->em->arena);
    return put_bin(&bin, j->correlation->timespan.seconds);
}

// "bin(5m) as window", or just "window" when it needs a column of its own.
static Str window_of(Joining *j, StrBuf *columns)
{
    uint64_t seconds = j->correlation->timespan.seconds;
    Str window = sg_cw_own(j, STR("window"), 0);
    StrBuf bin = sb_in(j->em->arena);
    if (!has_window(j, WINDOW_TUMBLING))
        return (Str){0};
    if (put_bin(&bin, seconds)) {
        sg_sb_put(&bin, STR(" as "));
        sg_sb_put(&bin, window);
        return sb_str(&bin);
    }
    sg_cw_next(columns, STR(", "));
    sg_sb_put(columns, STR("floor("));
    sg_sb_put(columns, sg_cw_time(j));
    sg_sb_putf(columns, " / %llu) as ", (unsigned long long)seconds * 1000);
    sg_sb_put(columns, window);
    return window;
}

// ---- columns -------------------------------------------------------------

static void put_time(Joining *j, StrBuf *columns, size_t rule)
{
    sg_cw_next(columns, STR(", "));
    sg_sb_put(columns, STR("case("));
    sg_sb_put(columns, j->conditions[rule]);
    sg_sb_put(columns, STR(", "));
    sg_sb_put(columns, sg_cw_time(j));
    sg_sb_put(columns, STR(") as "));
    sg_sb_put(columns, sg_cw_own(j, STR("t"), rule + 1));
}

static void put_rule_columns(Joining *j, StrBuf *columns)
{
    if (j->parts != NULL)
        sg_cw_put_nested_columns(j, columns);
    if (j->parts != NULL || !sg_is_temporal(j->correlation))
        return;
    for (size_t i = 0; i < j->in->count; i++)
        if (sg_cw_is_pair(j->in))
            put_time(j, columns, i);
        else if (sg_is_first_ref(j->in, i))
            sg_cw_put_flag(j, columns, j->conditions[i], i + 1);
}

static void put_by(StrBuf *by, Str column)
{
    sg_cw_next(by, STR(", "));
    sg_sb_put(by, column);
}

static void put_stats(Joining *j, Str window)
{
    StrBuf out = sb_in(j->em->arena), by = sb_in(j->em->arena);
    if (j->parts != NULL)
        sg_cw_put_nested_aggregates(j, &out);
    else
        sg_cw_put_aggregates(j, &out);
    const StrItem *g = sg_cw_group(j, j->correlation->group_by);
    for (; g != NULL; g = sg_cw_group(j, g->next)) {
        put_by(&by, sg_cw_column(j, g));
        j->stages->group_count++;
    }
    j->stages->groups = sg_arena_copy(j->em->arena, sb_str(&by));
    if (sg_cw_is_chain(j->in))
        put_by(&by, STR("sigma_ts"));
    if (window.n > 0)
        put_by(&by, window);
    if (by.n > 0)
        sg_sb_put(&out, STR(" by "));
    sg_sb_put(&out, sb_str(&by));
    StrItem **counted = j->stages->tail;
    sg_cw_end_stage(j, STR("stats "), &out);
    j->stages->counted = *counted;
}

// ---- the whole -----------------------------------------------------------

static bool is_numeric(const Correlation *c)
{
    return c->type == CORR_VALUE_SUM || c->type == CORR_VALUE_AVG ||
           c->type == CORR_VALUE_PERCENTILE || c->type == CORR_VALUE_MEDIAN;
}

// The largest value is none between two others.
static bool is_percentile(const Correlation *c)
{
    return c->type == CORR_VALUE_MEDIAN ||
           (c->type == CORR_VALUE_PERCENTILE && c->percentile != 100);
}

// Warnings about what a query finds come last: a query that failed finds
// nothing.
static void gather(Joining *j)
{
    StrBuf columns = sb_in(j->em->arena);
    sg_cw_filter_rules(j);
    if (sg_cw_is_order(j->in) ||
        (j->parts != NULL && sg_cw_has_times(j->parts)) ||
        (has_window(j, WINDOW_TUMBLING) && !has_bin(j)))
        sg_cw_put_time(j);
    sg_cw_put_aliases(j, &columns);
    put_rule_columns(j, &columns);
    Str window = window_of(j, &columns);
    sg_cw_end_stage(j, STR("fields "), &columns);
    sg_cw_filter_groups(j);
    if (j->em->failed)
        return;
    put_stats(j, window);
    if (sg_cw_is_chain(j->in))
        sg_cw_put_chain(j,
                        window.n > 0 ? sg_cw_own(j, STR("window"), 0) : window,
                        has_window(j, WINDOW_SLIDING));
    else if (j->parts != NULL)
        sg_cw_put_nested_condition(j);
    else
        sg_cw_put_condition(j);
    note_window(j);
    if (j->correlation->type == CORR_VALUE_COUNT)
        sg_emit_warn(j->em, SG_insights_distinct, j->correlation->condition,
                     "the count of very many different values is approximate");
    if (is_numeric(j->correlation) && j->in->rules[0].ref->next != NULL)
        sg_emit_warn(j->em, SG_insights_several, j->correlation->span,
                     "a value of an event that several rules find counts once");
    if (is_percentile(j->correlation))
        sg_emit_warn(j->em, SG_insights_percentile, j->correlation->condition,
                     "'pct' may take another value where a percentile is "
                     "between two");
    if (sg_holds_for_nothing(j->in->correlation))
        sg_emit_warn(j->em, SG_insights_empty_group, j->correlation->condition,
                     "the condition is only checked where an event was found");
}

// All checks come first, so that one run reports everything that is wrong.
void sg_cw_correlate(Emitter *em, const CorrelationInput *in)
{
    Joining j = {.em = em};
    check_order(em, in);
    j.in = sg_cw_flatten(&j, in);
    j.correlation = j.in->correlation;
    j.stages = arena_new(em->arena, Stages);
    j.stages->tail = &j.stages->first;
    j.stages->made = sg_cw_made_in(em->arena);
    em->state = j.stages;
    check_fields(em, j.in, j.correlation->group_by);
    check_fields(em, j.in, j.correlation->fields);
    if (em->failed)
        return;
    if (has_window(&j, WINDOW_SLIDING) && !sg_cw_is_chain(j.in))
        sg_cw_slide(&j);
    else
        gather(&j);
    for (const StrItem *s = j.stages->first; s != NULL; s = s->next) {
        sg_cw_next(&em->out, STR(" | "));
        sg_sb_put(&em->out, s->text);
    }
}
