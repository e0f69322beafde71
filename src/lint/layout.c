// layout.c - finding the lines, scalars and comments of a file.

#include "lint/layout.h"

#include <stdlib.h>

#include "base/utf8.h"

void sg_layout_begin(Layout *l, Arena *a, const Source *source,
                     const Node *roots, bool sound)
{
    l->arena = a;
    l->source = source;
    l->roots = roots;
    l->sound = sound;
    l->lined = l->read = false;
    l->lines = 0;
    l->n_scalars = l->n_comments = 0;
}

// ---- lines ---------------------------------------------------------------

static bool is_ascii(Str s)
{
    size_t i = 0;
    uint64_t any = 0;
    for (; i + 8 <= s.n; i += 8) {
        uint64_t bytes;
        memcpy(&bytes, s.p + i, 8);
        any |= bytes;
    }
    for (; i < s.n; i++)
        any |= (unsigned char)s.p[i];
    return (any & 0x8080808080808080) == 0;
}

static void add_start(Layout *l, size_t at)
{
    arena_grow(l->arena, l->starts, l->lines, &l->starts_cap);
    l->starts[l->lines++] = at;
}

static size_t next_start(Str s, size_t at, bool simple)
{
    if (simple) {
        at = str_find(s, '\n', at);
        return at < s.n ? at + 1 : s.n;
    }
    for (size_t n; at<s.n; at += n> 0 ? n : 1)
        if ((n = sg_source_break(s, at)) > 0)
            return at + n;
    return s.n;
}

void sg_layout_lines(Layout *l)
{
    if (l->lined)
        return;
    l->lined = true;
    Str s = l->source->text;
    l->ascii = is_ascii(s);
    l->simple = l->ascii && str_find(s, '\r', 0) == s.n;
    for (size_t at = 0; at < s.n; at = next_start(s, at, l->simple))
        add_start(l, at);
    add_start(l, s.n);
    l->lines--;
}

static size_t break_of(Str line)
{
    for (size_t n = line.n > 3 ? 3 : line.n; n > 0; n--)
        if (sg_source_break(line, line.n - n) == n)
            return n;
    return 0;
}

Str sg_layout_line(const Layout *l, uint32_t line, size_t *line_break)
{
    Str s = str_slice(l->source->text, l->starts[line], l->starts[line + 1]);
    if (l->simple)
        *line_break = s.n > 0 && s.p[s.n - 1] == '\n';
    else
        *line_break = break_of(s);
    s.n -= *line_break;
    return s;
}

size_t sg_layout_offset(const Layout *l, Pos pos)
{
    if (pos.line >= l->lines)
        return l->source->text.n;
    size_t at = l->starts[pos.line];
    if (l->ascii)
        return at + pos.col;
    for (uint32_t i = 0; i < pos.col && at < l->source->text.n; i++)
        (void)sg_utf8_next(l->source->text, &at);
    return at;
}

uint32_t sg_layout_line_at(const Layout *l, size_t offset)
{
    uint32_t from = 0;
    uint32_t to = l->lines;
    while (from + 1 < to) {
        uint32_t middle = from + (to - from) / 2;
        if (l->starts[middle] <= offset)
            from = middle;
        else
            to = middle;
    }
    return from;
}

// The end of the text is on its last line where that has no break.
static Pos pos_of(const Layout *l, size_t offset)
{
    Str s = l->source->text;
    if (offset >= s.n && s.n > 0 && s.p[s.n - 1] == '\n')
        return (Pos){l->lines, 0};
    uint32_t line = sg_layout_line_at(l, offset);
    Str before = str_slice(s, l->lines > 0 ? l->starts[line] : 0, offset);
    return (Pos){line, (uint32_t)sg_utf8_length(before)};
}

Span sg_layout_span(const Layout *l, size_t from, size_t to)
{
    return (Span){pos_of(l, from), pos_of(l, to), l->source};
}

// ---- scalars -------------------------------------------------------------

static void add_scalar(Layout *l, const Node *n, bool matters)
{
    size_t from = sg_layout_offset(l, n->span.from);
    size_t to = sg_layout_offset(l, n->span.to);
    if (n->style == STYLE_BLOCK && l->source->text.p[from] != '*')
        from = sg_layout_offset(l, (Pos){n->span.from.line + 1, 0});
    if (from >= to)
        return;
    arena_grow(l->arena, l->scalars, l->n_scalars, &l->scalars_cap);
    l->scalars[l->n_scalars++] = (Written){from, to, n->style, matters};
}

// Depth is bounded by MAX_YAML_DEPTH.
static void add_scalars(Layout *l, const Node *n, bool matters)
{
    if (n->kind == NODE_SCALAR) {
        add_scalar(l, n, matters);
        return;
    }
    for (const Node *x = n->first; x != NULL; x = x->next)
        add_scalars(l, x, matters);
    for (const Pair *p = n->pairs; p != NULL; p = p->next) {
        add_scalars(l, p->key, matters);
        add_scalars(l, p->value, matters);
    }
}

static bool decides(Str key)
{
    static const char *const keys[] = {"logsource", "detection", "correlation",
                                       "filter", NULL};
    for (const char *const *k = keys; *k != NULL; k++)
        if (str_eq(key, str_of_literal(*k)))
            return true;
    return false;
}

static int compare(const void *x, const void *y)
{
    const Written *a = x;
    const Written *b = y;
    return (a->from > b->from) - (a->from < b->from);
}

// What aliases stand for comes up once for each of them.
static void sort(Layout *l)
{
    bool sorted = true;
    for (size_t i = 1; i < l->n_scalars && sorted; i++)
        sorted = l->scalars[i - 1].to <= l->scalars[i].from;
    if (sorted)
        return;
    qsort(l->scalars, l->n_scalars, sizeof *l->scalars, compare);
    size_t n = 1;
    for (size_t i = 1; i < l->n_scalars; i++)
        if (l->scalars[i].from >= l->scalars[n - 1].to)
            l->scalars[n++] = l->scalars[i];
        else
            l->scalars[n - 1].matters |= l->scalars[i].matters;
    l->n_scalars = n;
}

// ---- comments ------------------------------------------------------------

static bool is_alone(Str s, size_t start, size_t at)
{
    while (at > start && (s.p[at - 1] == ' ' || s.p[at - 1] == '\t'))
        at--;
    return at == start;
}

static size_t add_comment(Layout *l, size_t at)
{
    uint32_t line = sg_layout_line_at(l, at);
    size_t line_break;
    Str text = sg_layout_line(l, line, &line_break);
    size_t start = l->starts[line];
    arena_grow(l->arena, l->comments, l->n_comments, &l->comments_cap);
    l->comments[l->n_comments++] = (Comment){
        at, start + text.n, line, is_alone(l->source->text, start, at)};
    return start + text.n;
}

// A '#' outside of scalars begins a comment: no other token may hold one.
static void add_comments(Layout *l)
{
    Str s = l->source->text;
    size_t next = 0;
    for (size_t at = str_find(s, '#', 0); at < s.n; at = str_find(s, '#', at)) {
        while (next < l->n_scalars && l->scalars[next].to <= at)
            next++;
        if (next < l->n_scalars && l->scalars[next].from <= at)
            at = l->scalars[next].to;
        else
            at = add_comment(l, at);
    }
}

void sg_layout_read(Layout *l)
{
    if (l->read)
        return;
    l->read = true;
    sg_layout_lines(l);
    for (const Node *n = l->roots; n != NULL; n = n->next) {
        if (n->kind != NODE_MAP)
            add_scalars(l, n, true);
        for (const Pair *p = n->pairs; p != NULL; p = p->next) {
            add_scalars(l, p->key, true);
            add_scalars(l, p->value, decides(p->key->text));
        }
    }
    sort(l);
    add_comments(l);
}

// ---- asking --------------------------------------------------------------

const Written *sg_layout_scalar_at(const Layout *l, size_t offset)
{
    size_t from = 0;
    size_t to = l->n_scalars;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (l->scalars[middle].to <= offset)
            from = middle + 1;
        else
            to = middle;
    }
    return from < l->n_scalars && l->scalars[from].from <= offset
               ? &l->scalars[from]
               : NULL;
}

bool sg_layout_has_anchor(const Layout *l)
{
    Str text = l->source->text;
    size_t at = str_find(text, '&', 0);
    while (at < text.n) {
        const Written *w = sg_layout_scalar_at(l, at);
        if (w == NULL || w->from == at)
            return true;
        at = str_find(text, '&', w->to);
    }
    return false;
}
