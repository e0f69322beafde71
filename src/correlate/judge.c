// judge.c - does the correlation hold in a window, and by how much?

#include "correlate/window.h"

// ---- rules ---------------------------------------------------------------

typedef struct RulesSeen {
    const Keys *keys;
    const Pool *pool;
} RulesSeen;

static bool is_there(const void *object, uint32_t rule)
{
    const RulesSeen *rules = object;
    Str key = str_of((const char *)&rule, sizeof rule);
    uint64_t hash = sg_keys_hash(rules->pool, key);
    return sg_keys_find(rules->keys, key, hash) != NULL;
}

// A rule that is in the list twice is one rule, and yet two steps: all of
// them are there with the last step, and one is missing until then.
static double value_of_chain(size_t longest, size_t steps, size_t rules)
{
    if (longest == steps)
        return (double)rules;
    return (double)(longest < rules ? longest : rules - 1);
}

// The rules of the window satisfy the expression; in order, they also form a
// chain.
static Verdict judge_choice(const Window *w, const Criterion *c,
                            const Pool *pool)
{
    RulesSeen rules = {&w->of.keys, pool};
    size_t present = w->of.keys.count;
    size_t miss = sg_choice_miss(c->choice, is_there, &rules);
    Verdict v = {.value = (double)present};
    if (c->type == CORR_TEMPORAL_ORDERED) {
        StepChain chain = sg_longest_chain(c, &w->of.rules, pool);
        v.value = value_of_chain(chain.longest, chain.steps, present);
        v.miss = (double)(chain.steps - chain.longest);
    }
    v.miss += (double)miss;
    v.holds = !(v.miss > 0);
    return v;
}

// ---- values --------------------------------------------------------------

static double measure(const Window *w, const Criterion *c, const Pool *pool)
{
    switch (c->type) {
    case CORR_EVENT_COUNT:
        return (double)(c->nested ? w->of.keys.count : w->count);
    case CORR_VALUE_COUNT:
    case CORR_TEMPORAL: return (double)w->of.keys.count;
    case CORR_TEMPORAL_ORDERED:
        return value_of_chain(sg_longest_chain(c, &w->of.rules, pool).longest,
                              c->step_count, c->rule_count);
    case CORR_VALUE_SUM: return sg_sum_total(w->of.sum);
    case CORR_VALUE_AVG: return sg_sum_total(w->of.sum) / (double)w->count;
    case CORR_VALUE_MEDIAN: return sg_numbers_median(&w->of.numbers);
    case CORR_VALUE_PERCENTILE:
        return sg_numbers_percentile(&w->of.numbers, c->percent);
    }
    return 0;
}

Verdict sg_judge(const Window *w, const Criterion *c, const Pool *pool)
{
    if (c->choice != NULL)
        return judge_choice(w, c, pool);
    Verdict v = {.value = measure(w, c, pool)};
    v.miss = sg_limits_miss(c, v.value);
    v.holds = !(v.miss > 0);
    return v;
}
