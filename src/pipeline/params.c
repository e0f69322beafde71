// params.c - the parameters of an item, from its map into its struct.

#include "base/ascii.h"
#include "base/nearest.h"
#include "pipeline/pipeline.h"

// ---- one value -----------------------------------------------------------

static void *member_of(void *args, const Param *p)
{
    return (char *)args + p->member;
}

static void mistyped(ConfigReader *r, const Param *p, const Node *n,
                     const char *wanted)
{
    bool scalar = n->kind == NODE_SCALAR;
    sg_config_error(r, SG_step_parameter, n->span, "'%s' must be %s%s%s",
                    p->name, wanted, scalar ? "" : ", not ",
                    scalar ? "" : sg_node_kind_name(n));
}

// Numbers are texts, too: YAML gives "index: 5" where "5" is meant.
static bool is_text(const Node *n)
{
    if (n->kind != NODE_SCALAR || n->tag == TAG_OTHER)
        return false;
    ScalarKind kind = sg_scalar_read(n).kind;
    return kind == SCALAR_TEXT || kind == SCALAR_INT || kind == SCALAR_FLOAT;
}

static void read_text(ConfigReader *r, const Param *p, const Node *n,
                      void *args)
{
    if (is_text(n))
        *(Str *)member_of(args, p) = n->text;
    else
        mistyped(r, p, n, "text");
}

static void read_bool(ConfigReader *r, const Param *p, const Node *n,
                      void *args)
{
    bool scalar = n->kind == NODE_SCALAR;
    if (scalar && sg_scalar_read(n).kind == SCALAR_BOOL)
        *(bool *)member_of(args, p) = sg_scalar_read(n).truth;
    else
        mistyped(r, p, n, "true or false");
}

static bool parse_int(Str s, long *number)
{
    bool minus = s.n > 0 && s.p[0] == '-';
    long n = 0;
    for (size_t i = minus ? 1 : 0; i < s.n; i++) {
        if (!is_digit(s.p[i]) || n > 100000000)
            return false;
        n = n * 10 + (s.p[i] - '0');
    }
    *number = minus ? -n : n;
    return s.n > (minus ? 1u : 0u);
}

static void read_int(ConfigReader *r, const Param *p, const Node *n, void *args)
{
    bool scalar = n->kind == NODE_SCALAR;
    if (!scalar || sg_scalar_read(n).kind != SCALAR_INT ||
        !parse_int(n->text, member_of(args, p)))
        mistyped(r, p, n, "a whole number");
}

static void read_texts(ConfigReader *r, const Param *p, const Node *n,
                       void *args)
{
    StrItem **tail = member_of(args, p);
    const Node *x = n->kind == NODE_LIST ? n->first : n;
    for (; x != NULL; x = n->kind == NODE_LIST ? x->next : NULL) {
        if (!is_text(x)) {
            mistyped(r, p, x, "text or a list of strings");
            return;
        }
        *tail = arena_new(r->arena, StrItem);
        **tail = (StrItem){.text = x->text, .span = x->span};
        tail = &(*tail)->next;
    }
}

// The index of 'word' in "one|two|three", or -1.
static int choice_of(const char *choices, Str word, Nearest *near)
{
    Str all = str_of_literal(choices);
    int index = 0;
    for (size_t at = 0; at < all.n; index++) {
        size_t end = str_find(all, '|', at);
        Str choice = str_slice(all, at, end);
        if (str_eq(choice, word))
            return index;
        sg_nearest_offer(near, choice);
        at = end + 1;
    }
    return -1;
}

static void read_choice(ConfigReader *r, const Param *p, const Node *n,
                        void *args)
{
    Nearest near = sg_nearest(n->text);
    int index =
        n->kind == NODE_SCALAR ? choice_of(p->choices, n->text, &near) : -1;
    if (index >= 0) {
        *(int *)member_of(args, p) = index;
        return;
    }
    sg_config_error(r, SG_step_parameter, n->span, "'%s' must be one of %s",
                    p->name, p->choices);
    sg_diag_suggest(r->diags, &near);
}

static void read_value(ConfigReader *r, const Param *p, const Node *n,
                       void *args)
{
    switch (p->kind) {
    case PARAM_TEXT: read_text(r, p, n, args); break;
    case PARAM_BOOL: read_bool(r, p, n, args); break;
    case PARAM_INT: read_int(r, p, n, args); break;
    case PARAM_TEXTS: read_texts(r, p, n, args); break;
    case PARAM_CHOICE: read_choice(r, p, n, args); break;
    case PARAM_NODE:
        *(const Node **)member_of(args, p) = sg_node_copy(r->arena, n);
        break;
    }
}

// ---- defaults ------------------------------------------------------------

static void set_texts(ConfigReader *r, StrItem **tail, Str all)
{
    for (size_t at = 0; at < all.n;) {
        size_t end = str_find(all, '|', at);
        *tail = arena_new(r->arena, StrItem);
        (*tail)->text = str_slice(all, at, end);
        tail = &(*tail)->next;
        at = end + 1;
    }
}

static void set_fallback(ConfigReader *r, const Param *p, void *args)
{
    void *member = member_of(args, p);
    Str text = str_of_literal(p->fallback);
    Nearest near = sg_nearest(text);
    switch (p->kind) {
    case PARAM_TEXT: *(Str *)member = text; break;
    case PARAM_BOOL: *(bool *)member = str_eq(text, STR("true")); break;
    case PARAM_INT: (void)parse_int(text, member); break;
    case PARAM_TEXTS: set_texts(r, member, text); break;
    case PARAM_CHOICE:
        *(int *)member = choice_of(p->choices, text, &near);
        break;
    case PARAM_NODE: break;
    }
}

// ---- the map -------------------------------------------------------------

static bool is_ignored(const char *const *ignored, Str key)
{
    for (; ignored != NULL && *ignored != NULL; ignored++)
        if (str_eq(key, str_of_literal(*ignored)))
            return true;
    return false;
}

static void check_key(ConfigReader *r, const RowInfo *row, const Pair *pair,
                      const char *const *ignored)
{
    Str key = pair->key->text;
    Nearest near = sg_nearest(key);
    for (const Param *p = row->params; p != NULL && p->name != NULL; p++) {
        if (str_eq(key, str_of_literal(p->name)))
            return;
        sg_nearest_offer(&near, str_of_literal(p->name));
    }
    if (is_ignored(ignored, key))
        return;
    for (; ignored != NULL && *ignored != NULL; ignored++)
        sg_nearest_offer(&near, str_of_literal(*ignored));
    sg_config_error(r, SG_step_parameter, pair->key->span,
                    "'%s' has no parameter '%.*s'", row->name, STR_ARG(key));
    sg_diag_suggest(r->diags, &near);
}

// Null means "not given", except for parameters that take any YAML.
static void read_param(ConfigReader *r, const Param *p, const Node *map,
                       void *args, Span where)
{
    const Node *n = sg_node_get(map, str_of_literal(p->name));
    if (n != NULL && (p->kind == PARAM_NODE || !sg_node_is_null(n)))
        read_value(r, p, n, args);
    else if (p->required)
        sg_config_error(r, SG_step_parameter, where,
                        "the parameter '%s' is missing", p->name);
    else if (p->fallback != NULL)
        set_fallback(r, p, args);
}

void *sg_params_read(ConfigReader *r, const RowInfo *row, const Node *map,
                     const char *const *ignored)
{
    void *args = sg_arena_alloc(r->arena, 1, row->size > 0 ? row->size : 1,
                                _Alignof(max_align_t));
    const Node *type = sg_node_get(map, STR("type"));
    bool spoilt = r->spoilt;
    r->spoilt = false;
    const Pair *pair = ignored ? map->pairs : NULL;
    for (; pair != NULL; pair = pair->next)
        check_key(r, row, pair, ignored);
    for (const Param *p = row->params; p != NULL && p->name != NULL; p++)
        read_param(r, p, map, args, type ? type->span : map->span);
    // Arguments are prepared only when all of them could be read.
    if (!r->spoilt && row->prepare != NULL)
        row->prepare(r, args, map);
    r->spoilt |= spoilt;
    return args;
}
