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

// Nothing but zeros is expected of it.
static bool is_silent(const TestCase *c)
{
    if (c->kind != EXPECT_LISTED)
        return c->kind == EXPECT_NONE;
    for (const Expectation *e = c->expected; e != NULL; e = e->next)
        if (!e->has_matches || e->at_least || e->matches > 0)
            return false;
    return true;
}

static void count_cases(sigcc_suite *s, const Manifest *m)
{
    Arena *a = s->arena;
    Str manifest = m->source->name;
    sigcc_case_count count = {
        .manifest = sg_arena_copy(a, manifest).p,
        .rule = sg_arena_copy(a, sg_suite_find(s, a, manifest, m->rule)).p};
    for (const TestCase *c = m->cases; c != NULL; c = c->next) {
        if (is_silent(c))
            count.silent++;
        else
            count.finding++;
    }
    arena_grow(a, s->counts, s->count_count, &s->count_cap);
    s->counts[s->count_count++] = count;
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
        if (m != NULL)
            count_cases(s, m);
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

const sigcc_case_count *sigcc_suite_case_count(const sigcc_suite *s,
                                               size_t index)
{
    return s != NULL && index < s->count_count ? &s->counts[index] : NULL;
}
