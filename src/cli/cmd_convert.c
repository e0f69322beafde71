// cmd_convert.c - sigcc convert: rules in, queries out.

#include "convert.h"

static void summarise(Convert *c)
{
    if (!c->jsonl) {
        convert_summarise_unplaced(c);
        convert_summarise_notes(c);
    }
    const Report *r = &c->in.report;
    size_t failed = r->errors + (c->skip ? 0 : r->unsupported);
    size_t skipped = c->skip ? r->refused : 0;
    if (failed + skipped == 0 || c->jsonl)
        return;
    size_t rules = sigcc_collection_count(c->in.collection);
    fprintf(stderr, "sigcc: %zu rule%s, %zu error%s, %zu warning%s", rules,
            rules == 1 ? "" : "s", failed, failed == 1 ? "" : "s", r->warnings,
            r->warnings == 1 ? "" : "s");
    if (skipped > 0)
        fprintf(stderr, ", %zu skipped as unsupported", skipped);
    fputc('\n', stderr);
}

int convert_exit_code(const Convert *c, int result)
{
    if (result != EXIT_FINE)
        return result;
    return report_exit_code(&c->in.report, c->skip);
}

void convert_close(Convert *c)
{
    for (size_t i = 0; i < c->n_targets; i++)
        sigcc_compiler_free(c->targets[i].compiler);
    convert_free_unplaced(c);
    rules_close(&c->in);
}

// Targets and pipelines come first: a slip in the command line is reported
// before thousands of rules are read.
static int run(int argc, char **argv)
{
    Convert c = {.jobs = 1};
    int first;
    int result = convert_take_options(&c, &command_convert, argc, argv, &first);
    if (result != -1)
        return result;
    c.in.progress = progress_start();
    result = convert_open_targets(&c);
    if (result == EXIT_FINE)
        result = convert_check_files(&c);
    if (result == EXIT_FINE)
        result = convert_open_pipelines(&c);
    if (result == EXIT_FINE)
        result = rules_read(&c.in, (const char *const *)argv + first,
                            (size_t)(argc - first));
    if (result == EXIT_FINE) {
        result = convert_write(&c);
        summarise(&c);
        result = convert_exit_code(&c, result);
    }
    convert_close(&c);
    return result;
}

const Command command_convert = {
    .name = "convert",
    .arguments = "INPUT...",
    .summary = "convert Sigma rules to queries",
    .options = convert_options,
    .run = run,
    .notes = "INPUT is a file, a folder that is searched for rules, or - for "
             "standard input.\nQueries go to standard output with an empty "
             "line between them, messages to\nstandard error.\n\n"
             "Exit status: 0 fine, 1 rules with errors or no rule, 2 wrong "
             "usage, 3 a file could\nnot be read or written, 4 a safety limit "
             "or no memory.\n",
};
