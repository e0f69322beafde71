// typed_truth.c - texts and patterns in fields that are true or false.

#include "base/glob.h"
#include "elastic/typed_forms.h"

// Sigma compares "True" with the text that an event has for a truth.
Expr *sg_form_truths(const TypedMatch *m)
{
    Expr *either = sg_typed_either(m);
    Str pattern;
    bool may = sg_typed_glob(m, &pattern);
    bool is_true = may && sg_glob_matches(pattern, STR("true"), true);
    bool is_false = may && sg_glob_matches(pattern, STR("false"), true);
    if (!is_true && !is_false)
        return sg_form_never(m);
    if (is_true != is_false)
        return sg_typed_truth(m, is_true);
    Value *v = sg_typed_add(m, either);
    v->kind = VAL_EXISTS;
    v->u.truth = true;
    return either->first;
}
