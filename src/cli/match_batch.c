// match_batch.c - events by the batch: read, matched, printed.

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "match.h"

bool batch_init(Batch *b, const Match *m)
{
    b->matches = sigcc_matches_new(m->matcher);
    return b->matches != NULL &&
           sigcc_matches_set_logsource(b->matches, m->category, m->product,
                                       m->service) == SIGCC_OK;
}

void batch_free(Batch *b)
{
    sigcc_matches_free(b->matches);
    free(b->text);
}

// ---- reading -------------------------------------------------------------

static bool make_room(Batch *b, size_t length)
{
    size_t need = b->used + length;
    if (need <= b->cap)
        return true;
    size_t cap = need < BATCH_BYTES ? BATCH_BYTES : need;
    char *text = realloc(b->text, cap);
    if (text == NULL)
        return false;
    b->text = text;
    b->cap = cap;
    return true;
}

static void keep(Batch *b, const sigcc_event *event)
{
    if (!make_room(b, event->length)) {
        b->failed++;
        return;
    }
    memcpy(b->text + b->used, event->text, event->length);
    b->events[b->count++] = (BatchEvent){*event, b->used};
    b->used += event->length;
}

static bool is_input_ready(void)
{
    struct pollfd in = {.fd = STDIN_FILENO, .events = POLLIN};
    return poll(&in, 1, 0) != 0;
}

void batch_read(Batch *b, Reading *r)
{
    bool more = true;
    b->from = r->events;
    b->live = r->live;
    b->waits = false;
    b->first_message = r->messages;
    while (more && !b->waits && b->count < BATCH_EVENTS &&
           b->used < BATCH_BYTES) {
        r->latest.size = sizeof r->latest;
        more = sigcc_events_next(r->events, &r->latest) != 0;
        if (more)
            keep(b, &r->latest);
        b->waits = r->live && !is_input_ready();
    }
    b->last = !more;
    r->messages = sigcc_diagnostics_count(sigcc_events_diagnostics(r->events));
    b->end_message = r->messages;
}

// ---- matching ------------------------------------------------------------

void batch_match(Batch *b)
{
    for (size_t i = 0; i < b->count; i++) {
        sigcc_event *event = &b->events[i].event;
        event->text = b->text + b->events[i].at;
        sigcc_status s = sigcc_matches_add(b->matches, event);
        b->failed += s == SIGCC_LIMIT || s == SIGCC_NO_MEMORY;
    }
}

// ---- printing ------------------------------------------------------------

static bool is_before(const sigcc_diagnostic *a, const sigcc_diagnostic *b)
{
    return b == NULL || (strcmp(a->file, b->file) == 0 &&
                         (a->line < b->line ||
                          (a->line == b->line && a->column < b->column)));
}

// What was wrong with the file and what was wrong in its events, in the order
// of its lines.
static void report_messages(Report *r, const Batch *b)
{
    const sigcc_diagnostics *file = sigcc_events_diagnostics(b->from);
    const sigcc_diagnostics *inside = sigcc_matches_diagnostics(b->matches);
    size_t i = b->first_message;
    size_t k = 0;
    while (i < b->end_message || k < sigcc_diagnostics_count(inside)) {
        if (i < b->end_message && is_before(sigcc_diagnostics_at(file, i),
                                            sigcc_diagnostics_at(inside, k)))
            report_one(r, file, i++);
        else
            report_one(r, inside, k++);
    }
    report_lost(r, inside);
    if (b->last)
        report_lost(r, file);
}

static void report_batch(Match *m, const Batch *b)
{
    report_messages(&m->in.report, b);
    if (b->failed == 0)
        return;
    complain("not enough memory for %zu event%s", b->failed,
             b->failed == 1 ? "" : "s");
    m->in.report.limit = true;
}

// Batches come in order, so the first label is the first of all events.
static void count_unrouted(Match *m, const Batch *b)
{
    const char *first;
    m->n_unrouted += sigcc_matches_unrouted(b->matches, &first);
    if (m->first_unrouted == NULL && first != NULL)
        m->first_unrouted = strdup(first);
}

// Matches are in the order of events, so the event is this one or a later one.
static const BatchEvent *event_of(const BatchEvent *at,
                                  const sigcc_match *found)
{
    while (at->event.number != found->event)
        at++;
    return at;
}

static void print_matches(Match *m, const Batch *b)
{
    const BatchEvent *at = b->events;
    for (size_t i = 0; i < sigcc_matches_count(b->matches); i++) {
        const sigcc_match *found = sigcc_matches_at(b->matches, i);
        at = event_of(at, found);
        match_print_event(m, found, &at->event);
    }
}

static void correlate(Match *m, const Batch *b)
{
    sigcc_status s = sigcc_correlator_add(m->correlator, b->matches);
    if (s != SIGCC_OK)
        m->in.report.limit = true;
    match_print_finds(m);
}

static void empty(Batch *b)
{
    sigcc_matches_clear(b->matches);
    if (b->last)
        sigcc_events_free(b->from);
    if (b->cap > 4 * (size_t)BATCH_BYTES) { // after one giant
        free(b->text);
        b->text = NULL;
        b->cap = 0;
    }
    b->from = NULL;
    b->count = b->used = b->failed = 0;
    b->done = false;
}

void batch_print(Match *m, Batch *b)
{
    size_t before = m->n_matches + m->n_finds;
    report_batch(m, b);
    count_unrouted(m, b);
    print_matches(m, b);
    correlate(m, b);
    m->n_events += b->count;
    if (b->live && m->n_matches + m->n_finds > before)
        writer_check(&m->to, fflush(m->to.out) != 0);
    empty(b);
}
