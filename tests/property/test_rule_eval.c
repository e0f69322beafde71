// test_rule_eval.c - the evaluator that the library is compared with: it is
// right where people looked, and random rules and events would show a mistake.

#include "matching_cases.h"

#include <stdio.h>

#include "check.h"

static bool rule_matches(const Rule *rule, const json_t *event)
{
    for (size_t i = 0; i < batch_conditions(rule); i++)
        if (rule_eval(rule, i, event))
            return true;
    return false;
}

static bool case_matches(Arena *a, const sigcc_collection *rules,
                         const BatchEvent *event)
{
    (void)a;
    return rule_matches(rules->rules[0], event->json);
}

static void it_is_right_by_hand(Arena *a)
{
    check_cases(a, case_matches);
}

// ---- faults --------------------------------------------------------------

// Each is looked for until it was noticed so often.
enum { NOTICED = 4, MOST_BATCHES = 400, EVENTS = 15 };

static void look_for_faults(const Rule *rule, size_t condition,
                            const json_t *event, size_t *noticed)
{
    bool right = rule_eval(rule, condition, event);
    for (unsigned f = FAULT_NONE + 1; f < FAULT_COUNT; f++) {
        EvalOptions options = {(Fault)f, NULL};
        if (noticed[f] < NOTICED)
            noticed[f] +=
                rule_eval_with(rule, condition, event, options) != right;
    }
}

static void look_at_batch(Arena *a, Prng *r, size_t *noticed)
{
    const Batch *b = batch_new(a, r);
    for (int i = 0; i < EVENTS; i++) {
        BatchEvent event = batch_event(a, r, b);
        for (size_t k = 0; k < BATCH_RULES; k++) {
            const Rule *rule = b->collection->rules[k];
            for (size_t c = 0; c < batch_conditions(rule); c++)
                look_for_faults(rule, c, event.json, noticed);
        }
    }
}

static size_t unnoticed(const size_t *noticed)
{
    size_t n = 0;
    for (size_t f = FAULT_NONE + 1; f < FAULT_COUNT; f++)
        n += noticed[f] < NOTICED;
    return n;
}

static void every_mistake_would_be_noticed(Arena *a)
{
    Prng r = prng_new();
    size_t noticed[FAULT_COUNT] = {0};
    int batches = 0;
    while (batches < MOST_BATCHES && (batches == 0 || unnoticed(noticed) > 0)) {
        look_at_batch(a, &r, noticed);
        sg_arena_reset(a);
        batches++;
    }
    printf("%d mistakes, %d batches\n", FAULT_COUNT - 1, batches);
    for (unsigned f = FAULT_NONE + 1; f < FAULT_COUNT; f++)
        if (noticed[f] < NOTICED)
            print_error("noticed %zu times: %s\n", noticed[f],
                        rule_fault_text((Fault)f));
    check_that(unnoticed(noticed) == 0,
               "%zu mistakes would not be noticed, above: the rules or events "
               "that are made do not meet them",
               unnoticed(noticed));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(it_is_right_by_hand),
        arena_test(every_mistake_would_be_noticed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
