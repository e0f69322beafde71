// rule_parts.c - what rules ask for as hashes.

#include "lint/rule_parts.h"

#include "base/hash.h"
#include "lint/lint_state.h"

static uint64_t logsource_hash(const Logsource *l)
{
    enum { SEED = 0x51C }; // fixed: findings do not differ between runs
    uint64_t hash = SEED;
    for (; l != NULL; l = l->next) {
        hash = hash_text(l->category, hash);
        hash = hash_text(l->product, hash);
        hash = hash_text(l->service, hash);
    }
    return hash;
}

static bool has_one_condition(const RuleIr *ir)
{
    return ir->conditions != NULL && ir->conditions->next == NULL;
}

static RuleParts *new_parts(const Subject *s, const Rule *rule)
{
    RuleParts *p = arena_new(s->arena, RuleParts);
    p->rule = rule;
    p->whole = logsource_hash(&rule->ir->logsource);
    return p;
}

static void take_parts(const Subject *s, RuleParts *p, const Meaning *m)
{
    if (m->kind == MEANS_NEVER || m->kind == MEANS_ALWAYS)
        return;
    bool all = m->kind == MEANS_ALL;
    p->count = all ? m->count : 1;
    p->hashes = arena_array(s->arena, uint64_t, p->count);
    for (size_t i = 0; i < p->count; i++)
        p->hashes[i] = all ? m->items[i]->hash : m->hash;
}

static void take_condition(const Subject *s, RuleParts *p, const Meaning *m)
{
    const RuleIr *ir = p->rule->ir;
    p->whole = hash_mix(p->whole ^ m->hash);
    if (has_one_condition(ir) && ir->logsource.next == NULL)
        take_parts(s, p, m);
}

static Str key_of(const RuleParts *p)
{
    return str_of((const char *)&p->rule, sizeof p->rule);
}

const RuleParts *sg_rule_parts(const Subject *s, const Rule *rule)
{
    RuleParts wanted = {.rule = rule};
    const RuleParts *kept = sg_map_get(&s->lint->parts, key_of(&wanted));
    if (kept != NULL)
        return kept;
    RuleParts *p = new_parts(s, rule);
    sg_arena_reset(s->scratch);
    for (const ConditionIr *c = rule->ir->conditions; c != NULL; c = c->next) {
        const Meaning *m = sg_meaning_of(s->scratch, rule->ir, c);
        if (m == NULL) {
            p->whole = 0;
            break;
        }
        take_condition(s, p, m);
    }
    return p;
}

// Few rules have several conditions; and what had no meaning for want of
// memory may have one when the scratch arena is empty.
void sg_rule_parts_keep(const Subject *s, const Meaning *m)
{
    if (m == NULL || !has_one_condition(s->rule->ir) ||
        s->lint->n_running[SCOPE_COLLECTION] == 0)
        return;
    RuleParts *p = new_parts(s, s->rule);
    take_condition(s, p, m);
    (void)sg_map_put(&s->lint->parts, key_of(p), p);
}
