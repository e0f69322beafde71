// convert_folder.c - one file per rule file, or per query.

#include <stdlib.h>
#include <string.h>

#include "convert.h"
#include "path_set.h"
#include "writer.h"

// ---- names ---------------------------------------------------------------
//
// template = { character | "{{" | "}}" | "{" variable "}" }

typedef enum Variable {
    NAME_PATH, // the folder of the rule file, below the input
    NAME_STEM, // the name of the rule file without its extension
    NAME_INDEX,
    NAME_TARGET,
    NAME_EXTENSION, // of queries for the target
    NAME_UNKNOWN
} Variable;

static const char *const variables[] = {"path", "stem", "index", "target",
                                        "extension"};
static const char usual_template[] = "{path}/{stem}.{extension}";

// The variable at 'text', which is on its "{"; *length is that of all of it.
static Variable variable_at(const char *text, size_t *length)
{
    size_t n = strcspn(text, "}");
    *length = text[n] == '}' ? n + 1 : n;
    for (size_t i = 0; i < NAME_UNKNOWN && text[n] == '}'; i++)
        if (n - 1 == strlen(variables[i]) &&
            strncmp(text + 1, variables[i], n - 1) == 0)
            return (Variable)i;
    return NAME_UNKNOWN;
}

static bool is_doubled(const char *p)
{
    return (p[0] == '{' || p[0] == '}') && p[1] == p[0];
}

int convert_take_template(Convert *c, const char *template)
{
    size_t n = 1;
    c->filename_template = template;
    for (const char *p = template; *p != '\0'; p += n) {
        n = is_doubled(p) ? 2 : 1;
        if (*p != '{' || n == 2)
            continue;
        Variable v = variable_at(p, &n);
        c->numbered |= v == NAME_INDEX;
        if (v == NAME_UNKNOWN)
            return usage_error(c->in.command,
                               "a file name has {path}, {stem}, {index}, "
                               "{target} and {extension}, not '%.*s'",
                               (int)n, p);
    }
    return EXIT_FINE;
}

// The file of a rule file's queries for a target, or of one of them.
typedef struct FileName {
    const Convert *convert;
    const Target *target;
    const Input *input;
    size_t index; // of the query, from 1
} FileName;

// A path under construction; slashes in a row are one.
typedef struct Path {
    char *text;
    size_t n;
} Path;

static void put(Path *to, const char *text, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (text[i] != '/' || to->n == 0 || to->text[to->n - 1] != '/')
            to->text[to->n++] = text[i];
    to->text[to->n] = '\0';
}

static void put_variable(Path *to, const FileName *f, Variable v)
{
    const char *part = f->input->path + f->input->root;
    const char *slash = strrchr(part, '/');
    const char *name = slash ? slash + 1 : part;
    const char *dot = strrchr(name, '.');
    char number[24];
    switch (v) {
    case NAME_PATH: put(to, part, slash ? (size_t)(slash - part) : 0); break;
    case NAME_STEM:
        put(to, name,
            dot != NULL && dot > part ? (size_t)(dot - name) : strlen(name));
        break;
    case NAME_INDEX:
        snprintf(number, sizeof number, "%zu", f->index);
        put(to, number, strlen(number));
        break;
    case NAME_TARGET: put(to, f->target->name, strlen(f->target->name)); break;
    case NAME_EXTENSION:
        put(to, f->target->extension, strlen(f->target->extension));
        break;
    case NAME_UNKNOWN: break; // refused before
    }
}

// Room for the longest value in the place of every brace.
static char *new_path(const FileName *f, const char *template)
{
    size_t value = strlen(f->input->path) + strlen(f->target->name) +
                   strlen(f->target->extension) + 24;
    size_t size = strlen(f->convert->output_dir) + strlen(template) + 2;
    for (const char *p = template; *p != '\0'; p++)
        size += *p == '{' ? value : 0;
    return malloc(size);
}

static char *path_of(const FileName *f)
{
    const char *template = f->convert->filename_template;
    if (template == NULL)
        template = usual_template;
    Path to = {new_path(f, template), 0};
    if (to.text == NULL)
        return NULL;
    put(&to, f->convert->output_dir, strlen(f->convert->output_dir));
    put(&to, "/", 1);
    size_t n = 1;
    for (const char *p = template; *p != '\0'; p += n) {
        n = is_doubled(p) ? 2 : 1;
        if (*p == '{' && n == 1)
            put_variable(&to, f, variable_at(p, &n));
        else
            put(&to, p, 1);
    }
    return to.text;
}

// ---- files ---------------------------------------------------------------

static int write_text(PathSet *w, const FileName *name, const char *text,
                      size_t length)
{
    char *path = path_of(name);
    char *whole = malloc(length + 1);
    int result =
        path && whole ? path_set_claim(w, path, path) : out_of_memory();
    if (result == EXIT_FINE)
        result = make_folders(path);
    if (result == EXIT_FINE) {
        memcpy(whole, text, length);
        whole[length] = '\n';
        result = write_file(path, whole, length + 1);
    }
    free(path);
    free(whole);
    return result;
}

static int write_queries(PathSet *w, FileName name, const sigcc_output *out)
{
    int result = EXIT_FINE;
    for (size_t i = 0; i < sigcc_output_count(out); i++) {
        const sigcc_query *q = sigcc_output_query(out, i);
        name.index = i + 1;
        int one = write_text(w, &name, q->text, q->length);
        result = one > result ? one : result;
    }
    return result;
}

static int write_one(Convert *c, PathSet *w, const FileName *name, size_t first,
                     size_t rules)
{
    sigcc_output *out = sigcc_compile_some(name->target->compiler,
                                           c->in.collection, first, rules);
    if (out == NULL)
        return out_of_memory();
    report(&c->in.report, sigcc_output_diagnostics(out));
    convert_count_notes(c, name->target, sigcc_output_diagnostics(out));
    int result =
        convert_count_unplaced(c, name->target, sigcc_output_diagnostics(out));
    size_t length;
    const char *text = sigcc_output_document(out, &length);
    if (c->numbered)
        result = write_queries(w, *name, out);
    else if (sigcc_output_count(out) > 0) // else the reason has been reported
        result = write_text(w, name, text, length);
    sigcc_output_free(out);
    return result;
}

// ---- a folder ------------------------------------------------------------

// The rules of one file are consecutive, in the order of the inputs.
static size_t rules_of_file(const Convert *c, size_t first, const char *file)
{
    size_t n = first;
    const sigcc_rule *r;
    while ((r = sigcc_collection_rule(c->in.collection, n)) != NULL &&
           (strcmp(r->file, file) == 0 ||
            (strcmp(file, "-") == 0 && strcmp(r->file, "<stdin>") == 0)))
        n++;
    return n - first;
}

// A file that fails does not stop the others; the worst exit status counts.
static int write_files(Convert *c, PathSet *w)
{
    int result = EXIT_FINE;
    size_t first = 0;
    for (size_t i = 0; i < c->in.inputs.count; i++) {
        const Input *input = &c->in.inputs.items[i];
        size_t rules = rules_of_file(c, first, input->path);
        progress_show(&c->in.progress, "converting", i, c->in.inputs.count);
        for (size_t k = 0; k < c->n_targets && rules > 0; k++) {
            FileName name = {c, &c->targets[k], input, 0};
            int one = write_one(c, w, &name, first, rules);
            result = one > result ? one : result;
        }
        first += rules;
    }
    progress_clear(&c->in.progress);
    return result;
}

int convert_write_folder(Convert *c)
{
    for (size_t i = 0; i < c->n_targets && c->numbered; i++)
        if (sigcc_compiler_makes_document(c->targets[i].compiler))
            return usage_error(c->in.command,
                               "{index} numbers queries, but the queries for "
                               "%s become one document",
                               c->targets[i].name);
    PathSet w = {0};
    int result = write_files(c, &w);
    path_set_free(&w);
    return result;
}
