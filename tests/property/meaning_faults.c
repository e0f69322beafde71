// meaning_faults.c - mistakes, rules and events until each is noticed.

#include "meaning_faults.h"

#include <stdio.h>

enum {
    RULES = 12000, // at most
    EVENTS = 64,
    ENOUGH = 3, // broken queries of each kind that are noticed
    MOST = 400, // broken queries of each kind
};

typedef struct Tally {
    size_t made, noticed;
} Tally;

typedef struct Trial {
    Arena *arena;
    Prng *r;
    const Meaning *meaning;
    const QueryFault *faults;
    size_t count;
    MeaningRule rule;
    Event events[EVENTS];
    bool found[EVENTS]; // by the rule
    bool ready;
} Trial;

static void make_events(Trial *t)
{
    for (size_t i = 0; i < EVENTS && !t->ready; i++) {
        t->events[i] =
            gen_event(t->arena, t->r, &t->meaning->theme, &t->rule.rule);
        t->found[i] =
            meaning_finds(t->arena, t->meaning, &t->rule, &t->events[i]);
    }
    t->ready = true;
}

static bool is_noticed(Trial *t, Str broken)
{
    make_events(t);
    for (size_t i = 0; i < EVENTS; i++)
        if (t->meaning->eval(broken, &t->events[i]) != (int)t->found[i])
            return true;
    return false;
}

static size_t plant_all(Trial *t, Tally *tallies)
{
    size_t open = 0;
    for (size_t i = 0; i < t->count; i++) {
        const QueryFault *f = &t->faults[i];
        if (tallies[i].noticed == ENOUGH || tallies[i].made == MOST)
            continue;
        open++;
        Str broken = f->plant(t->arena, t->r, t->rule.query, f);
        if (broken.n == 0 || str_eq(broken, t->rule.query))
            continue;
        tallies[i].made++;
        tallies[i].noticed += is_noticed(t, broken) ? 1 : 0;
    }
    return open;
}

static void check_tallies(const QueryFault *faults, const Tally *tallies,
                          size_t count)
{
    size_t missed = 0;
    for (size_t i = 0; i < count; i++) {
        printf("%zu of %3zu noticed: %s\n", tallies[i].noticed, tallies[i].made,
               faults[i].what);
        missed += tallies[i].noticed == 0 ? 1 : 0;
    }
    check_that(missed == 0,
               "%zu faults are noticed by nobody, above; where there were 0 "
               "queries, queries look otherwise now: mend the row",
               missed);
}

void check_faults(Arena *a, const Meaning *m, const QueryFault *faults,
                  size_t count)
{
    enum { MAX_FAULTS = 160 };
    Tally tallies[MAX_FAULTS] = {{0, 0}};
    Prng r = prng_new();
    sigcc_pipeline *pipeline = meaning_pipeline(m);
    sigcc_compiler *compiler = meaning_compiler(m, pipeline);
    size_t rules = 0, open = count;
    assert_true(count <= MAX_FAULTS);
    for (; rules < RULES && open > 0; rules++) {
        Trial t = {.arena = a, .r = &r, .meaning = m};
        t.faults = faults;
        t.count = count;
        t.rule = meaning_rule(a, &r, m, compiler);
        if (t.rule.query.n > 0 && !t.rule.told)
            open = plant_all(&t, tallies);
        sg_arena_reset(a);
    }
    sigcc_compiler_free(compiler);
    sigcc_pipeline_free(pipeline);
    printf("%zu faults, planted in the queries of %zu rules\n", count, rules);
    check_tallies(faults, tallies, count);
}
