// test_matcher_logsource.c - rules are only compared with events of their log
// source.

#include <string.h>

#include "api/matches.h"
#include "base/strbuf.h"
#include "matcher_work.h"

#define OF(title, logsource)                         \
    "title: " title "\nlogsource: {" logsource "}\n" \
    "detection: {s: {f: 1}, condition: s}\n"

static const char sources[] =
    OF("P", "category: process_creation, product: windows")
        AND OF("L", "product: linux") AND OF("W", "product: windows")
            AND OF("S", "product: windows, service: security");

static void a_log_source_leaves_others_out(Arena *a)
{
    Work w = work_loaded(sources);
    sigcc_matches *m = w.matches;
    (void)work_show(&w, "{\"f\": 1}");
    (void)sigcc_matches_set_logsource(m, NULL, "windows", NULL);
    (void)work_show(&w, "{\"f\": 1}");
    (void)sigcc_matches_set_logsource(m, NULL, "windows", "security");
    (void)work_show(&w, "{\"f\": 1}");
    (void)sigcc_matches_set_logsource(m, "process_creation", "windows", "x");
    (void)work_show(&w, "{\"f\": 1}");
    (void)sigcc_matches_set_logsource(m, "", "Windows", "");
    (void)work_show(&w, "{\"f\": 1}");
    (void)sigcc_matches_set_logsource(m, NULL, NULL, NULL);
    (void)work_show(&w, "{\"f\": 1}");
    check_found(&w, "1: P, 1: L, 1: W, 1: S, 2: W, 3: W, 3: S, 4: P, 4: W, "
                    "5: W, 6: P, 6: L, 6: W, 6: S");
    work_end(&w);
}

static void events_name_their_log_source(Arena *a)
{
    Work w = work_begin(sources);
    assert_int_equal(sigcc_matcher_set_route(w.matcher, "log.src"), SIGCC_OK);
    work_load(&w);
    (void)work_show(&w,
                    "{\"f\": 1, \"log\": {\"src\": {\"product\": \"linux\"}}}");
    (void)work_show(&w, "{\"f\": 1, \"log.src.product\": \"windows\"}");
    (void)work_show(&w, "{\"f\": 1, \"log\": {\"src\": {\"service\": \"x\"}}}");
    (void)work_show(&w, "{\"f\": 1, \"log\": {\"src\": {}}}");
    (void)sigcc_matches_set_logsource(w.matches, NULL, "linux", NULL);
    (void)work_show(&w, "{\"f\": 1}");
    (void)work_show(&w, "{\"f\": 1, \"log.src.product\": \"windows\"}");
    check_found(&w, "1: L, 2: W, 4: P, 4: L, 4: W, 4: S, 5: L, 6: W");
    work_end(&w);
}

// "first": what was counted since the last clear.
static void check_unrouted(const Work *w, size_t count, const char *first)
{
    const char *got;
    assert_int_equal(sigcc_matches_unrouted(w->matches, &got), count);
    if (first == NULL)
        assert_null(got);
    else
        assert_string_equal(got, first);
}

static void labels_that_no_rule_is_for_are_counted(void **state)
{
    (void)state;
    Work w = work_begin(OF("A", "product: windows"));
    assert_int_equal(sigcc_matcher_set_route(w.matcher, "ls"), SIGCC_OK);
    work_load(&w);
    (void)work_show(&w, "{\"f\": 1}");
    (void)work_show(&w, "{\"f\": 1, \"ls.product\": \"WINDOWS\"}");
    check_unrouted(&w, 0, NULL);
    (void)work_show(&w,
                    "{\"f\": 1, \"ls.product\": \"x\", \"ls.service\": \"y\"}");
    (void)work_show(&w, "{\"f\": 1, \"ls.category\": \"z\"}");
    check_unrouted(&w, 2, "product=x,service=y");
    sigcc_matches_clear(w.matches);
    check_unrouted(&w, 0, NULL);
    (void)work_show(&w, "{\"f\": 1, \"ls.category\": \"z\"}");
    check_unrouted(&w, 1, "category=z");
    work_end(&w);
}

static const char *event_of_product(Arena *a, const char *product)
{
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "{\"f\": 1, \"logsource\": {\"product\": \"%s\"}}",
               product);
    return sb_str(&sb).p;
}

static const char *numbered(Arena *a, int i)
{
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "p%d", i);
    return sb_str(&sb).p;
}

// More than are remembered, again and again.
static void log_sources_may_be_many(Arena *a)
{
    StrBuf rules = sb_in(a);
    for (int i = 0; i < 200; i++)
        sg_sb_putf(&rules, OF("R%d", "product: p%d") AND, i, i);
    Work w = work_begin(sb_str(&rules).p);
    assert_int_equal(sigcc_matcher_set_route(w.matcher, "logsource"), SIGCC_OK);
    work_load(&w);
    for (int i = 0; i < 1000; i++) {
        int product = i * 37 % 200;
        (void)work_show(&w, event_of_product(a, numbered(a, product)));
        assert_int_equal(sigcc_matches_count(w.matches), 1);
        assert_int_equal(sigcc_matches_at(w.matches, 0)->rule, product);
        sigcc_matches_clear(w.matches);
    }
    work_end(&w);
}

// The one that was set stays, whatever events say of themselves.
static void a_set_log_source_is_remembered(Arena *a)
{
    Work w = work_begin(OF("A", "product: mine") AND OF("B", "product: p99"));
    assert_int_equal(sigcc_matcher_set_route(w.matcher, "logsource"), SIGCC_OK);
    work_load(&w);
    for (int i = 0; i < 100; i++)
        (void)work_show(&w, event_of_product(a, numbered(a, i + 1000)));
    assert_int_equal(sigcc_matches_set_logsource(w.matches, NULL, "mine", NULL),
                     SIGCC_OK);
    (void)work_show(&w, "{\"f\": 1}");
    (void)work_show(&w, event_of_product(a, "p99"));
    (void)work_show(&w, "{\"f\": 1}");
    check_found(&w, "101: A, 102: B, 103: A");
    work_end(&w);
}

// Names that no rule has need not be kept.
static void long_log_sources_cost_no_memory(Arena *a)
{
    enum { LONG = 1 << 20, MANY = 100 };
    Work w = work_begin(OF("A", "product: mine"));
    assert_int_equal(sigcc_matcher_set_route(w.matcher, "logsource"), SIGCC_OK);
    work_load(&w);
    char *name = sg_arena_bytes(a, LONG + 1);
    memset(name, 'x', LONG);
    name[LONG] = '\0';
    size_t before = sg_arena_used(w.matches->keep);
    for (int i = 0; i < MANY; i++) {
        name[i] = 'y';
        assert_int_equal(work_show(&w, event_of_product(a, name)), SIGCC_OK);
    }
    assert_true(sg_arena_used(w.matches->keep) - before < LONG);
    (void)work_show(&w, event_of_product(a, "mine"));
    check_found(&w, "101: A");
    work_end(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(a_log_source_leaves_others_out),
        arena_test(events_name_their_log_source),
        cmocka_unit_test(labels_that_no_rule_is_for_are_counted),
        arena_test(log_sources_may_be_many),
        arena_test(a_set_log_source_is_remembered),
        arena_test(long_log_sources_cost_no_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
