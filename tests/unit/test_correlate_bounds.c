// test_correlate_bounds.c - what is lost where hits, groups or memory are too
// many, and that a long stream takes no more memory than a short one.

#include "base/limits.h"
#include "correlation_cases.h"

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
    CorrelatorLimits small = usual_limits;
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
    Correlator *c = new_correlator(&plans, 0, &usual_limits);
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
    CorrelatorLimits small = usual_limits;
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
    Correlator *c = new_correlator(&plans, 0, &usual_limits);
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(crowded_windows_lose_their_oldest_hits),
        arena_test(hits_wait_for_so_long),
        arena_test(finds_do_not_wait),
        arena_test(groups_are_not_without_number),
        arena_test(events_are_kept_as_far_as_they_go),
        arena_test(losses_name_the_plan),
        arena_test(memory_may_run_out_anywhere),
        arena_test(a_long_stream_needs_no_more_than_a_short_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
