// pipelines.c - pipelines in the public API.

#include <stdlib.h>

#include "api/compiler.h"
#include "api/source_file.h"
#include "base/limits.h"

typedef struct PipelineMaking {
    sigcc_pipeline *p;
    bool allow_external;
} PipelineMaking;

static void make_pipeline(SourceFile *file, Arena *scratch,
                          const Source *source)
{
    PipelineMaking *job = file->made;
    sigcc_pipeline *p = job->p;
    p->pipeline = sg_pipeline_parse(file->arena, scratch, source,
                                    job->allow_external, &p->diagnostics.list);
}

// Without memory no object can hold the message: NULL reports it.
static sigcc_pipeline *open_pipeline(SourceFile file, bool allow_external)
{
    sigcc_pipeline *p = calloc(1, sizeof *p);
    if (p == NULL)
        return NULL;
    PipelineMaking job = {p, allow_external};
    file.made = &job;
    file.make = make_pipeline;
    file.diagnostics = &p->diagnostics;
    if (sg_source_file_open(&file)) {
        p->arena = file.arena;
        return p;
    }
    free(p);
    return NULL;
}

sigcc_pipeline *sigcc_pipeline_parse(const char *name, const char *text,
                                     size_t length, int allow_external)
{
    if (name == NULL || (text == NULL && length > 0) ||
        length > MAX_SOURCE_BYTES)
        return NULL;
    SourceFile file = {.name = str_of_literal(name),
                       .text = str_of(text ? text : "", length)};
    return open_pipeline(file, allow_external != 0);
}

sigcc_pipeline *sigcc_pipeline_file(const char *path, int allow_external)
{
    if (path == NULL)
        return NULL;
    SourceFile file = {.name = str_of_literal(path), .path = path};
    return open_pipeline(file, allow_external != 0);
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
