// manifest_nodes.c - values under the keys of a manifest.

#include "suite/manifest_nodes.h"

#include "base/nearest.h"
#include "base/num.h"

void sg_manifest_error(ManifestReader *r, DiagId id, Span where,
                       const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_diag_v(r->diags, id, where, format, args);
    va_end(args);
    r->failed = true;
}

void sg_manifest_wrong_type(ManifestReader *r, const Node *n, Str key,
                            const char *wanted)
{
    sg_manifest_error(r, SG_manifest_value, n->span,
                      "'%.*s' must be %s, not %s", STR_ARG(key), wanted,
                      sg_node_kind_name(n));
}

Str sg_manifest_text(ManifestReader *r, const Node *map, Str key)
{
    const Node *n = sg_node_get(map, key);
    if (n == NULL || sg_node_is_null(n))
        return (Str){"", 0};
    if (n->kind != NODE_SCALAR) {
        sg_manifest_wrong_type(r, n, key, "a single text");
        return (Str){"", 0};
    }
    return sg_arena_copy(r->arena, n->text);
}

Span sg_manifest_span(const Node *map, Str key)
{
    const Node *n = sg_node_get(map, key);
    return n != NULL ? n->span : map->span;
}

StrItem *sg_manifest_new_text(ManifestReader *r, const Node *n, Str key)
{
    if (n->kind != NODE_SCALAR) {
        sg_manifest_wrong_type(r, n, key, "a list of texts");
        return NULL;
    }
    StrItem *item = arena_new(r->arena, StrItem);
    item->text = sg_arena_copy(r->arena, n->text);
    item->span = n->span;
    return item;
}

StrItem *sg_manifest_texts(ManifestReader *r, const Node *map, Str key)
{
    const Node *n = sg_node_get(map, key);
    StrItem *first = NULL;
    StrItem **tail = &first;
    if (n == NULL || sg_node_is_null(n))
        return NULL;
    if (n->kind == NODE_SCALAR)
        return sg_manifest_new_text(r, n, key);
    if (n->kind == NODE_MAP)
        sg_manifest_wrong_type(r, n, key, "a text or a list of texts");
    for (const Node *x = n->first; x != NULL; x = x->next) {
        *tail = sg_manifest_new_text(r, x, key);
        if (*tail == NULL)
            break;
        tail = &(*tail)->next;
    }
    return first;
}

bool sg_manifest_read_number(const Node *n, double *number)
{
    Scalar s = sg_scalar_read(n);
    return n->kind == NODE_SCALAR &&
           (s.kind == SCALAR_INT || s.kind == SCALAR_FLOAT) &&
           sg_num_parse(n->text, number);
}

bool sg_manifest_read_count(const Node *n, uint64_t *count)
{
    double number;
    if (!sg_manifest_read_number(n, &number) || number < 0 || number > 1e15)
        return false;
    *count = (uint64_t)number;
    return (double)*count == number;
}

bool sg_manifest_number(ManifestReader *r, const Node *map, Str key,
                        uint64_t *number)
{
    const Node *n = sg_node_get(map, key);
    if (n == NULL)
        return false;
    if (sg_manifest_read_count(n, number))
        return true;
    if (n->kind == NODE_SCALAR)
        sg_manifest_error(r, SG_manifest_value, n->span,
                          "'%.*s' must be a whole number, not '%.*s'",
                          STR_ARG(key), STR_ARG(n->text));
    else
        sg_manifest_wrong_type(r, n, key, "a whole number");
    return false;
}

static void unknown_key(ManifestReader *r, const Node *key,
                        const char *const *known)
{
    Nearest near = sg_nearest(key->text);
    for (; *known != NULL; known++)
        sg_nearest_offer(&near, str_of_literal(*known));
    sg_manifest_error(r, SG_manifest_key, key->span, "unknown key '%.*s'",
                      STR_ARG(key->text));
    sg_diag_suggest(r->diags, &near);
}

void sg_manifest_keys(ManifestReader *r, const Node *map,
                      const char *const *known)
{
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        size_t i = 0;
        while (known[i] != NULL &&
               !str_eq(p->key->text, str_of_literal(known[i])))
            i++;
        if (known[i] == NULL)
            unknown_key(r, p->key, known);
    }
}

// The elements of a list under a key, each of which must be a map.
const Node *sg_manifest_maps(ManifestReader *r, const Node *map, Str key)
{
    const Node *n = sg_node_get(map, key);
    if (n == NULL || sg_node_is_null(n))
        return NULL;
    if (n->kind != NODE_LIST) {
        sg_manifest_wrong_type(r, n, key, "a list");
        return NULL;
    }
    for (const Node *x = n->first; x != NULL; x = x->next) {
        if (x->kind != NODE_MAP) {
            sg_manifest_wrong_type(r, x, key, "a list of maps");
            return NULL;
        }
    }
    return n->first;
}
