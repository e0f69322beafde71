// check_settings.c - what the command line tells the checker.

#include <string.h>

#include "check.h"

static int unknown_check(const char *name)
{
    const char *near = sigcc_nearest(SIGCC_CHECKS, NULL, name);
    return usage_error(&command_check, "unknown check '%s'%s%s%s", name,
                       near ? "; did you mean '" : "", near ? near : "",
                       near ? "'?" : "");
}

static int set_level(const Check *c, const char *check, const char *level)
{
    sigcc_status status = sigcc_checker_set_level(c->checker, check, level);
    if (status == SIGCC_NOT_FOUND)
        return unknown_check(check);
    if (status != SIGCC_OK)
        return usage_error(&command_check,
                           "'%s' is not a level: use off, note, warning, "
                           "error or on",
                           level);
    return EXIT_FINE;
}

// CHECK=LEVEL
int check_set_level(const Check *c, const char *value, bool *only)
{
    (void)only;
    char check[128];
    const char *equals = strchr(value, '=');
    size_t n = equals ? (size_t)(equals - value) : sizeof check;
    if (n >= sizeof check)
        return usage_error(&command_check, "'%s' is not CHECK=LEVEL", value);
    memcpy(check, value, n);
    check[n] = '\0';
    return set_level(c, check, equals + 1);
}

int check_set_profile(const Check *c, const char *value, bool *only)
{
    (void)only;
    if (sigcc_checker_set_profile(c->checker, value) == SIGCC_OK)
        return EXIT_FINE;
    const char *near = sigcc_nearest(SIGCC_PROFILES, NULL, value);
    return usage_error(&command_check, "unknown profile '%s'%s%s%s", value,
                       near ? "; did you mean '" : "", near ? near : "",
                       near ? "'?" : "");
}

int check_set_today(const Check *c, const char *value, bool *only)
{
    (void)only;
    sigcc_status status = sigcc_checker_set_today(c->checker, value);
    if (status == SIGCC_INVALID)
        return usage_error(&command_check,
                           "'%s' is not a date: write yyyy-mm-dd", value);
    return status == SIGCC_OK ? EXIT_FINE : out_of_memory();
}

// The first of them turns everything else off.
int check_set_only(const Check *c, const char *value, bool *only)
{
    if (!*only)
        (void)sigcc_checker_clear(c->checker);
    *only = true;
    return set_level(c, value, "on");
}

int check_set_excluded(const Check *c, const char *value, bool *only)
{
    (void)only;
    return set_level(c, value, "off");
}

int check_apply_settings(const Check *c)
{
    bool only = false;
    int result = EXIT_FINE;
    for (size_t i = 0; i < c->n_settings && result == EXIT_FINE; i++)
        result = c->settings[i].apply(c, c->settings[i].value, &only);
    return result;
}
