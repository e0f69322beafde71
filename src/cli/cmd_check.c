// cmd_check.c - sigcc check: what is wrong with rules though they compile.

#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "check.h"

static int finish(Check *c)
{
    sigcc_status status = sigcc_checker_finish(c->checker);
    if (status == SIGCC_LIMIT) {
        complain("these rules exceed sigcc's memory limit");
        return EXIT_LIMIT;
    }
    return status == SIGCC_OK ? EXIT_FINE : out_of_memory();
}

static void find_files(Check *c, const char *const *paths, size_t count)
{
    if (c->n_patterns == 0) {
        c->patterns[0] = "*.yml";
        c->patterns[1] = "*.yaml";
    }
    for (size_t i = 0; i < count; i++)
        inputs_add(&c->inputs, paths[i], c->patterns);
    size_t named = c->inputs.count;
    for (size_t i = 0; i < c->n_contexts; i++)
        inputs_add(&c->inputs, c->contexts[i], c->patterns);
    for (size_t i = named; i < c->inputs.count; i++)
        c->inputs.items[i].context = true;
    c->files_failed = c->inputs.failed;
}

// Files that the configuration leaves out, which a check of everything would
// otherwise be full of.
static void drop_excluded(Check *c)
{
    for (size_t i = 0; i < c->inputs.count; i++) {
        if (!sigcc_checker_excludes(c->checker,
                                    check_path(c, c->inputs.items[i].path)))
            continue;
        check_drop_input(c, i);
        c->n_excluded++;
    }
    check_close_gaps(c);
}

static int read_files(Check *c)
{
    for (size_t i = 0; i < c->inputs.count; i++) {
        sigcc_status s =
            sigcc_checker_add_file(c->checker, c->inputs.items[i].path);
        if (s == SIGCC_NO_MEMORY)
            return out_of_memory();
        c->limit |= s == SIGCC_LIMIT;
        progress_show(&c->progress, "checking", i + 1, c->inputs.count);
    }
    progress_clear(&c->progress);
    return finish(c);
}

static int read_rules(Check *c, const char *const *paths, size_t count)
{
    find_files(c, paths, count);
    if (c->inputs.no_memory)
        return out_of_memory();
    drop_excluded(c);
    if (c->inputs.count == 0 && !c->files_failed && !c->allow_empty)
        return usage_error(&command_check,
                           "there is no file to check; --allow-empty lets "
                           "that pass");
    int result = check_drop_doubles(c);
    if (result == EXIT_FINE)
        result = check_ask(c);
    return result == EXIT_FINE ? read_files(c) : result;
}

static int exit_code(const Check *c)
{
    if (c->limit)
        return EXIT_LIMIT;
    if (c->files_failed)
        return EXIT_FILES;
    // What was written to a baseline does not count from now on.
    bool passes = c->exit_zero || c->write_baseline != NULL;
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
    inputs_free(&c->inputs);
    sigcc_checker_free(c->checker);
    convert_close(&c->convert);
}

static int run(int argc, char **argv)
{
    char here[PATH_MAX];
    Check c = {.fails = {[SIGCC_ERROR] = true},
               .convert = {.in = {.command = &command_check}},
               .here = getcwd(here, sizeof here)};
    int first;
    int result = check_take_options(&c, argc, argv, &first);
    if (result == -1) {
        c.progress = progress_start();
        result = check_open(&c, argv[first]);
        if (result == EXIT_FINE)
            result = read_rules(&c, (const char *const *)argv + first,
                                (size_t)(argc - first));
        if (result == EXIT_FINE)
            result = check_report(&c);
        if (result == EXIT_FINE)
            result = exit_code(&c);
    }
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
