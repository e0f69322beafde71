// test_correlate_inner.c - correlations of correlations.

#include "correlation_cases.h"

#define INNER                                                          \
    "{type: event_count, rules: [a], group-by: [u, h], timespan: 1s, " \
    "condition: {gte: 2}}"

static void windows_of_one_find_count_once(Arena *a)
{
    static const char *const both[] = {INNER,
                                       OUTER("event_count", "c0", "{gte: 2}")};
    check_nested(a, both, 2,
                 (FindsCase[]){
                     // three windows, one find
                     {"0/u,x 1/u,x 2/u,x 3/u,x", "c0/u,x 0..3 =4: 1 2 3 4"},
                     // two hosts
                     {"0/u,x 1/u,x 2/u,y 3/u,y",
                      "c0/u,x 0..1 =2: 1 2; c0/u,y 2..3 =2: 3 4; "
                      "c1/u 1..3 =2: 1 2 3 4"},
                     {"0/u,x 1/u,x 2/v,y 3/v,y",
                      "c0/u,x 0..1 =2: 1 2; c0/v,y 2..3 =2: 3 4"},
                     // one host, twice
                     {"0/u,x 1/u,x 2000000/u,x 2000001/u,x",
                      "c0/u,x 0..1 =2: 1 2; c0/u,x 2000000..2000001 =2: 3 4; "
                      "c1/u 1..2000001 =2: 1 2 3 4"},
                     // the outer timespan begins at the end of the inner window
                     {"0/u,x 1/u,x 5000000/u,x 5000001/u,x",
                      "c0/u,x 0..1 =2: 1 2; c0/u,x 5000000..5000001 =2: 3 4"},
                     {NULL, NULL},
                 });
}

static void finds_beside_events(Arena *a)
{
    static const char *const both[] = {
        INNER, OUTER("temporal_ordered", "c0, b", "{gte: 2}")};
    check_nested(
        a, both, 2,
        (FindsCase[]){
            {"0/u,x 1/u,x 2.b/u", "c0/u,x 0..1 =2: 1 2; c1/u 1..2 =2: 1 2 3"},
            {"0/u,x 1.b/u 2/u,x", "c0/u,x 0..2 =2: 1 3"},
            // the same event, whatever comes first
            {"0/u,x 1.b/u +1/u,x", "c0/u,x 0..1 =2: 1 2; c1/u 1..1 =2: 1 2"},
            {NULL, NULL},
        });
    static const char *const counts[] = {
        INNER, OUTER("event_count", "c0, b", "{gte: 2}")};
    check_nested(
        a, counts, 2,
        (FindsCase[]){
            {"0/u,x 1.b/u", ""},
            {"0/u,x 1/u,x 2.b/u", "c0/u,x 0..1 =2: 1 2; c1/u 1..2 =2: 1 2 3"},
            {NULL, NULL},
        });
}

static void values_of_inner_groups(Arena *a)
{
    static const char *const both[] = {
        INNER, OUTER("value_count", "c0", "{field: h, gte: 2}")};
    check_nested(a, both, 2,
                 (FindsCase[]){
                     {"0/u,x 1/u,x 2000000/u,x 2000001/u,x",
                      "c0/u,x 0..1 =2: 1 2; c0/u,x 2000000..2000001 =2: 3 4"},
                     {"0/u,x 1/u,x 2/u,y 3/u,y",
                      "c0/u,x 0..1 =2: 1 2; c0/u,y 2..3 =2: 3 4; "
                      "c1/u 1..3 =2: 1 2 3 4"},
                     {NULL, NULL},
                 });
    static const char *const sums[] = {
        INNER, OUTER("value_sum", "c0", "{field: h, gte: 10}")};
    check_nested(a, sums, 2,
                 (FindsCase[]){{"0/u,4 1/u,4 2/u,6 3/u,6",
                                "c0/u,4 0..1 =2: 1 2; c0/u,6 2..3 =2: 3 4; "
                                "c1/u 1..3 =10: 1 2 3 4"},
                               {NULL, NULL}});
}

// A field that the inner one does not group by is in none of its finds.
static void fields_an_inner_group_has_not(Arena *a)
{
    static const char *const group[] = {
        COUNT("{gte: 1}"),
        "{type: event_count, rules: [c0], group-by: [x], timespan: 1s, "
        "condition: {gte: 1}}"};
    check_nested(a, group, 2,
                 (FindsCase[]){{"0", "c0/g 0..0 =1: 1"}, {NULL, NULL}});
    static const char *const value[] = {
        COUNT("{gte: 1}"), OUTER("value_count", "c0", "{field: x, gte: 1}")};
    check_nested(a, value, 2,
                 (FindsCase[]){{"0", "c0/g 0..0 =1: 1"}, {NULL, NULL}});
}

static void three_levels(Arena *a)
{
    static const char *const all[] = {
        INNER, OUTER("event_count", "c0", "{gte: 2}"),
        "{type: temporal, rules: [c1, b], timespan: 5s}"};
    check_nested(a, all, 3,
                 (FindsCase[]){{"0/u,x 1/u,x 2/u,y 3/u,y 4.b/w",
                                "c0/u,x 0..1 =2: 1 2; c0/u,y 2..3 =2: 3 4; "
                                "c1/u 1..3 =2: 1 2 3 4; c2 3..4 =2: 1 2 3 4 5"},
                               {NULL, NULL}});
}

// An event in the finds of two groups is one event.
static void events_of_several_finds(Arena *a)
{
    static const char *const both[] = {INNER,
                                       OUTER("event_count", "c0", "{gte: 2}")};
    check_nested(a, both, 2,
                 (FindsCase[]){{"0/u,x +0/u,y 1/u,x +1/u,y",
                                "c0/u,x 0..1 =2: 1 2; c0/u,y 0..1 =2: 1 2; "
                                "c1/u 1..1 =2: 1 2"},
                               {NULL, NULL}});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(windows_of_one_find_count_once),
        arena_test(finds_beside_events),
        arena_test(values_of_inner_groups),
        arena_test(fields_an_inner_group_has_not),
        arena_test(three_levels),
        arena_test(events_of_several_finds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
