// packs.c - packs in the public API.

#include "api/packs.h"

#include <stdlib.h>

#include "api/collection.h"
#include "api/source_file.h"
#include "base/limits.h"
#include "export/export.h"

// ---- what a pack says ----------------------------------------------------

static const char *text_of(Str s)
{
    return s.n > 0 ? s.p : NULL;
}

// Ends with NULL.
static const char *const *texts_of(Arena *a, const StrItem *items)
{
    size_t n = 0;
    for (const StrItem *i = items; i != NULL; i = i->next)
        n++;
    const char **texts = arena_array(a, const char *, n + 1);
    n = 0;
    for (const StrItem *i = items; i != NULL; i = i->next)
        texts[n++] = i->text.p;
    return texts;
}

// Name, value, name, value ..., NULL.
static const char *const *options_of(Arena *a, const PackTarget *t)
{
    size_t n = 0;
    for (const PackOption *o = t->options; o != NULL; o = o->next)
        n += 2;
    const char **texts = arena_array(a, const char *, n + 1);
    n = 0;
    for (const PackOption *o = t->options; o != NULL; o = o->next) {
        texts[n++] = o->name.p;
        texts[n++] = o->value.p;
    }
    return texts;
}

static void fill_targets(Arena *a, const Pack *p, sigcc_pack_info *info)
{
    size_t n = 0;
    for (const PackTarget *t = p->targets; t != NULL; t = t->next)
        n++;
    sigcc_pack_target *all = arena_array(a, sigcc_pack_target, n);
    info->targets = all;
    for (const PackTarget *t = p->targets; t != NULL; t = t->next)
        all[info->target_count++] = (sigcc_pack_target){
            t->name.p, texts_of(a, t->pipelines), options_of(a, t)};
}

static void fill_stages(Arena *a, const Pack *p, sigcc_pack_info *info)
{
    size_t n = 0;
    for (const PackStage *s = p->stages; s != NULL; s = s->next)
        n++;
    sigcc_pack_stage *all = arena_array(a, sigcc_pack_stage, n);
    info->stages = all;
    for (const PackStage *s = p->stages; s != NULL; s = s->next)
        all[info->stage_count++] =
            (sigcc_pack_stage){s->id.p, s->title.p, text_of(s->description)};
}

static void fill_logsources(Arena *a, const Pack *p, sigcc_pack_info *info)
{
    size_t n = 0;
    for (const PackLogsource *l = p->logsources; l != NULL; l = l->next)
        n++;
    sigcc_pack_logsource *all = arena_array(a, sigcc_pack_logsource, n);
    info->logsources = all;
    for (const PackLogsource *l = p->logsources; l != NULL; l = l->next)
        all[info->logsource_count++] = (sigcc_pack_logsource){
            {text_of(l->category), text_of(l->product), text_of(l->service)},
            l->needs.p,
            text_of(l->usual)};
}

static void fill_info(Arena *a, const Pack *p, sigcc_pack_info *info)
{
    *info = (sigcc_pack_info){
        .name = p->name.p,
        .title = p->title.p,
        .version = p->version.p,
        .created = p->created.p,
        .description = text_of(p->description),
        .author = text_of(p->author),
        .license = text_of(p->license),
        .tlp = sg_tlp_name(p->tlp),
        .hunts = text_of(p->hunts),
        .references = texts_of(a, p->references),
        .deploy = p->deploy != NULL ? texts_of(a, p->deploy) : NULL};
    fill_targets(a, p, info);
    fill_stages(a, p, info);
    fill_logsources(a, p, info);
}

// ---- reading -------------------------------------------------------------

static void make_pack(SourceFile *file, Arena *scratch, const Source *source)
{
    sigcc_pack *p = file->made;
    p->pack = sg_pack_read(file->arena, scratch, source, &p->diagnostics.list);
    if (p->pack != NULL)
        fill_info(file->arena, p->pack, &p->info);
}

// Without memory no object can hold the message: NULL reports it.
static sigcc_pack *open_pack(SourceFile file)
{
    sigcc_pack *p = calloc(1, sizeof *p);
    if (p == NULL)
        return NULL;
    file.made = p;
    file.make = make_pack;
    file.diagnostics = &p->diagnostics;
    if (sg_source_file_open(&file)) {
        p->arena = file.arena;
        return p;
    }
    free(p);
    return NULL;
}

sigcc_pack *sigcc_pack_parse(const char *name, const char *text, size_t length)
{
    if (name == NULL || (text == NULL && length > 0) ||
        length > MAX_SOURCE_BYTES)
        return NULL;
    return open_pack((SourceFile){.name = str_of_literal(name),
                                  .text = str_of(text ? text : "", length)});
}

sigcc_pack *sigcc_pack_file(const char *path)
{
    if (path == NULL)
        return NULL;
    return open_pack((SourceFile){.name = str_of_literal(path), .path = path});
}

void sigcc_pack_free(sigcc_pack *p)
{
    if (p == NULL)
        return;
    sg_arena_destroy(p->arena);
    free(p);
}

const sigcc_diagnostics *sigcc_pack_diagnostics(const sigcc_pack *p)
{
    return p != NULL ? &p->diagnostics : NULL;
}

const sigcc_pack_info *sigcc_pack_about(const sigcc_pack *p)
{
    return p != NULL && p->pack != NULL ? &p->info : NULL;
}

// ---- its rules -----------------------------------------------------------

static const Rule *rule_at(const sigcc_pack *p, const sigcc_collection *c,
                           size_t rule)
{
    if (p == NULL || p->pack == NULL || rule >= sigcc_collection_count(c))
        return NULL;
    return c->rules[rule];
}

const sigcc_pack_stage *sigcc_pack_stage_of(const sigcc_pack *p,
                                            const sigcc_collection *rules,
                                            size_t rule)
{
    const Rule *r = rule_at(p, rules, rule);
    const PackStage *stage = r != NULL ? sg_pack_stage(p->pack, r) : NULL;
    size_t index = 0;
    const PackStage *s = stage != NULL ? p->pack->stages : NULL;
    for (; s != stage; s = s->next)
        index++;
    return stage != NULL ? &p->info.stages[index] : NULL;
}

int sigcc_pack_is_hunt(const sigcc_pack *p, const sigcc_collection *rules,
                       size_t rule)
{
    const Rule *r = rule_at(p, rules, rule);
    return r != NULL && sg_pack_is_hunt(p->pack, r);
}

typedef struct PackChecking {
    sigcc_pack *p;
    const sigcc_collection *rules;
} PackChecking;

static void check_rules(void *arg)
{
    PackChecking *job = arg;
    Arena *a = job->p->arena;
    const sigcc_collection *c = job->rules;
    const Rule **rules = arena_array(a, const Rule *, c->count);
    size_t n = sg_export_alerting(c->rules, c->count, rules);
    n = sg_pack_hunts_last(job->p->pack, a, rules, n);
    sg_pack_check(job->p->pack, rules, n, &job->p->diagnostics.list);
    sg_diagnostics_settle(&job->p->diagnostics);
}

sigcc_status sigcc_pack_check(sigcc_pack *p, const sigcc_collection *rules)
{
    if (p == NULL || p->pack == NULL || rules == NULL || rules->public == NULL)
        return SIGCC_BAD_ARGUMENT;
    PackChecking job = {p, rules};
    unsigned errors = p->diagnostics.list.errors;
    ArenaStatus status = sg_arena_protect(p->arena, check_rules, &job);
    if (status != ARENA_OK)
        return sg_status_of(status);
    return p->diagnostics.list.errors > errors ? SIGCC_INVALID : SIGCC_OK;
}
