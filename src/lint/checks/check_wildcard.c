// check_wildcard.c - wildcards in values.

#include "lint/pattern_text.h"
#include "lint/spot.h"

static Span place(const Subject *s, size_t from, size_t to)
{
    Span where;
    (void)sg_spot(s->value->span, s->value->scalar.text, from, to, &where);
    return where;
}

// The end of a run of '*' of which the first is at 'at'.
static size_t stars_end(Str text, size_t at)
{
    while (at < text.n && text.p[at] == '*')
        at++;
    return at;
}

void sg_check_value_double_wildcard(const Subject *s)
{
    Str text = s->value->scalar.text;
    if (!is_pattern_value(s) || str_find(text, '*', 0) == text.n)
        return;
    for (size_t at = 0; at < text.n; at += pattern_char(text, at)) {
        size_t end = stars_end(text, at);
        if (end < at + 2)
            continue;
        sg_lint_find(s, place(s, at, end),
                     "two wildcards '*' in a row mean the same as one");
        Span where;
        if (sg_spot(s->value->span, text, at, end, &where))
            sg_lint_edit(s, where, STR("*"));
        at = end - 1;
    }
}

// The values of these are not the text that is searched for.
static bool is_rewritten(const Item *item)
{
    return sg_item_has_modifier(item, MODIFIER_ROW_base64) ||
           sg_item_has_modifier(item, MODIFIER_ROW_base64offset) ||
           sg_item_has_modifier(item, MODIFIER_ROW_windash);
}

void sg_check_value_escaped_wildcard(const Subject *s)
{
    Str text = s->value->scalar.text;
    if (!is_pattern_value(s) || str_find(text, '\\', 0) == text.n ||
        is_rewritten(s->item))
        return;
    for (size_t at = 0, n; at < text.n; at += n) {
        n = pattern_char(text, at);
        if (n == 1 || text.p[at + 1] == '\\')
            continue;
        sg_lint_find(s, place(s, at, at + 2),
                     "'\\%c' is a literal character, not a wildcard",
                     text.p[at + 1]);
        return;
    }
}

// ---- instead of modifiers ------------------------------------------------

enum { STAR_BEFORE = 1, STAR_AFTER = 2 };

// Where a value has a '*', at its two ends alone; -1: elsewhere, too.
static int stars_of(Str text)
{
    int stars = 0;
    for (size_t at = 0, n; at < text.n; at += n) {
        n = pattern_char(text, at);
        if (text.p[at] == '?' ||
            (text.p[at] == '*' && at > 0 && at + 1 < text.n))
            return -1;
        if (text.p[at] == '*')
            stars |= at == 0 ? STAR_BEFORE : STAR_AFTER;
    }
    return stars;
}

// The ends at which all values have one; 0: they differ.
static int stars_of_all(const Item *item)
{
    int all = 0;
    for (const AstValue *v = item->values; v != NULL; v = v->next) {
        int stars = v->scalar.kind == SCALAR_TEXT && v->scalar.text.n > 1
                        ? stars_of(v->scalar.text)
                        : -1;
        if (stars < 1 || (v != item->values && stars != all))
            return 0;
        all = stars;
    }
    return all;
}

// Is the value the same text without its stars, if these bytes are taken away?
static bool may_cut(const AstValue *v, Str rest)
{
    if (sg_spot_style(v->span) != STYLE_PLAIN)
        return true;
    Node n = {.kind = NODE_SCALAR, .style = STYLE_PLAIN, .text = rest};
    char last = rest.p[rest.n - 1];
    return sg_node_is_text(&n) && sg_scalar_pyyaml_differs(&n) == NULL &&
           last != ' ' && last != ':';
}

static bool may_cut_all(const Item *item, int stars)
{
    for (const AstValue *v = item->values; v != NULL; v = v->next) {
        Str text = v->scalar.text;
        size_t from = stars & STAR_BEFORE ? 1 : 0;
        size_t to = text.n - (stars & STAR_AFTER ? 1 : 0);
        Span where;
        if (from == to || !may_cut(v, str_slice(text, from, to)) ||
            !sg_spot(v->span, text, 0, 1, &where) ||
            !sg_spot(v->span, text, text.n - 1, text.n, &where))
            return false;
    }
    return true;
}

static void cut(const Subject *s, const AstValue *v, size_t at)
{
    Span where;
    if (sg_spot(v->span, v->scalar.text, at, at + 1, &where))
        sg_lint_edit(s, where, STR(""));
}

// Keys in quotes end with one.
static void use_modifier(const Subject *s, int stars, const char *name)
{
    if (sg_spot_style(s->item->span) != STYLE_PLAIN ||
        !may_cut_all(s->item, stars))
        return;
    for (const AstValue *v = s->item->values; v != NULL; v = v->next) {
        if (stars & STAR_BEFORE)
            cut(s, v, 0);
        if (stars & STAR_AFTER)
            cut(s, v, v->scalar.text.n - 1);
    }
    Span after = s->item->span;
    after.from = after.to;
    StrBuf text = sb_in(s->scratch);
    sg_sb_putf(&text, "|%s", name);
    sg_lint_edit(s, after, sb_str(&text));
}

// Keywords are searched for anywhere in an event, with and without stars.
void sg_check_value_wildcard_vs_modifier(const Subject *s)
{
    static const char *const names[] = {[STAR_BEFORE] = "endswith",
                                        [STAR_AFTER] = "startswith",
                                        [STAR_BEFORE | STAR_AFTER] =
                                            "contains"};
    if (s->item->values == NULL || s->item->field.n == 0 || s->item->spoilt)
        return;
    for (const ModifierUse *u = s->item->modifiers; u != NULL; u = u->next)
        if (u->modifier->row != MODIFIER_ROW_all &&
            u->modifier->row != MODIFIER_ROW_cased &&
            u->modifier->row != MODIFIER_ROW_neq)
            return;
    int stars = stars_of_all(s->item);
    if (stars == 0)
        return;
    sg_lint_find(s, s->item->span, "the modifier '%s' says what '*' does here",
                 names[stars]);
    use_modifier(s, stars, names[stars]);
}

void sg_check_value_wildcard_only(const Subject *s)
{
    const AstValue *v = s->item->values;
    if (s->item->count != 1 || s->item->field.n == 0 ||
        s->item->modifiers != NULL || v->scalar.kind != SCALAR_TEXT ||
        !str_eq(v->scalar.text, STR("*")))
        return;
    sg_lint_find(s, v->span, "this asks only whether the field has a value");
    sg_lint_hint(s, "write '%.*s|exists: true'", STR_ARG(s->item->field));
    if (sg_spot_style(s->item->span) != STYLE_PLAIN)
        return;
    Span after = s->item->span;
    after.from = after.to;
    sg_lint_edit(s, after, STR("|exists"));
    sg_lint_edit(s, v->span, STR("true"));
}
