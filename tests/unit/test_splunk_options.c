// test_splunk_options.c - the grammars of Splunk's options.

#include <sigcc/sigcc.h>

#include "check.h"
#include "splunk/option_values.h"

typedef struct Case {
    const char *option;
    const char *values[24];
} Case;

static const Case good[] = {
    {"cron_schedule",
     {"", "* * * * *", "*/5 * * * *", "0,20,40 9-17/2 1,15 */3 0-6",
      "9-12,15-17/2 * * * *", "00 03 * * 1-5", "0 0 29 2 *", "0 0 31 12 6"}},
    {"min_time",
     {"", "0", "1735689600", "now", "now()", "-1h", "-h@h", "@d", "@w0", "@w7",
      "-7d@d", "-1mon@mon+3h", "-1d@d-30m", "+5m", "-1d-2h", "-2qtrs@q",
      "2026-01-31T00:00:00.000-08:00"}},
    {"max_time", {"", "now", "-5m@m"}},
    {"schedule_window", {"auto", "0", "15"}},
    {"suppress", {"auto", "none", "60", "90s", "30m", "4h", "1d"}},
    {"suppress_fields", {"", "user", "user,src", "items{}.id,a b"}},
    {"actions", {"", "email", "email,my_action,x-y"}},
    {"email_to", {"", "a@b", "a@b.example,$result.owner$"}},
    {"webhook_url", {"", "https://h/p?q=1", "http://h"}},
    {"index", {"", "main", "win*,_internal,a-b"}},
    {"app_id", {"soc_rules", "SA-rules.2"}},
    {"app_label", {"Splunk rules", "x"}},
    {"app_version", {"1.2.3", "10.0.11", "1.2.0-beta2", "1.2.0rc1"}},
    {"time_format",
     {"", "%Y-%m-%dT%H:%M:%S.%3NZ", "%s", "%FT%T%:z", "%H%%", "%Ez %H"}},
};

static const Case bad[] = {
    {"cron_schedule",
     {"rubbish",
      "* * * *",
      "* * * * * *",
      "60 * * * *",
      "* 24 * * *",
      "* * 0 * *",
      "* * * 13 *",
      "* * * * 7",
      "* * * * MON",
      "@daily",
      "5/15 * * * *",
      "*/0 * * * *",
      "*/60 * * * *",
      "9-5 * * * *",
      "1,,2 * * * *",
      "1, * * * *",
      "- * * * *",
      "* * * * L",
      "1-2-3 * * * *",
      "0 0 31 2 *",
      "99999999999 * * * *",
      "\xc3\xa9 * * * *",
      " "}},
    {"min_time",
     {"rubbish", "1h", "-1", "-1x", "-1h@", "@", "@x", "-1h@h@d", "yesterday",
      "-1 h", "rt", "rt-5m", "2026-01-31", "@w8", "-", "-1h ", "now-",
      "2026-01-31T00:00:00.000Z"}},
    {"max_time", {"later"}},
    {"schedule_window", {"", "5m", "-1", "Auto", "12345678"}},
    {"suppress", {"", "0", "0h", "1w", "h", "4 h", "-4h", "1h30m"}},
    {"suppress_fields", {",", "a,", "a, b", "a\"b"}},
    {"actions", {"email,", "a.b", "a b", "email;webhook"}},
    {"email_to", {"soc", "a@", "@b", "a@b, c@d", "a@b;c d@e"}},
    {"webhook_url", {"h/p", "https://", "ftp://h", "https://a b"}},
    {"index", {"a b", "a,", "\"x\"", "a)OR(b", "-a", "a=b"}},
    {"app_id", {"", "a b", "a/b", "..", "rules.", "con", "COM1", ".git"}},
    {"app_label", {"", "Splunk for Sigma"}},
    {"app_version",
     {"", "1", "1.2", "1.2.", "1.2.3.4", "v1.2.3", "1.2.3-", "1.2.3 b"}},
    {"time_format", {"H", "%", "%L", "%Y-%q", "%3"}},
};

static sigcc_status set(sigcc_compiler *c, const char *name, const char *value)
{
    return sigcc_compiler_set_option(c, name, value);
}

static void what_the_manuals_allow_is_taken(void **state)
{
    (void)state;
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        for (const char *const *v = good[i].values; *v != NULL; v++)
            if (set(c, good[i].option, *v) != SIGCC_OK)
                fail_msg("%s: '%s': %s", good[i].option, *v,
                         sigcc_compiler_option_error(c));
    assert_null(sigcc_compiler_option_error(c));
    sigcc_compiler_free(c);
}

static void all_else_is_refused_with_a_reason(void **state)
{
    (void)state;
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        for (const char *const *v = bad[i].values; *v != NULL; v++) {
            if (set(c, bad[i].option, *v) != SIGCC_INVALID)
                fail_msg("%s takes '%s'", bad[i].option, *v);
            const char *why = sigcc_compiler_option_error(c);
            if (why == NULL || *why == '\0')
                fail_msg("%s: no reason for '%s'", bad[i].option, *v);
        }
    sigcc_compiler_free(c);
}

static void gap_is(Arena *a, const char *cron, unsigned minutes)
{
    unsigned gap = sg_spl_cron_gap(a, str_of_literal(cron));
    if (gap != minutes)
        fail_msg("'%s': %u minutes, not %u", cron, gap, minutes);
}

static void the_longest_time_between_runs_is_known(Arena *a)
{
    gap_is(a, "* * * * *", 1);
    gap_is(a, "*/5 * * * *", 5);
    gap_is(a, "3-59/20 * * * *", 20);
    gap_is(a, "0,10 * * * *", 50);
    gap_is(a, "17 * * * *", 60);
    gap_is(a, "0 9-17 * * *", 16 * 60);
    gap_is(a, "30 9-12,15-17/2 * * *", 16 * 60);
    gap_is(a, "0 9-12,16-18/2 * * *", 15 * 60);
    gap_is(a, "10 3 * * *", 1440);
    gap_is(a, "0 0 * * 1-5", 3 * 1440);
    gap_is(a, "0 0 1 * *", 31 * 1440);
    gap_is(a, "0 0 31 * *", 61 * 1440);
    gap_is(a, "0 0 29 2 *", (4 * 365 + 1) * 1440);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_the_manuals_allow_is_taken),
        cmocka_unit_test(all_else_is_refused_with_a_reason),
        arena_test(the_longest_time_between_runs_is_known),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
