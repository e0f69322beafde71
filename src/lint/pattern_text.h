// pattern_text.h - texts with wildcards as rules write them, escapes included.
#ifndef SIGCC_LINT_PATTERN_TEXT_H
#define SIGCC_LINT_PATTERN_TEXT_H

#include "lint/checks.h"
#include "sigma/modifier.h"

// Is the value a text in which '*' and '?' are wildcards?  Values with 're' are
// not, nor are networks and names of fields.
static inline bool is_pattern_value(const Subject *s)
{
    return s->value->scalar.kind == SCALAR_TEXT &&
           !sg_item_has_modifier(s->item, MODIFIER_ROW_re) &&
           !sg_item_has_modifier(s->item, MODIFIER_ROW_cidr) &&
           !sg_item_has_modifier(s->item, MODIFIER_ROW_exists) &&
           !sg_item_has_modifier(s->item, MODIFIER_ROW_fieldref);
}

// Bytes of the character at 'at', a backslash included where it escapes.
static inline size_t pattern_char(Str text, size_t at)
{
    bool escape = text.p[at] == '\\' && at + 1 < text.n &&
                  (text.p[at + 1] == '*' || text.p[at + 1] == '?' ||
                   text.p[at + 1] == '\\');
    return escape ? 2 : 1;
}

#endif
