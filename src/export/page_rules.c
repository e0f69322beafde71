// page_rules.c - which rules a page shows, and at which stage of an incident.

#include "export/page_rules.h"

#include <stdlib.h>

#include "base/ascii.h"

// The tactics of ATT&CK in the order of its matrix, which is about the order of
// an incident: https://attack.mitre.org/matrices/enterprise/ (v19).
static const struct {
    const char *id, *name;
} tactics[] = {
    {"reconnaissance", "Reconnaissance"},
    {"resource-development", "Resource development"},
    {"initial-access", "Initial access"},
    {"execution", "Execution"},
    {"persistence", "Persistence"},
    {"privilege-escalation", "Privilege escalation"},
    {"stealth", "Stealth"},
    {"defense-impairment", "Defense impairment"},
    {"credential-access", "Credential access"},
    {"discovery", "Discovery"},
    {"lateral-movement", "Lateral movement"},
    {"collection", "Collection"},
    {"command-and-control", "Command and control"},
    {"exfiltration", "Exfiltration"},
    {"impact", "Impact"},
};

enum { TACTICS = sizeof tactics / sizeof *tactics };

// ---- stages --------------------------------------------------------------

static void add_stage(PageRules *p, PageStage stage)
{
    arena_grow(p->x->arena, p->stages, p->stage_count, &p->stage_cap);
    p->stages[p->stage_count++] = stage;
}

static void add_tactics(PageRules *p)
{
    for (size_t i = 0; i < TACTICS; i++) {
        Str id = str_of_literal(tactics[i].id);
        add_stage(p, (PageStage){.id = id,
                                 .name = str_of_literal(tactics[i].name),
                                 .tactic = id});
    }
}

// "Credential access" is how people write "credential-access".
static Str tactic_of(Arena *a, Str title)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < title.n; i++)
        sb_putc(&sb, title.p[i] == ' ' ? '-' : to_lower(title.p[i]));
    return sb_str(&sb);
}

static void add_pack_stages(PageRules *p, const Pack *pack)
{
    for (const PackStage *s = pack->stages; s != NULL; s = s->next)
        add_stage(p,
                  (PageStage){s->id, s->title, tactic_of(p->x->arena, s->title),
                              s->description});
}

// Stages without rules are not shown.
static void add_stages(PageRules *p)
{
    const Pack *pack = p->x->pack;
    if (pack != NULL && pack->stages != NULL)
        add_pack_stages(p, pack);
    else
        add_tactics(p);
    p->others = p->stage_count;
    add_stage(p, (PageStage){.id = STR("other"), .name = STR("Other")});
    p->hunts = p->stage_count;
    add_stage(
        p, (PageStage){.id = STR("hunts"),
                       .name = STR("Hunts"),
                       .description = STR("Queries that people run by hand.")});
}

// The first of the tactics in the order of an incident: an account that was
// taken over is of use at four stages, and is first seen at this one.
static size_t first_tactic(Str list)
{
    for (size_t i = 0; i < TACTICS; i++)
        if (sg_attack_has_tactic(list, str_of_literal(tactics[i].id)))
            return i;
    return NO_STAGE;
}

// By the tags of tactics, or else by the techniques.
static size_t tagged_stage(const Export *x, const Rule *rule)
{
    const StrItem *tag = NULL;
    Technique t;
    size_t stage = first_tactic(sg_export_tactics(x->arena, rule));
    if (stage == NO_STAGE && sg_technique_next(x, rule, &tag, &t))
        stage = first_tactic(t.tactics);
    return stage;
}

static size_t packed_stage(const Pack *pack, const Rule *rule)
{
    const PackStage *found = sg_pack_stage(pack, rule);
    size_t i = 0;
    for (const PackStage *s = pack->stages; s != NULL; s = s->next, i++)
        if (s == found)
            return i;
    return NO_STAGE;
}

static size_t stage_of(const PageRules *p, const PageRule *r)
{
    const Pack *pack = p->x->pack;
    if (r->is_hunt)
        return p->hunts;
    return pack != NULL && pack->stages != NULL ? packed_stage(pack, r->rule)
                                                : tagged_stage(p->x, r->rule);
}

// ---- collecting ----------------------------------------------------------

static Str index_key(const Rule *rule)
{
    return str_of((const char *)&rule->index, sizeof rule->index);
}

static void add(PageRules *p, const Rule *rule, bool is_hunt)
{
    if (sg_map_put(&p->by_index, index_key(rule), p) != NULL)
        return;
    arena_grow(p->x->arena, p->rules, p->count, &p->cap);
    p->rules[p->count++] = (PageRule){.rule = rule, .is_hunt = is_hunt};
}

// Those that it adds are looked at in their turn.
static void add_references(PageRules *p)
{
    for (size_t i = 0; i < p->count; i++) {
        const Correlation *c = p->rules[i].rule->correlation;
        for (const RuleRef *r = c ? c->rules : NULL; r != NULL; r = r->next)
            if (r->rule != NULL)
                add(p, r->rule, p->rules[i].is_hunt);
    }
}

typedef struct Ranked {
    size_t rank;
    PageRule rule;
} Ranked;

static int by_rank(const void *a, const void *b)
{
    size_t x = ((const Ranked *)a)->rank;
    size_t y = ((const Ranked *)b)->rank;
    return (x > y) - (x < y);
}

static void sort(PageRules *p)
{
    Ranked *all = arena_array(p->x->arena, Ranked, p->count);
    for (size_t i = 0; i < p->count; i++)
        all[i] = (Ranked){p->x->rank[p->rules[i].rule->index], p->rules[i]};
    if (p->count > 0)
        qsort(all, p->count, sizeof *all, by_rank);
    p->by_index = sg_map_in(p->x->arena);
    for (size_t i = 0; i < p->count; i++) {
        p->rules[i] = all[i].rule;
        (void)sg_map_put(&p->by_index, index_key(all[i].rule.rule),
                         &p->rules[i]);
    }
}

size_t sg_page_place(const PageRules *p, const Rule *rule)
{
    const PageRule *found = sg_map_get(&p->by_index, index_key(rule));
    return (size_t)(found - p->rules);
}

// ---- keys and stages -----------------------------------------------------

// A key is part of links, which should outlive a new order of files: it is the
// id, unless another rule has taken it.
static void give_keys(PageRules *p)
{
    Map taken = sg_map_in(p->x->arena);
    for (size_t i = 0; i < p->count; i++) {
        PageRule *r = &p->rules[i];
        r->key = r->rule->id;
        if (r->key.n > 0 && sg_map_put(&taken, r->key, r) == NULL)
            continue;
        StrBuf sb = sb_in(p->x->arena);
        sg_sb_putf(&sb, "rule-%zu", i + 1);
        r->key = sb_str(&sb);
    }
}

// What only correlations ask for is often in no stage: it belongs to that of
// the last correlation that does.  Correlations come after what they refer to,
// so that from the end on each has its stage before its rules look for it.
static void give_stages(PageRules *p)
{
    for (size_t i = 0; i < p->count; i++)
        p->rules[i].stage = stage_of(p, &p->rules[i]);
    for (size_t i = p->count; i-- > 0;) {
        const PageRule *from = &p->rules[i];
        const Correlation *c = from->rule->correlation;
        for (const RuleRef *r = c ? c->rules : NULL; r != NULL; r = r->next) {
            PageRule *to = &p->rules[sg_page_place(p, r->rule)];
            if (to->stage == NO_STAGE)
                to->stage = from->stage;
        }
    }
    for (size_t i = 0; i < p->count; i++)
        if (p->rules[i].stage == NO_STAGE)
            p->rules[i].stage = p->others;
}

void sg_page_collect(PageRules *p, const Export *x)
{
    *p = (PageRules){.x = x, .by_index = sg_map_in(x->arena)};
    add_stages(p);
    for (size_t i = 0; i < x->count; i++)
        add(p, x->rules[i], false);
    for (size_t i = 0; i < x->hunt_count; i++)
        add(p, x->hunts[i], true);
    add_references(p);
    sort(p);
    give_keys(p);
    give_stages(p);
}
