// check_wildcard.c - wildcards in values.

#include "lint/checks.h"
#include "sigma/modifier.h"

void sg_check_value_double_wildcard(const Subject *s)
{
    const Scalar *v = &s->value->scalar;
    if (v->kind != SCALAR_TEXT ||
        sg_item_has_modifier(s->item, MODIFIER_ROW_re))
        return;
    for (size_t i = 0; i + 1 < v->text.n; i++) {
        if (v->text.p[i] == '\\') {
            i++;
        } else if (v->text.p[i] == '*' && v->text.p[i + 1] == '*') {
            sg_lint_find(s, s->value->span,
                         "two wildcards '*' in a row mean the same as one");
            return;
        }
    }
}
