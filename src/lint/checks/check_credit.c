// check_credit.c - authors and licenses.

#include "facts/text_table.h"
#include "lint/attribute.h"

void sg_check_license_type(const Subject *s)
{
    (void)sg_attribute_want_text(s, STR("license"));
}

void sg_check_author_missing(const Subject *s)
{
    if (s->rule->kind != RULE_FILTER && attribute(s, STR("author")) == NULL)
        sg_lint_find(s, sg_attribute_place(s, STR("author")),
                     "the rule has no author");
}

// The names of a list as one text; false if some are not plain words.
static bool join(const Node *list, StrBuf *text)
{
    for (const Node *x = list->first; x != NULL; x = x->next) {
        if (!sg_node_is_text(x) || x->style != STYLE_PLAIN ||
            x->span.from.line != x->span.to.line)
            return false;
        if (x != list->first)
            sg_sb_put(text, STR(", "));
        sg_sb_put(text, x->text);
    }
    return list->first != NULL;
}

void sg_check_author_type(const Subject *s)
{
    const Node *n = attribute(s, STR("author"));
    if (!sg_attribute_want_text(s, STR("author")) || n->kind != NODE_LIST)
        return;
    sg_lint_hint(s, "write several authors as one text, with commas");
    const Node *last = n->first;
    while (last != NULL && last->next != NULL)
        last = last->next;
    StrBuf text = sb_in(s->arena);
    sg_sb_put(&text, STR(": "));
    if (!join(n, &text))
        return;
    const Node *key = sg_attribute_key(s, STR("author"));
    Span place = {key->span.to, last->span.to, key->span.source};
    Str line = sg_source_line(place.source, place.from.line);
    size_t at = sg_source_offset(place.source, place.from) -
                sg_source_offset(place.source, (Pos){place.from.line, 0});
    if (at + 1 == line.n) // a block below "author:", not "[...]"
        sg_lint_edit(s, place, sb_str(&text));
}

// ---- license -------------------------------------------------------------

static bool is_license_word(Str word)
{
    TableRow row;
    if (str_eq(word, STR("AND")) || str_eq(word, STR("OR")) ||
        str_eq(word, STR("WITH")) || str_starts(word, STR("LicenseRef-")) ||
        str_starts(word, STR("DocumentRef-")))
        return true;
    if (str_ends(word, STR("+")))
        word.n--;
    return sg_table_find(sg_table(TABLE_spdx), word, &row);
}

static bool is_separator(char c)
{
    return c == ' ' || c == '(' || c == ')';
}

// license = word { ( "AND" | "OR" | "WITH" ) word }, with parentheses
void sg_check_license_spdx(const Subject *s)
{
    const Node *n = text_attribute(s, STR("license"));
    size_t at = 0;
    while (n != NULL && at < n->text.n) {
        size_t from = at;
        while (at < n->text.n && !is_separator(n->text.p[at]))
            at++;
        Str word = str_slice(n->text, from, at++);
        if (word.n == 0 || is_license_word(word))
            continue;
        sg_lint_find(s, sg_node_span_within(n, from, from + word.n),
                     "'%.*s' is not an identifier of SPDX", STR_ARG(word));
        sg_lint_hint(s, "rules of SigmaHQ are under DRL-1.1");
        return;
    }
}
