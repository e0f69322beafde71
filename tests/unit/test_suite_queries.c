// test_suite_queries.c - cases that compare queries.

#include "suite_folder.h"

static void queries_are_compared(Arena *a)
{
    put_file("r.yml", RULE("A", "f: 1"));
    put_file("t/splunk.spl", "f=1\n");
    check_str(suite_results(a, "targets:\n"
                               "  splunk: {golden: splunk.spl, status: ok}\n"
                               "  kibana: {status: ok}\n"),
              "4 query for splunk passed\n5 query for kibana passed\n");
    put_file("t/splunk.spl", "f=2\n");
    check_str(suite_results(a,
                            "targets:\n"
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
    put_file("r.yml", RULE("A", "f: 1"));
    put_file("t/manifest.yml", "schema: 1\nrule: r.yml\ntargets:\n"
                               "  splunk: {golden: q/splunk.spl}\n");
    sigcc_suite *s = run_suite(SIGCC_INVALID);
    const sigcc_case *c = sigcc_suite_case(s, 0);
    assert_string_equal(c->golden, "t/q/splunk.spl");
    assert_string_equal(c->query, "f=1");
    assert_string_equal(c->why, "the query is now:\nf=1\n");
    sigcc_suite_free(s);
}

static void messages_of_queries_are_known(Arena *a)
{
    put_file("r.yml", RULE("A", "f|hour: 5"));
    check_str(suite_results(a, "targets:\n"
                               "  splunk: {status: unsupported, diagnostic: "
                               "SG7305}\n"),
              "4 query for splunk passed\n");
    check_str(suite_results(a, "targets:\n"
                               "  splunk: {status: unsupported, diagnostic: "
                               "spl_time_part}\n"),
              "4 query for splunk passed\n");
}

static void targets_that_cannot_be_used(Arena *a)
{
    put_file("r.yml", RULE("A", "f: 1"));
    check_str(suite_results(a,
                            "targets:\n  none: {}\n  splunk: {format: none}\n"
                            "  kibana: {pipeline: none}\n"),
              "4 query for none BROKEN: unknown target none\n"
              "5 query for splunk BROKEN: unknown format none\n"
              "6 query for kibana BROKEN: cannot use the pipeline none\n"
              "SG8011 t/manifest.yml:6:22\n");
}

static void targets_have_pipelines(Arena *a)
{
    put_file("r.yml", RULE("A", "f: 1"));
    put_file("t/p.yml", "name: p\npriority: 1\ntransformations:\n"
                        "  - {type: field_name_mapping, mapping: {f: g}}\n");
    put_file("t/g.spl", "g=1");
    put_file("t/f.spl", "f=1");
    check_str(suite_results(a, "targets:\n"
                               "  splunk: {pipeline: p.yml, golden: g.spl}\n"
                               "  cloudwatch: {pipeline: auto}\n"),
              "4 query for splunk passed\n5 query for cloudwatch passed\n");
    check_str(suite_results(a, "targets:\n"
                               "  splunk: {pipeline: [auto, p.yml], "
                               "golden: g.spl}\n"),
              "4 query for splunk passed\n");
    check_str(suite_results(a, "targets:\n"
                               "  splunk: {pipeline: auto, golden: f.spl}\n"),
              "4 query for splunk passed\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        suite_test(queries_are_compared),
        suite_test(failed_queries_show_what_came_out),
        suite_test(messages_of_queries_are_known),
        suite_test(targets_that_cannot_be_used),
        suite_test(targets_have_pipelines),
    };
    return run_suite_tests(tests);
}
