// check_field.c - field names.

#include "lint/checks.h"

void sg_check_field_space(const Subject *s)
{
    if (str_find(s->item->field, ' ', 0) < s->item->field.n)
        sg_lint_find(s, s->item->span, "the field name '%.*s' has a space",
                     STR_ARG(s->item->field));
}
