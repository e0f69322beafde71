// dsl_plants.c - one edit of a query that jansson parsed.

#include "dsl_plants.h"

#include <jansson.h>

#include "base/strbuf.h"

enum { MAX_NODES = 128 };

// The objects and lists of a query, each before what it holds.
typedef struct Nodes {
    json_t *all[MAX_NODES];
    size_t n;
} Nodes;

static void collect(Nodes *nodes, json_t *node)
{
    const char *key;
    json_t *value;
    size_t i;
    if (nodes->n < MAX_NODES && (json_is_object(node) || json_is_array(node)))
        nodes->all[nodes->n++] = node;
    json_object_foreach(node, key, value)
    {
        collect(nodes, value);
    }
    json_array_foreach(node, i, value)
    {
        collect(nodes, value);
    }
}

// False: there is nothing to edit here.
typedef bool EditFn(Prng *r, json_t *node, const QueryFault *f);

static Str dump(Arena *a, const json_t *root)
{
    StrBuf sb = sb_in(a);
    char *text = json_dumps(root, JSON_PRESERVE_ORDER | JSON_INDENT(2));
    if (text != NULL)
        sg_sb_put(&sb, str_of_literal(text));
    free(text);
    return sb_str(&sb);
}

// At the first place that can be edited, from a random one on.
static Str edit_one(Arena *a, Prng *r, Str query, const QueryFault *f,
                    EditFn *edit)
{
    json_t *root = json_loadb(query.p, query.n, 0, NULL);
    Nodes nodes = {.n = 0};
    Str edited = {0};
    collect(&nodes, root);
    size_t first = nodes.n > 0 ? prng_below(r, nodes.n) : 0;
    for (size_t i = 0; i < nodes.n && edited.n == 0; i++)
        if (edit(r, nodes.all[(first + i) % nodes.n], f))
            edited = dump(a, root);
    json_decref(root);
    return edited;
}

static bool lose_operand(Prng *r, json_t *node, const QueryFault *f)
{
    json_t *list = json_object_get(node, f->from);
    size_t n = json_array_size(list);
    if (n < 2)
        return false;
    return json_array_remove(list, prng_below(r, n)) == 0;
}

Str plant_lost_operand(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    return edit_one(a, r, query, f, lose_operand);
}

static bool split_not(Prng *r, json_t *node, const QueryFault *f)
{
    json_t *not = json_object_get(node, "must_not");
    json_t *below = json_object_get(json_array_get(not, 0), "bool");
    json_t *list = json_object_get(below, f->from);
    (void)r;
    if (json_array_size(not ) != 1 || json_array_size(list) < 2)
        return false;
    return json_object_set(node, "must_not", list) == 0;
}

Str plant_split_not(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    return edit_one(a, r, query, f, split_not);
}

static bool unnest(Prng *r, json_t *node, const QueryFault *f)
{
    json_t *nested = json_object_get(node, "nested");
    json_t *query = json_object_get(nested, "query");
    (void)r;
    (void)f;
    if (query == NULL)
        return false;
    json_incref(query);
    json_object_clear(node);
    bool done = json_object_update(node, query) == 0;
    json_decref(query);
    return done;
}

Str plant_unnested(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    return edit_one(a, r, query, f, unnest);
}
