// correlation.c - what a correlation rule means, whatever its target.

#include "sigma/correlation.h"

#include "base/num.h"

bool sg_is_temporal(const Correlation *c)
{
    return c->type == CORR_TEMPORAL || c->type == CORR_TEMPORAL_ORDERED;
}

size_t sg_count_rules(const Correlation *c)
{
    size_t n = 0, i = 0;
    for (const RuleRef *r = c->rules; r != NULL; r = r->next, i++)
        n += r->first == i ? 1 : 0;
    return n;
}

static bool is_and_of_names(const Cond *c)
{
    if (c->kind == COND_NAME)
        return true;
    if (c->kind != COND_AND)
        return false;
    for (const Cond *x = c->first; x != NULL; x = x->next)
        if (!is_and_of_names(x))
            return false;
    return true;
}

// The parser made sure that an expression names every rule of the list.
bool sg_wants_all_rules(const Correlation *c)
{
    if (c->expression != NULL)
        return is_and_of_names(c->expression);
    const Threshold *t = c->thresholds;
    if (t == NULL)
        return true;
    double number;
    return t->next == NULL && (t->op == CORR_GTE || t->op == CORR_EQ) &&
           sg_num_parse(t->number, &number) &&
           number == (double)sg_count_rules(c);
}

static bool expression_holds_for_nothing(const Cond *c)
{
    bool all = c->kind == COND_AND;
    if (c->kind == COND_NAME)
        return false;
    if (c->kind == COND_NOT)
        return !expression_holds_for_nothing(c->first);
    for (const Cond *x = c->first; x != NULL; x = x->next)
        if (expression_holds_for_nothing(x) != all)
            return !all;
    return all;
}

static bool holds_for_zero(const Threshold *t)
{
    double number = 0;
    (void)sg_num_parse(t->number, &number);
    switch (t->op) {
    case CORR_LT: return 0 < number;
    case CORR_LTE: return 0 <= number;
    case CORR_GT: return 0 > number;
    case CORR_GTE: return 0 >= number;
    case CORR_EQ: return 0 == number;
    case CORR_NEQ: return 0 != number;
    }
    return false;
}

// A group without events has no sum and no average to compare.
static bool counts(const Correlation *c)
{
    return c->type == CORR_EVENT_COUNT || c->type == CORR_VALUE_COUNT ||
           sg_is_temporal(c);
}

bool sg_holds_for_nothing(const Correlation *c)
{
    if (c->expression != NULL)
        return expression_holds_for_nothing(c->expression);
    if (c->thresholds == NULL || !counts(c))
        return false;
    for (const Threshold *t = c->thresholds; t != NULL; t = t->next)
        if (!holds_for_zero(t))
            return false;
    return true;
}

const char *sg_correlation_op(CorrelationOp op)
{
    switch (op) {
    case CORR_LT: return "<";
    case CORR_LTE: return "<=";
    case CORR_GT: return ">";
    case CORR_GTE: return ">=";
    case CORR_EQ: return "=";
    case CORR_NEQ: return "!=";
    }
    return "=";
}

bool sg_is_listed(const StrItem *list, Str name)
{
    for (; list != NULL; list = list->next)
        if (str_eq(list->text, name))
            return true;
    return false;
}

bool sg_correlation_needs(const Correlation *c, Str field)
{
    return sg_is_listed(c->group_by, field) || sg_is_listed(c->fields, field);
}

bool sg_correlation_uses(const Correlation *c, Str name)
{
    if (sg_correlation_needs(c, name))
        return true;
    for (const Alias *x = c->aliases; x != NULL; x = x->next) {
        if (str_eq(x->name, name))
            return true;
        for (const AliasField *f = x->fields; f != NULL; f = f->next)
            if (str_eq(f->field, name))
                return true;
    }
    return false;
}
