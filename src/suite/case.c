// case.c - the events of one case against the rules.

#include <stdlib.h>

#include "suite/suite.h"

// ---- events --------------------------------------------------------------

// Messages about a corpus are few: it is a test's.
static void check(Running *run, const sigcc_diagnostics *list)
{
    if (list->list.first == NULL || run->again)
        return;
    run->broken |= list->list.errors > 0;
    sg_suite_take_diagnostics(run->suite, list);
}

// The same about events, which may stand in the manifest itself.
static void check_events(Running *run, const sigcc_diagnostics *list)
{
    const TestCase *t = run->test;
    DiagList *to = &run->suite->diagnostics.list;
    if (t->corpus.n > 0 || run->again) {
        check(run, list);
        return;
    }
    run->broken |= list->list.errors > 0;
    to->source = run->manifest->source;
    for (const Diag *d = list->list.first; d != NULL; d = d->next) {
        bool known = d->span.from.line < t->line_count;
        sg_diag(to, d->id, known ? t->lines[d->span.from.line] : t->events_span,
                "%.*s", STR_ARG(d->message));
    }
    to->source = NULL;
}

static void free_events(void *object)
{
    sigcc_events **events = object;
    sigcc_events_free(*events);
    *events = NULL;
}

static sigcc_events *open_corpus(Running *run)
{
    sigcc_suite *s = run->suite;
    const TestCase *t = run->test;
    Str path =
        sg_suite_find(s->scratch, run->manifest->source->name, t->corpus);
    if (path.n > 0)
        return sigcc_events_open(path.p);
    sg_suite_not_found(s, run->manifest, t->events_span, t->corpus);
    run->broken = true;
    return NULL;
}

static void open_events(Running *run, sigcc_events **events)
{
    const TestCase *t = run->test;
    *events = t->corpus.n > 0
                  ? open_corpus(run)
                  : sigcc_events_of_text(run->manifest->source->name.p,
                                         t->events.p, t->events.n);
    if (*events == NULL && !run->broken)
        sg_arena_escape(run->suite->arena, ARENA_NO_MEMORY);
}

// A broken event is no event: it breaks the case.
static bool show(Running *run, const sigcc_event *event, EventVisit *visit)
{
    bool go_on = true;
    sigcc_status status = sigcc_matches_add(run->matches, event);
    if (status == SIGCC_NO_MEMORY)
        sg_arena_escape(run->suite->arena, ARENA_NO_MEMORY);
    if (status == SIGCC_OK) {
        sg_matches_follow(run->matches, run->suite->arena);
        go_on = visit(run, event);
        sg_matches_follow(run->matches, NULL);
    }
    check_events(run, sigcc_matches_diagnostics(run->matches));
    sigcc_matches_clear(run->matches);
    return go_on;
}

bool sg_suite_events(Running *run, EventVisit *visit)
{
    sigcc_events **events = arena_new(run->suite->scratch, sigcc_events *);
    sigcc_event event = {.number = 0};
    bool go_on = true;
    sg_arena_defer(run->suite->scratch, free_events, events);
    open_events(run, events);
    if (*events == NULL)
        return false;
    while (go_on && sigcc_events_next(*events, &event))
        go_on = show(run, &event, visit);
    check_events(run, sigcc_events_diagnostics(*events));
    free_events(events); // a file, of which there cannot be many
    return true;
}

// ---- observing -----------------------------------------------------------

static void note_event(Running *run, size_t rule, uint64_t event)
{
    Seen *seen = &run->seen.seen[rule];
    if (seen->count > 0 && seen->events[seen->count - 1] == event)
        return; // another condition of the rule
    arena_grow(run->suite->scratch, seen->events, seen->count, &seen->cap);
    seen->events[seen->count++] = event;
}

static bool observe(Running *run, const sigcc_event *event)
{
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
    check(run, sigcc_correlator_diagnostics(run->correlator));
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

// Nothing is found in nothing, whatever the rule says.
static void check_count(Running *run)
{
    DiagList *diags = &run->suite->diagnostics.list;
    if (run->broken || run->seen.events > 0)
        return;
    diags->source = run->manifest->source;
    sg_diag(diags, SG_manifest_value, run->test->events_span,
            "there are no events");
    diags->source = NULL;
    sg_sb_put(&run->message, STR("there are no events"));
    run->broken = true;
}

void sg_suite_case(Running *run)
{
    open_run(run);
    if (sg_suite_events(run, observe)) {
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
