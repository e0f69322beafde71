// test_suite.c - small suites, written to a folder and run.

#define _XOPEN_SOURCE 700 // nftw()

#include <sigcc/sigcc.h>

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/strbuf.h"
#include "check.h"

// ---- files ---------------------------------------------------------------

static char folder[] = "/tmp/sigcc_suite_XXXXXX";

static int remove_one(const char *path, const struct stat *info, int kind,
                      struct FTW *where)
{
    (void)info;
    (void)kind;
    return where->level == 0 ? 0 : remove(path);
}

static int empty_folder(void)
{
    return nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

static int make_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) == NULL ? -1 : chdir(folder);
}

static int remove_folder(void **state)
{
    (void)state;
    return empty_folder() == 0 && chdir("/") == 0 ? rmdir(folder) : -1;
}

// Each test begins with an empty folder, and works in it.
static int begin(void **state)
{
    return empty_folder() == 0 ? arena_test_begin(state) : -1;
}

#define suite_test(f)                                           \
    {                                                           \
        #f, arena_test_run, begin, arena_test_end, &(ArenaTest) \
        {                                                       \
            f, NULL                                             \
        }                                                       \
    }

static void put(const char *path, const char *text)
{
    char part[256];
    for (size_t i = 0; path[i] != '\0'; i++) {
        part[i] = path[i];
        part[i + 1] = '\0';
        if (path[i + 1] == '/')
            (void)mkdir(part, 0700);
    }
    FILE *f = fopen(path, "wb");
    if (f == NULL)
        fail_msg("cannot write %s", path);
    assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
    assert_int_equal(fclose(f), 0);
}

#define RULE(title, item)                          \
    "title: " title "\nlogsource: {category: c}\n" \
    "detection: {s: {" item "}, condition: s}\n"

static const char base[] = "title: base\nname: base\n"
                           "logsource: {category: c}\n"
                           "detection: {s: {f: 1}, condition: s}\n---\n"
                           "title: C\ncorrelation:\n"
                           "  type: event_count\n  rules: [base]\n"
                           "  group-by: [u]\n  timespan: 1m\n"
                           "  condition: {gte: 2}\n";

static const char base_events[] = "{\"f\": 1, \"u\": \"x\", \"time\": 100}\n"
                                  "{\"f\": 1, \"u\": \"y\", \"time\": 101}\n"
                                  "{\"f\": 1, \"u\": \"x\", \"time\": 102}\n"
                                  "{\"f\": 1, \"u\": \"z\", \"time\": 200}\n"
                                  "{\"f\": 1, \"u\": \"z\", \"time\": 201}\n";

// ---- outcomes ------------------------------------------------------------

static void put_case(StrBuf *sb, const sigcc_case *c)
{
    static const char *const outcomes[] = {"passed", "FAILED", "BROKEN"};
    sg_sb_putf(sb, "%u %s %s", c->line, c->name, outcomes[c->outcome]);
    if (c->message != NULL)
        sg_sb_putf(sb, ": %s", c->message);
    sb_putc(sb, '\n');
}

static Str cases(Arena *a, const sigcc_suite *s)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < sigcc_suite_count(s); i++)
        put_case(&sb, sigcc_suite_case(s, i));
    assert_null(sigcc_suite_case(s, sigcc_suite_count(s)));
    return sb_str(&sb);
}

static Str messages(Arena *a, const sigcc_suite *s)
{
    StrBuf sb = sb_in(a);
    const sigcc_diagnostics *list = sigcc_suite_diagnostics(s);
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(list, i);
        sg_sb_putf(&sb, "SG%d %s:%u:%u\n", d->code, d->file, d->line,
                   d->column);
    }
    return sb_str(&sb);
}

// Run t/manifest.yml.
static sigcc_suite *run(sigcc_status expected)
{
    sigcc_suite *s = sigcc_suite_new();
    assert_non_null(s);
    assert_int_equal(sigcc_suite_run(s, "t/manifest.yml"), expected);
    return s;
}

// The cases of a manifest for r.yml, and the messages if there are any.
static Str results(Arena *a, const char *rest)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("schema: 1\nrule: r.yml\n"));
    sg_sb_put(&sb, str_of_literal(rest));
    put("t/manifest.yml", sb_str(&sb).p);
    sigcc_suite *s = sigcc_suite_new();
    assert_non_null(s);
    sigcc_status status = sigcc_suite_run(s, "t/manifest.yml");
    bool all_passed = true;
    for (size_t i = 0; i < sigcc_suite_count(s); i++)
        all_passed &= sigcc_suite_case(s, i)->outcome == SIGCC_PASSED;
    assert_int_equal(status, all_passed ? SIGCC_OK : SIGCC_INVALID);
    StrBuf out = sb_in(a);
    sg_sb_put(&out, cases(a, s));
    sg_sb_put(&out, messages(a, s));
    sigcc_suite_free(s);
    return sb_str(&out);
}

#define CASES "cases:\n"
#define GIVEN(events, expected) \
    "  - {events: [" events "], expect: " expected "}\n"

// ---- events that are found, or not ---------------------------------------

static void counts_of_events(Arena *a)
{
    put("r.yml", RULE("A", "f: 1"));
    check_str(results(a, CASES GIVEN("{f: 1}, {f: 2}", "[{matches: 1}]")
                             GIVEN("{f: 1}, {f: 1}", "true")
                                 GIVEN("{f: 2}", "false") GIVEN("{f: 2}", "[]")
                                     GIVEN("{f: 1}", "[{document: A}]")
                                         GIVEN("", "[{matches: 0}]")),
              "4 events passed\n5 events passed\n6 events passed\n"
              "7 events passed\n8 events passed\n"
              "9 events BROKEN: there are no events\n"
              "SG8010 t/manifest.yml:9:14\n");
    check_str(
        results(a, CASES GIVEN("{f: 1}, {f: 2}",
                               "[{matches: 2}]") GIVEN("{f: 1}, {f: 2}", "true")
                       GIVEN("{f: 2}, {f: 1}", "false") GIVEN("{f: 1}", "[]")
                           GIVEN("{f: 2}", "[{document: A}]")
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
    put("r.yml", RULE("A", "f: 1"));
    check_str(
        results(a, CASES GIVEN("{f: 1}, {f: 2}, {f: 1}", "[{events: [3, 1]}]")
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
    put("r.yml", RULE("A", "f: 1"));
    check_str(
        results(a, "event_id: x.id\n" CASES GIVEN("{f: 1, x: {id: a}}, {f: 2}",
                                                  "[{event_ids: [a]}]")
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
    put("r.yml", RULE("A", "f: 1") "---\n" RULE("B", "g: 1"));
    check_str(results(a,
                      CASES GIVEN("{f: 1}", "[{document: A, matches: 1}]")
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
    put("r.yml", base);
    put("t/c.jsonl", base_events);
    check_str(results(a, CASES
                      "  - {corpus: c.jsonl, expect: [{document: C, matches: "
                      "2}]}\n"
                      "  - {corpus: c.jsonl, expect: true}\n"
                      "  - {corpus: c.jsonl, expect: [{groups: [[x], [z]]}]}\n"
                      "correlations:\n"
                      "  - {document: C, sequence: c.jsonl, groups: [[z], "
                      "[x]]}\n"),
              "4 c.jsonl passed\n5 c.jsonl passed\n6 c.jsonl passed\n"
              "8 c.jsonl passed\n");
    check_str(
        results(a, CASES
                "  - {corpus: c.jsonl, expect: [{matches: 3}]}\n"
                "  - {corpus: c.jsonl, expect: false}\n"
                "  - {corpus: c.jsonl, expect: [{groups: [[x], [y]]}]}\n"
                "  - {corpus: c.jsonl, expect: [{groups: [[x]]}]}\n"
                "  - {corpus: c.jsonl, expect: [{groups: [[x, y], [z]]}]}\n"),
        "4 c.jsonl FAILED: " GROUPS ", expected 3\n5 c.jsonl FAILED: " GROUPS
        ", expected 0\n"
        "6 c.jsonl FAILED: " GROUPS ", expected [y]\n7 c.jsonl FAILED: " GROUPS
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
    put("r.yml", base);
    put("t/c.jsonl", base_events);
    check_str(
        results(a, CASES
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
    put("r.yml", base);
    put("t/c.jsonl", base_events);
    check_str(
        results(a,
                CASES "  - {corpus: c.jsonl, expect: [{document: C, events: "
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
    put("r.yml", base);
    check_str(
        results(a, CASES GIVEN("{f: 1, u: \"a\\nb\", time: 1}, "
                               "{f: 1, u: \"a\\nb\", time: 1}",
                               "false")),
        "4 events FAILED: 'C' finds 1 group: [a\\nb] from "
        "1970-01-01T00:00:01Z to 1970-01-01T00:00:01Z, 2 events, value 2, "
        "expected 0\n");
}

static void time_fields_of_a_manifest(Arena *a)
{
    put("r.yml", base);
    check_str(results(a, "time_field: at\n" CASES GIVEN(
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
    put("r.yml", RULE("A", "f: 1"));
    put("t/manifest.yml",
        "schema: 1\nrule: r.yml\n" CASES GIVEN("{f: 2}, {f: 1}", "true")
            GIVEN("{f: 1}", "[]") GIVEN("{f: 1}", "true"));
    sigcc_suite *s = run(SIGCC_INVALID);
    assert_string_equal(why_of(s, 0), "event 1 is not found by 'A':\n"
                                      "  r.yml:3:20: f is '2', wanted 1\n");
    assert_string_equal(why_of(s, 1), "event 1 is found by 'A':\n"
                                      "  r.yml:3:20: f is '1', which is 1\n");
    assert_null(sigcc_suite_case(s, 2)->why);
    sigcc_suite_free(s);
}

static void some_events_are_explained(Arena *a)
{
    put("r.yml", RULE("A", "f: 1"));
    StrBuf sb = sb_in(a);
    for (int i = 0; i < 50; i++)
        sg_sb_put(&sb, STR("{\"f\": 2}\n"));
    put("t/c.jsonl", sb_str(&sb).p);
    put("t/manifest.yml", "schema: 1\nrule: r.yml\n" CASES
                          "  - {corpus: c.jsonl, expect: true}\n");
    sigcc_suite *s = run(SIGCC_INVALID);
    const char *why = why_of(s, 0);
    assert_non_null(strstr(why, "event 3 is"));
    assert_null(strstr(why, "event 4 is"));
    sigcc_suite_free(s);
}

static void correlations_are_explained(Arena *a)
{
    (void)a;
    put("r.yml", base);
    put("t/manifest.yml", "schema: 1\nrule: r.yml\n" CASES GIVEN(
                              "{f: 1, u: a, time: 1}, {f: 2}", "[{matches: 1}]")
                              GIVEN("{f: 2}", "[{matches: 1}]"));
    sigcc_suite *s = run(SIGCC_INVALID);
    assert_string_equal(why_of(s, 0),
                        "'base' finds 1 of 2 events\n"
                        "nearest: group [a] from 1970-01-01T00:00:01Z to "
                        "1970-01-01T00:00:01Z: 1, wanted >= 2\n");
    assert_string_equal(
        why_of(s, 1), "'base' finds 0 of 1 events\n"
                      "no event has both a time and the fields of the group\n");
    sigcc_suite_free(s);
}

// ---- what cannot be run --------------------------------------------------

static void broken_rules_break_all_cases(Arena *a)
{
    put("r.yml", RULE("A", "f|contians: 1"));
    check_str(results(a, CASES GIVEN("{f: 1}", "true") "targets:\n"
                                                       "  splunk: {}\n"),
              "4 events BROKEN: the rule cannot be tested\n"
              "6 query for splunk BROKEN: the case cannot be run\n"
              "SG3002 r.yml:3:19\n");
}

// The names are looked for in the folders above the test's own too, which are
// not ours: no file there may have them.
static void missing_files_are_told(Arena *a)
{
    put("r.yml", RULE("A", "f: 1"));
    check_str(results(a, "needs: sigcc_absent_rule.yml\n"
                         "pipelines: sigcc_absent_pipeline.yml\n" CASES GIVEN(
                             "{f: 1}", "true")),
              "6 events BROKEN: the rule cannot be tested\n"
              "SG8011 t/manifest.yml:3:8\nSG8011 t/manifest.yml:4:12\n");
    check_str(
        results(a, CASES "  - {corpus: sigcc_absent.jsonl, expect: true}\n"),
        "4 sigcc_absent.jsonl BROKEN: the events cannot be read\n"
        "SG8011 t/manifest.yml:4:14\n");
    check_str(
        results(a, "documents: [{id: x}, {title: A}, {title: B}]\n" CASES GIVEN(
                       "{f: 1}", "true")),
        "5 events BROKEN: the rule cannot be tested\n"
        "SG8012 t/manifest.yml:3:13\nSG8012 t/manifest.yml:3:34\n");
}

// Text that is not an event breaks its case; the event before it is not
// compared twice.
static void broken_events_break_their_case(Arena *a)
{
    put("r.yml", RULE("A", "f: x"));
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("{\"f\": \"x\", \"g\": \""));
    for (int i = 0; i < 100000; i++)
        sg_sb_put(&sb, STR("\\u00e4"));
    sg_sb_put(&sb, STR("\"}\n{\"f\": 1,}\n"));
    put("t/c.jsonl", sb_str(&sb).p);
    check_str(results(a, CASES "  - {corpus: c.jsonl, expect: true}\n"
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
    put("t/manifest.yml", "rule: r.yml\ncases: []\n");
    assert_int_equal(sigcc_suite_run(s, "t/manifest.yml"), SIGCC_INVALID);
    put("t/manifest.yml", "rule: [\n");
    assert_int_equal(sigcc_suite_run(s, "t/manifest.yml"), SIGCC_INVALID);
    put("t/manifest.yml", "title: x\n");
    assert_int_equal(sigcc_suite_run(s, "t/manifest.yml"), SIGCC_NOT_FOUND);
    put("t/manifest.yml", "");
    assert_int_equal(sigcc_suite_run(s, "t/manifest.yml"), SIGCC_NOT_FOUND);
    put("r.yml", RULE("A", "f: 1"));
    put("t/manifest.yml", "schema: 1\nrule: r.yml\ncases: []\n");
    assert_int_equal(sigcc_suite_run(s, "t/manifest.yml"), SIGCC_INVALID);
    assert_int_equal(sigcc_suite_run(s, "t/none.yml"), SIGCC_IO);
    assert_int_equal(sigcc_suite_run(s, "t"), SIGCC_IO);
    assert_int_equal(sigcc_suite_run(s, NULL), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_suite_run(NULL, "t"), SIGCC_BAD_ARGUMENT);
    check_str(cases(a, s), "1 manifest BROKEN: the manifest cannot be used\n"
                           "1 manifest BROKEN: the manifest cannot be used\n"
                           "1 manifest BROKEN: the manifest cannot be used\n");
    sigcc_suite_free(s);
    sigcc_suite_free(NULL);
}

// ---- paths ---------------------------------------------------------------

static void the_nearest_file_is_taken(Arena *a)
{
    (void)a;
    put("a/b/c/manifest.yml",
        "schema: 1\nrule: x/r.yml\n" CASES
        "  - {corpus: e.jsonl, expect: [{matches: 1}]}\n");
    put("x/r.yml", RULE("far", "f: 1"));
    put("e.jsonl", "{\"f\": 1}\n{\"f\": 1}\n");
    put("a/e.jsonl", "{\"f\": 1}\n");
    sigcc_suite *s = sigcc_suite_new();
    assert_int_equal(sigcc_suite_run(s, "a/b/c/manifest.yml"), SIGCC_OK);
    put("a/b/x/r.yml", RULE("near", "f: 2"));
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
    put("r.yml", RULE("A", "f: 1"));
    put("c.jsonl", "{\"f\": 1}\n");
    sg_sb_putf(&sb, CASES "  - {corpus: %s/c.jsonl, name: n, expect: true}\n",
               folder);
    check_str(results(a, sb_str(&sb).p),
              "4 n BROKEN: the events cannot be read\n"
              "SG8011 t/manifest.yml:4:14\n");
    check_str(results(a, CASES "  - {corpus: ../c.jsonl, expect: true}\n"),
              "4 ../c.jsonl passed\n");
}

static void needs_are_rules_that_others_ask_for(Arena *a)
{
    put("r.yml", "title: C\ncorrelation:\n  type: event_count\n"
                 "  rules: [base]\n  timespan: 1m\n  condition: {gte: 1}\n");
    put("n.yml", "title: base\nname: base\nlogsource: {category: c}\n"
                 "detection: {s: {f: 1}, condition: s}\n");
    put("filter.yml", "title: F\nlogsource: {category: c}\n"
                      "filter: {rules: [base], s: {u: me}, "
                      "condition: not s}\n");
    check_str(results(a, "needs: [n.yml]\n" CASES GIVEN(
                             "{f: 1, u: me, time: 1}", "true")),
              "5 events passed\n");
    check_str(results(a, "needs: [n.yml, filter.yml]\n" CASES GIVEN(
                             "{f: 1, u: me, time: 1}", "false")
                             GIVEN("{f: 1, u: you, time: 1}", "true")),
              "5 events passed\n6 events passed\n");
}

static void pipelines_put_in_names(Arena *a)
{
    put("r.yml", RULE("A", "f: 1"));
    put("p.yml", "name: p\npriority: 1\ntransformations:\n"
                 "  - {type: field_name_mapping, mapping: {f: g}}\n");
    check_str(results(a, "pipelines: p.yml\n" CASES GIVEN("{g: 1}", "true")
                             GIVEN("{f: 1}", "false")),
              "5 events passed\n6 events passed\n");
    put("p.yml", "name: p\npriority: 1\ntransformations: [{type: x}]\n");
    check_str(results(a, "pipelines: p.yml\n" CASES GIVEN("{g: 1}", "true")),
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
    put("r.yml", RULE("A", "f: 1"));
    put("t/c.jsonl", "{\"f\": 1}\n");
    sg_sb_put(&sb, STR("schema: 1\nrule: r.yml\n" CASES));
    for (int i = 0; i < MANY; i++)
        sg_sb_put(&sb, STR("  - {corpus: c.jsonl, expect: true}\n"));
    put("t/manifest.yml", sb_str(&sb).p);
    sigcc_suite *s = run(SIGCC_OK);
    assert_int_equal(sigcc_suite_count(s), MANY);
    sigcc_suite_free(s);
}

// ---- queries -------------------------------------------------------------

static void queries_are_compared(Arena *a)
{
    put("r.yml", RULE("A", "f: 1"));
    put("t/splunk.spl", "f=1\n");
    check_str(results(a, "targets:\n"
                         "  splunk: {golden: splunk.spl, status: ok}\n"
                         "  kibana: {status: ok}\n"),
              "4 query for splunk passed\n5 query for kibana passed\n");
    put("t/splunk.spl", "f=2\n");
    check_str(results(a, "targets:\n"
                         "  splunk: {golden: splunk.spl}\n"
                         "  kibana: {golden: x.kql, status: unsupported}\n"
                         "  cloudwatch: {status: ok, diagnostic: SG7305}\n"),
              "4 query for splunk FAILED: the query differs from splunk.spl\n"
              "5 query for kibana FAILED: the query is ok; expected "
              "unsupported; there is no x.kql\n"
              "6 query for cloudwatch FAILED: missing message SG7305\n");
}

static void failed_queries_show_what_came_out(Arena *a)
{
    (void)a;
    put("r.yml", RULE("A", "f: 1"));
    put("t/manifest.yml", "schema: 1\nrule: r.yml\ntargets:\n"
                          "  splunk: {golden: q/splunk.spl}\n");
    sigcc_suite *s = run(SIGCC_INVALID);
    const sigcc_case *c = sigcc_suite_case(s, 0);
    assert_string_equal(c->golden, "t/q/splunk.spl");
    assert_string_equal(c->query, "f=1");
    assert_string_equal(c->why, "the query is now:\nf=1\n");
    sigcc_suite_free(s);
}

static void messages_of_queries_are_known(Arena *a)
{
    put("r.yml", RULE("A", "f|hour: 5"));
    check_str(results(a, "targets:\n"
                         "  splunk: {status: unsupported, diagnostic: "
                         "SG7305}\n"),
              "4 query for splunk passed\n");
    check_str(results(a, "targets:\n"
                         "  splunk: {status: unsupported, diagnostic: "
                         "spl_time_part}\n"),
              "4 query for splunk passed\n");
}

static void targets_that_cannot_be_used(Arena *a)
{
    put("r.yml", RULE("A", "f: 1"));
    check_str(results(a, "targets:\n  none: {}\n  splunk: {format: none}\n"
                         "  kibana: {pipeline: none}\n"),
              "4 query for none BROKEN: unknown target none\n"
              "5 query for splunk BROKEN: unknown format none\n"
              "6 query for kibana BROKEN: cannot use the pipeline none\n"
              "SG8011 t/manifest.yml:6:22\n");
}

static void targets_have_pipelines(Arena *a)
{
    put("r.yml", RULE("A", "f: 1"));
    put("t/p.yml", "name: p\npriority: 1\ntransformations:\n"
                   "  - {type: field_name_mapping, mapping: {f: g}}\n");
    put("t/g.spl", "g=1");
    put("t/f.spl", "f=1");
    check_str(results(a, "targets:\n"
                         "  splunk: {pipeline: p.yml, golden: g.spl}\n"
                         "  cloudwatch: {pipeline: auto}\n"),
              "4 query for splunk passed\n5 query for cloudwatch passed\n");
    check_str(results(a, "targets:\n"
                         "  splunk: {pipeline: [auto, p.yml], "
                         "golden: g.spl}\n"),
              "4 query for splunk passed\n");
    check_str(results(a, "targets:\n"
                         "  splunk: {pipeline: auto, golden: f.spl}\n"),
              "4 query for splunk passed\n");
}

// ---- tests of SigmaHQ ----------------------------------------------------

static void regression_tests_are_run(Arena *a)
{
    put("rules/x/r.yml", RULE("A", "EventID: 1"));
    put("regression_data/rules/x/r/info.yml",
        "regression_tests_info:\n"
        "  - {name: two, type: evtx, path: regression_data/rules/x/r/e.evtx, "
        "match_count: 2}\n"
        "  - {name: none, type: json, path: regression_data/n.json, "
        "match_count: 0}\n"
        "  - {name: three, type: json, path: regression_data/rules/x/r/e.json, "
        "match_count: 3}\n");
    put("regression_data/rules/x/r/e.json",
        "{\"Event\": {\"System\": {\"EventID\": 1}}}\n"
        "{\"Event\": {\"System\": {\"EventID\": {\"#text\": 1}}}}\n");
    put("regression_data/n.json", "{\"EventID\": 2}\n");
    sigcc_suite *s = sigcc_suite_new();
    assert_int_equal(sigcc_suite_run(s, "regression_data/rules/x/r/info.yml"),
                     SIGCC_INVALID);
    check_str(cases(a, s),
              "2 two passed\n3 none passed\n"
              "4 three FAILED: 'A' finds 2 of 2 events (1, 2), expected at "
              "least 3\n");
    sigcc_suite_free(s);
}

// ---- coverage ------------------------------------------------------------

// "A tf" or "4:22 f t-": what was true, what was false; "?": untested.
static Str coverage(Arena *a, const sigcc_suite *s)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < sigcc_suite_coverage_count(s); i++) {
        const sigcc_coverage *c = sigcc_suite_coverage(s, i);
        sg_sb_putf(&sb, "%s:%u:%u %s %c%c%s\n", c->file, c->line, c->column,
                   c->item ? c->item : c->title, c->was_true ? 't' : '-',
                   c->was_false ? 'f' : '-', c->tested ? "" : "?");
    }
    assert_null(sigcc_suite_coverage(s, sigcc_suite_coverage_count(s)));
    return sb_str(&sb);
}

static void items_are_covered(Arena *a)
{
    put("r.yml", "title: A\nlogsource: {category: c}\ndetection:\n"
                 "  s:\n    f|contains: [a, b]\n    g: 1\n"
                 "  t: {h|neq: 1}\n  u: {i: 1}\n  k: [word]\n"
                 "  condition: s and t and not u or k\n");
    put("u.yml", RULE("U", "f: 1"));
    put("t/manifest.yml",
        "schema: 1\nrule: ./r.yml\n" CASES GIVEN("{f: xbx, g: 1, h: 2}", "true")
            GIVEN("{f: 1, h: 1}", "false"));
    sigcc_suite *s = run(SIGCC_OK);
    assert_int_equal(sigcc_suite_cover(s, "r.yml"), SIGCC_OK);
    assert_int_equal(sigcc_suite_cover(s, "x/.././u.yml"), SIGCC_IO);
    assert_int_equal(sigcc_suite_cover(s, "u.yml"), SIGCC_OK);
    check_str(coverage(a, s), "r.yml:1:1 A tf\n"
                              "r.yml:5:5 f|contains tf\n"
                              "r.yml:6:5 g tf\n"
                              "r.yml:7:7 h|neq tf\n"
                              "r.yml:8:7 i -f\n"
                              "r.yml:9:6 (keyword) -f\n"
                              "u.yml:1:1 U --?\n"
                              "u.yml:3:17 f --?\n");
    sigcc_suite_free(s);
}

static void correlations_are_covered(Arena *a)
{
    put("r.yml", base);
    put("t/c.jsonl", base_events);
    put("t/manifest.yml",
        "schema: 1\nrule: r.yml\n" CASES
        "  - {corpus: c.jsonl, expect: true}\n" GIVEN("{f: 1}", "false"));
    sigcc_suite *s = run(SIGCC_OK);
    assert_int_equal(sigcc_suite_cover(s, "r.yml"), SIGCC_OK);
    check_str(coverage(a, s), "r.yml:1:1 base t-\n"
                              "r.yml:4:17 f t-\n"
                              "r.yml:6:1 C tf\n");
    sigcc_suite_free(s);
}

// What is kept of an event does not grow with their number.
static void long_cases_are_run(Arena *a)
{
    enum { MANY = 20000 };
    StrBuf sb = sb_in(a);
    for (int i = 0; i < MANY; i++)
        sg_sb_putf(&sb, "{\"f\": %d}\n", i % 2);
    put("r.yml", RULE("A", "f: 1"));
    put("t/c.jsonl", sb_str(&sb).p);
    put("t/manifest.yml", "schema: 1\nrule: r.yml\n" CASES
                          "  - {corpus: c.jsonl, expect: [{matches: "
                          "10000}]}\n");
    sigcc_suite *s = run(SIGCC_OK);
    sigcc_suite_free(s);
}

// ---- several manifests ---------------------------------------------------

static void suites_hold_many_manifests(Arena *a)
{
    put("r.yml", RULE("A", "f: 1"));
    put("t/manifest.yml",
        "schema: 1\nrule: r.yml\n" CASES GIVEN(
            "{f: 1}", "true") "---\nschema: 1\n"
                              "rule: r.yml\n" CASES GIVEN(
                                  "{f: 2}", "false") "---\ntitle: other\n");
    put("u/manifest.yml",
        "schema: 1\nrule: r.yml\n" CASES GIVEN("{f: 1}", "false"));
    sigcc_suite *s = run(SIGCC_OK);
    assert_int_equal(sigcc_suite_run(s, "u/manifest.yml"), SIGCC_INVALID);
    assert_int_equal(sigcc_suite_run(s, "t/manifest.yml"), SIGCC_OK);
    check_str(cases(a, s), "4 events passed\n9 events passed\n"
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
        suite_test(broken_rules_break_all_cases),
        suite_test(missing_files_are_told),
        suite_test(broken_events_break_their_case),
        suite_test(manifests_that_cannot_be_used),
        suite_test(the_nearest_file_is_taken),
        suite_test(absolute_paths_are_refused),
        suite_test(needs_are_rules_that_others_ask_for),
        suite_test(pipelines_put_in_names),
        suite_test(many_cases_are_run),
        suite_test(queries_are_compared),
        suite_test(failed_queries_show_what_came_out),
        suite_test(messages_of_queries_are_known),
        suite_test(targets_that_cannot_be_used),
        suite_test(targets_have_pipelines),
        suite_test(regression_tests_are_run),
        suite_test(items_are_covered),
        suite_test(correlations_are_covered),
        suite_test(long_cases_are_run),
        suite_test(suites_hold_many_manifests),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
