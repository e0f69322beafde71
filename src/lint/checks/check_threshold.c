// check_threshold.c - the conditions of correlation rules.

#include "base/ascii.h"
#include "base/map.h"
#include "base/num.h"
#include "lint/checks.h"
#include "sigma/correlation.h"

static const Node *condition_of(const Subject *s)
{
    const Node *map = sg_node_get(s->document, STR("correlation"));
    const Node *n = sg_node_get(map, STR("condition"));
    return n != NULL && !sg_node_is_null(n) ? n : NULL;
}

// Of a type that is not known nobody can say what its condition may hold.
static bool is_typed(const Subject *s)
{
    const Node *map = sg_node_get(s->document, STR("correlation"));
    const Node *n = sg_node_get(map, STR("type"));
    const char *name = sg_correlation_type_name(s->rule->correlation->type);
    return n != NULL && n->kind == NODE_SCALAR &&
           str_eq_fold(n->text, str_of_literal(name));
}

void sg_check_correlation_condition(const Subject *s)
{
    const Node *n = condition_of(s);
    bool temporal = sg_is_temporal(s->rule->correlation);
    if (!is_typed(s))
        return;
    if (n == NULL && !temporal)
        sg_lint_find(s, s->rule->correlation->span,
                     "this type of correlation needs a condition");
    else if (n != NULL && n->kind == NODE_LIST)
        sg_lint_find(s, n->span,
                     "a correlation's condition must be a map or text");
    else if (n != NULL && n->kind == NODE_SCALAR && !temporal)
        sg_lint_find(s, n->span,
                     "only temporal correlations combine rules; this one "
                     "compares with a number");
}

// ---- keys and numbers ----------------------------------------------------

static const char *const operators[] = {"gt", "gte", "lt", "lte",
                                        "eq", "neq", NULL};

static bool is_operator(Str key)
{
    for (size_t i = 0; operators[i] != NULL; i++)
        if (str_eq(key, str_of_literal(operators[i])))
            return true;
    return false;
}

static void find_unknown(const Subject *s, const Node *key)
{
    Nearest near = sg_nearest(key->text);
    for (size_t i = 0; operators[i] != NULL; i++)
        sg_nearest_offer(&near, str_of_literal(operators[i]));
    sg_nearest_offer(&near, STR("field"));
    sg_nearest_offer(&near, STR("percentile"));
    sg_lint_find(s, key->span, "a correlation's condition has no '%.*s'",
                 STR_ARG(key->text));
    sg_lint_suggest(s, &near);
}

void sg_check_correlation_condition_operator(const Subject *s)
{
    const Node *n = condition_of(s);
    unsigned compares = 0, unknown = 0;
    if (n == NULL || n->kind != NODE_MAP || !is_typed(s))
        return;
    for (const Pair *p = n->pairs; p != NULL; p = p->next) {
        Str key = p->key->text;
        if (is_operator(key))
            compares++;
        else if (!str_eq(key, STR("field")) && !str_eq(key, STR("percentile")))
            unknown++, find_unknown(s, p->key);
    }
    if (compares + unknown == 0)
        sg_lint_find(s, n->span,
                     "the condition needs a comparison, such as 'gte: 10'");
}

static bool counts(const Correlation *c)
{
    return c->type == CORR_EVENT_COUNT || c->type == CORR_VALUE_COUNT ||
           sg_is_temporal(c);
}

// The parser takes a number, or digits in quotes.
static bool read_number(const Subject *s, const Node *n, double *number)
{
    Str text;
    if (n->kind != NODE_SCALAR)
        return false;
    Scalar scalar = sg_scalar_read(n);
    if (scalar.kind == SCALAR_TEXT)
        return n->text.n > 0 && n->text.p[0] != '-' &&
               sg_num_parse(n->text, number);
    return sg_scalar_number(s->arena, &scalar, &text, number);
}

void sg_check_correlation_condition_value(const Subject *s)
{
    const Node *n = condition_of(s);
    if (n == NULL || n->kind != NODE_MAP || !is_typed(s))
        return;
    for (const Pair *p = n->pairs; p != NULL; p = p->next) {
        double number;
        if (!is_operator(p->key->text))
            continue;
        if (!read_number(s, p->value, &number))
            sg_lint_find(s, p->value->span, "'%.*s' takes a number",
                         STR_ARG(p->key->text));
        else if (number < 0 && counts(s->rule->correlation))
            sg_lint_find(s, p->value->span, "a count is never below 0");
    }
}

void sg_check_correlation_percentile(const Subject *s)
{
    const Node *n = condition_of(s);
    const Node *p = n != NULL && n->kind == NODE_MAP
                        ? sg_node_get(n, STR("percentile"))
                        : NULL;
    double number;
    if (p == NULL)
        return;
    if (p->kind != NODE_SCALAR || !sg_num_parse(p->text, &number) ||
        !(number >= 1 && number <= 100) || number != (unsigned)number)
        sg_lint_find(s, p->span,
                     "a percentile must be a whole number from 1 to 100");
}

// ---- conditions that always or never hold --------------------------------

// Is 'count op number' the same for every count from 1 on?
static bool is_trivial(const Threshold *t, bool *holds)
{
    double n = 0;
    (void)sg_num_parse(t->number, &n);
    switch (t->op) {
    case CORR_GTE: *holds = true; return n <= 1;
    case CORR_GT: *holds = true; return n < 1;
    case CORR_NEQ: *holds = true; return n < 1;
    case CORR_LT: *holds = false; return n <= 1;
    case CORR_LTE: *holds = false; return n < 1;
    case CORR_EQ: *holds = false; return n < 1;
    }
    return false;
}

void sg_check_correlation_trivial(const Subject *s)
{
    const Correlation *c = s->rule->correlation;
    bool holds;
    if (!counts(c) || sg_is_temporal(c))
        return;
    for (const Threshold *t = c->thresholds; t != NULL; t = t->next)
        if (is_trivial(t, &holds))
            sg_lint_find(s, t->span,
                         holds ? "every event meets this condition"
                               : "no event meets this condition: what is "
                                 "counted is at least 1");
}

// ---- expressions ---------------------------------------------------------

static bool is_listed(const Correlation *c, Str name)
{
    for (const RuleRef *r = c->rules; r != NULL; r = r->next)
        if (str_eq(r->text, name))
            return true;
    return false;
}

static void note_names(const Subject *s, Map *names, Cond *c)
{
    if (c->kind == COND_NAME) {
        (void)sg_map_put(names, c->name, c);
        if (!is_listed(s->rule->correlation, c->name))
            sg_lint_find(s, c->span, "'%.*s' is not in the list of rules",
                         STR_ARG(c->name));
    }
    for (Cond *x = c->first; x != NULL; x = x->next)
        note_names(s, names, x);
}

void sg_check_correlation_extended_mismatch(const Subject *s)
{
    const Correlation *c = s->rule->correlation;
    if (c->expression == NULL)
        return;
    Map names = sg_map_in(s->scratch);
    note_names(s, &names, c->expression);
    for (const RuleRef *r = c->rules; r != NULL; r = r->next)
        if (sg_map_get(&names, r->text) == NULL)
            sg_lint_find(s, r->span, "the condition does not name this rule");
}
