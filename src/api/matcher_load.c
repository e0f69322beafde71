// matcher_load.c - rules to predicates, correlations to plans.

#include "api/matcher.h"
#include "ir/bind.h"
#include "ir/simplify.h"
#include "sigma/correlation.h"

// ---- one rule -------------------------------------------------------------

typedef struct MatcherLoading {
    sigcc_matcher *m;
    PredicateMaker maker;
    Arena *scratch; // of one rule
    // By rule, after their pipeline; NULL: unusable.  Of a detection only what
    // correlations ask for.
    const RuleIr **irs;
    Unit *units;
    RuleUse *uses;
    Plan *plans;
} MatcherLoading;

static bool has_pipeline(const sigcc_matcher *m)
{
    return m->chain.count > 0 || m->chain.vars != NULL;
}

static const RuleIr *transform(MatcherLoading *load, Arena *a, const Rule *rule,
                               const Logsource *ls, const BaseIr *bases)
{
    sigcc_matcher *m = load->m;
    const RuleIr *ir = sg_filters_apply(a, m->rules->filters, rule);
    if (!has_pipeline(m))
        return ir;
    RuleIr *copy = sg_ir_copy(a, sg_ir_for(a, ir, ls));
    copy->bases = bases;
    Run *run = sg_run_begin(a, &m->chain, copy, &m->diagnostics.list);
    return sg_run_transform(run) ? copy : NULL;
}

// The part of a detection that outlives its loading.
static const RuleIr *keep_head(MatcherLoading *load, const RuleIr *ir)
{
    Arena *a = load->m->arena;
    RuleIr *kept = arena_new(a, RuleIr);
    *kept = (RuleIr){.rule = ir->rule, .logsource = ir->logsource};
    kept->logsource.category = sg_arena_copy(a, ir->logsource.category);
    kept->logsource.product = sg_arena_copy(a, ir->logsource.product);
    kept->logsource.service = sg_arena_copy(a, ir->logsource.service);
    kept->logsource.definition = (Str){"", 0};
    kept->logsource.custom = NULL;
    return kept;
}

// Simplified without passes, which are about how queries are written.
static bool load_condition(MatcherLoading *load, const RuleIr *ir,
                           const ConditionIr *c, Unit unit)
{
    sigcc_matcher *m = load->m;
    Expr *e = sg_bind(load->scratch, ir, c, &m->diagnostics.list);
    if (e == NULL)
        return false;
    e = sg_simplify(e, 0);
    if (e == NULL) {
        sg_diag(&m->diagnostics.list, SG_condition_empty, c->source->span,
                "nothing is left of this condition");
        return false;
    }
    unit.predicate = sg_predicate_new(&load->maker, e);
    if (unit.predicate != NULL)
        load->units[m->unit_count++] = unit;
    return unit.predicate != NULL;
}

static const RuleIr *load_logsource(MatcherLoading *load, const Rule *rule,
                                    const Logsource *ls)
{
    const RuleIr *ir = transform(load, load->scratch, rule, ls, NULL);
    const RuleIr *head = ir ? keep_head(load, ir) : NULL;
    Unit unit = {.rule = rule, .logsource = head ? &head->logsource : NULL};
    const ConditionIr *c = ir ? ir->conditions : NULL;
    for (; c != NULL && head != NULL; c = c->next, unit.condition++)
        if (!load_condition(load, ir, c, unit))
            head = NULL;
    sg_arena_reset(load->scratch);
    return head;
}

// A rule with a condition that cannot be matched is not matched at all. Without
// a pipeline, all its log sources ask for the same.
static const RuleIr *load_detection(MatcherLoading *load, const Rule *rule)
{
    uint32_t before = load->m->unit_count;
    const Logsource *ls = &rule->logsource;
    const RuleIr *first = NULL;
    if (ls->next != NULL)
        sg_diag_once(&load->m->diagnostics.list);
    for (; ls != NULL; ls = has_pipeline(load->m) ? ls->next : NULL) {
        const RuleIr *head = load_logsource(load, rule, ls);
        if (head == NULL) {
            load->m->unit_count = before;
            return NULL;
        }
        first = first ? first : head;
    }
    return first;
}

// ---- correlations ---------------------------------------------------------

static uint32_t count_refs(const Correlation *c)
{
    uint32_t n = 0;
    for (const RuleRef *r = c->rules; r != NULL; r = r->next)
        n++;
    return n;
}

static uint32_t count_items(const StrItem *s)
{
    uint32_t n = 0;
    for (; s != NULL; s = s->next)
        n++;
    return n;
}

static const BaseIr *bases_of(MatcherLoading *load, const Correlation *c)
{
    uint32_t n = count_refs(c);
    BaseIr *bases = arena_array(load->m->arena, BaseIr, n);
    uint32_t i = 0;
    for (const RuleRef *r = c->rules; r != NULL; r = r->next, i++)
        bases[i] = (BaseIr){i + 1 < n ? &bases[i + 1] : NULL,
                            load->irs[r->rule->index]};
    return n > 0 ? bases : NULL;
}

static bool has_all_rules(MatcherLoading *load, const Rule *rule)
{
    for (const RuleRef *r = rule->correlation->rules; r != NULL; r = r->next) {
        if (r->rule == NULL || load->irs[r->rule->index] == NULL) {
            sg_diag(&load->m->diagnostics.list, SG_base_rule, r->span,
                    "the rule '%.*s' cannot be matched", STR_ARG(r->text));
            return false;
        }
    }
    return true;
}

// What a correlation's name for a field means for one of its rules.
static Str field_for(const Correlation *c, const RuleRef *ref, Str name)
{
    for (const Alias *a = c->aliases; a != NULL; a = a->next) {
        if (!str_eq(a->name, name))
            continue;
        for (const AliasField *f = a->fields; f != NULL; f = f->next)
            if (str_eq(f->rule, ref->text))
                return f->field;
    }
    return name;
}

static const uint32_t *fields_for(MatcherLoading *load, const Correlation *c,
                                  const RuleRef *ref, const StrItem *names)
{
    sigcc_matcher *m = load->m;
    uint32_t *fields = arena_array(m->arena, uint32_t, count_items(names));
    uint32_t n = 0;
    for (; names != NULL; names = names->next)
        fields[n++] = sg_fields_add(m->fields, field_for(c, ref, names->text));
    return fields;
}

static void add_use(MatcherLoading *load, uint32_t plan, uint32_t number,
                    const Correlation *c, const RuleRef *ref)
{
    RuleUse *of = &load->uses[ref->rule->index];
    Use *use = arena_new(load->m->arena, Use);
    *use = (Use){.next = of->uses, .plan = plan, .ref = number};
    use->group = fields_for(load, c, ref, c->group_by);
    use->values = fields_for(load, c, ref, c->fields);
    use->value_count = sg_is_temporal(c) || c->type == CORR_EVENT_COUNT
                           ? 0
                           : count_items(c->fields);
    of->uses = use;
}

// Where an inner plan has the fields that the outer one calls by these names.
static const uint32_t *places_in(MatcherLoading *load, const Plan *inner,
                                 const Correlation *c, const RuleRef *ref,
                                 const StrItem *names)
{
    uint32_t n = count_items(names);
    uint32_t *map = arena_array(load->m->arena, uint32_t, n);
    uint32_t i = 0;
    for (const StrItem *s = names; s != NULL; s = s->next, i++) {
        Str field = field_for(c, ref, s->text);
        uint32_t k = 0;
        map[i] = NO_PLAN;
        for (const StrItem *g = plan_group_names(inner); g; g = g->next, k++)
            if (str_eq(g->text, field) && map[i] == NO_PLAN)
                map[i] = k;
    }
    return map;
}

// Rules come in an order in which inner correlations have been loaded: a
// reference to one has a plan by now, and any other is a plain rule, whose hits
// the plan asks for.
static void load_plan(MatcherLoading *load, const RuleIr *ir)
{
    sigcc_matcher *m = load->m;
    const Correlation *c = ir->correlation;
    uint32_t n = count_refs(c);
    uint32_t number = m->plan_count++;
    uint32_t *inner = arena_array(m->arena, uint32_t, n);
    uint32_t *firsts = arena_array(m->arena, uint32_t, n);
    const uint32_t **groups = arena_array(m->arena, const uint32_t *, n);
    const uint32_t **values = arena_array(m->arena, const uint32_t *, n);
    uint32_t i = 0;
    for (const RuleRef *r = c->rules; r != NULL; r = r->next, i++) {
        inner[i] = load->uses[r->rule->index].plan;
        firsts[i] = (uint32_t)r->first;
        const Plan *from = inner[i] == NO_PLAN ? NULL : &load->plans[inner[i]];
        if (from == NULL) {
            add_use(load, number, i, c, r);
        } else {
            groups[i] = places_in(load, from, c, r, c->group_by);
            values[i] = places_in(load, from, c, r, c->fields);
        }
    }
    load->uses[ir->rule->index].plan = number;
    load->plans[number] = (Plan){.correlation = c,
                                 .rule = ir->rule,
                                 .ref_count = n,
                                 .inner = inner,
                                 .first_ref = firsts,
                                 .inner_group = groups,
                                 .inner_value = values,
                                 .group_count = count_items(c->group_by)};
}

static const RuleIr *load_correlation(MatcherLoading *load, const Rule *rule)
{
    if (!has_all_rules(load, rule))
        return NULL;
    const RuleIr *ir = transform(load, load->m->arena, rule, &rule->logsource,
                                 bases_of(load, rule->correlation));
    if (ir != NULL)
        load_plan(load, ir);
    return ir;
}

// ---- all rules ------------------------------------------------------------

static void load_rule(MatcherLoading *load, const Rule *rule)
{
    DiagList *diags = &load->m->diagnostics.list;
    DiagScope before = sg_diag_about(diags, (DiagScope){.rule = rule});
    if (rule->kind == RULE_DETECTION)
        load->irs[rule->index] = load_detection(load, rule);
    else if (rule->kind == RULE_CORRELATION)
        load->irs[rule->index] = load_correlation(load, rule);
    (void)sg_diag_about(diags, before);
}

static size_t count_units(const sigcc_collection *rules)
{
    size_t n = 0;
    for (size_t i = 0; i < rules->count; i++) {
        const Logsource *ls = &rules->rules[i]->logsource;
        for (; ls != NULL; ls = ls->next)
            for (const Condition *c = rules->rules[i]->conditions; c;
                 c = c->next)
                n++;
    }
    return n;
}

// In the order of links: what a correlation refers to comes first.  What is
// made of a rule on the way to its predicates dies with its loading.
void sg_matcher_load_rules(sigcc_matcher *m)
{
    const sigcc_collection *rules = m->rules;
    MatcherLoading load = {.m = m, .scratch = m->scratch};
    load.maker = (PredicateMaker){.arena = m->arena,
                                  .scratch = m->scratch,
                                  .fields = m->fields,
                                  .diags = &m->diagnostics.list,
                                  .cased = m->cased};
    if (sg_filters_exist(rules->filters))
        load.maker.known = sg_map_in(m->loading);
    load.irs = arena_array(m->arena, const RuleIr *, rules->count);
    load.uses = arena_array(m->arena, RuleUse, rules->count);
    load.plans = arena_array(m->arena, Plan, rules->count);
    load.units = arena_array(m->arena, Unit, count_units(rules));
    for (size_t i = 0; i < rules->count; i++)
        load.uses[i].plan = NO_PLAN;
    for (size_t i = 0; i < rules->count; i++)
        if (!rules->order[i]->spoilt)
            load_rule(&load, rules->order[i]);
    m->units = load.units;
    m->uses = load.uses;
    m->plans = load.plans;
    m->has_keyword = load.maker.has_keyword;
}
