// test_matcher_correlate.c - correlations as the public header promises them.

#include <time.h>

#include "base/strbuf.h"
#include "matcher_work.h"

// "T[a, b] 2 of 1 2": a find, its group, its value, its events.
static Str finds(Arena *a, const Work *w, const sigcc_correlator *c)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < sigcc_correlator_count(c); i++) {
        const sigcc_match *m = sigcc_correlator_at(c, i);
        assert_true(m->is_correlation);
        sg_sb_putf(&sb, "%s%s[", i > 0 ? "; " : "",
                   sigcc_collection_rule(w->rules, m->rule)->title);
        for (size_t k = 0; k < m->group_count; k++)
            sg_sb_putf(&sb, "%s%s=%s", k > 0 ? ", " : "", m->group[k].name,
                       m->group[k].value);
        sg_sb_putf(&sb, "] %g of", m->value);
        for (size_t k = 0; k < m->event_count; k++)
            sg_sb_putf(&sb, " %zu", m->events[k]);
        if (m->is_silent)
            sg_sb_put(&sb, STR(" silent"));
    }
    return sb_str(&sb);
}

static Str all_finds(Arena *a, Work *w)
{
    sigcc_correlator *c = sigcc_correlator_new(w->matcher, -1);
    assert_non_null(c);
    assert_int_equal(sigcc_correlator_add(c, w->matches), SIGCC_OK);
    assert_int_equal(sigcc_correlator_finish(c), SIGCC_OK);
    Str text = finds(a, w, c);
    sigcc_correlator_free(c);
    return text;
}

static void silent_rules_match_for_correlations(Arena *a)
{
    Work w =
        work_loaded(NAMED("base", "f: 1") AND
                    "title: C\ncorrelation: {type: event_count, rules: [base],"
                    " group-by: [u], timespan: 1m, condition: {gte: 2}}\n");
    (void)work_show(&w, "{\"f\": 1, \"u\": \"x\", \"time\": \"2026-05-04\"}");
    (void)work_show(&w, "{\"f\": 1, \"u\": \"y\", \"time\": \"2026-05-04\"}");
    (void)work_show(&w, "{\"f\": 1, \"u\": \"x\", \"time\": "
                        "\"2026-05-04T00:00:59Z\"}");
    check_found(&w, "1: base silent, 2: base silent, 3: base silent");
    check_str(all_finds(a, &w), "C[u=x] 2 of 1 3");
    work_end(&w);
}

static void groups_are_tuples_of_values(Arena *a)
{
    Work w =
        work_loaded(NAMED("base", "f: 1") AND
                    "title: C\ncorrelation: {type: event_count, rules: [base],"
                    " group-by: [u, v.w], timespan: 1m, "
                    "condition: {gte: 1}}\n");
    (void)work_show(&w, "{\"f\": 1, \"time\": 1, \"u\": [\"a\", 2, \"a\"], "
                        "\"v\": [{\"w\": \"x\"}, {\"w\": [true]}]}");
    (void)work_show(&w, "{\"f\": 1, \"time\": 1, \"u\": \"a\"}");
    (void)work_show(&w, "{\"f\": 1, \"time\": 1, \"u\": {}, \"v.w\": 1}");
    check_str(all_finds(a, &w),
              "C[u=2, v.w=x] 1 of 1; C[u=2, v.w=true] 1 of 1; "
              "C[u=a, v.w=x] 1 of 1; C[u=a, v.w=true] 1 of 1");
    work_end(&w);
}

static void aliases_are_fields_of_each_rule(Arena *a)
{
    Work w = work_loaded(NAMED("one", "f: 1") AND NAMED("two", "f: 2") AND
                         "title: C\ncorrelation:\n  type: temporal\n"
                         "  rules: [one, two]\n  group-by: [who]\n"
                         "  timespan: 1m\n"
                         "  aliases: {who: {one: src, two: dst}}\n");
    (void)work_show(&w,
                    "{\"f\": 1, \"time\": 1, \"src\": \"x\", \"dst\": \"y\"}");
    (void)work_show(&w,
                    "{\"f\": 2, \"time\": 2, \"src\": \"x\", \"dst\": \"y\"}");
    (void)work_show(&w,
                    "{\"f\": 2, \"time\": 3, \"src\": \"z\", \"dst\": \"x\"}");
    check_str(all_finds(a, &w), "C[who=x] 2 of 1 3");
    work_end(&w);
}

// The values of an inner correlation are those of its group.
static void correlations_of_correlations(Arena *a)
{
    Work w = work_loaded(
        NAMED("base", "f: 1") AND
        "title: I\nname: inner\ncorrelation: {type: event_count, "
        "rules: [base], group-by: [u, h], timespan: 1m, "
        "condition: {gte: 2}}\n" AND
        "title: O\ncorrelation: {type: value_count, rules: [inner], "
        "group-by: [u], timespan: 1h, condition: {gte: 2, field: h}}\n");
    for (int i = 0; i < 4; i++) {
        StrBuf sb = sb_in(a);
        sg_sb_putf(&sb, "{\"f\": 1, \"u\": \"x\", \"h\": %d, \"time\": %d}",
                   i / 2, 100 + i);
        (void)work_show(&w, sb_str(&sb).p);
    }
    check_str(all_finds(a, &w), "I[u=x, h=0] 2 of 1 2 silent; "
                                "I[u=x, h=1] 2 of 3 4 silent; "
                                "O[u=x] 2 of 1 2 3 4");
    work_end(&w);
}

static void several_conditions_are_one_event(Arena *a)
{
    Work w = work_loaded(
        "title: base\nname: base\nlogsource: {category: c}\ndetection:\n"
        "  s: {f: 1}\n  t: {g: 1}\n  condition: [s, t]\n" AND
        "title: C\ncorrelation: {type: event_count, rules: [base], "
        "timespan: 1m, condition: {gte: 1}}\n");
    (void)work_show(&w, "{\"f\": 1, \"g\": 1, \"time\": 1}");
    check_str(all_finds(a, &w), "C[] 1 of 1");
    work_end(&w);
}

static void time_fields_can_be_named(Arena *a)
{
    Work w =
        work_begin(NAMED("base", "f: 1") AND
                   "title: C\ncorrelation: {type: event_count, rules: [base],"
                   " timespan: 1m, condition: {gte: 1}}\n");
    assert_int_equal(sigcc_matcher_add_time_field(w.matcher, "a"), SIGCC_OK);
    assert_int_equal(sigcc_matcher_add_time_field(w.matcher, "b.c"), SIGCC_OK);
    work_load(&w);
    (void)work_show(&w, "{\"f\": 1, \"time\": 1}");
    (void)work_show(&w, "{\"f\": 1, \"b\": {\"c\": 300}, \"a\": 200}");
    (void)work_show(&w,
                    "{\"f\": 1, \"b\": {\"c\": [\"x\", 300]}, \"a\": true}");
    check_messages(&w, "SG8005 e.jsonl:1:1");
    sigcc_correlator *c = sigcc_correlator_new(w.matcher, -1);
    (void)sigcc_correlator_add(c, w.matches);
    (void)sigcc_correlator_finish(c);
    check_str(finds(a, &w, c), "C[] 1 of 2; C[] 1 of 3");
    assert_true(sigcc_correlator_at(c, 0)->from == 200000000);
    assert_true(sigcc_correlator_at(c, 1)->from == 300000000);
    sigcc_correlator_clear(c);
    assert_int_equal(sigcc_correlator_count(c), 0);
    sigcc_correlator_free(c);
    work_end(&w);
}

// Equal values are one; only that many different ones are taken.
static void combinations_of_values_are_limited(Arena *a)
{
    Work w =
        work_loaded(NAMED("base", "f: 1") AND
                    "title: C\ncorrelation: {type: event_count, rules: [base],"
                    " group-by: [u, v], timespan: 1m, "
                    "condition: {gte: 1}}\n");
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("{\"f\": 1, \"time\": 1, \"v\": [1, 1], \"u\": [0"));
    for (int i = 0; i < 200000; i++)
        sg_sb_putf(&sb, ", %d", i % 256);
    sg_sb_put(&sb, STR("]}"));
    assert_int_equal(work_show(&w, sb_str(&sb).p), SIGCC_OK);
    check_messages(&w, "");
    sigcc_correlator *c = sigcc_correlator_new(w.matcher, -1);
    (void)sigcc_correlator_add(c, w.matches);
    (void)sigcc_correlator_finish(c);
    assert_int_equal(sigcc_correlator_count(c), 256);
    sigcc_correlator_free(c);
    sb.n -= 2;
    sg_sb_put(&sb, STR(", \"x\"]}"));
    assert_int_equal(work_show(&w, sb_str(&sb).p), SIGCC_OK);
    check_messages(&w, "SG8008 r.yml:7:14");
    work_end(&w);
}

// The seconds of processor time that an event takes which has 'different'
// values in one field and 200,000 equal ones in another, and its groups.
static double seconds_of(Arena *a, int different, size_t *groups)
{
    Work w =
        work_loaded(NAMED("base", "f: 1") AND
                    "title: C\ncorrelation: {type: event_count, rules: [base],"
                    " group-by: [u, v], timespan: 1m, "
                    "condition: {gte: 1}}\n");
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("{\"f\": 1, \"time\": 1, \"u\": [0"));
    for (int i = 0; i < different; i++)
        sg_sb_putf(&sb, ", %d", i);
    sg_sb_put(&sb, STR("], \"v\": [0"));
    for (int i = 0; i < 200000; i++)
        sg_sb_put(&sb, STR(", 0"));
    sg_sb_put(&sb, STR("]}"));
    clock_t start = clock();
    assert_int_equal(work_show(&w, sb_str(&sb).p), SIGCC_OK);
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    check_messages(&w, "");
    sigcc_correlator *c = sigcc_correlator_new(w.matcher, -1);
    (void)sigcc_correlator_add(c, w.matches);
    (void)sigcc_correlator_finish(c);
    *groups = sigcc_correlator_count(c);
    sigcc_correlator_free(c);
    work_end(&w);
    return seconds;
}

// Pairs of all values would take 255 times as long as those of one.
static void many_equal_values_are_soon_read(Arena *a)
{
    size_t groups;
    double one = seconds_of(a, 1, &groups);
    assert_int_equal(groups, 1);
    double many = seconds_of(a, 255, &groups);
    assert_int_equal(groups, 255);
    if (many > 20 * one + 0.1)
        fail_msg("%.3f seconds for 255 values, %.3f for one", many, one);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(silent_rules_match_for_correlations),
        arena_test(groups_are_tuples_of_values),
        arena_test(aliases_are_fields_of_each_rule),
        arena_test(correlations_of_correlations),
        arena_test(several_conditions_are_one_event),
        arena_test(time_fields_can_be_named),
        arena_test(combinations_of_values_are_limited),
        arena_test(many_equal_values_are_soon_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
