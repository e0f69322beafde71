// pack_nodes.c - values of pack.yml, with errors at their places.

#include "pack/pack_nodes.h"

#include "base/ascii.h"
#include "base/nearest.h"
#include "yaml/scalar.h"

void sg_pack_wrong(PackReader *r, Span where, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_diag_v(r->diags, SG_pack_value, where, format, args);
    va_end(args);
    r->failed = true;
}

void sg_pack_refuse(PackReader *r, const Node *n, const char *what,
                    const char *wanted)
{
    if (n->kind == NODE_SCALAR)
        sg_pack_wrong(r, n->span, "%s must be %s, not '%.*s'", what, wanted,
                      STR_ARG(n->text));
    else
        sg_pack_wrong(r, n->span, "%s must be %s, not %s", what, wanted,
                      sg_node_kind_name(n));
}

Str sg_pack_text(PackReader *r, const Node *n, const char *what)
{
    Str text = n->kind == NODE_SCALAR ? n->text : (Str){"", 0};
    while (text.n > 0 && is_blank(text.p[text.n - 1])) // of a block
        text.n--;
    if (text.n > 0 && !sg_node_is_null(n))
        return sg_arena_copy(r->arena, text);
    sg_pack_refuse(r, n, what, "a text");
    return (Str){"", 0};
}

static StrItem *new_item(PackReader *r, const Node *n, const char *what)
{
    StrItem *item = arena_new(r->arena, StrItem);
    *item = (StrItem){NULL, sg_pack_text(r, n, what), n->span};
    return item;
}

StrItem *sg_pack_texts(PackReader *r, const Node *n, const char *what)
{
    StrItem *first = NULL;
    StrItem **tail = &first;
    if (n->kind == NODE_SCALAR)
        return new_item(r, n, what);
    if (n->kind == NODE_MAP)
        sg_pack_refuse(r, n, what, "a text or a list of texts");
    for (const Node *x = n->first; x != NULL; x = x->next) {
        *tail = new_item(r, x, what);
        tail = &(*tail)->next;
    }
    return first;
}

static void unknown_key(PackReader *r, const Node *key, const PackKey *known)
{
    Nearest near = sg_nearest(key->text);
    for (; known->name != NULL; known++)
        sg_nearest_offer(&near, str_of_literal(known->name));
    sg_diag(r->diags, SG_pack_key, key->span, "unknown key '%.*s'",
            STR_ARG(key->text));
    sg_diag_suggest(r->diags, &near);
    r->failed = true;
}

static const PackKey *row_of(const PackKey *keys, Str name)
{
    while (keys->name != NULL && !str_eq(name, str_of_literal(keys->name)))
        keys++;
    return keys;
}

void sg_pack_map(PackReader *r, const Node *map, const char *what,
                 const PackKey *keys, void *to)
{
    if (map->kind != NODE_MAP) {
        sg_pack_refuse(r, map, what, "a map");
        return;
    }
    for (const Pair *p = map->pairs; p != NULL; p = p->next)
        if (row_of(keys, p->key->text)->name == NULL)
            unknown_key(r, p->key, keys);
    for (; keys->name != NULL; keys++) {
        const Node *n = sg_node_get(map, str_of_literal(keys->name));
        if (n != NULL && !sg_node_is_null(n))
            keys->read(r, n, to);
        else if (keys->required)
            sg_pack_wrong(r, map->span, "%s needs '%s'", what, keys->name);
    }
}
