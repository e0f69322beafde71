// declarations.c - what manifests say of targets, without a test being run.

#include "base/limits.h"
#include "suite/suite.h"

typedef struct Declaring {
    sigcc_suite *suite;
    const char *path;
    sigcc_status status;
} Declaring;

static const char *status_name(TargetStatus status)
{
    switch (status) {
    case TARGET_OK: return "ok";
    case TARGET_APPROXIMATE: return "approximate";
    case TARGET_UNSUPPORTED: return "unsupported";
    }
    return "ok";
}

static void declare(sigcc_suite *s, const Manifest *m, const TargetTest *t)
{
    Arena *a = s->arena;
    Str manifest = m->source->name;
    arena_grow(a, s->declared, s->declared_count, &s->declared_cap);
    s->declared[s->declared_count++] = (sigcc_declaration){
        .manifest = sg_arena_copy(a, manifest).p,
        .line = t->span.from.line + 1,
        .rule = sg_arena_copy(a, sg_suite_find(s, a, manifest, m->rule)).p,
        .target = sg_arena_copy(a, t->target).p,
        .format = t->format.n > 0 ? sg_arena_copy(a, t->format).p : NULL,
        .status = status_name(t->status),
        .diagnostic =
            t->diagnostic.n > 0 ? sg_arena_copy(a, t->diagnostic).p : NULL};
}

static void read_declarations(void *arg)
{
    Declaring *job = arg;
    sigcc_suite *s = job->suite;
    DiagList *diags = &s->diagnostics.list;
    unsigned errors = diags->errors;
    job->status = SIGCC_NOT_FOUND;
    const Source *source = sg_suite_source(s, job->path, &job->status);
    const Node *n = source != NULL
                        ? sg_yaml_parse(s->scratch, s->scratch, source, diags)
                        : NULL;
    for (; n != NULL; n = n->next) {
        if (!sg_is_manifest(n))
            continue;
        job->status = SIGCC_OK;
        const Manifest *m = sg_manifest_read(s->scratch, n, source, diags);
        for (const TargetTest *t = m ? m->targets : NULL; t; t = t->next)
            declare(s, m, t);
    }
    if (source != NULL && diags->errors > errors)
        job->status = SIGCC_INVALID;
    sg_diagnostics_settle(&s->diagnostics);
}

sigcc_status sigcc_suite_declare(sigcc_suite *s, const char *path)
{
    if (s == NULL || path == NULL)
        return SIGCC_BAD_ARGUMENT;
    s->began = true;
    Declaring job = {.suite = s, .path = path};
    ArenaStatus status = sg_arena_protect(s->arena, read_declarations, &job);
    sg_arena_reset(s->scratch);
    return status == ARENA_OK ? job.status : sg_status_of(status);
}

size_t sigcc_suite_declared_count(const sigcc_suite *s)
{
    return s != NULL ? s->declared_count : 0;
}

const sigcc_declaration *sigcc_suite_declared(const sigcc_suite *s,
                                              size_t index)
{
    return s != NULL && index < s->declared_count ? &s->declared[index] : NULL;
}
