// check_value.c - values of fields.

#include "base/ascii.h"
#include "base/fold.h"
#include "lint/pattern_text.h"
#include "lint/spot.h"

static bool is_text(const Subject *s)
{
    return s->value->scalar.kind == SCALAR_TEXT;
}

static Span place(const Subject *s, size_t from, size_t to)
{
    Span where;
    (void)sg_spot(s->value->span, s->value->scalar.text, from, to, &where);
    return where;
}

void sg_check_value_control_char(const Subject *s)
{
    Str text = s->value->scalar.text;
    if (!is_pattern_value(s))
        return;
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if (c >= 0x20)
            continue;
        sg_lint_find(s, place(s, i, i + 1),
                     "the value holds the control character U+%04X", c);
        sg_lint_hint(s, "quote it with ' if a backslash was meant");
        return;
    }
}

// number = [ "+" | "-" ] digit { digit }
static bool is_number(Str s)
{
    size_t i = s.n > 0 && (s.p[0] == '+' || s.p[0] == '-') ? 1 : 0;
    size_t first = i;
    while (i < s.n && is_digit(s.p[i]))
        i++;
    return i == s.n && i > first;
}

// Part of a text may well be digits, but a whole field that is a number is one
// in the data, too.
void sg_check_value_number_string(const Subject *s)
{
    if (!is_text(s) || !is_number(s->value->scalar.text))
        return;
    for (const ModifierUse *u = s->item->modifiers; u != NULL; u = u->next)
        if ((u->modifier->flags & MOD_ITEM) == 0 &&
            u->modifier->row != MODIFIER_ROW_cased &&
            u->modifier->row != MODIFIER_ROW_expand)
            return;
    sg_lint_find(s, s->value->span, "a number in quotes is text");
    sg_lint_hint(s, "leave the quotes out if the field holds numbers");
}

void sg_check_value_null_in_list(const Subject *s)
{
    if (s->item->count > 1 && s->value->scalar.kind == SCALAR_NULL)
        sg_lint_find(s, s->value->span,
                     "null in a list asks for events without the field");
}

void sg_check_value_list_empty(const Subject *s)
{
    if (s->item->values != NULL || s->item->spoilt || s->item->field.n == 0)
        return;
    sg_lint_find(s, s->item->span,
                 "the list of values of '%.*s' is empty, which asks for events "
                 "without the field",
                 STR_ARG(s->item->field));
    sg_lint_hint(s, "write null if this is meant");
}

void sg_check_value_empty_string(const Subject *s)
{
    if (!is_text(s) || s->value->scalar.text.n > 0 ||
        sg_item_has_modifier(s->item, MODIFIER_ROW_re))
        return;
    for (const ModifierUse *u = s->item->modifiers; u != NULL; u = u->next)
        if (u->modifier->row == MODIFIER_ROW_contains ||
            u->modifier->row == MODIFIER_ROW_startswith ||
            u->modifier->row == MODIFIER_ROW_endswith) {
            sg_lint_find(s, s->value->span,
                         "'%s' with an empty text matches whatever the field "
                         "holds",
                         u->modifier->name);
            return;
        }
}

// ---- duplicates ----------------------------------------------------------

// With these, letters in upper and lower case differ.
static bool counts_case(const Item *item)
{
    if (sg_item_has_modifier(item, MODIFIER_ROW_re))
        return !sg_item_has_modifier(item, MODIFIER_ROW_i) &&
               !sg_item_has_modifier(item, MODIFIER_ROW_ignorecase);
    return sg_item_has_modifier(item, MODIFIER_ROW_base64) ||
           sg_item_has_modifier(item, MODIFIER_ROW_base64offset) ||
           sg_item_has_modifier(item, MODIFIER_ROW_cased);
}

// Nothing but blanks, and "- " before it.
static bool is_alone(Str before, Str after)
{
    size_t n = before.n;
    while (n > 0 && before.p[n - 1] == ' ')
        n--;
    bool entry = n > 0 && n < before.n && before.p[n - 1] == '-';
    for (size_t i = 0; entry && i + 1 < n; i++)
        entry = before.p[i] == ' ';
    for (size_t i = 0; i < after.n; i++)
        entry = entry && (after.p[i] == ' ' || after.p[i] == '\r');
    return entry;
}

// Take the line out, where the value is all that it holds.
static void remove_line(const Subject *s, Span value)
{
    if (value.source == NULL || value.from.line != value.to.line)
        return;
    Str line = sg_source_line(value.source, value.from.line);
    size_t start = sg_source_offset(value.source, (Pos){value.from.line, 0});
    size_t from = sg_source_offset(value.source, value.from) - start;
    size_t to = sg_source_offset(value.source, value.to) - start;
    if (from > to || to > line.n ||
        !is_alone(str_slice(line, 0, from), str_slice(line, to, line.n)))
        return;
    Span whole = {{value.from.line, 0}, {value.from.line + 1, 0}, value.source};
    sg_lint_edit(s, whole, STR(""));
}

// Values of different kinds are never the same: a map for each.
void sg_check_value_duplicate(const Subject *s)
{
    if (s->item->count < 2 || s->item->field.n == 0)
        return;
    bool cased = counts_case(s->item);
    Map seen[SCALAR_KINDS];
    for (size_t i = 0; i < SCALAR_KINDS; i++)
        seen[i] = sg_map_in(s->scratch);
    for (AstValue *v = s->item->values; v != NULL; v = v->next) {
        Str text = v->scalar.text;
        Map *map = &seen[v->scalar.kind];
        if (map->cap == 0)
            sg_map_room(map, s->item->count);
        Str key = cased ? text : sg_fold(s->scratch, text);
        const AstValue *first = sg_map_get(map, key);
        if (first == NULL) {
            (void)sg_map_put(map, key, v);
            continue;
        }
        sg_lint_find(s, v->span, "the value '%.*s' occurs twice",
                     STR_ARG(v->scalar.text));
        sg_lint_other(s, first->span, "it is also here");
        remove_line(s, v->span);
    }
}
