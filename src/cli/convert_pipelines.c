// convert_pipelines.c - the pipelines and variables of the command line.

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "convert.h"

static int out_of_memory(void)
{
    complain("out of memory");
    return EXIT_LIMIT;
}

static int keep(Convert *c, sigcc_pipeline *p)
{
    if (p == NULL)
        return out_of_memory();
    if (c->n_pipelines == c->cap_pipelines) {
        size_t cap = c->cap_pipelines == 0 ? 8 : c->cap_pipelines * 2;
        sigcc_pipeline **more = realloc(c->pipelines, cap * sizeof *more);
        if (more == NULL) {
            sigcc_pipeline_free(p);
            return out_of_memory();
        }
        c->pipelines = more;
        c->cap_pipelines = cap;
    }
    c->pipelines[c->n_pipelines++] = p;
    return EXIT_FINE;
}

// Errors of a pipeline end the run: no rule would mean what was asked for.
static int check(Convert *c, const sigcc_pipeline *p)
{
    const sigcc_diagnostics *list = sigcc_pipeline_diagnostics(p);
    bool jsonl = c->jsonl;
    size_t errors = c->errors;
    c->jsonl = false; // said on standard error in any case
    convert_report(c, list);
    c->jsonl = jsonl;
    c->errors = errors;
    if (sigcc_diagnostics_errors(list) == 0)
        return EXIT_FINE;
    const sigcc_diagnostic *first = sigcc_diagnostics_at(list, 0);
    bool unreadable = first != NULL && first->code == 1010;
    return unreadable ? EXIT_FILES : EXIT_RULES;
}

static int add_to_targets(Convert *c, const char *name, const sigcc_pipeline *p)
{
    bool taken = false;
    for (size_t i = 0; i < c->n_targets; i++) {
        sigcc_status s = sigcc_compiler_add_pipeline(c->targets[i].compiler, p);
        if (s == SIGCC_NO_MEMORY || s == SIGCC_LIMIT)
            return out_of_memory();
        taken |= s == SIGCC_OK;
        if (s == SIGCC_NOT_FOUND && c->n_targets == 1)
            return usage_error(&command_convert,
                               "the pipeline '%s' is not meant for %s", name,
                               c->targets[i].name);
    }
    return taken ? EXIT_FINE
                 : usage_error(&command_convert,
                               "the pipeline '%s' is meant for none of the "
                               "targets",
                               name);
}

static int open_one(Convert *c, const char *name, sigcc_pipeline *p)
{
    int result = keep(c, p);
    if (result == EXIT_FINE)
        result = check(c, p);
    return result == EXIT_FINE ? add_to_targets(c, name, p) : result;
}

static int open_folder(Convert *c, const char *path)
{
    static const char *const patterns[] = {"*.yml", "*.yaml", NULL};
    Inputs files = {0};
    int result = EXIT_FINE;
    inputs_add(&files, path, patterns);
    for (size_t i = 0; i < files.count && result == EXIT_FINE; i++)
        result = open_one(
            c, files.items[i].path,
            sigcc_pipeline_file(files.items[i].path, c->allow_external));
    if (result == EXIT_FINE && files.failed)
        result = EXIT_FILES;
    inputs_free(&files);
    return result;
}

static int open_auto(Convert *c)
{
    for (size_t i = 0; i < c->n_targets; i++)
        if (sigcc_compiler_set_auto(c->targets[i].compiler) != SIGCC_OK)
            return out_of_memory();
    return EXIT_FINE;
}

static bool is_bundled(const char *name)
{
    sigcc_entry e;
    for (size_t i = 0; sigcc_list(SIGCC_PIPELINES, NULL, i, &e); i++)
        if (strcmp(e.name, name) == 0)
            return true;
    return false;
}

static int unknown_pipeline(const char *name)
{
    const char *near = sigcc_nearest(SIGCC_PIPELINES, NULL, name);
    complain("no bundled pipeline and no file '%s'%s%s%s", name,
             near ? "; did you mean '" : "", near ? near : "",
             near ? "'?" : "");
    fputs("sigcc list pipelines shows the bundled ones.\n", stderr);
    return EXIT_USAGE;
}

static int open_name(Convert *c, const char *name)
{
    struct stat st;
    if (strcmp(name, "auto") == 0)
        return open_auto(c);
    if (is_bundled(name))
        return open_one(c, name, sigcc_pipeline_builtin(name));
    if (stat(name, &st) != 0)
        return unknown_pipeline(name);
    if (S_ISDIR(st.st_mode))
        return open_folder(c, name);
    return open_one(c, name, sigcc_pipeline_file(name, c->allow_external));
}

static int add_variable(Convert *c, const char *text)
{
    const char *equals = strchr(text, '=');
    if (equals == NULL || equals == text)
        return usage_error(&command_convert,
                           "'--var %s' has no value: write NAME=VALUE", text);
    char *name = strndup(text, (size_t)(equals - text));
    sigcc_status s = name ? SIGCC_OK : SIGCC_NO_MEMORY;
    for (size_t i = 0; i < c->n_targets && s == SIGCC_OK; i++)
        s = sigcc_compiler_add_variable(c->targets[i].compiler, name,
                                        equals + 1);
    free(name);
    return s == SIGCC_OK ? EXIT_FINE : out_of_memory();
}

int convert_open_pipelines(Convert *c)
{
    int result = EXIT_FINE;
    for (size_t i = 0; i < c->n_pipeline_names && result == EXIT_FINE; i++)
        result = open_name(c, c->pipeline_names[i]);
    for (size_t i = 0; i < c->n_variables && result == EXIT_FINE; i++)
        result = add_variable(c, c->variables[i]);
    return result;
}
