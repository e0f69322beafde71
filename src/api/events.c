// events.c - files of events in the public API.

#include <stdlib.h>

#include "api/collection.h"
#include "base/limits.h"
#include "event/reader.h"
#include "event/stream.h"

enum { CHUNK = 256 << 10 }; // bytes to ask for at a time

struct sigcc_events {
    Arena *arena;
    EventInput *input;   // NULL: there is nothing to read
    EventReader *reader; // the same
    const Source *source;
    sigcc_diagnostics diagnostics;
};

typedef struct Opening {
    sigcc_events *events;
    Str name, text;
    const char *path; // to be read, or NULL
} Opening;

static void open_file(sigcc_events *e, const Source *source, const char *path)
{
    DiagList *diags = &e->diagnostics.list;
    Span start = sg_source_whole(source);
    Stream *stream;
    const char *why;
    switch (sg_stream_open(e->arena, path, &stream, &why)) {
    case FILE_OK:
        e->input = sg_input_new(e->arena, sg_stream_read, stream, CHUNK, diags);
        break;
    case FILE_MISSING:
    case FILE_UNREADABLE:
    case FILE_TOO_LARGE:
        sg_diag(diags, SG_file_unreadable, start, "cannot read: %s", why);
        break;
    case FILE_IS_FOLDER:
        sg_diag(diags, SG_file_unreadable, start, "this is a folder");
        break;
    }
}

// The source has no text: the whole file would have to be kept.
static void open_events(void *arg)
{
    Opening *job = arg;
    sigcc_events *e = job->events;
    Source *source = arena_new(e->arena, Source);
    source->name = sg_arena_copy(e->arena, job->name);
    source->text = (Str){"", 0};
    e->source = source;
    if (job->path != NULL)
        open_file(e, source, job->path);
    else
        e->input = sg_input_of_text(e->arena, job->text, &e->diagnostics.list);
    if (e->input != NULL) {
        e->input->source = source;
        e->reader = sg_reader_new(e->arena, e->input);
    }
    sg_diagnostics_settle(&e->diagnostics);
}

// A file that cannot be opened gives a handle all the same: it holds the
// message.
static sigcc_events *create_events(Opening *job)
{
    sigcc_events *e = calloc(1, sizeof *e);
    Arena *arena = sg_arena_create(MAX_ARENA_BYTES);
    ArenaStatus status = ARENA_NO_MEMORY;
    if (e != NULL && arena != NULL) {
        e->arena = arena;
        job->events = e;
        sg_diag_init(&e->diagnostics.list, arena);
        status = sg_arena_protect(arena, open_events, job);
    }
    if (status == ARENA_OK)
        return e;
    sg_arena_destroy(arena);
    free(e);
    return NULL;
}

sigcc_events *sigcc_events_open(const char *path)
{
    if (path == NULL)
        return NULL;
    bool piped = strcmp(path, "-") == 0;
    Opening job = {.name = piped ? STR("<stdin>") : str_of_literal(path),
                   .path = path};
    return create_events(&job);
}

sigcc_events *sigcc_events_of_text(const char *name, const char *text,
                                   size_t length)
{
    if (name == NULL || (text == NULL && length > 0))
        return NULL;
    Opening job = {.name = str_of_literal(name),
                   .text = str_of(text ? text : "", length)};
    return create_events(&job);
}

void sigcc_events_free(sigcc_events *e)
{
    if (e == NULL)
        return;
    sg_arena_destroy(e->arena);
    free(e);
}

// ---- reading -------------------------------------------------------------

typedef struct NextEvent {
    sigcc_events *events;
    EventText text;
    bool found;
} NextEvent;

static void read_next(void *arg)
{
    NextEvent *job = arg;
    job->found = sg_reader_next(job->events->reader, &job->text);
    sg_diagnostics_settle(&job->events->diagnostics);
}

static void report_memory(void *arg)
{
    sigcc_events *e = arg;
    sg_diag(&e->diagnostics.list, SG_limit_memory, sg_source_whole(e->source),
            "out of memory; the rest of the file was not read");
    sg_diagnostics_settle(&e->diagnostics);
}

int sigcc_events_next(sigcc_events *e, sigcc_event *event)
{
    if (e == NULL || event == NULL || event->size < sizeof *event ||
        e->reader == NULL)
        return 0;
    NextEvent job = {.events = e};
    if (sg_arena_protect(e->arena, read_next, &job) != ARENA_OK) {
        e->reader = NULL;
        // Without room for the message, it still counts as an error.
        (void)sg_arena_protect(e->arena, report_memory, e);
        return 0;
    }
    if (!job.found)
        return 0;
    *event = (sigcc_event){.size = event->size,
                           .text = job.text.text.p,
                           .length = job.text.text.n,
                           .file = e->source->name.p,
                           .line = job.text.place.line,
                           .column = job.text.place.column,
                           .number = event->number + 1};
    return 1;
}

const sigcc_diagnostics *sigcc_events_diagnostics(const sigcc_events *e)
{
    return e != NULL ? &e->diagnostics : NULL;
}
