// sigcc.c - compiling: the stages of the house in a row.

#include <sigcc/sigcc.h>

#include <stdlib.h>

#include "base/limits.h"
#include "compiler.h"
#include "ir/bind.h"
#include "ir/dump.h"

// Scratch memory for one rule; real rules need less than a megabyte.
#define MAX_RULE_BYTES ((size_t)256 << 20)

struct sigcc_output {
    Arena *arena;
    sigcc_diagnostics diagnostics;
    sigcc_query *queries;
    size_t count, cap;
    Str document;
};

typedef struct Compiling {
    const sigcc_compiler *compiler;
    const sigcc_collection *rules;
    sigcc_output *out;
    Arena *scratch;
    const Rule *rule; // the one at work
    size_t first, count;
    unsigned errors; // before the condition at work
    unsigned inner;  // correlations below the one at work
    StrBuf *trace;   // the stages as text, for sigcc_explain(); or NULL
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

// ---- tracing -------------------------------------------------------------

static void trace_title(Compiling *job, const char *title, Str name)
{
    sg_sb_putf(job->trace, "%s== %s", job->trace->n > 0 ? "\n" : "", title);
    sg_sb_put(job->trace, name);
    sb_putc(job->trace, '\n');
}

static void trace_rule(Compiling *job, const Rule *rule)
{
    if (job->trace == NULL)
        return;
    trace_title(job, "rule: ", rule->title);
    sg_dump_rule(job->trace, rule);
    trace_title(job, "modifiers applied", (Str){"", 0});
    sg_dump_ir(job->trace, rule->ir);
}

static void trace_step(void *user, Str id, const char *type, const RuleIr *ir)
{
    Compiling *job = user;
    trace_title(job, "transformation: ", str_of_literal(type));
    if (id.n > 0) {
        job->trace->n--; // the line feed
        sg_sb_put(job->trace, STR(" ("));
        sg_sb_put(job->trace, id);
        sg_sb_put(job->trace, STR(")\n"));
    }
    sg_dump_ir(job->trace, ir);
}

static void trace_expr(Compiling *job, const Expr *e)
{
    if (job->trace == NULL)
        return;
    trace_title(job, "expression", (Str){"", 0});
    sg_dump_expr(job->trace, e);
}

static void trace_query(Compiling *job, Str text)
{
    if (job->trace == NULL)
        return;
    trace_title(job, "query: ", str_of_literal(job->compiler->backend->title));
    sg_sb_put(job->trace, text);
    sb_putc(job->trace, '\n');
}

// ---- stages --------------------------------------------------------------

// A rule after its pipeline.
typedef struct Prepared {
    const RuleIr *ir;
    Run *run; // NULL: no pipeline
} Prepared;

static Chain *chain_with(Compiling *job, const Pipeline *more)
{
    Chain *chain = arena_new(job->scratch, Chain);
    *chain = job->compiler->chain;
    sg_chain_add(job->scratch, chain, more);
    return chain;
}

// 'bases' are what a correlation refers to, each after its own pipeline.
static bool transform(Compiling *job, const Rule *rule, const BaseIr *bases,
                      Prepared *p)
{
    const sigcc_compiler *c = job->compiler;
    const Pipeline *more = sg_compiler_auto(c, rule);
    *p = (Prepared){.ir = rule->ir};
    trace_rule(job, rule);
    if (c->chain.count == 0 && c->chain.vars == NULL && more == NULL)
        return true;
    RuleIr *copy = sg_ir_copy(job->scratch, rule->ir);
    const Chain *chain = more ? chain_with(job, more) : &c->chain;
    copy->bases = bases;
    p->ir = copy;
    p->run =
        sg_run_begin(job->scratch, chain, copy, &job->out->diagnostics.list);
    if (job->trace != NULL)
        sg_run_watch(p->run, trace_step, job);
    return sg_run_transform(p->run);
}

static Emitter emitter_for(Compiling *job, const Prepared *p)
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
    trace_query(job, q.text);
    keep_query(job->out, &q);
}

static void deliver(Compiling *job, const Prepared *p, Emitter *em, Query *q)
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
static Expr *bind(Compiling *job, const Prepared *p, const ConditionIr *c)
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
        trace_expr(job, e);
    return e;
}

static void compile_condition(Compiling *job, const Prepared *p,
                              const ConditionIr *c, size_t index)
{
    job->errors = job->out->diagnostics.list.errors;
    const Expr *e = bind(job, p, c);
    if (e == NULL)
        return;
    Emitter em = emitter_for(job, p);
    em.backend->emit(&em, e);
    Query q = {job->rule, index, sb_str(&em.out)};
    deliver(job, p, &em, &q);
}

static void compile_detection(Compiling *job)
{
    Prepared p;
    size_t index = 0;
    if (!transform(job, job->rule, NULL, &p))
        return;
    const ConditionIr *c = p.ir->conditions;
    for (; c != NULL; c = c->next)
        compile_condition(job, &p, c, index++);
}

// ---- correlations --------------------------------------------------------

static Str label_of(const Rule *rule)
{
    return rule->name.n > 0 ? rule->name : rule->id;
}

static size_t count_conditions(const RuleIr *ir)
{
    size_t n = 0;
    for (const ConditionIr *c = ir->conditions; c != NULL; c = c->next)
        n++;
    return n;
}

// Messages about a rule name its own file.
static void about(Compiling *job, const Rule *rule)
{
    job->out->diagnostics.list.source = rule ? rule->source : NULL;
    job->out->diagnostics.list.rule = rule;
}

static bool compile_bases(Compiling *job, CorrelationInput *in);

// Correlations that share others are compiled once for each way to them.
static bool compile_inner(Compiling *job, const RuleRef *ref,
                          CorrelationInput *inner)
{
    if (++job->inner > MAX_INNER_CORRELATIONS) {
        sg_diag(&job->out->diagnostics.list, SG_correlation_nested, ref->span,
                "more than %d correlations below one", MAX_INNER_CORRELATIONS);
        return false;
    }
    *inner = (CorrelationInput){.ir = ref->rule->ir,
                                .correlation = ref->rule->correlation};
    return compile_bases(job, inner);
}

static const BaseIr *irs_of(Arena *a, const CorrelationInput *in)
{
    BaseIr *irs = arena_array(a, BaseIr, in->count);
    for (size_t i = 0; i < in->count; i++)
        irs[i] =
            (BaseIr){i + 1 < in->count ? &irs[i + 1] : NULL, in->rules[i].ir};
    return in->count > 0 ? irs : NULL;
}

static bool compile_queries(Compiling *job, const Prepared *p, BaseRule *base)
{
    size_t n = count_conditions(p->ir);
    const Expr **exprs = arena_array(job->scratch, const Expr *, n);
    Str *queries = arena_array(job->scratch, Str, n);
    base->exprs = exprs;
    base->queries = queries;
    for (const ConditionIr *c = p->ir->conditions; c != NULL; c = c->next) {
        exprs[base->count] = bind(job, p, c);
        if (exprs[base->count] == NULL)
            return false;
        Emitter em = emitter_for(job, p);
        em.backend->emit(&em, exprs[base->count]);
        if (em.failed)
            return false;
        queries[base->count++] = sb_str(&em.out);
    }
    return true;
}

static bool compile_base(Compiling *job, const RuleRef *ref, BaseRule *base,
                         const CorrelationInput **inner)
{
    Prepared p;
    CorrelationInput *in = NULL;
    const BaseIr *irs = NULL;
    if (ref->rule->kind == RULE_CORRELATION) {
        in = arena_new(job->scratch, CorrelationInput);
        if (!compile_inner(job, ref, in))
            return false;
        irs = irs_of(job->scratch, in);
    }
    about(job, ref->rule);
    if (!transform(job, ref->rule, irs, &p))
        return false;
    if (in != NULL) {
        in->ir = p.ir;
        in->correlation = p.ir->correlation;
    }
    *inner = in;
    *base = (BaseRule){.ref = ref, .ir = p.ir, .label = label_of(ref->rule)};
    return compile_queries(job, &p, base);
}

static bool compile_bases(Compiling *job, CorrelationInput *in)
{
    const RuleRef *ref = in->correlation->rules;
    size_t n = 0;
    for (const RuleRef *r = ref; r != NULL; r = r->next)
        n++;
    BaseRule *bases = arena_array(job->scratch, BaseRule, n);
    const CorrelationInput **inner =
        arena_array(job->scratch, const CorrelationInput *, n);
    for (; ref != NULL; ref = ref->next, in->count++) {
        bool sound =
            compile_base(job, ref, &bases[in->count], &inner[in->count]);
        about(job, in->ir->rule);
        if (!sound) {
            sg_diag(&job->out->diagnostics.list, SG_base_rule, ref->span,
                    "the rule '%.*s' gives no query", STR_ARG(ref->text));
            return false;
        }
    }
    in->rules = bases;
    in->inner = inner;
    return true;
}

// The rules come first: conditions of a pipeline look at what became of them.
static void compile_correlation(Compiling *job)
{
    const Rule *rule = job->rule;
    CorrelationInput in = {.ir = rule->ir, .correlation = rule->correlation};
    Prepared p;
    job->errors = job->out->diagnostics.list.errors;
    job->inner = 0;
    if (!compile_bases(job, &in) ||
        !transform(job, rule, irs_of(job->scratch, &in), &p))
        return;
    in.ir = p.ir;
    in.correlation = p.ir->correlation;
    Emitter em = emitter_for(job, &p);
    if (em.backend->correlate == NULL)
        sg_emit_error(&em, SG_correlation_target, rule->span,
                      "%s has no correlations", em.backend->title);
    else
        em.backend->correlate(&em, &in);
    Query q = {rule, 0, sb_str(&em.out)};
    deliver(job, &p, &em, &q);
}

// ---- rules ---------------------------------------------------------------

static void compile_rule(void *arg)
{
    Compiling *job = arg;
    about(job, job->rule);
    switch (job->rule->kind) {
    case RULE_DETECTION: compile_detection(job); break;
    case RULE_CORRELATION: compile_correlation(job); break;
    case RULE_FILTER: break; // it has been applied to its rules
    }
    about(job, NULL);
}

static void report_memory(void *arg)
{
    Compiling *job = arg;
    about(job, job->rule);
    sg_diag(&job->out->diagnostics.list, SG_limit_memory, job->rule->span,
            "compiling this rule takes more memory than one rule may");
    about(job, NULL);
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

// NULL without memory.
static sigcc_output *run(Compiling *job, ArenaStatus (*work)(Compiling *job),
                         void (*last)(void *job))
{
    ArenaStatus status = ARENA_NO_MEMORY;
    job->out = new_output();
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
