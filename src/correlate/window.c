// window.c - hits coming and going.

#include "correlate/window.h"

uint64_t sg_elapsed(Time from, Time to)
{
    return (uint64_t)to - (uint64_t)from;
}

// ---- what a type makes of a hit ------------------------------------------

// Windows of one find count once, and so do hits of one event.
static Keyed *count_event(Window *w, Pool *pool, const Held *held)
{
    bool found = held->find != 0;
    uint64_t key[2] = {found, found ? held->find : held->event};
    return &sg_keys_count(&w->of.keys, pool,
                          str_of((const char *)key, sizeof key))
                ->keyed;
}

static Keyed *count_rule(Window *w, const Criterion *c, Pool *pool,
                         const Held *held)
{
    const uint32_t *rule = &c->steps[held->ref];
    Str key = str_of((const char *)rule, sizeof *rule);
    return &sg_keys_count(&w->of.keys, pool, key)->keyed;
}

static void add_to_sum(Window *w, Pool *pool, double number)
{
    if (w->of.sum == NULL)
        w->of.sum = sg_pool_take(pool, sizeof *w->of.sum);
    sg_sum_add(w->of.sum, number);
}

// What comes in is kept with the hit, so that take_out() undoes exactly this,
// whatever has come since.
static void put_in(Window *w, const Criterion *c, Pool *pool, Held *held)
{
    switch (c->type) {
    case CORR_EVENT_COUNT:
        held->as.entry = c->nested ? count_event(w, pool, held) : NULL;
        break;
    case CORR_VALUE_COUNT:
        held->as.entry =
            &sg_keys_count(&w->of.keys, pool, sg_held_value(held))->keyed;
        break;
    case CORR_TEMPORAL: held->as.entry = count_rule(w, c, pool, held); break;
    case CORR_TEMPORAL_ORDERED:
        held->as.entry = &sg_rule_hits_add(&w->of.rules, pool,
                                           c->steps[held->ref], held->time)
                              ->keyed;
        break;
    case CORR_VALUE_SUM:
    case CORR_VALUE_AVG: add_to_sum(w, pool, held->as.number); break;
    case CORR_VALUE_MEDIAN:
    case CORR_VALUE_PERCENTILE:
        sg_numbers_add(&w->of.numbers, pool, held->as.number);
        break;
    }
}

// What put_in() did for this hit, undone.
static void take_out(Window *w, const Criterion *c, Pool *pool,
                     const Held *held)
{
    switch (c->type) {
    case CORR_EVENT_COUNT:
    case CORR_VALUE_COUNT:
    case CORR_TEMPORAL:
        if (held->as.entry != NULL)
            sg_keys_uncount(&w->of.keys, pool, (Counted *)held->as.entry);
        break;
    case CORR_TEMPORAL_ORDERED:
        sg_rule_hits_remove(&w->of.rules, pool, (RuleHits *)held->as.entry);
        break;
    case CORR_VALUE_SUM:
    case CORR_VALUE_AVG: sg_sum_remove(w->of.sum, held->as.number); break;
    case CORR_VALUE_MEDIAN:
    case CORR_VALUE_PERCENTILE:
        sg_numbers_remove(&w->of.numbers, held->as.number);
        break;
    }
}

static void drop(Window *w, const Criterion *c, Pool *pool)
{
    switch (c->type) {
    case CORR_EVENT_COUNT:
    case CORR_VALUE_COUNT:
    case CORR_TEMPORAL: sg_keys_forget(&w->of.keys, pool); break;
    case CORR_TEMPORAL_ORDERED: sg_rule_hits_forget(&w->of.rules, pool); break;
    case CORR_VALUE_SUM:
    case CORR_VALUE_AVG: sg_pool_give(pool, w->of.sum, sizeof(Sum)); break;
    case CORR_VALUE_MEDIAN:
    case CORR_VALUE_PERCENTILE: sg_numbers_drop(&w->of.numbers, pool); break;
    }
}

// ---- hits ----------------------------------------------------------------

// Without it, to count events of plain rules is to count hits.
static bool is_same_event(const Window *w, const Criterion *c, const Held *held)
{
    return c->type == CORR_EVENT_COUNT && !c->nested && w->count > 0 &&
           w->last->event == held->event;
}

void sg_window_add(Window *w, const Criterion *c, Pool *pool, Held *held)
{
    if (is_same_event(w, c, held)) {
        sg_held_give(pool, held);
        return;
    }
    put_in(w, c, pool, held);
    if (w->count++ == 0)
        w->first = held;
    else
        w->last->next = held;
    w->last = held;
    if (w->fresh == NULL)
        w->fresh = held;
}

void sg_window_remove(Window *w, const Criterion *c, Pool *pool)
{
    Held *held = w->first;
    take_out(w, c, pool, held);
    w->first = held->next;
    w->count--;
    if (w->fresh == held)
        w->fresh = held->next;
    sg_held_give(pool, held);
}

void sg_window_expire(Window *w, const Criterion *c, Pool *pool, Time now)
{
    while (w->count > 0 && sg_elapsed(w->first->time, now) >= c->timespan)
        sg_window_remove(w, c, pool);
}

void sg_window_clear(Window *w, const Criterion *c, Pool *pool)
{
    drop(w, c, pool);
    while (w->count > 0) {
        Held *held = w->first;
        w->first = held->next;
        w->count--;
        sg_held_give(pool, held);
    }
    *w = (Window){0};
}
