// check_correlation.c - the keys of correlation rules, but for the condition.

#include "base/ascii.h"
#include "base/map.h"
#include "lint/checks.h"
#include "sigma/correlation.h"

static const Node *part(const Subject *s, Str key)
{
    const Node *map = sg_node_get(s->document, STR("correlation"));
    const Node *n = sg_node_get(map, key);
    return n != NULL && !sg_node_is_null(n) ? n : NULL;
}

static const Pair *pair_of(const Node *map, Str key)
{
    const Pair *p = map->pairs;
    while (p != NULL && !str_eq(p->key->text, key))
        p = p->next;
    return p;
}

// ---- the document --------------------------------------------------------

static bool is_own_key(Str key)
{
    static const char *const keys[] = {"group-by", "timespan", "aliases",
                                       "generate", "rules",    NULL};
    for (size_t i = 0; keys[i] != NULL; i++)
        if (str_eq(key, str_of_literal(keys[i])))
            return true;
    return false;
}

// The first of at least two keys that only correlations have.
static const Node *own_key(const Node *document)
{
    const Node *first = NULL;
    for (const Pair *p = document->pairs; p != NULL; p = p->next) {
        if (!is_own_key(p->key->text))
            continue;
        if (first != NULL)
            return first;
        first = p->key;
    }
    return NULL;
}

// Without 'correlation' nobody takes it for a rule, so documents are looked at,
// not rules.
static void check_document(const Subject *s, const Node *document)
{
    const Node *n = sg_node_get(document, STR("correlation"));
    if (n != NULL && n->kind != NODE_MAP) {
        sg_lint_find(s, n->span, "'correlation' must be a map, not %s",
                     sg_node_kind_name(n));
        return;
    }
    const Node *key = own_key(document);
    if (n != NULL || key == NULL ||
        sg_node_get(document, STR("detection")) != NULL ||
        sg_node_get(document, STR("filter")) != NULL)
        return;
    sg_lint_find(s, key->span, "'%.*s' is a key of a correlation",
                 STR_ARG(key->text));
    sg_lint_hint(s, "indent it below 'correlation:'");
}

void sg_check_correlation_missing(const Subject *s)
{
    for (const Node *n = s->roots; n != NULL; n = n->next)
        if (n->kind == NODE_MAP)
            check_document(s, n);
}

void sg_check_correlation_has_logsource(const Subject *s)
{
    static const char *const others[] = {"logsource", "detection"};
    for (size_t i = 0; i < 2; i++) {
        const Pair *p = pair_of(s->document, str_of_literal(others[i]));
        if (p == NULL)
            continue;
        sg_lint_find(s, p->key->span, "'%s' of a correlation is ignored",
                     others[i]);
        sg_lint_hint(s, "write it in the rules that the correlation lists");
    }
}

// ---- rules ---------------------------------------------------------------

static bool has_expression(const Subject *s)
{
    const Node *n = part(s, STR("condition"));
    return n != NULL && n->kind == NODE_SCALAR;
}

void sg_check_correlation_rules(const Subject *s)
{
    const Node *n = part(s, STR("rules"));
    if (n == NULL) {
        if (!has_expression(s))
            sg_lint_find(s, s->rule->correlation->span,
                         "a correlation needs rules");
        return;
    }
    if (n->kind == NODE_MAP)
        sg_lint_find(s, n->span, "'rules' must be text or a list of strings");
    const Node *x = n->kind == NODE_LIST ? n->first : NULL;
    for (; x != NULL; x = x->next)
        if (!sg_node_is_text(x))
            sg_lint_find(s, x->span, "refer to a rule by its name or id");
}

void sg_check_correlation_rules_empty(const Subject *s)
{
    const Node *n = part(s, STR("rules"));
    if (n != NULL && n->kind == NODE_LIST && n->first == NULL)
        sg_lint_find(s, n->span, "this correlation lists no rule");
}

void sg_check_correlation_rules_minimum(const Subject *s)
{
    const Correlation *c = s->rule->correlation;
    if (sg_is_temporal(c) && c->rules != NULL && c->rules->next == NULL)
        sg_lint_find(s, c->rules->span,
                     "a temporal correlation of one rule correlates nothing");
}

// ---- groups --------------------------------------------------------------

void sg_check_correlation_group_by_type(const Subject *s)
{
    const Node *n = part(s, STR("group-by"));
    bool text = n == NULL || n->kind == NODE_LIST || sg_node_is_text(n);
    const Node *x = text && n != NULL ? n->first : NULL;
    for (; x != NULL; x = x->next)
        text = text && x->kind == NODE_SCALAR && !sg_node_is_null(x);
    if (!text)
        sg_lint_find(s, n->span,
                     "'group-by' must be text or a list of strings");
}

static bool groups(CorrelationType type)
{
    return type == CORR_EVENT_COUNT || type == CORR_VALUE_COUNT ||
           type == CORR_TEMPORAL || type == CORR_TEMPORAL_ORDERED;
}

void sg_check_correlation_group_by_missing(const Subject *s)
{
    const Correlation *c = s->rule->correlation;
    const Pair *type =
        pair_of(sg_node_get(s->document, STR("correlation")), STR("type"));
    if (type == NULL || !groups(c->type) || part(s, STR("group-by")) != NULL)
        return;
    sg_lint_find(s, type->key->span,
                 "without 'group-by' this correlation counts over all events "
                 "together");
}

// ---- aliases -------------------------------------------------------------

static void check_alias(const Subject *s, const Node *fields)
{
    if (fields->kind != NODE_MAP) {
        sg_lint_find(s, fields->span,
                     "an alias must be a map from rules to fields");
        return;
    }
    for (const Pair *f = fields->pairs; f != NULL; f = f->next)
        if (f->value->kind != NODE_SCALAR || sg_node_is_null(f->value))
            sg_lint_find(s, f->value->span,
                         "an alias must name one field for each rule");
}

void sg_check_correlation_aliases(const Subject *s)
{
    const Node *n = part(s, STR("aliases"));
    if (n == NULL)
        return;
    if (n->kind != NODE_MAP) {
        sg_lint_find(s, n->span, "'aliases' must be a map of names");
        return;
    }
    for (const Pair *p = n->pairs; p != NULL; p = p->next)
        check_alias(s, p->value);
}

static void check_listed(const Subject *s, const Map *rules, const Node *fields)
{
    for (const Pair *f = fields->pairs; f != NULL; f = f->next)
        if (sg_map_get(rules, f->key->text) == NULL)
            sg_lint_find(s, f->key->span,
                         "'%.*s' is not a rule of this correlation",
                         STR_ARG(f->key->text));
}

// A rule without a field of the alias has no value to group by.
static void check_complete(const Subject *s, const Pair *alias)
{
    const Correlation *c = s->rule->correlation;
    Map named = sg_map_in(s->scratch);
    for (const Pair *f = alias->value->pairs; f != NULL; f = f->next)
        (void)sg_map_put(&named, f->key->text, f->key);
    for (const RuleRef *r = c->rules; r != NULL; r = r->next)
        if (sg_map_get(&named, r->text) == NULL) {
            sg_lint_find(s, alias->key->span,
                         "the alias '%.*s' has no field for the rule '%.*s'",
                         STR_ARG(alias->key->text), STR_ARG(r->text));
            return;
        }
}

void sg_check_correlation_alias_rule(const Subject *s)
{
    const Node *n = part(s, STR("aliases"));
    const Correlation *c = s->rule->correlation;
    if (n == NULL || n->kind != NODE_MAP)
        return;
    Map rules = sg_map_in(s->scratch);
    for (RuleRef *r = c->rules; r != NULL; r = r->next)
        (void)sg_map_put(&rules, r->text, r);
    for (const Pair *p = n->pairs; p != NULL; p = p->next) {
        if (p->value->kind != NODE_MAP)
            continue;
        check_listed(s, &rules, p->value);
        if (sg_is_listed(c->group_by, p->key->text))
            check_complete(s, p);
    }
}

// ---- the rest ------------------------------------------------------------

void sg_check_correlation_generate(const Subject *s)
{
    const Node *n = part(s, STR("generate"));
    if (n != NULL &&
        (n->kind != NODE_SCALAR || sg_scalar_read(n).kind != SCALAR_BOOL))
        sg_lint_find(s, n->span, "'generate' must be true or false");
}

// digit { digit } ( "s" | "m" | "h" | "d" | "w" | "M" | "y" )
static bool is_timespan(const Node *n)
{
    size_t digits = 0;
    if (n->kind != NODE_SCALAR)
        return false;
    while (digits < n->text.n && is_digit(n->text.p[digits]))
        digits++;
    return digits > 0 && digits + 1 == n->text.n &&
           str_find(STR("smhdwMy"), n->text.p[digits], 0) < 7;
}

static bool is_window(Str mode)
{
    return str_eq(mode, STR("sliding")) || str_eq(mode, STR("tumbling")) ||
           str_eq(mode, STR("session"));
}

void sg_check_correlation_window(const Subject *s)
{
    const Node *window = part(s, STR("window"));
    const Node *gap = part(s, STR("gap"));
    bool session = window != NULL && window->kind == NODE_SCALAR &&
                   str_eq(window->text, STR("session"));
    if (window != NULL &&
        (window->kind != NODE_SCALAR || !is_window(window->text)))
        sg_lint_find(s, window->span,
                     "'window' must be sliding, tumbling or session");
    if (session && gap == NULL)
        sg_lint_find(s, window->span, "a session window needs a 'gap'");
    if (gap != NULL && !session)
        sg_lint_find(s, gap->span, "'gap' is only for 'window: session'");
    if (gap != NULL && !is_timespan(gap))
        sg_lint_find(s, gap->span, "a gap is a timespan such as 5m");
}
