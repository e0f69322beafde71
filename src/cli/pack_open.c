// pack_open.c - a pack, its rules and what their manifests declare.

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "pack_job.h"
#include "test.h"

// ---- pack.yml ------------------------------------------------------------

static int check_pack(PackJob *p)
{
    const sigcc_diagnostics *messages = sigcc_pack_diagnostics(p->pack);
    report(&p->in.report, messages);
    p->info = sigcc_pack_about(p->pack);
    if (p->info == NULL && p->in.report.files_failed)
        fputs("A pack is a folder with a file pack.yml: see docs/packs.md.\n",
              stderr);
    return p->info != NULL ? EXIT_FINE : report_exit_code(&p->in.report, false);
}

// Slashes at the end of a folder would be part of every path.
static const char *trimmed(PackJob *p, const char *folder)
{
    size_t n = strlen(folder);
    while (n > 1 && folder[n - 1] == '/')
        n--;
    return pack_keep(p, strndup(folder, n));
}

static int open_file(PackJob *p)
{
    bool writes = p->output != NULL;
    p->folder = trimmed(p, p->folder);
    p->output = writes ? trimmed(p, p->output) : NULL;
    if (p->folder == NULL || (writes && p->output == NULL))
        return out_of_memory();
    p->path = pack_path(p, p->folder, "pack.yml");
    if (p->path == NULL)
        return out_of_memory();
    p->pack = sigcc_pack_file(p->path);
    return p->pack != NULL ? check_pack(p) : out_of_memory();
}

// A slip in its name would make alerts of the hunts.
static int find_hunts(PackJob *p)
{
    struct stat st;
    if (p->info->hunts == NULL)
        return EXIT_FINE;
    p->hunts = pack_path(p, p->folder, p->info->hunts);
    if (p->hunts == NULL)
        return out_of_memory();
    if (stat(p->hunts, &st) == 0 && S_ISDIR(st.st_mode))
        return EXIT_FINE;
    complain("%s: error: 'hunts' must be a folder, and there is none at %s",
             p->path, p->hunts);
    return EXIT_FILES;
}

// ---- rules ---------------------------------------------------------------

// The hunts come last, so that all others are the first so many rules.
static int read_rules(PackJob *p)
{
    const char *const paths[] = {p->folder, p->hunts};
    p->in.pack = p->pack;
    p->in.inputs.aside = p->hunts;
    int result = rules_read(&p->in, paths, p->hunts != NULL ? 2 : 1);
    if (result != EXIT_FINE)
        return result;
    while (p->n_rules < sigcc_collection_count(p->in.collection) &&
           !sigcc_pack_is_hunt(p->pack, p->in.collection, p->n_rules))
        p->n_rules++;
    if (pack_count_alerting(p, false) > 0)
        return EXIT_FINE;
    complain("%s: error: no rule in this folder alerts", p->folder);
    p->in.report.errors++;
    return report_exit_code(&p->in.report, false);
}

// ---- what manifests declare ----------------------------------------------

static int read_manifests(PackJob *p)
{
    static const char *const patterns[] = {"manifest.yml", NULL};
    Inputs files = {0};
    inputs_find(&files, p->folder, patterns);
    p->suite = sigcc_suite_new();
    int result =
        files.no_memory || p->suite == NULL ? out_of_memory() : EXIT_FINE;
    for (size_t i = 0; i < files.count && result == EXIT_FINE; i++)
        if (sigcc_suite_declare(p->suite, files.items[i].path) ==
            SIGCC_NO_MEMORY)
            result = out_of_memory();
    p->in.report.files_failed |= files.failed;
    inputs_free(&files);
    if (result == EXIT_FINE)
        report(&p->in.report, sigcc_suite_diagnostics(p->suite));
    return result;
}

// "SG5016, SG7211" and SG7211, which both name by number or slug; a manifest
// that names none is about all.
static bool is_named(const char *names, const sigcc_diagnostic *d)
{
    char code[16];
    if (names == NULL || d == NULL)
        return true;
    snprintf(code, sizeof code, "SG%d", d->code);
    while (*names != '\0') {
        size_t n = strcspn(names, ", ");
        if ((n == strlen(code) && strncmp(names, code, n) == 0) ||
            (n == strlen(d->name) && strncmp(names, d->name, n) == 0))
            return true;
        names += n + strspn(names + n, ", ");
    }
    return false;
}

static bool is_same_format(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

// The tests look at one format; another has reasons of its own.
bool pack_declares(const PackJob *p, size_t rule, const Deployable *what,
                   const sigcc_diagnostic *why)
{
    const sigcc_rule *r = sigcc_collection_rule(p->in.collection, rule);
    const sigcc_declaration *d;
    FileId file = file_id(r != NULL ? r->file : "");
    for (size_t i = 0; (d = sigcc_suite_declared(p->suite, i)) != NULL; i++)
        if (strcmp(d->status, "unsupported") == 0 &&
            strcmp(d->target, what->target) == 0 &&
            (!is_same_format(d->format, what->format) ||
             is_named(d->diagnostic, why)) &&
            is_same_file(file, file_id(d->rule)))
            return true;
    return false;
}

// ---- all of it -----------------------------------------------------------

int pack_open(PackJob *p)
{
    int result = open_file(p);
    if (result == EXIT_FINE)
        result = pack_check_names(p);
    if (result == EXIT_FINE)
        result = find_hunts(p);
    if (result == EXIT_FINE)
        result = read_rules(p);
    if (result != EXIT_FINE)
        return result;
    if (sigcc_pack_check(p->pack, p->in.collection) == SIGCC_NO_MEMORY)
        return out_of_memory();
    report(&p->in.report, sigcc_pack_diagnostics(p->pack));
    return read_manifests(p);
}

void pack_close(PackJob *p)
{
    for (size_t i = 0; i < p->n_names; i++)
        free(p->names[i]);
    for (size_t i = 0; i < p->n_told; i++)
        free(p->told[i].message);
    free(p->names);
    free(p->told);
    free(p->shown);
    free(p->tallies);
    path_set_free(&p->made);
    path_set_free(&p->old);
    sigcc_suite_free(p->suite);
    rules_close(&p->in);
    sigcc_pack_free(p->pack);
}
