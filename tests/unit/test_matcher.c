// test_matcher.c - matching as the public header promises it.

#include <sigcc/sigcc.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "api/matches.h"
#include "base/strbuf.h"
#include "check.h"

// ---- matching -------------------------------------------------------------

typedef struct Work {
    sigcc_collection *rules;
    sigcc_matcher *matcher;
    sigcc_matches *matches;
    size_t events; // so far
} Work;

static sigcc_collection *rules_of(const char *text)
{
    sigcc_collection *rules = sigcc_collection_new();
    assert_non_null(rules);
    sigcc_status s = sigcc_collection_add(rules, "r.yml", text, strlen(text));
    assert_true(s == SIGCC_OK || s == SIGCC_NOT_FOUND);
    assert_int_equal(sigcc_collection_link(rules), SIGCC_OK);
    return rules;
}

static Work begin(const char *rules)
{
    Work w = {.rules = rules_of(rules), .matcher = sigcc_matcher_new()};
    assert_non_null(w.matcher);
    return w;
}

static void load(Work *w)
{
    assert_int_equal(sigcc_matcher_load(w->matcher, w->rules), SIGCC_OK);
    w->matches = sigcc_matches_new(w->matcher);
    assert_non_null(w->matches);
}

static Work loaded(const char *rules)
{
    Work w = begin(rules);
    load(&w);
    return w;
}

static void end(Work *w)
{
    sigcc_matches_free(w->matches);
    sigcc_matcher_free(w->matcher);
    sigcc_collection_free(w->rules);
}

static sigcc_status show_text(Work *w, const char *json, size_t length)
{
    sigcc_event e = {.size = sizeof e,
                     .text = json,
                     .length = length,
                     .file = "e.jsonl",
                     .line = w->events + 1,
                     .column = 1,
                     .number = ++w->events};
    return sigcc_matches_add(w->matches, &e);
}

static sigcc_status show(Work *w, const char *json)
{
    return show_text(w, json, strlen(json));
}

// "1: A, 2: B[1]": events and titles; a number for a second condition.
static Str found(Arena *a, const Work *w)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < sigcc_matches_count(w->matches); i++) {
        const sigcc_match *m = sigcc_matches_at(w->matches, i);
        const sigcc_rule *r = sigcc_collection_rule(w->rules, m->rule);
        sg_sb_putf(&sb, "%s%zu: %s", i > 0 ? ", " : "", m->event, r->title);
        if (m->condition > 0)
            sg_sb_putf(&sb, "[%zu]", m->condition);
        if (m->is_silent)
            sg_sb_put(&sb, STR(" silent"));
    }
    assert_null(sigcc_matches_at(w->matches, sigcc_matches_count(w->matches)));
    return sb_str(&sb);
}

// "f|text 4:7, ...": the items of a match.
static Str items(Arena *a, const Work *w, size_t index)
{
    StrBuf sb = sb_in(a);
    const sigcc_match *m = sigcc_matches_at(w->matches, index);
    for (size_t i = 0; i < m->item_count; i++) {
        const sigcc_matched_item *item = &m->items[i];
        assert_int_equal(strlen(item->value), item->value_length);
        sg_sb_putf(&sb, "%s%s|%s %u:%u", i > 0 ? ", " : "", item->field,
                   item->value, item->line, item->column);
    }
    return sb_str(&sb);
}

// "SG8001 e.jsonl:1:5, ..."
static Str messages(Arena *a, const sigcc_diagnostics *list)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(list, i);
        sg_sb_putf(&sb, "%sSG%d %s:%u:%u", i > 0 ? ", " : "", d->code,
                   d->file ? d->file : "-", d->line, d->column);
    }
    return sb_str(&sb);
}

#define check_found(w, text) check_str(found(a, (w)), text)
#define check_messages(w, text) \
    check_str(messages(a, sigcc_matches_diagnostics((w)->matches)), text)

#define RULE(title, detection) \
    "title: " title "\nlogsource: {category: c}\ndetection:\n" detection
#define ONE(title, items) RULE(title, "  s: {" items "}\n  condition: s\n")
#define NAMED(name, items)                                        \
    "title: " name "\nname: " name "\nlogsource: {category: c}\n" \
    "detection: {s: {" items "}, condition: s}\n"
#define AND "---\n"

// ---- plain matches -------------------------------------------------------

static void matches_come_by_event_then_by_rule(Arena *a)
{
    Work w = loaded(ONE("A", "f: 1") AND ONE("B", "g: 2")
                        AND ONE("C", "f|exists: true"));
    assert_int_equal(show(&w, "{\"g\": 2, \"f\": 1}"), SIGCC_OK);
    assert_int_equal(show(&w, "{}"), SIGCC_OK);
    assert_int_equal(show(&w, "{\"f\": 3}"), SIGCC_OK);
    check_found(&w, "1: A, 1: B, 1: C, 3: C");
    check_messages(&w, "");
    end(&w);
}

static void each_condition_matches_for_itself(Arena *a)
{
    Work w = loaded(RULE("A", "  s: {f: 1}\n  t: {g: 2}\n"
                              "  condition: [s, t, s and t]\n"));
    (void)show(&w, "{\"g\": 2}");
    (void)show(&w, "{\"f\": 1, \"g\": 2}");
    check_found(&w, "1: A[1], 2: A, 2: A[1], 2: A[2]");
    end(&w);
}

static void items_say_what_matched(Arena *a)
{
    Work w = loaded(RULE("A", "  s:\n"
                              "    f|contains: a\n"
                              "    g: [1, 2]\n"
                              "    h: null\n"
                              "  t: {x: 1}\n"
                              "  k: [word]\n"
                              "  condition: s and not t and k\n"));
    (void)show(&w, "{\"f\": [\"b\", \"xAx\"], \"g\": 2, \"q\": \"a word\"}");
    check_found(&w, "1: A");
    check_str(items(a, &w, 0), "f|xAx 5:5, g|2 6:5, h| 7:5, |a word 9:6");
    end(&w);
}

static void items_keep_any_text(Arena *a)
{
    (void)a;
    Work w = loaded(ONE("A", "f|contains: a"));
    (void)show(&w, "{\"f\": \"\\u0000a\\u0000\"}");
    const sigcc_matched_item *item = sigcc_matches_at(w.matches, 0)->items;
    assert_int_equal(item->value_length, 3);
    assert_memory_equal(item->value, "\0a\0", 4);
    end(&w);
}

static void no_rules_match_nothing(Arena *a)
{
    Work w = loaded("---\n");
    assert_int_equal(show(&w, "{\"f\": 1}"), SIGCC_OK);
    check_found(&w, "");
    end(&w);
}

static void clearing_begins_anew(Arena *a)
{
    Work w = loaded(ONE("A", "f: 1"));
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < 100; i++)
            (void)show(&w, "{\"f\": 1}");
        (void)show(&w, "{\"f\": 1,}");
        assert_int_equal(sigcc_matches_count(w.matches), 100);
        assert_int_equal(
            sigcc_diagnostics_count(sigcc_matches_diagnostics(w.matches)), 1);
        sigcc_matches_clear(w.matches);
        check_found(&w, "");
        check_messages(&w, "");
    }
    end(&w);
}

// ---- broken events -------------------------------------------------------

static void broken_events_are_told_and_left(Arena *a)
{
    Work w = loaded(ONE("A", "f: 1"));
    assert_int_equal(show(&w, "{\"f\": 1,}"), SIGCC_INVALID);
    assert_int_equal(show(&w, "[{\"f\": 1}]"), SIGCC_INVALID);
    assert_int_equal(show(&w, ""), SIGCC_INVALID);
    assert_int_equal(show(&w, "{\"f\": 1}"), SIGCC_OK);
    check_found(&w, "4: A");
    check_messages(&w, "SG8001 e.jsonl:1:9, SG8002 e.jsonl:2:1, "
                       "SG8001 e.jsonl:3:1");
    end(&w);
}

// What is asked about a broken event is asked about nothing.
static void nothing_stays_of_the_event_before(Arena *a)
{
    Work w = loaded(ONE("A", "f: 1") AND RULE("B", "  s: [x]\n"
                                                   "  condition: s\n"));
    (void)show(&w, "{\"f\": 1, \"g\": \"x\"}");
    assert_int_equal(show(&w, "{\"f\": 1, \"g\": \"x\"],"), SIGCC_INVALID);
    Asking *ask = sg_matches_asking(w.matches);
    assert_int_equal(ask->record->seen_count, 0);
    assert_null(ask->record->all);
    for (uint32_t i = 0; i < 2; i++)
        assert_false(sg_predicate_holds(w.matcher->units[i].predicate, ask));
    check_found(&w, "1: A, 1: B");
    end(&w);
}

static void warnings_leave_events_in(Arena *a)
{
    Work w = loaded(ONE("A", "f: 1"));
    assert_int_equal(show(&w, "{\"f\": 2, \"f\": 1}"), SIGCC_OK);
    assert_int_equal(show(&w, "{\"g\": \"\xFF\",\n\"f\": 1}"), SIGCC_OK);
    check_found(&w, "1: A, 2: A");
    check_messages(&w, "SG8004 e.jsonl:1:10, SG8003 e.jsonl:2:8");
    end(&w);
}

static void deep_events_are_left(Arena *a)
{
    Work w = loaded(ONE("A", "f: 1"));
    StrBuf sb = sb_in(a);
    for (int i = 0; i < 500; i++)
        sg_sb_put(&sb, STR("{\"f\":"));
    assert_int_equal(show(&w, sb_str(&sb).p), SIGCC_INVALID);
    assert_int_equal(show(&w, "{\"f\": 1}"), SIGCC_OK);
    check_found(&w, "2: A");
    end(&w);
}

// The tree of an event has a limit of its own; what was kept is still there.
static void events_beyond_memory_are_left(Arena *a)
{
    enum { LARGE = (16 << 20) - 16 };
    if (sizeof(void *) < 8)
        skip(); // nodes are so small that no event reaches the limit
    Work w = loaded(ONE("A", "f|re: '[ab]c'") AND ONE("B", "g|gt: 5"));
    (void)show(&w, "{\"f\": \"bc\"}");
    char *text = sg_arena_bytes(a, LARGE + 16);
    (void)strcpy(text, "{\"f\":[0");
    size_t n = strlen(text);
    while (n < LARGE) {
        memcpy(text + n, ",0", 2);
        n += 2;
    }
    memcpy(text + n, "]}", 2);
    assert_int_equal(show_text(&w, text, n + 2), SIGCC_LIMIT);
    check_messages(&w, "SG9007 e.jsonl:2:1");
    assert_int_equal(show(&w, "{\"f\": \"ac\", \"g\": 6}"), SIGCC_OK);
    check_found(&w, "1: A, 3: A, 3: B");
    end(&w);
}

static void slow_rules_are_given_up(Arena *a)
{
    Work w = loaded(ONE("Slow", "f|re: '^(a+)+[bc]$'") AND ONE(
        "B", "f|contains: aaa") AND ONE("Other", "f|contains: b"));
    assert_int_equal(
        show(&w, "{\"f\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"}"),
        SIGCC_OK);
    check_found(&w, "1: B");
    check_messages(&w, "SG8006 r.yml:4:13");
    assert_int_equal(
        sigcc_diagnostics_at(sigcc_matches_diagnostics(w.matches), 0)->rule, 0);
    end(&w);
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
    Work w = begin(ONE("A", "f: 1, g: 2"));
    sigcc_pipeline *p = pipeline_of(
        "name: p\npriority: 1\ntransformations:\n"
        "  - {type: field_name_mapping, mapping: {f: x.y, g: [u, v]}}\n");
    assert_int_equal(sigcc_matcher_add_pipeline(w.matcher, p), SIGCC_OK);
    load(&w);
    (void)show(&w, "{\"f\": 1, \"g\": 2}");
    (void)show(&w, "{\"x\": {\"y\": 1}, \"v\": 2}");
    check_found(&w, "2: A");
    check_str(items(a, &w, 0), "x.y|1 4:7, v|2 4:13");
    end(&w);
    sigcc_pipeline_free(p);
}

static void variables_fill_placeholders(Arena *a)
{
    Work w = begin(ONE("A", "f|expand: '%admins%'"));
    assert_int_equal(sigcc_matcher_add_variable(w.matcher, "admins", "eve"),
                     SIGCC_OK);
    assert_int_equal(sigcc_matcher_add_variable(w.matcher, "admins", "bob"),
                     SIGCC_OK);
    sigcc_pipeline *p = pipeline_of("name: p\npriority: 1\ntransformations:\n"
                                    "  - {type: value_placeholders}\n");
    assert_int_equal(sigcc_matcher_add_pipeline(w.matcher, p), SIGCC_OK);
    load(&w);
    (void)show(&w, "{\"f\": \"Bob\"}");
    (void)show(&w, "{\"f\": \"eve\"}");
    (void)show(&w, "{\"f\": \"%admins%\"}");
    check_found(&w, "1: A, 2: A");
    end(&w);
    sigcc_pipeline_free(p);
}

static void rules_that_cannot_match_are_told(Arena *a)
{
    Work w = begin(NAMED("A", "f|expand: '%nobody%'") AND ONE("B", "f: 1")
                       AND ONE("C", "f: 2") AND
                   "title: D\ncorrelation: {type: event_count, rules: [A], "
                   "timespan: 1m, condition: {gte: 1}}\n");
    assert_int_equal(sigcc_matcher_load(w.matcher, w.rules), SIGCC_INVALID);
    check_str(messages(a, sigcc_matcher_diagnostics(w.matcher)).n > 0
                  ? STR("some")
                  : STR("none"),
              "some");
    w.matches = sigcc_matches_new(w.matcher);
    assert_non_null(w.matches);
    (void)show(&w, "{\"f\": [1, 2, \"%nobody%\"]}");
    check_found(&w, "1: B, 1: C");
    end(&w);
}

static void calls_have_an_order(Arena *a)
{
    (void)a;
    sigcc_collection *raw = sigcc_collection_new();
    Work w = begin(ONE("A", "f: 1"));
    sigcc_pipeline *p = pipeline_of("name: p\npriority: 1\n");
    assert_null(sigcc_matches_new(w.matcher));
    assert_null(sigcc_correlator_new(w.matcher, -1));
    assert_int_equal(sigcc_matcher_load(w.matcher, raw), SIGCC_BAD_ARGUMENT);
    load(&w);
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
    end(&w);
    sigcc_collection_free(raw);
}

static void nothing_is_a_bad_argument(Arena *a)
{
    (void)a;
    Work w = loaded(ONE("A", "f: 1"));
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
    end(&w);
}

// ---- log sources ---------------------------------------------------------

#define OF(title, logsource)                         \
    "title: " title "\nlogsource: {" logsource "}\n" \
    "detection: {s: {f: 1}, condition: s}\n"

static const char sources[] =
    OF("P", "category: process_creation, product: windows")
        AND OF("L", "product: linux") AND OF("W", "product: windows")
            AND OF("S", "product: windows, service: security");

static void a_log_source_leaves_others_out(Arena *a)
{
    Work w = loaded(sources);
    sigcc_matches *m = w.matches;
    (void)show(&w, "{\"f\": 1}");
    (void)sigcc_matches_set_logsource(m, NULL, "windows", NULL);
    (void)show(&w, "{\"f\": 1}");
    (void)sigcc_matches_set_logsource(m, NULL, "windows", "security");
    (void)show(&w, "{\"f\": 1}");
    (void)sigcc_matches_set_logsource(m, "process_creation", "windows", "x");
    (void)show(&w, "{\"f\": 1}");
    (void)sigcc_matches_set_logsource(m, "", "Windows", "");
    (void)show(&w, "{\"f\": 1}");
    (void)sigcc_matches_set_logsource(m, NULL, NULL, NULL);
    (void)show(&w, "{\"f\": 1}");
    check_found(&w, "1: P, 1: L, 1: W, 1: S, 2: W, 3: W, 3: S, 4: P, 4: W, "
                    "5: W, 6: P, 6: L, 6: W, 6: S");
    end(&w);
}

static void events_name_their_log_source(Arena *a)
{
    Work w = begin(sources);
    assert_int_equal(sigcc_matcher_set_route(w.matcher, "log.src"), SIGCC_OK);
    load(&w);
    (void)show(&w, "{\"f\": 1, \"log\": {\"src\": {\"product\": \"linux\"}}}");
    (void)show(&w, "{\"f\": 1, \"log.src.product\": \"windows\"}");
    (void)show(&w, "{\"f\": 1, \"log\": {\"src\": {\"service\": \"x\"}}}");
    (void)show(&w, "{\"f\": 1, \"log\": {\"src\": {}}}");
    (void)sigcc_matches_set_logsource(w.matches, NULL, "linux", NULL);
    (void)show(&w, "{\"f\": 1}");
    (void)show(&w, "{\"f\": 1, \"log.src.product\": \"windows\"}");
    check_found(&w, "1: L, 2: W, 4: P, 4: L, 4: W, 4: S, 5: L, 6: W");
    end(&w);
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
    Work w = begin(OF("A", "product: windows"));
    assert_int_equal(sigcc_matcher_set_route(w.matcher, "ls"), SIGCC_OK);
    load(&w);
    (void)show(&w, "{\"f\": 1}");
    (void)show(&w, "{\"f\": 1, \"ls.product\": \"WINDOWS\"}");
    check_unrouted(&w, 0, NULL);
    (void)show(&w, "{\"f\": 1, \"ls.product\": \"x\", \"ls.service\": \"y\"}");
    (void)show(&w, "{\"f\": 1, \"ls.category\": \"z\"}");
    check_unrouted(&w, 2, "product=x,service=y");
    sigcc_matches_clear(w.matches);
    check_unrouted(&w, 0, NULL);
    (void)show(&w, "{\"f\": 1, \"ls.category\": \"z\"}");
    check_unrouted(&w, 1, "category=z");
    end(&w);
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
    Work w = begin(sb_str(&rules).p);
    assert_int_equal(sigcc_matcher_set_route(w.matcher, "logsource"), SIGCC_OK);
    load(&w);
    for (int i = 0; i < 1000; i++) {
        int product = i * 37 % 200;
        (void)show(&w, event_of_product(a, numbered(a, product)));
        assert_int_equal(sigcc_matches_count(w.matches), 1);
        assert_int_equal(sigcc_matches_at(w.matches, 0)->rule, product);
        sigcc_matches_clear(w.matches);
    }
    end(&w);
}

// The one that was set stays, whatever events say of themselves.
static void a_set_log_source_is_remembered(Arena *a)
{
    Work w = begin(OF("A", "product: mine") AND OF("B", "product: p99"));
    assert_int_equal(sigcc_matcher_set_route(w.matcher, "logsource"), SIGCC_OK);
    load(&w);
    for (int i = 0; i < 100; i++)
        (void)show(&w, event_of_product(a, numbered(a, i + 1000)));
    assert_int_equal(sigcc_matches_set_logsource(w.matches, NULL, "mine", NULL),
                     SIGCC_OK);
    (void)show(&w, "{\"f\": 1}");
    (void)show(&w, event_of_product(a, "p99"));
    (void)show(&w, "{\"f\": 1}");
    check_found(&w, "101: A, 102: B, 103: A");
    end(&w);
}

// Names that no rule has need not be kept.
static void long_log_sources_cost_no_memory(Arena *a)
{
    enum { LONG = 1 << 20, MANY = 100 };
    Work w = begin(OF("A", "product: mine"));
    assert_int_equal(sigcc_matcher_set_route(w.matcher, "logsource"), SIGCC_OK);
    load(&w);
    char *name = sg_arena_bytes(a, LONG + 1);
    memset(name, 'x', LONG);
    name[LONG] = '\0';
    size_t before = sg_arena_used(w.matches->keep);
    for (int i = 0; i < MANY; i++) {
        name[i] = 'y';
        assert_int_equal(show(&w, event_of_product(a, name)), SIGCC_OK);
    }
    assert_true(sg_arena_used(w.matches->keep) - before < LONG);
    (void)show(&w, event_of_product(a, "mine"));
    check_found(&w, "101: A");
    end(&w);
}

// ---- correlations --------------------------------------------------------

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
    Work w = loaded(NAMED("base", "f: 1") AND
                    "title: C\ncorrelation: {type: event_count, rules: [base],"
                    " group-by: [u], timespan: 1m, condition: {gte: 2}}\n");
    (void)show(&w, "{\"f\": 1, \"u\": \"x\", \"time\": \"2026-05-04\"}");
    (void)show(&w, "{\"f\": 1, \"u\": \"y\", \"time\": \"2026-05-04\"}");
    (void)show(&w, "{\"f\": 1, \"u\": \"x\", \"time\": "
                   "\"2026-05-04T00:00:59Z\"}");
    check_found(&w, "1: base silent, 2: base silent, 3: base silent");
    check_str(all_finds(a, &w), "C[u=x] 2 of 1 3");
    end(&w);
}

static void groups_are_tuples_of_values(Arena *a)
{
    Work w = loaded(NAMED("base", "f: 1") AND
                    "title: C\ncorrelation: {type: event_count, rules: [base],"
                    " group-by: [u, v.w], timespan: 1m, "
                    "condition: {gte: 1}}\n");
    (void)show(&w, "{\"f\": 1, \"time\": 1, \"u\": [\"a\", 2, \"a\"], "
                   "\"v\": [{\"w\": \"x\"}, {\"w\": [true]}]}");
    (void)show(&w, "{\"f\": 1, \"time\": 1, \"u\": \"a\"}");
    (void)show(&w, "{\"f\": 1, \"time\": 1, \"u\": {}, \"v.w\": 1}");
    check_str(all_finds(a, &w),
              "C[u=2, v.w=x] 1 of 1; C[u=2, v.w=true] 1 of 1; "
              "C[u=a, v.w=x] 1 of 1; C[u=a, v.w=true] 1 of 1");
    end(&w);
}

static void aliases_are_fields_of_each_rule(Arena *a)
{
    Work w = loaded(NAMED("one", "f: 1") AND NAMED("two", "f: 2") AND
                    "title: C\ncorrelation:\n  type: temporal\n"
                    "  rules: [one, two]\n  group-by: [who]\n"
                    "  timespan: 1m\n"
                    "  aliases: {who: {one: src, two: dst}}\n");
    (void)show(&w, "{\"f\": 1, \"time\": 1, \"src\": \"x\", \"dst\": \"y\"}");
    (void)show(&w, "{\"f\": 2, \"time\": 2, \"src\": \"x\", \"dst\": \"y\"}");
    (void)show(&w, "{\"f\": 2, \"time\": 3, \"src\": \"z\", \"dst\": \"x\"}");
    check_str(all_finds(a, &w), "C[who=x] 2 of 1 3");
    end(&w);
}

// The values of an inner correlation are those of its group.
static void correlations_of_correlations(Arena *a)
{
    Work w =
        loaded(NAMED("base", "f: 1") AND
               "title: I\nname: inner\ncorrelation: {type: event_count, "
               "rules: [base], group-by: [u, h], timespan: 1m, "
               "condition: {gte: 2}}\n" AND
               "title: O\ncorrelation: {type: value_count, rules: [inner], "
               "group-by: [u], timespan: 1h, condition: {gte: 2, field: h}}\n");
    for (int i = 0; i < 4; i++) {
        StrBuf sb = sb_in(a);
        sg_sb_putf(&sb, "{\"f\": 1, \"u\": \"x\", \"h\": %d, \"time\": %d}",
                   i / 2, 100 + i);
        (void)show(&w, sb_str(&sb).p);
    }
    check_str(all_finds(a, &w), "I[u=x, h=0] 2 of 1 2 silent; "
                                "I[u=x, h=1] 2 of 3 4 silent; "
                                "O[u=x] 2 of 1 2 3 4");
    end(&w);
}

static void several_conditions_are_one_event(Arena *a)
{
    Work w =
        loaded("title: base\nname: base\nlogsource: {category: c}\ndetection:\n"
               "  s: {f: 1}\n  t: {g: 1}\n  condition: [s, t]\n" AND
               "title: C\ncorrelation: {type: event_count, rules: [base], "
               "timespan: 1m, condition: {gte: 1}}\n");
    (void)show(&w, "{\"f\": 1, \"g\": 1, \"time\": 1}");
    check_str(all_finds(a, &w), "C[] 1 of 1");
    end(&w);
}

static void time_fields_can_be_named(Arena *a)
{
    Work w = begin(NAMED("base", "f: 1") AND
                   "title: C\ncorrelation: {type: event_count, rules: [base],"
                   " timespan: 1m, condition: {gte: 1}}\n");
    assert_int_equal(sigcc_matcher_add_time_field(w.matcher, "a"), SIGCC_OK);
    assert_int_equal(sigcc_matcher_add_time_field(w.matcher, "b.c"), SIGCC_OK);
    load(&w);
    (void)show(&w, "{\"f\": 1, \"time\": 1}");
    (void)show(&w, "{\"f\": 1, \"b\": {\"c\": 300}, \"a\": 200}");
    (void)show(&w, "{\"f\": 1, \"b\": {\"c\": [\"x\", 300]}, \"a\": true}");
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
    end(&w);
}

// Equal values are one; only that many different ones are taken.
static void combinations_of_values_are_limited(Arena *a)
{
    Work w = loaded(NAMED("base", "f: 1") AND
                    "title: C\ncorrelation: {type: event_count, rules: [base],"
                    " group-by: [u, v], timespan: 1m, "
                    "condition: {gte: 1}}\n");
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("{\"f\": 1, \"time\": 1, \"v\": [1, 1], \"u\": [0"));
    for (int i = 0; i < 200000; i++)
        sg_sb_putf(&sb, ", %d", i % 256);
    sg_sb_put(&sb, STR("]}"));
    assert_int_equal(show(&w, sb_str(&sb).p), SIGCC_OK);
    check_messages(&w, "");
    sigcc_correlator *c = sigcc_correlator_new(w.matcher, -1);
    (void)sigcc_correlator_add(c, w.matches);
    (void)sigcc_correlator_finish(c);
    assert_int_equal(sigcc_correlator_count(c), 256);
    sigcc_correlator_free(c);
    sb.n -= 2;
    sg_sb_put(&sb, STR(", \"x\"]}"));
    assert_int_equal(show(&w, sb_str(&sb).p), SIGCC_OK);
    check_messages(&w, "SG8008 r.yml:7:14");
    end(&w);
}

// The seconds of processor time that an event takes which has 'different'
// values in one field and 200,000 equal ones in another, and its groups.
static double seconds_of(Arena *a, int different, size_t *groups)
{
    Work w = loaded(NAMED("base", "f: 1") AND
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
    assert_int_equal(show(&w, sb_str(&sb).p), SIGCC_OK);
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    check_messages(&w, "");
    sigcc_correlator *c = sigcc_correlator_new(w.matcher, -1);
    (void)sigcc_correlator_add(c, w.matches);
    (void)sigcc_correlator_finish(c);
    *groups = sigcc_correlator_count(c);
    sigcc_correlator_free(c);
    end(&w);
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
    Work w = loaded(NAMED("A", "f|re: '[a-z] 3$'") AND ONE("B", "g: 5")
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
    end(&w);
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
        arena_test(a_log_source_leaves_others_out),
        arena_test(events_name_their_log_source),
        cmocka_unit_test(labels_that_no_rule_is_for_are_counted),
        arena_test(log_sources_may_be_many),
        arena_test(a_set_log_source_is_remembered),
        arena_test(long_log_sources_cost_no_memory),
        arena_test(silent_rules_match_for_correlations),
        arena_test(groups_are_tuples_of_values),
        arena_test(aliases_are_fields_of_each_rule),
        arena_test(correlations_of_correlations),
        arena_test(several_conditions_are_one_event),
        arena_test(time_fields_can_be_named),
        arena_test(combinations_of_values_are_limited),
        arena_test(many_equal_values_are_soon_read),
        arena_test(threads_share_a_matcher),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
