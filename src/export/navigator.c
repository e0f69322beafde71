// navigator.c - a layer of ATT&CK Navigator: how many rules there are for each
// technique.
//
// The format is 4.5, which layers/spec/v4.5/layerformat.md of
// https://github.com/mitre-attack/attack-navigator describes.

#include <stdlib.h>

#include "export/technique.h"
#include "facts/text_table.h"

typedef struct Entry {
    Technique technique;
    const Rule **rules; // in their order, each once
    size_t count, cap;
} Entry;

typedef struct Layer {
    const Export *x;
    Map by_id; // to Entry
    Entry **entries;
    size_t count, cap;
} Layer;

// ---- counting ------------------------------------------------------------

static Entry *entry_of(Layer *l, const Technique *t)
{
    Entry *e = sg_map_get(&l->by_id, t->id);
    if (e != NULL)
        return e;
    e = arena_new(l->x->arena, Entry);
    e->technique = *t;
    (void)sg_map_put(&l->by_id, t->id, e);
    arena_grow(l->x->arena, l->entries, l->count, &l->cap);
    l->entries[l->count++] = e;
    return e;
}

static void add_rule(Layer *l, const Rule *rule)
{
    const StrItem *tag = NULL;
    Technique t;
    while (sg_technique_next(l->x, rule, &tag, &t)) {
        Entry *e = entry_of(l, &t);
        if (e->count > 0 && e->rules[e->count - 1] == rule)
            continue;
        arena_grow(l->x->arena, e->rules, e->count, &e->cap);
        e->rules[e->count++] = rule;
    }
}

static int by_id(const void *a, const void *b)
{
    return sg_table_compare((*(Entry *const *)a)->technique.id,
                            (*(Entry *const *)b)->technique.id);
}

static size_t highest(const Layer *l)
{
    size_t most = 1;
    for (size_t i = 0; i < l->count; i++)
        most = l->entries[i]->count > most ? l->entries[i]->count : most;
    return most;
}

// ---- writing -------------------------------------------------------------

static void put_member(JsonWriter *w, const char *key, const char *text)
{
    sg_export_member(w, key, str_of_literal(text));
}

// Titles, one a line.
static Str comment_of(Arena *a, const Entry *e)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < e->count; i++) {
        if (i > 0)
            sb_putc(&sb, '\n');
        sg_sb_put(&sb, sg_export_title(e->rules[i]));
    }
    return sb_str(&sb);
}

// {"name": "high", "value": "3"} for each level, the most urgent first.
static void put_levels(JsonWriter *w, Arena *a, const Entry *e)
{
    size_t counts[LEVEL_COUNT] = {0};
    for (size_t i = 0; i < e->count; i++)
        counts[e->rules[i]->level]++;
    sg_json_key(w, STR("metadata"));
    sg_json_list(w);
    for (unsigned level = LEVEL_COUNT; level-- > 0;) {
        if (counts[level] == 0)
            continue;
        StrBuf sb = sb_in(a);
        sg_sb_putf(&sb, "%zu", counts[level]);
        const char *name = sg_level_name((Level)level);
        sg_json_object(w);
        put_member(w, "name", name != NULL ? name : "without level");
        sg_export_member(w, "value", sb_str(&sb));
        sg_json_object_end(w);
    }
    sg_json_list_end(w);
}

// Without a tactic the Navigator marks a technique below all of its tactics.
static void put_entry(JsonWriter *w, Arena *a, const Entry *e)
{
    sg_json_object(w);
    sg_export_member(w, "techniqueID", e->technique.id);
    sg_json_key(w, STR("score"));
    sg_json_int(w, (long long)e->count);
    sg_export_member(w, "comment", comment_of(a, e));
    put_levels(w, a, e);
    sg_json_object_end(w);
}

static void put_versions(JsonWriter *w)
{
    sg_json_key(w, STR("versions"));
    sg_json_object(w);
    put_member(w, "attack", sg_technique_version());
    put_member(w, "navigator", "5.2.0");
    put_member(w, "layer", "4.5");
    sg_json_object_end(w);
}

// Sub-techniques with a score are shown without a click.
static void put_layout(JsonWriter *w)
{
    sg_json_key(w, STR("layout"));
    sg_json_object(w);
    put_member(w, "layout", "side");
    sg_json_key(w, STR("showID"));
    sg_json_bool(w, true);
    put_member(w, "expandedSubtechniques", "annotated");
    sg_json_object_end(w);
}

// The Navigator wants the highest score to be above the lowest.
static void put_gradient(JsonWriter *w, size_t most)
{
    sg_json_key(w, STR("gradient"));
    sg_json_object(w);
    sg_json_key(w, STR("colors"));
    sg_json_list(w);
    sg_json_text(w, STR("#deebf7"));
    sg_json_text(w, STR("#4292c6"));
    sg_json_text(w, STR("#08519c"));
    sg_json_list_end(w);
    sg_json_key(w, STR("minValue"));
    sg_json_int(w, 0);
    sg_json_key(w, STR("maxValue"));
    sg_json_int(w, (long long)most);
    sg_json_object_end(w);
}

static void put_layer(JsonWriter *w, const Layer *l)
{
    const Export *x = l->x;
    sg_json_object(w);
    sg_export_member(w, "name", x->options->name);
    put_versions(w);
    put_member(w, "domain", "enterprise-attack");
    sg_export_member(w, "description", x->options->description);
    sg_json_key(w, STR("sorting"));
    sg_json_int(w, 3); // by score, the highest first
    put_layout(w);
    sg_json_key(w, STR("techniques"));
    sg_json_list(w);
    for (size_t i = 0; i < l->count; i++)
        put_entry(w, x->arena, l->entries[i]);
    sg_json_list_end(w);
    put_gradient(w, highest(l));
    sg_json_object_end(w);
}

bool sg_export_navigator(const Export *x, StrBuf *to)
{
    Layer l = {.x = x, .by_id = sg_map_in(x->arena)};
    JsonWriter w = sg_export_json(to);
    for (size_t i = 0; i < x->count; i++)
        add_rule(&l, x->rules[i]);
    if (l.count > 0)
        qsort(l.entries, l.count, sizeof *l.entries, by_id);
    put_layer(&w, &l);
    return sg_json_line(&w) && x->count > 0;
}
