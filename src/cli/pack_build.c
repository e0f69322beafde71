// pack_build.c - deployables, one after another.

#include <stdlib.h>
#include <string.h>

#include "export_tests.h"
#include "pack_job.h"

// ---- queries of all rules ------------------------------------------------

static int put_files(PackJob *p, const char *folder, const sigcc_output *out)
{
    const sigcc_file *f;
    int result = EXIT_FINE;
    for (size_t i = 0;
         result == EXIT_FINE && (f = sigcc_output_file(out, i)) != NULL; i++) {
        size_t size = strlen(folder) + strlen(f->path) + 2;
        char *path = malloc(size);
        if (path == NULL)
            return out_of_memory();
        snprintf(path, size, "%s/%s", folder, f->path);
        result = pack_put(p, path, f->text, f->length);
        free(path);
    }
    return result;
}

static int put_document(PackJob *p, const char *path, const sigcc_output *out)
{
    size_t length;
    const char *text = sigcc_output_document(out, &length);
    return pack_put(p, path, text, length);
}

static int build_with(PackJob *p, const Deployable *d, const sigcc_compiler *c)
{
    sigcc_output *out = sigcc_compile_some(c, p->in.collection, 0, p->n_rules);
    if (out == NULL)
        return out_of_memory();
    int result = pack_count(p, out, 0, p->n_rules);
    if (result == EXIT_FINE && sigcc_output_count(out) > 0)
        result = sigcc_compiler_makes_files(c) ? put_files(p, d->path, out)
                                               : put_document(p, d->path, out);
    sigcc_output_free(out);
    return result;
}

static int build_format(PackJob *p, const Deployable *row)
{
    sigcc_compiler *c = NULL;
    Deployable d = *row;
    if (strcmp(d.format, "app") == 0)
        d.path = pack_app_folder(p);
    int result = d.path != NULL ? pack_begin(p, &d) : out_of_memory();
    if (result == EXIT_FINE)
        result = pack_open_compiler(p, d.target, d.format, &c);
    if (result == EXIT_FINE)
        result = build_with(p, &d, c);
    sigcc_compiler_free(c);
    return result;
}

// ---- a file of queries for each of rules ---------------------------------

// "queries/splunk/aws/x.spl" for "rules/pack/aws/x.yml".
static char *path_of(const Deployable *d, const Input *in,
                     const char *extension)
{
    const char *part = in->path + in->root;
    const char *dot = strrchr(part, '.');
    size_t size = strlen(d->path) + strlen(d->target) + strlen(part) +
                  strlen(extension) + 4;
    char *path = malloc(size);
    while (*part == '/')
        part++;
    int stem =
        dot != NULL && dot > part ? (int)(dot - part) : (int)strlen(part);
    if (path != NULL)
        snprintf(path, size, "%s/%s/%.*s.%s", d->path, d->target, stem, part,
                 extension);
    return path;
}

static int put_queries(PackJob *p, const Deployable *d, const Input *in,
                       const char *extension, const sigcc_output *out)
{
    size_t length;
    const char *text = sigcc_output_document(out, &length);
    char *path = path_of(d, in, extension);
    char *whole = malloc(length + 1);
    int result = path != NULL && whole != NULL ? EXIT_FINE : out_of_memory();
    if (result == EXIT_FINE) {
        memcpy(whole, text, length);
        whole[length] = '\n';
        result = pack_put(p, path, whole, length + 1);
    }
    free(whole);
    free(path);
    return result;
}

static int build_file(PackJob *p, const Deployable *d, const sigcc_compiler *c,
                      const Input *in, size_t first, size_t count)
{
    sigcc_entry e = {.size = sizeof e};
    size_t i = 0;
    while (sigcc_list(SIGCC_TARGETS, NULL, i, &e) &&
           strcmp(e.name, d->target) != 0)
        i++;
    sigcc_output *out = sigcc_compile_some(c, p->in.collection, first, count);
    if (out == NULL)
        return out_of_memory();
    int result = pack_count(p, out, first, count);
    if (result == EXIT_FINE && sigcc_output_count(out) > 0)
        result = put_queries(p, d, in, e.extra, out);
    sigcc_output_free(out);
    return result;
}

// The rules of one file are consecutive, in the order of the inputs; hunts are
// the last.
static int build_files(PackJob *p, const Deployable *d, const sigcc_compiler *c)
{
    int result = EXIT_FINE;
    size_t first = 0;
    for (size_t i = 0; i < p->in.inputs.count && result == EXIT_FINE; i++) {
        const Input *in = &p->in.inputs.items[i];
        const sigcc_rule *r;
        size_t n = first;
        while (n < p->n_rules &&
               (r = sigcc_collection_rule(p->in.collection, n)) != NULL &&
               strcmp(r->file, in->path) == 0)
            n++;
        if (n > first)
            result = build_file(p, d, c, in, first, n - first);
        first = n;
    }
    return result;
}

// One deployable for each target, so that they are counted apart.
static int build_queries(PackJob *p, const Deployable *all)
{
    const char *target;
    int result = EXIT_FINE;
    for (size_t i = 0;
         result == EXIT_FINE && (target = pack_target(p, i)) != NULL; i++) {
        Deployable d = *all;
        d.target = target;
        if (!pack_wants(p, &d))
            continue;
        sigcc_compiler *c = NULL;
        result = pack_begin(p, &d);
        if (result == EXIT_FINE)
            result = pack_open_compiler(p, target, NULL, &c);
        if (result == EXIT_FINE)
            result = build_files(p, &d, c);
        sigcc_compiler_free(c);
    }
    return result;
}

// ---- exports -------------------------------------------------------------

static int put_export(PackJob *p, const Deployable *d, const sigcc_exporter *e)
{
    sigcc_output *out = sigcc_export(e, p->in.collection);
    if (out == NULL)
        return out_of_memory();
    size_t length;
    int result = pack_count(p, out, 0, 0);
    const char *text = sigcc_output_document(out, &length);
    if (result == EXIT_FINE && length > 0)
        result = pack_put(p, d->path, text, length);
    sigcc_output_free(out);
    return result;
}

// The queries of all targets, for formats that show them.
static int add_targets(PackJob *p, sigcc_exporter *e, sigcc_compiler **c)
{
    const char *target;
    int result = EXIT_FINE;
    for (size_t i = 0; result == EXIT_FINE && i < MAX_PACK_TARGETS &&
                       (target = pack_target(p, i)) != NULL;
         i++) {
        result = pack_open_compiler(p, target, NULL, &c[i]);
        if (result == EXIT_FINE &&
            sigcc_exporter_add_target(e, c[i]) != SIGCC_OK)
            result = out_of_memory();
    }
    return result;
}

static int export_with(PackJob *p, const Deployable *d, sigcc_exporter *e)
{
    sigcc_compiler *c[MAX_PACK_TARGETS] = {NULL};
    int result = EXIT_FINE;
    if (d->shows_queries)
        result = add_targets(p, e, c);
    if (result == EXIT_FINE && d->shows_queries)
        result = export_add_tests(e, p->suite, &p->in.inputs);
    if (result == EXIT_FINE)
        result = put_export(p, d, e);
    for (size_t i = 0; i < MAX_PACK_TARGETS; i++)
        sigcc_compiler_free(c[i]);
    return result;
}

static int build_export(PackJob *p, const Deployable *d)
{
    sigcc_exporter *e = sigcc_exporter_new(d->name);
    int result = e != NULL ? pack_begin(p, d) : out_of_memory();
    if (result == EXIT_FINE && sigcc_exporter_set_pack(e, p->pack) != SIGCC_OK)
        result = out_of_memory();
    sigcc_exporter_set_strict(e, p->in.strict);
    if (result == EXIT_FINE)
        result = export_with(p, d, e);
    sigcc_exporter_free(e);
    return result;
}

// ---- all of them ---------------------------------------------------------

static int build_one(PackJob *p, const Deployable *d)
{
    if (d->is_export)
        return build_export(p, d);
    return d->format != NULL ? build_format(p, d) : build_queries(p, d);
}

int pack_build(PackJob *p)
{
    Deployable d;
    int result = pack_open_output(p);
    for (size_t i = 0; result == EXIT_FINE && pack_deployable_at(i, &d); i++) {
        if (!pack_wants(p, &d) || !pack_has_target(p, &d))
            continue;
        progress_show(&p->in.progress, d.name, i, i + 1);
        result = build_one(p, &d);
    }
    progress_clear(&p->in.progress);
    return result == EXIT_FINE ? pack_close_output(p) : result;
}
