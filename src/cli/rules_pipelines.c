// rules_pipelines.c - the pipelines and variables of the command line.

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "json_members.h"
#include "rules.h"

// Takes the pipeline over, also when there is no room to keep it.
static int keep(Rules *r, sigcc_pipeline *p)
{
    if (p == NULL)
        return out_of_memory();
    if (r->n_pipelines == r->cap_pipelines) {
        size_t cap = r->cap_pipelines == 0 ? 8 : r->cap_pipelines * 2;
        sigcc_pipeline **more = realloc(r->pipelines, cap * sizeof *more);
        if (more == NULL) {
            sigcc_pipeline_free(p);
            return out_of_memory();
        }
        r->pipelines = more;
        r->cap_pipelines = cap;
    }
    r->pipelines[r->n_pipelines++] = p;
    return EXIT_FINE;
}

// Errors of a pipeline end the run: no rule would mean what was asked for.
static int check(Rules *r, const sigcc_pipeline *p)
{
    const sigcc_diagnostics *list = sigcc_pipeline_diagnostics(p);
    bool quiet = r->report.quiet;
    size_t errors = r->report.errors;
    r->report.quiet = false; // reported on standard error in any case
    report(&r->report, list);
    r->report.quiet = quiet;
    r->report.errors = errors;
    if (sigcc_diagnostics_errors(list) == 0)
        return EXIT_FINE;
    const sigcc_diagnostic *first = sigcc_diagnostics_at(list, 0);
    bool unreadable = first != NULL && first->code == 1010;
    return unreadable ? EXIT_FILES : EXIT_RULES;
}

static int open_one(Rules *r, const PipelineUser *to, const char *name,
                    sigcc_pipeline *p)
{
    int result = keep(r, p);
    if (result == EXIT_FINE)
        result = check(r, p);
    return result == EXIT_FINE ? to->add(to->user, name, p) : result;
}

static int open_folder(Rules *r, const PipelineUser *to, const char *path)
{
    static const char *const patterns[] = {"*.yml", "*.yaml", NULL};
    Inputs files = {0};
    int result = EXIT_FINE;
    inputs_add(&files, path, patterns);
    for (size_t i = 0; i < files.count && result == EXIT_FINE; i++) {
        const char *file = files.items[i].path;
        result =
            open_one(r, to, file, sigcc_pipeline_file(file, r->allow_external));
    }
    if (result == EXIT_FINE && files.failed)
        result = EXIT_FILES;
    inputs_free(&files);
    return result;
}

bool rules_is_bundled(const char *name)
{
    sigcc_entry e = {.size = sizeof e};
    for (size_t i = 0; sigcc_list(SIGCC_PIPELINES, NULL, i, &e); i++)
        if (strcmp(e.name, name) == 0)
            return true;
    return false;
}

static int unknown_pipeline(const char *name)
{
    const char *near = sigcc_nearest(SIGCC_PIPELINES, NULL, name);
    complain("pipeline '%s' not found%s%s%s", name,
             near ? "; did you mean '" : "", near ? near : "",
             near ? "'?" : "");
    fputs("sigcc list pipelines shows the bundled ones.\n", stderr);
    return EXIT_USAGE;
}

static int open_name(Rules *r, const PipelineUser *to, const char *name)
{
    struct stat st;
    if (strcmp(name, "auto") == 0)
        return to->add_auto(to->user);
    if (rules_is_bundled(name))
        return open_one(r, to, name, sigcc_pipeline_builtin(name));
    if (stat(name, &st) != 0)
        return unknown_pipeline(name);
    if (S_ISDIR(st.st_mode))
        return open_folder(r, to, name);
    return open_one(r, to, name, sigcc_pipeline_file(name, r->allow_external));
}

static int add_variable(Rules *r, const PipelineUser *to, const char *text)
{
    const char *equals = strchr(text, '=');
    if (equals == NULL || equals == text)
        return usage_error(r->command,
                           "'--var %s' has no value: write NAME=VALUE", text);
    char *name = strndup(text, (size_t)(equals - text));
    sigcc_status s = SIGCC_NO_MEMORY;
    if (name != NULL)
        s = to->add_variable(to->user, name, equals + 1);
    free(name);
    return s == SIGCC_OK ? EXIT_FINE : out_of_memory();
}

// Names may need quotes: a JSON list is YAML, too, and has a writer.
static bool put_names(const Rules *r, FILE *out)
{
    JsonWriter w = json_to_stream(out);
    sg_json_list(&w);
    for (size_t i = 0; i < r->n_variables; i++)
        sg_json_text(&w,
                     str_of(r->variables[i], strcspn(r->variables[i], "=")));
    sg_json_list_end(&w);
    return sg_json_line(&w);
}

// Variables fill placeholders by themselves: after all other pipelines, which
// may have something else in mind for them.
static int open_variables(Rules *r, const PipelineUser *to)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    if (out == NULL)
        return out_of_memory();
    fputs("name: --var\npriority: 1000000\ntransformations:\n"
          "- type: value_placeholders\n  include: ",
          out);
    bool written = put_names(r, out) && ferror(out) == 0;
    // glibc cuts the buffer to its length, and does not say where that fails.
    written &= fclose(out) == 0 && text != NULL;
    int result = written ? EXIT_FINE : out_of_memory();
    if (result == EXIT_FINE)
        result = open_one(r, to, "--var",
                          sigcc_pipeline_parse("--var", text, length, 0));
    free(text);
    return result;
}

int rules_open_pipelines(Rules *r, const PipelineUser *to)
{
    int result = EXIT_FINE;
    for (size_t i = 0; i < r->n_pipeline_names && result == EXIT_FINE; i++)
        result = open_name(r, to, r->pipeline_names[i]);
    for (size_t i = 0; i < r->n_variables && result == EXIT_FINE; i++)
        result = add_variable(r, to, r->variables[i]);
    if (result == EXIT_FINE && r->n_variables > 0)
        result = open_variables(r, to);
    return result;
}
