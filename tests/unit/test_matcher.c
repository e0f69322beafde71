// test_matcher.c - matching as the public header promises it.

#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "api/matches.h"
#include "base/strbuf.h"
#include "matcher_work.h"

// ---- plain matches -------------------------------------------------------

static void matches_come_by_event_then_by_rule(Arena *a)
{
    Work w = work_loaded(ONE("A", "f: 1") AND ONE("B", "g: 2")
                             AND ONE("C", "f|exists: true"));
    assert_int_equal(work_show(&w, "{\"g\": 2, \"f\": 1}"), SIGCC_OK);
    assert_int_equal(work_show(&w, "{}"), SIGCC_OK);
    assert_int_equal(work_show(&w, "{\"f\": 3}"), SIGCC_OK);
    check_found(&w, "1: A, 1: B, 1: C, 3: C");
    check_messages(&w, "");
    work_end(&w);
}

static void each_condition_matches_for_itself(Arena *a)
{
    Work w = work_loaded(RULE("A", "  s: {f: 1}\n  t: {g: 2}\n"
                                   "  condition: [s, t, s and t]\n"));
    (void)work_show(&w, "{\"g\": 2}");
    (void)work_show(&w, "{\"f\": 1, \"g\": 2}");
    check_found(&w, "1: A[1], 2: A, 2: A[1], 2: A[2]");
    work_end(&w);
}

static void items_say_what_matched(Arena *a)
{
    Work w = work_loaded(RULE("A", "  s:\n"
                                   "    f|contains: a\n"
                                   "    g: [1, 2]\n"
                                   "    h: null\n"
                                   "  t: {x: 1}\n"
                                   "  k: [word]\n"
                                   "  condition: s and not t and k\n"));
    (void)work_show(&w,
                    "{\"f\": [\"b\", \"xAx\"], \"g\": 2, \"q\": \"a word\"}");
    check_found(&w, "1: A");
    check_str(work_items(a, &w, 0), "f|xAx 5:5, g|2 6:5, h| 7:5, |a word 9:6");
    work_end(&w);
}

static void items_keep_any_text(Arena *a)
{
    (void)a;
    Work w = work_loaded(ONE("A", "f|contains: a"));
    (void)work_show(&w, "{\"f\": \"\\u0000a\\u0000\"}");
    const sigcc_matched_item *item = sigcc_matches_at(w.matches, 0)->items;
    assert_int_equal(item->value_length, 3);
    assert_memory_equal(item->value, "\0a\0", 4);
    work_end(&w);
}

static void no_rules_match_nothing(Arena *a)
{
    Work w = work_loaded("---\n");
    assert_int_equal(work_show(&w, "{\"f\": 1}"), SIGCC_OK);
    check_found(&w, "");
    work_end(&w);
}

static void clearing_begins_anew(Arena *a)
{
    Work w = work_loaded(ONE("A", "f: 1"));
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < 100; i++)
            (void)work_show(&w, "{\"f\": 1}");
        (void)work_show(&w, "{\"f\": 1,}");
        assert_int_equal(sigcc_matches_count(w.matches), 100);
        assert_int_equal(
            sigcc_diagnostics_count(sigcc_matches_diagnostics(w.matches)), 1);
        sigcc_matches_clear(w.matches);
        check_found(&w, "");
        check_messages(&w, "");
    }
    work_end(&w);
}

// ---- broken events -------------------------------------------------------

static void broken_events_are_told_and_left(Arena *a)
{
    Work w = work_loaded(ONE("A", "f: 1"));
    assert_int_equal(work_show(&w, "{\"f\": 1,}"), SIGCC_INVALID);
    assert_int_equal(work_show(&w, "[{\"f\": 1}]"), SIGCC_INVALID);
    assert_int_equal(work_show(&w, ""), SIGCC_INVALID);
    assert_int_equal(work_show(&w, "{\"f\": 1}"), SIGCC_OK);
    check_found(&w, "4: A");
    check_messages(&w, "SG8001 e.jsonl:1:9, SG8002 e.jsonl:2:1, "
                       "SG8001 e.jsonl:3:1");
    work_end(&w);
}

// What is asked about a broken event is asked about nothing.
static void nothing_stays_of_the_event_before(Arena *a)
{
    Work w = work_loaded(ONE("A", "f: 1") AND RULE("B", "  s: [x]\n"
                                                        "  condition: s\n"));
    (void)work_show(&w, "{\"f\": 1, \"g\": \"x\"}");
    assert_int_equal(work_show(&w, "{\"f\": 1, \"g\": \"x\"],"), SIGCC_INVALID);
    Asking *ask = sg_matches_asking(w.matches);
    assert_int_equal(ask->record->seen_count, 0);
    assert_null(ask->record->all);
    for (uint32_t i = 0; i < 2; i++)
        assert_false(sg_predicate_holds(w.matcher->units[i].predicate, ask));
    check_found(&w, "1: A, 1: B");
    work_end(&w);
}

static void warnings_leave_events_in(Arena *a)
{
    Work w = work_loaded(ONE("A", "f: 1"));
    assert_int_equal(work_show(&w, "{\"f\": 2, \"f\": 1}"), SIGCC_OK);
    assert_int_equal(work_show(&w, "{\"g\": \"\xFF\",\n\"f\": 1}"), SIGCC_OK);
    check_found(&w, "1: A, 2: A");
    check_messages(&w, "SG8004 e.jsonl:1:10, SG8003 e.jsonl:2:8");
    work_end(&w);
}

static void deep_events_are_left(Arena *a)
{
    Work w = work_loaded(ONE("A", "f: 1"));
    StrBuf sb = sb_in(a);
    for (int i = 0; i < 500; i++)
        sg_sb_put(&sb, STR("{\"f\":"));
    assert_int_equal(work_show(&w, sb_str(&sb).p), SIGCC_INVALID);
    assert_int_equal(work_show(&w, "{\"f\": 1}"), SIGCC_OK);
    check_found(&w, "2: A");
    work_end(&w);
}

// The tree of an event has a limit of its own; what was kept is still there.
static void events_beyond_memory_are_left(Arena *a)
{
    enum { LARGE = (16 << 20) - 16 };
    if (sizeof(void *) < 8)
        skip(); // nodes are so small that no event reaches the limit
    Work w = work_loaded(ONE("A", "f|re: '[ab]c'") AND ONE("B", "g|gt: 5"));
    (void)work_show(&w, "{\"f\": \"bc\"}");
    char *text = sg_arena_bytes(a, LARGE + 16);
    (void)strcpy(text, "{\"f\":[0");
    size_t n = strlen(text);
    while (n < LARGE) {
        memcpy(text + n, ",0", 2);
        n += 2;
    }
    memcpy(text + n, "]}", 2);
    assert_int_equal(work_show_text(&w, text, n + 2), SIGCC_LIMIT);
    check_messages(&w, "SG9007 e.jsonl:2:1");
    assert_int_equal(work_show(&w, "{\"f\": \"ac\", \"g\": 6}"), SIGCC_OK);
    check_found(&w, "1: A, 3: A, 3: B");
    work_end(&w);
}

static void slow_rules_are_given_up(Arena *a)
{
    Work w = work_loaded(ONE("Slow", "f|re: '^(a+)+[bc]$'") AND ONE(
        "B", "f|contains: aaa") AND ONE("Other", "f|contains: b"));
    assert_int_equal(
        work_show(&w, "{\"f\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"}"),
        SIGCC_OK);
    check_found(&w, "1: B");
    check_messages(&w, "SG8006 r.yml:4:13");
    assert_int_equal(
        sigcc_diagnostics_at(sigcc_matches_diagnostics(w.matches), 0)->rule, 0);
    work_end(&w);
}

// ---- settings ------------------------------------------------------------

static sigcc_pipeline *pipeline_of(const char *text)
{
    sigcc_pipeline *p = sigcc_pipeline_parse("p.yml", text, strlen(text), 0);
    assert_non_null(p);
    assert_int_equal(sigcc_diagnostics_errors(sigcc_pipeline_diagnostics(p)),
                     0);
    return p;
}

static void pipelines_put_in_names_of_events(Arena *a)
{
    Work w = work_begin(ONE("A", "f: 1, g: 2"));
    sigcc_pipeline *p = pipeline_of(
        "name: p\npriority: 1\ntransformations:\n"
        "  - {type: field_name_mapping, mapping: {f: x.y, g: [u, v]}}\n");
    assert_int_equal(sigcc_matcher_add_pipeline(w.matcher, p), SIGCC_OK);
    work_load(&w);
    (void)work_show(&w, "{\"f\": 1, \"g\": 2}");
    (void)work_show(&w, "{\"x\": {\"y\": 1}, \"v\": 2}");
    check_found(&w, "2: A");
    check_str(work_items(a, &w, 0), "x.y|1 4:7, v|2 4:13");
    work_end(&w);
    sigcc_pipeline_free(p);
}

static void variables_fill_placeholders(Arena *a)
{
    Work w = work_begin(ONE("A", "f|expand: '%admins%'"));
    assert_int_equal(sigcc_matcher_add_variable(w.matcher, "admins", "eve"),
                     SIGCC_OK);
    assert_int_equal(sigcc_matcher_add_variable(w.matcher, "admins", "bob"),
                     SIGCC_OK);
    sigcc_pipeline *p = pipeline_of("name: p\npriority: 1\ntransformations:\n"
                                    "  - {type: value_placeholders}\n");
    assert_int_equal(sigcc_matcher_add_pipeline(w.matcher, p), SIGCC_OK);
    work_load(&w);
    (void)work_show(&w, "{\"f\": \"Bob\"}");
    (void)work_show(&w, "{\"f\": \"eve\"}");
    (void)work_show(&w, "{\"f\": \"%admins%\"}");
    check_found(&w, "1: A, 2: A");
    work_end(&w);
    sigcc_pipeline_free(p);
}

static void rules_that_cannot_match_are_told(Arena *a)
{
    Work w =
        work_begin(NAMED("A", "f|expand: '%nobody%'") AND ONE("B", "f: 1")
                       AND ONE("C", "f: 2") AND
                   "title: D\ncorrelation: {type: event_count, rules: [A], "
                   "timespan: 1m, condition: {gte: 1}}\n");
    assert_int_equal(sigcc_matcher_load(w.matcher, w.rules), SIGCC_INVALID);
    check_str(messages_text(a, sigcc_matcher_diagnostics(w.matcher)).n > 0
                  ? STR("some")
                  : STR("none"),
              "some");
    w.matches = sigcc_matches_new(w.matcher);
    assert_non_null(w.matches);
    (void)work_show(&w, "{\"f\": [1, 2, \"%nobody%\"]}");
    check_found(&w, "1: B, 1: C");
    work_end(&w);
}

static void calls_have_an_order(Arena *a)
{
    (void)a;
    sigcc_collection *raw = sigcc_collection_new();
    Work w = work_begin(ONE("A", "f: 1"));
    sigcc_pipeline *p = pipeline_of("name: p\npriority: 1\n");
    assert_null(sigcc_matches_new(w.matcher));
    assert_null(sigcc_correlator_new(w.matcher, -1));
    assert_int_equal(sigcc_matcher_load(w.matcher, raw), SIGCC_BAD_ARGUMENT);
    work_load(&w);
    assert_int_equal(sigcc_matcher_load(w.matcher, w.rules),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_matcher_add_pipeline(w.matcher, p),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_matcher_add_variable(w.matcher, "a", "b"),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_matcher_add_time_field(w.matcher, "a"),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_matcher_set_route(w.matcher, "a"),
                     SIGCC_BAD_ARGUMENT);
    sigcc_pipeline_free(p);
    work_end(&w);
    sigcc_collection_free(raw);
}

static void nothing_is_a_bad_argument(Arena *a)
{
    (void)a;
    Work w = work_loaded(ONE("A", "f: 1"));
    sigcc_event none = {.size = sizeof none, .text = NULL, .file = "x"};
    sigcc_event nowhere = {.size = sizeof nowhere, .text = "{}", .length = 2};
    assert_int_equal(sigcc_matches_add(w.matches, NULL), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_matches_add(NULL, &none), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_matches_add(w.matches, &none), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_matches_add(w.matches, &nowhere),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_matcher_load(NULL, w.rules), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_matcher_add_pipeline(w.matcher, NULL),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_matcher_set_route(w.matcher, ""),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_matches_set_logsource(NULL, "c", NULL, NULL),
                     SIGCC_BAD_ARGUMENT);
    assert_null(sigcc_matches_new(NULL));
    assert_null(sigcc_correlator_new(NULL, 0));
    sigcc_matcher_free(NULL);
    sigcc_matches_free(NULL);
    sigcc_correlator_free(NULL);
    work_end(&w);
}

// ---- threads -------------------------------------------------------------

typedef struct Thread {
    pthread_t id;
    const sigcc_matcher *matcher;
    size_t found, wanted;
} Thread;

static void *run_thread(void *arg)
{
    Thread *t = arg;
    sigcc_matches *m = sigcc_matches_new(t->matcher);
    char text[200];
    for (size_t i = 0; m != NULL && i < 5000; i++) {
        int n = snprintf(text, sizeof text,
                         "{\"f\": \"Text %zu\", \"g\": [%zu, \"abc\"], "
                         "\"u\": \"x\", \"time\": %zu}",
                         i % 10, i % 7, i);
        sigcc_event e = {sizeof e, text, (size_t)n, "t", i + 1, 1, i + 1};
        (void)sigcc_matches_add(m, &e);
        t->wanted += (size_t)(i % 10 == 3) + (i % 7 == 5) + 1;
        if (i % 1000 == 999) {
            t->found += sigcc_matches_count(m);
            sigcc_matches_clear(m);
        }
    }
    sigcc_matches_free(m);
    return NULL;
}

static void threads_share_a_matcher(Arena *a)
{
    (void)a;
    enum { THREADS = 2 };
    Work w =
        work_loaded(NAMED("A", "f|re: '[a-z] 3$'") AND ONE("B", "g: 5")
                        AND ONE("C", "g|contains: BC") AND
                    "title: D\ncorrelation: {type: event_count, rules: [A],"
                    " group-by: [u], timespan: 1m, condition: {gte: 1}}\n");
    Thread threads[THREADS];
    for (int i = 0; i < THREADS; i++) {
        threads[i] = (Thread){.matcher = w.matcher};
        assert_int_equal(
            pthread_create(&threads[i].id, NULL, run_thread, &threads[i]), 0);
    }
    for (int i = 0; i < THREADS; i++)
        assert_int_equal(pthread_join(threads[i].id, NULL), 0);
    for (int i = 0; i < THREADS; i++) {
        assert_true(threads[i].wanted > 5000);
        assert_int_equal(threads[i].found, threads[i].wanted);
    }
    work_end(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(matches_come_by_event_then_by_rule),
        arena_test(each_condition_matches_for_itself),
        arena_test(items_say_what_matched),
        arena_test(items_keep_any_text),
        arena_test(no_rules_match_nothing),
        arena_test(clearing_begins_anew),
        arena_test(broken_events_are_told_and_left),
        arena_test(nothing_stays_of_the_event_before),
        arena_test(warnings_leave_events_in),
        arena_test(deep_events_are_left),
        arena_test(events_beyond_memory_are_left),
        arena_test(slow_rules_are_given_up),
        arena_test(pipelines_put_in_names_of_events),
        arena_test(variables_fill_placeholders),
        arena_test(rules_that_cannot_match_are_told),
        arena_test(calls_have_an_order),
        arena_test(nothing_is_a_bad_argument),
        arena_test(threads_share_a_matcher),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
