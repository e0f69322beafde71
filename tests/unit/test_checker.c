// test_checker.c - the checker of the public API.

#include <sigcc/sigcc.h>

#include "check.h"

static const char rule[] = "title: Detects A\nlogsource: {product: aws}\n"
                           "detection: {sel: {f: 1}, condition: sel}\n";

static sigcc_checker *configured(const char *text, sigcc_status expected)
{
    sigcc_checker *c = sigcc_checker_new();
    assert_non_null(c);
    assert_int_equal(sigcc_checker_configure(c, "c.yml", text, strlen(text)),
                     expected);
    return c;
}

static size_t check_rule(sigcc_checker *c)
{
    assert_int_equal(sigcc_checker_add(c, "x/a.yml", rule, sizeof rule - 1),
                     SIGCC_OK);
    assert_int_equal(sigcc_checker_finish(c), SIGCC_OK);
    return sigcc_diagnostics_count(sigcc_checker_findings(c));
}

static void levels(void **state)
{
    (void)state;
    sigcc_checker *c =
        configured("profile: compile\nrules: {title-start: error}\n", SIGCC_OK);
    assert_int_equal(check_rule(c), 1);
    const sigcc_diagnostic *d =
        sigcc_diagnostics_at(sigcc_checker_findings(c), 0);
    assert_int_equal(d->severity, SIGCC_ERROR);
    assert_int_equal(d->suppressed, SIGCC_NOT_SUPPRESSED);
    sigcc_checker_free(c);
}

static void later_settings_stand_above(void **state)
{
    (void)state;
    sigcc_checker *c = configured(
        "profile: compile\noverrides: [{files: x, rules: {title-start: on}}]\n",
        SIGCC_OK);
    assert_int_equal(sigcc_checker_set_level(c, "title-start", "off"),
                     SIGCC_OK);
    assert_int_equal(check_rule(c), 0);
    sigcc_checker_free(c);
}

static void exclusions(void **state)
{
    (void)state;
    sigcc_checker *c =
        configured("profile: compile\nrules: {title-start: on}\nexclusions:\n"
                   "- {id: title-start, rule: Detects A, reason: why}\n",
                   SIGCC_OK);
    assert_int_equal(check_rule(c), 1);
    const sigcc_diagnostic *d =
        sigcc_diagnostics_at(sigcc_checker_findings(c), 0);
    assert_int_equal(d->suppressed, SIGCC_BY_CONFIGURATION);
    assert_string_equal(d->reason, "why");
    assert_int_equal(sigcc_diagnostics_errors(sigcc_checker_findings(c)), 0);
    sigcc_checker_free(c);
}

static void wants(void **state)
{
    (void)state;
    sigcc_checker *c = configured("targets: [splunk, kibana]\npipelines: p\n"
                                  "sigma-cli-config: v.yml\nexclude: [old]\n",
                                  SIGCC_OK);
    const sigcc_checker_wants *w = sigcc_checker_wanted(c);
    assert_string_equal(w->targets[1], "kibana");
    assert_null(w->targets[2]);
    assert_string_equal(w->pipelines[0], "p");
    assert_null(w->pipelines[1]);
    assert_string_equal(w->validators, "v.yml");
    assert_true(sigcc_checker_excludes(c, "rules/old/a.yml"));
    assert_false(sigcc_checker_excludes(c, "rules/a.yml"));
    sigcc_checker_free(c);
}

static void errors(void **state)
{
    (void)state;
    sigcc_checker *c = configured("profil: x\n", SIGCC_INVALID);
    const sigcc_diagnostics *list = sigcc_checker_diagnostics(c);
    assert_int_equal(sigcc_diagnostics_count(list), 1);
    assert_string_equal(sigcc_diagnostics_at(list, 0)->file, "c.yml");
    assert_int_equal(sigcc_diagnostics_at(list, 0)->code, 8101);
    sigcc_checker_free(c);
}

static void order_of_calls(void **state)
{
    (void)state;
    sigcc_checker *c = configured("", SIGCC_OK);
    (void)check_rule(c);
    assert_int_equal(sigcc_checker_configure(c, "c.yml", "", 0),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_configure_validators(c, "c.yml", "", 0),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_configure(NULL, "c.yml", "", 0),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_excludes(NULL, "a"), 0);
    assert_null(sigcc_checker_wanted(NULL));
    assert_null(sigcc_checker_diagnostics(NULL));
    sigcc_checker_free(c);
}

// Settings that cannot be, each refused with its own status.
static void settings_that_are_refused(void **state)
{
    (void)state;
    sigcc_checker *c = sigcc_checker_new();
    assert_non_null(c);
    assert_int_equal(sigcc_checker_set_profile(c, "x"), SIGCC_NOT_FOUND);
    assert_int_equal(sigcc_checker_set_profile(c, NULL), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_set_level(c, "title-start", "loud"),
                     SIGCC_INVALID);
    assert_int_equal(sigcc_checker_set_level(c, "no-check", "on"),
                     SIGCC_NOT_FOUND);
    assert_int_equal(sigcc_checker_set_level(c, NULL, "on"),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_set_option(c, "title-start", "max", 1),
                     SIGCC_NOT_FOUND);
    assert_int_equal(sigcc_checker_set_option(c, "no-check", "max", 1),
                     SIGCC_NOT_FOUND);
    assert_int_equal(sigcc_checker_set_option(c, "title-start", NULL, 1),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_set_today(c, "2026-02-30"), SIGCC_INVALID);
    assert_int_equal(sigcc_checker_set_today(c, NULL), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_add_target(c, NULL), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_add_baseline(c, NULL, "", 0),
                     SIGCC_BAD_ARGUMENT);
    sigcc_checker_free(c);
}

// A baseline says nothing before the checker has finished, and settings come
// too late then.
static void after_the_end(void **state)
{
    static const char entry[] =
        "{\"key\":\"1\",\"check\":\"title-start\",\"path\":\"b.yml\"}\n";
    (void)state;
    sigcc_baseline_result r;
    sigcc_checker *c = sigcc_checker_new();
    assert_non_null(c);
    assert_int_equal(
        sigcc_checker_add_baseline(c, "b.jsonl", entry, sizeof entry - 1),
        SIGCC_OK);
    assert_int_equal(sigcc_checker_baseline_result(c, &r), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_add_file(c, "/no/such/file"), SIGCC_IO);
    assert_int_equal(sigcc_checker_finish(c), SIGCC_OK);
    assert_int_equal(sigcc_checker_finish(c), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_baseline_result(c, NULL),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_baseline_result(c, &r), SIGCC_OK);
    assert_int_equal(r.stale_count, 0);
    assert_int_equal(r.found, 0);
    assert_int_equal(r.unknown, 1); // the file was not read
    assert_int_equal(sigcc_checker_clear(c), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_allow_files(c), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_add_base(c, "a.yml", "", 0),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_set_level(c, "title-start", "on"),
                     SIGCC_BAD_ARGUMENT);
    sigcc_checker_free(c);
}

static void without_a_checker(void **state)
{
    (void)state;
    assert_int_equal(sigcc_checker_add(NULL, "a", "", 0), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_add_file(NULL, "a"), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_finish(NULL), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_checker_compares(NULL), 0);
    assert_null(sigcc_checker_findings(NULL));
    assert_null(sigcc_checker_rules(NULL));
    sigcc_checker_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(levels),
        cmocka_unit_test(later_settings_stand_above),
        cmocka_unit_test(exclusions),
        cmocka_unit_test(wants),
        cmocka_unit_test(errors),
        cmocka_unit_test(order_of_calls),
        cmocka_unit_test(settings_that_are_refused),
        cmocka_unit_test(after_the_end),
        cmocka_unit_test(without_a_checker),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
