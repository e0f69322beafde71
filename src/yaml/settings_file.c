// settings_file.c - files that tell the program something.

#include "yaml/settings_file.h"

#include "base/ascii.h"
#include "yaml/scalar.h"
#include "yaml/tree.h"

void sg_settings_wrong(SettingsFile *f, Span where, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_diag_v(f->diags, f->bad_value, where, format, args);
    va_end(args);
    f->failed = true;
}

void sg_settings_bad_key(SettingsFile *f, Span where, const Nearest *near,
                         const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_diag_v(f->diags, f->bad_key, where, format, args);
    va_end(args);
    sg_diag_suggest(f->diags, near);
    f->failed = true;
}

void sg_settings_refuse(SettingsFile *f, const Node *n, const char *what,
                        const char *wanted)
{
    if (n->kind == NODE_SCALAR)
        sg_settings_wrong(f, n->span, "%s must be %s, not '%.*s'", what, wanted,
                          STR_ARG(n->text));
    else
        sg_settings_wrong(f, n->span, "%s must be %s, not %s", what, wanted,
                          sg_node_kind_name(n));
}

// ---- texts ---------------------------------------------------------------

Str sg_settings_text(SettingsFile *f, const Node *n, const char *what)
{
    Str text = n->kind == NODE_SCALAR ? n->text : (Str){"", 0};
    while (text.n > 0 && is_blank(text.p[text.n - 1])) // of a block
        text.n--;
    if (text.n > 0 && !sg_node_is_null(n))
        return sg_arena_copy(f->arena, text);
    sg_settings_refuse(f, n, what, "a text");
    return (Str){"", 0};
}

static StrItem *new_item(SettingsFile *f, const Node *n, const char *what)
{
    StrItem *item = arena_new(f->arena, StrItem);
    *item = (StrItem){NULL, sg_settings_text(f, n, what), n->span};
    return item;
}

StrItem *sg_settings_texts(SettingsFile *f, const Node *n, const char *what)
{
    StrItem *first = NULL;
    StrItem **tail = &first;
    if (n->kind == NODE_SCALAR)
        return new_item(f, n, what);
    if (n->kind == NODE_MAP)
        sg_settings_refuse(f, n, what, "a text or a list of texts");
    for (const Node *x = n->first; x != NULL; x = x->next) {
        *tail = new_item(f, x, what);
        tail = &(*tail)->next;
    }
    return first;
}

// ---- maps ----------------------------------------------------------------

static void unknown_key(SettingsFile *f, const Node *key, const Setting *known)
{
    Nearest near = sg_nearest(key->text);
    for (; known->name != NULL; known++)
        sg_nearest_offer(&near, str_of_literal(known->name));
    sg_settings_bad_key(f, key->span, &near, "unknown key '%.*s'",
                        STR_ARG(key->text));
}

static bool is_known(const Setting *keys, Str name)
{
    while (keys->name != NULL && !str_eq(name, str_of_literal(keys->name)))
        keys++;
    return keys->name != NULL;
}

void sg_settings_map(SettingsFile *f, const Node *map, const char *what,
                     const Setting *keys, void *to)
{
    if (map->kind != NODE_MAP) {
        sg_settings_refuse(f, map, what, "a map");
        return;
    }
    for (const Pair *p = map->pairs; p != NULL; p = p->next)
        if (!is_known(keys, p->key->text))
            unknown_key(f, p->key, keys);
    for (; keys->name != NULL; keys++) {
        const Node *n = sg_node_get(map, str_of_literal(keys->name));
        if (n != NULL && !sg_node_is_null(n))
            keys->read(f, n, to);
        else if (keys->required)
            sg_settings_wrong(f, map->span, "%s needs '%s'", what, keys->name);
    }
}

// What is left of a file with errors would give more of them.
const Node *sg_settings_root(SettingsFile *f, Arena *nodes,
                             const Source *source, const char *what)
{
    unsigned errors = f->diags->errors;
    const Node *root = sg_yaml_parse(nodes, nodes, source, f->diags);
    if (f->diags->errors > errors) {
        f->failed = true;
        return NULL;
    }
    if (root == NULL || sg_node_is_null(root))
        return NULL;
    if (root->next != NULL)
        sg_settings_wrong(f, root->next->span, "%s is one document", what);
    return root;
}
