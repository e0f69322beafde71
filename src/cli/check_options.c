// check_options.c - the options of sigcc check.

#include <string.h>

#include "check.h"

enum {
    OPT_PROFILE = 1,
    OPT_EXCLUDE,
    OPT_ONLY,
    OPT_LEVEL,
    OPT_FORMAT,
    OPT_OUTPUT,
    OPT_FAIL_LEVEL,
    OPT_TODAY,
    OPT_TARGET,
    OPT_PATTERN
};

const OptionRow check_options[] = {
    {OPT_PROFILE, 0, "profile", "NAME",
     "checks to run; see sigcc list profiles"},
    {OPT_LEVEL, 'l', "level", "CHECK=LEVEL", "off, note, warning, error or on"},
    {OPT_EXCLUDE, 'x', "exclude", "CHECK", "leave a check out"},
    {OPT_ONLY, 0, "only", "CHECK", "run this check, and no other"},
    {OPT_FORMAT, 'f', "format", "FORMAT[=FILE]",
     "how to write the findings; may be repeated"},
    {OPT_OUTPUT, 'o', "output", "FILE",
     "write to this file instead of standard output"},
    {OPT_FAIL_LEVEL, 0, "fail-level", "LEVEL",
     "fail on note, warning or error (default)"},
    {OPT_TODAY, 0, "today", "DATE", "the date of today, yyyy-mm-dd"},
    {OPT_TARGET, 't', "target", "TARGET",
     "also check what this target makes of the rules"},
    {OPT_PATTERN, 'P', "file-pattern", "GLOB",
     "files to check in folders; default *.yml, *.yaml"},
    {0, 0, NULL, NULL, NULL},
};

static int unknown_check(const char *name)
{
    const char *near = sigcc_nearest(SIGCC_CHECKS, NULL, name);
    return usage_error(&command_check, "unknown check '%s'%s%s%s", name,
                       near ? "; did you mean '" : "", near ? near : "",
                       near ? "'?" : "");
}

static int set_level(Check *c, const char *check, const char *level)
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
static int take_level(Check *c, const char *value)
{
    char check[128];
    const char *equals = strchr(value, '=');
    size_t n = equals ? (size_t)(equals - value) : sizeof check;
    if (n >= sizeof check)
        return usage_error(&command_check, "'%s' is not CHECK=LEVEL", value);
    memcpy(check, value, n);
    check[n] = '\0';
    return set_level(c, check, equals + 1);
}

static int take_profile(Check *c, const char *value)
{
    if (sigcc_checker_set_profile(c->checker, value) == SIGCC_OK)
        return EXIT_FINE;
    const char *near = sigcc_nearest(SIGCC_PROFILES, NULL, value);
    return usage_error(&command_check, "unknown profile '%s'%s%s%s", value,
                       near ? "; did you mean '" : "", near ? near : "",
                       near ? "'?" : "");
}

static int take_fail_level(Check *c, const char *value)
{
    static const char *const names[] = {"note", "warning", "error"};
    for (size_t i = 0; i < 3; i++)
        if (strcmp(value, names[i]) == 0) {
            for (size_t k = 0; k < 3; k++)
                c->fails[k] = k >= i;
            return EXIT_FINE;
        }
    return usage_error(&command_check,
                       "'%s' is not a level: use note, warning or error",
                       value);
}

static int take_today(Check *c, const char *value)
{
    sigcc_status status = sigcc_checker_set_today(c->checker, value);
    if (status == SIGCC_INVALID)
        return usage_error(&command_check,
                           "'%s' is not a date: write yyyy-mm-dd", value);
    return status == SIGCC_OK ? EXIT_FINE : out_of_memory();
}

// The first of them turns everything else off.
static int take_only(Check *c, const char *value, bool *begun)
{
    sigcc_entry e = {.size = sizeof e};
    for (size_t i = 0; !*begun && sigcc_list(SIGCC_CHECKS, NULL, i, &e); i++)
        (void)sigcc_checker_set_level(c->checker, e.name, "off");
    *begun = true;
    return set_level(c, value, "on");
}

static int take_target(Check *c, const char *value)
{
    sigcc_compiler *compiler = sigcc_compiler_new(value);
    const char *near = sigcc_nearest(SIGCC_TARGETS, NULL, value);
    if (compiler == NULL)
        return usage_error(&command_check, "unknown target '%s'%s%s%s", value,
                           near ? "; did you mean '" : "", near ? near : "",
                           near ? "'?" : "");
    if (c->n_targets == MAX_CHECK_TARGETS) {
        sigcc_compiler_free(compiler);
        return usage_error(&command_check, "more than %d targets",
                           MAX_CHECK_TARGETS);
    }
    c->targets[c->n_targets++] = compiler;
    return sigcc_checker_add_target(c->checker, compiler) == SIGCC_OK
               ? EXIT_FINE
               : out_of_memory();
}

static int take(Check *c, int option, const char *value, bool *only)
{
    switch (option) {
    case OPT_PROFILE: return take_profile(c, value);
    case OPT_LEVEL: return take_level(c, value);
    case OPT_EXCLUDE: return set_level(c, value, "off");
    case OPT_ONLY: return take_only(c, value, only);
    case OPT_FORMAT: return check_take_format(c, value);
    case OPT_OUTPUT: c->output = value; return EXIT_FINE;
    case OPT_FAIL_LEVEL: return take_fail_level(c, value);
    case OPT_TODAY: return take_today(c, value);
    case OPT_TARGET: return take_target(c, value);
    case OPT_PATTERN:
        return add_value(&command_check, c->patterns, &c->n_patterns,
                         MAX_CHECK_PATTERNS, value, "file patterns");
    }
    return EXIT_USAGE;
}

int check_take_options(Check *c, int argc, char **argv, int *first)
{
    const char *value;
    bool only = false;
    int option;
    while ((option = next_option(&command_check, argc, argv, &value, first)) >=
           0) {
        int result = take(c, option, value, &only);
        if (result != EXIT_FINE)
            return result;
    }
    if (option != -1)
        return option == -3 ? EXIT_FINE : EXIT_USAGE;
    if (*first == argc)
        return usage_error(&command_check, "no rules: name files or folders, "
                                           "or - for standard input");
    int result = check_settle_outputs(c);
    return result == EXIT_FINE ? -1 : result;
}
