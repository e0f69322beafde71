// check_compare.c - do the rules of a file mean the same after a fix?
//
// They do if every target makes the same queries of them.  Rules are compiled
// without pipelines, which see no more of a rule than is compared here.

#include <string.h>

#include "check.h"

typedef struct Version {
    sigcc_collection *rules;
    sigcc_output *output;
} Version;

static void close_version(Version *v)
{
    sigcc_output_free(v->output);
    sigcc_collection_free(v->rules);
}

static const FileText *text_of(const Check *c, size_t file)
{
    return c->files[file].changed ? &c->files[file].current : NULL;
}

static bool add_others(const Check *c, size_t file, sigcc_collection *rules)
{
    for (size_t i = 0; i < c->inputs.count; i++) {
        const char *path = c->inputs.items[i].path;
        const FileText *t = text_of(c, i);
        sigcc_status s = SIGCC_OK;
        if (i != file)
            s = t ? sigcc_collection_add(rules, path, t->p, t->n)
                  : sigcc_collection_add_file(rules, path);
        if (s == SIGCC_NO_MEMORY)
            return false;
    }
    return true;
}

static bool refers_to_others(const sigcc_collection *rules)
{
    for (size_t i = 0; i < sigcc_collection_count(rules); i++)
        if (sigcc_collection_rule(rules, i)->kind != SIGCC_RULE_DETECTION)
            return true;
    return false;
}

// A correlation or a filter says nothing without the rules that it is about.
static bool open_version(Version *v, const Check *c, size_t file,
                         const FileText *text)
{
    *v = (Version){.rules = sigcc_collection_new()};
    if (v->rules == NULL)
        return false;
    sigcc_status s = sigcc_collection_add(v->rules, c->inputs.items[file].path,
                                          text->p, text->n);
    if (s != SIGCC_NO_MEMORY && refers_to_others(v->rules) &&
        !add_others(c, file, v->rules))
        s = SIGCC_NO_MEMORY;
    if (s != SIGCC_NO_MEMORY)
        s = sigcc_collection_link(v->rules);
    return s != SIGCC_NO_MEMORY;
}

static bool is_same_query(const sigcc_query *a, const sigcc_query *b)
{
    return a->rule == b->rule && a->condition == b->condition &&
           a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
}

static bool is_same_output(const Version *a, const Version *b)
{
    size_t n = sigcc_output_count(a->output);
    bool same = n == sigcc_output_count(b->output);
    for (size_t i = 0; i < n && same; i++)
        same = is_same_query(sigcc_output_query(a->output, i),
                             sigcc_output_query(b->output, i));
    return same;
}

static bool is_same_list(const sigcc_collection *a, const sigcc_collection *b)
{
    size_t n = sigcc_collection_count(a);
    bool same = n == sigcc_collection_count(b);
    for (size_t i = 0; i < n && same; i++)
        same = sigcc_collection_rule(a, i)->kind ==
                   sigcc_collection_rule(b, i)->kind &&
               sigcc_collection_rule(a, i)->has_errors >=
                   sigcc_collection_rule(b, i)->has_errors;
    return same;
}

static bool compile(Version *v, const sigcc_compiler *target)
{
    sigcc_output_free(v->output);
    v->output = target != NULL ? sigcc_compile(target, v->rules) : NULL;
    return v->output != NULL;
}

static int compare_for(Version *a, Version *b, const char *target, bool *same)
{
    sigcc_compiler *compiler = sigcc_compiler_new(target);
    bool fine = compile(a, compiler) && compile(b, compiler);
    if (fine)
        *same = is_same_output(a, b);
    sigcc_compiler_free(compiler);
    return fine ? EXIT_FINE : out_of_memory();
}

int check_compare(const Check *c, size_t file, const FileText *before,
                  const FileText *after, bool *same)
{
    Version a = {0};
    Version b = {0};
    sigcc_entry e = {.size = sizeof e};
    int result = EXIT_FINE;
    if (!open_version(&a, c, file, before) || !open_version(&b, c, file, after))
        result = out_of_memory();
    *same = result == EXIT_FINE && is_same_list(a.rules, b.rules);
    for (size_t i = 0;
         result == EXIT_FINE && *same && sigcc_list(SIGCC_TARGETS, NULL, i, &e);
         i++)
        result = compare_for(&a, &b, e.name, same);
    close_version(&a);
    close_version(&b);
    return result;
}
