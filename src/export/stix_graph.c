// stix_graph.c - what a STIX bundle of rules is about.

#include "export/stix_graph.h"

#include "base/ascii.h"
#include "export/rule_yaml.h"
#include "export/stix_id.h"
#include "facts/text_table.h"
#include "lint/calendar.h"

// Of two versions of an object, readers keep the later one.  Ours of MITRE's
// objects are minimal, and so must never be later than MITRE's own, the first
// of which is of 31 May 2017.
Str sg_stix_undated(void)
{
    return STR("2017-01-01T00:00:00.000Z");
}

static Str joined(Arena *a, Str x, Str y, Str z)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, x);
    sg_sb_put(&sb, y);
    sg_sb_put(&sb, z);
    return sb_str(&sb);
}

static Str timestamp_of(Arena *a, Str date)
{
    return joined(a, sg_date_canonical(a, date), STR("T00:00:00.000Z"),
                  (Str){0});
}

static bool is_before(Str x, Str y)
{
    return sg_table_compare(x, y) < 0;
}

// ---- relationships -------------------------------------------------------

static void add_link(Graph *g, Link link)
{
    Arena *a = g->x->arena;
    Str kind = joined(a, str_of_literal(link.type), STR(":"), (Str){0});
    link.id =
        sg_stix_id(a, "relationship", joined(a, kind, link.from, link.to));
    if (sg_map_put(&g->ids, link.id, g) != NULL)
        return;
    arena_grow(a, g->links, g->n_links, &g->cap_links);
    g->links[g->n_links++] = link;
}

// Of an indicator, whose dates it has.
static void add_link_from(Graph *g, const char *type, const Indicator *from,
                          Str to)
{
    add_link(g, (Link){.type = type,
                       .from = from->id,
                       .to = to,
                       .created = from->created,
                       .modified = from->modified});
}

static void add_mitigation(Graph *g, const Concept *course,
                           const Concept *against)
{
    add_link(g, (Link){.type = "mitigates",
                       .from = course->id,
                       .to = against->id,
                       .created = sg_stix_undated(),
                       .modified = sg_stix_undated()});
}

// ---- what ATT&CK and D3FEND know -----------------------------------------

// The one with this number, or a place for it, whose id is empty.
static Concept *concept_of(Graph *g, const char *type, Str number)
{
    Arena *a = g->x->arena;
    Concept *k = sg_map_get(&g->by_key, number);
    if (k != NULL)
        return k;
    k = arena_new(a, Concept);
    k->type = type;
    k->number = sg_arena_copy(a, number);
    (void)sg_map_put(&g->by_key, k->number, k);
    arena_grow(a, g->concepts, g->n_concepts, &g->cap_concepts);
    g->concepts[g->n_concepts++] = k;
    return k;
}

// 'uuid' is empty where MITRE's is not known.
static void identify(Graph *g, Concept *k, Str uuid, Str created)
{
    Str dashes = STR("--");
    k->is_theirs = uuid.n > 0;
    k->id = uuid.n > 0
                ? joined(g->x->arena, str_of_literal(k->type), dashes, uuid)
                : sg_stix_id(g->x->arena, k->type, k->number);
    k->created = created.n > 0 ? created : sg_stix_undated();
}

// https://attack.mitre.org/techniques/T1059/001
static Str technique_url(Arena *a, Str number)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("https://attack.mitre.org/techniques/"));
    for (size_t i = 0; i < number.n; i++)
        sb_putc(&sb, number.p[i] == '.' ? '/' : number.p[i]);
    return sb_str(&sb);
}

static void add_mitigations(Graph *g, const Concept *technique);

static Concept *technique_of(Graph *g, const Technique *t)
{
    TableRow row = {0};
    Concept *k = concept_of(g, "attack-pattern", t->id);
    if (k->id.n > 0)
        return k;
    bool found = sg_table_find(sg_table(TABLE_attack_stix_ids), t->id, &row);
    k->source = "mitre-attack";
    k->name = t->name;
    k->tactics = t->tactics;
    k->url = technique_url(g->x->arena, t->id);
    identify(g, k, found ? sg_table_column(&row, 1) : (Str){0},
             found ? sg_table_column(&row, 2) : (Str){0});
    add_mitigations(g, k);
    return k;
}

static const Concept *mitigation_of(Graph *g, Str number)
{
    TableRow row;
    Concept *k = concept_of(g, "course-of-action", number);
    if (k->id.n > 0 ||
        !sg_table_find(sg_table(TABLE_attack_mitigations), number, &row))
        return k;
    k->source = "mitre-attack";
    k->name = sg_table_column(&row, 1);
    k->url = joined(g->x->arena, STR("https://attack.mitre.org/mitigations/"),
                    number, (Str){0});
    identify(g, k, sg_table_column(&row, 2), (Str){0});
    return k;
}

static void add_mitigations(Graph *g, const Concept *technique)
{
    TableRow row;
    if (!sg_table_find(sg_table(TABLE_attack_mitigates), technique->number,
                       &row))
        return;
    Str list = sg_table_column(&row, 1);
    for (size_t at = 0; at < list.n;) {
        size_t end = str_find(list, ',', at);
        add_mitigation(g, mitigation_of(g, str_slice(list, at, end)),
                       technique);
        at = end + 1;
    }
}

// tag = "d3fend." id; NULL: it is another one, or D3FEND does not have it.
static const Concept *defence_of(Graph *g, Str tag)
{
    const Str space = STR("d3fend.");
    TableRow row;
    StrBuf number = sb_in(g->x->arena);
    if (!str_starts(tag, space))
        return NULL;
    for (size_t i = space.n; i < tag.n; i++)
        sb_putc(&number, to_upper(tag.p[i]));
    if (!sg_table_find(sg_table(TABLE_d3fend), sb_str(&number), &row))
        return NULL;
    Concept *k = concept_of(g, "course-of-action", sb_str(&number));
    if (k->id.n > 0)
        return k;
    k->source = "d3fend";
    k->name = sg_table_column(&row, 1);
    identify(g, k, (Str){0}, (Str){0});
    return k;
}

// ---- indicators ----------------------------------------------------------

// Its dates, or those of the options.
static bool date(const Export *x, Indicator *i)
{
    const Rule *r = i->rule;
    Str created = r->date.n > 0 ? r->date : x->options->created;
    if (created.n == 0) {
        sg_diag(x->diags, SG_export_undated, r->title_span,
                "this rule has no date, and is left out");
        sg_diag_hint(x->diags, "give it one, or all of them with --created");
        return false;
    }
    i->created = timestamp_of(x->arena, created);
    i->modified =
        r->modified.n > 0 ? timestamp_of(x->arena, r->modified) : i->created;
    if (is_before(i->modified, i->created))
        i->modified = i->created;
    return true;
}

// Rules may share an id, or have none: then their text tells them apart, and
// the number of those with the same text before them.
static void name_indicator(Graph *g, Indicator *i)
{
    Arena *a = g->x->arena;
    Str key = i->rule->id.n > 0 ? i->rule->id : sg_rule_yaml(g->x, i->rule);
    i->id = sg_stix_id(a, "indicator", key);
    if (i->rule->id.n > 0 && sg_map_get(&g->ids, i->id) != NULL)
        key = sg_rule_yaml(g->x, i->rule);
    while (sg_map_get(&g->ids, i->id) != NULL) {
        i->id = sg_stix_id(a, "indicator", key);
        key = joined(a, key, STR("#"), (Str){0});
    }
    (void)sg_map_put(&g->ids, i->id, g);
    if (i->rule->id.n > 0)
        (void)sg_map_put(&g->by_rule, i->rule->id, i);
}

static void find_techniques(Graph *g, Indicator *i)
{
    const StrItem *tag = NULL;
    Technique t;
    Technique *all = NULL;
    size_t cap = 0;
    while (sg_technique_next(g->x, i->rule, &tag, &t)) {
        size_t at = 0;
        while (at < i->count && !str_eq(all[at].id, t.id))
            at++;
        if (at < i->count)
            continue;
        arena_grow(g->x->arena, all, i->count, &cap);
        all[i->count++] = t;
    }
    i->techniques = all;
}

// Who tags a rule with a method of D3FEND and with techniques of ATT&CK says
// that the one is against the others.
static void connect(Graph *g, const Indicator *i)
{
    for (size_t k = 0; k < i->count; k++) {
        const Concept *technique = technique_of(g, &i->techniques[k]);
        add_link_from(g, "indicates", i, technique->id);
    }
    for (const StrItem *tag = i->rule->tags; tag != NULL; tag = tag->next) {
        const Concept *defence = defence_of(g, tag->text);
        for (size_t k = 0; defence != NULL && k < i->count; k++)
            add_mitigation(g, defence, technique_of(g, &i->techniques[k]));
    }
}

static void relate(Graph *g, const Indicator *i)
{
    for (const Related *r = i->rule->related; r != NULL; r = r->next) {
        const Indicator *other = sg_map_get(&g->by_rule, r->id);
        if (other == NULL || other == i)
            continue;
        if (str_eq(r->type, STR("derived")))
            add_link_from(g, "derived-from", i, other->id);
        else if (str_eq(r->type, STR("similar")))
            add_link_from(g, "related-to", i, other->id);
    }
}

// ---- all of them ---------------------------------------------------------

// From the first rule to the last change, or of the date that was asked for.
static void date_report(Graph *g)
{
    const ExportOptions *o = g->x->options;
    for (size_t i = 0; i < g->n_indicators; i++) {
        const Indicator *x = &g->indicators[i];
        if (i == 0 || is_before(x->created, g->created))
            g->created = x->created;
        if (i == 0 || is_before(g->modified, x->modified))
            g->modified = x->modified;
    }
    if (o->created.n > 0)
        g->created = timestamp_of(g->x->arena, o->created);
    if (is_before(g->modified, g->created))
        g->modified = g->created;
}

void sg_stix_collect(Graph *g, const Export *x)
{
    *g = (Graph){.x = x,
                 .by_key = sg_map_in(x->arena),
                 .ids = sg_map_in(x->arena),
                 .by_rule = sg_map_in(x->arena)};
    g->indicators = arena_array(x->arena, Indicator, x->count);
    for (size_t i = 0; i < x->count; i++) {
        Indicator *to = &g->indicators[g->n_indicators];
        *to = (Indicator){.rule = x->rules[i]};
        if (!date(x, to))
            continue;
        g->n_indicators++;
        name_indicator(g, to);
        find_techniques(g, to);
    }
    for (size_t i = 0; i < g->n_indicators; i++)
        connect(g, &g->indicators[i]);
    for (size_t i = 0; i < g->n_indicators; i++)
        relate(g, &g->indicators[i]);
    date_report(g);
}
