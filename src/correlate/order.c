// order.c - times of rules, and chains of them.

#include "correlate/order.h"

// ---- rules ---------------------------------------------------------------

static Str key_of(const uint32_t *rule)
{
    return str_of((const char *)rule, sizeof *rule);
}

static RuleHits *find(const Keys *rules, const Pool *pool, uint32_t rule)
{
    Str key = key_of(&rule);
    return (RuleHits *)sg_keys_find(rules, key, sg_keys_hash(pool, key));
}

static RuleHits *new_rule(Keys *rules, Pool *pool, uint32_t rule)
{
    RuleHits *hits = sg_pool_take(pool, sizeof *hits);
    hits->rule = rule;
    hits->keyed.key = key_of(&hits->rule);
    hits->keyed.hash = sg_keys_hash(pool, hits->keyed.key);
    sg_keys_add(rules, pool, &hits->keyed);
    return hits;
}

// Room for one more: in front, when half of it is empty, so that moving costs
// no more than what went out.
static void make_room(RuleHits *hits, Pool *pool)
{
    if (hits->first + hits->count < hits->room)
        return;
    if (hits->room == 0 || hits->first < hits->room / 2) {
        hits->times =
            sg_pool_grow(pool, hits->times, &hits->room, sizeof *hits->times);
        return;
    }
    memmove(hits->times, hits->times + hits->first,
            hits->count * sizeof *hits->times);
    hits->first = 0;
}

RuleHits *sg_rule_hits_add(Keys *rules, Pool *pool, uint32_t rule, Time time)
{
    RuleHits *hits = find(rules, pool, rule);
    if (hits == NULL)
        hits = new_rule(rules, pool, rule);
    make_room(hits, pool);
    hits->times[hits->first + hits->count++] = time;
    return hits;
}

static void give(Pool *pool, RuleHits *hits)
{
    sg_pool_give(pool, hits->times, hits->room * sizeof *hits->times);
    sg_pool_give(pool, hits, sizeof *hits);
}

void sg_rule_hits_remove(Keys *rules, Pool *pool, RuleHits *hits)
{
    hits->first++;
    if (--hits->count > 0)
        return;
    sg_keys_remove(rules, &hits->keyed);
    give(pool, hits);
}

void sg_rule_hits_forget(Keys *rules, Pool *pool)
{
    for (size_t i = 0; i < rules->room; i++) {
        Keyed *next;
        for (Keyed *entry = rules->slots[i]; entry != NULL; entry = next) {
            next = entry->next;
            give(pool, (RuleHits *)entry);
        }
    }
    sg_keys_drop(rules, pool);
}

// ---- chains --------------------------------------------------------------

// The first of the rule's times that is not before 'least'.  False: none.
static bool first_from(const RuleHits *hits, Time least, Time *time)
{
    size_t low = hits->first, end = hits->first + hits->count, high = end;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (hits->times[middle] < least)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < end)
        *time = hits->times[low];
    return low < end;
}

// ends[n] is the earliest time at which a chain of n + 1 of the steps so far
// can end.  From the longest down, so that no chain takes this step twice.
static size_t add_step(Time *ends, size_t longest, const RuleHits *hits)
{
    size_t now = longest;
    for (size_t n = longest + 1; n-- > 0;) {
        Time end;
        if (!first_from(hits, n > 0 ? ends[n - 1] : INT64_MIN, &end))
            continue;
        if (n == longest)
            now = longest + 1;
        if (n == longest || end < ends[n])
            ends[n] = end;
    }
    return now;
}

StepChain sg_longest_chain(const Criterion *c, const Keys *rules,
                           const Pool *pool)
{
    StepChain chain = {0, 0};
    for (uint32_t i = 0; i < c->step_count; i++) {
        const RuleHits *hits = find(rules, pool, c->steps[i]);
        if (hits == NULL)
            continue;
        chain.steps++;
        chain.longest = add_step(c->ends, chain.longest, hits);
    }
    return chain;
}
