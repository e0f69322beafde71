// parse_correlation.c - rules about what other rules found.

#include "base/ascii.h"
#include "base/limits.h"
#include "base/map.h"
#include "base/nearest.h"
#include "base/num.h"
#include "sigma/parser.h"
#include "sigma/threshold_text.h"

// The value of a key; NULL when it is absent or null.
static const Node *get(const Node *map, Str key)
{
    const Node *n = sg_node_get(map, key);
    return n != NULL && !sg_node_is_null(n) ? n : NULL;
}

// ---- type ----------------------------------------------------------------

static const char *const types[] = {
    [CORR_EVENT_COUNT] = "event_count",
    [CORR_VALUE_COUNT] = "value_count",
    [CORR_TEMPORAL] = "temporal",
    [CORR_TEMPORAL_ORDERED] = "temporal_ordered",
    [CORR_VALUE_SUM] = "value_sum",
    [CORR_VALUE_AVG] = "value_avg",
    [CORR_VALUE_PERCENTILE] = "value_percentile",
    [CORR_VALUE_MEDIAN] = "value_median",
};
enum { TYPES = sizeof types / sizeof *types };

const char *sg_correlation_type_name(CorrelationType type)
{
    return types[type];
}

static void unknown_type(Parser *p, const Node *n)
{
    Nearest near = sg_nearest(n->text);
    sg_parser_error(p, SG_correlation_type, n->span,
                    "'%.*s' is not a correlation type", STR_ARG(n->text));
    for (size_t i = 0; i < TYPES; i++)
        sg_nearest_offer(&near, str_of_literal(types[i]));
    sg_diag_suggest(p->diags, &near);
}

// type = "type" ":" ( "event_count" | "value_count" | ... )
//
// False: unknown, so that what depends on the type is not checked.
static bool parse_type(Parser *p, const Node *map)
{
    const Node *n = get(map, STR("type"));
    if (n == NULL || n->kind != NODE_SCALAR) {
        sg_parser_error(p, SG_correlation_type, n ? n->span : map->span,
                        "a correlation needs a type");
        return false;
    }
    for (size_t i = 0; i < TYPES; i++) {
        if (str_eq_fold(n->text, str_of_literal(types[i]))) {
            p->rule->correlation->type = (CorrelationType)i;
            return true;
        }
    }
    unknown_type(p, n);
    return false;
}

static bool is_temporal(const Correlation *c)
{
    return c->type == CORR_TEMPORAL || c->type == CORR_TEMPORAL_ORDERED;
}

// ---- lists of names ------------------------------------------------------

// references = name-or-id | [ name-or-id ... ]
bool sg_parse_references(Parser *p, const Node *n, DiagId id, RuleRef **tail)
{
    const Node *x = n->kind == NODE_LIST ? n->first : n;
    if (n->kind == NODE_MAP) {
        sg_parser_error(p, id, n->span,
                        "'rules' must be text or a list of strings");
        return false;
    }
    for (; x != NULL; x = n->kind == NODE_LIST ? x->next : NULL) {
        if (!sg_node_is_text(x)) {
            sg_parser_error(p, id, x->span,
                            "refer to a rule by its name or id");
            return false;
        }
        *tail = arena_new(p->arena, RuleRef);
        **tail = (RuleRef){.text = x->text, .span = x->span};
        tail = &(*tail)->next;
    }
    return true;
}

// texts = text | [ scalar ... ]
static bool parse_texts(Parser *p, Str name, const Node *n, StrItem **tail)
{
    const Node *x = n->kind == NODE_LIST ? n->first : n;
    bool text = n->kind == NODE_LIST || (n->kind == NODE_SCALAR &&
                                         sg_scalar_read(n).kind == SCALAR_TEXT);
    for (; text && x != NULL; x = n->kind == NODE_LIST ? x->next : NULL) {
        text = x->kind == NODE_SCALAR && !sg_node_is_null(x);
        if (!text)
            break;
        *tail = arena_new(p->arena, StrItem);
        **tail = (StrItem){.text = x->text, .span = x->span};
        tail = &(*tail)->next;
    }
    if (!text)
        sg_parser_error(p, SG_correlation_attribute, n->span,
                        "'%.*s' must be text or a list of strings",
                        STR_ARG(name));
    return text;
}

// group-by = "group-by" ":" texts
static void parse_group_by(Parser *p, const Node *map)
{
    const Node *n = get(map, STR("group-by"));
    if (n == NULL)
        return;
    p->rule->correlation->has_group_by = true;
    (void)parse_texts(p, STR("group-by"), n, &p->rule->correlation->group_by);
}

// generate = "generate" ":" boolean
static void parse_generate(Parser *p, const Node *map)
{
    const Node *n = get(map, STR("generate"));
    if (n == NULL)
        return;
    Scalar s = n->kind == NODE_SCALAR ? sg_scalar_read(n)
                                      : (Scalar){.kind = SCALAR_TEXT};
    if (s.kind != SCALAR_BOOL)
        sg_parser_error(p, SG_correlation_attribute, n->span,
                        "'generate' must be true or false");
    p->rule->correlation->generate = s.truth;
}

// ---- timespan ------------------------------------------------------------

// Aggregations of old called it 'timeframe', and so do many rules.
static void missing_timespan(Parser *p, const Node *map)
{
    const Pair *old = map->pairs;
    while (old != NULL && !str_eq(old->key->text, STR("timeframe")))
        old = old->next;
    sg_parser_error(p, SG_correlation_timespan,
                    old ? old->key->span : map->span,
                    "a correlation needs a timespan");
    if (old == NULL)
        return;
    sg_diag_hint(p->diags, "write 'timespan' instead of 'timeframe'");
    sg_diag_edit(p->diags, old->key->span, STR("timespan"));
}

static void parse_timespan(Parser *p, const Node *map)
{
    const Node *n = get(map, STR("timespan"));
    Timespan *t = &p->rule->correlation->timespan;
    if (n == NULL) {
        missing_timespan(p, map);
        return;
    }
    t->span = t->written = n->span;
    t->text = n->kind == NODE_SCALAR ? n->text : (Str){"", 0};
    if (sg_timespan_read(t))
        return;
    sg_parser_error(p, SG_correlation_timespan, n->span,
                    "this is not a timespan of at least a second");
    sg_diag_hint(p->diags, "%s", sg_timespan_form);
}

// ---- aliases -------------------------------------------------------------

static bool is_referenced(const Correlation *c, Str name)
{
    for (const RuleRef *r = c->rules; r != NULL; r = r->next)
        if (str_eq(r->text, name))
            return true;
    return false;
}

// alias = name ":" { rule ":" field, ... }
//
// 'count' is of all aliases: every rule asks every one of their fields.
static void parse_alias(Parser *p, const Pair *pair, Alias *alias,
                        unsigned *count)
{
    AliasField **tail = &alias->fields;
    for (const Pair *f = pair->value->pairs; f != NULL; f = f->next) {
        if (f->value->kind != NODE_SCALAR || sg_node_is_null(f->value)) {
            sg_parser_error(p, SG_correlation_attribute, f->value->span,
                            "an alias must name one field for each rule");
            return;
        }
        if (++*count > MAX_ALIAS_FIELDS) {
            sg_parser_error(p, SG_limit_values, f->key->span,
                            "more than %d fields in the aliases of one "
                            "correlation",
                            MAX_ALIAS_FIELDS);
            return;
        }
        *tail = arena_new(p->arena, AliasField);
        **tail = (AliasField){.rule = f->key->text,
                              .field = f->value->text,
                              .span = f->value->span};
        tail = &(*tail)->next;
        if (!is_referenced(p->rule->correlation, f->key->text))
            sg_diag(p->diags, SG_alias_unused, f->key->span,
                    "'%.*s' is not a rule of this correlation",
                    STR_ARG(f->key->text));
    }
}

// aliases = "aliases" ":" { alias ... }
static void parse_aliases(Parser *p, const Node *map)
{
    const Node *n = get(map, STR("aliases"));
    Alias **tail = &p->rule->correlation->aliases;
    unsigned count = 0;
    if (n != NULL && n->kind != NODE_MAP) {
        sg_parser_error(p, SG_correlation_attribute, n->span,
                        "'aliases' must be a map of names");
        return;
    }
    for (const Pair *x = n ? n->pairs : NULL; x != NULL; x = x->next) {
        if (x->value->kind != NODE_MAP) {
            sg_parser_error(p, SG_correlation_attribute, x->value->span,
                            "an alias must be a map from rules to fields");
            return;
        }
        *tail = arena_new(p->arena, Alias);
        **tail = (Alias){.name = x->key->text, .span = x->key->span};
        parse_alias(p, x, *tail, &count);
        tail = &(*tail)->next;
    }
}

// ---- condition: thresholds -----------------------------------------------

// threshold = ( "gt" | "gte" | "lt" | "lte" | "eq" | "neq" ) ":" number
static void parse_threshold(Parser *p, const Pair *pair, CorrelationOp op,
                            Threshold **tail)
{
    Str number;
    if (!sg_threshold_number(p->arena, pair->value, &number)) {
        sg_parser_error(p, SG_correlation_condition, pair->value->span,
                        "'%.*s' takes a number", STR_ARG(pair->key->text));
        return;
    }
    *tail = arena_new(p->arena, Threshold);
    **tail = (Threshold){.op = op,
                         .number = number,
                         .span = pair->value->span,
                         .written = pair->value->span};
}

// percentile = "percentile" ":" number
static void parse_percentile(Parser *p, const Node *n)
{
    double number;
    if (n->kind != NODE_SCALAR || !sg_num_parse(n->text, &number) ||
        !(number >= 1 && number <= 100) || number != (unsigned)number) {
        sg_parser_error(p, SG_correlation_condition, n->span,
                        "a percentile must be a whole number from 1 to 100");
        return;
    }
    p->rule->correlation->percentile = (unsigned)number;
}

static void unknown_key(Parser *p, const Pair *pair)
{
    Nearest near = sg_nearest(pair->key->text);
    sg_parser_error(p, SG_correlation_condition, pair->key->span,
                    "a correlation's condition has no '%.*s'",
                    STR_ARG(pair->key->text));
    sg_threshold_offer_ops(&near);
    sg_nearest_offer(&near, STR("field"));
    sg_nearest_offer(&near, STR("percentile"));
    sg_diag_suggest(p->diags, &near);
}

// thresholds = { threshold ..., "field" ":" texts, percentile }
static void parse_thresholds(Parser *p, const Node *n)
{
    Correlation *c = p->rule->correlation;
    Threshold **tail = &c->thresholds;
    unsigned errors = p->diags->errors;
    for (const Pair *x = n->pairs; x != NULL; x = x->next) {
        CorrelationOp op;
        if (sg_threshold_op(x->key->text, &op))
            parse_threshold(p, x, op, tail);
        else if (str_eq(x->key->text, STR("field")))
            (void)parse_texts(p, STR("field"), x->value, &c->fields);
        else if (str_eq(x->key->text, STR("percentile")))
            parse_percentile(p, x->value);
        else
            unknown_key(p, x);
        if (*tail != NULL)
            tail = &(*tail)->next;
    }
    if (c->thresholds == NULL && p->diags->errors == errors)
        sg_parser_error(p, SG_correlation_condition, n->span,
                        "the condition needs a comparison, such as 'gte: 10'");
}

// ---- condition: expressions ----------------------------------------------

static void collect_names(Parser *p, const Cond *c, RuleRef ***tail)
{
    if (c->kind == COND_NAME && !is_referenced(p->rule->correlation, c->name)) {
        **tail = arena_new(p->arena, RuleRef);
        ***tail = (RuleRef){.text = c->name, .span = c->span};
        *tail = &(**tail)->next;
    }
    for (const Cond *x = c->first; x != NULL; x = x->next)
        collect_names(p, x, tail);
}

static void note_names(Map *names, Cond *c)
{
    if (c->kind == COND_NAME)
        (void)sg_map_put(names, c->name, c);
    for (Cond *x = c->first; x != NULL; x = x->next)
        note_names(names, x);
}

static void check_known(Parser *p, const Cond *c)
{
    if (c->kind == COND_NAME && !is_referenced(p->rule->correlation, c->name))
        sg_parser_error(p, SG_correlation_condition, c->span,
                        "'%.*s' is not in the list of rules", STR_ARG(c->name));
    for (const Cond *x = c->first; x != NULL; x = x->next)
        check_known(p, x);
}

// Without a list of rules the condition is the list.
static void match_names(Parser *p)
{
    Correlation *c = p->rule->correlation;
    if (c->rules == NULL) {
        RuleRef **tail = &c->rules;
        collect_names(p, c->expression, &tail);
        return;
    }
    check_known(p, c->expression);
    Map names = sg_map_in(p->arena);
    note_names(&names, c->expression);
    for (const RuleRef *r = c->rules; r != NULL; r = r->next)
        if (sg_map_get(&names, r->text) == NULL)
            sg_parser_error(p, SG_correlation_condition, r->span,
                            "the condition does not name this rule");
}

// expression = a condition over rules instead of detections: condition.c
static void parse_expression(Parser *p, const Node *n)
{
    Correlation *c = p->rule->correlation;
    if (!is_temporal(c)) {
        sg_parser_error(p, SG_correlation_condition, n->span,
                        "only temporal correlations combine rules; this one "
                        "compares with a number");
        return;
    }
    c->expression = sg_parse_rule_condition(p, n);
    if (c->expression != NULL)
        match_names(p);
}

// condition = "condition" ":" ( thresholds | expression )
//
// An expression is checked against the rules, if they are known.
static void parse_condition(Parser *p, const Node *map, bool named)
{
    const Node *n = get(map, STR("condition"));
    Correlation *c = p->rule->correlation;
    c->condition = n ? n->span : map->span;
    if (n == NULL) {
        if (!is_temporal(c))
            sg_parser_error(p, SG_correlation_condition, map->span,
                            "this type of correlation needs a condition");
        return;
    }
    switch (n->kind) {
    case NODE_MAP: parse_thresholds(p, n); break;
    case NODE_SCALAR:
        if (named)
            parse_expression(p, n);
        break;
    case NODE_LIST:
        sg_parser_error(p, SG_correlation_condition, n->span,
                        "a correlation's condition must be a map or text");
        break;
    }
}

// ---- all of it -----------------------------------------------------------

// Keys that are present but wrong have been reported.
static void check_fields(Parser *p, const Node *map)
{
    const Correlation *c = p->rule->correlation;
    const Node *n = get(map, STR("condition"));
    bool needed = c->type != CORR_EVENT_COUNT && !is_temporal(c);
    if (n == NULL || n->kind != NODE_MAP)
        return;
    if (needed && sg_node_get(n, STR("field")) == NULL)
        sg_parser_error(p, SG_correlation_field, c->condition,
                        "%s needs a field", types[c->type]);
    if (c->type == CORR_VALUE_PERCENTILE &&
        sg_node_get(n, STR("percentile")) == NULL) {
        sg_parser_error(p, SG_correlation_field, c->condition,
                        "value_percentile needs a percentile");
        sg_diag_hint(p->diags, "'percentile: 50' is the median");
    }
    if (needed && c->type != CORR_VALUE_COUNT && c->fields != NULL &&
        c->fields->next != NULL)
        sg_parser_error(p, SG_correlation_field, c->fields->next->span,
                        "%s takes one field", types[c->type]);
}

// An expression also names the rules.
static bool is_expression(const Node *condition)
{
    return condition != NULL && condition->kind == NODE_SCALAR;
}

// rules = "rules" ":" references
static bool parse_rules(Parser *p, const Node *map)
{
    const Node *n = get(map, STR("rules"));
    return n == NULL || sg_parse_references(p, n, SG_correlation_rules,
                                            &p->rule->correlation->rules);
}

static void missing_rules(Parser *p, const Node *map)
{
    const Node *n = get(map, STR("rules"));
    sg_parser_error(p, SG_correlation_rules, n ? n->span : map->span,
                    "a correlation needs rules");
}

// correlation = "correlation" ":" { type, rules, generate, group-by, timespan,
//                                    aliases, condition }
//
// What is wrong with one key keeps no other from being looked at, but what a
// condition may hold depends on the type.
void sg_parse_correlation(Parser *p, const Node *document)
{
    static const char *const keys[] = {"type",      "rules",    "generate",
                                       "group-by",  "timespan", "aliases",
                                       "condition", NULL};
    const Node *map = sg_node_get(document, STR("correlation"));
    if (map->kind != NODE_MAP) {
        sg_parser_error(p, SG_correlation_attribute, map->span,
                        "'correlation' must be a map, not %s",
                        sg_node_kind_name(map));
        return;
    }
    Correlation *c = arena_new(p->arena, Correlation);
    p->rule->correlation = c;
    c->span = map->span;
    sg_parse_unknown_keys(p, map, "a correlation", keys);
    bool typed = parse_type(p, map);
    bool named = parse_rules(p, map);
    parse_generate(p, map);
    parse_group_by(p, map);
    parse_timespan(p, map);
    if (typed)
        parse_condition(p, map, named);
    parse_aliases(p, map);
    if (named && c->rules == NULL && !is_expression(get(map, STR("condition"))))
        missing_rules(p, map);
    if (typed)
        check_fields(p, map);
}
