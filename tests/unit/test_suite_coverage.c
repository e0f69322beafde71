// test_suite_coverage.c - which items of rules a suite has tested.

#include "base/strbuf.h"
#include "suite_folder.h"

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
    put_file("r.yml", "title: A\nlogsource: {category: c}\ndetection:\n"
                      "  s:\n    f|contains: [a, b]\n    g: 1\n"
                      "  t: {h|neq: 1}\n  u: {i: 1}\n  k: [word]\n"
                      "  condition: s and t and not u or k\n");
    put_file("u.yml", RULE("U", "f: 1"));
    put_file("t/manifest.yml", "schema: 1\nrule: ./r.yml\n" CASES GIVEN(
                                   "{f: xbx, g: 1, h: 2}", "true")
                                   GIVEN("{f: 1, h: 1}", "false"));
    sigcc_suite *s = run_suite(SIGCC_OK);
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
    put_file("r.yml", suite_correlation);
    put_file("t/c.jsonl", suite_events);
    put_file("t/manifest.yml",
             "schema: 1\nrule: r.yml\n" CASES
             "  - {corpus: c.jsonl, expect: true}\n" GIVEN("{f: 1}", "false"));
    sigcc_suite *s = run_suite(SIGCC_OK);
    assert_int_equal(sigcc_suite_cover(s, "r.yml"), SIGCC_OK);
    check_str(coverage(a, s), "r.yml:1:1 base t-\n"
                              "r.yml:4:17 f t-\n"
                              "r.yml:6:1 C tf\n");
    sigcc_suite_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        suite_test(items_are_covered),
        suite_test(correlations_are_covered),
    };
    return run_suite_tests(tests);
}
