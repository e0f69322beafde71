// suite.c - rule tests: manifests in, outcomes out.

#include "suite/suite.h"

#include <stdlib.h>
#include <time.h>

#include "base/limits.h"

sigcc_suite *sigcc_suite_new(void)
{
    sigcc_suite *s = calloc(1, sizeof *s);
    if (s == NULL)
        return NULL;
    s->arena = sg_arena_create(MAX_ARENA_BYTES);
    s->scratch = sg_arena_create(MAX_ARENA_BYTES);
    if (s->arena == NULL || s->scratch == NULL) {
        sigcc_suite_free(s);
        return NULL;
    }
    sg_arena_follow(s->scratch, s->arena);
    s->covers = sg_map_in(s->arena);
    sg_diag_init(&s->diagnostics.list, s->arena);
    return s;
}

void sigcc_suite_free(sigcc_suite *s)
{
    if (s == NULL)
        return;
    sg_arena_destroy(s->scratch); // what it holds may use the compilers
    for (const KeptCompiler *k = s->compilers; k != NULL; k = k->next)
        sigcc_compiler_free(k->compiler);
    sg_arena_destroy(s->arena);
    free(s);
}

// ---- outcomes ------------------------------------------------------------

static sigcc_case *new_case(sigcc_suite *s)
{
    arena_grow(s->arena, s->cases, s->count, &s->cap);
    sigcc_case *c = &s->cases[s->count++];
    // Until it has been run.
    *c = (sigcc_case){.manifest = "",
                      .line = 1,
                      .rule = "",
                      .title = "",
                      .name = "",
                      .outcome = SIGCC_BROKEN,
                      .message = "the case did not run to its end"};
    return c;
}

static const char *title_of(sigcc_suite *s, const Setup *setup)
{
    const sigcc_collection *rules = setup->rules;
    for (size_t i = 0; rules->rules != NULL && i < rules->count; i++) {
        const Rule *r = rules->rules[i];
        if (!r->silent && sg_suite_is_own(setup, r) && r->title.n > 0)
            return sg_arena_copy(s->arena, r->title).p;
    }
    return "";
}

static sigcc_case *begin_case(sigcc_suite *s, const Manifest *m,
                              const Setup *setup, Span where, Str name)
{
    sigcc_case *c = new_case(s);
    c->manifest = sg_arena_copy(s->arena, m->source->name).p;
    c->line = where.from.line + 1;
    c->rule = sg_arena_copy(s->arena,
                            setup->rule_path.n > 0 ? setup->rule_path : m->rule)
                  .p;
    c->title = title_of(s, setup);
    c->name = sg_arena_copy(s->arena, name).p;
    return c;
}

static const char *kept_text(sigcc_suite *s, const StrBuf *sb)
{
    return sb->n > 0 ? sg_arena_copy(s->arena, sb_str(sb)).p : NULL;
}

static void end_case(sigcc_suite *s, Running *run, sigcc_case *c,
                     unsigned errors)
{
    run->broken |= s->diagnostics.list.errors > errors;
    if (run->broken && run->message.n == 0)
        sg_sb_put(&run->message, STR("the case cannot be run"));
    c->message = kept_text(s, &run->message);
    c->why = kept_text(s, &run->why);
    c->outcome = run->broken          ? SIGCC_BROKEN
                 : run->message.n > 0 ? SIGCC_FAILED
                                      : SIGCC_PASSED;
}

// ---- running -------------------------------------------------------------

static Running *new_run(sigcc_suite *s, const Manifest *m, Setup *setup)
{
    Running *run = arena_new(s->scratch, Running);
    *run = (Running){.suite = s,
                     .manifest = m,
                     .setup = setup,
                     .message = sb_in(s->scratch),
                     .why = sb_in(s->scratch)};
    return run;
}

// A case with pipelines or filters needs rules of its own.  The time is that of
// the processor, which other programs do not change.
static void run_case(sigcc_suite *s, const Manifest *m, Setup *shared,
                     const TestCase *t)
{
    unsigned errors = s->diagnostics.list.errors;
    bool own = t->pipelines != NULL || t->filters != NULL;
    Setup *setup = own ? sg_suite_setup(s, m, t) : shared;
    Running *run = new_run(s, m, setup);
    sigcc_case *c = begin_case(s, m, setup, t->span, t->name);
    clock_t start = clock();
    run->test = t;
    run->broken = !setup->sound;
    if (setup->sound)
        sg_suite_case(run);
    else
        sg_sb_put(&run->message, STR("the rule cannot be tested"));
    end_case(s, run, c, errors);
    c->seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
}

static void run_target(sigcc_suite *s, const Manifest *m, Setup *setup,
                       const TargetTest *t)
{
    unsigned errors = s->diagnostics.list.errors;
    StrBuf name = sb_in(s->scratch);
    Running *run = new_run(s, m, setup);
    sg_sb_put(&name, STR("query for "));
    sg_sb_put(&name, t->target);
    sigcc_case *c = begin_case(s, m, setup, t->span, sb_str(&name));
    run->broken = !setup->sound;
    if (setup->sound)
        sg_suite_target(run, t, c);
    end_case(s, run, c, errors);
}

static void run_manifest(sigcc_suite *s, const Manifest *m)
{
    Setup *setup = sg_suite_setup(s, m, NULL);
    for (const TestCase *t = m->cases; t != NULL; t = t->next)
        run_case(s, m, setup, t);
    for (const TargetTest *t = m->targets; t != NULL; t = t->next)
        run_target(s, m, setup, t);
    if (m->cases == NULL && m->targets == NULL) {
        sg_diag(&s->diagnostics.list, SG_manifest_value, m->span,
                "the manifest has no cases");
    }
}

// ---- reading -------------------------------------------------------------

typedef struct SuiteRun {
    sigcc_suite *suite;
    const char *path;
    sigcc_status status;
} SuiteRun;

// A manifest that cannot be read is a case that failed.
static void add_broken_case(sigcc_suite *s, const Source *source)
{
    sigcc_case *c = new_case(s);
    c->manifest = source->name.p;
    c->line = 1;
    c->rule = "";
    c->name = "manifest";
    c->outcome = SIGCC_BROKEN;
    c->message = "the manifest cannot be used";
}

static void run_document(SuiteRun *job, const Node *document,
                         const Source *source)
{
    sigcc_suite *s = job->suite;
    DiagList *diags = &s->diagnostics.list;
    size_t before = s->count;
    Manifest *m =
        sg_is_manifest(document)
            ? sg_manifest_read(s->scratch, document, source, diags)
            : sg_regression_info_read(s->scratch, document, source, diags);
    if (m != NULL)
        run_manifest(s, m);
    if (s->count == before)
        add_broken_case(s, source);
}

static bool is_test(const Node *n)
{
    return sg_is_manifest(n) || sg_is_regression_info(n);
}

static void run_file(void *arg)
{
    SuiteRun *job = arg;
    sigcc_suite *s = job->suite;
    const Source *source = sg_suite_source(s, job->path, &job->status);
    size_t before = s->count;
    unsigned errors = s->diagnostics.list.errors;
    if (source == NULL)
        return;
    const Node *roots =
        sg_yaml_parse(s->scratch, s->scratch, source, &s->diagnostics.list);
    bool sound = s->diagnostics.list.errors == errors;
    job->status = SIGCC_NOT_FOUND;
    for (const Node *n = roots; n != NULL; n = n->next) {
        if (!is_test(n))
            continue;
        job->status = SIGCC_OK;
        run_document(job, n, source);
    }
    if (!sound)
        add_broken_case(s, source); // its other tests are unknown
    for (size_t i = before; i < s->count; i++)
        if (s->cases[i].outcome != SIGCC_PASSED)
            job->status = SIGCC_INVALID;
}

static void settle(void *arg)
{
    sigcc_suite *s = arg;
    sg_diagnostics_settle(&s->diagnostics);
}

sigcc_status sigcc_suite_run(sigcc_suite *s, const char *path)
{
    if (s == NULL || path == NULL)
        return SIGCC_BAD_ARGUMENT;
    s->began = true;
    SuiteRun job = {.suite = s, .path = path, .status = SIGCC_OK};
    ArenaStatus status = sg_arena_protect(s->arena, run_file, &job);
    sg_arena_reset(s->scratch);
    if (status == ARENA_OK)
        status = sg_arena_protect(s->arena, settle, s);
    return status == ARENA_OK ? job.status : sg_status_of(status);
}

sigcc_status sigcc_suite_set_rule(sigcc_suite *s, const char *path)
{
    if (s == NULL)
        return SIGCC_BAD_ARGUMENT;
    s->rule = path;
    return SIGCC_OK;
}

size_t sigcc_suite_count(const sigcc_suite *s)
{
    return s != NULL ? s->count : 0;
}

const sigcc_case *sigcc_suite_case(const sigcc_suite *s, size_t index)
{
    return s != NULL && index < s->count ? &s->cases[index] : NULL;
}

const sigcc_diagnostics *sigcc_suite_diagnostics(const sigcc_suite *s)
{
    return s != NULL ? &s->diagnostics : NULL;
}
