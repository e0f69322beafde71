// checker.c - checking rules: the handle.

#include <stdlib.h>

#include "api/checker.h"
#include "api/collection.h"
#include "api/compile.h"
#include "base/limits.h"
#include "lint/exceptions.h"
#include "lint/older.h"

static void read(void *user, const Source *source, Str raw, const Node *roots,
                 const Rule *rules, const Diag *messages)
{
    sigcc_checker *c = user;
    LintFile file = {source, raw, roots, rules, messages};
    sg_lint_file(&c->lint, &file);
}

static void init(void *arg)
{
    sigcc_checker *c = arg;
    Arena *a = c->rules->arena;
    sg_lint_init(&c->lint, a, c->scratch);
    sg_diag_init(&c->diagnostics.list, a);
    c->lint.notices = &c->diagnostics.list;
    sg_checker_settle_wants(c);
}

sigcc_checker *sigcc_checker_new(void)
{
    sigcc_checker *c = calloc(1, sizeof *c);
    if (c == NULL)
        return NULL;
    c->rules = sigcc_collection_new();
    c->scratch = sg_arena_create(MAX_RULE_BYTES);
    if (c->rules != NULL && c->scratch != NULL)
        sg_arena_follow(c->scratch, c->rules->arena);
    if (c->rules == NULL || c->scratch == NULL ||
        sg_arena_protect(c->rules->arena, init, c) != ARENA_OK) {
        sigcc_checker_free(c);
        return NULL;
    }
    c->rules->watch = (CollectionWatch){read, c};
    return c;
}

void sigcc_checker_free(sigcc_checker *c)
{
    if (c == NULL)
        return;
    sg_arena_destroy(c->scratch);
    sigcc_collection_free(c->older);
    sigcc_collection_free(c->rules);
    free(c);
}

// ---- settings ------------------------------------------------------------

sigcc_status sigcc_checker_set_profile(sigcc_checker *c, const char *profile)
{
    if (!sg_checker_may_set(c) || profile == NULL)
        return SIGCC_BAD_ARGUMENT;
    return sg_lint_set_profile(&c->lint, str_of_literal(profile))
               ? SIGCC_OK
               : SIGCC_NOT_FOUND;
}

sigcc_status sigcc_checker_clear(sigcc_checker *c)
{
    if (!sg_checker_may_set(c))
        return SIGCC_BAD_ARGUMENT;
    for (size_t i = 0; i < CHECK_COUNT; i++) {
        c->lint.levels[i] = LINT_OFF;
        c->lint.forced[i] = true;
    }
    c->lint.cleared = true;
    return SIGCC_OK;
}

sigcc_status sigcc_checker_set_level(sigcc_checker *c, const char *check,
                                     const char *level)
{
    if (!sg_checker_may_set(c) || check == NULL || level == NULL)
        return SIGCC_BAD_ARGUMENT;
    Str name = str_of_literal(check);
    const Check *row = sg_checks_find(name);
    if (row == NULL)
        return SIGCC_NOT_FOUND;
    for (; row != NULL; row = sg_checks_next(row, name)) {
        size_t index = sg_checks_index(row);
        c->lint.forced[index] = true;
        if (!sg_lint_level_of(row, str_of_literal(level),
                              &c->lint.levels[index]))
            return SIGCC_INVALID;
    }
    return SIGCC_OK;
}

sigcc_status sigcc_checker_set_option(sigcc_checker *c, const char *check,
                                      const char *option, unsigned value)
{
    if (!sg_checker_may_set(c) || check == NULL || option == NULL)
        return SIGCC_BAD_ARGUMENT;
    const Check *row = sg_checks_find(str_of_literal(check));
    unsigned *member =
        row ? sg_lint_option(&c->lint.options, str_of_literal(row->id),
                             str_of_literal(option))
            : NULL;
    if (member == NULL)
        return SIGCC_NOT_FOUND;
    *member = value;
    return SIGCC_OK;
}

// ---- the date ------------------------------------------------------------

typedef struct SettingToday {
    sigcc_checker *c;
    const char *date;
} SettingToday;

static void set_today(void *arg)
{
    SettingToday *job = arg;
    job->c->lint.options.today =
        sg_arena_copy(job->c->rules->arena, str_of_literal(job->date));
}

sigcc_status sigcc_checker_set_today(sigcc_checker *c, const char *date)
{
    if (!sg_checker_may_set(c) || date == NULL)
        return SIGCC_BAD_ARGUMENT;
    if (!sg_date_is_valid(str_of_literal(date)))
        return SIGCC_INVALID;
    SettingToday job = {c, date};
    return sg_status_of(sg_arena_protect(c->rules->arena, set_today, &job));
}

sigcc_status sigcc_checker_allow_files(sigcc_checker *c)
{
    if (!sg_checker_may_set(c))
        return SIGCC_BAD_ARGUMENT;
    c->lint.options.files = true;
    return SIGCC_OK;
}

sigcc_status sigcc_checker_add_target(sigcc_checker *c,
                                      const sigcc_compiler *compiler)
{
    if (!sg_checker_may_set(c) || compiler == NULL)
        return SIGCC_BAD_ARGUMENT;
    if (c->n_targets == MAX_CHECKED_TARGETS)
        return SIGCC_LIMIT;
    c->targets[c->n_targets++] = compiler;
    c->lint.options.splunk |= strcmp(compiler->backend->name, "splunk") == 0;
    return SIGCC_OK;
}

// ---- checking ------------------------------------------------------------

sigcc_status sigcc_checker_add(sigcc_checker *c, const char *name,
                               const char *text, size_t length)
{
    if (c == NULL)
        return SIGCC_BAD_ARGUMENT;
    c->begun = true;
    return sigcc_collection_add(c->rules, name, text, length);
}

sigcc_status sigcc_checker_add_file(sigcc_checker *c, const char *path)
{
    if (c == NULL)
        return SIGCC_BAD_ARGUMENT;
    c->begun = true;
    return sigcc_collection_add_file(c->rules, path);
}

static void read_older(void *user, const Source *source, Str raw,
                       const Node *roots, const Rule *rules,
                       const Diag *messages)
{
    sigcc_checker *c = user;
    (void)raw;
    (void)roots;
    (void)messages;
    sg_older_take(&c->lint, c->older->arena, source, rules);
}

sigcc_status sigcc_checker_add_base(sigcc_checker *c, const char *name,
                                    const char *text, size_t length)
{
    if (c == NULL || c->finished)
        return SIGCC_BAD_ARGUMENT;
    if (c->older == NULL) {
        c->older = sigcc_collection_new();
        if (c->older == NULL)
            return SIGCC_NO_MEMORY;
        c->older->watch = (CollectionWatch){read_older, c};
    }
    sigcc_status status = sigcc_collection_add(c->older, name, text, length);
    return status == SIGCC_INVALID || status == SIGCC_NOT_FOUND ? SIGCC_OK
                                                                : status;
}

int sigcc_checker_compares(const sigcc_checker *c)
{
    return c != NULL &&
           sg_lint_is_on(&c->lint, sg_checks_at(CHECK_modified_not_bumped));
}

// A message about queries, as one of the checker's own: their text dies with
// the output.
typedef struct TakingTarget {
    sigcc_checker *c;
    const sigcc_output *output;
    const char *target;
} TakingTarget;

static Diag *copy_message(Arena *a, const Diag *d)
{
    Diag *copy = arena_new(a, Diag);
    *copy = *d;
    copy->next = NULL;
    copy->message = sg_arena_copy(a, d->message);
    copy->hint = sg_arena_copy(a, d->hint);
    copy->edit = NULL;
    return copy;
}

static void take_target(void *arg)
{
    TakingTarget *job = arg;
    Diag *first = NULL;
    Diag **tail = &first;
    const Diag *d = job->output->diagnostics.list.first;
    for (; d != NULL; d = d->next) {
        *tail = copy_message(job->c->rules->arena, d);
        tail = &(*tail)->next;
    }
    sg_lint_target(&job->c->lint, first, str_of_literal(job->target));
    const LintPipeline *p = job->output->pipelines;
    for (; p != NULL; p = p->next)
        sg_lint_pipeline(&job->c->lint, p, job->target);
    for (size_t i = 0; i < job->output->count; i++) {
        const sigcc_query *q = &job->output->queries[i];
        sg_lint_query(&job->c->lint, job->c->rules->rules[q->rule], job->target,
                      str_of(q->text, q->length));
    }
}

static sigcc_status check_target(sigcc_checker *c, const sigcc_compiler *target)
{
    sigcc_output *out = sg_compile_noted(target, c->rules);
    if (out == NULL)
        return SIGCC_NO_MEMORY;
    TakingTarget job = {c, out, target->backend->name};
    ArenaStatus status = sg_arena_protect(c->rules->arena, take_target, &job);
    sigcc_output_free(out);
    return sg_status_of(status);
}

static void settle(void *arg)
{
    sigcc_checker *c = arg;
    sg_lint_finish(&c->lint, (const Rule *const *)c->rules->rules,
                   c->rules->count, *c->rules->before_link.tail);
    c->findings.list = c->lint.findings;
    sg_diagnostics_settle(&c->findings);
    sg_diagnostics_settle(&c->diagnostics);
    c->finished = true;
}

sigcc_status sigcc_checker_finish(sigcc_checker *c)
{
    if (c == NULL || c->finished)
        return SIGCC_BAD_ARGUMENT;
    c->begun = true;
    sigcc_status status = sigcc_collection_link(c->rules);
    if (status == SIGCC_INVALID)
        status = SIGCC_OK; // findings
    for (size_t i = 0; status == SIGCC_OK && i < c->n_targets; i++)
        status = check_target(c, c->targets[i]);
    if (status == SIGCC_OK)
        status = sg_status_of(sg_arena_protect(c->rules->arena, settle, c));
    return status;
}

const sigcc_diagnostics *sigcc_checker_findings(const sigcc_checker *c)
{
    return c != NULL ? &c->findings : NULL;
}

const sigcc_collection *sigcc_checker_rules(const sigcc_checker *c)
{
    return c != NULL ? c->rules : NULL;
}
