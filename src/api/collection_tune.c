// collection_tune.c - correlations with other thresholds than their authors
// gave them.
//
// Rules can change until they are linked.  What changes them is looked at while
// they are there, so that a name that fits none is an error.

#include "api/collection.h"
#include "api/packs.h"
#include "api/source_file.h"
#include "base/limits.h"

typedef struct TuningRules {
    sigcc_collection *c;
    Str name, text;
    const char *path;       // to be read, or NULL
    const sigcc_pack *pack; // has the table; or NULL
    sigcc_status status;
} TuningRules;

static Source *new_source(sigcc_collection *c, Str name)
{
    SourceItem *item = arena_new(c->arena, SourceItem);
    item->source.name = sg_arena_copy(c->arena, name);
    item->source.text = (Str){"", 0};
    item->next = c->sources;
    c->sources = item;
    return &item->source;
}

static sigcc_status status_of(bool done)
{
    return done ? SIGCC_OK : SIGCC_INVALID;
}

static void tune_rules(void *arg)
{
    TuningRules *job = arg;
    sigcc_collection *c = job->c;
    DiagList *diags = &c->diagnostics.list;
    Source *source = new_source(c, job->name);
    Tuning *table = NULL;
    if (job->path != NULL &&
        !sg_source_file_read(c->scratch, job->path, source, &job->text, diags))
        job->status = SIGCC_IO;
    if (job->status == SIGCC_OK) {
        Str text = sg_source_decode(c->scratch, job->text);
        source->text = sg_arena_copy(c->arena, text);
        job->status = status_of(
            sg_tuning_read(c->arena, c->scratch, source, diags, &table) &&
            sg_tuning_apply(c->scratch, table, c->first, diags));
    }
    sg_diagnostics_settle(&c->diagnostics);
}

// The places of the new thresholds are in the pack's text, which need not live
// as long as the collection.
static const Tuning *copy_table(Arena *a, const Tuning *table, Source *source)
{
    Tuning *first = NULL;
    Tuning **tail = &first;
    for (; table != NULL; table = table->next) {
        Tuning *t = arena_new(a, Tuning);
        *t = *table;
        t->next = NULL;
        t->timespan.text = sg_arena_copy(a, table->timespan.text);
        t->span.source = t->timespan.span.source = source;
        Threshold **to = &t->thresholds;
        for (const Threshold *x = table->thresholds; x != NULL; x = x->next) {
            *to = arena_new(a, Threshold);
            **to = *x;
            (*to)->number = sg_arena_copy(a, x->number);
            (*to)->span.source = source;
            to = &(*to)->next;
        }
        *tail = t;
        tail = &t->next;
    }
    return first;
}

static void tune_by_pack(void *arg)
{
    TuningRules *job = arg;
    sigcc_collection *c = job->c;
    const Pack *pack = job->pack->pack;
    Source *source = new_source(c, pack->source->name);
    source->text = sg_arena_copy(c->arena, pack->source->text);
    const Tuning *table = copy_table(c->arena, pack->thresholds, source);
    job->status = status_of(
        sg_tuning_apply(c->scratch, table, c->first, &c->diagnostics.list));
    sg_diagnostics_settle(&c->diagnostics);
}

static sigcc_status run_tune(TuningRules *job, void (*tune)(void *))
{
    ArenaStatus status = sg_arena_protect(job->c->arena, tune, job);
    sg_arena_reset(job->c->scratch);
    if (status != ARENA_OK)
        return sg_status_of(status);
    return job->status;
}

sigcc_status sigcc_collection_tune(sigcc_collection *c, const char *name,
                                   const char *text, size_t length)
{
    if (c == NULL || c->public != NULL || name == NULL ||
        (text == NULL && length > 0) || length > MAX_SOURCE_BYTES)
        return SIGCC_BAD_ARGUMENT;
    TuningRules job = {.c = c,
                       .name = str_of_literal(name),
                       .text = str_of(text ? text : "", length)};
    return run_tune(&job, tune_rules);
}

sigcc_status sigcc_collection_tune_file(sigcc_collection *c, const char *path)
{
    if (c == NULL || c->public != NULL || path == NULL)
        return SIGCC_BAD_ARGUMENT;
    TuningRules job = {.c = c, .name = str_of_literal(path), .path = path};
    return run_tune(&job, tune_rules);
}

sigcc_status sigcc_collection_tune_pack(sigcc_collection *c,
                                        const sigcc_pack *pack)
{
    if (c == NULL || c->public != NULL || pack == NULL || pack->pack == NULL)
        return SIGCC_BAD_ARGUMENT;
    TuningRules job = {.c = c, .pack = pack};
    return pack->pack->thresholds != NULL ? run_tune(&job, tune_by_pack)
                                          : SIGCC_OK;
}

size_t sigcc_collection_tuned(const sigcc_collection *c)
{
    size_t n = 0;
    for (const Rule *r = c != NULL ? c->first : NULL; r != NULL; r = r->next)
        n += r->correlation != NULL && r->correlation->tuned;
    return n;
}
