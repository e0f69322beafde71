// correlator.c - correlations for callers: hits in, finds out.

#include <stdlib.h>

#include "api/matches.h"
#include "base/limits.h"
#include "base/num.h"
#include "base/visible.h"
#include "sigma/correlation.h"

struct sigcc_correlator {
    const sigcc_matcher *matcher;
    Arena *found;
    Correlator *correlator;
    sigcc_diagnostics diagnostics;
    sigcc_match *items;
    size_t count, cap;
    size_t taken; // of the correlator's finds
    CorrelatorLosses told;
    bool finished;
};

sigcc_correlator *sigcc_correlator_new(const sigcc_matcher *matcher,
                                       long long delay)
{
    if (matcher == NULL || matcher->index == NULL)
        return NULL;
    sigcc_correlator *c = calloc(1, sizeof *c);
    if (c == NULL)
        return NULL;
    c->matcher = matcher;
    c->found = sg_arena_create(MAX_ARENA_BYTES);
    c->correlator =
        sg_correlator_create(matcher->plans, matcher->plan_count, delay);
    if (c->found == NULL || c->correlator == NULL) {
        sigcc_correlator_free(c);
        return NULL;
    }
    sg_diag_init(&c->diagnostics.list, c->found);
    return c;
}

void sigcc_correlator_free(sigcc_correlator *c)
{
    if (c == NULL)
        return;
    sg_correlator_destroy(c->correlator);
    sg_arena_destroy(c->found);
    free(c);
}

void sigcc_correlator_clear(sigcc_correlator *c)
{
    if (c == NULL)
        return;
    sg_correlator_clear(c->correlator);
    c->finished = false;
    sg_arena_reset(c->found);
    c->diagnostics = (sigcc_diagnostics){.count = 0};
    sg_diag_init(&c->diagnostics.list, c->found);
    c->items = NULL;
    c->count = c->cap = c->taken = 0;
}

// ---- finds ---------------------------------------------------------------

static const sigcc_group_field *group_of(sigcc_correlator *c, const Found *f)
{
    const Plan *plan = &c->matcher->plans[f->plan];
    sigcc_group_field *fields =
        arena_array(c->found, sigcc_group_field, plan->group_count);
    size_t at = 0;
    size_t n = 0;
    Str value;
    for (const StrItem *s = plan_group_names(plan); s != NULL; s = s->next) {
        if (!sg_group_next(f->group, &at, &value))
            continue;
        value = sg_arena_copy(c->found, value);
        fields[n++] = (sigcc_group_field){.name = s->text.p,
                                          .value = value.p,
                                          .name_length = s->text.n,
                                          .value_length = value.n};
    }
    return fields;
}

static const size_t *events_of(sigcc_correlator *c, const Found *f)
{
    size_t *events = arena_array(c->found, size_t, f->event_count);
    for (size_t i = 0; i < f->event_count; i++)
        events[i] = (size_t)f->events[i];
    return events;
}

static void take(sigcc_correlator *c, const Found *f)
{
    const Plan *plan = &c->matcher->plans[f->plan];
    sigcc_match m = {.rule = plan->rule->index,
                     .is_correlation = 1,
                     .is_silent = plan->rule->silent,
                     .group_count = plan->group_count,
                     .from = f->from,
                     .to = f->to,
                     .value = f->value,
                     .event_count = f->event_count,
                     .all_events = f->all_events};
    m.group = group_of(c, f);
    m.events = events_of(c, f);
    arena_grow(c->found, c->items, c->count, &c->cap);
    c->items[c->count++] = m;
}

// ---- what was lost -------------------------------------------------------

static void tell(sigcc_correlator *c, uint64_t lost, uint64_t *told,
                 uint32_t plan, const char *what)
{
    if (lost == 0 || *told != 0)
        return;
    const Rule *rule = c->matcher->plans[plan].rule;
    *told = lost;
    DiagList *diags = &c->diagnostics.list;
    DiagScope before = sg_diag_about(diags, (DiagScope){.rule = rule});
    sg_diag(diags, SG_correlation_bound, rule->correlation->span, "%s", what);
    (void)sg_diag_about(diags, before);
}

static void tell_losses(sigcc_correlator *c)
{
    const CorrelatorLosses *l = sg_correlator_losses(c->correlator);
    tell(c, l->crowded, &c->told.crowded, l->plan,
         "too many events in one window: the oldest are dropped");
    tell(c, l->groups, &c->told.groups, l->plan,
         "too many groups at once: events of new groups are dropped");
    tell(c, l->waiting, &c->told.waiting, l->plan,
         "too many events wait for older ones: some are evaluated early");
    tell(c, l->late, &c->told.late, l->plan,
         "an event came later than the delay allows and is dropped");
}

static void take_all(void *arg)
{
    sigcc_correlator *c = arg;
    while (c->taken < sg_correlator_count(c->correlator))
        take(c, sg_correlator_at(c->correlator, c->taken++));
    tell_losses(c);
    sg_diagnostics_settle(&c->diagnostics);
}

// ---- running -------------------------------------------------------------

sigcc_status sigcc_correlator_add(sigcc_correlator *c,
                                  const sigcc_matches *matches)
{
    if (c == NULL || matches == NULL || c->finished ||
        matches->matcher != c->matcher)
        return SIGCC_BAD_ARGUMENT;
    const Hits *hits = sg_matches_hits(matches);
    for (size_t i = 0; i < hits->count; i++)
        if (sg_correlator_add(c->correlator, &hits->items[i]) != CORRELATE_OK)
            return SIGCC_NO_MEMORY;
    return sg_status_of(sg_arena_protect(c->found, take_all, c));
}

sigcc_status sigcc_correlator_finish(sigcc_correlator *c)
{
    if (c == NULL || c->finished)
        return SIGCC_BAD_ARGUMENT;
    if (sg_correlator_finish(c->correlator) != CORRELATE_OK)
        return SIGCC_NO_MEMORY;
    c->finished = true;
    return sg_status_of(sg_arena_protect(c->found, take_all, c));
}

size_t sigcc_correlator_count(const sigcc_correlator *c)
{
    return c != NULL ? c->count : 0;
}

const sigcc_match *sigcc_correlator_at(const sigcc_correlator *c, size_t index)
{
    return c != NULL && index < c->count ? &c->items[index] : NULL;
}

const sigcc_diagnostics *sigcc_correlator_diagnostics(const sigcc_correlator *c)
{
    return c != NULL ? &c->diagnostics : NULL;
}

void sg_correlator_why(const sigcc_correlator *c, uint32_t plan, StrBuf *out)
{
    Str group, value;
    double number;
    Time from, to;
    size_t at = 0;
    if (!sg_correlator_nearest(c->correlator, plan, &group, &number, &from,
                               &to)) {
        sg_sb_put(
            out, STR("no event has both a time and the fields of the group\n"));
        return;
    }
    sg_sb_put(out, STR("nearest: group ["));
    while (sg_group_next(group, &at, &value)) {
        sg_put_visible(out, value);
        sg_sb_put(out, at < group.n ? STR(", ") : STR(""));
    }
    sg_sb_put(out, STR("] from "));
    sg_time_put(out, from);
    sg_sb_put(out, STR(" to "));
    sg_time_put(out, to);
    sg_sb_put(out, STR(": "));
    sg_num_put(out, number);
    for (const Threshold *t = c->matcher->plans[plan].correlation->thresholds;
         t != NULL; t = t->next) {
        sg_sb_putf(out, ", wanted %s ", sg_correlation_op(t->op));
        sg_sb_put(out, t->number);
    }
    sb_putc(out, '\n');
}
