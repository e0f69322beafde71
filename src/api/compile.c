// compile.c - compiling: the stages in a row.

#include "api/compile.h"

#include "base/limits.h"

static void compile_condition(Compiling *job, const Prepared *p,
                              const ConditionIr *c, size_t index)
{
    job->errors = job->out->diagnostics.list.errors;
    const Expr *e = sg_compile_bind(job, p, c);
    if (e == NULL)
        return;
    Emitter em = sg_compile_emitter(job, p);
    sg_emit_condition(&em, e);
    Query q = {job->rule, index, sb_str(&em.out), NULL};
    sg_compile_deliver(job, p, &em, &q);
}

// For one of the log sources that the rule lists.
static void compile_logsource(Compiling *job, const Logsource *ls)
{
    Prepared p;
    size_t index = 0;
    if (!sg_compile_transform(job, job->rule, ls, NULL, &p))
        return;
    const ConditionIr *c = p.ir->conditions;
    for (; c != NULL; c = c->next)
        compile_condition(job, &p, c, index++);
}

static void compile_detection(Compiling *job)
{
    DiagList *diags = &job->out->diagnostics.list;
    unsigned errors = diags->errors;
    const Logsource *ls = &job->rule->logsource;
    if (ls->next != NULL)
        sg_diag_once(diags);
    for (; ls != NULL && diags->errors == errors; ls = ls->next)
        compile_logsource(job, ls);
}

// ---- rules ---------------------------------------------------------------

static void compile_kind(Compiling *job)
{
    switch (job->rule->kind) {
    case RULE_DETECTION: compile_detection(job); break;
    case RULE_CORRELATION: sg_compile_correlation(job); break;
    case RULE_FILTER: break; // it has been applied to its rules
    }
}

static void compile_rule(void *arg)
{
    Compiling *job = arg;
    DiagScope before = sg_compile_about(job, job->rule);
    job->rule_bytes = 0;
    if (job->trace != NULL || sg_compile_has_room(job, 0))
        compile_kind(job);
    (void)sg_diag_about(&job->out->diagnostics.list, before);
}

static void report_memory(void *arg)
{
    Compiling *job = arg;
    // Whatever was running when memory ran out, its scope is gone with it.
    (void)sg_compile_about(job, job->rule);
    sg_diag(&job->out->diagnostics.list, SG_limit_memory, job->rule->span,
            "compiling this rule needs more memory than one rule may use");
    (void)sg_compile_about(job, NULL);
}

// A rule that needs too much memory is reported; the rest goes on.
static ArenaStatus compile_one(Compiling *job, const Rule *rule)
{
    if (rule->spoilt || rule->silent)
        return ARENA_OK;
    job->rule = rule;
    ArenaStatus status = sg_arena_protect(job->out->arena, compile_rule, job);
    job->scratch = job->own;
    sg_arena_reset(job->own);
    if (status == ARENA_OVER_BUDGET)
        status = sg_arena_protect(job->out->arena, report_memory, job);
    return status;
}

// What correlations refer to comes before them.
static ArenaStatus compile_rules(Compiling *job)
{
    const sigcc_collection *c = job->rules;
    ArenaStatus status = ARENA_OK;
    for (size_t i = job->first; i < job->first + job->count && !c->linked; i++)
        if (status == ARENA_OK)
            status = compile_one(job, c->rules[i]);
    for (size_t i = 0; i < c->count && c->linked; i++) {
        size_t index = c->order[i]->index;
        if (status == ARENA_OK && index >= job->first &&
            index - job->first < job->count)
            status = compile_one(job, c->order[i]);
    }
    return status;
}

static Str join_queries(const sigcc_output *out)
{
    StrBuf sb = sb_in(out->arena);
    size_t n = 0;
    for (size_t i = 0; i < out->count; i++)
        n += out->queries[i].length + 2;
    sg_sb_room(&sb, n);
    for (size_t i = 0; i < out->count; i++) {
        if (i > 0)
            sg_sb_put(&sb, STR("\n\n"));
        sg_sb_put(&sb, str_of(out->queries[i].text, out->queries[i].length));
    }
    return sb_str(&sb);
}

static void keep_files(sigcc_output *out, const Emitter *em)
{
    Str whole = sb_str(&em->out);
    size_t n = 0;
    for (const EmitFile *f = em->files; f != NULL; f = f->next)
        n++;
    out->files = arena_array(out->arena, sigcc_file, n);
    for (const EmitFile *f = em->files; f != NULL; f = f->next) {
        Str text = str_slice(whole, f->from, f->next ? f->to : whole.n);
        out->files[out->file_count++] =
            (sigcc_file){sg_arena_copy(out->arena, f->path).p, text.p, text.n};
    }
}

// False: the format refused, or warned where warnings are errors.
static bool format_document(Compiling *job, Str *document)
{
    sigcc_output *out = job->out;
    Query *queries = arena_array(out->arena, Query, out->count);
    for (size_t i = 0; i < out->count; i++)
        queries[i] = (Query){
            job->rules->rules[out->queries[i].rule], out->queries[i].condition,
            str_of(out->queries[i].text, out->queries[i].length),
            out->notes[i]};
    unsigned errors = out->diagnostics.list.errors;
    Emitter em = {.arena = out->arena,
                  .out = sb_in(out->arena),
                  .diags = &out->diagnostics.list,
                  .backend = job->compiler->backend,
                  .format = job->compiler->format,
                  .options = job->compiler->options};
    job->compiler->format->document(&em, queries, out->count);
    sg_emit_about(&em, NULL);
    *document = sb_str(&em.out);
    bool made = !em.failed && out->diagnostics.list.errors == errors;
    if (made)
        keep_files(out, &em);
    return made;
}

static void finalize(Compiling *job, Str document)
{
    sigcc_output *out = job->out;
    bool whole = job->compiler->format->document != NULL;
    size_t n = whole ? 1 : out->count;
    Str *queries = arena_array(out->arena, Str, n);
    for (size_t i = 0; i < n; i++)
        queries[i] = whole
                         ? document
                         : str_of(out->queries[i].text, out->queries[i].length);
    if (!sg_chain_finalize(out->arena, &job->compiler->chain, queries, n,
                           &out->diagnostics.list, &out->document))
        out->document = (Str){"", 0};
}

// A finalizer makes one text of all queries, which is none of the files.
static void report_ignored_finalizers(Compiling *job)
{
    const Format *format = job->compiler->format;
    if (format->files)
        sg_diag(&job->out->diagnostics.list, SG_finalizer_ignored, (Span){0},
                "finalizers do not change the files of the format '%s'",
                format->name);
}

// Queries -> document -> finalizers.
static void finish_output(void *arg)
{
    Compiling *job = arg;
    Str document = {"", 0};
    bool made = true;
    if (job->compiler->format->document != NULL)
        made = format_document(job, &document);
    else
        document = join_queries(job->out);
    job->out->document = made ? document : (Str){"", 0};
    if (made && sg_chain_finalizes(&job->compiler->chain)) {
        report_ignored_finalizers(job);
        finalize(job, document);
    }
    sg_diagnostics_settle(&job->out->diagnostics);
}

static void report_document(void *arg)
{
    Compiling *job = arg;
    job->out->document = (Str){"", 0};
    (void)sg_compile_about(job, NULL);
    sg_diag(&job->out->diagnostics.list, SG_limit_memory, (Span){0},
            "the document of all queries exceeds sigcc's memory limit");
    sg_diagnostics_settle(&job->out->diagnostics);
}

// Queries that do not fit into one document are still there one by one.
static ArenaStatus end(Compiling *job, void (*last)(void *job))
{
    Arena *arena = job->out->arena;
    ArenaStatus status = sg_arena_protect(arena, last, job);
    if (status != ARENA_OVER_BUDGET)
        return status;
    sg_arena_raise(arena, MAX_ARENA_BYTES + MAX_LINK_BYTES);
    return sg_arena_protect(arena, report_document, job);
}

// NULL without memory.
static sigcc_output *compile_with(Compiling *job,
                                  ArenaStatus (*work)(Compiling *job),
                                  void (*last)(void *job))
{
    ArenaStatus status = ARENA_NO_MEMORY;
    job->out = sg_output_new();
    job->own = sg_arena_create(MAX_RULE_BYTES);
    job->scratch = job->own;
    job->shared = sg_arena_create(2 * MAX_RULE_BYTES);
    if (job->out != NULL && job->own != NULL && job->shared != NULL) {
        job->out->diagnostics.list.strict = job->compiler->strict;
        sg_arena_follow(job->own, job->out->arena);
        sg_arena_follow(job->shared, job->out->arena);
        job->files = sg_map_in(job->out->arena);
        status = work(job);
        if (status == ARENA_OK)
            status = end(job, last);
    }
    sg_arena_destroy(job->own);
    sg_arena_destroy(job->shared);
    if (status == ARENA_OK)
        return job->out;
    sigcc_output_free(job->out);
    return NULL;
}

sigcc_output *sigcc_compile_some(const sigcc_compiler *compiler,
                                 const sigcc_collection *rules, size_t first,
                                 size_t count)
{
    if (compiler == NULL || rules == NULL || rules->public == NULL)
        return NULL;
    size_t all = sigcc_collection_count(rules);
    first = first < all ? first : all;
    count = count < all - first ? count : all - first;
    Compiling job = {
        .compiler = compiler, .rules = rules, .first = first, .count = count};
    return compile_with(&job, compile_rules, finish_output);
}

// Unlike compile_rules(), with the address of a member of the output.
static ArenaStatus compile_noting(Compiling *job)
{
    job->notes = &job->out->pipelines;
    return compile_rules(job);
}

sigcc_output *sg_compile_noted(const sigcc_compiler *compiler,
                               const sigcc_collection *rules)
{
    Compiling job = {
        .compiler = compiler, .rules = rules, .count = rules->count};
    return compile_with(&job, compile_noting, finish_output);
}

sigcc_output *sigcc_compile(const sigcc_compiler *compiler,
                            const sigcc_collection *rules)
{
    return sigcc_compile_some(compiler, rules, 0, (size_t)-1);
}

static ArenaStatus explain_rule(Compiling *job)
{
    StrBuf trace = sb_in(job->out->arena);
    job->trace = &trace;
    job->rule = job->rules->rules[job->first];
    ArenaStatus status = sg_arena_protect(job->out->arena, compile_rule, job);
    job->trace = NULL;
    job->out->document = sb_str(&trace);
    return status;
}

static void settle(void *arg)
{
    Compiling *job = arg;
    sg_diagnostics_settle(&job->out->diagnostics);
}

sigcc_output *sigcc_explain(const sigcc_compiler *compiler,
                            const sigcc_collection *rules, size_t rule)
{
    if (compiler == NULL || rules == NULL ||
        rule >= sigcc_collection_count(rules) || rules->rules[rule]->spoilt)
        return NULL;
    Compiling job = {.compiler = compiler, .rules = rules, .first = rule};
    return compile_with(&job, explain_rule, settle);
}
