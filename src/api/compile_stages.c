// compile_stages.c - the stages that detections and correlations share.

#include "api/compile.h"

#include "base/limits.h"
#include "ir/bind.h"

DiagScope sg_compile_about(Compiling *job, const Rule *rule)
{
    return sg_diag_about(&job->out->diagnostics.list,
                         (DiagScope){.rule = rule});
}

static bool is_too_long(Emitter *em, Str query)
{
    if (query.n <= MAX_QUERY_BYTES)
        return false;
    sg_emit_error(em, SG_limit_query, em->rule->span,
                  "a query of more than %d bytes", MAX_QUERY_BYTES);
    return true;
}

static Chain *chain_with(Compiling *job, const Pipeline *more)
{
    Chain *chain = arena_new(job->scratch, Chain);
    *chain = job->compiler->chain;
    sg_chain_add(job->scratch, chain, more);
    return chain;
}

// 'bases' are what a correlation refers to, each after its own pipeline.
bool sg_compile_transform(Compiling *job, const Rule *rule, const Logsource *ls,
                          const BaseIr *bases, Prepared *p)
{
    const sigcc_compiler *c = job->compiler;
    const Pipeline *more = sg_compiler_auto(c, rule, ls);
    const RuleIr *ir =
        sg_filters_apply(job->scratch, job->rules->filters, rule);
    ir = sg_ir_for(job->scratch, ir, ls);
    *p = (Prepared){.ir = ir};
    sg_trace_rule(job, ir);
    if (c->chain.count == 0 && c->chain.vars == NULL && more == NULL)
        return sg_compile_note(job, rule, ls, p);
    RuleIr *copy = sg_ir_copy(job->scratch, ir);
    const Chain *chain = more ? chain_with(job, more) : &c->chain;
    copy->bases = bases;
    p->ir = copy;
    p->run =
        sg_run_begin(job->scratch, chain, copy, &job->out->diagnostics.list);
    if (job->trace != NULL)
        sg_run_watch(p->run, sg_trace_step, job);
    return sg_run_transform(p->run) && sg_compile_note(job, rule, ls, p);
}

Emitter sg_compile_emitter(Compiling *job, const Prepared *p)
{
    return (Emitter){.arena = job->scratch,
                     .kept = job->out->arena,
                     .out = sb_in(job->scratch),
                     .diags = &job->out->diagnostics.list,
                     .backend = job->compiler->backend,
                     .format = job->compiler->format,
                     .rule = p->ir->rule,
                     .ir = p->ir,
                     .run = p->run,
                     .options = job->compiler->options,
                     .voices = job->compiler->voices,
                     .conjunct = true};
}

// A rule that a correlation asked to "generate" is not postprocessed, unless
// the format needs every query wrapped.
static bool is_postprocessed(const Compiling *job, const Prepared *p)
{
    const Format *f = job->compiler->format;
    return p->run != NULL && (f->document != NULL || !p->ir->rule->generated);
}

// Several log sources of one rule often give the same query.
static bool is_delivered(const sigcc_output *out, const Query *q)
{
    for (size_t i = out->count; i-- > 0;) {
        const sigcc_query *before = &out->queries[i];
        if (before->rule != q->rule->index)
            return false;
        if (before->condition == q->condition &&
            str_eq(q->text, str_of(before->text, before->length)))
            return true;
    }
    return false;
}

// Format -> postprocess -> keep.
static void deliver_text(Compiling *job, const Prepared *p, Query q)
{
    if (is_postprocessed(job, p) && !sg_run_postprocess(p->run, &q.text))
        return;
    if (q.rule->logsource.next != NULL && is_delivered(job->out, &q))
        return;
    if (!sg_compile_has_room(job, q.text.n))
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
    q->note = em->note;
    deliver_text(job, p, *q);
    for (const StrItem *more = em->more; more != NULL; more = more->next)
        deliver_text(job, p,
                     (Query){q->rule, q->condition, more->text, q->note});
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
