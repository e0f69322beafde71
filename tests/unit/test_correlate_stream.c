// test_correlate_stream.c - hits that come late or in another order, and finds
// that come as soon as they can.

#include "correlation_cases.h"

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
    Correlator *c = new_correlator(&plans, delay, &usual_limits);
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
    Correlator *c = new_correlator(&plans, 0, &usual_limits);
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
    Correlator *c = new_correlator(&plans, 0, &usual_limits);
    assert_true(add_hits(a, c, &plans,
                         "0 0.b 1000000.c 1000001.c 1000002.c 1000003.c", 1));
    check_str(finds_text(a, c), "c0/g 0..0 =1: 1; c1/g 0..0 =1: 2");
    sg_correlator_destroy(c);
}

static void another_stream_may_follow(Arena *a)
{
    static const char *const text = COUNT("{gte: 2}");
    Plans plans = parse_correlations(a, &text, 1);
    Correlator *c = new_correlator(&plans, 0, &usual_limits);
    assert_true(add_hits(a, c, &plans, "10 20 30", 1));
    assert_int_equal(sg_correlator_finish(c), CORRELATE_OK);
    sg_correlator_clear(c);
    assert_true(add_hits(a, c, &plans, "5 6", 1));
    assert_int_equal(sg_correlator_finish(c), CORRELATE_OK);
    check_str(finds_text(a, c), "c0/g 5..6 =2: 1 2");
    assert_int_equal(sg_correlator_losses(c)->late, 0);
    sg_correlator_destroy(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(hits_come_in_any_order),
        arena_test(hits_that_come_too_late),
        arena_test(events_are_looked_at_as_a_whole),
        arena_test(finds_come_as_soon_as_they_end),
        arena_test(silent_correlations_end_too),
        arena_test(another_stream_may_follow),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
