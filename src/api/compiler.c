// compiler.c - targets with their settings.

#include "api/compiler.h"

#include <stdlib.h>

#include "base/limits.h"

// ---- languages of other backends -----------------------------------------

static void set_fixed(Arena *a, const Voice *v)
{
    StrBuf why = sb_in(a);
    const VoiceOption *o = v->row->options;
    for (; o != NULL && o->name != NULL; o++) {
        const Option *row = sg_option_named(v->backend->options, o->name);
        if (o->own == NULL)
            (void)sg_option_set(a, row, v->options, str_of_literal(o->value),
                                &why);
    }
}

static void find_voices(void *arg)
{
    sigcc_compiler *c = arg;
    const VoiceRow *rows = c->backend->voices;
    size_t n = 0;
    while (rows != NULL && rows[n].backend != NULL)
        n++;
    c->voices = n > 0 ? arena_array(c->arena, Voice, n) : NULL;
    for (size_t i = 0; i < n; i++) {
        Voice *v = &c->voices[c->voice_count++];
        v->row = &rows[i];
        v->backend = sg_backend_find(str_of_literal(rows[i].backend));
        v->options = sg_arena_alloc(c->arena, 1, v->backend->options_size,
                                    _Alignof(max_align_t));
        sg_options_init(v->backend->options, v->options);
        set_fixed(c->arena, v);
    }
}

// False: one of them does not take the value.
static bool set_voices(const sigcc_compiler *c, const Option *own, Str value,
                       StrBuf *why)
{
    for (size_t i = 0; i < c->voice_count; i++) {
        const Option *row = sg_voice_option(&c->voices[i], own->name);
        if (row != NULL &&
            !sg_option_set(c->arena, row, c->voices[i].options, value, why))
            return false;
    }
    return true;
}

// ---- compilers -----------------------------------------------------------

// One byte more than the options take: calloc() of nothing may return NULL.
sigcc_compiler *sigcc_compiler_new(const char *target)
{
    const Backend *backend =
        target ? sg_backend_find(str_of_literal(target)) : NULL;
    if (backend == NULL)
        return NULL;
    sigcc_compiler *c = calloc(1, sizeof *c);
    Arena *arena = sg_arena_create(MAX_ARENA_BYTES);
    void *options = calloc(1, backend->options_size + 1);
    if (c == NULL || arena == NULL || options == NULL) {
        free(c);
        free(options);
        sg_arena_destroy(arena);
        return NULL;
    }
    c->backend = backend;
    c->format = backend->formats;
    c->chain.backend = backend->name;
    c->chain.format = c->format->name;
    c->arena = arena;
    c->options = options;
    sg_options_init(backend->options, options);
    if (sg_arena_protect(arena, find_voices, c) == ARENA_OK)
        return c;
    sigcc_compiler_free(c);
    return NULL;
}

void sigcc_compiler_free(sigcc_compiler *c)
{
    if (c == NULL)
        return;
    for (size_t i = 0; i < c->auto_count; i++)
        sigcc_pipeline_free(c->owned[i]);
    sg_arena_destroy(c->arena);
    free(c->options);
    free(c);
}

sigcc_status sigcc_compiler_set_format(sigcc_compiler *c, const char *format)
{
    if (c == NULL || format == NULL)
        return SIGCC_BAD_ARGUMENT;
    for (const Format *f = c->backend->formats; f->name != NULL; f++) {
        if (strcmp(f->name, format) == 0) {
            c->format = f;
            c->chain.format = f->name;
            return SIGCC_OK;
        }
    }
    return SIGCC_NOT_FOUND;
}

bool sg_compiler_is_whole(const sigcc_compiler *c)
{
    return c->format->document != NULL || sg_chain_finalizes(&c->chain);
}

int sigcc_compiler_makes_document(const sigcc_compiler *c)
{
    return c != NULL && sg_compiler_is_whole(c);
}

int sigcc_compiler_makes_files(const sigcc_compiler *c)
{
    return c != NULL && c->format->files;
}

typedef struct CompilerSetting {
    sigcc_compiler *compiler;
    const Option *row;
    Str value;
    bool taken;
} CompilerSetting;

static void set(void *arg)
{
    CompilerSetting *s = arg;
    sigcc_compiler *c = s->compiler;
    StrBuf why = sb_in(c->arena);
    s->taken = set_voices(c, s->row, s->value, &why) &&
               sg_option_set(c->arena, s->row, c->options, s->value, &why);
    c->option_error = s->taken ? NULL : sb_str(&why).p;
}

sigcc_status sigcc_compiler_set_option(sigcc_compiler *c, const char *name,
                                       const char *value)
{
    if (c == NULL || name == NULL || value == NULL)
        return SIGCC_BAD_ARGUMENT;
    const Option *row = sg_option_named(c->backend->options, name);
    if (row == NULL)
        return SIGCC_NOT_FOUND;
    CompilerSetting s = {c, row, str_of_literal(value), false};
    ArenaStatus status = sg_arena_protect(c->arena, set, &s);
    return status == ARENA_OK && !s.taken ? SIGCC_INVALID
                                          : sg_status_of(status);
}

const char *sigcc_compiler_option_error(const sigcc_compiler *c)
{
    return c != NULL ? c->option_error : NULL;
}

void sigcc_compiler_set_strict(sigcc_compiler *c, int strict)
{
    if (c != NULL)
        c->strict = strict != 0;
}

// ---- pipelines -----------------------------------------------------------

typedef struct AddingPipeline {
    sigcc_compiler *compiler;
    const Pipeline *pipeline;
} AddingPipeline;

static void add_pipeline(void *arg)
{
    AddingPipeline *job = arg;
    sg_chain_add(job->compiler->arena, &job->compiler->chain, job->pipeline);
}

static bool is_allowed(const Pipeline *p, const Backend *b)
{
    if (p->allowed_backends == NULL)
        return true;
    for (const StrItem *s = p->allowed_backends; s != NULL; s = s->next) {
        if (str_eq(s->text, str_of_literal(b->name)) ||
            str_eq(s->text, str_of_literal(b->alias)))
            return true;
        const char *const *name = b->pipeline_names;
        for (; name != NULL && *name != NULL; name++)
            if (str_eq(s->text, str_of_literal(*name)))
                return true;
    }
    return false;
}

sigcc_status sigcc_compiler_check_pipeline(const sigcc_compiler *c,
                                           const sigcc_pipeline *pipeline)
{
    if (c == NULL || pipeline == NULL)
        return SIGCC_BAD_ARGUMENT;
    if (pipeline->pipeline == NULL)
        return SIGCC_INVALID;
    if (!c->takes_all && !is_allowed(pipeline->pipeline, c->backend))
        return SIGCC_NOT_FOUND;
    return SIGCC_OK;
}

void sigcc_compiler_allow_all_pipelines(sigcc_compiler *c)
{
    if (c != NULL)
        c->takes_all = true;
}

void sigcc_compiler_require_pipeline(sigcc_compiler *c)
{
    if (c != NULL)
        c->needs_pipeline = true;
}

sigcc_status sigcc_compiler_add_pipeline(sigcc_compiler *c,
                                         const sigcc_pipeline *pipeline)
{
    sigcc_status fits = sigcc_compiler_check_pipeline(c, pipeline);
    if (fits != SIGCC_OK)
        return fits;
    AddingPipeline job = {c, pipeline->pipeline};
    return sg_status_of(sg_arena_protect(c->arena, add_pipeline, &job));
}

typedef struct SettingVariable {
    sigcc_compiler *compiler;
    const char *name, *value;
} SettingVariable;

static void set_variable(void *arg)
{
    SettingVariable *job = arg;
    sg_chain_add_variable(job->compiler->arena, &job->compiler->chain,
                          str_of_literal(job->name),
                          str_of_literal(job->value));
}

sigcc_status sigcc_compiler_add_variable(sigcc_compiler *c, const char *name,
                                         const char *value)
{
    if (c == NULL || name == NULL || value == NULL)
        return SIGCC_BAD_ARGUMENT;
    SettingVariable job = {c, name, value};
    return sg_status_of(sg_arena_protect(c->arena, set_variable, &job));
}

// ---- pipelines chosen by log source --------------------------------------

typedef struct Autos {
    sigcc_compiler *compiler;
    bool no_memory;
} Autos;

// All that the target may use are read at once: which of them rules need is
// known when they are compiled, by several threads.
static void load_autos(void *arg)
{
    Autos *job = arg;
    sigcc_compiler *c = job->compiler;
    size_t n = 0;
    while (sg_builtin_pipeline_at(n) != NULL)
        n++;
    c->autos = arena_array(c->arena, const Pipeline *, n + 1);
    c->owned = arena_array(c->arena, sigcc_pipeline *, n + 1);
    for (size_t i = 0; i < n; i++) {
        sigcc_pipeline *p =
            sigcc_pipeline_builtin(sg_builtin_pipeline_at(i)->name);
        job->no_memory |= p == NULL;
        if (p == NULL || p->pipeline == NULL ||
            !is_allowed(p->pipeline, c->backend)) {
            sigcc_pipeline_free(p);
            continue;
        }
        c->owned[c->auto_count] = p;
        c->autos[c->auto_count++] = p->pipeline;
    }
}

sigcc_status sigcc_compiler_set_auto(sigcc_compiler *c)
{
    if (c == NULL)
        return SIGCC_BAD_ARGUMENT;
    if (c->autos != NULL)
        return SIGCC_OK;
    Autos job = {.compiler = c};
    ArenaStatus status = sg_arena_protect(c->arena, load_autos, &job);
    return job.no_memory ? SIGCC_NO_MEMORY : sg_status_of(status);
}

// A correlation is about the events of its rules; the log source of the first
// one counts.
static const Logsource *logsource_of(const Rule *rule, const Logsource *ls)
{
    if (rule->kind != RULE_CORRELATION)
        return ls;
    while (rule->kind == RULE_CORRELATION && rule->correlation->rules != NULL &&
           rule->correlation->rules->rule != NULL)
        rule = rule->correlation->rules->rule;
    return &rule->logsource;
}

const Pipeline *sg_compiler_auto(const sigcc_compiler *c, const Rule *rule,
                                 const Logsource *ls)
{
    if (c->autos == NULL)
        return NULL;
    Str name = str_of_literal(
        sg_auto_pipeline(c->backend->name, logsource_of(rule, ls)));
    for (size_t i = 0; i < c->chain.count; i++)
        if (str_eq(c->chain.pipelines[i]->name, name))
            return NULL; // it was named, too, and applies once
    for (size_t i = 0; i < c->auto_count && name.n > 0; i++)
        if (str_eq(c->autos[i]->name, name))
            return c->autos[i];
    return NULL;
}
