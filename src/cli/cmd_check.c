// cmd_check.c - sigcc check: what is wrong with rules though they compile.

#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "check.h"

static int exit_code(const Check *c)
{
    if (c->limit)
        return EXIT_LIMIT;
    if (c->files_failed)
        return EXIT_FILES;
    // What was written to a baseline does not count from now on.
    bool passes = c->exit_zero || c->write_baseline != NULL;
    if (c->diff)
        return c->n_fixed > 0 && !passes ? EXIT_RULES : EXIT_FINE;
    return c->failing && !passes ? EXIT_RULES : EXIT_FINE;
}

static void close_check(Check *c)
{
    for (size_t i = 0; i < c->n_owned; i++)
        free(c->owned[i]);
    free(c->settings);
    free(c->by_name);
    tally_free(&c->tally);
    free(c->found);
    check_free_fixes(c);
    inputs_free(&c->inputs);
    sigcc_checker_free(c->checker);
    convert_close(&c->convert);
}

// With --diff there is nothing to report but what would be fixed.
static int fix(Check *c)
{
    int result = check_fix(c);
    if (result == EXIT_FINE)
        result = check_finish_fixes(c);
    return result == EXIT_FINE && !c->diff ? check_report(c) : result;
}

static int work(Check *c, const char *const *paths, size_t count)
{
    c->progress = progress_start();
    int result = check_open(c, paths[0]);
    if (result == EXIT_FINE)
        result = check_find(c, paths, count);
    if (result == EXIT_FINE)
        result = check_read(c);
    if (result == EXIT_FINE)
        result = c->fix || c->diff ? fix(c) : check_report(c);
    return result == EXIT_FINE ? exit_code(c) : result;
}

static int run(int argc, char **argv)
{
    char here[PATH_MAX];
    Check c = {.fails = {[SIGCC_ERROR] = true},
               .convert = {.in = {.command = &command_check}},
               .here = getcwd(here, sizeof here)};
    int first;
    int result = check_take_options(&c, argc, argv, &first);
    if (result == -1)
        result =
            work(&c, (const char *const *)argv + first, (size_t)(argc - first));
    close_check(&c);
    return result;
}

const Command command_check = {
    .name = "check",
    .arguments = "INPUT...",
    .summary = "check rules for mistakes and bad style",
    .options = check_options,
    .run = run,
    .notes =
        "INPUT is a file, a folder that is searched for rules, or - for "
        "standard input.\nFindings go to standard output.\n\n"
        "FORMAT is text, short (one line each), jsonl, sarif, junit, "
        "github, gitlab or\nsummary (only the table).\n\n"
        "Exit status: 0 nothing at or above the fail level, 1 findings, "
        "2 wrong usage,\n3 a file could not be read or written, 4 a safety "
        "limit or no memory.\n",
};
