// test_splunk_streams.c - searches of correlations find what correlations mean:
// in each window, whatever offset a burst has to any border, and with what an
// analyst sees of it.

#include <sigcc/sigcc.h>

#include "check.h"
#include "stream_faults.h"
#include "stream_results.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    STREAMS = 5000,
    ALL_STREAMS = 20000, // where SIGCC_FULL is set
    MOST = 40000,        // while a fault has not been noticed
    PER_RULE = 10,
    MAX_FAULTS = 120,
    ENOUGH = 2, // broken searches of each kind that are noticed
};

// ---- searches ------------------------------------------------------------

static Str yaml_of(Arena *a, const Shape *shape)
{
    StrBuf sb = sb_in(a);
    for (const char *const *rule = stream_rules; *rule != NULL; rule++)
        sg_sb_putf(&sb,
                   "title: %s\nname: %s\nlogsource: {product: p}\n"
                   "detection: {s: {r%s: 1}, condition: s}\n---\n",
                   *rule, *rule, *rule);
    for (uint32_t i = 0; i < shape->count; i++)
        sg_sb_putf(&sb,
                   "title: c%u\nname: c%u\nfields: [%s]\n"
                   "correlation: %s\n---\n",
                   i, i, i + 1 == shape->count ? shape->fields : "",
                   shape->texts[i]);
    return sb_str(&sb);
}

// The query of the last rule.
static Str query_of(Arena *a, const sigcc_output *out, size_t rules)
{
    size_t n = sigcc_output_count(out);
    const sigcc_query *q = n > 0 ? sigcc_output_query(out, n - 1) : NULL;
    if (q == NULL || q->rule + 1 != rules)
        return (Str){0};
    return sg_arena_copy(a, str_of(q->text, q->length));
}

// Empty: it is refused.
static Str search_of(Arena *a, const Shape *shape)
{
    Str yaml = yaml_of(a, shape);
    sigcc_collection *all = sigcc_collection_new();
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    assert_int_equal(sigcc_collection_add(all, "r.yml", yaml.p, yaml.n),
                     SIGCC_OK);
    (void)sigcc_collection_link(all);
    sigcc_output *out = sigcc_compile(c, all);
    Str query = query_of(a, out, sigcc_collection_count(all));
    sigcc_output_free(out);
    sigcc_compiler_free(c);
    sigcc_collection_free(all);
    return query;
}

// Cut at what makes results of windows; empty: there is nothing of that.
static Str windows_of(Str search)
{
    static const char tail[] = "\n\n| streamstats current=f";
    const char *at = strstr(search.p, tail);
    size_t from = at != NULL ? (size_t)(at - search.p) : 0;
    return str_slice(search, 0, from);
}

// Without the line that makes texts of times, which have no fractions; empty:
// there is no such line.
static Str with_times(Arena *a, Str search)
{
    Str line = STR("| convert ctime(first_time) ctime(last_time)\n");
    const char *at = strstr(search.p, line.p);
    StrBuf sb = sb_in(a);
    if (at == NULL)
        return (Str){"", 0};
    size_t from = (size_t)(at - search.p);
    sg_sb_put(&sb, str_slice(search, 0, from));
    sg_sb_put(&sb, str_slice(search, from + line.n, search.n));
    return sb_str(&sb);
}

// ---- planted faults ------------------------------------------------------

typedef struct Law {
    Stream *stream;
    const Shape *shape;
    SplWorld world;
    Str windows, results; // as they should be
    Results expected;
} Law;

// By what it finds, or by its windows, which may be lost in results.
static bool is_noticed(const Law *law, Str broken)
{
    const Stream *s = law->stream;
    Str windows = windows_of(broken);
    return !str_eq(found_results(s, law->shape, &law->world,
                                 with_times(s->arena, broken), &law->expected),
                   law->results) ||
           (windows.n > 0 &&
            !str_eq(found_windows(s, law->shape, &law->world, windows),
                    law->windows));
}

typedef struct Tally {
    size_t made, noticed;
} Tally;

static void look_for_faults(const Law *law, Prng *r, Str search, Tally *tallies)
{
    for (size_t i = 0; i < stream_fault_count; i++) {
        const QueryFault *f = &stream_faults[i];
        if (tallies[i].noticed == ENOUGH)
            continue;
        Str broken = f->plant(law->stream->arena, r, search, f);
        if (broken.n == 0)
            continue;
        tallies[i].made++;
        tallies[i].noticed += is_noticed(law, broken) ? 1 : 0;
    }
}

static bool has_unnoticed(const Tally *tallies)
{
    size_t i = 0;
    while (i < stream_fault_count && tallies[i].noticed > 0)
        i++;
    return i < stream_fault_count;
}

static void check_tallies(const Tally *tallies)
{
    size_t missed = 0;
    printf("%zu faults\n", stream_fault_count);
    for (size_t i = 0; i < stream_fault_count; i++) {
        printf("%zu of %4zu noticed: %s\n", tallies[i].noticed, tallies[i].made,
               stream_faults[i].what);
        missed += tallies[i].noticed == 0 ? 1 : 0;
    }
    check_that(missed == 0,
               "%zu faults are noticed by nobody, above; where there were 0 "
               "searches, searches look otherwise now: mend the row",
               missed);
}

// ---- the law -------------------------------------------------------------

typedef struct Count {
    size_t streams, refused, nested, with_windows, matched;
} Count;

static void compare_texts(const Law *law, Str got, Str right, Str search)
{
    if (!str_eq(got, right)) {
        for (uint32_t i = 0; i < law->shape->count; i++)
            print_error("c%u: %s\n", i, law->shape->texts[i]);
        print_error("%.*s\n", STR_ARG(search));
        print_stream(law->stream);
    }
    check_same(got, right, __FILE__, __LINE__);
}

// Matching has a window for each of simultaneous events, where rules or the
// order of events may make a difference.
static bool is_as_matched(const Shape *shape)
{
    return !shape->approximate &&
           (shape->apart || shape->any_order || !shape->points);
}

static void check_stream(Stream *s, Prng *r, const Shape *shape, Str search,
                         Tally *tallies, Count *count)
{
    Law law = {.stream = s, .shape = shape};
    random_stream(s, r, shape);
    law.world = (SplWorld){.events = s->events,
                           .ties = r,
                           .any_ties = shape->any_order && prng_chance(r, 50)};
    Shape compared = *shape;
    compared.points |= law.world.any_ties;
    law.shape = &compared;
    EvalWindows w =
        eval_windows(s->arena, s->plans, s->hits, s->count, SLIP_SPLUNK);
    law.expected = expected_results(s, &w);
    law.windows = expected_windows(s, law.shape, &w);
    law.results = text_of_results(s, law.shape, &law.expected);
    compare_texts(&law,
                  found_windows(s, law.shape, &law.world, windows_of(search)),
                  law.windows, search);
    compare_texts(&law,
                  found_results(s, law.shape, &law.world,
                                with_times(s->arena, search), &law.expected),
                  law.results, search);
    if (is_as_matched(shape)) {
        const char *problem = compare_with_matching(s, &law.expected);
        compare_texts(&law, str_of_literal(problem ? problem : ""), STR(""),
                      search);
        count->matched++;
    }
    count->with_windows += law.windows.n > 0 ? 1 : 0;
    look_for_faults(&law, r, search, tallies);
}

static void check_shape(Arena *a, Prng *r, Tally *tallies, Count *count)
{
    Shape shape = random_shape(a, r);
    Str search = search_of(a, &shape);
    Plans plans = parse_correlations(a, shape.texts, shape.count);
    Stream *s = arena_new(a, Stream);
    s->arena = a;
    s->plans = &plans;
    if (search.n == 0) {
        count->refused++;
        return;
    }
    for (int i = 0; i < PER_RULE; i++)
        check_stream(s, r, &shape, search, tallies, count);
    count->streams += PER_RULE;
    count->nested += shape.count > 1 ? PER_RULE : 0;
}

static void searches_find_what_correlations_mean(Arena *a)
{
    Prng r = prng_new();
    size_t streams = prng_rounds(STREAMS, ALL_STREAMS);
    Tally tallies[MAX_FAULTS] = {{0, 0}};
    assert_true(stream_fault_count <= MAX_FAULTS);
    Count count = {0};
    while (count.streams < streams ||
           (count.streams < MOST && has_unnoticed(tallies))) {
        check_shape(a, &r, tallies, &count);
        sg_arena_reset(a);
    }
    printf("%zu streams, %zu of them nested, %zu with windows, %zu compared "
           "with matching; %zu correlations refused\n",
           count.streams, count.nested, count.with_windows, count.matched,
           count.refused);
    check_tallies(tallies);
}

// ---- what is approximate -------------------------------------------------

static size_t count_found(Arena *a, const char *search, const char *numbers,
                          SplWorld world)
{
    SplEvents results;
    for (size_t i = 0; numbers[i] != '\0'; i++) {
        SplEvent e = {.place = i + 1};
        spl_assign_text(a, &e, STR("n"), str_of(numbers + i, 1));
        spl_assign_text(a, &e, STR("_time"), spl_text_of(a, (double)i));
        spl_push(a, &world.events, &e);
    }
    const char *problem = spl_run(a, &world, str_of_literal(search), &results);
    check_that(problem == NULL, "%s", problem);
    return results.count;
}

static void what_is_approximate_is_so(Arena *a)
{
    const char *sum = "*\n| streamstats time_window=3s sum(n) as s | where s=9";
    const char *median = "*\n| stats median(n) as m | where m=3";
    // SG7320: of a larger window the latest events are seen, and nobody says
    // on which side the border is.
    assert_int_equal(count_found(a, sum, "4325", (SplWorld){0}), 1);
    assert_int_equal(count_found(a, sum, "4323", (SplWorld){0}), 1);
    assert_int_equal(count_found(a, sum, "4323", (SplWorld){.max_window = 2}),
                     0);
    assert_int_equal(count_found(a, sum, "1323", (SplWorld){0}), 0);
    assert_int_equal(
        count_found(a, sum, "1323", (SplWorld){.with_border = true}), 1);
    // SG7322: the mean of 2 and 4 would be 3.
    assert_int_equal(count_found(a, median, "234", (SplWorld){0}), 1);
    assert_int_equal(count_found(a, median, "1245", (SplWorld){0}), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(what_is_approximate_is_so),
        arena_test(searches_find_what_correlations_mean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
