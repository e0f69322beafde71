// checker_config.c - configurations of a checker.

#include "api/checker.h"
#include "api/collection.h"
#include "base/limits.h"
#include "lint/baseline.h"
#include "lint/config.h"
#include "lint/file_glob.h"

static const char *const *texts_of(Arena *a, const StrItem *items)
{
    size_t n = 0;
    for (const StrItem *i = items; i != NULL; i = i->next)
        n++;
    const char **texts = arena_array(a, const char *, n + 1);
    for (size_t i = 0; items != NULL; items = items->next)
        texts[i++] = items->text.p;
    return texts;
}

void sg_checker_settle_wants(sigcc_checker *c)
{
    Arena *a = c->rules->arena;
    const LintConfig *config = &c->lint.config;
    c->wants = (sigcc_checker_wants){
        .targets = texts_of(a, config->targets),
        .pipelines = texts_of(a, config->pipelines),
        .validators = config->validators.n > 0 ? config->validators.p : NULL};
}

typedef bool ReadConfig(Lint *l, const Source *source, Arena *nodes,
                        DiagList *diags);

typedef struct Configuring {
    sigcc_checker *c;
    Str name, text;
    ReadConfig *read;
    bool sound;
} Configuring;

static void configure(void *arg)
{
    Configuring *job = arg;
    sigcc_checker *c = job->c;
    Arena *a = c->rules->arena;
    Source *source = arena_new(a, Source);
    source->name = sg_arena_copy(a, job->name);
    source->text = sg_arena_copy(a, sg_source_decode(a, job->text));
    job->sound =
        job->read(&c->lint, source, c->rules->scratch, &c->diagnostics.list);
    sg_checker_settle_wants(c);
    sg_diagnostics_settle(&c->diagnostics);
}

static sigcc_status run_configure(sigcc_checker *c, const char *name,
                                  const char *text, size_t length,
                                  ReadConfig *read_config)
{
    if (!sg_checker_may_set(c) || name == NULL || (text == NULL && length > 0))
        return SIGCC_BAD_ARGUMENT;
    if (length > MAX_SOURCE_BYTES)
        return SIGCC_LIMIT;
    Configuring job = {c, str_of_literal(name),
                       str_of(text ? text : "", length), read_config, false};
    ArenaStatus status = sg_arena_protect(c->rules->arena, configure, &job);
    sg_arena_reset(c->rules->scratch);
    if (status != ARENA_OK)
        return sg_status_of(status);
    return job.sound ? SIGCC_OK : SIGCC_INVALID;
}

sigcc_status sigcc_checker_configure(sigcc_checker *c, const char *name,
                                     const char *text, size_t length)
{
    return run_configure(c, name, text, length, sg_lint_configure);
}

sigcc_status sigcc_checker_configure_validators(sigcc_checker *c,
                                                const char *name,
                                                const char *text, size_t length)
{
    return run_configure(c, name, text, length, sg_lint_configure_validators);
}

static bool read_baseline(Lint *l, const Source *source, Arena *nodes,
                          DiagList *diags)
{
    (void)nodes;
    return sg_lint_read_baseline(l, source, diags);
}

sigcc_status sigcc_checker_add_baseline(sigcc_checker *c, const char *name,
                                        const char *text, size_t length)
{
    return run_configure(c, name, text, length, read_baseline);
}

sigcc_status sigcc_checker_baseline_result(const sigcc_checker *c,
                                           sigcc_baseline_result *result)
{
    if (c == NULL || result == NULL || !c->finished)
        return SIGCC_BAD_ARGUMENT;
    const BaselineResult *r = &c->lint.baseline_result;
    *result = (sigcc_baseline_result){r->stale, r->count, r->found, r->unknown};
    return SIGCC_OK;
}

const sigcc_diagnostics *sigcc_checker_diagnostics(const sigcc_checker *c)
{
    return c != NULL ? &c->diagnostics : NULL;
}

const sigcc_checker_wants *sigcc_checker_wanted(const sigcc_checker *c)
{
    return c != NULL ? &c->wants : NULL;
}

int sigcc_checker_excludes(const sigcc_checker *c, const char *path)
{
    return c != NULL && path != NULL &&
           sg_file_matches(c->lint.config.exclude, str_of_literal(path));
}
