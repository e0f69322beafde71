// test_matching.c - the library matches what docs/matching.md says: by hand,
// and random rules on random events.

#include "matching_cases.h"

#include <stdio.h>

#include "check.h"

// ---- the library ---------------------------------------------------------

// A matcher with room for what it finds.
typedef struct Engine {
    sigcc_matches *matches;
    size_t events;
} Engine;

static void free_matcher(void *matcher)
{
    sigcc_matcher_free(matcher);
}

static void free_matches(void *matches)
{
    sigcc_matches_free(matches);
}

static void print_problems(const sigcc_diagnostics *d)
{
    for (size_t i = 0; i < sigcc_diagnostics_count(d); i++)
        print_error("%s\n", sigcc_diagnostics_at(d, i)->message);
}

// Lives as long as the arena.
static Engine engine_new(Arena *a, const sigcc_collection *rules)
{
    sigcc_matcher *matcher = sigcc_matcher_new();
    assert_non_null(matcher);
    sg_arena_defer(a, free_matcher, matcher);
    if (sigcc_matcher_load(matcher, rules) != SIGCC_OK) {
        print_problems(sigcc_matcher_diagnostics(matcher));
        fail_msg("the rules cannot be matched");
    }
    Engine e = {.matches = sigcc_matches_new(matcher), .events = 0};
    assert_non_null(e.matches);
    sg_arena_defer(a, free_matches, e.matches);
    return e;
}

static void engine_match(Engine *e, Str text)
{
    sigcc_event event = {.size = sizeof event,
                         .text = text.p,
                         .length = text.n,
                         .file = "random.jsonl",
                         .line = 1,
                         .column = 1,
                         .number = ++e->events};
    sigcc_matches_clear(e->matches);
    if (sigcc_matches_add(e->matches, &event) == SIGCC_OK)
        return;
    print_problems(sigcc_matches_diagnostics(e->matches));
    fail_msg("%.*s", STR_ARG(text));
}

// ---- by hand -------------------------------------------------------------

static bool case_matches(Arena *a, const sigcc_collection *rules,
                         const BatchEvent *event)
{
    Engine e = engine_new(a, rules);
    engine_match(&e, event->text);
    return sigcc_matches_count(e.matches) > 0;
}

static void it_is_right_by_hand(Arena *a)
{
    check_cases(a, case_matches);
}

// ---- at random -----------------------------------------------------------

enum {
    BATCHES = BELOW_SANITIZERS(250, 500),
    EVENTS = 50,
    CONDITIONS = 2,
    PAIRS = BATCHES * EVENTS * BATCH_RULES,
    LEAST = BATCHES * 2 / 5 // times that each row held, and failed
};

typedef struct Count {
    size_t pairs, matches;
    Tally tally;
} Count;

// Which conditions of which rules matched.
typedef struct Answer {
    bool found[BATCH_RULES][CONDITIONS];
} Answer;

static Answer answer_of_engine(Engine *e, const BatchEvent *event)
{
    Answer answer = {0};
    const sigcc_match *last = NULL;
    engine_match(e, event->text);
    for (size_t i = 0; i < sigcc_matches_count(e->matches); i++) {
        const sigcc_match *m = sigcc_matches_at(e->matches, i);
        assert_non_null(m);
        assert_false(m->is_correlation);
        assert_int_equal(m->event, e->events);
        assert_true(m->rule < BATCH_RULES && m->condition < CONDITIONS);
        assert_true(last == NULL || last->rule < m->rule ||
                    (last->rule == m->rule && last->condition < m->condition));
        answer.found[m->rule][m->condition] = true;
        last = m;
    }
    return answer;
}

static Answer answer_of_words(const Batch *b, const json_t *event, Tally *tally)
{
    Answer answer = {0};
    EvalOptions options = {FAULT_NONE, tally};
    for (size_t i = 0; i < BATCH_RULES; i++) {
        const Rule *rule = b->collection->rules[i];
        for (size_t c = 0; c < batch_conditions(rule); c++)
            answer.found[i][c] = rule_eval_with(rule, c, event, options);
    }
    return answer;
}

// cmocka prints no more than 1,023 bytes at a time.
static void print_all(Str text)
{
    for (size_t at = 0, end; at < text.n; at = end) {
        end = at + 500 < text.n ? at + 500 : text.n;
        print_error("%.*s", STR_ARG(str_slice(text, at, end)));
    }
    print_error("\n\n");
}

static bool is_same(const Batch *b, const BatchEvent *event,
                    const Answer *should, const Answer *is, Count *count)
{
    bool same = true;
    for (size_t i = 0; i < BATCH_RULES; i++) {
        const bool *s = should->found[i], *f = is->found[i];
        count->pairs++;
        count->matches += s[0] || s[1];
        if (s[0] == f[0] && s[1] == f[1])
            continue;
        print_all(b->rules[i].yaml);
        print_all(event->text);
        print_error("should match: %d %d\nmatches:      %d %d\n", s[0], s[1],
                    f[0], f[1]);
        same = false;
    }
    return same;
}

static bool batch_is_same(Arena *a, Prng *r, Count *count)
{
    const Batch *b = batch_new(a, r);
    Engine e = engine_new(a, b->collection);
    bool same = true;
    for (int i = 0; i < EVENTS && same; i++) {
        BatchEvent event = batch_event(a, r, b);
        Answer should = answer_of_words(b, event.json, &count->tally);
        Answer is = answer_of_engine(&e, &event);
        same = is_same(b, &event, &should, &is, count);
    }
    return same;
}

// Everything was seen to hold and not to hold.
static size_t print_tally(const Tally *t)
{
    size_t rare = 0;
    printf("%-14s %9s %9s %9s\n", "", "held", "failed", "absent");
    for (size_t i = 0; i < TALLY_COUNT; i++) {
        bool is_rare = i != MODIFIER_ROW_expand && // is for pipelines
                       (t->held[i] < LEAST || t->failed[i] < LEAST);
        rare += is_rare;
        printf("%-14s %9zu %9zu %9zu%s\n", rule_tally_name(i), t->held[i],
               t->failed[i], t->absent[i], is_rare ? "  too rare" : "");
    }
    return rare;
}

static void random_rules_match_what_they_say(Arena *a)
{
    Prng r = prng_new();
    Count count = {0};
    bool same = true;
    for (int i = 0; i < BATCHES && same; i++) {
        same = batch_is_same(a, &r, &count);
        sg_arena_reset(a);
    }
    check_that(same, "the library and the definition differ, above");
    size_t rare = print_tally(&count.tally);
    printf("%zu pairs, %zu matches\n", count.pairs, count.matches);
    check_that(count.pairs == PAIRS, "only %zu pairs", count.pairs);
    check_that(
        count.matches > count.pairs / 20 &&
            count.matches < count.pairs * 6 / 10,
        "%zu matches of %zu pairs: the events are too far from the rules "
        "to tell anything",
        count.matches, count.pairs);
    check_that(rare == 0,
               "%zu rows above held or failed less than %d times: teach "
               "match_gen.c to make them",
               rare, LEAST);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(it_is_right_by_hand),
        arena_test(random_rules_match_what_they_say),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
