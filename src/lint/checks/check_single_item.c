// check_single_item.c - lists of one item, which need no list.

#include "lint/checks.h"

static bool is_inline(const Node *n)
{
    return n->kind == NODE_SCALAR && n->style != STYLE_BLOCK &&
           n->span.from.line == n->span.to.line &&
           (n->span.to.col > n->span.from.col);
}

// Between two places there are only blanks and the characters of a list.
static bool is_bare(Str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (strchr(" \r\n-[]", text.p[i]) == NULL || text.p[i] == '\0')
            return false;
    return true;
}

// "key:\n    - value" and "key: [value]" as "key: value".
static void fix(const Subject *s, const Node *key, const Node *list)
{
    Layout *l = s->layout;
    const Node *item = list->first;
    if (l == NULL || !is_inline(item))
        return;
    sg_layout_read(l);
    Str text = s->source->text;
    size_t colon = str_find(text, ':', sg_layout_offset(l, key->span.to));
    size_t from = sg_layout_offset(l, item->span.from);
    size_t end = sg_layout_offset(l, item->span.to);
    size_t to = end;
    while (to < text.n && text.p[to] != ']' && is_bare(str_of(text.p + to, 1)))
        to++;
    bool flow = to < text.n && text.p[to] == ']';
    if (colon >= from || !is_bare(str_slice(text, colon + 1, from)) ||
        flow != (str_find(text, '[', colon) < from))
        return;
    sg_lint_edit(s, sg_layout_span(l, colon + 1, from), STR(" "));
    if (flow)
        sg_lint_edit(s, sg_layout_span(l, end, to + 1), STR(""));
}

static void find(const Subject *s, const Node *key, const Node *list)
{
    sg_lint_find(s, key->span, "the list below '%.*s' has one item",
                 STR_ARG(key->text));
    sg_lint_hint(s, "write the item without a list");
    fix(s, key, list);
}

static bool is_single(const Node *n)
{
    return n->kind == NODE_LIST && n->first != NULL && n->first->next == NULL;
}

static void check_fields(const Subject *s, const Node *map)
{
    for (const Pair *p = map->pairs; p != NULL; p = p->next)
        if (is_single(p->value))
            find(s, p->key, p->value);
}

// A list of one text is a keyword, and there is no other way to write it.
static void check_search(const Subject *s, const Pair *p)
{
    const Node *n = p->value;
    if (n->kind == NODE_MAP)
        check_fields(s, n);
    if (n->kind != NODE_LIST)
        return;
    if (is_single(n) && !sg_node_is_text(n->first))
        find(s, p->key, n);
    for (const Node *x = n->first; x != NULL; x = x->next)
        if (x->kind == NODE_MAP)
            check_fields(s, x);
}

void sg_check_style_single_item_list(const Subject *s)
{
    const Node *searches = sg_node_get(s->document, s->rule->kind == RULE_FILTER
                                                        ? STR("filter")
                                                        : STR("detection"));
    if (searches == NULL || searches->kind != NODE_MAP)
        return;
    for (const Pair *p = searches->pairs; p != NULL; p = p->next)
        if (!str_eq(p->key->text, STR("condition")) &&
            !str_eq(p->key->text, STR("rules")))
            check_search(s, p);
}
