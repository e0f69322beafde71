// compile.c - compiling: the stages of the house in a row.

#include "api/compile.h"

#include "base/limits.h"
#include "ir/bind.h"

static bool is_too_long(Emitter *em, Str query)
{
    if (query.n <= MAX_QUERY_BYTES)
        return false;
    sg_emit_error(em, SG_limit_query, em->rule->span,
                  "a query of more than %d bytes", MAX_QUERY_BYTES);
    return true;
}

// ---- stages --------------------------------------------------------------

static Chain *chain_with(Compiling *job, const Pipeline *more)
{
    Chain *chain = arena_new(job->scratch, Chain);
    *chain = job->compiler->chain;
    sg_chain_add(job->scratch, chain, more);
    return chain;
}

// 'bases' are what a correlation refers to, each after its own pipeline.
bool sg_compile_transform(Compiling *job, const Rule *rule, const BaseIr *bases,
                          Prepared *p)
{
    const sigcc_compiler *c = job->compiler;
    const Pipeline *more = sg_compiler_auto(c, rule);
    *p = (Prepared){.ir = rule->ir};
    sg_trace_rule(job, rule);
    if (c->chain.count == 0 && c->chain.vars == NULL && more == NULL)
        return true;
    RuleIr *copy = sg_ir_copy(job->scratch, rule->ir);
    const Chain *chain = more ? chain_with(job, more) : &c->chain;
    copy->bases = bases;
    p->ir = copy;
    p->run =
        sg_run_begin(job->scratch, chain, copy, &job->out->diagnostics.list);
    if (job->trace != NULL)
        sg_run_watch(p->run, sg_trace_step, job);
    return sg_run_transform(p->run);
}

Emitter sg_compile_emitter(Compiling *job, const Prepared *p)
{
    return (Emitter){.arena = job->scratch,
                     .out = sb_in(job->scratch),
                     .diags = &job->out->diagnostics.list,
                     .backend = job->compiler->backend,
                     .rule = p->ir->rule,
                     .ir = p->ir,
                     .run = p->run,
                     .options = job->compiler->options,
                     .conjunct = true};
}

// A rule that a correlation asked to "generate" is not postprocessed, unless
// the format needs every query wrapped.
static bool is_postprocessed(const Compiling *job, const Prepared *p)
{
    const Format *f = job->compiler->format;
    return p->run != NULL && (f->document != NULL || !p->ir->rule->generated);
}

// Format -> postprocess -> keep.
static void deliver_text(Compiling *job, const Prepared *p, Query q)
{
    if (is_postprocessed(job, p) && !sg_run_postprocess(p->run, &q.text))
        return;
    sg_trace_query(job, q.text);
    sg_output_keep(job->out, &q);
}

void sg_compile_deliver(Compiling *job, const Prepared *p, Emitter *em,
                        Query *q)
{
    const Format *f = job->compiler->format;
    if (!em->failed && f->query != NULL)
        q->text = f->query(em, q);
    if (em->failed || is_too_long(em, q->text) ||
        em->diags->errors > job->errors)
        return;
    deliver_text(job, p, *q);
    for (const StrItem *more = em->more; more != NULL; more = more->next)
        deliver_text(job, p, (Query){q->rule, q->condition, more->text});
}

// Condition -> expression -> simplified expression; NULL after an error.
Expr *sg_compile_bind(Compiling *job, const Prepared *p, const ConditionIr *c)
{
    DiagList *diags = &job->out->diagnostics.list;
    Expr *e = sg_bind(job->scratch, p->ir, c, diags);
    if (e == NULL)
        return NULL;
    e = sg_simplify(e, job->compiler->backend->passes);
    if (e == NULL)
        sg_diag(diags, SG_condition_empty, c->source->span,
                "nothing is left of this condition");
    else
        sg_trace_expr(job, e);
    return e;
}

static void compile_condition(Compiling *job, const Prepared *p,
                              const ConditionIr *c, size_t index)
{
    job->errors = job->out->diagnostics.list.errors;
    const Expr *e = sg_compile_bind(job, p, c);
    if (e == NULL)
        return;
    Emitter em = sg_compile_emitter(job, p);
    em.backend->emit(&em, e);
    Query q = {job->rule, index, sb_str(&em.out)};
    sg_compile_deliver(job, p, &em, &q);
}

static void compile_detection(Compiling *job)
{
    Prepared p;
    size_t index = 0;
    if (!sg_compile_transform(job, job->rule, NULL, &p))
        return;
    const ConditionIr *c = p.ir->conditions;
    for (; c != NULL; c = c->next)
        compile_condition(job, &p, c, index++);
}

// Messages about a rule name its own file.
void sg_compile_about(Compiling *job, const Rule *rule)
{
    job->out->diagnostics.list.source = rule ? rule->source : NULL;
    job->out->diagnostics.list.rule = rule;
}

// ---- rules ---------------------------------------------------------------

static void compile_rule(void *arg)
{
    Compiling *job = arg;
    sg_compile_about(job, job->rule);
    switch (job->rule->kind) {
    case RULE_DETECTION: compile_detection(job); break;
    case RULE_CORRELATION: sg_compile_correlation(job); break;
    case RULE_FILTER: break; // it has been applied to its rules
    }
    sg_compile_about(job, NULL);
}

static void report_memory(void *arg)
{
    Compiling *job = arg;
    sg_compile_about(job, job->rule);
    sg_diag(&job->out->diagnostics.list, SG_limit_memory, job->rule->span,
            "compiling this rule takes more memory than one rule may");
    sg_compile_about(job, NULL);
}

// A rule that needs too much memory is reported; the rest goes on.
static ArenaStatus compile_one(Compiling *job, const Rule *rule)
{
    if (rule->spoilt || rule->silent)
        return ARENA_OK;
    job->rule = rule;
    ArenaStatus status = sg_arena_protect(job->out->arena, compile_rule, job);
    sg_arena_reset(job->scratch);
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

static void join_queries(const sigcc_output *out, StrBuf *sb)
{
    for (size_t i = 0; i < out->count; i++) {
        if (i > 0)
            sg_sb_put(sb, STR("\n\n"));
        sg_sb_put(sb, str_of(out->queries[i].text, out->queries[i].length));
    }
}

static void format_document(Compiling *job, StrBuf *sb)
{
    sigcc_output *out = job->out;
    Query *queries = arena_array(out->arena, Query, out->count);
    for (size_t i = 0; i < out->count; i++)
        queries[i] = (Query){
            job->rules->rules[out->queries[i].rule], out->queries[i].condition,
            str_of(out->queries[i].text, out->queries[i].length)};
    job->compiler->format->document(job->compiler->options, queries, out->count,
                                    sb);
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

// Queries -> document -> finalizers.
static void finish(void *arg)
{
    Compiling *job = arg;
    StrBuf sb = sb_in(job->out->arena);
    if (job->compiler->format->document != NULL)
        format_document(job, &sb);
    else
        join_queries(job->out, &sb);
    job->out->document = sb_str(&sb);
    if (sg_chain_finalizes(&job->compiler->chain))
        finalize(job, sb_str(&sb));
    sg_diagnostics_settle(&job->out->diagnostics);
}

// NULL without memory.
static sigcc_output *run(Compiling *job, ArenaStatus (*work)(Compiling *job),
                         void (*last)(void *job))
{
    ArenaStatus status = ARENA_NO_MEMORY;
    job->out = sg_output_new();
    job->scratch = sg_arena_create(MAX_RULE_BYTES);
    if (job->out != NULL && job->scratch != NULL) {
        job->out->diagnostics.list.strict = job->compiler->strict;
        sg_arena_follow(job->scratch, job->out->arena);
        status = work(job);
        if (status == ARENA_OK)
            status = sg_arena_protect(job->out->arena, last, job);
    }
    sg_arena_destroy(job->scratch);
    if (status == ARENA_OK)
        return job->out;
    sigcc_output_free(job->out);
    return NULL;
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
    Compiling job = {
        .compiler = compiler, .rules = rules, .first = first, .count = count};
    return run(&job, compile_rules, finish);
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
    return run(&job, explain_rule, settle);
}
