// compile_correlation.c - a correlation, after the rules that it refers to.

#include "api/compile.h"
#include "base/limits.h"

static Str label_of(const Rule *rule)
{
    return rule->name.n > 0 ? rule->name : rule->id;
}

static size_t count_queries(const Rule *rule)
{
    size_t conditions = 0;
    size_t logsources = 0;
    for (const Condition *c = rule->conditions; c != NULL; c = c->next)
        conditions++;
    for (const Logsource *ls = &rule->logsource; ls != NULL; ls = ls->next)
        logsources++;
    return conditions * logsources;
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

// Several log sources of one rule often give the same query.
static bool is_listed(const Str *queries, size_t count, Str query)
{
    while (count > 0 && !str_eq(queries[count - 1], query))
        count--;
    return count > 0;
}

// A query that is dropped does not move the count, so that its expression is
// dropped with it.
static bool compile_queries(Compiling *job, const Prepared *p, BaseRule *base,
                            const Expr **exprs, Str *queries)
{
    for (const ConditionIr *c = p->ir->conditions; c != NULL; c = c->next) {
        exprs[base->count] = sg_compile_bind(job, p, c);
        if (exprs[base->count] == NULL)
            return false;
        Emitter em = sg_compile_emitter(job, p);
        sg_emit_condition(&em, exprs[base->count]);
        if (em.failed)
            return false;
        Str query = sb_str(&em.out);
        if (p->ir->rule->logsource.next == NULL ||
            !is_listed(queries, base->count, query))
            queries[base->count++] = query;
    }
    return true;
}

// A correlation that another one refers to, compiled for this one alone.
static bool compile_nested(Compiling *job, const RuleRef *ref, BaseRule *base,
                           const CorrelationInput **inner)
{
    Prepared p;
    CorrelationInput *in = arena_new(job->scratch, CorrelationInput);
    const Rule *rule = ref->rule;
    if (!compile_inner(job, ref, in) ||
        !sg_compile_transform(job, rule, &rule->logsource,
                              irs_of(job->scratch, in), &p))
        return false;
    in->ir = p.ir;
    in->correlation = p.ir->correlation;
    *inner = in;
    base->ir = p.ir;
    return true;
}

// Each of its log sources may give other queries; any of them finds the rule,
// as any of its conditions does.
static bool compile_detection(Compiling *job, const Rule *rule, BaseRule *base)
{
    size_t n = count_queries(rule);
    const Expr **exprs = arena_array(job->scratch, const Expr *, n);
    Str *queries = arena_array(job->scratch, Str, n);
    base->exprs = exprs;
    base->queries = queries;
    if (rule->logsource.next != NULL)
        sg_diag_once(&job->out->diagnostics.list);
    for (const Logsource *ls = &rule->logsource; ls != NULL; ls = ls->next) {
        Prepared p;
        if (!sg_compile_transform(job, rule, ls, NULL, &p) ||
            !compile_queries(job, &p, base, exprs, queries))
            return false;
        if (base->ir == NULL) {
            base->ir = p.ir;
            base->run = p.run;
        }
    }
    return true;
}

// A detection that has been compiled for a correlation.
typedef struct SharedBase {
    BaseRule base;
    bool sound;
} SharedBase;

// Many correlations may refer to one detection, which becomes the same for all
// of them.  It is compiled once, in memory that lives as long as the run: until
// that is half full, so that the other half is left for one more.
static bool share_detection(Compiling *job, const Rule *rule, BaseRule *base)
{
    if (job->bases == NULL)
        job->bases = arena_array(job->shared, SharedBase *, job->rules->count);
    SharedBase *shared = job->bases[rule->index];
    if (shared == NULL) {
        if (job->trace != NULL || sg_arena_used(job->shared) > MAX_RULE_BYTES)
            return compile_detection(job, rule, base);
        shared = arena_new(job->shared, SharedBase);
        job->scratch = job->shared;
        shared->sound = compile_detection(job, rule, &shared->base);
        job->scratch = job->own;
        job->bases[rule->index] = shared;
    }
    *base = shared->base;
    return shared->sound;
}

static bool compile_base(Compiling *job, const RuleRef *ref, BaseRule *base,
                         const CorrelationInput **inner)
{
    bool sound = ref->rule->kind == RULE_CORRELATION
                     ? compile_nested(job, ref, base, inner)
                     : share_detection(job, ref->rule, base);
    base->ref = ref;
    base->label = label_of(ref->rule);
    return sound;
}

// One rule without a query spoils the correlation: without it, it would count
// fewer events than it says.
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
        DiagScope before = sg_compile_about(job, ref->rule);
        bool sound =
            compile_base(job, ref, &bases[in->count], &inner[in->count]);
        (void)sg_diag_about(&job->out->diagnostics.list, before);
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
void sg_compile_correlation(Compiling *job)
{
    const Rule *rule = job->rule;
    CorrelationInput in = {.ir = rule->ir, .correlation = rule->correlation};
    Prepared p;
    job->errors = job->out->diagnostics.list.errors;
    job->inner = 0;
    if (!compile_bases(job, &in) ||
        !sg_compile_transform(job, rule, &rule->logsource,
                              irs_of(job->scratch, &in), &p))
        return;
    in.ir = p.ir;
    in.correlation = p.ir->correlation;
    Emitter em = sg_compile_emitter(job, &p);
    sg_emit_correlation(&em, &in);
    Query q = {rule, 0, sb_str(&em.out), NULL};
    sg_compile_deliver(job, &p, &em, &q);
}
