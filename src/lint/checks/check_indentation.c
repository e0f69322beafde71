// check_indentation.c - blocks that are not indented by four spaces.

#include "lint/checks.h"

enum { STEP = 4 };

// A collection in block style that begins in a line of its own.
typedef struct Block {
    const Node *node;
    Pos start; // of its first key, or its first '-'
    uint32_t wanted;
} Block;

static bool is_before(Pos a, Pos b)
{
    return a.line != b.line ? a.line < b.line : a.col < b.col;
}

static char char_at(const Layout *l, Pos pos)
{
    size_t at = sg_layout_offset(l, pos);
    return at < l->source->text.n ? l->source->text.p[at] : '\0';
}

// What an alias stands for, and what "<<" merges, was written elsewhere.
static const Pair *first_own(const Node *map)
{
    const Pair *p = map->pairs;
    while (p != NULL && is_before(p->key->span.from, map->span.from))
        p = p->next;
    return p;
}

// Is 'n', the value of 'key', a block in lines of its own?
static bool is_block(const Layout *l, const Node *key, const Node *n, Pos *at)
{
    if (n->kind == NODE_MAP) {
        const Pair *first = first_own(n);
        if (first == NULL || char_at(l, n->span.from) == '{')
            return false;
        *at = first->key->span.from;
    } else if (n->kind == NODE_LIST && n->first != NULL) {
        *at = n->span.from;
        if (char_at(l, *at) != '-')
            return false;
    } else {
        return false;
    }
    return at->line > key->span.from.line;
}

// Lists may also begin below their key.
static bool is_right(const Node *n, uint32_t col, uint32_t base)
{
    return col == base + STEP || (n->kind == NODE_LIST && col == base);
}

// ---- fixing --------------------------------------------------------------

// By how much lines from .. to move to the right.
typedef struct Shifts {
    const Layout *layout;
    uint32_t from, to;
    int *by;
} Shifts;

// The end of a block is where the next token begins.
static uint32_t end_of(const Layout *l, const Node *n)
{
    bool last = sg_layout_offset(l, n->span.to) == l->source->text.n;
    uint32_t to = n->span.to.line + (last && n->span.to.col > 0 ? 1 : 0);
    return to < l->lines ? to : l->lines;
}

static uint32_t depth_of(const Layout *l, uint32_t line)
{
    size_t at = l->starts[line];
    while (at < l->starts[line + 1] && l->source->text.p[at] == ' ')
        at++;
    return (uint32_t)(at - l->starts[line]);
}

// Comments and quoted text further left stay where they are.
static void shift(Shifts *x, const Node *n, Pos start, uint32_t wanted)
{
    uint32_t to = end_of(x->layout, n);
    for (uint32_t i = start.line; i < to && i < x->to; i++)
        if (depth_of(x->layout, i) >= start.col)
            x->by[i - x->from] += (int)wanted - (int)start.col;
}

static void shift_below(Shifts *x, const Node *n);

// Depth is bounded by MAX_YAML_DEPTH.
static void shift_value(Shifts *x, const Pair *p)
{
    Pos at;
    uint32_t base = p->key->span.from.col;
    if (is_block(x->layout, p->key, p->value, &at) &&
        !is_right(p->value, at.col, base))
        shift(x, p->value, at, base + STEP);
    shift_below(x, p->value);
}

static void shift_below(Shifts *x, const Node *n)
{
    for (const Node *i = n->first; i != NULL; i = i->next)
        if (!is_before(i->span.from, n->span.from))
            shift_below(x, i);
    for (const Pair *p = n->kind == NODE_MAP ? first_own(n) : NULL; p != NULL;
         p = p->next)
        shift_value(x, p);
}

static void edit_line(const Subject *s, uint32_t line, int by)
{
    static const char spaces[] = "                                "
                                 "                                ";
    size_t at = s->layout->starts[line];
    size_t n = (size_t)(by < 0 ? -by : by);
    size_t take = by < 0 ? n : 0;
    if (by == 0 || depth_of(s->layout, line) < take || n >= sizeof spaces)
        return;
    sg_lint_edit(s, sg_layout_span(s->layout, at, at + take),
                 str_of(spaces, by > 0 ? n : 0));
}

// All of the block moves, and what is wrong inside of it is mended as well:
// the edits of two findings could not be told apart.
static void fix(const Subject *s, const Block *b)
{
    Layout *l = s->layout;
    Shifts x = {l, b->start.line, end_of(l, b->node), NULL};
    if (x.to <= x.from)
        return;
    x.by = arena_array(s->arena, int, x.to - x.from);
    shift(&x, b->node, b->start, b->wanted);
    shift_below(&x, b->node);
    for (uint32_t i = x.from; i < x.to; i++)
        edit_line(s, i, x.by[i - x.from]);
}

// ---- finding -------------------------------------------------------------

static void report(const Subject *s, const Block *b)
{
    Span where = {b->start, b->start, s->source};
    sg_lint_find(s, where, "begins in column %u, not %u", b->start.col + 1,
                 b->wanted + 1);
    sg_lint_hint(s, "indent by %d spaces", STEP);
    fix(s, b);
}

static void look(const Subject *s, const Node *n);

// What is inside of a wrong block is mended with it, and not reported again.
// Depth is bounded by MAX_YAML_DEPTH.
static void look_at_value(const Subject *s, const Pair *p)
{
    Block b = {.node = p->value, .wanted = p->key->span.from.col + STEP};
    if (is_block(s->layout, p->key, p->value, &b.start) &&
        !is_right(p->value, b.start.col, p->key->span.from.col))
        report(s, &b);
    else
        look(s, p->value);
}

static void look(const Subject *s, const Node *n)
{
    for (const Node *x = n->first; x != NULL; x = x->next)
        if (!is_before(x->span.from, n->span.from))
            look(s, x);
    for (const Pair *p = n->kind == NODE_MAP ? first_own(n) : NULL; p != NULL;
         p = p->next)
        look_at_value(s, p);
}

// A document begins in the first column.
void sg_check_style_indentation(const Subject *s)
{
    if (s->layout == NULL)
        return;
    sg_layout_lines(s->layout);
    for (const Node *n = s->roots; n != NULL; n = n->next) {
        const Pair *first = n->kind == NODE_MAP ? first_own(n) : NULL;
        if (first != NULL && first->key->span.from.col > 0 &&
            char_at(s->layout, n->span.from) != '{')
            report(s, &(Block){n, first->key->span.from, 0});
        else
            look(s, n);
    }
}
