// unknown_keys.c - keys that no map of a Sigma document has.

#include "sigma/parser.h"

void sg_parse_unknown_key(Parser *p, const Node *key, const char *what,
                          const Nearest *near)
{
    sg_diag(p->diags, SG_key_unknown, key->span, "'%.*s' is not a key of %s",
            STR_ARG(key->text), what);
    sg_diag_suggest(p->diags, near);
}

static bool is_listed(Str key, const char *const *keys, Nearest *near)
{
    bool listed = false;
    for (; *keys != NULL; keys++) {
        listed |= str_eq(key, str_of_literal(*keys));
        sg_nearest_offer(near, str_of_literal(*keys));
    }
    return listed;
}

void sg_parse_unknown_keys(Parser *p, const Node *map, const char *what,
                           const char *const *keys)
{
    for (const Pair *x = map->pairs; x != NULL; x = x->next) {
        Nearest near = sg_nearest(x->key->text);
        if (!is_listed(x->key->text, keys, &near))
            sg_parse_unknown_key(p, x->key, what, &near);
    }
}

bool sg_parse_is_slip(Str key, const char *const *keys, Nearest *near)
{
    *near = sg_nearest(key);
    return !is_listed(key, keys, near) && sg_nearest_is_slip(near);
}
