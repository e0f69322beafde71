// sigcc.c - compiling: the stages of the house in a row.

#include <sigcc/sigcc.h>

#include <stdlib.h>

#include "base/limits.h"
#include "collection.h"
#include "ir/bind.h"
#include "registry.h"

enum { MAX_OPTIONS = 32 };

// Scratch memory for one rule; real rules need less than a megabyte.
#define MAX_RULE_BYTES ((size_t)256 << 20)

struct sigcc_compiler {
    const Backend *backend;
    const Format *format;
    Arena *arena; // option values
    Str options[MAX_OPTIONS];
    bool strict;
};

struct sigcc_output {
    Arena *arena;
    sigcc_diagnostics diagnostics;
    sigcc_query *queries;
    size_t count, cap;
    Str document;
};

// ---- compilers -----------------------------------------------------------

sigcc_compiler *sigcc_compiler_new(const char *target)
{
    const Backend *backend =
        target ? sg_backend_find(str_of_literal(target)) : NULL;
    if (backend == NULL)
        return NULL;
    sigcc_compiler *c = calloc(1, sizeof *c);
    Arena *arena = sg_arena_create(MAX_RULE_BYTES);
    if (c == NULL || arena == NULL) {
        free(c);
        sg_arena_destroy(arena);
        return NULL;
    }
    c->backend = backend;
    c->format = backend->formats;
    c->arena = arena;
    const Option *rows = backend->options;
    for (size_t i = 0; rows != NULL && rows[i].name != NULL; i++)
        c->options[i] = str_of_literal(rows[i].fallback);
    return c;
}

void sigcc_compiler_free(sigcc_compiler *c)
{
    if (c == NULL)
        return;
    sg_arena_destroy(c->arena);
    free(c);
}

sigcc_status sigcc_compiler_set_format(sigcc_compiler *c, const char *format)
{
    if (c == NULL || format == NULL)
        return SIGCC_BAD_ARGUMENT;
    for (const Format *f = c->backend->formats; f->name != NULL; f++) {
        if (strcmp(f->name, format) == 0) {
            c->format = f;
            return SIGCC_OK;
        }
    }
    return SIGCC_NOT_FOUND;
}

// 'values' is "one|two|three", or NULL for any text without control
// characters.
static bool takes_value(const char *values, Str value)
{
    if (values == NULL) {
        for (size_t i = 0; i < value.n; i++)
            if ((unsigned char)value.p[i] < 0x20)
                return false;
        return true;
    }
    Str all = str_of_literal(values);
    for (size_t at = 0; at < all.n;) {
        size_t end = str_find(all, '|', at);
        if (str_eq(str_slice(all, at, end), value))
            return true;
        at = end + 1;
    }
    return false;
}

typedef struct Setting {
    sigcc_compiler *compiler;
    size_t row;
    Str value;
} Setting;

static void set(void *arg)
{
    Setting *s = arg;
    s->compiler->options[s->row] = sg_arena_copy(s->compiler->arena, s->value);
}

sigcc_status sigcc_compiler_set_option(sigcc_compiler *c, const char *name,
                                       const char *value)
{
    if (c == NULL || name == NULL || value == NULL)
        return SIGCC_BAD_ARGUMENT;
    const Option *rows = c->backend->options;
    for (size_t i = 0; rows != NULL && rows[i].name != NULL; i++) {
        if (strcmp(rows[i].name, name) != 0)
            continue;
        Setting s = {c, i, str_of_literal(value)};
        if (!takes_value(rows[i].values, s.value))
            return SIGCC_INVALID;
        return sg_status_of(sg_arena_protect(c->arena, set, &s));
    }
    return SIGCC_NOT_FOUND;
}

void sigcc_compiler_set_strict(sigcc_compiler *c, int strict)
{
    c->strict = strict != 0;
}

// ---- compiling -----------------------------------------------------------

typedef struct Compiling {
    const sigcc_compiler *compiler;
    const sigcc_collection *rules;
    sigcc_output *out;
    Arena *scratch;
    const Rule *rule; // the one at work
    size_t first, count;
} Compiling;

static void keep_query(sigcc_output *out, const Query *q)
{
    if (out->count == out->cap) {
        out->cap = out->cap == 0 ? 16 : out->cap * 2;
        sigcc_query *more = arena_array(out->arena, sigcc_query, out->cap);
        if (out->count > 0)
            memcpy(more, out->queries, out->count * sizeof *more);
        out->queries = more;
    }
    Str text = sg_arena_copy(out->arena, q->text);
    out->queries[out->count++] =
        (sigcc_query){text.p, text.n, q->rule->index, q->condition};
}

static bool is_too_long(Emitter *em, Str query)
{
    if (query.n <= MAX_QUERY_BYTES)
        return false;
    sg_emit_error(em, SG_limit_query, em->rule->span,
                  "a query of more than %d bytes", MAX_QUERY_BYTES);
    return true;
}

// IR -> expression -> simplify -> emit -> format.  Parsing and lowering were
// done when the rule was added.
static void compile_condition(Compiling *job, const Condition *condition,
                              size_t index)
{
    const sigcc_compiler *c = job->compiler;
    DiagList *diags = &job->out->diagnostics.list;
    unsigned errors = diags->errors;
    Expr *e = sg_bind(job->scratch, job->rule->ir, condition, diags);
    if (e == NULL)
        return;
    e = sg_simplify(e, c->backend->passes);
    if (e == NULL) {
        sg_diag(diags, SG_condition_empty, condition->span,
                "nothing is left of this condition");
        return;
    }
    Emitter em = {.arena = job->scratch,
                  .out = sb_in(job->scratch),
                  .diags = diags,
                  .backend = c->backend,
                  .rule = job->rule,
                  .options = c->options,
                  .conjunct = true};
    c->backend->emit(&em, e);
    Query q = {job->rule, index, sb_str(&em.out)};
    if (!em.failed && c->format->query != NULL)
        q.text = c->format->query(&em, &q);
    if (!em.failed && !is_too_long(&em, q.text) && diags->errors == errors)
        keep_query(job->out, &q);
}

static void compile_rule(void *arg)
{
    Compiling *job = arg;
    DiagList *diags = &job->out->diagnostics.list;
    size_t index = 0;
    diags->source = job->rule->source;
    diags->rule = job->rule;
    const Condition *condition = job->rule->conditions;
    for (; condition != NULL; condition = condition->next)
        compile_condition(job, condition, index++);
    diags->source = NULL;
    diags->rule = NULL;
}

static void report_memory(void *arg)
{
    Compiling *job = arg;
    DiagList *diags = &job->out->diagnostics.list;
    diags->source = job->rule->source;
    diags->rule = job->rule;
    sg_diag(diags, SG_limit_memory, job->rule->span,
            "compiling this rule takes more memory than one rule may");
    diags->source = NULL;
    diags->rule = NULL;
}

// A rule that needs too much memory is reported; the rest goes on.
static ArenaStatus compile_rules(Compiling *job)
{
    size_t end = job->first + job->count;
    for (size_t i = job->first; i < end; i++) {
        job->rule = job->rules->rules[i];
        if (job->rule->spoilt)
            continue;
        ArenaStatus status =
            sg_arena_protect(job->out->arena, compile_rule, job);
        sg_arena_reset(job->scratch);
        if (status == ARENA_OVER_BUDGET)
            status = sg_arena_protect(job->out->arena, report_memory, job);
        if (status != ARENA_OK)
            return status;
    }
    return ARENA_OK;
}

static void join_queries(const sigcc_output *out, StrBuf *sb)
{
    for (size_t i = 0; i < out->count; i++) {
        if (i > 0)
            sg_sb_put(sb, STR("\n\n"));
        sg_sb_put(sb, str_of(out->queries[i].text, out->queries[i].length));
    }
}

static void finish(void *arg)
{
    Compiling *job = arg;
    sigcc_output *out = job->out;
    sg_diagnostics_settle(&out->diagnostics);
    StrBuf sb = sb_in(out->arena);
    if (job->compiler->format->document == NULL) {
        join_queries(out, &sb);
    } else {
        Query *queries = arena_array(out->arena, Query, out->count);
        for (size_t i = 0; i < out->count; i++)
            queries[i] =
                (Query){job->rules->rules[out->queries[i].rule],
                        out->queries[i].condition,
                        str_of(out->queries[i].text, out->queries[i].length)};
        job->compiler->format->document(job->compiler->options, queries,
                                        out->count, &sb);
    }
    out->document = sb_str(&sb);
}

static sigcc_output *new_output(void)
{
    Arena *arena = sg_arena_create(MAX_ARENA_BYTES);
    sigcc_output *out = calloc(1, sizeof *out);
    if (arena == NULL || out == NULL) {
        sg_arena_destroy(arena);
        free(out);
        return NULL;
    }
    out->arena = arena;
    out->document = (Str){"", 0};
    sg_diag_init(&out->diagnostics.list, arena);
    return out;
}

sigcc_output *sigcc_compile_some(const sigcc_compiler *compiler,
                                 const sigcc_collection *rules, size_t first,
                                 size_t count)
{
    if (compiler == NULL || rules == NULL)
        return NULL;
    size_t all = sigcc_collection_count(rules);
    first = first < all ? first : all;
    count = count < all - first ? count : all - first;
    Compiling job = {.compiler = compiler,
                     .rules = rules,
                     .out = new_output(),
                     .scratch = sg_arena_create(MAX_RULE_BYTES),
                     .first = first,
                     .count = count};
    ArenaStatus status = ARENA_NO_MEMORY;
    if (job.out != NULL && job.scratch != NULL) {
        job.out->diagnostics.list.strict = compiler->strict;
        sg_arena_follow(job.scratch, job.out->arena);
        status = compile_rules(&job);
        if (status == ARENA_OK)
            status = sg_arena_protect(job.out->arena, finish, &job);
    }
    sg_arena_destroy(job.scratch);
    if (status == ARENA_OK)
        return job.out;
    sigcc_output_free(job.out);
    return NULL;
}

sigcc_output *sigcc_compile(const sigcc_compiler *compiler,
                            const sigcc_collection *rules)
{
    return sigcc_compile_some(compiler, rules, 0, (size_t)-1);
}

void sigcc_output_free(sigcc_output *out)
{
    if (out == NULL)
        return;
    sg_arena_destroy(out->arena);
    free(out);
}

size_t sigcc_output_count(const sigcc_output *out)
{
    return out->count;
}

const sigcc_query *sigcc_output_query(const sigcc_output *out, size_t index)
{
    return index < out->count ? &out->queries[index] : NULL;
}

const char *sigcc_output_document(const sigcc_output *out, size_t *length)
{
    if (length != NULL)
        *length = out->document.n;
    return out->document.p;
}

const sigcc_diagnostics *sigcc_output_diagnostics(const sigcc_output *out)
{
    return &out->diagnostics;
}
