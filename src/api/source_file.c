// source_file.c - files that hold one thing: a pipeline, a pack.

#include "api/source_file.h"

#include "base/file.h"
#include "base/limits.h"

bool sg_source_file_read(Arena *a, const char *path, const Source *source,
                         Str *text, DiagList *diags)
{
    Span start = sg_source_whole(source);
    const char *why;
    switch (sg_file_read(a, path, MAX_SOURCE_BYTES, text, &why)) {
    case FILE_OK: return true;
    case FILE_MISSING:
    case FILE_UNREADABLE:
        sg_diag(diags, SG_file_unreadable, start, "cannot read: %s", why);
        break;
    case FILE_IS_FOLDER:
        sg_diag(diags, SG_file_unreadable, start, "this is a folder");
        break;
    case FILE_TOO_LARGE:
        sg_diag(diags, SG_limit_source, start, "larger than %d bytes",
                MAX_SOURCE_BYTES);
        break;
    }
    return false;
}

typedef struct Opening {
    SourceFile *file;
    Arena *scratch;
} Opening;

static void open_source(void *arg)
{
    Opening *job = arg;
    SourceFile *f = job->file;
    Source *source = arena_new(f->arena, Source);
    source->name = sg_arena_copy(f->arena, f->name);
    source->text = (Str){"", 0};
    if (f->path == NULL ||
        sg_source_file_read(f->arena, f->path, source, &f->text,
                            &f->diagnostics->list)) {
        source->text =
            sg_arena_copy(f->arena, sg_source_decode(job->scratch, f->text));
        f->make(f, job->scratch, source);
    }
    sg_diagnostics_settle(f->diagnostics);
}

bool sg_source_file_open(SourceFile *f)
{
    ArenaStatus status = ARENA_NO_MEMORY;
    f->arena = sg_arena_create(MAX_ARENA_BYTES);
    Opening job = {f, sg_arena_create(MAX_ARENA_BYTES)};
    if (f->arena != NULL && job.scratch != NULL) {
        sg_arena_follow(job.scratch, f->arena);
        sg_diag_init(&f->diagnostics->list, f->arena);
        status = sg_arena_protect(f->arena, open_source, &job);
    }
    sg_arena_destroy(job.scratch);
    if (status == ARENA_OK)
        return true;
    sg_arena_destroy(f->arena);
    return false;
}
