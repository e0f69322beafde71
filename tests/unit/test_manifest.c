// test_manifest.c - what test manifests say, and what they cannot.

#include "suite/manifest.h"

#include "base/strbuf.h"
#include "check.h"
#include "tree_text.h"

// ---- reading -------------------------------------------------------------

typedef struct Read {
    Parsed *yaml;
    Manifest *manifest;
} Read;

static Read read_as(Arena *a, Str name, const char *text)
{
    Read r = {.yaml = parse_yaml(a, str_of_literal(text))};
    assert_non_null(r.yaml->roots);
    r.yaml->source.name = name;
    r.manifest = sg_is_regression_info(r.yaml->roots)
                     ? sg_regression_info_read(a, r.yaml->roots,
                                               &r.yaml->source, &r.yaml->diags)
                     : sg_manifest_read(a, r.yaml->roots, &r.yaml->source,
                                        &r.yaml->diags);
    return r;
}

static const Manifest *sound(Arena *a, const char *text)
{
    Read r = read_as(a, STR("t/manifest.yml"), text);
    check_str(diags_text(a, &r.yaml->diags), "");
    assert_non_null(r.manifest);
    return r.manifest;
}

// What is said about a manifest that cannot be used.
static Str broken(Arena *a, const char *text)
{
    Read r = read_as(a, STR("t/manifest.yml"), text);
    assert_null(r.manifest);
    return diags_text(a, &r.yaml->diags);
}

static Str texts(Arena *a, const StrItem *item)
{
    StrBuf sb = sb_in(a);
    for (; item != NULL; item = item->next) {
        sg_sb_put(&sb, item->text);
        sg_sb_put(&sb, item->next ? STR(", ") : STR(""));
    }
    return sb_str(&sb);
}

#define HEAD "schema: 1\nrule: r.yml\n" // two lines
#define CASE "cases:\n  - {corpus: c.jsonl, expect: "

static const TestCase *only_case(Arena *a, const char *rest)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR(HEAD "cases:\n  - "));
    sg_sb_put(&sb, str_of_literal(rest));
    const Manifest *m = sound(a, sb_str(&sb).p);
    assert_non_null(m->cases);
    assert_null(m->cases->next);
    return m->cases;
}

static const Expectation *only_expected(Arena *a, const char *rest)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("{corpus: c, expect: [{"));
    sg_sb_put(&sb, str_of_literal(rest));
    sg_sb_put(&sb, STR("}]}\n"));
    const TestCase *c = only_case(a, sb_str(&sb).p);
    assert_int_equal(c->kind, EXPECT_LISTED);
    assert_non_null(c->expected);
    assert_null(c->expected->next);
    return c->expected;
}

// ---- what is a manifest --------------------------------------------------

static bool is_manifest(Arena *a, Str text)
{
    return sg_is_manifest(parse_yaml(a, text)->roots);
}

static void manifests_are_known_by_their_keys(Arena *a)
{
    assert_true(is_manifest(a, STR("rule: x\ncases: []\n")));
    assert_true(is_manifest(a, STR("rule: x\ncorrelations: 1\n")));
    assert_true(is_manifest(a, STR("{targets: null, rule: null}\n")));
    assert_false(is_manifest(a, STR("cases: []\n")));
    assert_false(is_manifest(a, STR("rule: x\ncase: []\n")));
    assert_false(is_manifest(a, STR("title: x\nlogsource: {}\n")));
    assert_false(is_manifest(a, STR("[rule, cases]\n")));
    assert_false(is_manifest(a, STR("text\n")));
    Parsed *p = parse_yaml(a, STR("regression_tests_info: []\n"));
    assert_true(sg_is_regression_info(p->roots));
    assert_false(sg_is_manifest(p->roots));
    assert_false(sg_is_regression_info(parse_yaml(a, STR("x: 1\n"))->roots));
}

// ---- every key -----------------------------------------------------------

static void keys_of_a_manifest(Arena *a)
{
    const Manifest *m = sound(
        a, "schema: 1\nrule: a/r.yml\nneeds: [x.yml, y.yml]\n"
           "pipelines: p.yml\ndocuments:\n  - {id: i, title: t}\n"
           "  - {title: u}\ntime_field: [t1, t2]\nevent_id: q.id\ncases: []\n");
    check_str(m->rule, "a/r.yml");
    assert_int_equal(m->rule_span.from.line, 1);
    assert_int_equal(m->rule_span.from.col, 6);
    check_str(texts(a, m->needs), "x.yml, y.yml");
    check_str(texts(a, m->pipelines), "p.yml");
    check_str(texts(a, m->time_fields), "t1, t2");
    check_str(m->event_id, "q.id");
    check_str(m->documents->id, "i");
    check_str(m->documents->title, "t");
    check_str(m->documents->next->id, "");
    check_str(m->documents->next->title, "u");
    assert_int_equal(m->documents->next->span.from.line, 6);
    assert_null(m->cases);
    assert_null(m->targets);
}

static void what_is_left_out_has_a_default(Arena *a)
{
    const Manifest *m = sound(a, HEAD "cases: null\nneeds: null\n"
                                      "event_id: null\ntargets: null\n");
    check_str(m->event_id, "eventID");
    assert_null(m->needs);
    assert_null(m->pipelines);
    assert_null(m->documents);
    assert_null(m->time_fields);
}

static void keys_of_a_case(Arena *a)
{
    const TestCase *c = only_case(
        a, "{name: n, corpus: c.jsonl, provenance: p, expect: false}\n");
    check_str(c->name, "n");
    check_str(c->corpus, "c.jsonl");
    check_str(c->events, "");
    assert_int_equal(c->kind, EXPECT_NONE);
    assert_int_equal(c->span.from.line, 3);
    c = only_case(a, "{corpus: c.jsonl, expect: true}\n");
    check_str(c->name, "c.jsonl");
    assert_int_equal(c->kind, EXPECT_ALL);
    c = only_case(a, "{corpus: c.jsonl, expect: []}\n");
    assert_int_equal(c->kind, EXPECT_LISTED);
    assert_null(c->expected);
}

static void events_may_stand_in_the_case(Arena *a)
{
    const TestCase *c = only_case(
        a, "{expect: true, events: [{a: 5, b: '5', c: [true, null, 1.50],\n"
           "    d: {e: \"x\\ny\"}}, {}]}\n");
    check_str(c->name, "events");
    check_str(c->corpus, "");
    check_str(c->events, "{\"a\": 5, \"b\": \"5\", \"c\": [true, null, 1.5], "
                         "\"d\": {\"e\": \"x\\ny\"}}\n{}\n");
    c = only_case(a, "{expect: true, events: []}\n");
    check_str(c->events, "");
}

static void keys_of_an_expectation(Arena *a)
{
    const Expectation *e = only_expected(a, "document: d, matches: 12");
    check_str(e->document, "d");
    assert_true(e->has_matches && !e->at_least && e->matches == 12);
    assert_false(e->has_events || e->has_ids || e->has_groups ||
                 e->has_windows);
    e = only_expected(a, "matches: true");
    assert_true(e->has_matches && e->at_least && e->matches == 1);
    e = only_expected(a, "matches: false");
    assert_true(e->has_matches && !e->at_least && e->matches == 0);
    e = only_expected(a, "document: d");
    assert_true(e->has_matches && e->at_least && e->matches == 1);
    e = only_expected(a, "events: [3, 1], event_ids: [x, 7]");
    assert_true(e->has_events && e->has_ids && !e->has_matches);
    assert_int_equal(e->events->number, 3);
    assert_int_equal(e->events->next->number, 1);
    assert_null(e->events->next->next);
    check_str(texts(a, e->ids), "x, 7");
    e = only_expected(a, "events: [], event_ids: []");
    assert_true(e->has_events && e->has_ids && !e->has_matches);
    assert_null(e->events);
    assert_null(e->ids);
}

static void groups_are_lists_of_values(Arena *a)
{
    const Expectation *e = only_expected(a, "groups: [[a, 5], []]");
    assert_true(e->has_groups);
    check_str(texts(a, e->groups->values), "a, 5");
    assert_null(e->groups->next->values);
    assert_null(e->groups->next->next);
    e = only_expected(a, "groups: []");
    assert_true(e->has_groups && e->groups == NULL && !e->has_matches);
}

static void every_part_of_a_window_is_optional(Arena *a)
{
    const Expectation *e = only_expected(
        a, "windows: [{group: [x], from: 2026-05-04T09:00:00Z, "
           "to: '2026-05-04T09:00:01Z', events: 3, value: 2.5}, {}]");
    const WindowWant *w = e->windows;
    assert_true(e->has_windows && !e->has_matches);
    check_str(texts(a, w->group->values), "x");
    assert_true(w->has_from && w->from == 1777885200000000);
    assert_true(w->has_to && w->to == 1777885201000000);
    assert_true(w->has_events && w->events == 3);
    assert_true(w->has_value && w->value == 2.5);
    w = w->next;
    assert_true(w->group == NULL && !w->has_from && !w->has_to &&
                !w->has_events && !w->has_value);
    assert_null(w->next);
}

static void sequences_are_cases(Arena *a)
{
    const Manifest *m =
        sound(a, HEAD "correlations:\n  - {document: d, sequence: s.jsonl, "
                      "groups: [[a]]}\n  - {sequence: t.jsonl, windows: [{}]}\n"
                      "cases:\n  - {corpus: c, expect: true}\n");
    check_str(m->cases->name, "c");
    const TestCase *c = m->cases->next;
    check_str(c->name, "s.jsonl");
    check_str(c->corpus, "s.jsonl");
    check_str(c->expected->document, "d");
    assert_true(c->expected->has_groups && !c->expected->has_windows);
    assert_true(c->next->expected->has_windows);
    assert_null(c->next->next);
}

static void keys_of_a_target(Arena *a)
{
    const Manifest *m = sound(
        a, HEAD "targets:\n"
                "  splunk: {pipeline: [auto, p.yml], format: f, "
                "golden: g/a.spl, status: approximate, diagnostic: SG7305}\n"
                "  kibana: {status: unsupported}\n  x: {}\n");
    const TargetTest *t = m->targets;
    check_str(t->target, "splunk");
    assert_int_equal(t->span.from.line, 3);
    check_str(texts(a, t->pipelines), "auto, p.yml");
    check_str(t->format, "f");
    check_str(t->golden, "g/a.spl");
    assert_int_equal(t->status, TARGET_APPROXIMATE);
    check_str(t->diagnostic, "SG7305");
    assert_int_equal(t->next->status, TARGET_UNSUPPORTED);
    assert_int_equal(t->next->next->status, TARGET_OK);
    check_str(t->next->next->golden, "");
}

// ---- what is wrong -------------------------------------------------------

typedef struct Row {
    const char *text, *expected;
} Row;

static void check_rows(Arena *a, const char *head, const Row *row)
{
    for (; row->text != NULL; row++) {
        StrBuf sb = sb_in(a);
        sg_sb_put(&sb, str_of_literal(head));
        sg_sb_put(&sb, str_of_literal(row->text));
        Str text = broken(a, sb_str(&sb).p);
        if (!str_eq(text, str_of_literal(row->expected)))
            print_error("of:\n%s\n", sb_str(&sb).p);
        check_text(text, row->expected);
    }
}

static void wrong_types_in_a_manifest(Arena *a)
{
    static const Row rows[] = {
        {"rule: r\ncases: []\n", "SG8010 1:1"},
        {"schema: 2\nrule: r\ncases: []\n", "SG8010 1:9"},
        {"schema: one\nrule: r\ncases: []\n", "SG8010 1:9"},
        {"schema: [1]\nrule: r\ncases: []\n", "SG8010 1:9"},
        {"schema: 1\nrule: ''\ncases: []\n", "SG8010 2:7"},
        {"schema: 1\nrule: [r]\ncases: []\n", "SG8010 2:7, SG8010 2:7"},
        {HEAD "cases: x\n", "SG8010 3:8"},
        {HEAD "cases: {}\n", "SG8010 3:8"},
        {HEAD "cases: [x]\n", "SG8010 3:9"},
        {HEAD "cases: []\nneeds: {a: b}\n", "SG8010 4:8"},
        {HEAD "cases: []\nneeds: [a, [b]]\n", "SG8010 4:12"},
        {HEAD "cases: []\npipelines: [{}]\n", "SG8010 4:13"},
        {HEAD "cases: []\ntime_field: {}\n", "SG8010 4:13"},
        {HEAD "cases: []\nevent_id: [x]\n", "SG8010 4:11"},
        {HEAD "cases: []\ndocuments: {id: x}\n", "SG8010 4:12"},
        {HEAD "cases: []\ndocuments: [x]\n", "SG8010 4:13"},
        {HEAD "cases: []\ndocuments: [{id: []}]\n", "SG8010 4:18"},
        {HEAD "cases: []\ntargets: []\n", "SG8010 4:10"},
        {HEAD "cases: []\ntargets: {splunk: x}\n", "SG8010 4:19"},
        {HEAD "correlations: {}\n", "SG8010 3:15"},
        {NULL, NULL}};
    check_rows(a, "", rows);
}

static void wrong_types_in_a_case(Arena *a)
{
    static const Row rows[] = {
        {"{corpus: c}\n", "SG8010 4:5"},
        {"{expect: true}\n", "SG8010 4:5"},
        {"{corpus: c, events: [], expect: true}\n", "SG8010 4:5"},
        {"{corpus: [c], expect: true}\n", "SG8010 4:14, SG8010 4:5"},
        {"{events: {}, expect: true}\n", "SG8010 4:14"},
        {"{events: [1], expect: true}\n", "SG8010 4:15"},
        {"{corpus: c, name: {}, expect: true}\n", "SG8010 4:23"},
        {"{corpus: c, provenance: [], expect: true}\n", "SG8010 4:29"},
        {"{corpus: c, expect: some}\n", "SG8010 4:25"},
        {"{corpus: c, expect: null}\n", "SG8010 4:25"},
        {"{corpus: c, expect: {}}\n", "SG8010 4:25"},
        {"{corpus: c, expect: [x]}\n", "SG8010 4:26"},
        {NULL, NULL}};
    check_rows(a, HEAD "cases:\n  - ", rows);
}

static void wrong_types_in_an_expectation(Arena *a)
{
    static const Row rows[] = {
        {"{document: [], matches: 1}]}\n", "SG8010 4:37"},
        {"{matches: x}]}\n", "SG8010 4:36"},
        {"{matches: null}]}\n", "SG8010 4:36"},
        {"{matches: -1}]}\n", "SG8010 4:36"},
        {"{matches: 1.5}]}\n", "SG8010 4:36"},
        {"{matches: '1'}]}\n", "SG8010 4:36"},
        {"{matches: [1]}]}\n", "SG8010 4:36"},
        {"{matches: 99999999999999999999}]}\n", "SG8010 4:36"},
        {"{events: 1}]}\n", "SG8010 4:35"},
        {"{events: [x]}]}\n", "SG8010 4:36"},
        {"{events: [1, [2]]}]}\n", "SG8010 4:39"},
        {"{event_ids: {}}]}\n", "SG8010 4:38"},
        {"{groups: x}]}\n", "SG8010 4:35"},
        {"{groups: [x]}]}\n", "SG8010 4:36"},
        {"{groups: [[[]]]}]}\n", "SG8010 4:37"},
        {"{windows: x}]}\n", "SG8010 4:36"},
        {"{windows: [x]}]}\n", "SG8010 4:37"},
        {"{windows: [{group: x}]}]}\n", "SG8010 4:45"},
        {"{windows: [{from: yesterday}]}]}\n", "SG8010 4:44"},
        {"{windows: [{to: []}]}]}\n", "SG8010 4:42"},
        {"{windows: [{events: x}]}]}\n", "SG8010 4:46"},
        {"{windows: [{value: x}]}]}\n", "SG8010 4:45"},
        {"{windows: [{value: [1]}]}]}\n", "SG8010 4:45"},
        {NULL, NULL}};
    check_rows(a, HEAD "cases:\n  - {corpus: c, expect: [", rows);
}

static void wrong_types_in_a_sequence(Arena *a)
{
    static const Row rows[] = {
        {"{sequence: s}\n", "SG8010 4:5"},
        {"{groups: [[a]]}\n", "SG8010 4:5"},
        {"{sequence: [], groups: []}\n", "SG8010 4:16, SG8010 4:5"},
        {NULL, NULL}};
    check_rows(a, HEAD "correlations:\n  - ", rows);
}

static void wrong_values_of_a_target(Arena *a)
{
    static const Row rows[] = {{"{status: fine}\n", "SG8010 4:20"},
                               {"{pipeline: {}}\n", "SG8010 4:22"},
                               {"{format: []}\n", "SG8010 4:20"},
                               {"{diagnostic: []}\n", "SG8010 4:24"},
                               {"{golden: ../x.spl}\n", "SG8011 4:20"},
                               {"{golden: a/../../x.spl}\n", "SG8011 4:20"},
                               {"{golden: ..}\n", "SG8011 4:20"},
                               {NULL, NULL}};
    check_rows(a, HEAD "targets:\n  splunk: ", rows);
    (void)sound(a, HEAD "targets: {splunk: {golden: ..a/x.spl}}\n");
}

// ---- unknown keys --------------------------------------------------------

static Str first_hint(Arena *a, const char *text)
{
    Read r = read_as(a, STR("manifest.yml"), text);
    assert_null(r.manifest);
    assert_non_null(r.yaml->diags.first);
    assert_int_equal(r.yaml->diags.first->id, SG_manifest_key);
    return r.yaml->diags.first->hint;
}

static void unknown_keys_are_told_with_their_place(Arena *a)
{
    static const Row rows[] = {
        {HEAD "cases: []\nneed: x\n", "SG8009 4:1"},
        {HEAD "cases:\n  - {corpus: c, expect: [], x: 1}\n", "SG8009 4:29"},
        {HEAD CASE "[{match: 1}]}\n", "SG8009 4:33"},
        {HEAD CASE "[{windows: [{form: 1}]}]}\n", "SG8009 4:44"},
        {HEAD "cases: []\ndocuments: [{name: x}]\n", "SG8009 4:14"},
        {HEAD "targets: {splunk: {pipelines: x}}\n", "SG8009 3:20"},
        {HEAD "correlations: [{sequence: s, group: [], groups: []}]\n",
         "SG8009 3:30"},
        {NULL, NULL}};
    check_rows(a, "", rows);
}

static void the_nearest_key_is_a_hint(Arena *a)
{
    check_str(first_hint(a, HEAD "cases: []\nneed: x\n"),
              "did you mean 'needs'?");
    check_str(first_hint(a, HEAD CASE "[{matchs: 1}]}\n"),
              "did you mean 'matches'?");
    check_str(first_hint(a, HEAD "targets: {s: {statsu: ok}}\n"),
              "did you mean 'status'?");
    check_str(first_hint(a, HEAD "cases: []\nqqqqqqqq: x\n"), "");
}

static void every_mistake_is_told(Arena *a)
{
    check_str(broken(a, "schema: 3\nrule: ''\nx: 1\ncases:\n"
                        "  - {corpus: c}\n  - {expect: 5}\n"),
              "SG8009 3:1, SG8010 1:9, SG8010 5:5, SG8010 6:14, SG8010 6:5, "
              "SG8010 2:7");
}

// ---- info.yml of SigmaHQ -------------------------------------------------

#define INFO STR("x/regression_data/rules/windows/r/info.yml")

static void regression_tests_are_cases(Arena *a)
{
    Read r = read_as(a, INFO,
                     "id: 1\nrule_metadata:\n  - {id: i, title: t}\n"
                     "regression_tests_info:\n"
                     "  - {name: n, type: evtx, path: a/b.evtx, "
                     "match_count: 2, provider: p}\n"
                     "  - {type: json, path: c.evtx, match_count: 0,\n"
                     "     pipelines: [p], filters: f}\n"
                     "  - {path: d.json}\n");
    check_str(diags_text(a, &r.yaml->diags), "");
    const Manifest *m = r.manifest;
    check_str(m->rule, "rules/windows/r.yml");
    check_str(m->documents->id, "i");
    check_str(m->documents->title, "");
    const TestCase *c = m->cases;
    check_str(c->name, "n");
    check_str(c->corpus, "a/b.json");
    assert_true(c->expected->at_least && c->expected->matches == 2);
    c = c->next;
    check_str(c->name, "c.evtx");
    check_str(c->corpus, "c.evtx");
    check_str(texts(a, c->pipelines), "p");
    check_str(texts(a, c->filters), "f");
    assert_true(!c->expected->at_least && c->expected->matches == 0);
    c = c->next;
    assert_true(c->expected->at_least && c->expected->matches == 1);
    assert_null(c->next);
}

static Str broken_info(Arena *a, Str name, const char *text)
{
    Read r = read_as(a, name, text);
    assert_null(r.manifest);
    return diags_text(a, &r.yaml->diags);
}

static void wrong_types_in_an_info(Arena *a)
{
    check_str(broken_info(a, INFO, "regression_tests_info: {}\n"),
              "SG8010 1:24");
    check_str(broken_info(a, INFO, "regression_tests_info: [x]\n"),
              "SG8010 1:25");
    check_str(broken_info(a, INFO, "regression_tests_info: [{name: n}]\n"),
              "SG8010 1:25");
    check_str(broken_info(a, INFO,
                          "regression_tests_info: [{path: [], "
                          "match_count: many}]\n"),
              "SG8010 1:32, SG8010 1:49, SG8010 1:25");
    Read r = read_as(a, INFO,
                     "rule_metadata: [x, {id: i}]\n"
                     "regression_tests_info: []\n");
    check_str(r.manifest->documents->id, "i");
}

// The folder says which rule it is about.
static void an_info_stands_below_its_folder(Arena *a)
{
    static const char *const names[] = {"info.yml",
                                        "",
                                        "rules/x/info.yml",
                                        "regression_data/info.yml",
                                        "a/regression_data/info.yml",
                                        "regression_data",
                                        "regression_data/",
                                        "my_regression_data/x/info.yml"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        check_str(broken_info(a, str_of_literal(names[i]),
                              "regression_tests_info: []\n"),
                  "SG8011 1:1");
    Read r = read_as(a, STR("regression_data/a/regression_data/b/info.yml"),
                     "regression_tests_info: []\n");
    check_str(r.manifest->rule, "b.yml");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(manifests_are_known_by_their_keys),
        arena_test(keys_of_a_manifest),
        arena_test(what_is_left_out_has_a_default),
        arena_test(keys_of_a_case),
        arena_test(events_may_stand_in_the_case),
        arena_test(keys_of_an_expectation),
        arena_test(groups_are_lists_of_values),
        arena_test(every_part_of_a_window_is_optional),
        arena_test(sequences_are_cases),
        arena_test(keys_of_a_target),
        arena_test(wrong_types_in_a_manifest),
        arena_test(wrong_types_in_a_case),
        arena_test(wrong_types_in_an_expectation),
        arena_test(wrong_types_in_a_sequence),
        arena_test(wrong_values_of_a_target),
        arena_test(unknown_keys_are_told_with_their_place),
        arena_test(the_nearest_key_is_a_hint),
        arena_test(every_mistake_is_told),
        arena_test(regression_tests_are_cases),
        arena_test(wrong_types_in_an_info),
        arena_test(an_info_stands_below_its_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
