// test_suite.c - which cases of a suite pass, and why the others do not.

#include <string.h>

#include "base/strbuf.h"
#include "suite_folder.h"

// ---- events that are found, or not ---------------------------------------

static void counts_of_events(Arena *a)
{
    put_file("r.yml", RULE("A", "f: 1"));
    check_str(suite_results(a, CASES GIVEN("{f: 1}, {f: 2}", "[{matches: 1}]")
                                   GIVEN("{f: 1}, {f: 1}", "true") GIVEN(
                                       "{f: 2}", "false") GIVEN("{f: 2}", "[]")
                                       GIVEN("{f: 1}", "[{document: A}]")
                                           GIVEN("", "[{matches: 0}]")),
              "4 events passed\n5 events passed\n6 events passed\n"
              "7 events passed\n8 events passed\n"
              "9 events BROKEN: there are no events\n"
              "SG8010 t/manifest.yml:9:14\n");
    check_str(suite_results(
                  a,
                  CASES GIVEN("{f: 1}, {f: 2}", "[{matches: 2}]") GIVEN(
                      "{f: 1}, {f: 2}", "true") GIVEN("{f: 2}, {f: 1}", "false")
                      GIVEN("{f: 1}", "[]") GIVEN("{f: 2}", "[{document: A}]")
                          GIVEN("{f: 1}, {f: 1}", "[{matches: false}]")),
              "4 events FAILED: 'A' finds 1 of 2 events (1), expected 2\n"
              "5 events FAILED: 'A' finds 1 of 2 events (1), expected 2\n"
              "6 events FAILED: 'A' finds 1 of 2 events (2), expected 0\n"
              "7 events FAILED: 'A' finds 1 of 1 events (1), expected 0\n"
              "8 events FAILED: 'A' finds 0 of 1 events, expected at least 1\n"
              "9 events FAILED: 'A' finds 2 of 2 events (1, 2), expected 0\n");
}

static void numbers_of_events(Arena *a)
{
    put_file("r.yml", RULE("A", "f: 1"));
    check_str(
        suite_results(
            a, CASES GIVEN("{f: 1}, {f: 2}, {f: 1}", "[{events: [3, 1]}]")
                   GIVEN("{f: 1}, {f: 2}, {f: 1}", "[{events: [1, 2]}]")
                       GIVEN("{f: 1}, {f: 1}", "[{events: [2]}]")
                           GIVEN("{f: 2}", "[{events: []}]")),
        "4 events passed\n"
        "5 events FAILED: 'A' finds 2 of 3 events (1, 3), expected (1, 2)\n"
        "6 events FAILED: 'A' finds 2 of 2 events (1, 2), expected (2)\n"
        "7 events passed\n");
}

static void ids_of_events(Arena *a)
{
    put_file("r.yml", RULE("A", "f: 1"));
    check_str(
        suite_results(a, "event_id: x.id\n" CASES GIVEN(
                             "{f: 1, x: {id: a}}, {f: 2}", "[{event_ids: [a]}]")
                             GIVEN("{f: 1, x: {id: a}}, {f: 1, x: {id: 7}}",
                                   "[{event_ids: [7, b, c]}]")
                                 GIVEN("{f: 1, x: {id: \"a\\nb\"}}",
                                       "[{event_ids: []}]")),
        "5 events passed\n"
        "6 events FAILED: 'A' does not find 'b' and 1 more, but finds 'a', "
        "which is not expected\n"
        "7 events FAILED: 'A' finds 'a\\nb', which is not expected\n");
}

static void other_documents_must_not_be_found(Arena *a)
{
    put_file("r.yml", RULE("A", "f: 1") "---\n" RULE("B", "g: 1"));
    check_str(suite_results(
                  a, CASES GIVEN("{f: 1}", "[{document: A, matches: 1}]")
                         GIVEN("{f: 1, g: 1}", "[{document: A, matches: 1}]")
                             GIVEN("{f: 1}", "[{matches: 1}]")
                                 GIVEN("{f: 1}", "[{document: D}]")
                                     GIVEN("{f: 1, g: 1}",
                                           "[{document: A}, {document: B}]")),
              "4 events passed\n"
              "5 events FAILED: 'B' finds 1 of 1 events (1), expected 0\n"
              "6 events BROKEN: the expectation cannot be used\n"
              "7 events BROKEN: the expectation cannot be used\n"
              "8 events passed\n"
              "SG8012 t/manifest.yml:6:33\nSG8012 t/manifest.yml:7:33\n");
}

// ---- correlations --------------------------------------------------------

#define GROUPS                                                                \
    "'C' finds 2 groups: [x] from 1970-01-01T00:01:40Z to "                   \
    "1970-01-01T00:01:42Z, 2 events, value 2; [z] from 1970-01-01T00:03:20Z " \
    "to 1970-01-01T00:03:21Z, 2 events, value 2"

static void groups_of_correlations(Arena *a)
{
    put_file("r.yml", suite_correlation);
    put_file("t/c.jsonl", suite_events);
    check_str(
        suite_results(a, CASES
                      "  - {corpus: c.jsonl, expect: [{document: C, matches: "
                      "2}]}\n"
                      "  - {corpus: c.jsonl, expect: true}\n"
                      "  - {corpus: c.jsonl, expect: [{groups: [[x], [z]]}]}\n"
                      "correlations:\n"
                      "  - {document: C, sequence: c.jsonl, groups: [[z], "
                      "[x]]}\n"),
        "4 c.jsonl passed\n5 c.jsonl passed\n6 c.jsonl passed\n"
        "8 c.jsonl passed\n");
    check_str(suite_results(
                  a, CASES
                  "  - {corpus: c.jsonl, expect: [{matches: 3}]}\n"
                  "  - {corpus: c.jsonl, expect: false}\n"
                  "  - {corpus: c.jsonl, expect: [{groups: [[x], [y]]}]}\n"
                  "  - {corpus: c.jsonl, expect: [{groups: [[x]]}]}\n"
                  "  - {corpus: c.jsonl, expect: [{groups: [[x, y], [z]]}]}\n"),
              "4 c.jsonl FAILED: " GROUPS
              ", expected 3\n5 c.jsonl FAILED: " GROUPS ", expected 0\n"
              "6 c.jsonl FAILED: " GROUPS
              ", expected [y]\n7 c.jsonl FAILED: " GROUPS
              "; not expected: [z]\n"
              "8 c.jsonl FAILED: " GROUPS ", expected [x, y]\n");
}

#define WINDOWS                                                               \
    "'C' has 2 finds: [x] from 1970-01-01T00:01:40Z to "                      \
    "1970-01-01T00:01:42Z, 2 events, value 2; [z] from 1970-01-01T00:03:20Z " \
    "to "                                                                     \
    "1970-01-01T00:03:21Z, 2 events, value 2, "

static void windows_of_correlations(Arena *a)
{
    put_file("r.yml", suite_correlation);
    put_file("t/c.jsonl", suite_events);
    check_str(
        suite_results(
            a, CASES
            "  - {corpus: c.jsonl, expect: [{windows: [{}, {}]}]}\n"
            "  - {corpus: c.jsonl, expect: [{windows: [{group: [x], from: "
            "100, to: 102, events: 2, value: 2}, {group: [z]}]}]}\n"
            "  - {corpus: c.jsonl, expect: [{windows: [{value: 3}, "
            "{}]}]}\n"
            "  - {corpus: c.jsonl, expect: [{windows: [{}]}]}\n"),
        "4 c.jsonl passed\n5 c.jsonl passed\n"
        "6 c.jsonl FAILED: " WINDOWS "none is the one expected on line 6\n"
        "7 c.jsonl FAILED: " WINDOWS "expected 1\n");
}

static void each_kind_has_its_expectations(Arena *a)
{
    put_file("r.yml", suite_correlation);
    put_file("t/c.jsonl", suite_events);
    check_str(
        suite_results(a, CASES
                      "  - {corpus: c.jsonl, expect: [{document: C, events: "
                      "[1]}]}\n"
                      "  - {corpus: c.jsonl, expect: [{document: base, groups: "
                      "[]}]}\n"),
        "4 c.jsonl BROKEN: the expectation cannot be used\n"
        "5 c.jsonl BROKEN: 'C' finds 2 groups: [x] from "
        "1970-01-01T00:01:40Z to 1970-01-01T00:01:42Z, 2 events, value 2; [z] "
        "from 1970-01-01T00:03:20Z to 1970-01-01T00:03:21Z, 2 events, value 2, "
        "expected 0\n"
        "SG8010 t/manifest.yml:4:32\nSG8010 t/manifest.yml:5:32\n");
}

static void messages_are_one_line(Arena *a)
{
    put_file("r.yml", suite_correlation);
    check_str(
        suite_results(a, CASES GIVEN("{f: 1, u: \"a\\nb\", time: 1}, "
                                     "{f: 1, u: \"a\\nb\", time: 1}",
                                     "false")),
        "4 events FAILED: 'C' finds 1 group: [a\\nb] from "
        "1970-01-01T00:00:01Z to 1970-01-01T00:00:01Z, 2 events, value 2, "
        "expected 0\n");
}

static void time_fields_of_a_manifest(Arena *a)
{
    put_file("r.yml", suite_correlation);
    check_str(suite_results(a, "time_field: at\n" CASES GIVEN(
                                   "{f: 1, u: a, at: 1, time: 1000}, "
                                   "{f: 1, u: a, at: 2, time: 2000}",
                                   "[{matches: 1}]")),
              "5 events passed\n");
}

// ---- explanations --------------------------------------------------------

static const char *why_of(sigcc_suite *s, size_t index)
{
    const char *why = sigcc_suite_case(s, index)->why;
    return why != NULL ? why : "none";
}

static void failed_cases_are_explained(Arena *a)
{
    (void)a;
    put_file("r.yml", RULE("A", "f: 1"));
    put_file("t/manifest.yml",
             "schema: 1\nrule: r.yml\n" CASES GIVEN("{f: 2}, {f: 1}", "true")
                 GIVEN("{f: 1}", "[]") GIVEN("{f: 1}", "true"));
    sigcc_suite *s = run_suite(SIGCC_INVALID);
    assert_string_equal(why_of(s, 0), "event 1 is not found by 'A':\n"
                                      "  r.yml:3:20: f is '2', wanted 1\n");
    assert_string_equal(why_of(s, 1), "event 1 is found by 'A':\n"
                                      "  r.yml:3:20: f is '1', which is 1\n");
    assert_null(sigcc_suite_case(s, 2)->why);
    sigcc_suite_free(s);
}

static void some_events_are_explained(Arena *a)
{
    put_file("r.yml", RULE("A", "f: 1"));
    StrBuf sb = sb_in(a);
    for (int i = 0; i < 50; i++)
        sg_sb_put(&sb, STR("{\"f\": 2}\n"));
    put_file("t/c.jsonl", sb_str(&sb).p);
    put_file("t/manifest.yml", "schema: 1\nrule: r.yml\n" CASES
                               "  - {corpus: c.jsonl, expect: true}\n");
    sigcc_suite *s = run_suite(SIGCC_INVALID);
    const char *why = why_of(s, 0);
    assert_non_null(strstr(why, "event 3 is"));
    assert_null(strstr(why, "event 4 is"));
    sigcc_suite_free(s);
}

static void correlations_are_explained(Arena *a)
{
    (void)a;
    put_file("r.yml", suite_correlation);
    put_file("t/manifest.yml",
             "schema: 1\nrule: r.yml\n" CASES GIVEN(
                 "{f: 1, u: a, time: 1}, {f: 2}", "[{matches: 1}]")
                 GIVEN("{f: 2}", "[{matches: 1}]"));
    sigcc_suite *s = run_suite(SIGCC_INVALID);
    assert_string_equal(why_of(s, 0),
                        "'base' finds 1 of 2 events\n"
                        "nearest: group [a] from 1970-01-01T00:00:01Z to "
                        "1970-01-01T00:00:01Z: 1, wanted >= 2\n");
    assert_string_equal(
        why_of(s, 1), "'base' finds 0 of 1 events\n"
                      "no event has both a time and the fields of the group\n");
    sigcc_suite_free(s);
}

// What is kept of an event does not grow with their number.
static void long_cases_are_run(Arena *a)
{
    enum { MANY = 20000 };
    StrBuf sb = sb_in(a);
    for (int i = 0; i < MANY; i++)
        sg_sb_putf(&sb, "{\"f\": %d}\n", i % 2);
    put_file("r.yml", RULE("A", "f: 1"));
    put_file("t/c.jsonl", sb_str(&sb).p);
    put_file("t/manifest.yml", "schema: 1\nrule: r.yml\n" CASES
                               "  - {corpus: c.jsonl, expect: [{matches: "
                               "10000}]}\n");
    sigcc_suite *s = run_suite(SIGCC_OK);
    sigcc_suite_free(s);
}

// ---- several manifests ---------------------------------------------------

static void suites_hold_many_manifests(Arena *a)
{
    put_file("r.yml", RULE("A", "f: 1"));
    put_file(
        "t/manifest.yml",
        "schema: 1\nrule: r.yml\n" CASES GIVEN(
            "{f: 1}", "true") "---\nschema: 1\n"
                              "rule: r.yml\n" CASES GIVEN(
                                  "{f: 2}", "false") "---\ntitle: other\n");
    put_file("u/manifest.yml",
             "schema: 1\nrule: r.yml\n" CASES GIVEN("{f: 1}", "false"));
    sigcc_suite *s = run_suite(SIGCC_OK);
    assert_int_equal(sigcc_suite_run(s, "u/manifest.yml"), SIGCC_INVALID);
    assert_int_equal(sigcc_suite_run(s, "t/manifest.yml"), SIGCC_OK);
    check_str(suite_cases(a, s),
              "4 events passed\n9 events passed\n"
              "4 events FAILED: 'A' finds 1 of 1 events (1), "
              "expected 0\n"
              "4 events passed\n9 events passed\n");
    assert_string_equal(sigcc_suite_case(s, 2)->manifest, "u/manifest.yml");
    sigcc_suite_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        suite_test(counts_of_events),
        suite_test(numbers_of_events),
        suite_test(ids_of_events),
        suite_test(other_documents_must_not_be_found),
        suite_test(groups_of_correlations),
        suite_test(windows_of_correlations),
        suite_test(each_kind_has_its_expectations),
        suite_test(messages_are_one_line),
        suite_test(time_fields_of_a_manifest),
        suite_test(failed_cases_are_explained),
        suite_test(some_events_are_explained),
        suite_test(correlations_are_explained),
        suite_test(long_cases_are_run),
        suite_test(suites_hold_many_manifests),
    };
    return run_suite_tests(tests);
}
