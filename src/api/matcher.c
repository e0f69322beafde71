// matcher.c - making rules ready for events.

#include "api/matcher.h"

#include <stdlib.h>

#include "api/compiler.h"
#include "base/limits.h"

// Where logs have their time, the most telling names first.  docs/matching.md
// lists them.
static const char *const usual_time_fields[] = {"@timestamp",
                                                "timestamp",
                                                "eventTime",
                                                "time",
                                                "_time",
                                                "published",
                                                "createdDateTime",
                                                "activityDateTime",
                                                "activityDate",
                                                "UtcTime",
                                                "TimeCreated_SystemTime",
                                                "EventTime",
                                                "TimeGenerated",
                                                "CreationTime",
                                                "created_at",
                                                "createdAt",
                                                "updatedAt",
                                                "effective_at",
                                                "id.time",
                                                NULL};

sigcc_matcher *sigcc_matcher_new(void)
{
    sigcc_matcher *m = calloc(1, sizeof *m);
    Arena *arena = sg_arena_create(MAX_ARENA_BYTES);
    if (m == NULL || arena == NULL) {
        free(m);
        sg_arena_destroy(arena);
        return NULL;
    }
    m->arena = arena;
    m->time_tail = &m->time_names;
    m->chain.backend = "";
    m->chain.format = "";
    sg_diag_init(&m->diagnostics.list, arena);
    return m;
}

void sigcc_matcher_free(sigcc_matcher *m)
{
    if (m == NULL)
        return;
    sg_arena_destroy(m->arena);
    free(m);
}

// ---- settings -------------------------------------------------------------

typedef struct MatcherSetting {
    sigcc_matcher *matcher;
    const Pipeline *pipeline;
    const char *name, *value;
} MatcherSetting;

static void add_pipeline(void *arg)
{
    MatcherSetting *s = arg;
    sg_chain_add(s->matcher->arena, &s->matcher->chain, s->pipeline);
}

sigcc_status sigcc_matcher_add_pipeline(sigcc_matcher *m,
                                        const sigcc_pipeline *pipeline)
{
    if (m == NULL || pipeline == NULL || m->rules != NULL)
        return SIGCC_BAD_ARGUMENT;
    if (pipeline->pipeline == NULL)
        return SIGCC_INVALID;
    MatcherSetting s = {.matcher = m, .pipeline = pipeline->pipeline};
    return sg_status_of(sg_arena_protect(m->arena, add_pipeline, &s));
}

static void add_variable(void *arg)
{
    MatcherSetting *s = arg;
    sg_chain_add_variable(s->matcher->arena, &s->matcher->chain,
                          str_of_literal(s->name), str_of_literal(s->value));
}

sigcc_status sigcc_matcher_add_variable(sigcc_matcher *m, const char *name,
                                        const char *value)
{
    if (m == NULL || name == NULL || value == NULL || m->rules != NULL)
        return SIGCC_BAD_ARGUMENT;
    MatcherSetting s = {.matcher = m, .name = name, .value = value};
    return sg_status_of(sg_arena_protect(m->arena, add_variable, &s));
}

static void add_time_field(void *arg)
{
    MatcherSetting *s = arg;
    sigcc_matcher *m = s->matcher;
    StrItem *item = arena_new(m->arena, StrItem);
    item->text = sg_arena_copy(m->arena, str_of_literal(s->name));
    *m->time_tail = item;
    m->time_tail = &item->next;
}

sigcc_status sigcc_matcher_add_time_field(sigcc_matcher *m, const char *name)
{
    if (m == NULL || name == NULL || m->rules != NULL)
        return SIGCC_BAD_ARGUMENT;
    MatcherSetting s = {.matcher = m, .name = name};
    return sg_status_of(sg_arena_protect(m->arena, add_time_field, &s));
}

static void set_route(void *arg)
{
    MatcherSetting *s = arg;
    s->matcher->route_name =
        sg_arena_copy(s->matcher->arena, str_of_literal(s->name));
}

sigcc_status sigcc_matcher_set_route(sigcc_matcher *m, const char *name)
{
    if (m == NULL || name == NULL || name[0] == '\0' || m->rules != NULL)
        return SIGCC_BAD_ARGUMENT;
    MatcherSetting s = {.matcher = m, .name = name};
    return sg_status_of(sg_arena_protect(m->arena, set_route, &s));
}

// ---- loading --------------------------------------------------------------

static void load_times(sigcc_matcher *m)
{
    uint32_t usual = sizeof usual_time_fields / sizeof *usual_time_fields - 1;
    uint32_t n = 0;
    for (const StrItem *s = m->time_names; s != NULL; s = s->next)
        n++;
    uint32_t *fields = arena_array(m->arena, uint32_t, n > 0 ? n : usual);
    for (const StrItem *s = m->time_names; s != NULL; s = s->next)
        fields[m->time_field_count++] = sg_fields_add(m->fields, s->text);
    for (uint32_t i = 0; n == 0 && i < usual; i++)
        fields[m->time_field_count++] =
            sg_fields_add(m->fields, str_of_literal(usual_time_fields[i]));
    m->time_fields = fields;
}

static uint32_t route_field(sigcc_matcher *m, Str part)
{
    StrBuf name = sb_in(m->arena);
    sg_sb_put(&name, m->route_name);
    sb_putc(&name, '.');
    sg_sb_put(&name, part);
    return sg_fields_add(m->fields, sb_str(&name));
}

static void load_route(sigcc_matcher *m)
{
    if (m->route_name.n > 0)
        m->route = (Route){true, route_field(m, STR("category")),
                           route_field(m, STR("product")),
                           route_field(m, STR("service"))};
}

static void load_index(sigcc_matcher *m)
{
    const Predicate **predicates =
        arena_array(m->arena, const Predicate *, m->unit_count);
    for (uint32_t i = 0; i < m->unit_count; i++)
        predicates[i] = m->units[i].predicate;
    m->index = sg_index_new(m->arena, m->scratch, predicates, m->unit_count,
                            m->fields->count);
}

static void load_rules(void *arg)
{
    sigcc_matcher *m = arg;
    m->fields = sg_fields_new(m->arena);
    sg_matcher_load_rules(m);
    load_times(m);
    load_route(m);
    load_index(m);
    sg_diagnostics_settle(&m->diagnostics);
}

static ArenaStatus load(sigcc_matcher *m)
{
    ArenaStatus status = ARENA_NO_MEMORY;
    m->loading = sg_arena_create(MAX_ARENA_BYTES);
    m->scratch = sg_arena_create(MAX_RULE_BYTES);
    if (m->loading != NULL && m->scratch != NULL) {
        sg_arena_follow(m->loading, m->arena);
        sg_arena_follow(m->scratch, m->arena);
        status = sg_arena_protect(m->arena, load_rules, m);
    }
    sg_arena_destroy(m->loading);
    sg_arena_destroy(m->scratch);
    m->loading = m->scratch = NULL;
    return status;
}

sigcc_status sigcc_matcher_load(sigcc_matcher *m, const sigcc_collection *rules)
{
    if (m == NULL || rules == NULL || m->rules != NULL || rules->public == NULL)
        return SIGCC_BAD_ARGUMENT;
    m->rules = rules;
    ArenaStatus status = load(m);
    if (status != ARENA_OK)
        return sg_status_of(status);
    return m->diagnostics.list.errors > 0 ? SIGCC_INVALID : SIGCC_OK;
}

const sigcc_diagnostics *sigcc_matcher_diagnostics(const sigcc_matcher *m)
{
    return m != NULL ? &m->diagnostics : NULL;
}
