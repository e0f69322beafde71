// parse_detection.c - detections: maps and lists of items.

#include "base/limits.h"
#include "sigma/modifier.h"
#include "sigma/parse.h"
#include "sigma/parser.h"

static Detection *parse_detection(Parser *p, const Node *n);

// ---- items ---------------------------------------------------------------

static bool is_value(const Node *n)
{
    return n->kind == NODE_SCALAR && n->tag != TAG_OTHER;
}

static bool append_value(Parser *p, const Item *item, AstValue ***tail,
                         const Node *n)
{
    if (!is_value(n)) {
        sg_parser_error(
            p, SG_value_type, n->span,
            "a value must be text, a number, a boolean or null, not %s",
            n->kind == NODE_SCALAR ? "of this YAML type"
                                   : sg_node_kind_name(n));
        return false;
    }
    sg_advise_on_value(p, item, n);
    AstValue *v = arena_new(p->arena, AstValue);
    *v = (AstValue){.scalar = sg_scalar_read(n), .span = n->span};
    **tail = v;
    *tail = &v->next;
    return true;
}

// values = value | [ value ... ]
static void parse_values(Parser *p, Item *item, const Node *n)
{
    AstValue **tail = &item->values;
    const Node *x = n->kind == NODE_LIST ? n->first : n;
    for (; x != NULL; x = n->kind == NODE_LIST ? x->next : NULL) {
        if (append_value(p, item, &tail, x))
            item->count++;
        else
            item->spoilt = true;
    }
}

static void unknown_modifier(Parser *p, Str name, Span where)
{
    if (name.n == 0)
        sg_parser_error(p, SG_modifier_unknown, where,
                        "a modifier's name is missing after '|'");
    else
        sg_parser_error(p, SG_modifier_unknown, where, "no modifier '%.*s'",
                        STR_ARG(name));
    Nearest near = sg_modifier_nearest(name);
    sg_diag_suggest(p->diags, &near);
}

// modifiers = { "|" name }
static void parse_modifiers(Parser *p, Item *item, const Node *key, size_t at)
{
    ModifierUse **tail = &item->modifiers;
    Str text = key->text;
    for (int count = 0; at <= text.n; count++) {
        size_t end = str_find(text, '|', at);
        Str name = str_slice(text, at, end);
        Span where = sg_node_span_within(key, at, end);
        at = end + 1;
        const Modifier *m = sg_modifier_find(name);
        if (count == MAX_MODIFIERS) {
            sg_parser_error(p, SG_limit_depth, where, "more than %d modifiers",
                            MAX_MODIFIERS);
            item->spoilt = true;
            return;
        }
        if (m == NULL) {
            unknown_modifier(p, name, where);
            item->spoilt = true;
            continue;
        }
        *tail = arena_new(p->arena, ModifierUse);
        **tail = (ModifierUse){.modifier = m, .span = where};
        tail = &(*tail)->next;
    }
}

static Item *new_item(Parser *p, Span span)
{
    Item *item = arena_new(p->arena, Item);
    item->span = span;
    item->field = (Str){"", 0};
    return item;
}

// item = field modifiers ":" values
//
// A null key is a keyword, as an empty one.
static Item *parse_item(Parser *p, const Pair *pair)
{
    const Node *key = pair->key;
    Item *item = new_item(p, key->span);
    if (key->text.n > MAX_KEY_BYTES) {
        sg_parser_error(p, SG_limit_depth, key->span,
                        "this field name has more than %d bytes",
                        MAX_KEY_BYTES);
        item->spoilt = true;
        return item;
    }
    size_t bar = str_find(key->text, '|', 0);
    if (sg_scalar_read(key).kind != SCALAR_NULL)
        item->field = str_slice(key->text, 0, bar);
    if (bar < key->text.n)
        parse_modifiers(p, item, key, bar + 1);
    parse_values(p, item, pair->value);
    return item;
}

// ---- detections ----------------------------------------------------------

static Detection *new_detection(Parser *p, Span span)
{
    Detection *d = arena_new(p->arena, Detection);
    d->span = span;
    return d;
}

// map = { item ... }
static Detection *parse_map(Parser *p, const Node *n)
{
    Detection *d = new_detection(p, n->span);
    Item **tail = &d->items;
    if (n->pairs == NULL)
        sg_parser_error(p, SG_detection_empty, n->span,
                        "this detection has no field to compare");
    for (const Pair *pair = n->pairs; pair != NULL; pair = pair->next) {
        *tail = parse_item(p, pair);
        tail = &(*tail)->next;
    }
    return d;
}

// keywords = values
static Detection *parse_keywords(Parser *p, const Node *n)
{
    Detection *d = new_detection(p, n->span);
    d->items = new_item(p, n->span);
    parse_values(p, d->items, n);
    return d;
}

static bool all_values(const Node *n)
{
    for (const Node *x = n->first; x != NULL; x = x->next)
        if (!is_value(x))
            return false;
    return true;
}

// list = [ value ... ] | [ detection ... ]
static Detection *parse_list(Parser *p, const Node *n)
{
    if (all_values(n))
        return parse_keywords(p, n);
    Detection *d = new_detection(p, n->span);
    Detection **tail = &d->alternatives;
    for (const Node *x = n->first; x != NULL; x = x->next) {
        *tail = parse_detection(p, x);
        tail = &(*tail)->next;
    }
    return d;
}

// detection = map | list | value
//
// Depth is bounded by MAX_YAML_DEPTH.
static Detection *parse_detection(Parser *p, const Node *n)
{
    switch (n->kind) {
    case NODE_MAP: return parse_map(p, n);
    case NODE_LIST: return parse_list(p, n);
    case NODE_SCALAR: break;
    }
    if (n->tag == TAG_OTHER)
        sg_parser_error(p, SG_detection_type, n->span,
                        "a detection must be a map, a list or a keyword");
    return parse_keywords(p, n);
}

Detection *sg_parse_detection(Arena *arena, const Source *source, const Node *n,
                              DiagList *diags)
{
    Rule *rule = arena_new(arena, Rule); // to be marked as spoilt
    Parser p = {arena, source, diags, rule};
    Detection *d = parse_detection(&p, n);
    return rule->spoilt ? NULL : d;
}

// ---- the detection section -----------------------------------------------

static bool is_one_of(Str key, const char *const *keys)
{
    for (; *keys != NULL; keys++)
        if (str_eq(key, str_of_literal(*keys)))
            return true;
    return false;
}

// The old "timeframe: 5m" beside the detections is not one of them.
static bool is_timeframe(Parser *p, const Pair *pair)
{
    if (!str_eq(pair->key->text, STR("timeframe")) ||
        pair->value->kind != NODE_SCALAR)
        return false;
    sg_diag(p->diags, SG_timeframe_ignored, pair->key->span,
            "'timeframe' is ignored");
    sg_diag_hint(p->diags, "write a correlation rule with a timespan");
    return true;
}

static bool is_scalar_or_list_of_them(const Node *n)
{
    return n->kind == NODE_SCALAR ||
           (n->kind == NODE_LIST && n->first != NULL &&
            n->first->kind == NODE_SCALAR);
}

// A misspelt key becomes a detection of keywords that nobody asks for.
static void check_name(Parser *p, const Pair *pair)
{
    static const char *const of_rule[] = {"condition", "timeframe", NULL};
    static const char *const of_filter[] = {"condition", "rules", NULL};
    bool filter = p->rule->kind == RULE_FILTER;
    Nearest near;
    if (is_scalar_or_list_of_them(pair->value) &&
        sg_parse_is_slip(pair->key->text, filter ? of_filter : of_rule, &near))
        sg_parse_unknown_key(p, pair->key, filter ? "a filter" : "a detection",
                             &near);
}

// named = name ":" detection
static void parse_named(Parser *p, Detection ***tail, const Pair *pair)
{
    check_name(p, pair);
    if (sg_scalar_read(pair->key).kind != SCALAR_TEXT) {
        sg_parser_error(p, SG_detection_name, pair->key->span,
                        "a detection's name must be text");
        sg_diag_hint(p->diags, "quote it");
    }
    Detection *d = parse_detection(p, pair->value);
    d->name = pair->key->text;
    d->span = pair->key->span;
    **tail = d;
    *tail = &d->next;
}

static void parse_condition_into(Parser *p, Condition ***tail, const Node *n)
{
    if (!sg_node_is_text(n)) {
        sg_parser_error(p, SG_condition_type, n->span,
                        "a condition must be text, not %s",
                        n->kind == NODE_SCALAR ? "a number, boolean or null"
                                               : sg_node_kind_name(n));
        return;
    }
    Condition *c = arena_new(p->arena, Condition);
    c->span = n->span;
    c->text = n->text;
    c->root = sg_parse_condition(p, n);
    **tail = c;
    *tail = &c->next;
}

// conditions = "condition" ":" ( text | [ text ... ] )
void sg_parse_conditions(Parser *p, const Node *detection)
{
    const Node *n = sg_node_get(detection, STR("condition"));
    Condition **tail = &p->rule->conditions;
    if (n == NULL || (n->kind == NODE_LIST && n->first == NULL)) {
        sg_parser_error(p, SG_condition_missing, n ? n->span : detection->span,
                        "the detection has no condition");
        return;
    }
    const Node *x = n->kind == NODE_LIST ? n->first : n;
    for (; x != NULL; x = n->kind == NODE_LIST ? x->next : NULL)
        parse_condition_into(p, &tail, x);
}

void sg_parse_named_detections(Parser *p, const Node *map,
                               const char *const *other_keys)
{
    if (map->count > MAX_DETECTIONS) {
        sg_parser_error(p, SG_limit_values, map->span,
                        "more than %d detections", MAX_DETECTIONS);
        return;
    }
    Detection **tail = &p->rule->detections;
    for (const Pair *pair = map->pairs; pair != NULL; pair = pair->next)
        if (!is_one_of(pair->key->text, other_keys) && !is_timeframe(p, pair))
            parse_named(p, &tail, pair);
    if (p->rule->detections == NULL)
        sg_parser_error(p, SG_detection_none, map->span,
                        "there is a condition, but no detection");
}

// detections = "detection" ":" { named ..., conditions }
void sg_parse_detections(Parser *p, const Node *document)
{
    static const char *const other_keys[] = {"condition", NULL};
    const Node *n = sg_node_get(document, STR("detection"));
    if (n == NULL) {
        sg_parser_error(p, SG_detection_missing, p->rule->span,
                        "a rule needs a detection");
        return;
    }
    if (n->kind != NODE_MAP) {
        sg_parser_error(p, SG_detection_type, n->span,
                        "'detection' must be a map, not %s",
                        sg_node_kind_name(n));
        return;
    }
    sg_parse_named_detections(p, n, other_keys);
    sg_parse_conditions(p, n);
}
