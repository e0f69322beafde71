// parse_logsource.c - where the events of a rule come from.

#include "sigma/parser.h"

// Other tools let the empty values 0 and false pass as if nothing was given.
static bool is_falsy(const Node *n)
{
    if (n->kind != NODE_SCALAR)
        return n->count == 0;
    Scalar s = sg_scalar_read(n);
    return (s.kind == SCALAR_BOOL && !s.truth) ||
           ((s.kind == SCALAR_INT || s.kind == SCALAR_FLOAT) &&
            str_eq(s.text, STR("0")));
}

static Str read_part(Parser *p, Str name, const Node *n)
{
    if (n->kind == NODE_SCALAR && sg_scalar_read(n).kind == SCALAR_TEXT)
        return n->text;
    if (is_falsy(n))
        return (Str){"", 0};
    sg_parser_error(p, SG_logsource_invalid, n->span,
                    "the %.*s of a log source must be text", STR_ARG(name));
    return (Str){0};
}

static void read_custom(Parser *p, Pair ***tail, const Pair *pair)
{
    Pair *copy = arena_new(p->arena, Pair);
    copy->key = sg_node_copy(p->arena, pair->key);
    copy->value = sg_node_copy(p->arena, pair->value);
    **tail = copy;
    *tail = &copy->next;
}

static void check_key(Parser *p, const Node *key)
{
    static const char *const keys[] = {"category", "product", "service",
                                       "definition", NULL};
    Nearest near;
    if (sg_parse_is_slip(key->text, keys, &near))
        sg_parse_unknown_key(p, key, "a log source", &near);
}

static void read_parts(Parser *p, const Node *map)
{
    Logsource *ls = &p->rule->logsource;
    struct {
        Str name;
        Str *member;
    } parts[] = {
        {STR("category"), &ls->category},
        {STR("product"), &ls->product},
        {STR("service"), &ls->service},
        {STR("definition"), &ls->definition},
    };
    Pair *custom = NULL;
    Pair **tail = &custom;
    for (const Pair *pair = map->pairs; pair != NULL; pair = pair->next) {
        size_t i = 0;
        while (i < 4 && !str_eq(parts[i].name, pair->key->text))
            i++;
        if (i == 4) {
            check_key(p, pair->key);
            read_custom(p, &tail, pair);
        } else if (!sg_node_is_null(pair->value)) {
            *parts[i].member = read_part(p, parts[i].name, pair->value);
        }
    }
    ls->custom = custom;
}

void sg_parse_logsource(Parser *p, const Node *document)
{
    const Node *n = sg_node_get(document, STR("logsource"));
    Logsource *ls = &p->rule->logsource;
    if (n == NULL) {
        sg_parser_error(p, SG_logsource_missing, p->rule->span,
                        "a rule needs a log source");
        return;
    }
    ls->span = n->span;
    if (n->kind != NODE_MAP) {
        sg_parser_error(p, SG_logsource_invalid, n->span,
                        "a log source is a map, not %s", sg_node_kind_name(n));
        return;
    }
    unsigned errors = p->diags->errors;
    read_parts(p, n);
    if (p->diags->errors == errors && ls->category.p == NULL &&
        ls->product.p == NULL && ls->service.p == NULL)
        sg_parser_error(p, SG_logsource_invalid, n->span,
                        "a log source names a category, product or service");
}
