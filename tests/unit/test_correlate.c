// test_correlate.c - what correlations find in hits.  A timespan is a second,
// times are microseconds, events count from 1.

#include "base/limits.h"
#include "check.h"
#include "correlation_text.h"

static const CorrelatorLimits limits = {MAX_WINDOW_HITS, MAX_WAITING_HITS,
                                        MAX_GROUPS, MAX_FOUND_EVENTS,
                                        MAX_HITS_BYTES};

static Correlator *new_correlator(const Plans *plans, int64_t delay,
                                  const CorrelatorLimits *l)
{
    Correlator *c =
        sg_correlator_create_limited(plans->plans, plans->count, delay, l);
    assert_non_null(c);
    return c;
}

static Str finds_of(Arena *a, const Plans *plans, int64_t delay,
                    const char *hits)
{
    Correlator *c = new_correlator(plans, delay, &limits);
    assert_true(add_hits(a, c, plans, hits, 1));
    assert_int_equal(sg_correlator_finish(c), CORRELATE_OK);
    Str text = finds_text(a, c);
    sg_correlator_destroy(c);
    return text;
}

typedef struct Case {
    const char *hits, *finds;
} Case;

// Hits are looked at when all are there, and one after the other.
static void check_cases(Arena *a, const char *correlation, const Case *cases)
{
    Plans plans = parse_correlations(a, &correlation, 1);
    for (; cases->hits != NULL; cases++) {
        Str late = finds_of(a, &plans, -1, cases->hits);
        Str early = finds_of(a, &plans, 0, cases->hits);
        if (!str_eq(late, str_of_literal(cases->finds)))
            print_error("%s of %s\n", correlation, cases->hits);
        check_text(late, cases->finds);
        check_text(early, cases->finds);
    }
}

// Two and more: the inner ones come first.
static void check_nested(Arena *a, const char *const *correlations,
                         uint32_t count, const Case *cases)
{
    Plans plans = parse_correlations(a, correlations, count);
    for (; cases->hits != NULL; cases++)
        check_text(finds_of(a, &plans, -1, cases->hits), cases->finds);
}

// ---- windows -------------------------------------------------------------

#define OF(type, rules, rest)                                            \
    "{type: " type ", rules: [" rules "], group-by: [u], timespan: 1s, " \
    "condition: " rest "}"
#define COUNT(rest) OF("event_count", "a, b", rest)

static void windows_hold_less_than_a_timespan(Arena *a)
{
    check_cases(a, COUNT("{gte: 3}"),
                (Case[]){
                    {"0 1 2", "c0/g 0..2 =3: 1 2 3"},
                    {"0 1", ""},
                    {"0 1 999999", "c0/g 0..999999 =3: 1 2 3"},
                    {"0 1 1000000", ""},
                    {"-5 -5 999994", "c0/g -5..999994 =3: 1 2 3"},
                    {"-5 -5 999995", ""},
                    {"0 500000 999999 1000000 1400000",
                     "c0/g 0..1400000 =4: 1 2 3 4 5"},
                    {NULL, NULL},
                });
}

static void a_find_is_a_stretch(Arena *a)
{
    check_cases(a, COUNT("{gte: 2}"),
                (Case[]){
                    // every window holds
                    {"0 600000 1200000 1800000", "c0/g 0..1800000 =2: 1 2 3 4"},
                    {NULL, NULL},
                });
    check_cases(a, COUNT("{gte: 3}"),
                (Case[]){
                    // two windows between do not
                    {"0 1 2 1000001 1000002 1000003",
                     "c0/g 0..2 =3: 1 2 3; c0/g 1000001..1000003 =3: 4 5 6"},
                    {NULL, NULL},
                });
    check_cases(
        a, COUNT("{gte: 1}"),
        (Case[]){
            {"0 999999 1999998", "c0/g 0..1999998 =2: 1 2 3"},
            // silence for a timespan
            {"0 1000000", "c0/g 0..0 =1: 1; c0/g 1000000..1000000 =1: 2"},
            {NULL, NULL},
        });
}

static void groups_are_apart(Arena *a)
{
    check_cases(
        a, COUNT("{gte: 2}"),
        (Case[]){
            {"0/x 1/y 2/z", ""},
            {"0/y 1/x 2/y 3/x 4/X", "c0/y 0..2 =2: 1 3; c0/x 1..3 =2: 2 4"},
            {"5/y 5/x 6/y 6/x", "c0/x 5..6 =2: 2 4; c0/y 5..6 =2: 1 3"},
            // an event in two groups
            {"0/x +0/y 1/y", "c0/y 0..1 =2: 1 2"},
            {NULL, NULL},
        });
}

static void no_group_is_one_group(Arena *a)
{
    check_cases(a,
                "{type: event_count, rules: [a], timespan: 1s, condition: "
                "{gte: 2}}",
                (Case[]){{"0/x 1/y", "c0 0..1 =2: 1 2"}, {NULL, NULL}});
}

// Each event is looked at with those before it.
static void events_of_one_time(Arena *a)
{
    check_cases(a, COUNT("{eq: 2}"),
                (Case[]){{"7 7 7", "c0/g 7..7 =2: 1 2"}, {NULL, NULL}});
    check_cases(a, COUNT("{gte: 3}"),
                (Case[]){{"7 7 7", "c0/g 7..7 =3: 1 2 3"}, {NULL, NULL}});
}

// ---- event_count ---------------------------------------------------------

static void an_event_of_several_rules_counts_once(Arena *a)
{
    check_cases(a, COUNT("{gte: 2}"),
                (Case[]){
                    {"0.a +0.b", ""},
                    {"0.a +0.b 1.b", "c0/g 0..1 =2: 1 2"},
                    {"0.a 0.b", "c0/g 0..0 =2: 1 2"},
                    {"0.a 1.c 2.d", ""},
                    {NULL, NULL},
                });
}

static void thresholds(Arena *a)
{
    static const struct {
        const char *condition, *finds;
    } rows[] = {
        {COUNT("{gt: 2}"), "c0/g 0..2 =3: 1 2 3"},
        {COUNT("{gt: 3}"), ""},
        {COUNT("{gte: 3}"), "c0/g 0..2 =3: 1 2 3"},
        {COUNT("{gte: 2.5}"), "c0/g 0..2 =3: 1 2 3"},
        {COUNT("{gte: 3.0000001}"), ""},
        {COUNT("{lt: 1}"), ""},
        {COUNT("{lt: 2}"), "c0/g 0..0 =1: 1"},
        {COUNT("{lt: 3}"), "c0/g 0..1 =1: 1 2"},
        {COUNT("{lte: 1}"), "c0/g 0..0 =1: 1"},
        {COUNT("{lte: 0.5}"), ""},
        {COUNT("{eq: 0}"), ""},
        {COUNT("{eq: 1}"), "c0/g 0..0 =1: 1"},
        {COUNT("{eq: 3}"), "c0/g 0..2 =3: 1 2 3"},
        {COUNT("{neq: 2}"), "c0/g 0..0 =1: 1; c0/g 0..2 =3: 1 2 3"},
        {COUNT("{neq: 3}"), "c0/g 0..1 =1: 1 2"},
        {COUNT("{gte: 2, lt: 3}"), "c0/g 0..1 =2: 1 2"},
        {COUNT("{lt: 3, gte: 1}"), "c0/g 0..1 =1: 1 2"},
        {COUNT("{gte: 2, lt: 2}"), ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_cases(a, rows[i].condition,
                    (Case[]){{"0 1 2", rows[i].finds}, {NULL, NULL}});
}

// ---- values --------------------------------------------------------------

static void value_count(Arena *a)
{
    check_cases(a, OF("value_count", "a", "{field: f, gte: 2}"),
                (Case[]){
                    {"0=x 1=y", "c0/g 0..1 =2: 1 2"},
                    {"0=x 1=x 2=x", ""},
                    {"0=x 1=X", "c0/g 0..1 =2: 1 2"},
                    {"0=x 1 2", ""},
                    {"0=x 1= 2", "c0/g 0..1 =2: 1 2"}, // an empty text
                    {"0=x 1000000=y", ""},
                    // x goes, but comes again
                    {"0=x 999999=x 1000000=y", "c0/g 999999..1000000 =2: 2 3"},
                    // one event with two values
                    {"0=x +0=y", "c0/g 0..0 =2: 1"},
                    {NULL, NULL},
                });
    check_cases(a, OF("value_count", "a", "{field: [f, h], gte: 2}"),
                (Case[]){
                    {"0=x,y 1=x,y", ""},
                    {"0=1,11 1=11,1", "c0/g 0..1 =2: 1 2"},
                    {NULL, NULL},
                });
}

static void value_sum(Arena *a)
{
    check_cases(a, OF("value_sum", "a", "{field: f, gte: 10}"),
                (Case[]){
                    {"0=4 1=6", "c0/g 0..1 =10: 1 2"},
                    {"0=4 1=5.9999", ""},
                    {"0=4 1000000=6", ""},
                    {"0=1e1", "c0/g 0..0 =10: 1"},
                    {"0=12 1=-5 2=1", "c0/g 0..0 =12: 1"},
                    // text takes no part, and ends no window
                    {"0=12 1=x 2 3=", "c0/g 0..0 =12: 1"},
                    // large values leave nothing behind
                    {"0=1e20 1=1 1000000=8 1000001=2",
                     "c0/g 0..1 =100000000000000000000: 1 2; c0/g "
                     "1000000..1000001 =10: 3 4"},
                    {NULL, NULL},
                });
    check_cases(
        a, OF("value_sum", "a", "{field: f, lt: -1}"),
        (Case[]){{"0=-1 1=-1 2=-3 3=9", "c0/g 0..2 =-5: 1 2 3"}, {NULL, NULL}});
}

static void value_avg(Arena *a)
{
    check_cases(a, OF("value_avg", "a", "{field: f, gt: 5}"),
                (Case[]){
                    {"0=5", ""},
                    {"0=4 1=6.5", "c0/g 0..1 =5.25: 1 2"},
                    {"0=4 1=6", ""},
                    {"0=0 1=6 1000000=6", "c0/g 1..1000000 =6: 2 3"},
                    {NULL, NULL},
                });
}

static void value_median(Arena *a)
{
    check_cases(a, OF("value_median", "a", "{field: f, gte: 5}"),
                (Case[]){
                    {"0=1 1=5 2=9", "c0/g 0..2 =5: 1 2 3"},
                    {"0=1 1=9", "c0/g 0..1 =5: 1 2"},
                    {"0=1 1=8.9", ""},
                    {"0=9 1=1 2=1", "c0/g 0..1 =9: 1 2"},
                    {"0=1 1=5 1000000=5", "c0/g 1..1000000 =5: 2 3"},
                    {NULL, NULL},
                });
}

static void value_percentile(Arena *a)
{
    check_cases(
        a, OF("value_percentile", "a", "{field: f, gte: 5, percentile: 75}"),
        (Case[]){
            {"0=1 1=2 2=3 3=5", ""}, // the third of four
            {"0=1 1=2 2=5 3=6", "c0/g 0..3 =5: 1 2 3 4"},
            {"0=4 1=5", "c0/g 0..1 =5: 1 2"},
            {NULL, NULL},
        });
    check_cases(
        a, OF("value_percentile", "a", "{field: f, gte: 5, percentile: 1}"),
        (Case[]){{"0=4 1=9 2=9", ""},
                 {"0=5 1=9", "c0/g 0..1 =5: 1 2"},
                 {NULL, NULL}});
    check_cases(
        a, OF("value_percentile", "a", "{field: f, eq: 9, percentile: 100}"),
        (Case[]){{"0=4 1=9 2=9", "c0/g 0..2 =9: 1 2 3"}, {NULL, NULL}});
}

// ---- rules ---------------------------------------------------------------

#define ALL(type, rules) \
    "{type: " type ", rules: [" rules "], group-by: [u], timespan: 1s}"

static void temporal_asks_for_all_rules(Arena *a)
{
    check_cases(a, ALL("temporal", "a, b"),
                (Case[]){
                    {"0.a 1.b", "c0/g 0..1 =2: 1 2"},
                    {"0.b 1.a", "c0/g 0..1 =2: 1 2"},
                    {"0.a 1.a 2.c", ""},
                    {"0.a +0.b", "c0/g 0..0 =2: 1"},
                    {"0.a 999999.b", "c0/g 0..999999 =2: 1 2"},
                    {"0.a 1000000.b", ""},
                    {"0.a/x 1.b/y", ""},
                    {"0.a 1.a 1000000.b", "c0/g 1..1000000 =2: 2 3"},
                    {NULL, NULL},
                });
}

static void temporal_counts_rules(Arena *a)
{
    check_cases(a, OF("temporal", "a, b, c", "{gte: 2}"),
                (Case[]){
                    {"0.a 1.c", "c0/g 0..1 =2: 1 2"},
                    {"0.a 1.a 2.a", ""},
                    {"0.a 1.b 2.c", "c0/g 0..2 =3: 1 2 3"},
                    {NULL, NULL},
                });
    // a rule that is listed twice is one rule
    check_cases(
        a, OF("temporal", "a, b, a", "{gte: 2}"),
        (Case[]){{"0.a", ""}, {"0.a 1.b", "c0/g 0..1 =2: 1 2"}, {NULL, NULL}});
}

static void temporal_expressions(Arena *a)
{
    check_cases(a, OF("temporal", "a, b, c", "a and (b or not c)"),
                (Case[]){
                    {"0.a", "c0/g 0..0 =1: 1"},
                    {"0.a 1.c", "c0/g 0..0 =1: 1"},
                    {"0.a 1.c 2.b", "c0/g 0..0 =1: 1; c0/g 0..2 =3: 1 2 3"},
                    {"0.c 1.a", ""},
                    {"0.b 1.c", ""},
                    {NULL, NULL},
                });
}

static void order_of_all_rules(Arena *a)
{
    check_cases(a, ALL("temporal_ordered", "a, b, c"),
                (Case[]){
                    {"0.a 1.b 2.c", "c0/g 0..2 =3: 1 2 3"},
                    {"0.a 1.c 2.b", ""},
                    {"0.c 1.b 2.a", ""},
                    {"0.b 1.c 2.a 3.b 4.c", "c0/g 0..4 =3: 1 2 3 4 5"},
                    // each pair is in order, but not all three
                    {"0.b 1.c 2.a 3.b", ""},
                    // of one time in any order, and one event for two steps
                    {"5.c 5.b 5.a", "c0/g 5..5 =3: 1 2 3"},
                    {"0.a +0.b 1.c", "c0/g 0..1 =3: 1 2"},
                    {"0.b +0.a 1.c", "c0/g 0..1 =3: 1 2"},
                    {"0.a 999999.b 999999.c", "c0/g 0..999999 =3: 1 2 3"},
                    {"0.a 1.b 1000000.c", ""},
                    {NULL, NULL},
                });
    check_cases(a, ALL("temporal_ordered", "a"),
                (Case[]){{"0.a", "c0/g 0..0 =1: 1"}, {NULL, NULL}});
}

// Both times, but only one rule: the value is 2.
static void order_with_a_rule_that_comes_again(Arena *a)
{
    check_cases(a, ALL("temporal_ordered", "a, b, a"),
                (Case[]){
                    {"0.a 1.b", ""},
                    {"0.b 1.a", ""},
                    {"0.a 1.b 2.a", "c0/g 0..2 =2: 1 2 3"},
                    {NULL, NULL},
                });
    check_cases(a, OF("temporal_ordered", "a, b, a", "{eq: 2}"),
                (Case[]){{"0.a 1.b", ""},
                         {"0.a 1.b 2.a", "c0/g 0..2 =2: 1 2 3"},
                         {NULL, NULL}});
}

static void order_of_some_rules(Arena *a)
{
    check_cases(a, OF("temporal_ordered", "a, b, c, d", "{gte: 3}"),
                (Case[]){
                    {"0.a 1.b 2.d", "c0/g 0..2 =3: 1 2 3"},
                    {"0.a 1.c 2.d 3.b", "c0/g 0..3 =3: 1 2 3 4"},
                    {"0.d 1.c 2.b 3.a", ""},
                    {"0.b 1.a 2.d 3.c", ""},
                    // a short chain that could be longer must not be in the way
                    {"0.a 1.d 2.b 3.c", "c0/g 0..3 =3: 1 2 3 4"},
                    {"0.a 1.b 1000000.c", ""},
                    {NULL, NULL},
                });
    check_cases(a, OF("temporal_ordered", "a, b", "{lt: 2}"),
                (Case[]){{"0.b 1.a 2.b", "c0/g 0..1 =1: 1 2"}, {NULL, NULL}});
}

// Of the rules that are there, none comes too late.
static void order_of_an_expression(Arena *a)
{
    check_cases(a, OF("temporal_ordered", "a, b, c", "a and (b or c)"),
                (Case[]){
                    {"0.a 1.b", "c0/g 0..1 =2: 1 2"},
                    {"0.a 1.c", "c0/g 0..1 =2: 1 2"},
                    {"0.b 1.a", ""},
                    {"0.a 1.c 2.b", "c0/g 0..1 =2: 1 2"},
                    {"0.a 1.b 2.c", "c0/g 0..2 =3: 1 2 3"},
                    {"0.a", ""},
                    {"0.b 1.c", ""},
                    {NULL, NULL},
                });
}

// ---- correlations of correlations ----------------------------------------

#define INNER                                                          \
    "{type: event_count, rules: [a], group-by: [u, h], timespan: 1s, " \
    "condition: {gte: 2}}"
#define OUTER(type, rules, rest)                                         \
    "{type: " type ", rules: [" rules "], group-by: [u], timespan: 5s, " \
    "condition: " rest "}"

static void windows_of_one_find_count_once(Arena *a)
{
    static const char *const both[] = {INNER,
                                       OUTER("event_count", "c0", "{gte: 2}")};
    check_nested(a, both, 2,
                 (Case[]){
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
        (Case[]){
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
        (Case[]){
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
                 (Case[]){
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
                 (Case[]){{"0/u,4 1/u,4 2/u,6 3/u,6",
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
    check_nested(a, group, 2, (Case[]){{"0", "c0/g 0..0 =1: 1"}, {NULL, NULL}});
    static const char *const value[] = {
        COUNT("{gte: 1}"), OUTER("value_count", "c0", "{field: x, gte: 1}")};
    check_nested(a, value, 2, (Case[]){{"0", "c0/g 0..0 =1: 1"}, {NULL, NULL}});
}

static void three_levels(Arena *a)
{
    static const char *const all[] = {
        INNER, OUTER("event_count", "c0", "{gte: 2}"),
        "{type: temporal, rules: [c1, b], timespan: 5s}"};
    check_nested(a, all, 3,
                 (Case[]){{"0/u,x 1/u,x 2/u,y 3/u,y 4.b/w",
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
                 (Case[]){{"0/u,x +0/u,y 1/u,x +1/u,y",
                           "c0/u,x 0..1 =2: 1 2; c0/u,y 0..1 =2: 1 2; "
                           "c1/u 1..1 =2: 1 2"},
                          {NULL, NULL}});
}

// ---- time ----------------------------------------------------------------

static void hits_come_in_any_order(Arena *a)
{
    static const char *const text = COUNT("{gte: 3}");
    Plans plans = parse_correlations(a, &text, 1);
    const char *hits = "500000 0 2500000 999999 1700001";
    const char *finds = "c0/g 0..999999 =3: 1 2 4";
    check_text(finds_of(a, &plans, -1, hits), finds);
    check_text(finds_of(a, &plans, 2000000, hits), finds);
}

static void check_delay(Arena *a, int64_t delay, const char *hits,
                        const char *finds, uint64_t late)
{
    static const char *const text = COUNT("{gte: 2}");
    Plans plans = parse_correlations(a, &text, 1);
    Correlator *c = new_correlator(&plans, delay, &limits);
    assert_true(add_hits(a, c, &plans, hits, 1));
    assert_int_equal(sg_correlator_finish(c), CORRELATE_OK);
    check_text(finds_text(a, c), finds);
    assert_int_equal(sg_correlator_losses(c)->late, late);
    sg_correlator_destroy(c);
}

static void hits_that_come_too_late(Arena *a)
{
    // 100 is looked at when one comes that is more than 10 younger
    check_delay(a, 10, "100 110 99", "c0/g 99..110 =3: 1 2 3", 0);
    check_delay(a, 10, "100 111 99", "c0/g 100..111 =2: 1 2", 1);
    check_delay(a, 10, "100 111 100", "c0/g 100..111 =3: 1 2 3", 0);
    check_delay(a, 10, "100 111 101", "c0/g 100..111 =3: 1 2 3", 0);
    check_delay(a, -1, "9223372036854775807 -9223372036854775807 0 1",
                "c0/g 0..1 =2: 3 4", 0);
    check_delay(a, 0, "-9223372036854775807 9223372036854775807 0", "", 0);
    // late for the delay, but nothing younger was looked at
    check_delay(a, 10, "100/x 50 50 101/x",
                "c0/g 50..50 =2: 2 3; "
                "c0/x 100..101 =2: 1 4",
                0);
}

// The first hit of an event is not looked at before the second is there.
static void events_are_looked_at_as_a_whole(Arena *a)
{
    static const char *const text = OF("temporal", "a, b", "a and not b");
    Plans plans = parse_correlations(a, &text, 1);
    check_str(finds_of(a, &plans, 10, "100.b/x 50.a +50.b"), "");
    check_str(finds_of(a, &plans, 10, "100.b/x 50.a 50.b"),
              "c0/g 50..50 =1: 2");
}

static void finds_come_as_soon_as_they_end(Arena *a)
{
    static const char *const text = COUNT("{gte: 2}");
    Plans plans = parse_correlations(a, &text, 1);
    Correlator *c = new_correlator(&plans, 0, &limits);
    assert_true(add_hits(a, c, &plans, "0 1", 1));
    assert_int_equal(sg_correlator_count(c), 0);
    // 1000001 is looked at when a younger one comes
    assert_true(add_hits(a, c, &plans, "1000001", 3));
    assert_int_equal(sg_correlator_count(c), 0);
    assert_true(add_hits(a, c, &plans, "1000002", 4));
    check_str(finds_text(a, c), "c0/g 0..1 =2: 1 2");
    sg_correlator_clear(c);
    assert_int_equal(sg_correlator_count(c), 0);
    assert_int_equal(sg_correlator_finish(c), CORRELATE_OK);
    check_str(finds_text(a, c), "c0/g 1000001..1000002 =2: 3 4");
    sg_correlator_destroy(c);
}

// The hits of others tell that its time is over.
static void silent_correlations_end_too(Arena *a)
{
    static const char *const all[] = {OF("event_count", "a", "{gte: 1}"),
                                      OF("event_count", "b", "{gte: 1}"),
                                      OF("event_count", "c", "{gte: 9}")};
    Plans plans = parse_correlations(a, all, 3);
    Correlator *c = new_correlator(&plans, 0, &limits);
    assert_true(add_hits(a, c, &plans,
                         "0 0.b 1000000.c 1000001.c 1000002.c 1000003.c", 1));
    check_str(finds_text(a, c), "c0/g 0..0 =1: 1; c1/g 0..0 =1: 2");
    sg_correlator_destroy(c);
}

static void another_stream_may_follow(Arena *a)
{
    static const char *const text = COUNT("{gte: 2}");
    Plans plans = parse_correlations(a, &text, 1);
    Correlator *c = new_correlator(&plans, 0, &limits);
    assert_true(add_hits(a, c, &plans, "10 20 30", 1));
    assert_int_equal(sg_correlator_finish(c), CORRELATE_OK);
    sg_correlator_clear(c);
    assert_true(add_hits(a, c, &plans, "5 6", 1));
    assert_int_equal(sg_correlator_finish(c), CORRELATE_OK);
    check_str(finds_text(a, c), "c0/g 5..6 =2: 1 2");
    assert_int_equal(sg_correlator_losses(c)->late, 0);
    sg_correlator_destroy(c);
}

// ---- bounds --------------------------------------------------------------

typedef struct Bounds {
    CorrelatorLimits limits;
    const char *correlation, *hits, *finds;
    CorrelatorLosses losses;
} Bounds;

static void check_bounds(Arena *a, int64_t delay, const Bounds *b)
{
    Plans plans = parse_correlations(a, &b->correlation, 1);
    Correlator *c = new_correlator(&plans, delay, &b->limits);
    assert_true(add_hits(a, c, &plans, b->hits, 1));
    assert_int_equal(sg_correlator_finish(c), CORRELATE_OK);
    check_text(finds_text(a, c), b->finds);
    const CorrelatorLosses *l = sg_correlator_losses(c);
    assert_int_equal(l->late, b->losses.late);
    assert_int_equal(l->crowded, b->losses.crowded);
    assert_int_equal(l->waiting, b->losses.waiting);
    assert_int_equal(l->groups, b->losses.groups);
    sg_correlator_destroy(c);
}

static void crowded_windows_lose_their_oldest_hits(Arena *a)
{
    check_bounds(a, -1,
                 &(Bounds){{3, 100, 100, 100, 1 << 20},
                           COUNT("{gte: 3}"),
                           "0 1 2 3",
                           "c0/g 0..3 =3: 1 2 3 4",
                           {.crowded = 1}});
    check_bounds(a, -1,
                 &(Bounds){{3, 100, 100, 100, 1 << 20},
                           COUNT("{gte: 4}"),
                           "0 1 2 3",
                           "",
                           {.crowded = 1}});
    check_bounds(a, -1,
                 &(Bounds){{2, 100, 100, 100, 1 << 20},
                           OF("value_sum", "a", "{field: f, gte: 5}"),
                           "0=9 1=1 2=2 3=3",
                           "c0/g 0..1 =10: 1 2; c0/g 2..3 =5: 3 4",
                           {.crowded = 2}});
    // more hits of one event than there is room for
    check_bounds(a, -1,
                 &(Bounds){{1, 100, 100, 100, 1 << 20},
                           OF("value_count", "a", "{field: f, gte: 1}"),
                           "0=x +0=y +0=z",
                           "c0/g 0..0 =1: 1",
                           {.crowded = 2}});
    check_bounds(a, -1,
                 &(Bounds){{2, 100, 100, 100, 1 << 20},
                           OF("value_count", "a", "{field: f, gte: 1}"),
                           "0=x 1=x +1=y +1=z",
                           "c0/g 0..1 =2: 1 2",
                           {.crowded = 2}});
    check_bounds(a, -1,
                 &(Bounds){{1, 100, 100, 100, 1 << 20},
                           ALL("temporal_ordered", "a, b"),
                           "0.a 1.b",
                           "",
                           {.crowded = 1}});
}

static void hits_wait_for_so_long(Arena *a)
{
    // 30 makes 10 be looked at, before 5 comes; then 5 is late
    check_bounds(a, -1,
                 &(Bounds){{100, 2, 100, 100, 1 << 20},
                           COUNT("{gte: 3}"),
                           "10 20 30 5",
                           "c0/g 10..30 =3: 1 2 3",
                           {.waiting = 1, .late = 1}});
    check_bounds(a, -1,
                 &(Bounds){{100, 3, 100, 100, 1 << 20},
                           COUNT("{gte: 4}"),
                           "10 20 30 5",
                           "c0/g 5..30 =4: 1 2 3 4",
                           {.waiting = 1}});
}

// What an inner correlation finds on the way has not waited.
static void finds_do_not_wait(Arena *a)
{
    static const char *const both[] = {COUNT("{gte: 1}"),
                                       OUTER("event_count", "c0", "{gte: 1}")};
    Plans plans = parse_correlations(a, both, 2);
    CorrelatorLimits small = limits;
    small.waiting_hits = 1;
    Correlator *c = new_correlator(&plans, -1, &small);
    assert_true(add_hits(a, c, &plans, "0 1 2", 1));
    assert_int_equal(sg_correlator_losses(c)->waiting, 2);
    assert_int_equal(sg_correlator_finish(c), CORRELATE_OK);
    check_str(finds_text(a, c), "c0/g 0..2 =3: 1 2 3; c1/g 0..2 =1: 1 2 3");
    sg_correlator_destroy(c);
}

static void groups_are_not_without_number(Arena *a)
{
    check_bounds(a, -1,
                 &(Bounds){{100, 100, 2, 100, 1 << 20},
                           COUNT("{gte: 2}"),
                           "0/x 1/y 2/z 3/z 4/x",
                           "c0/x 0..4 =2: 1 5",
                           {.groups = 2}});
    // those of the past make room
    check_bounds(a, -1,
                 &(Bounds){{100, 100, 1, 100, 1 << 20},
                           COUNT("{gte: 2}"),
                           "0/x 1/x 1000001/y 1000002/y",
                           "c0/x 0..1 =2: 1 2; c0/y 1000001..1000002 =2: 3 4",
                           {0}});
}

static void events_are_kept_as_far_as_they_go(Arena *a)
{
    check_bounds(a, -1,
                 &(Bounds){{100, 100, 100, 2, 1 << 20},
                           COUNT("{gte: 3}"),
                           "0 1 2 3 4",
                           "c0/g 0..4 =5: 1 2 of 5",
                           {0}});
    check_bounds(a, -1,
                 &(Bounds){{100, 100, 100, 100, 1 << 20},
                           COUNT("{gte: 3}"),
                           "9 8 7",
                           "c0/g 7..9 =3: 1 2 3",
                           {0}});
}

static void losses_name_the_plan(Arena *a)
{
    static const char *const both[] = {COUNT("{gte: 2}"),
                                       OF("event_count", "c", "{gte: 2}")};
    Plans plans = parse_correlations(a, both, 2);
    Correlator *c = new_correlator(&plans, 0, &limits);
    assert_true(add_hits(a, c, &plans, "0 10 20 5.c", 1));
    assert_int_equal(sg_correlator_losses(c)->late, 1);
    assert_int_equal(sg_correlator_losses(c)->plan, 1);
    sg_correlator_destroy(c);
}

// ---- memory --------------------------------------------------------------

// A correlation of each kind, and one of them all.
static const char *const every_kind[] = {
    COUNT("{gte: 2}"),
    OF("value_count", "a", "{field: f, gte: 2}"),
    OF("value_avg", "a", "{field: f, gte: 2}"),
    OF("value_median", "a", "{field: f, gte: 2}"),
    ALL("temporal", "a, b"),
    ALL("temporal_ordered", "a, b"),
    OUTER("event_count", "c0, c1, c2, c3, c4, c5, a", "{gte: 3}")};

enum { KINDS = sizeof every_kind / sizeof *every_kind };

// Returns whether the budget was enough for all.
static bool run_with(Arena *a, const Plans *plans, size_t bytes)
{
    CorrelatorLimits small = limits;
    small.bytes = bytes;
    Correlator *c = new_correlator(plans, 0, &small);
    bool fine = add_hits(a, c, plans,
                         "0=1/x 0=2/y 1.b 2=3/g 3=4/x 4=4/x +4=5/x 900000=6/g "
                         "1000000=7/x 1000001=8/x 1500000.b/x 2500000/x=8",
                         1);
    fine &= sg_correlator_finish(c) == CORRELATE_OK;
    sg_correlator_clear(c);
    // It can still do what there is room for.
    bool again = add_hits(a, c, plans, "7000000=1 7000000=2", 20);
    again &= sg_correlator_finish(c) == CORRELATE_OK;
    if (again)
        check_str(finds_text(a, c), "c0/g 7000000..7000000 =2: 20 21; "
                                    "c1/g 7000000..7000000 =2: 20 21; "
                                    "c6/g 7000000..7000000 =4: 20 21");
    assert_true(again || !fine);
    sg_correlator_destroy(c);
    return fine;
}

static void memory_may_run_out_anywhere(Arena *a)
{
    Plans plans = parse_correlations(a, every_kind, KINDS);
    size_t bytes = 0;
    while (!run_with(a, &plans, bytes))
        bytes += 16;
    assert_in_range(bytes, 4000, 100000);
}

typedef void HitsFn(StrBuf *hits, size_t i);

// Groups and values that never come again, an event of two rules, and groups
// that stay.
static void put_crowd(StrBuf *hits, size_t i)
{
    size_t time = i * 10000;
    sg_sb_putf(hits, "%zu/g%zu=%zu +%zu.b/g%zu=%zu %zu.b/%zu=%zu", time, i, i,
               time, i, i, time + 1, i % 7, i);
}

// One group, and rules that go and come again.
static void put_turns(StrBuf *hits, size_t i)
{
    sg_sb_putf(hits, "%zu.%c", i * 600000, i % 2 == 0 ? 'a' : 'b');
}

static bool add_stream(Arena *a, Correlator *c, const Plans *plans, HitsFn *put,
                       size_t from, size_t to)
{
    bool fine = true;
    Arena *scratch = sg_arena_create(MAX_ARENA_BYTES);
    sg_arena_follow(scratch, a);
    for (size_t i = from; i < to; i++) {
        StrBuf hits = sb_in(scratch);
        put(&hits, i);
        fine &= add_hits(scratch, c, plans, sb_str(&hits).p, 2 * i);
        sg_correlator_clear(c);
        sg_arena_reset(scratch);
    }
    sg_arena_destroy(scratch);
    return fine;
}

static void check_stream(Arena *a, HitsFn *put)
{
    Plans plans = parse_correlations(a, every_kind, KINDS);
    Correlator *c = new_correlator(&plans, 0, &limits);
    assert_true(add_stream(a, c, &plans, put, 0, 1000));
    size_t before = sg_correlator_memory(c);
    assert_true(add_stream(a, c, &plans, put, 1000, 8000));
    assert_in_range(sg_correlator_memory(c), 1, before + before / 4);
    sg_correlator_destroy(c);
}

static void a_long_stream_needs_no_more_than_a_short_one(Arena *a)
{
    check_stream(a, put_crowd);
    check_stream(a, put_turns);
}

// ---- near misses ---------------------------------------------------------

static void check_nearest(Arena *a, const char *correlation, const char *hits,
                          const char *expected)
{
    Plans plans = parse_correlations(a, &correlation, 1);
    Correlator *c = new_correlator(&plans, -1, &limits);
    assert_true(add_hits(a, c, &plans, hits, 1));
    assert_int_equal(sg_correlator_finish(c), CORRELATE_OK);
    StrBuf text = sb_in(a);
    Str group;
    double value;
    Time from, to;
    if (sg_correlator_nearest(c, 0, &group, &value, &from, &to)) {
        sg_sb_put(&text, group);
        sg_sb_putf(&text, " %g %d..%d", value, (int)from, (int)to);
    }
    check_text(sb_str(&text), expected);
    sg_correlator_destroy(c);
}

static void what_came_nearest(Arena *a)
{
    check_nearest(a, COUNT("{gte: 5}"), "", "");
    check_nearest(a, COUNT("{gte: 5}"), "0/x 1/y 2/y 3/x", "1:y 2 1..2");
    check_nearest(a, COUNT("{gte: 2}"), "0/x 1/y 2/y 3/x", "1:y 2 1..2");
    check_nearest(a, COUNT("{gt: 1}"), "0/x 1/y 2/y", "1:y 2 1..2");
    check_nearest(a, COUNT("{gt: 1}"), "0/x 1/y", "1:x 1 0..0");
    check_nearest(a, COUNT("{lt: 1}"), "0/x 1/x 2/y", "1:x 1 0..0");
    check_nearest(a, ALL("temporal", "a, b, c"), "0.a/x 1.c/y 2.a/y",
                  "1:y 2 1..2");
    check_nearest(a, ALL("temporal_ordered", "a, b, c"),
                  "0.a/x 1.c/y 2.b/y 3.a/z 4.c/z", "1:z 2 3..4");
    check_nearest(a, OF("temporal", "a, b, c", "a and b and not c"),
                  "0.c/x 1.a/x 2.b/y 3.a/z 4.c/z", "1:y 1 2..2");
    check_nearest(a, OF("value_sum", "a", "{field: f, gte: 9}"),
                  "0/x=3 1/y=4 2/y=-9 3/y=8", "1:y 4 1..1");
    check_nearest(a, OF("value_sum", "a", "{field: f, gte: 9}"), "0/x", "");
}

// ---- groups as text ------------------------------------------------------

static void groups_as_text(Arena *a)
{
    StrBuf sb = sb_in(a);
    sg_group_put(&sb, STR("bob"));
    sg_group_put(&sb, STR(""));
    sg_group_put(&sb, STR("1:a\0b"));
    Str text = sb_str(&sb);
    check_str(text, "3:bob0:5:1:a\0b");
    size_t at = 0;
    Str value;
    assert_true(sg_group_next(text, &at, &value));
    check_str(value, "bob");
    assert_true(sg_group_next(text, &at, &value));
    check_str(value, "");
    assert_true(sg_group_next(text, &at, &value));
    check_str(value, "1:a\0b");
    assert_false(sg_group_next(text, &at, &value));
}

static void what_is_no_group(Arena *a)
{
    (void)a;
    static const char *const texts[] = {"",
                                        ":",
                                        "3",
                                        "3:",
                                        "3:ab",
                                        "a:b",
                                        "-1:a",
                                        "99999999999999999999:a",
                                        "18446744073709551617:a",
                                        NULL};
    for (const char *const *text = texts; *text != NULL; text++) {
        size_t at = 0;
        Str value;
        assert_false(sg_group_next(str_of_literal(*text), &at, &value));
        assert_int_equal(at, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(windows_hold_less_than_a_timespan),
        arena_test(a_find_is_a_stretch),
        arena_test(groups_are_apart),
        arena_test(no_group_is_one_group),
        arena_test(events_of_one_time),
        arena_test(an_event_of_several_rules_counts_once),
        arena_test(thresholds),
        arena_test(value_count),
        arena_test(value_sum),
        arena_test(value_avg),
        arena_test(value_median),
        arena_test(value_percentile),
        arena_test(temporal_asks_for_all_rules),
        arena_test(temporal_counts_rules),
        arena_test(temporal_expressions),
        arena_test(order_of_all_rules),
        arena_test(order_with_a_rule_that_comes_again),
        arena_test(order_of_some_rules),
        arena_test(order_of_an_expression),
        arena_test(windows_of_one_find_count_once),
        arena_test(finds_beside_events),
        arena_test(values_of_inner_groups),
        arena_test(fields_an_inner_group_has_not),
        arena_test(three_levels),
        arena_test(events_of_several_finds),
        arena_test(hits_come_in_any_order),
        arena_test(hits_that_come_too_late),
        arena_test(events_are_looked_at_as_a_whole),
        arena_test(finds_come_as_soon_as_they_end),
        arena_test(silent_correlations_end_too),
        arena_test(another_stream_may_follow),
        arena_test(crowded_windows_lose_their_oldest_hits),
        arena_test(hits_wait_for_so_long),
        arena_test(finds_do_not_wait),
        arena_test(groups_are_not_without_number),
        arena_test(events_are_kept_as_far_as_they_go),
        arena_test(losses_name_the_plan),
        arena_test(memory_may_run_out_anywhere),
        arena_test(a_long_stream_needs_no_more_than_a_short_one),
        arena_test(what_came_nearest),
        arena_test(groups_as_text),
        arena_test(what_is_no_group),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
