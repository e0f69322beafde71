// test_correlate.c - what correlations find in hits: windows, numbers of events
// and values, and what came nearest.

#include "correlation_cases.h"

// ---- windows -------------------------------------------------------------

static void windows_hold_less_than_a_timespan(Arena *a)
{
    check_finds(a, COUNT("{gte: 3}"),
                (FindsCase[]){
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
    check_finds(a, COUNT("{gte: 2}"),
                (FindsCase[]){
                    // every window holds
                    {"0 600000 1200000 1800000", "c0/g 0..1800000 =2: 1 2 3 4"},
                    {NULL, NULL},
                });
    check_finds(a, COUNT("{gte: 3}"),
                (FindsCase[]){
                    // two windows between do not
                    {"0 1 2 1000001 1000002 1000003",
                     "c0/g 0..2 =3: 1 2 3; c0/g 1000001..1000003 =3: 4 5 6"},
                    {NULL, NULL},
                });
    check_finds(
        a, COUNT("{gte: 1}"),
        (FindsCase[]){
            {"0 999999 1999998", "c0/g 0..1999998 =2: 1 2 3"},
            // silence for a timespan
            {"0 1000000", "c0/g 0..0 =1: 1; c0/g 1000000..1000000 =1: 2"},
            {NULL, NULL},
        });
}

static void groups_are_apart(Arena *a)
{
    check_finds(
        a, COUNT("{gte: 2}"),
        (FindsCase[]){
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
    check_finds(a,
                "{type: event_count, rules: [a], timespan: 1s, condition: "
                "{gte: 2}}",
                (FindsCase[]){{"0/x 1/y", "c0 0..1 =2: 1 2"}, {NULL, NULL}});
}

// Each event is looked at with those before it.
static void events_of_one_time(Arena *a)
{
    check_finds(a, COUNT("{eq: 2}"),
                (FindsCase[]){{"7 7 7", "c0/g 7..7 =2: 1 2"}, {NULL, NULL}});
    check_finds(a, COUNT("{gte: 3}"),
                (FindsCase[]){{"7 7 7", "c0/g 7..7 =3: 1 2 3"}, {NULL, NULL}});
}

// ---- event_count ---------------------------------------------------------

static void an_event_of_several_rules_counts_once(Arena *a)
{
    check_finds(a, COUNT("{gte: 2}"),
                (FindsCase[]){
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
        check_finds(a, rows[i].condition,
                    (FindsCase[]){{"0 1 2", rows[i].finds}, {NULL, NULL}});
}

// ---- values --------------------------------------------------------------

static void value_count(Arena *a)
{
    check_finds(a, OF("value_count", "a", "{field: f, gte: 2}"),
                (FindsCase[]){
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
    check_finds(a, OF("value_count", "a", "{field: [f, h], gte: 2}"),
                (FindsCase[]){
                    {"0=x,y 1=x,y", ""},
                    {"0=1,11 1=11,1", "c0/g 0..1 =2: 1 2"},
                    {NULL, NULL},
                });
}

static void value_sum(Arena *a)
{
    check_finds(a, OF("value_sum", "a", "{field: f, gte: 10}"),
                (FindsCase[]){
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
    check_finds(a, OF("value_sum", "a", "{field: f, lt: -1}"),
                (FindsCase[]){{"0=-1 1=-1 2=-3 3=9", "c0/g 0..2 =-5: 1 2 3"},
                              {NULL, NULL}});
}

static void value_avg(Arena *a)
{
    check_finds(a, OF("value_avg", "a", "{field: f, gt: 5}"),
                (FindsCase[]){
                    {"0=5", ""},
                    {"0=4 1=6.5", "c0/g 0..1 =5.25: 1 2"},
                    {"0=4 1=6", ""},
                    {"0=0 1=6 1000000=6", "c0/g 1..1000000 =6: 2 3"},
                    {NULL, NULL},
                });
}

static void value_median(Arena *a)
{
    check_finds(a, OF("value_median", "a", "{field: f, gte: 5}"),
                (FindsCase[]){
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
    check_finds(
        a, OF("value_percentile", "a", "{field: f, gte: 5, percentile: 75}"),
        (FindsCase[]){
            {"0=1 1=2 2=3 3=5", ""}, // the third of four
            {"0=1 1=2 2=5 3=6", "c0/g 0..3 =5: 1 2 3 4"},
            {"0=4 1=5", "c0/g 0..1 =5: 1 2"},
            {NULL, NULL},
        });
    check_finds(
        a, OF("value_percentile", "a", "{field: f, gte: 5, percentile: 1}"),
        (FindsCase[]){{"0=4 1=9 2=9", ""},
                      {"0=5 1=9", "c0/g 0..1 =5: 1 2"},
                      {NULL, NULL}});
    check_finds(
        a, OF("value_percentile", "a", "{field: f, eq: 9, percentile: 100}"),
        (FindsCase[]){{"0=4 1=9 2=9", "c0/g 0..2 =9: 1 2 3"}, {NULL, NULL}});
}

// ---- near misses ---------------------------------------------------------

static void check_nearest(Arena *a, const char *correlation, const char *hits,
                          const char *expected)
{
    Plans plans = parse_correlations(a, &correlation, 1);
    Correlator *c = new_correlator(&plans, -1, &usual_limits);
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
        arena_test(what_came_nearest),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
