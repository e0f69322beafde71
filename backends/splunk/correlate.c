// correlate.c - correlation rules: search, gather in windows, compare.

#include "splunk/windows.h"

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
    if (in->correlation->type != CORR_TEMPORAL_ORDERED ||
        spl_options(em)->window == SPL_SLIDING)
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

static void warn_of_inner_windows(Emitter *em, const CorrelationInput *in)
{
    if (in->correlation->type != CORR_EVENT_COUNT ||
        spl_options(em)->window == SPL_TUMBLING)
        return;
    for (size_t i = 0; i < in->count; i++)
        if (sg_inner_input(in, i) != NULL && sg_is_first_ref(in, i))
            sg_emit_warn(em, SG_spl_inner_windows, in->rules[i].ref->span,
                         "each window in which '%.*s' holds counts, of which a "
                         "burst has many",
                         STR_ARG(in->rules[i].ref->text));
}

// Manual, "median" and "perc": of an even number of values the larger one in
// the middle; in general the one of rank floor(p * n), counted from 0.
static void warn_of_rank(Emitter *em, const CorrelationInput *in)
{
    const Correlation *c = in->correlation;
    if (c->type == CORR_VALUE_MEDIAN)
        sg_emit_warn(
            em, SG_spl_rank, c->condition,
            "of an even number of values Splunk's median is the larger "
            "of the two in the middle, not their mean");
    else if (c->type == CORR_VALUE_PERCENTILE && c->percentile < 100)
        sg_emit_warn(em, SG_spl_rank, c->condition,
                     "where %u percent of the values are a whole number of "
                     "them, Splunk's percentile is the next larger value",
                     c->percentile);
}

// ---- the whole -----------------------------------------------------------

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
    st->events = sg_spl_events(st->em, st->in);
    sg_spl_put_events(&st->events);
    sg_spl_put(st, st->gap);
    switch ((SplWindow)spl_options(st->em)->window) {
    case SPL_SLIDING: sg_spl_put_sliding(st); break;
    case SPL_TUMBLING: sg_spl_put_tumbling(st); break;
    }
}

// Of the results only their time and their groups are for the outer one.
static void put_sliding_end(Stats *st)
{
    sg_spl_put(st, STR("\n| fields _time"));
    sg_spl_put_group(st);
}

static void put_tumbling_end(Stats *st)
{
    sg_spl_putf(st, "\n| eval _time=%.*s", STR_ARG(st->last));
}

void sg_spl_put_inner(Emitter *em, const CorrelationInput *in)
{
    bool sliding = spl_options(em)->window == SPL_SLIDING;
    sg_spl_check_events(em, in);
    check_order(em, in);
    warn_of_inner_times(em, in);
    if (em->failed)
        return;
    Stats st = {.em = em, .in = in, .correlation = in->correlation};
    st.gap = STR("\n");
    st.inner = true;
    if (!sliding)
        st.last = sg_spl_is_order(in)
                      ? sg_spl_own_number(&st, "step", in->count)
                      : sg_spl_own(&st, STR("sigma_last"));
    put_correlation(&st);
    if (sliding)
        put_sliding_end(&st);
    else
        put_tumbling_end(&st);
}

void sg_spl_correlate(Emitter *em, const CorrelationInput *in)
{
    sg_spl_check_events(em, in);
    check_order(em, in);
    warn_of_inner_times(em, in);
    note_empty_groups(em, in);
    warn_of_inner_windows(em, in);
    warn_of_rank(em, in);
    if (em->failed)
        return;
    Splunk *state = arena_new(em->arena, Splunk);
    find_line_break(state, in);
    em->state = state;
    Stats st = {.em = em, .in = in, .correlation = in->correlation};
    st.gap = STR("\n\n");
    put_correlation(&st);
}
