// case.c - the events of one case against the rules.

#include "suite/suite.h"

// ---- observing -----------------------------------------------------------

static void note_event(Running *run, size_t rule, uint64_t event)
{
    Seen *seen = &run->seen.seen[rule];
    if (seen->count > 0 && seen->events[seen->count - 1] == event)
        return; // another condition of the rule
    arena_grow(run->suite->scratch, seen->events, seen->count, &seen->cap);
    seen->events[seen->count++] = event;
}

static bool observe(Running *run, const sigcc_event *event, void *state)
{
    (void)state;
    run->seen.events++;
    for (size_t i = 0; i < sigcc_matches_count(run->matches); i++) {
        const sigcc_match *m = sigcc_matches_at(run->matches, i);
        note_event(run, m->rule, event->number);
    }
    if (sigcc_correlator_add(run->correlator, run->matches) != SIGCC_OK)
        sg_arena_escape(run->suite->arena, ARENA_NO_MEMORY);
    sg_suite_note_items(run);
    return true;
}

static void keep_finds(Running *run)
{
    size_t n = sigcc_correlator_count(run->correlator);
    run->seen.finds = arena_array(run->suite->scratch, const sigcc_match *, n);
    run->seen.find_count = n;
    for (size_t i = 0; i < n; i++)
        run->seen.finds[i] = sigcc_correlator_at(run->correlator, i);
    sg_suite_check(run, sigcc_correlator_diagnostics(run->correlator));
}

// ---- the case ------------------------------------------------------------

static void close_run(void *object)
{
    Running *run = object;
    sigcc_correlator_free(run->correlator);
    sigcc_matches_free(run->matches);
    run->correlator = NULL;
    run->matches = NULL;
}

static void open_run(Running *run)
{
    sg_arena_defer(run->suite->scratch, close_run, run);
    run->matches = sigcc_matches_new(run->setup->matcher);
    run->correlator = sigcc_correlator_new(run->setup->matcher, -1);
    if (run->matches == NULL || run->correlator == NULL)
        sg_arena_escape(run->suite->arena, ARENA_NO_MEMORY);
    run->seen = (Observation){.events = 0};
    run->seen.seen =
        arena_array(run->suite->scratch, Seen, run->setup->rules->count);
}

// Without events a case that expects nothing would always pass.
static void check_count(Running *run)
{
    DiagList *diags = &run->suite->diagnostics.list;
    if (run->broken || run->seen.events > 0)
        return;
    sg_diag(diags, SG_manifest_value, run->test->events_span,
            "there are no events");
    sg_sb_put(&run->message, STR("there are no events"));
    run->broken = true;
}

// What broken events lead to is not compared: it would say that the rule fails.
void sg_suite_case(Running *run)
{
    open_run(run);
    if (sg_suite_events(run, observe, NULL)) {
        if (sigcc_correlator_finish(run->correlator) != SIGCC_OK)
            sg_arena_escape(run->suite->arena, ARENA_NO_MEMORY);
        keep_finds(run);
        sg_suite_note_rules(run);
        check_count(run);
    }
    if (!run->broken)
        sg_suite_compare(run);
    else if (run->message.n == 0)
        sg_sb_put(&run->message, STR("the events cannot be read"));
    close_run(run);
}
