// test_match_pack.c - the correlations of a folder of rules find in events what
// their tests expect, at whatever time the events happen and in any order.
//
// The events of each case of each manifest are moved by offsets that meet every
// border of adjacent windows: what is found must not depend on the clock.  A
// "@timestamp" in front says when an event happened: docs/matching.md takes it
// before every other field.

#include <sigcc/sigcc.h>

#include "api/collection.h"
#include "check.h"
#include "pack_manifests.h"
#include "prng.h"
#include "sigma/correlation.h"

enum { OFFSETS = 20 };

static const char *folder;

typedef struct Timed {
    Str rest; // of the event, behind its brace
    Time time;
} Timed;

typedef struct Stream {
    Arena *arena;
    Timed *items;
    size_t count, cap;
} Stream;

typedef struct Pack {
    Arena *moved; // emptied after each offset
    Prng random;
    const PackTests *tests;
    size_t correlations, finds; // of all manifests
} Pack;

// ---- events --------------------------------------------------------------

// The event behind its brace, with another name for an "@timestamp" of its own.
static Str rest_of(Arena *a, Str text)
{
    static const char own[] = "\"@timestamp\"";
    size_t begin = str_find(text, '{', 0) + 1;
    const char *at = strstr(text.p, own);
    StrBuf sb = sb_in(a);
    if (at == NULL)
        return str_slice(text, begin, text.n);
    size_t end = (size_t)(at - text.p);
    sg_sb_put(&sb, str_slice(text, begin, end));
    sg_sb_put(&sb, STR("\"was_there\""));
    sg_sb_put(&sb, str_slice(text, end + sizeof own - 1, text.n));
    return sb_str(&sb);
}

static bool add_event(Running *run, const sigcc_event *event, void *state)
{
    Stream *s = state;
    Str text = sg_arena_copy(s->arena, str_of(event->text, event->length));
    Timed timed = {.rest = rest_of(s->arena, text)};
    check_that(sg_matches_time(run->matches, &timed.time), "no time: %s",
               text.p);
    arena_grow(s->arena, s->items, s->count, &s->cap);
    s->items[s->count++] = timed;
    return true;
}

static Stream read_stream(const Pack *p, const TestCase *test)
{
    Stream s = {.arena = p->tests->suite->scratch};
    each_event(p->tests, test, add_event, &s);
    return s;
}

static void shuffle(Pack *p, Stream *s)
{
    for (size_t i = 1; i < s->count; i++) {
        size_t k = prng_below(&p->random, i + 1);
        Timed other = s->items[i];
        s->items[i] = s->items[k];
        s->items[k] = other;
    }
}

static void match_stream(Pack *p, const Stream *s, Time offset,
                         sigcc_correlator *correlator)
{
    sigcc_matches *matches = sigcc_matches_new(p->tests->setup->matcher);
    for (size_t i = 0; i < s->count; i++) {
        Time time = s->items[i].time + offset;
        StrBuf sb = sb_in(p->moved);
        sg_sb_putf(&sb, "{\"@timestamp\":%lld.%06lld,",
                   (long long)(time / 1000000), (long long)(time % 1000000));
        sg_sb_put(&sb, s->items[i].rest);
        Str text = sb_str(&sb);
        sigcc_event event = {.size = sizeof event,
                             .text = text.p,
                             .length = text.n,
                             .file = "moved",
                             .line = i + 1,
                             .column = 1,
                             .number = i + 1};
        sigcc_matches_clear(matches);
        check_that(sigcc_matches_add(matches, &event) == SIGCC_OK, "%s",
                   event.text);
        assert_int_equal(sigcc_correlator_add(correlator, matches), SIGCC_OK);
    }
    assert_int_equal(sigcc_correlator_finish(correlator), SIGCC_OK);
    sigcc_matches_free(matches);
}

// ---- the law -------------------------------------------------------------

static bool same_group(const sigcc_match *a, const sigcc_match *b)
{
    for (size_t i = 0; i < a->group_count; i++)
        if (!str_eq(str_of(a->group[i].value, a->group[i].value_length),
                    str_of(b->group[i].value, b->group[i].value_length)))
            return false;
    return true;
}

static size_t count_groups(const sigcc_correlator *c, const Rule *rule)
{
    size_t n = 0;
    for (size_t i = 0; i < sigcc_correlator_count(c); i++) {
        const sigcc_match *m = sigcc_correlator_at(c, i);
        bool first = m->rule == rule->index;
        for (size_t k = 0; k < i && first; k++) {
            const sigcc_match *other = sigcc_correlator_at(c, k);
            first = other->rule != m->rule || !same_group(other, m);
        }
        n += first ? 1 : 0;
    }
    return n;
}

static void check_rule(Pack *p, const TestCase *test, Stream *s,
                       const Rule *rule)
{
    const Expectation *e = expectation_of(p->tests, test, rule);
    size_t span = (size_t)rule->correlation->timespan.seconds;
    for (size_t i = 0; i < OFFSETS; i++) {
        Time offset = (Time)prng_below(&p->random, span) * 1000000 +
                      (Time)prng_below(&p->random, 1000000);
        sigcc_correlator *c =
            sigcc_correlator_new(p->tests->setup->matcher, -1);
        shuffle(p, s);
        match_stream(p, s, offset, c);
        size_t groups = count_groups(c, rule);
        check_that(is_expected(test, e, rule->silent, groups, 1),
                   "%s: %s: '%s', %lld microseconds later: %zu groups",
                   p->tests->manifest->rule.p, test->name.p, rule->title.p,
                   (long long)offset, groups);
        p->finds += groups;
        sigcc_correlator_free(c);
        sg_arena_reset(p->moved);
    }
}

static void check_manifest(const PackTests *tests, void *pack)
{
    Pack *p = pack;
    p->tests = tests;
    const sigcc_collection *rules = tests->setup->rules;
    for (size_t i = 0; i < rules->count; i++) {
        const Rule *rule = rules->rules[i];
        if (rule->kind != RULE_CORRELATION ||
            !sg_suite_is_own(tests->setup, rule))
            continue;
        p->correlations++;
        for (const TestCase *t = tests->manifest->cases; t != NULL;
             t = t->next) {
            Stream s = read_stream(p, t);
            check_rule(p, t, &s, rule);
        }
    }
}

static void finds_do_not_depend_on_the_clock(Arena *a)
{
    Pack p = {.moved = a, .random = prng_new()};
    each_manifest(a, folder, "correlation_", check_manifest, &p);
    print_message("%zu correlations, %zu finds\n", p.correlations, p.finds);
    check_that(p.correlations > 50, "too few correlations");
    check_that(p.finds >= p.correlations * OFFSETS, "too few finds");
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        arena_test(finds_do_not_depend_on_the_clock),
    };
    if (argc != 2)
        return 2;
    folder = argv[1];
    return cmocka_run_group_tests(tests, NULL, NULL);
}
