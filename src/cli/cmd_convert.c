// cmd_convert.c - sigcc convert: rules in, queries out.

#include <stdlib.h>

#include "convert.h"

// ---- diagnostics ---------------------------------------------------------

static int to_stderr(void *user, const char *text, size_t length)
{
    (void)user;
    return fwrite(text, 1, length, stderr) == length ? 0 : 1;
}

// The rule is sound; its target, or what a pipeline says for the target, is in
// the way.
static bool is_unsupported(const sigcc_diagnostic *d)
{
    static const int others[] = {5016, 5017, 6010, 6015};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (d->code == others[i])
            return true;
    return d->code >= 7000 && d->code < 8000;
}

static void count(Convert *c, const sigcc_diagnostic *d)
{
    switch (d->severity) {
    case SIGCC_NOTE: break;
    case SIGCC_WARNING: c->warnings++; break;
    case SIGCC_ERROR:
        if (is_unsupported(d))
            c->unsupported++;
        else
            c->errors++;
        c->limit |= d->code >= 9000;
        c->files_failed |= d->code == 1010;
        break;
    }
}

void convert_report(Convert *c, const sigcc_diagnostics *list)
{
    sigcc_style style =
        use_color(stderr) ? SIGCC_STYLE_COLOR : SIGCC_STYLE_TEXT;
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(list, i);
        count(c, d);
        if (!c->jsonl && (d->severity != SIGCC_NOTE || c->verbose))
            (void)sigcc_diagnostics_print(list, i, style, to_stderr, NULL);
    }
    size_t dropped = sigcc_diagnostics_dropped(list);
    if (dropped > 0) {
        complain("%zu more messages are not shown", dropped);
        c->errors += sigcc_diagnostics_errors(list) > c->errors ? 1 : 0;
    }
}

// ---- reading -------------------------------------------------------------

int convert_read_rules(Convert *c, int argc, char **argv)
{
    if (c->n_patterns == 0) {
        c->patterns[0] = "*.yml";
        c->patterns[1] = "*.yaml";
    }
    for (int i = 0; i < argc; i++)
        inputs_add(&c->inputs, argv[i], c->patterns);
    for (size_t i = 0; i < c->n_filters; i++)
        inputs_add(&c->inputs, c->filters[i], c->patterns);
    c->files_failed |= c->inputs.failed;
    c->rules = c->inputs.no_memory ? NULL : sigcc_collection_new();
    if (c->rules == NULL) {
        complain("out of memory");
        return EXIT_LIMIT;
    }
    sigcc_collection_set_strict(c->rules, c->strict);
    for (size_t i = 0; i < c->inputs.count; i++) {
        progress_show(&c->progress, "reading", i, c->inputs.count);
        sigcc_status s =
            sigcc_collection_add_file(c->rules, c->inputs.items[i].path);
        if (s == SIGCC_NO_MEMORY) {
            complain("%s: out of memory", c->inputs.items[i].path);
            return EXIT_LIMIT;
        }
        c->limit |= s == SIGCC_LIMIT;
    }
    sigcc_status s = sigcc_collection_link(c->rules);
    progress_clear(&c->progress);
    convert_report(c, sigcc_collection_diagnostics(c->rules));
    return s == SIGCC_NO_MEMORY ? EXIT_LIMIT : EXIT_FINE;
}

// ---- the command ---------------------------------------------------------

static void summarise(const Convert *c)
{
    size_t failed = c->errors + c->unsupported;
    if (failed == 0 || c->jsonl)
        return;
    size_t rules = sigcc_collection_count(c->rules);
    fprintf(stderr, "sigcc: %zu rule%s, %zu error%s, %zu warning%s\n", rules,
            rules == 1 ? "" : "s", failed, failed == 1 ? "" : "s", c->warnings,
            c->warnings == 1 ? "" : "s");
}

int convert_exit_code(const Convert *c, int result)
{
    if (result != EXIT_FINE)
        return result;
    if (c->limit)
        return EXIT_LIMIT;
    if (c->files_failed)
        return EXIT_FILES;
    bool failed = c->errors > 0 || (c->unsupported > 0 && !c->skip);
    return failed ? EXIT_RULES : EXIT_FINE;
}

void convert_close(Convert *c)
{
    for (size_t i = 0; i < c->n_targets; i++)
        sigcc_compiler_free(c->targets[i].compiler);
    for (size_t i = 0; i < c->n_pipelines; i++)
        sigcc_pipeline_free(c->pipelines[i]);
    free(c->pipelines);
    sigcc_collection_free(c->rules);
    inputs_free(&c->inputs);
}

static int run(int argc, char **argv)
{
    Convert c = {.jobs = 1};
    int first;
    int result =
        convert_take_options(&c, &command_convert, NULL, argc, argv, &first);
    if (result != -1)
        return result;
    c.progress = progress_start();
    result = convert_open_targets(&c);
    if (result == EXIT_FINE)
        result = convert_open_pipelines(&c);
    if (result == EXIT_FINE)
        result = convert_read_rules(&c, argc - first, argv + first);
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
             "Exit status: 0 fine, 1 rules with errors, 2 wrong usage, 3 a "
             "file could not be\nread or written, 4 a safety limit or no "
             "memory.\n",
};
