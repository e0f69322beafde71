// older.c - what rules were before they changed.

#include "lint/older.h"

#include "lint/meaning.h"
#include "yaml/scalar.h"

// ---- finding the same rule -----------------------------------------------

static Str key_of(Arena *a, const Source *source, char kind, Str name)
{
    StrBuf sb = {.arena = a};
    sg_sb_put(&sb, source->name);
    sb_putc(&sb, '\0');
    sb_putc(&sb, kind);
    sg_sb_put(&sb, name);
    return sb_str(&sb);
}

// Of two rules with the same name the first counts.
static void put(Map *older, Str key, OlderRule *rule)
{
    if (sg_map_get(older, key) == NULL)
        (void)sg_map_put(older, key, rule);
}

void sg_older_take(Lint *l, Arena *a, const Source *source, const Rule *rules)
{
    if (l->older.arena == NULL)
        l->older = sg_map_in(a);
    for (const Rule *r = rules; r != NULL; r = r->next) {
        OlderRule *rule = arena_new(a, OlderRule);
        *rule = (OlderRule){r->date, r->modified, sg_node_copy(a, r->document),
                            r->ir, r->id.n > 0};
        if (r->id.n > 0)
            put(&l->older, key_of(a, source, 'i', r->id), rule);
        if (r->title.n > 0)
            put(&l->older, key_of(a, source, 't', r->title), rule);
        if (rules->next == NULL)
            put(&l->older, key_of(a, source, 'o', (Str){0}), rule);
    }
}

static OlderRule *get(const Subject *s, char kind, Str name)
{
    Str key = key_of(s->scratch, s->rule->source, kind, name);
    return sg_map_get(&s->lint->older, key);
}

// The only rule of a file, which has got another title; unless it is another
// one that took its place.
static const OlderRule *only_rule(const Subject *s)
{
    if (s->roots == NULL || s->roots->next != NULL)
        return NULL;
    const OlderRule *only = get(s, 'o', (Str){0});
    bool other = only != NULL && only->has_id && s->rule->id.n > 0;
    return other ? NULL : only;
}

const OlderRule *sg_older_of(const Subject *s)
{
    const Rule *r = s->rule;
    const OlderRule *found = NULL;
    if (s->lint->older.arena == NULL)
        return NULL;
    if (r->id.n > 0)
        found = get(s, 'i', r->id);
    if (found == NULL && r->title.n > 0)
        found = get(s, 't', r->title);
    return found != NULL ? found : only_rule(s);
}

// ---- comparing -----------------------------------------------------------

static bool same_scalars(const Node *a, const Node *b)
{
    return str_eq(a->text, b->text) &&
           sg_scalar_read(a).kind == sg_scalar_read(b).kind;
}

static bool same_nodes(const Node *a, const Node *b);

static bool same_lists(const Node *a, const Node *b)
{
    const Node *x = a->first;
    const Node *y = b->first;
    for (; x != NULL && y != NULL; x = x->next, y = y->next)
        if (!same_nodes(x, y))
            return false;
    return x == y;
}

// Keys in the same order: looking each one up takes too long in a map of many.
static bool same_maps(const Node *a, const Node *b)
{
    const Pair *x = a->pairs;
    const Pair *y = b->pairs;
    for (; x != NULL && y != NULL; x = x->next, y = y->next)
        if (!same_nodes(x->key, y->key) || !same_nodes(x->value, y->value))
            return false;
    return x == y;
}

// Depth is bounded by MAX_YAML_DEPTH.
static bool same_nodes(const Node *a, const Node *b)
{
    if (a == NULL || b == NULL)
        return a == b;
    if (a->kind != b->kind)
        return false;
    switch (a->kind) {
    case NODE_SCALAR: return same_scalars(a, b);
    case NODE_LIST: return same_lists(a, b);
    case NODE_MAP: return same_maps(a, b);
    }
    return false;
}

static bool is_written_alike(const Node *a, const Node *b)
{
    static const Str keys[] = {
        {"logsource", 9}, {"detection", 9}, {"correlation", 11}, {"filter", 6}};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (!same_nodes(sg_node_get(a, keys[i]), sg_node_get(b, keys[i])))
            return false;
    return true;
}

bool sg_older_differs(const Subject *s, const OlderRule *older)
{
    if (is_written_alike(s->document, older->document))
        return false;
    // What filters and correlations select has no meaning of its own.
    bool told = s->rule->kind == RULE_DETECTION && s->rule->ir != NULL &&
                older->ir != NULL && older->ir->conditions != NULL;
    return !told || !sg_same_rule(s->scratch, older->ir, s->rule->ir);
}
