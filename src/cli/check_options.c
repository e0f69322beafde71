// check_options.c - the command line of sigcc check.

#include <stdlib.h>
#include <string.h>

#include "check.h"

typedef enum CheckOption {
    OPT_PROFILE,
    OPT_LEVEL,
    OPT_EXCLUDE,
    OPT_ONLY,
    OPT_TODAY,
    OPT_ATTACK_DATA,
    OPT_VALIDATORS,
    OPT_CONFIG,
    OPT_NO_CONFIG,
    OPT_BASELINE,
    OPT_WRITE_BASELINE,
    OPT_PRUNE_BASELINE,
    OPT_CHANGED_SINCE,
    OPT_FILES_FROM,
    OPT_CONTEXT,
    OPT_FIX,
    OPT_DIFF,
    OPT_UNSAFE_FIXES,
    OPT_CHECK_TARGET,
    OPT_CHECK_PIPELINE,
    OPT_CHECK_FORMAT,
    OPT_CHECK_OUTPUT,
    OPT_FAIL_LEVEL,
    OPT_FAIL_ON_ERROR,
    OPT_PASS_ON_ERROR,
    OPT_FAIL_ON_ISSUES,
    OPT_PASS_ON_ISSUES,
    OPT_EXIT_ZERO,
    OPT_ALLOW_EMPTY,
    OPT_COLOR,
    OPT_CHECK_PATTERN
} CheckOption;

const OptionRow check_options[] = {
    {OPT_PROFILE, 0, "profile", "NAME",
     "checks to run; see sigcc list profiles"},
    {OPT_LEVEL, 'l', "level", "CHECK=LEVEL", "off, note, warning, error or on"},
    {OPT_EXCLUDE, 'x', "exclude", "CHECK", "leave a check out"},
    {OPT_ONLY, 0, "only", "CHECK", "run this check, and no other"},
    {OPT_CONFIG, 0, "config", "FILE",
     "instead of the nearest .sigcc.yml above the first input"},
    {OPT_NO_CONFIG, 0, "no-config", NULL, "look for no .sigcc.yml"},
    {OPT_VALIDATORS, 'c', "validation-config", "FILE",
     "a configuration of sigma-cli's 'sigma check'"},
    {OPT_BASELINE, 0, "baseline", "FILE", "findings in it do not count"},
    {OPT_WRITE_BASELINE, 0, "write-baseline", "FILE",
     "write the findings of this run there"},
    {OPT_PRUNE_BASELINE, 0, "prune-baseline", NULL,
     "take out of the baseline what is not found any more"},
    {OPT_CHANGED_SINCE, 0, "changed-since", "REV",
     "only what git says has changed since; all is read"},
    {OPT_FILES_FROM, 0, "files-from", "FILE",
     "only the files listed there; - is standard input"},
    {OPT_CONTEXT, 0, "context", "DIR",
     "also read these rules, but report nothing about them"},
    {OPT_FIX, 0, "fix", NULL, "make the fixes that change no query"},
    {OPT_DIFF, 0, "diff", NULL, "show what --fix would do, and write nothing"},
    {OPT_UNSAFE_FIXES, 0, "unsafe-fixes", NULL,
     "with --fix or --diff: also those that may change queries"},
    {OPT_CHECK_TARGET, 't', "target", "TARGET",
     "what this target makes of each rule, too; may be repeated"},
    {OPT_CHECK_PIPELINE, 'p', "pipeline", "NAME|FILE|DIR",
     "pipeline for the targets, or 'auto'; may be repeated"},
    {OPT_CHECK_FORMAT, 'f', "format", "FORMAT[=FILE]",
     "how to write the findings; may be repeated"},
    {OPT_CHECK_OUTPUT, 'o', "output", "FILE",
     "write to this file instead of standard output"},
    {OPT_COLOR, 0, "color", "WHEN", "auto, always or never"},
    {OPT_FAIL_LEVEL, 0, "fail-level", "LEVEL",
     "fail on note, warning or error (default)"},
    {OPT_FAIL_ON_ERROR, 'e', "fail-on-error", NULL, "fail on errors (default)"},
    {OPT_PASS_ON_ERROR, 'E', "pass-on-error", NULL, "do not"},
    {OPT_FAIL_ON_ISSUES, 'i', "fail-on-issues", NULL,
     "fail on warnings and notes"},
    {OPT_PASS_ON_ISSUES, 'I', "pass-on-issues", NULL, "do not (default)"},
    {OPT_EXIT_ZERO, 0, "exit-zero", NULL, "no finding fails"},
    {OPT_ALLOW_EMPTY, 0, "allow-empty", NULL,
     "succeed even if there is no file to check"},
    {OPT_TODAY, 0, "today", "DATE",
     "yyyy-mm-dd, instead of the date of the clock"},
    {OPT_ATTACK_DATA, 0, "attack-data", "FILE",
     "techniques of ATT&CK, as STIX or a table"},
    {OPT_CHECK_PATTERN, 'P', "file-pattern", "GLOB",
     "files to check in folders; default *.yml, *.yaml"},
    {0, 0, NULL, NULL, NULL},
};

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

static int take_color(Check *c, const char *value)
{
    static const char *const names[] = {"auto", "always", "never"};
    for (size_t i = 0; i < 3; i++)
        if (strcmp(value, names[i]) == 0) {
            c->color = (ColorWhen)i;
            return EXIT_FINE;
        }
    return usage_error(&command_check,
                       "--color takes auto, always or never, not '%s'", value);
}

static int take_list(Check *c, int option, const char *value)
{
    Convert *to = &c->convert;
    if (option == OPT_CHECK_TARGET)
        return add_value(&command_check, to->names, &to->n_targets, MAX_TARGETS,
                         value, "targets");
    if (option == OPT_CHECK_PIPELINE)
        return rules_take(&to->in, RULES_PIPELINES, value);
    return add_value(&command_check, c->patterns, &c->n_patterns,
                     MAX_CHECK_PATTERNS, value, "file patterns");
}

// Once the configuration is read, which it overrides.
static void later(Check *c, CheckApply *apply, const char *value)
{
    c->settings[c->n_settings++] = (CheckSetting){apply, value};
}

static int take(void *user, int option, const char *value)
{
    Check *c = user;
    switch ((CheckOption)option) {
    case OPT_PROFILE: later(c, check_set_profile, value); break;
    case OPT_LEVEL: later(c, check_set_level, value); break;
    case OPT_EXCLUDE: later(c, check_set_excluded, value); break;
    case OPT_ONLY: later(c, check_set_only, value); break;
    case OPT_TODAY: later(c, check_set_today, value); break;
    case OPT_ATTACK_DATA: later(c, check_set_attack_data, value); break;
    case OPT_VALIDATORS: c->validators = value; break;
    case OPT_CONFIG: c->config = value; break;
    case OPT_NO_CONFIG: c->no_config = true; break;
    case OPT_BASELINE: c->baseline = value; break;
    case OPT_WRITE_BASELINE: c->write_baseline = value; break;
    case OPT_PRUNE_BASELINE: c->prune_baseline = true; break;
    case OPT_CHANGED_SINCE: c->changed_since = value; break;
    case OPT_FILES_FROM: c->files_from = value; break;
    case OPT_CONTEXT:
        return add_value(&command_check, c->contexts, &c->n_contexts,
                         MAX_CHECK_PATTERNS, value, "folders of context");
    case OPT_FIX: c->fix = true; break;
    case OPT_DIFF: c->diff = true; break;
    case OPT_UNSAFE_FIXES: c->unsafe_fixes = true; break;
    case OPT_CHECK_TARGET:
    case OPT_CHECK_PIPELINE:
    case OPT_CHECK_PATTERN: return take_list(c, option, value);
    case OPT_CHECK_FORMAT: return check_take_format(c, value);
    case OPT_CHECK_OUTPUT: c->output = value; break;
    case OPT_FAIL_LEVEL: return take_fail_level(c, value);
    case OPT_FAIL_ON_ERROR:
    case OPT_PASS_ON_ERROR:
        c->fails[SIGCC_ERROR] = option == OPT_FAIL_ON_ERROR;
        break;
    case OPT_FAIL_ON_ISSUES:
    case OPT_PASS_ON_ISSUES:
        c->fails[SIGCC_WARNING] = c->fails[SIGCC_NOTE] =
            option == OPT_FAIL_ON_ISSUES;
        break;
    case OPT_EXIT_ZERO: c->exit_zero = true; break;
    case OPT_ALLOW_EMPTY: c->allow_empty = true; break;
    case OPT_COLOR: return take_color(c, value);
    }
    return EXIT_FINE;
}

static bool is_stdin(const char *path)
{
    return path != NULL && strcmp(path, "-") == 0;
}

// Pruning rewrites a file that was read; -1: it may.
static int judge_pruning(const Check *c)
{
    if (!c->prune_baseline)
        return -1;
    if (c->baseline == NULL || is_stdin(c->baseline))
        return usage_error(&command_check,
                           "--prune-baseline needs --baseline FILE");
    if (c->write_baseline != NULL || c->diff)
        return usage_error(&command_check,
                           "--prune-baseline and --%s cannot be used together",
                           c->diff ? "diff" : "write-baseline");
    return -1;
}

// What contradicts what, and what is missing; -1: nothing.
static int judge(Check *c, bool has_inputs)
{
    if (!has_inputs)
        return usage_error(&command_check, "no rules: name files or folders, "
                                           "or - for standard input");
    if (c->config != NULL && c->no_config)
        return usage_error(&command_check,
                           "--config and --no-config cannot be used together");
    if (c->unsafe_fixes && !c->fix && !c->diff)
        return usage_error(&command_check,
                           "--unsafe-fixes is for --fix or --diff");
    if ((c->fix || c->diff) && (is_stdin(c->config) || is_stdin(c->baseline) ||
                                is_stdin(c->validators)))
        return usage_error(&command_check,
                           "with --fix, standard input is not read again");
    if (c->changed_since != NULL && c->changed_since[0] == '-')
        return usage_error(&command_check, "'%s' is not a revision",
                           c->changed_since);
    int result = judge_pruning(c);
    if (result == -1)
        result = check_settle_outputs(c);
    return result == EXIT_FINE ? -1 : result;
}

int check_take_options(Check *c, int argc, char **argv, int *first)
{
    c->settings = calloc((size_t)argc + 1, sizeof *c->settings);
    if (c->settings == NULL)
        return out_of_memory();
    int result = each_option(&command_check, argc, argv, take, c, first);
    return result == -1 ? judge(c, *first < argc) : result;
}
