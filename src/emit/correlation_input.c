// correlation_input.c - what backends ask about the rules of a correlation.

#include "emit/correlation_input.h"

const CorrelationInput *sg_inner_input(const CorrelationInput *in, size_t index)
{
    return in->inner == NULL ? NULL : in->inner[index];
}

const BaseRule *sg_base_rule(const CorrelationInput *in, Str name)
{
    for (size_t i = 0; i < in->count; i++)
        if (str_eq(in->rules[i].ref->text, name))
            return &in->rules[i];
    return NULL;
}

bool sg_is_first_ref(const CorrelationInput *in, size_t index)
{
    return in->rules[index].ref->first == index;
}

static bool reads(const Expr *e, Str field)
{
    if (e->kind == EX_MATCH)
        return str_eq(e->field, field) ||
               (e->value->kind == VAL_FIELDREF &&
                str_eq(e->value->u.fieldref.field, field));
    for (const Expr *x = e->first; x != NULL; x = x->next)
        if (reads(x, field))
            return true;
    return false;
}

bool sg_alias_hides_field(const CorrelationInput *in, const Alias *alias)
{
    for (size_t i = 0; i < in->count; i++)
        for (size_t k = 0; k < in->rules[i].count; k++)
            if (reads(in->rules[i].exprs[k], alias->name))
                return true;
    for (const Alias *x = in->correlation->aliases; x != NULL; x = x->next)
        for (const AliasField *f = x->fields; f != NULL; f = f->next)
            if (x != alias && str_eq(f->field, alias->name))
                return true;
    return false;
}
