// test_contract.c - calls that break the contract of sigcc.h end in
// SIGCC_BAD_ARGUMENT, NULL or 0: NULL handles, and calls out of order.

#include <sigcc/sigcc.h>

#include <string.h>

#include "check.h"

#define RULE                                       \
    "title: A\nname: a\nlogsource: {product: p}\n" \
    "detection: {s: {f: 1}, condition: s}\n"

#define check_bad(call)  assert_int_equal((call), SIGCC_BAD_ARGUMENT)
#define check_fine(call) assert_int_equal((call), SIGCC_OK)

static sigcc_collection *unlinked(void)
{
    sigcc_collection *rules = sigcc_collection_new();
    assert_non_null(rules);
    check_fine(sigcc_collection_add(rules, "a.yml", RULE, strlen(RULE)));
    return rules;
}

static sigcc_collection *linked(void)
{
    sigcc_collection *rules = unlinked();
    check_fine(sigcc_collection_link(rules));
    return rules;
}

// ---- NULL handles ---------------------------------------------------------

static void nothing_can_be_freed(void **state)
{
    (void)state;
    sigcc_collection_free(NULL);
    sigcc_pipeline_free(NULL);
    sigcc_compiler_free(NULL);
    sigcc_output_free(NULL);
    sigcc_events_free(NULL);
    sigcc_matcher_free(NULL);
    sigcc_matches_free(NULL);
    sigcc_correlator_free(NULL);
    sigcc_suite_free(NULL);
    sigcc_checker_free(NULL);
}

static void nothing_has_no_parts(void **state)
{
    (void)state;
    size_t length = 1;
    const char *first = "";
    assert_int_equal(sigcc_diagnostics_count(NULL), 0);
    assert_int_equal(sigcc_diagnostics_errors(NULL), 0);
    assert_int_equal(sigcc_diagnostics_dropped(NULL), 0);
    assert_null(sigcc_diagnostics_at(NULL, 0));
    assert_int_equal(sigcc_collection_count(NULL), 0);
    assert_null(sigcc_collection_rule(NULL, 0));
    assert_null(sigcc_collection_diagnostics(NULL));
    assert_null(sigcc_pipeline_diagnostics(NULL));
    assert_int_equal(sigcc_compiler_makes_document(NULL), 0);
    assert_int_equal(sigcc_output_count(NULL), 0);
    assert_null(sigcc_output_query(NULL, 0));
    assert_null(sigcc_output_document(NULL, &length));
    assert_int_equal(length, 0);
    assert_null(sigcc_output_diagnostics(NULL));
    assert_null(sigcc_events_diagnostics(NULL));
    assert_null(sigcc_matcher_diagnostics(NULL));
    assert_int_equal(sigcc_matches_count(NULL), 0);
    assert_null(sigcc_matches_at(NULL, 0));
    assert_null(sigcc_matches_diagnostics(NULL));
    assert_int_equal(sigcc_matches_unrouted(NULL, NULL), 0);
    assert_int_equal(sigcc_matches_unrouted(NULL, &first), 0);
    assert_null(first);
    assert_int_equal(sigcc_correlator_count(NULL), 0);
    assert_null(sigcc_correlator_at(NULL, 0));
    assert_null(sigcc_correlator_diagnostics(NULL));
    assert_null(sigcc_checker_findings(NULL));
    assert_null(sigcc_checker_rules(NULL));
    assert_null(sigcc_checker_diagnostics(NULL));
    assert_int_equal(sigcc_suite_count(NULL), 0);
    assert_null(sigcc_suite_case(NULL, 0));
    assert_null(sigcc_suite_diagnostics(NULL));
    assert_int_equal(sigcc_suite_coverage_count(NULL), 0);
    assert_null(sigcc_suite_coverage(NULL, 0));
}

static int swallow(void *user, const char *text, size_t length)
{
    (void)user, (void)text, (void)length;
    return 0;
}

static void nothing_can_be_asked_to_work(void **state)
{
    (void)state;
    sigcc_collection_set_strict(NULL, 1);
    sigcc_compiler_set_strict(NULL, 1);
    sigcc_compiler_require_pipeline(NULL);
    sigcc_matches_clear(NULL);
    sigcc_correlator_clear(NULL);
    check_bad(
        sigcc_diagnostics_print(NULL, 0, SIGCC_STYLE_TEXT, swallow, NULL));
    check_bad(sigcc_collection_add(NULL, "a", "", 0));
    check_bad(sigcc_collection_add_file(NULL, "a"));
    check_bad(sigcc_collection_link(NULL));
    check_bad(sigcc_collection_remove(NULL, "a"));
    check_bad(sigcc_compiler_set_format(NULL, "default"));
    check_bad(sigcc_compiler_set_option(NULL, "a", "b"));
    check_bad(sigcc_compiler_add_pipeline(NULL, NULL));
    check_bad(sigcc_compiler_set_auto(NULL));
    check_bad(sigcc_compiler_add_variable(NULL, "a", "b"));
    check_bad(sigcc_matcher_add_pipeline(NULL, NULL));
    check_bad(sigcc_matcher_add_variable(NULL, "a", "b"));
    check_bad(sigcc_matcher_add_time_field(NULL, "a"));
    check_bad(sigcc_matcher_set_route(NULL, "a"));
    check_bad(sigcc_matcher_load(NULL, NULL));
    check_bad(sigcc_matches_set_logsource(NULL, NULL, NULL, NULL));
    check_bad(sigcc_matches_add(NULL, NULL));
    check_bad(sigcc_correlator_add(NULL, NULL));
    check_bad(sigcc_correlator_finish(NULL));
    check_bad(sigcc_checker_set_profile(NULL, "strict"));
    check_bad(sigcc_checker_set_level(NULL, "id-missing", "off"));
    check_bad(sigcc_checker_set_option(NULL, "title-length", "max_length", 1));
    check_bad(sigcc_checker_set_today(NULL, "2026-01-01"));
    check_bad(sigcc_checker_allow_files(NULL));
    check_bad(sigcc_checker_add_target(NULL, NULL));
    check_bad(sigcc_checker_add(NULL, "a", "", 0));
    check_bad(sigcc_checker_add_base(NULL, "a", "", 0));
    check_bad(sigcc_checker_add_file(NULL, "a"));
    check_bad(sigcc_checker_finish(NULL));
    check_bad(sigcc_suite_set_reader(NULL, NULL));
    check_bad(sigcc_suite_set_rule(NULL, "a"));
    check_bad(sigcc_suite_set_rule(NULL, NULL));
    check_bad(sigcc_suite_run(NULL, "a"));
    check_bad(sigcc_suite_set_rule(NULL, "a"));
    check_bad(sigcc_checker_set_profile(NULL, "a"));
    check_bad(sigcc_checker_set_level(NULL, "a", "b"));
    check_bad(sigcc_checker_set_option(NULL, "a", "b", 1));
    check_bad(sigcc_checker_set_today(NULL, "2026-01-01"));
    check_bad(sigcc_checker_add_target(NULL, NULL));
    check_bad(sigcc_checker_add(NULL, "a", "", 0));
    check_bad(sigcc_checker_add_file(NULL, "a"));
    check_bad(sigcc_checker_finish(NULL));
    check_bad(sigcc_suite_cover(NULL, "a"));
    assert_int_equal(sigcc_events_next(NULL, NULL), 0);
}

static void nothing_makes_nothing(void **state)
{
    (void)state;
    sigcc_collection *rules = linked();
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    assert_null(sigcc_pipeline_parse(NULL, "", 0, 0));
    assert_null(sigcc_pipeline_parse("p", NULL, 1, 0));
    assert_null(sigcc_pipeline_file(NULL, 0));
    assert_null(sigcc_pipeline_builtin(NULL));
    assert_null(sigcc_compiler_new(NULL));
    assert_null(sigcc_compile(NULL, rules));
    assert_null(sigcc_compile(c, NULL));
    assert_null(sigcc_explain(NULL, rules, 0));
    assert_null(sigcc_explain(c, NULL, 0));
    assert_null(sigcc_events_open(NULL));
    assert_null(sigcc_events_of_text(NULL, "", 0));
    assert_null(sigcc_events_of_text("e", NULL, 1));
    assert_null(sigcc_matches_new(NULL));
    assert_null(sigcc_correlator_new(NULL, 0));
    assert_int_equal(sigcc_list(SIGCC_TARGETS, NULL, 0, NULL), 0);
    assert_null(sigcc_nearest(SIGCC_TARGETS, NULL, NULL));
    sigcc_compiler_free(c);
    sigcc_collection_free(rules);
}

// ---- one argument of several ----------------------------------------------

static void a_compiler_needs_all_that_it_is_given(void **state)
{
    (void)state;
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    sigcc_pipeline *broken = sigcc_pipeline_parse("p", "nope: 1\n", 8, 0);
    check_bad(sigcc_compiler_set_format(c, NULL));
    assert_int_equal(sigcc_compiler_set_format(c, "nope"), SIGCC_NOT_FOUND);
    check_bad(sigcc_compiler_set_option(c, NULL, "b"));
    check_bad(sigcc_compiler_set_option(c, "a", NULL));
    check_bad(sigcc_compiler_add_variable(c, NULL, "b"));
    check_bad(sigcc_compiler_add_variable(c, "a", NULL));
    check_bad(sigcc_compiler_add_pipeline(c, NULL));
    check_bad(sigcc_compiler_check_pipeline(NULL, broken));
    assert_int_equal(sigcc_compiler_add_pipeline(c, broken), SIGCC_INVALID);
    check_fine(sigcc_compiler_set_auto(c));
    check_fine(sigcc_compiler_set_auto(c)); // once more changes nothing
    sigcc_compiler_allow_all_pipelines(NULL);
    sigcc_pipeline_free(broken);
    sigcc_compiler_free(c);
}

static void a_matcher_needs_all_that_it_is_given(void **state)
{
    (void)state;
    sigcc_collection *rules = linked();
    sigcc_matcher *m = sigcc_matcher_new();
    sigcc_pipeline *broken = sigcc_pipeline_parse("p", "nope: 1\n", 8, 0);
    check_bad(sigcc_matcher_add_pipeline(m, NULL));
    assert_int_equal(sigcc_matcher_add_pipeline(m, broken), SIGCC_INVALID);
    check_bad(sigcc_matcher_add_variable(m, NULL, "b"));
    check_bad(sigcc_matcher_add_variable(m, "a", NULL));
    check_bad(sigcc_matcher_add_time_field(m, NULL));
    check_bad(sigcc_matcher_set_route(m, NULL));
    check_bad(sigcc_matcher_set_route(m, ""));
    check_bad(sigcc_matcher_load(m, NULL));
    check_fine(sigcc_matcher_load(m, rules));
    sigcc_matches *found = sigcc_matches_new(m);
    sigcc_event e = {.size = sizeof e};
    check_bad(sigcc_matches_add(found, NULL));
    check_bad(sigcc_matches_add(found, &e)); // an event without a text
    assert_null(sigcc_matches_at(found, 0));
    sigcc_matches_free(found);
    sigcc_pipeline_free(broken);
    sigcc_matcher_free(m);
    sigcc_collection_free(rules);
}

static void parts_end_where_their_list_ends(void **state)
{
    (void)state;
    sigcc_collection *rules = linked();
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    sigcc_output *out = sigcc_compile(c, rules);
    const sigcc_diagnostics *list = sigcc_output_diagnostics(out);
    size_t length = 1;
    assert_null(sigcc_collection_rule(rules, 1));
    assert_null(sigcc_output_query(out, 1));
    assert_string_equal(sigcc_output_document(out, &length), "f=1");
    assert_int_equal(length, 3);
    assert_string_equal(sigcc_output_document(out, NULL), "f=1");
    assert_null(sigcc_diagnostics_at(list, 0));
    assert_null(sigcc_explain(c, rules, 1));
    check_bad(sigcc_collection_add_file(rules, NULL));
    check_bad(
        sigcc_diagnostics_print(list, 0, SIGCC_STYLE_TEXT, swallow, NULL));
    check_bad(sigcc_diagnostics_print(list, 0, SIGCC_STYLE_TEXT, NULL, NULL));
    assert_string_equal(sigcc_status_text((sigcc_status)99), "unknown status");
    assert_null(sigcc_explanation(1));
    sigcc_output_free(out);
    sigcc_compiler_free(c);
    sigcc_collection_free(rules);
}

static void a_rule_with_errors_is_not_explained(void **state)
{
    (void)state;
    static const char text[] = "title: A\nlogsource: {product: p}\n"
                               "detection: {s: {f|nope: 1}, condition: s}\n";
    sigcc_collection *rules = sigcc_collection_new();
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    assert_int_equal(
        sigcc_collection_add(rules, "a.yml", text, sizeof text - 1),
        SIGCC_INVALID);
    assert_int_equal(sigcc_collection_link(rules), SIGCC_INVALID);
    assert_int_equal(sigcc_collection_count(rules), 1);
    assert_true(sigcc_collection_rule(rules, 0)->has_errors);
    assert_null(sigcc_explain(c, rules, 0));
    sigcc_compiler_free(c);
    sigcc_collection_free(rules);
}

static void pipelines_that_cannot_be_read_say_why(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"no/such/pipeline.yml", "cannot read: "},
        {"/", "this is a folder"},
    };
    for (size_t i = 0; i < 2; i++) {
        sigcc_pipeline *p = sigcc_pipeline_file(cases[i][0], 0);
        const sigcc_diagnostics *list = sigcc_pipeline_diagnostics(p);
        assert_int_equal(sigcc_diagnostics_errors(list), 1);
        const char *message = sigcc_diagnostics_at(list, 0)->message;
        assert_memory_equal(message, cases[i][1], strlen(cases[i][1]));
        sigcc_pipeline_free(p);
    }
}

// ---- calls out of order ---------------------------------------------------

static void rules_are_linked_once_and_then_const(void **state)
{
    (void)state;
    sigcc_collection *rules = linked();
    check_bad(sigcc_collection_add(rules, "b.yml", RULE, strlen(RULE)));
    check_bad(sigcc_collection_add_file(rules, "b.yml"));
    check_bad(sigcc_collection_link(rules));
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    sigcc_output *out = sigcc_compile(c, rules);
    assert_int_equal(sigcc_output_count(out), 1);
    sigcc_output_free(out);
    sigcc_compiler_free(c);
    sigcc_collection_free(rules);
}

static void rules_that_are_not_linked_are_of_no_use(void **state)
{
    (void)state;
    sigcc_collection *rules = unlinked();
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    sigcc_matcher *m = sigcc_matcher_new();
    assert_int_equal(sigcc_collection_count(rules), 0);
    assert_null(sigcc_compile(c, rules));
    assert_null(sigcc_compile_some(c, rules, 0, 1));
    assert_null(sigcc_explain(c, rules, 0));
    check_bad(sigcc_matcher_load(m, rules));
    assert_null(sigcc_matches_new(m));
    assert_null(sigcc_correlator_new(m, 0));
    sigcc_matcher_free(m);
    sigcc_compiler_free(c);
    sigcc_collection_free(rules);
}

static void matchers_are_loaded_once_and_then_const(void **state)
{
    (void)state;
    sigcc_collection *rules = linked();
    sigcc_matcher *m = sigcc_matcher_new();
    sigcc_pipeline *p = sigcc_pipeline_parse("p", "name: p\n", 8, 0);
    check_fine(sigcc_matcher_load(m, rules));
    check_bad(sigcc_matcher_load(m, rules));
    check_bad(sigcc_matcher_add_pipeline(m, p));
    check_bad(sigcc_matcher_add_variable(m, "a", "b"));
    check_bad(sigcc_matcher_add_time_field(m, "a"));
    check_bad(sigcc_matcher_set_route(m, "a"));
    sigcc_pipeline_free(p);
    sigcc_matcher_free(m);
    sigcc_collection_free(rules);
}

static void correlators_end_and_are_of_one_matcher(void **state)
{
    (void)state;
    sigcc_collection *rules = linked();
    sigcc_matcher *m = sigcc_matcher_new();
    sigcc_matcher *other = sigcc_matcher_new();
    check_fine(sigcc_matcher_load(m, rules));
    check_fine(sigcc_matcher_load(other, rules));
    sigcc_correlator *c = sigcc_correlator_new(m, 0);
    sigcc_matches *own = sigcc_matches_new(m);
    sigcc_matches *foreign = sigcc_matches_new(other);
    check_bad(sigcc_correlator_add(c, NULL));
    check_bad(sigcc_correlator_add(c, foreign));
    check_fine(sigcc_correlator_add(c, own));
    check_fine(sigcc_correlator_finish(c));
    check_bad(sigcc_correlator_add(c, own));
    check_bad(sigcc_correlator_finish(c));
    sigcc_correlator_clear(c);
    check_fine(sigcc_correlator_add(c, own));
    sigcc_matches_free(foreign);
    sigcc_matches_free(own);
    sigcc_correlator_free(c);
    sigcc_matcher_free(other);
    sigcc_matcher_free(m);
    sigcc_collection_free(rules);
}

static void checkers_are_set_up_before_they_read(void **state)
{
    (void)state;
    sigcc_checker *c = sigcc_checker_new();
    assert_non_null(c);
    check_bad(sigcc_checker_set_profile(c, NULL));
    assert_int_equal(sigcc_checker_set_profile(c, "no"), SIGCC_NOT_FOUND);
    assert_int_equal(sigcc_checker_set_level(c, "no", "off"), SIGCC_NOT_FOUND);
    assert_int_equal(sigcc_checker_set_level(c, "id-missing", "no"),
                     SIGCC_INVALID);
    assert_int_equal(sigcc_checker_set_today(c, "yesterday"), SIGCC_INVALID);
    check_bad(sigcc_checker_add(c, NULL, "", 0));
    check_bad(sigcc_checker_add(c, "a", NULL, 1));
    assert_int_equal(sigcc_checker_add(c, "a.yml", "title: A\n", 9),
                     SIGCC_NOT_FOUND);
    check_bad(sigcc_checker_set_profile(c, "strict"));
    check_bad(sigcc_checker_set_level(c, "id-missing", "off"));
    assert_int_equal(sigcc_diagnostics_count(sigcc_checker_findings(c)), 0);
    assert_int_equal(sigcc_checker_finish(c), SIGCC_OK);
    check_bad(sigcc_checker_finish(c));
    check_bad(sigcc_checker_add(c, "b.yml", "title: A\n", 9));
    sigcc_checker_free(c);
}

static void suites_get_their_reader_before_they_run(void **state)
{
    (void)state;
    sigcc_suite *s = sigcc_suite_new();
    sigcc_reader none = {.size = sizeof none};
    check_fine(sigcc_suite_set_reader(s, &none));
    assert_int_equal(sigcc_suite_run(s, "manifest.yml"), SIGCC_IO);
    check_bad(sigcc_suite_set_reader(s, &none));
    assert_int_equal(sigcc_suite_cover(s, "a.yml"), SIGCC_IO);
    sigcc_suite_free(s);
}

// ---- structures -----------------------------------------------------------

static void structures_without_size_are_refused(void **state)
{
    (void)state;
    sigcc_collection *rules = linked();
    sigcc_matcher *m = sigcc_matcher_new();
    check_fine(sigcc_matcher_load(m, rules));
    sigcc_matches *found = sigcc_matches_new(m);
    sigcc_events *events = sigcc_events_of_text("e", "{\"f\":1}", 7);
    sigcc_event e = {.text = "{\"f\":1}", .length = 7, .file = "e"};
    sigcc_entry entry = {.size = 1};
    sigcc_reader reader = {.user = NULL};
    sigcc_suite *s = sigcc_suite_new();
    check_bad(sigcc_matches_add(found, &e));
    assert_int_equal(sigcc_events_next(events, &e), 0);
    e.size = sizeof e;
    check_fine(sigcc_matches_add(found, &e));
    assert_int_equal(sigcc_events_next(events, &e), 1);
    assert_int_equal(sigcc_list(SIGCC_TARGETS, NULL, 0, &entry), 0);
    check_bad(sigcc_suite_set_reader(s, &reader));
    sigcc_suite_free(s);
    sigcc_events_free(events);
    sigcc_matches_free(found);
    sigcc_matcher_free(m);
    sigcc_collection_free(rules);
}

// ---- no files -------------------------------------------------------------

static sigcc_status read_from_memory(void *user, const char *path,
                                     sigcc_write *write, void *to)
{
    const char *const *files = user;
    for (; files[0] != NULL; files += 2) {
        if (strcmp(files[0], path) != 0)
            continue;
        size_t half = strlen(files[1]) / 2;
        (void)write(to, files[1], half);
        (void)write(to, files[1] + half, strlen(files[1] + half));
        return SIGCC_OK;
    }
    return SIGCC_NOT_FOUND;
}

static void suites_need_no_files(void **state)
{
    (void)state;
    static const char *files[] = {
        "/t/manifest.yml",
        "schema: 1\nrule: a.yml\ncases:\n"
        "  - {name: n, corpus: e.json, expect: [{document: A, events: [1]}]}\n"
        "targets: {splunk: {pipeline: p.yml, golden: a.spl}}\n",
        "/t/a.yml",
        RULE,
        "/t/p.yml",
        "name: p\n",
        "/t/e.json",
        "{\"f\":1}\n{\"f\":2}\n",
        "/t/a.spl",
        "f=1\n",
        NULL};
    sigcc_reader reader = {
        .size = sizeof reader, .user = files, .read = read_from_memory};
    sigcc_suite *s = sigcc_suite_new();
    check_fine(sigcc_suite_set_reader(s, &reader));
    sigcc_status status = sigcc_suite_run(s, "/t/manifest.yml");
    const sigcc_diagnostics *list = sigcc_suite_diagnostics(s);
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++)
        print_message("%s\n", sigcc_diagnostics_at(list, i)->message);
    assert_int_equal(status, SIGCC_OK);
    assert_int_equal(sigcc_suite_count(s), 2);
    check_fine(sigcc_suite_cover(s, "/t/a.yml"));
    assert_int_equal(sigcc_suite_coverage_count(s), 2);
    assert_int_equal(sigcc_suite_coverage(s, 0)->tested, 1);
    sigcc_suite_free(s);
}

// What a reader gives for rules; manifests are fine.
typedef enum Badness { TOO_LONG, MISSING, BROKEN, EMPTY } Badness;

static sigcc_status read_badly(void *user, const char *path, sigcc_write *write,
                               void *to)
{
    static const char manifest[] =
        "schema: 1\nrule: a.yml\n"
        "cases: [{events: [{f: 1}], expect: true}]\n";
    static const char line[1 << 20] = {'#', '\n'};
    const Badness *how = user;
    if (strstr(path, "manifest") != NULL)
        return write(to, manifest, sizeof manifest - 1) ? SIGCC_IO : SIGCC_OK;
    if (*how == EMPTY)
        assert_int_equal(write(to, NULL, 0), 0);
    int stopped = 0;
    for (int i = 0; *how == TOO_LONG && i < 17; i++)
        stopped = write(to, line, sizeof line);
    assert_int_equal(stopped != 0, *how == TOO_LONG);
    return *how == MISSING  ? SIGCC_NOT_FOUND
           : *how == BROKEN ? SIGCC_IO
                            : SIGCC_OK;
}

// The message about a rule that its reader does not give.
static void check_reading(Badness how, int code, const char *expected)
{
    sigcc_reader reader = {
        .size = sizeof reader, .user = &how, .read = read_badly};
    sigcc_suite *s = sigcc_suite_new();
    check_fine(sigcc_suite_set_reader(s, &reader));
    (void)sigcc_suite_run(s, "/t/manifest.yml");
    const sigcc_diagnostics *list = sigcc_suite_diagnostics(s);
    assert_true(sigcc_diagnostics_count(list) > 0);
    assert_int_equal(sigcc_diagnostics_at(list, 0)->code, code);
    assert_string_equal(sigcc_diagnostics_at(list, 0)->message, expected);
    assert_int_equal(sigcc_suite_count(s), 1);
    assert_int_equal(sigcc_suite_case(s, 0)->outcome, SIGCC_BROKEN);
    sigcc_suite_free(s);
}

static void suites_say_what_their_reader_lacks(void **state)
{
    (void)state;
    check_reading(TOO_LONG, 9001, "cannot read: this file is too large");
    check_reading(MISSING, 8011,
                  "'a.yml' not found, here or in any folder above");
    check_reading(BROKEN, 1010, "cannot read: its reader failed");
    check_reading(EMPTY, 8011, "'a.yml' contains no Sigma rule");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_can_be_freed),
        cmocka_unit_test(nothing_has_no_parts),
        cmocka_unit_test(nothing_can_be_asked_to_work),
        cmocka_unit_test(nothing_makes_nothing),
        cmocka_unit_test(a_compiler_needs_all_that_it_is_given),
        cmocka_unit_test(a_matcher_needs_all_that_it_is_given),
        cmocka_unit_test(parts_end_where_their_list_ends),
        cmocka_unit_test(a_rule_with_errors_is_not_explained),
        cmocka_unit_test(pipelines_that_cannot_be_read_say_why),
        cmocka_unit_test(rules_are_linked_once_and_then_const),
        cmocka_unit_test(rules_that_are_not_linked_are_of_no_use),
        cmocka_unit_test(matchers_are_loaded_once_and_then_const),
        cmocka_unit_test(correlators_end_and_are_of_one_matcher),
        cmocka_unit_test(checkers_are_set_up_before_they_read),
        cmocka_unit_test(suites_get_their_reader_before_they_run),
        cmocka_unit_test(structures_without_size_are_refused),
        cmocka_unit_test(suites_need_no_files),
        cmocka_unit_test(suites_say_what_their_reader_lacks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
