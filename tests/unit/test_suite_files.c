// test_suite_files.c - where suites find their files, and what they cannot run.

#include <sys/resource.h>

#include "base/strbuf.h"
#include "suite_folder.h"

// ---- what cannot be run --------------------------------------------------

static void broken_rules_break_all_cases(Arena *a)
{
    put_file("r.yml", RULE("A", "f|contians: 1"));
    check_str(suite_results(a, CASES GIVEN("{f: 1}", "true") "targets:\n"
                                                             "  splunk: {}\n"),
              "4 events BROKEN: the rule cannot be tested\n"
              "6 query for splunk BROKEN: the case cannot be run\n"
              "SG3002 r.yml:3:19\n");
}

// The names are looked for in the folders above the test's own too, which are
// not ours: no file there may have them.
static void missing_files_are_told(Arena *a)
{
    put_file("r.yml", RULE("A", "f: 1"));
    check_str(
        suite_results(a, "needs: sigcc_absent_rule.yml\n"
                         "pipelines: sigcc_absent_pipeline.yml\n" CASES GIVEN(
                             "{f: 1}", "true")),
        "6 events BROKEN: the rule cannot be tested\n"
        "SG8011 t/manifest.yml:3:8\nSG8011 t/manifest.yml:4:12\n");
    check_str(suite_results(a, CASES
                            "  - {corpus: sigcc_absent.jsonl, expect: true}\n"),
              "4 sigcc_absent.jsonl BROKEN: the events cannot be read\n"
              "SG8011 t/manifest.yml:4:14\n");
    check_str(
        suite_results(
            a, "documents: [{id: x}, {title: A}, {title: B}]\n" CASES GIVEN(
                   "{f: 1}", "true")),
        "5 events BROKEN: the rule cannot be tested\n"
        "SG8012 t/manifest.yml:3:13\nSG8012 t/manifest.yml:3:34\n");
}

// Text that is not an event breaks its case; the event before it is not
// compared twice.
static void broken_events_break_their_case(Arena *a)
{
    put_file("r.yml", RULE("A", "f: x"));
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("{\"f\": \"x\", \"g\": \""));
    for (int i = 0; i < 100000; i++)
        sg_sb_put(&sb, STR("\\u00e4"));
    sg_sb_put(&sb, STR("\"}\n{\"f\": 1,}\n"));
    put_file("t/c.jsonl", sb_str(&sb).p);
    check_str(suite_results(a, CASES
                            "  - {corpus: c.jsonl, expect: true}\n"
                            "  - {corpus: c.jsonl, expect: false}\n" GIVEN(
                                "{f: x}", "true")),
              "4 c.jsonl BROKEN: the events cannot be read\n"
              "5 c.jsonl BROKEN: the events cannot be read\n"
              "6 events passed\n"
              "SG8001 t/c.jsonl:2:9\nSG8001 t/c.jsonl:2:9\n");
}

static void manifests_that_cannot_be_used(Arena *a)
{
    sigcc_suite *s = sigcc_suite_new();
    put_file("t/manifest.yml", "rule: r.yml\ncases: []\n");
    assert_int_equal(sigcc_suite_run(s, "t/manifest.yml"), SIGCC_INVALID);
    put_file("t/manifest.yml", "rule: [\n");
    assert_int_equal(sigcc_suite_run(s, "t/manifest.yml"), SIGCC_INVALID);
    put_file("t/manifest.yml", "title: x\n");
    assert_int_equal(sigcc_suite_run(s, "t/manifest.yml"), SIGCC_NOT_FOUND);
    put_file("t/manifest.yml", "");
    assert_int_equal(sigcc_suite_run(s, "t/manifest.yml"), SIGCC_NOT_FOUND);
    put_file("r.yml", RULE("A", "f: 1"));
    put_file("t/manifest.yml", "schema: 1\nrule: r.yml\ncases: []\n");
    assert_int_equal(sigcc_suite_run(s, "t/manifest.yml"), SIGCC_INVALID);
    assert_int_equal(sigcc_suite_run(s, "t/none.yml"), SIGCC_IO);
    assert_int_equal(sigcc_suite_run(s, "t"), SIGCC_IO);
    assert_int_equal(sigcc_suite_run(s, NULL), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_suite_run(NULL, "t"), SIGCC_BAD_ARGUMENT);
    check_str(suite_cases(a, s),
              "1 manifest BROKEN: the manifest cannot be used\n"
              "1 manifest BROKEN: the manifest cannot be used\n"
              "1 manifest BROKEN: the manifest cannot be used\n");
    sigcc_suite_free(s);
    sigcc_suite_free(NULL);
}

// ---- paths ---------------------------------------------------------------

static void the_nearest_file_is_taken(Arena *a)
{
    (void)a;
    put_file("a/b/c/manifest.yml",
             "schema: 1\nrule: x/r.yml\n" CASES
             "  - {corpus: e.jsonl, expect: [{matches: 1}]}\n");
    put_file("x/r.yml", RULE("far", "f: 1"));
    put_file("e.jsonl", "{\"f\": 1}\n{\"f\": 1}\n");
    put_file("a/e.jsonl", "{\"f\": 1}\n");
    sigcc_suite *s = sigcc_suite_new();
    assert_int_equal(sigcc_suite_run(s, "a/b/c/manifest.yml"), SIGCC_OK);
    put_file("a/b/x/r.yml", RULE("near", "f: 2"));
    assert_int_equal(sigcc_suite_run(s, "a/b/../b/c/manifest.yml"),
                     SIGCC_INVALID);
    assert_string_equal(sigcc_suite_case(s, 0)->rule, "x/r.yml");
    assert_string_equal(sigcc_suite_case(s, 0)->title, "far");
    assert_string_equal(sigcc_suite_case(s, 1)->rule, "a/b/x/r.yml");
    assert_string_equal(sigcc_suite_case(s, 1)->title, "near");
    sigcc_suite_free(s);
}

static void absolute_paths_are_refused(Arena *a)
{
    StrBuf sb = sb_in(a);
    put_file("r.yml", RULE("A", "f: 1"));
    put_file("c.jsonl", "{\"f\": 1}\n");
    sg_sb_putf(&sb, CASES "  - {corpus: %s/c.jsonl, name: n, expect: true}\n",
               suite_folder);
    check_str(suite_results(a, sb_str(&sb).p),
              "4 n BROKEN: the events cannot be read\n"
              "SG8011 t/manifest.yml:4:14\n");
    check_str(
        suite_results(a, CASES "  - {corpus: ../c.jsonl, expect: true}\n"),
        "4 ../c.jsonl passed\n");
}

static void needs_are_rules_that_others_ask_for(Arena *a)
{
    put_file("r.yml",
             "title: C\ncorrelation:\n  type: event_count\n"
             "  rules: [base]\n  timespan: 1m\n  condition: {gte: 1}\n");
    put_file("n.yml", "title: base\nname: base\nlogsource: {category: c}\n"
                      "detection: {s: {f: 1}, condition: s}\n");
    put_file("filter.yml", "title: F\nlogsource: {category: c}\n"
                           "filter: {rules: [base], s: {u: me}, "
                           "condition: not s}\n");
    check_str(suite_results(a, "needs: [n.yml]\n" CASES GIVEN(
                                   "{f: 1, u: me, time: 1}", "true")),
              "5 events passed\n");
    check_str(suite_results(a, "needs: [n.yml, filter.yml]\n" CASES GIVEN(
                                   "{f: 1, u: me, time: 1}", "false")
                                   GIVEN("{f: 1, u: you, time: 1}", "true")),
              "5 events passed\n6 events passed\n");
}

static void pipelines_put_in_names(Arena *a)
{
    put_file("r.yml", RULE("A", "f: 1"));
    put_file("p.yml", "name: p\npriority: 1\ntransformations:\n"
                      "  - {type: field_name_mapping, mapping: {f: g}}\n");
    check_str(suite_results(a, "pipelines: p.yml\n" CASES GIVEN(
                                   "{g: 1}", "true") GIVEN("{f: 1}", "false")),
              "5 events passed\n6 events passed\n");
    put_file("p.yml", "name: p\npriority: 1\ntransformations: [{type: x}]\n");
    check_str(
        suite_results(a, "pipelines: p.yml\n" CASES GIVEN("{g: 1}", "true")),
        "5 events BROKEN: the rule cannot be tested\n"
        "SG6004 p.yml:3:26\n");
}

// Files are closed again: there are more cases than may be open at a time.
static void many_cases_are_run(Arena *a)
{
    enum { MANY = 100 };
    const struct rlimit few = {64, 64};
    StrBuf sb = sb_in(a);
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &few), 0);
    put_file("r.yml", RULE("A", "f: 1"));
    put_file("t/c.jsonl", "{\"f\": 1}\n");
    sg_sb_put(&sb, STR("schema: 1\nrule: r.yml\n" CASES));
    for (int i = 0; i < MANY; i++)
        sg_sb_put(&sb, STR("  - {corpus: c.jsonl, expect: true}\n"));
    put_file("t/manifest.yml", sb_str(&sb).p);
    sigcc_suite *s = run_suite(SIGCC_OK);
    assert_int_equal(sigcc_suite_count(s), MANY);
    sigcc_suite_free(s);
}

// ---- tests of SigmaHQ ----------------------------------------------------

static void regression_tests_are_run(Arena *a)
{
    put_file("rules/x/r.yml", RULE("A", "EventID: 1"));
    put_file(
        "regression_data/rules/x/r/info.yml",
        "regression_tests_info:\n"
        "  - {name: two, type: evtx, path: regression_data/rules/x/r/e.evtx, "
        "match_count: 2}\n"
        "  - {name: none, type: json, path: regression_data/n.json, "
        "match_count: 0}\n"
        "  - {name: three, type: json, path: regression_data/rules/x/r/e.json, "
        "match_count: 3}\n");
    put_file("regression_data/rules/x/r/e.json",
             "{\"Event\": {\"System\": {\"EventID\": 1}}}\n"
             "{\"Event\": {\"System\": {\"EventID\": {\"#text\": 1}}}}\n");
    put_file("regression_data/n.json", "{\"EventID\": 2}\n");
    sigcc_suite *s = sigcc_suite_new();
    assert_int_equal(sigcc_suite_run(s, "regression_data/rules/x/r/info.yml"),
                     SIGCC_INVALID);
    check_str(suite_cases(a, s),
              "2 two passed\n3 none passed\n"
              "4 three FAILED: 'A' finds 2 of 2 events (1, 2), expected at "
              "least 3\n");
    sigcc_suite_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        suite_test(broken_rules_break_all_cases),
        suite_test(missing_files_are_told),
        suite_test(broken_events_break_their_case),
        suite_test(manifests_that_cannot_be_used),
        suite_test(the_nearest_file_is_taken),
        suite_test(absolute_paths_are_refused),
        suite_test(needs_are_rules_that_others_ask_for),
        suite_test(pipelines_put_in_names),
        suite_test(many_cases_are_run),
        suite_test(regression_tests_are_run),
    };
    return run_suite_tests(tests);
}
