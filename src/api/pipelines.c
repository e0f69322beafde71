// pipelines.c - pipelines in the public API.

#include <stdlib.h>

#include "api/compiler.h"
#include "api/source_file.h"
#include "base/limits.h"

typedef struct PipelineLoading {
    sigcc_pipeline *p;
    Arena *scratch;
    Str name, text;
    const char *path; // to be read, or NULL
    bool allow_external;
} PipelineLoading;

static void read_pipeline(void *arg)
{
    PipelineLoading *job = arg;
    sigcc_pipeline *p = job->p;
    Source *source = arena_new(p->arena, Source);
    source->name = sg_arena_copy(p->arena, job->name);
    source->text = (Str){"", 0};
    if (job->path == NULL ||
        sg_source_file_read(p->arena, job->path, source, &job->text,
                            &p->diagnostics.list)) {
        source->text =
            sg_arena_copy(p->arena, sg_source_decode(job->scratch, job->text));
        p->pipeline =
            sg_pipeline_parse(p->arena, job->scratch, source,
                              job->allow_external, &p->diagnostics.list);
    }
    sg_diagnostics_settle(&p->diagnostics);
}

// Without memory no object can hold the message: NULL reports it.
static sigcc_pipeline *create_pipeline(PipelineLoading *job)
{
    sigcc_pipeline *p = calloc(1, sizeof *p);
    Arena *arena = sg_arena_create(MAX_ARENA_BYTES);
    job->scratch = sg_arena_create(MAX_ARENA_BYTES);
    ArenaStatus status = ARENA_NO_MEMORY;
    if (p != NULL && arena != NULL && job->scratch != NULL) {
        sg_arena_follow(job->scratch, arena);
        p->arena = arena;
        job->p = p;
        sg_diag_init(&p->diagnostics.list, arena);
        status = sg_arena_protect(arena, read_pipeline, job);
    }
    sg_arena_destroy(job->scratch);
    if (status == ARENA_OK)
        return p;
    sg_arena_destroy(arena);
    free(p);
    return NULL;
}

sigcc_pipeline *sigcc_pipeline_parse(const char *name, const char *text,
                                     size_t length, int allow_external)
{
    if (name == NULL || (text == NULL && length > 0) ||
        length > MAX_SOURCE_BYTES)
        return NULL;
    PipelineLoading job = {.name = str_of_literal(name),
                           .text = str_of(text ? text : "", length),
                           .allow_external = allow_external != 0};
    return create_pipeline(&job);
}

sigcc_pipeline *sigcc_pipeline_file(const char *path, int allow_external)
{
    if (path == NULL)
        return NULL;
    PipelineLoading job = {.name = str_of_literal(path),
                           .path = path,
                           .allow_external = allow_external != 0};
    return create_pipeline(&job);
}

sigcc_pipeline *sigcc_pipeline_builtin(const char *name)
{
    const BuiltinPipeline *b =
        name ? sg_builtin_pipeline(str_of_literal(name)) : NULL;
    if (b == NULL)
        return NULL;
    return sigcc_pipeline_parse(b->name, b->text, b->length, 0);
}

void sigcc_pipeline_free(sigcc_pipeline *p)
{
    if (p == NULL)
        return;
    sg_arena_destroy(p->arena);
    free(p);
}

const sigcc_diagnostics *sigcc_pipeline_diagnostics(const sigcc_pipeline *p)
{
    return p != NULL ? &p->diagnostics : NULL;
}
