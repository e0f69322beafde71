// fuzz_event.c - any bytes at all as a file of events, and each of them as a
// tree.

#include <sigcc/sigcc.h>

#include <stdlib.h>

#include "base/limits.h"
#include "base/utf8.h"
#include "event/event.h"
#include "event/reader.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef struct Job {
    Arena *arena;
    Str text;
} Job;

static void check(int holds)
{
    if (!holds)
        abort();
}

// ---- trees ---------------------------------------------------------------

static void check_keys(const EventNode *object)
{
    size_t seen = 0;
    for (const EventNode *x = object->first; x != NULL; x = x->next) {
        check(x->key.p != NULL && sg_utf8_valid(x->key));
        if (seen++ > 100)
            continue; // a comparison of all with all
        for (const EventNode *y = object->first; y != x; y = y->next)
            check(!str_eq(x->key, y->key));
    }
}

static void check_tree(const EventNode *n, size_t depth)
{
    check(depth <= MAX_EVENT_DEPTH);
    check(sg_utf8_valid(n->text));
    if (n->kind == EVENT_OBJECT)
        check_keys(n);
    for (const EventNode *x = n->first; x != NULL; x = x->next) {
        check(n->kind == EVENT_LIST || n->kind == EVENT_OBJECT);
        check_tree(x, depth + 1);
    }
}

static void parse(Arena *a, Str text)
{
    EventProblems problems;
    const EventNode *n = sg_event_parse(a, text, &problems);
    check((n == NULL) == (problems.error != NULL));
    check(problems.offset <= text.n);
    check(problems.bad_utf8 <= text.n && problems.duplicate <= text.n);
    if (n != NULL)
        check_tree(n, 0);
}

// ---- files ---------------------------------------------------------------

// Pieces of a few bytes, which differ in size.
typedef struct Pieces {
    Str text;
    size_t at;
} Pieces;

static bool next_piece(void *user, char *into, size_t room, size_t *got,
                       const char **why)
{
    Pieces *p = user;
    size_t n = p->at % 5 + 1;
    n = n < room ? n : room;
    n = n < p->text.n - p->at ? n : p->text.n - p->at;
    if (n > 0)
        memcpy(into, p->text.p + p->at, n);
    p->at += n;
    *got = n;
    *why = "";
    return true;
}

static void check_place(Str text, const sigcc_event *e)
{
    size_t offset = (size_t)(e->text - text.p);
    check(e->text >= text.p && offset + e->length <= text.n);
    size_t line = 1;
    for (size_t i = 0; i < offset; i++)
        line += text.p[i] == '\n';
    check(e->line == line && e->column >= 1);
}

// However the text comes, the events are the same.
static void read_twice(void *arg)
{
    Job *job = arg;
    Pieces pieces = {job->text, 0};
    DiagList diags;
    sg_diag_init(&diags, job->arena);
    EventInput *in = sg_input_new(job->arena, next_piece, &pieces, 8, &diags);
    EventReader *r = sg_reader_new(job->arena, in);
    sigcc_events *events =
        sigcc_events_of_text("fuzz", job->text.p, job->text.n);
    if (events == NULL)
        return;
    sigcc_event e = {.size = sizeof e};
    EventText other;
    while (sigcc_events_next(events, &e)) {
        check(sg_reader_next(r, &other));
        check(str_eq(other.text, str_of(e.text, e.length)));
        check(other.place.line == e.line && other.place.column == e.column);
        check_place(job->text, &e);
        parse(job->arena, other.text);
    }
    check(!sg_reader_next(r, &other));
    check(sigcc_diagnostics_errors(sigcc_events_diagnostics(events)) ==
          diags.errors);
    sigcc_events_free(events);
    parse(job->arena, job->text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *a = sg_arena_create((size_t)256 << 20);
    Job job = {a, str_of((const char *)data, size)};
    if (a != NULL)
        (void)sg_arena_protect(a, read_twice, &job);
    sg_arena_destroy(a);
    return 0;
}
