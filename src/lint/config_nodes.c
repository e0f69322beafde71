// config_nodes.c - values of configuration files, with errors at their places.

#include "lint/config_nodes.h"

#include "base/num.h"

static void error(ConfigFile *f, DiagId id, Span where, const char *format, ...)
    SG_PRINTF(4, 5);

static void error(ConfigFile *f, DiagId id, Span where, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_diag_v(f->diags, id, where, format, args);
    va_end(args);
    f->failed = true;
}

void sg_config_refuse(ConfigFile *f, const Node *n, const char *what,
                      const char *wanted)
{
    if (n->kind == NODE_SCALAR)
        error(f, SG_check_config_value, n->span, "%s must be %s, not '%.*s'",
              what, wanted, STR_ARG(n->text));
    else
        error(f, SG_check_config_value, n->span, "%s must be %s, not %s", what,
              wanted, sg_node_kind_name(n));
}

void sg_config_lacks(ConfigFile *f, const Node *map, const char *what,
                     const char *lacking)
{
    if (map->kind == NODE_MAP)
        error(f, SG_check_config_value, map->span, "%s needs %s", what,
              lacking);
}

Str sg_config_text(ConfigFile *f, const Node *n, const char *what)
{
    if (n->kind == NODE_SCALAR && !sg_node_is_null(n) && n->text.n > 0)
        return sg_arena_copy(f->lint->arena, n->text);
    sg_config_refuse(f, n, what, "a text");
    return (Str){"", 0};
}

static StrItem *new_item(ConfigFile *f, const Node *n, const char *what)
{
    StrItem *item = arena_new(f->lint->arena, StrItem);
    *item = (StrItem){NULL, sg_config_text(f, n, what), n->span};
    return item;
}

StrItem *sg_config_texts(ConfigFile *f, const Node *n, const char *what)
{
    StrItem *first = NULL;
    StrItem **tail = &first;
    if (n->kind == NODE_MAP)
        sg_config_refuse(f, n, what, "a text or a list of texts");
    else if (n->kind == NODE_SCALAR)
        return new_item(f, n, what);
    for (const Node *x = n->first; x != NULL; x = x->next) {
        *tail = new_item(f, x, what);
        tail = &(*tail)->next;
    }
    return first;
}

static void read_number(ConfigFile *f, const Node *n, unsigned *number)
{
    double value = -1;
    if (n->kind == NODE_SCALAR && sg_scalar_read(n).kind == SCALAR_INT &&
        sg_num_parse(n->text, &value) && value >= 0 && value <= 1e9) {
        *number = (unsigned)value;
        return;
    }
    sg_config_refuse(f, n, "an option", "a whole number");
}

void sg_config_option(ConfigFile *f, const Check *check, const Node *name,
                      const Node *value)
{
    unsigned *option = sg_lint_option(&f->lint->options,
                                      str_of_literal(check->id), name->text);
    if (option != NULL)
        read_number(f, value, option);
    else
        error(f, SG_check_config_key, name->span,
              "the check '%s' has no option '%.*s'", check->id,
              STR_ARG(name->text));
}

const Check *sg_config_check(ConfigFile *f, const Node *name)
{
    Str text = sg_config_text(f, name, "the name of a check");
    const Check *check = sg_checks_find(text);
    if (check != NULL || text.n == 0)
        return check;
    error(f, SG_check_config_value, name->span, "unknown check '%.*s'",
          STR_ARG(text));
    Nearest near = sg_checks_nearest(text);
    sg_diag_suggest(f->diags, &near);
    return NULL;
}

static bool is_message(Str name)
{
    double number = 0;
    return str_starts(name, STR("SG")) &&
           sg_num_parse(str_slice(name, 2, name.n), &number) && number > 0 &&
           number < 10000 && sg_diag_info((int)number) != NULL;
}

Str sg_config_finding(ConfigFile *f, const Node *name)
{
    if (name->kind == NODE_SCALAR && is_message(name->text))
        return sg_arena_copy(f->lint->arena, name->text);
    const Check *check = sg_config_check(f, name);
    return check != NULL ? str_of_literal(check->id) : STR("");
}

// ---- maps ----------------------------------------------------------------

static void unknown_key(ConfigFile *f, const Node *key, const ConfigKey *known)
{
    Nearest near = sg_nearest(key->text);
    for (; known->name != NULL; known++)
        sg_nearest_offer(&near, str_of_literal(known->name));
    error(f, SG_check_config_key, key->span, "unknown key '%.*s'",
          STR_ARG(key->text));
    sg_diag_suggest(f->diags, &near);
}

void sg_config_map(ConfigFile *f, const Node *map, const char *what,
                   const ConfigKey *keys, void *to)
{
    if (map->kind != NODE_MAP) {
        sg_config_refuse(f, map, what, "a map");
        return;
    }
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        const ConfigKey *row = keys;
        while (row->name != NULL &&
               !str_eq(p->key->text, str_of_literal(row->name)))
            row++;
        if (row->name == NULL)
            unknown_key(f, p->key, keys);
    }
    for (; keys->name != NULL; keys++) {
        const Node *n = sg_node_get(map, str_of_literal(keys->name));
        if (n != NULL && !sg_node_is_null(n))
            keys->read(f, n, to);
    }
}

bool sg_config_read(ConfigFile *f, Arena *nodes, const ConfigKey *keys)
{
    unsigned errors = f->diags->errors;
    const Node *root = sg_yaml_parse(nodes, nodes, f->source, f->diags);
    f->failed |= f->diags->errors > errors;
    if (root != NULL && root->next != NULL)
        error(f, SG_check_config_value, root->next->span,
              "a configuration is one document");
    if (root != NULL && !sg_node_is_null(root))
        sg_config_map(f, root, "the configuration", keys, NULL);
    return !f->failed;
}
