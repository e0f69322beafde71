// parse_logsource.c - where the events of a rule come from.

#include "base/limits.h"
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

// What one key may hold: a text, or any of a list of them.
typedef struct Choices {
    Str *items;
    size_t count;
} Choices;

// choices = text | [ text ... ]
static Choices read_choices(Parser *p, Str name, const Node *n)
{
    bool list = n->kind == NODE_LIST && n->first != NULL;
    Choices c = {arena_array(p->arena, Str, list ? n->count : 1), 0};
    for (const Node *x = list ? n->first : n; x; x = list ? x->next : NULL) {
        Str item = read_part(p, name, x);
        if (item.p != NULL)
            c.items[c.count++] = item;
    }
    if (list) {
        sg_diag(p->diags, SG_logsource_list, n->span,
                "'%.*s' is a list: the rule is for any of them", STR_ARG(name));
        sg_diag_hint(p->diags, "other tools want one rule for each");
    }
    return c;
}

enum { CATEGORY, PRODUCT, SERVICE, DEFINITION, PARTS };

static Str chosen(const Choices *c, size_t i)
{
    return c->count > 0 ? c->items[i] : (Str){0};
}

static size_t times(const Choices *c)
{
    return c->count > 0 ? c->count : 1;
}

// Every way to choose, in the order of the lists.
static void choose(Parser *p, const Choices *parts)
{
    Logsource *ls = &p->rule->logsource;
    size_t categories = times(&parts[CATEGORY]);
    size_t products = times(&parts[PRODUCT]);
    size_t services = times(&parts[SERVICE]);
    if (categories > MAX_LOGSOURCES || products > MAX_LOGSOURCES ||
        categories * products * services > MAX_LOGSOURCES) {
        sg_parser_error(p, SG_limit_values, ls->span,
                        "more than %d log sources", MAX_LOGSOURCES);
        return;
    }
    Logsource whole = *ls;
    whole.definition = chosen(&parts[DEFINITION], 0);
    for (size_t i = 0; i < categories * products * services; i++) {
        if (i > 0) {
            Logsource *next = arena_new(p->arena, Logsource);
            ls->next = next;
            ls = next;
        }
        *ls = whole;
        ls->category = chosen(&parts[CATEGORY], i / services / products);
        ls->product = chosen(&parts[PRODUCT], i / services % products);
        ls->service = chosen(&parts[SERVICE], i % services);
    }
}

// parts = { "category" ":" choices, "product" ":" choices,
//           "service" ":" choices, "definition" ":" text, custom ... }
static void read_parts(Parser *p, const Node *map)
{
    static const Str names[PARTS] = {
        {"category", 8}, {"product", 7}, {"service", 7}, {"definition", 10}};
    Choices parts[PARTS] = {{NULL, 0}};
    Pair *custom = NULL;
    Pair **tail = &custom;
    for (const Pair *pair = map->pairs; pair != NULL; pair = pair->next) {
        size_t i = 0;
        while (i < PARTS && !str_eq(names[i], pair->key->text))
            i++;
        if (i == PARTS) {
            check_key(p, pair->key);
            read_custom(p, &tail, pair);
        } else if (!sg_node_is_null(pair->value)) {
            parts[i] = read_choices(p, names[i], pair->value);
        }
    }
    p->rule->logsource.custom = custom;
    choose(p, parts);
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
                        "a log source must be a map, not %s",
                        sg_node_kind_name(n));
        return;
    }
    unsigned errors = p->diags->errors;
    read_parts(p, n);
    if (p->diags->errors == errors && ls->category.p == NULL &&
        ls->product.p == NULL && ls->service.p == NULL)
        sg_parser_error(p, SG_logsource_invalid, n->span,
                        "a log source needs a category, product or service");
}
