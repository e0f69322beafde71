// exporter.c - rules as documents of other programs.

#include "export/export.h"

#include <stdlib.h>

#include "api/collection.h"
#include "api/export_queries.h"
#include "api/packs.h"
#include "base/limits.h"

struct sigcc_exporter {
    const ExportFormat *format;
    Arena *arena; // texts of options
    ExportOptions options;
    const Pack *pack;                 // or NULL
    const sigcc_compiler **compilers; // whose queries are shown
    size_t compiler_count, compiler_cap;
    Map tests; // to ExportTests, by file
    bool strict;
};

sigcc_exporter *sigcc_exporter_new(const char *format)
{
    const ExportFormat *f =
        format ? sg_export_format_find(str_of_literal(format)) : NULL;
    if (f == NULL)
        return NULL;
    sigcc_exporter *e = calloc(1, sizeof *e);
    Arena *arena = sg_arena_create(MAX_ARENA_BYTES);
    if (e == NULL || arena == NULL) {
        free(e);
        sg_arena_destroy(arena);
        return NULL;
    }
    e->format = f;
    e->arena = arena;
    e->tests = sg_map_in(arena);
    sg_options_init(f->options, &e->options);
    return e;
}

void sigcc_exporter_free(sigcc_exporter *e)
{
    if (e == NULL)
        return;
    sg_arena_destroy(e->arena);
    free(e);
}

void sigcc_exporter_set_strict(sigcc_exporter *e, int strict)
{
    if (e != NULL)
        e->strict = strict != 0;
}

// ---- options -------------------------------------------------------------

typedef struct SettingExport {
    sigcc_exporter *e;
    const Option *row;
    Str value;
    bool good;
} SettingExport;

static void set_option(void *arg)
{
    SettingExport *job = arg;
    StrBuf why = sb_in(job->e->arena);
    job->good = sg_option_set(job->e->arena, job->row, &job->e->options,
                              job->value, &why);
}

sigcc_status sigcc_exporter_set_option(sigcc_exporter *e, const char *name,
                                       const char *value)
{
    if (e == NULL || name == NULL || value == NULL)
        return SIGCC_BAD_ARGUMENT;
    for (const Option *o = e->format->options; o->name != NULL; o++) {
        if (strcmp(o->name, name) != 0)
            continue;
        SettingExport job = {e, o, str_of_literal(value), false};
        ArenaStatus status = sg_arena_protect(e->arena, set_option, &job);
        return status == ARENA_OK && !job.good ? SIGCC_INVALID
                                               : sg_status_of(status);
    }
    return SIGCC_NOT_FOUND;
}

sigcc_status sigcc_exporter_set_pack(sigcc_exporter *e, const sigcc_pack *pack)
{
    if (e == NULL || pack == NULL)
        return SIGCC_BAD_ARGUMENT;
    if (pack->pack == NULL)
        return SIGCC_INVALID;
    e->pack = pack->pack;
    e->options.name = e->pack->title;
    e->options.description = e->pack->description;
    if (e->pack->author.n > 0)
        e->options.author = e->pack->author;
    e->options.created = e->pack->created;
    e->options.tlp = e->pack->tlp;
    return SIGCC_OK;
}

// ---- targets -------------------------------------------------------------

typedef struct AddingTarget {
    sigcc_exporter *e;
    const sigcc_compiler *compiler;
} AddingTarget;

static void add_target(void *arg)
{
    AddingTarget *job = arg;
    sigcc_exporter *e = job->e;
    arena_grow(e->arena, e->compilers, e->compiler_count, &e->compiler_cap);
    e->compilers[e->compiler_count++] = job->compiler;
}

sigcc_status sigcc_exporter_add_target(sigcc_exporter *e,
                                       const sigcc_compiler *compiler)
{
    if (e == NULL || compiler == NULL)
        return SIGCC_BAD_ARGUMENT;
    if (!e->format->shows_queries)
        return SIGCC_INVALID;
    AddingTarget job = {e, compiler};
    return sg_status_of(sg_arena_protect(e->arena, add_target, &job));
}

// ---- tests ---------------------------------------------------------------

typedef struct AddingTests {
    sigcc_exporter *e;
    Str file;
    ExportTests tests;
} AddingTests;

static void add_tests(void *arg)
{
    AddingTests *job = arg;
    Arena *a = job->e->arena;
    ExportTests *tests = sg_map_get(&job->e->tests, job->file);
    if (tests == NULL) {
        tests = arena_new(a, ExportTests);
        (void)sg_map_put(&job->e->tests, sg_arena_copy(a, job->file), tests);
    }
    tests->finding += job->tests.finding;
    tests->silent += job->tests.silent;
}

sigcc_status sigcc_exporter_add_tests(sigcc_exporter *e, const char *file,
                                      size_t finding, size_t silent)
{
    if (e == NULL || file == NULL)
        return SIGCC_BAD_ARGUMENT;
    AddingTests job = {e, str_of_literal(file), {finding, silent}};
    return sg_status_of(sg_arena_protect(e->arena, add_tests, &job));
}

// ---- exporting -----------------------------------------------------------

typedef struct Exporting {
    const sigcc_exporter *e;
    const sigcc_collection *rules;
    sigcc_output **queries; // of each compiler
    sigcc_output *out;
} Exporting;

static const size_t *ranks_of(Arena *a, const sigcc_collection *c)
{
    size_t *ranks = arena_array(a, size_t, c->count);
    for (size_t i = 0; i < c->count; i++)
        if (c->order[i] != NULL)
            ranks[c->order[i]->index] = i;
    return ranks;
}

static const ExportTarget *targets_of(Arena *a, const Exporting *job)
{
    size_t count = job->e->compiler_count;
    ExportTarget *targets = arena_array(a, ExportTarget, count);
    for (size_t i = 0; i < count; i++)
        targets[i] = sg_export_target(a, job->e->compilers[i], job->rules,
                                      job->queries[i]);
    return targets;
}

static void export_rules(void *arg)
{
    Exporting *job = arg;
    Arena *a = job->out->arena;
    DiagList *diags = &job->out->diagnostics.list;
    const Pack *pack = job->e->pack;
    const Rule **rules = arena_array(a, const Rule *, job->rules->count);
    size_t all =
        sg_export_alerting(job->rules->rules, job->rules->count, rules);
    size_t n = pack != NULL ? sg_pack_hunts_last(pack, a, rules, all) : all;
    Export x = {.arena = a,
                .rules = rules,
                .count = n,
                .pack = pack,
                .hunts = rules + n,
                .hunt_count = all - n,
                .rank = ranks_of(a, job->rules),
                .filters = job->rules->filters,
                .targets = targets_of(a, job),
                .target_count = job->e->compiler_count,
                .tests = &job->e->tests,
                .options = &job->e->options,
                .diags = diags};
    Str document;
    diags->strict = job->e->strict;
    if (pack != NULL)
        sg_pack_check(pack, rules, n, diags);
    if (n > 0 && diags->errors == 0 &&
        sg_export_write(job->e->format, &x, &document))
        job->out->document = document;
    sg_diagnostics_settle(&job->out->diagnostics);
}

static void report_limit(void *arg)
{
    Exporting *job = arg;
    sg_diag(&job->out->diagnostics.list, SG_limit_memory, (Span){0},
            "the export of all rules exceeds sigcc's memory limit");
    sg_diagnostics_settle(&job->out->diagnostics);
}

static ArenaStatus run(Exporting *job)
{
    Arena *a = job->out->arena;
    ArenaStatus status = sg_arena_protect(a, export_rules, job);
    if (status != ARENA_OVER_BUDGET)
        return status;
    sg_arena_raise(a, MAX_ARENA_BYTES + MAX_LINK_BYTES);
    return sg_arena_protect(a, report_limit, job);
}

static bool compile(Exporting *job)
{
    size_t count = job->e->compiler_count;
    job->queries = calloc(count + 1, sizeof(sigcc_output *));
    bool fine = job->queries != NULL;
    for (size_t i = 0; i < count && fine; i++) {
        job->queries[i] = sigcc_compile(job->e->compilers[i], job->rules);
        fine = job->queries[i] != NULL;
    }
    return fine;
}

static void free_queries(Exporting *job)
{
    for (size_t i = 0; i < job->e->compiler_count && job->queries; i++)
        sigcc_output_free(job->queries[i]);
    free(job->queries);
}

sigcc_output *sigcc_export(const sigcc_exporter *e,
                           const sigcc_collection *rules)
{
    if (e == NULL || rules == NULL || rules->public == NULL)
        return NULL;
    Exporting job = {.e = e, .rules = rules, .out = sg_output_new()};
    bool fine = job.out != NULL && compile(&job) && run(&job) == ARENA_OK;
    free_queries(&job);
    if (fine)
        return job.out;
    sigcc_output_free(job.out);
    return NULL;
}
