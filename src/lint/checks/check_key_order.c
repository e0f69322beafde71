// check_key_order.c - the order of the keys at the top of a rule.

#include "lint/checks.h"

static const char *const in_order[] = {
    "title",       "id",         "name",      "related", "status",
    "description", "references", "author",    "date",    "modified",
    "tags",        "logsource",  "detection", "fields",  "falsepositives",
    "level",       NULL,
};

// -1: a key that may be anywhere.
static int place_of(Str key)
{
    if (str_eq(key, STR("correlation")) || str_eq(key, STR("filter")))
        key = STR("detection");
    for (int i = 0; in_order[i] != NULL; i++)
        if (str_eq(key, str_of_literal(in_order[i])))
            return i;
    return -1;
}

// ---- moving --------------------------------------------------------------

// A key with its value, and the comments directly above it.
typedef struct Block {
    size_t from, to;
    int place;
} Block;

typedef struct Blocks {
    Block *items;
    size_t count;
} Blocks;

static bool is_comment_line(const Layout *l, uint32_t line)
{
    size_t line_break;
    Str text = sg_layout_line(l, line, &line_break);
    return text.n > 0 && text.p[0] == '#';
}

static size_t start_of(const Layout *l, uint32_t line, uint32_t least)
{
    while (line > least && is_comment_line(l, line - 1))
        line--;
    return l->starts[line];
}

// Keys that do not begin a line each cannot be moved, and neither can anchors
// away from their aliases.  Keys merged from elsewhere are out of order.
static bool find_blocks(const Subject *s, Blocks *b)
{
    Layout *l = s->layout;
    const Node *map = s->document;
    sg_layout_read(l);
    b->items = arena_array(s->arena, Block, map->count + 1);
    b->count = 0;
    uint32_t least = map->span.from.line;
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        Pos at = p->key->span.from;
        if (at.col > 0 || at.line < least || at.line >= l->lines)
            return false;
        Block *block = &b->items[b->count++];
        block->from =
            b->count == 1 ? l->starts[at.line] : start_of(l, at.line, least);
        block->place = place_of(p->key->text);
        least = at.line + 1;
    }
    size_t end = sg_layout_offset(l, map->span.to);
    for (size_t i = 0; i < b->count; i++)
        b->items[i].to = i + 1 < b->count ? b->items[i + 1].from : end;
    return b->count > 0 && end > 0 && s->source->text.p[end - 1] == '\n' &&
           !sg_layout_has_anchor(l);
}

static void edit(const Subject *s, const Blocks *b, const size_t *order)
{
    StrBuf text = sb_in(s->arena);
    for (size_t i = 0; i < b->count; i++) {
        const Block *x = &b->items[order[i]];
        sg_sb_put(&text, str_slice(s->source->text, x->from, x->to));
    }
    sg_lint_edit(
        s,
        sg_layout_span(s->layout, b->items[0].from, b->items[b->count - 1].to),
        sb_str(&text));
}

// ---- checks --------------------------------------------------------------

static void move_to_front(const Subject *s, size_t index)
{
    Blocks b;
    if (s->layout == NULL || !find_blocks(s, &b))
        return;
    size_t *order = arena_array(s->arena, size_t, b.count);
    order[0] = index;
    for (size_t i = 0, n = 1; i < b.count; i++)
        if (i != index)
            order[n++] = i;
    edit(s, &b, order);
}

// In files of several rules the first one may hold what they share.
void sg_check_title_first_key(const Subject *s)
{
    size_t index = 0;
    if (s->roots == NULL || s->roots->next != NULL)
        return;
    for (const Pair *p = s->document->pairs; p != NULL; p = p->next, index++) {
        if (!str_eq(p->key->text, STR("title")))
            continue;
        if (index > 0) {
            sg_lint_find(s, p->key->span, "'title' is not the first key");
            move_to_front(s, index);
        }
        return;
    }
}

// Sorted by insertion: a rule has few keys that have a place.  The others stay
// after the key they follow.
static void sort(const Subject *s)
{
    Blocks b;
    if (s->layout == NULL || s->document->count > 64 || !find_blocks(s, &b))
        return;
    size_t *order = arena_array(s->arena, size_t, b.count);
    int place = -1;
    for (size_t i = 0; i < b.count; i++) {
        if (b.items[i].place >= 0)
            place = b.items[i].place;
        b.items[i].place = place;
        size_t to = i;
        for (; to > 0 && b.items[order[to - 1]].place > place; to--)
            order[to] = order[to - 1];
        order[to] = i;
    }
    edit(s, &b, order);
}

void sg_check_key_order(const Subject *s)
{
    int latest = -1;
    const Pair *before = NULL;
    for (const Pair *p = s->document->pairs; p != NULL; p = p->next) {
        int place = place_of(p->key->text);
        if (place < 0)
            continue;
        if (place < latest) {
            sg_lint_find(s, p->key->span, "'%.*s' belongs before '%.*s'",
                         STR_ARG(p->key->text), STR_ARG(before->key->text));
            sort(s);
            return;
        }
        latest = place;
        before = p;
    }
}
