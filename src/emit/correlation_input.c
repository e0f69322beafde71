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
