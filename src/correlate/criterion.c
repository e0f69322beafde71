// criterion.c - thresholds as numbers, expressions with indexes for names.

#include "correlate/criterion.h"

#include <float.h>

#include "base/map.h"
#include "base/num.h"
#include "sigma/correlation.h"

// ---- expressions ---------------------------------------------------------

typedef struct Compiler {
    Arena *arena;
    const Plan *plan;
    Map refs; // text of a reference, to the index of its rule's first one
} Compiler;

static RuleChoice *new_choice(Compiler *c, CondKind kind, uint32_t rule)
{
    RuleChoice *x = arena_new(c->arena, RuleChoice);
    *x = (RuleChoice){.kind = kind, .rule = rule};
    return x;
}

// The parser made sure that every name is in the list.
static RuleChoice *compile_name(Compiler *c, Str name)
{
    const uint32_t *rule = sg_map_get(&c->refs, name);
    return rule != NULL ? new_choice(c, COND_NAME, *rule)
                        : new_choice(c, COND_OR, 0);
}

static RuleChoice *compile(Compiler *c, const Cond *cond)
{
    switch (cond->kind) {
    case COND_NAME: return compile_name(c, cond->name);
    case COND_ALL_OF:
    case COND_ANY_OF: // written out by the parser
    case COND_AND:
    case COND_OR:
    case COND_NOT: break;
    }
    RuleChoice *group = new_choice(c, cond->kind, 0), **tail = &group->first;
    for (const Cond *x = cond->first; x != NULL; x = x->next) {
        *tail = compile(c, x);
        tail = &(*tail)->next;
    }
    return group;
}

static const RuleChoice *compile_expression(Arena *a, const Plan *plan)
{
    Compiler c = {.arena = a, .plan = plan, .refs = sg_map_in(a)};
    uint32_t *rules = arena_array(a, uint32_t, plan->ref_count);
    uint32_t i = 0;
    const RuleRef *ref = plan->correlation->rules;
    for (; ref != NULL; ref = ref->next, i++) {
        rules[i] = plan->first_ref[i];
        (void)sg_map_put(&c.refs, ref->text, &rules[i]);
    }
    return compile(&c, plan->correlation->expression);
}

// A group misses the sum of its operands, or the least of them.
static size_t miss(const RuleChoice *c, bool wanted, RuleFn *is_there,
                   const void *object)
{
    if (c->kind == COND_NAME)
        return is_there(object, c->rule) != wanted ? 1 : 0;
    if (c->kind == COND_NOT)
        return miss(c->first, !wanted, is_there, object);
    bool all = (c->kind == COND_AND) == wanted;
    size_t total = all ? 0 : SIZE_MAX;
    for (const RuleChoice *x = c->first; x != NULL; x = x->next) {
        size_t n = miss(x, wanted, is_there, object);
        if (all)
            total = n > SIZE_MAX - total ? SIZE_MAX : total + n;
        else if (n < total)
            total = n;
    }
    return total;
}

size_t sg_choice_miss(const RuleChoice *c, RuleFn *is_there, const void *object)
{
    return miss(c, true, is_there, object);
}

// ---- limits --------------------------------------------------------------

static double read_number(Str text)
{
    double number = 0;
    (void)sg_num_parse(text, &number);
    return number;
}

// Without a condition all rules are asked for.
static void read_limits(Arena *a, Criterion *c, const Threshold *thresholds)
{
    c->limit_count = thresholds == NULL ? 1 : 0;
    for (const Threshold *t = thresholds; t != NULL; t = t->next)
        c->limit_count++;
    Limit *limits = arena_array(a, Limit, c->limit_count);
    c->limits = limits;
    if (thresholds == NULL)
        *limits = (Limit){CORR_GTE, (double)c->rule_count};
    for (const Threshold *t = thresholds; t != NULL; t = t->next)
        *limits++ = (Limit){t->op, read_number(t->number)};
}

static bool holds(const Limit *limit, double value)
{
    switch (limit->op) {
    case CORR_LT: return value < limit->number;
    case CORR_LTE: return value <= limit->number;
    case CORR_GT: return value > limit->number;
    case CORR_GTE: return value >= limit->number;
    case CORR_EQ: return value == limit->number;
    case CORR_NEQ: return value != limit->number;
    }
    return false;
}

double sg_limits_miss(const Criterion *c, double value)
{
    double total = 0;
    for (size_t i = 0; i < c->limit_count; i++) {
        const Limit *limit = &c->limits[i];
        if (holds(limit, value))
            continue;
        double distance = value - limit->number;
        total += distance < 0 ? -distance : distance;
        total += DBL_MIN; // gt: 5 misses 5 by next to nothing
    }
    return total;
}

bool sg_value_is_peak(const Criterion *c, double value, double before)
{
    switch (c->limit_count > 0 ? c->limits[0].op : CORR_GTE) {
    case CORR_LT:
    case CORR_LTE: return value < before;
    case CORR_GT:
    case CORR_GTE: return value > before;
    case CORR_EQ:
    case CORR_NEQ: break;
    }
    return false;
}

// ---- the whole -----------------------------------------------------------

static uint64_t microseconds(uint64_t seconds)
{
    const uint64_t million = 1000000;
    return seconds > UINT64_MAX / million ? UINT64_MAX : seconds * million;
}

static void look_at_rules(Criterion *c, const Plan *plan)
{
    for (uint32_t i = 0; i < plan->ref_count; i++) {
        c->rule_count += plan->first_ref[i] == i ? 1 : 0;
        c->nested |= plan->inner[i] != NO_PLAN;
    }
}

Criterion sg_criterion(Arena *a, const Plan *plan)
{
    const Correlation *k = plan->correlation;
    Criterion c = {.type = k->type,
                   .timespan = microseconds(k->timespan.seconds),
                   .percent = k->percentile,
                   .steps = plan->first_ref,
                   .step_count = plan->ref_count};
    look_at_rules(&c, plan);
    if (c.type == CORR_TEMPORAL_ORDERED)
        c.ends = arena_array(a, Time, plan->ref_count);
    if (k->expression != NULL && sg_is_temporal(k))
        c.choice = compile_expression(a, plan);
    else
        read_limits(a, &c, k->thresholds);
    return c;
}
