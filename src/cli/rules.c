// rules.c - reading the rules that a command line names.

#include <stdlib.h>
#include <string.h>

#include "rules.h"

int rules_take(Rules *r, RulesList list, const char *value)
{
    switch (list) {
    case RULES_PATTERNS:
        return add_value(r->command, r->patterns, &r->n_patterns, MAX_PATTERNS,
                         value, "file patterns");
    case RULES_FILTERS:
        return add_value(r->command, r->filters, &r->n_filters, MAX_FILTERS,
                         value, "filters");
    case RULES_PIPELINES:
        return add_value(r->command, r->pipeline_names, &r->n_pipeline_names,
                         MAX_PIPELINES, value, "pipelines");
    case RULES_VARIABLES:
        return add_value(r->command, r->variables, &r->n_variables,
                         MAX_VARIABLES, value, "variables");
    case RULES_TABLES:
        return add_value(r->command, r->tables, &r->n_tables, MAX_TABLES, value,
                         "tables of thresholds");
    }
    return EXIT_USAGE;
}

static void find_files(Rules *r, const char *const *paths, size_t count)
{
    if (r->n_patterns == 0) {
        r->patterns[0] = "*.yml";
        r->patterns[1] = "*.yaml";
    }
    r->inputs.strict = r->strict;
    for (size_t i = 0; i < count; i++)
        inputs_add(&r->inputs, paths[i], r->patterns);
    for (size_t i = 0; i < r->n_filters; i++)
        inputs_add(&r->inputs, r->filters[i], r->patterns);
    r->report.files_failed |= r->inputs.failed;
    if (r->strict)
        r->report.errors += r->inputs.empty;
    else
        r->report.warnings += r->inputs.empty;
}

static size_t count_errors(const Rules *r)
{
    return sigcc_diagnostics_errors(
        sigcc_collection_diagnostics(r->collection));
}

// A file that was named must hold a rule, and a folder should.
static void complain_of_none(Rules *r, const Input *in)
{
    bool is_error = in->folder == NULL || r->strict;
    const char *name = in->folder ? in->folder : in->path;
    complain("%s: %s: no Sigma rule in this %s",
             strcmp(name, "-") == 0 ? "<stdin>" : name,
             is_error ? "error" : "warning", in->folder ? "folder" : "file");
    if (is_error)
        r->report.errors++;
    else
        r->report.warnings++;
}

static bool is_last_of_folder(const Inputs *in, size_t i)
{
    return i + 1 == in->count || in->items[i].folder == NULL ||
           in->items[i].folder != in->items[i + 1].folder;
}

// What was asked for was not there: that is no success.
static void complain_of_nothing(Rules *r)
{
    if (r->report.errors > 0 || r->report.files_failed || r->report.limit ||
        count_errors(r) > 0)
        return;
    complain("error: no Sigma rule in anything that was named");
    r->report.errors++;
}

static int read_files(Rules *r)
{
    bool any = false;
    bool found = false; // in this file, or in files of its folder so far
    for (size_t i = 0; i < r->inputs.count; i++) {
        const char *path = r->inputs.items[i].path;
        progress_show(&r->progress, "reading", i, r->inputs.count);
        size_t errors = count_errors(r);
        sigcc_status s = sigcc_collection_add_file(r->collection, path);
        if (s == SIGCC_NO_MEMORY) {
            complain("%s: out of memory", path);
            return EXIT_LIMIT;
        }
        found |= s != SIGCC_NOT_FOUND;
        any |= found;
        if (is_last_of_folder(&r->inputs, i)) {
            if (!found)
                complain_of_none(r, &r->inputs.items[i]);
            found = false;
        }
        r->report.limit |= s == SIGCC_LIMIT;
        if (s == SIGCC_LIMIT && count_errors(r) == errors)
            complain(
                "%s: with this file, the rules exceed sigcc's memory limit",
                path);
    }
    if (!any)
        complain_of_nothing(r);
    return EXIT_FINE;
}

static sigcc_status tune(Rules *r)
{
    sigcc_status s = SIGCC_OK;
    if (r->pack != NULL)
        s = sigcc_collection_tune_pack(r->collection, r->pack);
    for (size_t i = 0; i < r->n_tables && s == SIGCC_OK; i++)
        s = sigcc_collection_tune_file(r->collection, r->tables[i]);
    return s;
}

int rules_read(Rules *r, const char *const *paths, size_t count)
{
    find_files(r, paths, count);
    r->collection = r->inputs.no_memory ? NULL : sigcc_collection_new();
    if (r->collection == NULL)
        return out_of_memory();
    sigcc_collection_set_strict(r->collection, r->strict);
    int result = read_files(r);
    if (result != EXIT_FINE)
        return result;
    sigcc_status tuned = tune(r);
    sigcc_status s =
        tuned == SIGCC_OK ? sigcc_collection_link(r->collection) : tuned;
    progress_clear(&r->progress);
    report(&r->report, sigcc_collection_diagnostics(r->collection));
    if (s == SIGCC_NO_MEMORY)
        return out_of_memory();
    if (s == SIGCC_LIMIT) {
        complain("linking the rules exceeds sigcc's memory limit");
        return EXIT_LIMIT;
    }
    return tuned == SIGCC_OK ? EXIT_FINE : report_exit_code(&r->report, false);
}

void rules_close(Rules *r)
{
    for (size_t i = 0; i < r->n_pipelines; i++)
        sigcc_pipeline_free(r->pipelines[i]);
    free(r->pipelines);
    sigcc_collection_free(r->collection);
    inputs_free(&r->inputs);
}
