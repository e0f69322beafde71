// case_events.c - the events of one case, one after another.

#include "suite/suite.h"

void sg_suite_check(Running *run, const sigcc_diagnostics *list)
{
    if (list->list.first == NULL || run->again)
        return;
    run->broken |= list->list.errors > 0;
    sg_suite_take_diagnostics(run->suite, list);
}

// The same about events, which may be in the manifest itself.
static void check_events(Running *run, const sigcc_diagnostics *list)
{
    const TestCase *t = run->test;
    DiagList *to = &run->suite->diagnostics.list;
    if (t->corpus.n > 0 || run->again) {
        sg_suite_check(run, list);
        return;
    }
    run->broken |= list->list.errors > 0;
    for (const Diag *d = list->list.first; d != NULL; d = d->next) {
        bool known = d->span.from.line < t->line_count;
        sg_diag(to, d->id, known ? t->lines[d->span.from.line] : t->events_span,
                "%.*s", STR_ARG(d->message));
    }
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
        sg_suite_find(s, s->scratch, run->manifest->source->name, t->corpus);
    if (path.n > 0)
        return sg_suite_open_events(s, path.p);
    sg_suite_not_found(s, t->events_span, t->corpus);
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

// A broken event does not count as one: it breaks the case.
static bool show(Running *run, const sigcc_event *event, EventVisit *visit,
                 void *state)
{
    bool go_on = true;
    sigcc_status status = sigcc_matches_add(run->matches, event);
    if (status == SIGCC_NO_MEMORY)
        sg_arena_escape(run->suite->arena, ARENA_NO_MEMORY);
    if (status == SIGCC_OK) {
        sg_matches_follow(run->matches, run->suite->arena);
        go_on = visit(run, event, state);
        sg_matches_follow(run->matches, NULL);
    }
    check_events(run, sigcc_matches_diagnostics(run->matches));
    sigcc_matches_clear(run->matches);
    return go_on;
}

bool sg_suite_events(Running *run, EventVisit *visit, void *state)
{
    sigcc_events **events = arena_new(run->suite->scratch, sigcc_events *);
    sigcc_event event = {.size = sizeof event};
    bool go_on = true;
    sg_arena_defer(run->suite->scratch, free_events, events);
    open_events(run, events);
    if (*events == NULL)
        return false;
    while (go_on && sigcc_events_next(*events, &event))
        go_on = show(run, &event, visit, state);
    check_events(run, sigcc_events_diagnostics(*events));
    free_events(events); // a file, of which there cannot be many
    return true;
}

// Problems of the events were reported the first time.
bool sg_suite_events_again(Running *run, EventVisit *visit, void *state)
{
    run->again = true;
    bool shown = sg_suite_events(run, visit, state);
    run->again = false;
    return shown;
}
