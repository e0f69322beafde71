// merge.c - settling the pairs of a map.

#include "yaml/merge.h"

#include "base/map.h"

enum { SMALL = 16 }; // up to here a scan beats a table

static bool is_merge_key(const Node *key)
{
    return key->style == STYLE_PLAIN && str_eq(key->text, STR("<<"));
}

// The pairs settled so far.
typedef struct Settled {
    Arena *arena;
    Map map; // used above SMALL pairs
    Pair *first, **tail;
    uint32_t count;
} Settled;

static Pair *find(const Settled *s, Str key)
{
    if (s->count > SMALL)
        return sg_map_get(&s->map, key);
    for (Pair *p = s->first; p != NULL; p = p->next)
        if (str_eq(p->key->text, key))
            return p;
    return NULL;
}

static void append(Settled *s, Pair *p)
{
    p->next = NULL;
    *s->tail = p;
    s->tail = &p->next;
    s->count++;
    if (s->count == SMALL + 1)
        for (Pair *x = s->first; x != NULL; x = x->next)
            sg_map_put(&s->map, x->key->text, x);
    else if (s->count > SMALL + 1)
        sg_map_put(&s->map, p->key->text, p);
}

static void add_merged(Settled *s, const Node *from)
{
    for (const Pair *p = from->pairs; p != NULL; p = p->next) {
        Pair *before = find(s, p->key->text);
        if (before != NULL) {
            before->value = p->value;
            continue;
        }
        Pair *copy = arena_new(s->arena, Pair);
        *copy = *p; // the map it comes from keeps its own pairs
        append(s, copy);
    }
}

// In a list of maps the earlier map wins, so later ones go first.
static void add_list(Settled *s, const Node *item)
{
    const Node **items = NULL;
    size_t n = 0;
    for (const Node *x = item; x != NULL; x = x->next)
        n++;
    items = arena_array(s->arena, const Node *, n);
    for (size_t i = 0; i < n; i++, item = item->next)
        items[i] = item;
    while (n > 0)
        add_merged(s, items[--n]);
}

static bool can_merge(const Node *value)
{
    if (value->kind == NODE_MAP)
        return true;
    if (value->kind != NODE_LIST)
        return false;
    for (const Node *x = value->first; x != NULL; x = x->next)
        if (x->kind != NODE_MAP)
            return false;
    return true;
}

static bool add_merge_keys(Settled *s, const Node *map, DiagList *diags)
{
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        if (!is_merge_key(p->key))
            continue;
        if (!can_merge(p->value)) {
            sg_diag(diags, SG_yaml_merge, p->value->span,
                    "'<<' takes a map or a list of maps, not %s",
                    sg_node_kind_name(p->value));
            return false;
        }
        if (p->value->kind == NODE_MAP)
            add_merged(s, p->value);
        else
            add_list(s, p->value->first);
    }
    return true;
}

static void add_own(Settled *s, Pair *p, DiagList *diags)
{
    Pair *before = find(s, p->key->text);
    if (before == NULL) {
        append(s, p);
        return;
    }
    sg_diag(diags, SG_yaml_duplicate_key, p->key->span,
            "key '%.*s' occurs twice; the last value counts",
            STR_ARG(p->key->text));
    sg_diag_hint(diags, "first on line %u", before->key->span.from.line + 1);
    before->value = p->value;
}

// At the place of the merged pair, but with its own key: messages about the
// value point there.
static void override(Settled *merged, Pair *own)
{
    Pair *before = find(merged, own->key->text);
    if (before == NULL) {
        append(merged, own);
        return;
    }
    before->key = own->key;
    before->value = own->value;
}

static void begin(Settled *s, Arena *a)
{
    *s = (Settled){.arena = a, .map = sg_map_in(a)};
    s->tail = &s->first;
}

// The map's own pairs are settled by themselves first: to override a merged key
// is what "<<" is for, to repeat an own one is a mistake.
bool sg_merge_keys(Arena *a, Node *map, DiagList *diags)
{
    Settled own, all;
    begin(&own, a);
    begin(&all, a);
    if (!add_merge_keys(&all, map, diags))
        return false;
    for (Pair *p = map->pairs, *next; p != NULL; p = next) {
        next = p->next;
        if (!is_merge_key(p->key))
            add_own(&own, p, diags);
    }
    bool merged = all.count > 0;
    for (Pair *p = own.first, *next; p != NULL && merged; p = next) {
        next = p->next;
        override(&all, p);
    }
    map->pairs = merged ? all.first : own.first;
    map->count = merged ? all.count : own.count;
    return true;
}
