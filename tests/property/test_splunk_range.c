// test_splunk_range.c - a scheduled search finds the windows that end in its
// own period, as a search of all events does, and no others: not those of
// which it sees a part.

#include <sigcc/sigcc.h>

#include "check.h"
#include "prng.h"
#include "spl_run.h"

#include <stdio.h>

enum { STREAMS = 300, EVENTS = 24, TIMESPAN = 4 };

// Conditions that may hold for a part of a window only.
static const char *const correlations[] = {
    "{type: event_count, rules: [ra], group-by: [u], timespan: 4s, "
    "condition: {lt: 3}}",
    "{type: event_count, rules: [ra, rb], group-by: [u], timespan: 4s, "
    "condition: {eq: 2}}",
    "{type: event_count, rules: [ra], timespan: 4s, condition: {neq: 3}}",
    "{type: event_count, rules: [ra], group-by: [u], timespan: 4s, "
    "condition: {gte: 2, lte: 3}}",
    "{type: value_count, rules: [ra], group-by: [u], timespan: 4s, "
    "condition: {field: f, lte: 1}}",
    "{type: value_sum, rules: [ra], group-by: [u], timespan: 4s, "
    "condition: {field: f, gte: 3}}",
    "{type: value_avg, rules: [ra], group-by: [u], timespan: 4s, "
    "condition: {field: f, gt: 1}}",
    "{type: temporal, rules: [ra, rb], group-by: [u], timespan: 4s, "
    "condition: ra and not rb}",
};

enum { CORRELATIONS = sizeof correlations / sizeof *correlations };

static sigcc_output *compile(const char *yaml, size_t length,
                             const char *format)
{
    sigcc_collection *rules = sigcc_collection_new();
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    assert_int_equal(sigcc_compiler_set_format(c, format), SIGCC_OK);
    assert_int_equal(sigcc_collection_add(rules, "r.yml", yaml, length),
                     SIGCC_OK);
    (void)sigcc_collection_link(rules);
    sigcc_output *out = sigcc_compile(c, rules);
    sigcc_compiler_free(c);
    sigcc_collection_free(rules);
    return out;
}

// The part of the search that leaves an event for each window.
static Str windows_of(Arena *a, const char *correlation)
{
    StrBuf yaml = sb_in(a);
    for (const char *rule = "ab"; *rule != '\0'; rule++)
        sg_sb_putf(&yaml,
                   "title: r%c\nname: r%c\nlogsource: {product: p}\n"
                   "detection: {s: {r%c: 1}, condition: s}\n---\n",
                   *rule, *rule, *rule);
    sg_sb_putf(&yaml, "title: c\ncorrelation: %s\n", correlation);
    sigcc_output *out = compile(yaml.p, yaml.n, "savedsearches");
    size_t length;
    const char *stanza = strstr(sigcc_output_document(out, &length), "[c]\n");
    const char *from = stanza ? strstr(stanza, "\nsearch = ") : NULL;
    const char *to = from ? strstr(from, " | streamstats current=f") : NULL;
    check_that(to != NULL, "no search for: %s", correlation);
    from += strlen("\nsearch = ");
    Str search = sg_arena_copy(a, str_of(from, (size_t)(to - from)));
    sigcc_output_free(out);
    return search;
}

// ---- streams -------------------------------------------------------------

static void put_event(Arena *a, Prng *r, SplEvents *events, double time)
{
    static const char *const numbers[] = {"-2", "0", "1", "3"};
    SplEvent e = {.place = events->count + 1};
    spl_assign_text(a, &e, STR("_time"), spl_text_of(a, time));
    spl_assign_text(a, &e, prng_chance(r, 60) ? STR("ra") : STR("rb"),
                    STR("1"));
    spl_assign_text(a, &e, STR("u"), prng_chance(r, 70) ? STR("x") : STR("y"));
    spl_assign_text(a, &e, STR("f"), str_of_literal(numbers[prng_below(r, 4)]));
    spl_push(a, events, &e);
}

// "TIME GROUP" of each window that ends at 'from' or later, in order.
static Str ends_of(Arena *a, const SplWorld *world, Str search, double from)
{
    SplEvents found;
    const char *problem = spl_run(a, world, search, &found);
    check_that(problem == NULL, "%s: %.*s", problem, STR_ARG(search));
    StrBuf ends = sb_in(a);
    for (size_t i = 0; i < found.count; i++) {
        const SplEvent *e = &found.items[i];
        const SplField *group = spl_find(e, STR("u"));
        double time;
        if (!spl_number(e, STR("_time"), &time) || time < from)
            continue;
        sg_sb_putf(&ends, "%g %.*s\n", time,
                   STR_ARG(group != NULL ? group->values[0] : STR("-")));
    }
    return sb_str(&ends);
}

typedef struct Range {
    SplWorld all, part;
} Range;

static Range random_range(Arena *a, Prng *r)
{
    Range range = {.all = {.earliest = -1000}};
    range.part.earliest = (double)prng_below(r, 10);
    double time = 0;
    for (int i = 0; i < EVENTS; i++) {
        time += (double)(1 + prng_below(r, 4)) / 2;
        put_event(a, r, &range.all.events, time);
    }
    for (size_t i = 0; i < range.all.events.count; i++) {
        const SplEvent *e = &range.all.events.items[i];
        if (spl_number(e, STR("_time"), &time) && time >= range.part.earliest)
            spl_push(a, &range.part.events, e);
    }
    return range;
}

// ---- the law -------------------------------------------------------------

static Str without_range(Arena *a, Str search)
{
    const char *at = strstr(search.p, " | addinfo");
    check_that(at != NULL, "no range in: %.*s", STR_ARG(search));
    return sg_arena_copy(a, str_slice(search, 0, (size_t)(at - search.p)));
}

// Returns how often the search without a look at its range is wrong.
static size_t check_correlation(Arena *a, Prng *r, const char *correlation)
{
    Str search = windows_of(a, correlation);
    Str careless = without_range(a, search);
    size_t wrong = 0;
    for (int i = 0; i < STREAMS; i++) {
        Range range = random_range(a, r);
        double from = range.part.earliest + TIMESPAN;
        Str right = ends_of(a, &range.all, search, from);
        check_same(ends_of(a, &range.part, search, -1000), right, __FILE__,
                   __LINE__);
        check_same(ends_of(a, &range.all, careless, from), right, __FILE__,
                   __LINE__);
        wrong += !str_eq(ends_of(a, &range.part, careless, -1000), right);
    }
    return wrong;
}

static void a_search_has_the_windows_that_are_whole(Arena *a)
{
    Prng r = prng_new();
    for (size_t i = 0; i < CORRELATIONS; i++) {
        size_t wrong = check_correlation(a, &r, correlations[i]);
        printf("without the range, %zu of %d streams are wrong: %s\n", wrong,
               STREAMS, correlations[i]);
        check_that(wrong > 0, "nobody notices: %s", correlations[i]);
        sg_arena_reset(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(a_search_has_the_windows_that_are_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
