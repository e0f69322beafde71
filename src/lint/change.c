// change.c - edits of YAML as its author wrote it.

#include "lint/change.h"

#include "base/ascii.h"

static Str source_text(Span span)
{
    const Source *source = span.source;
    return str_slice(source->text, sg_source_offset(source, span.from),
                     sg_source_offset(source, span.to));
}

void sg_change_part(const Subject *s, const Node *scalar, size_t from,
                    size_t to, Str text)
{
    Span where = sg_node_span_within(scalar, from, to);
    if (str_eq(source_text(where), str_slice(scalar->text, from, to)))
        sg_lint_edit(s, where, text);
}

void sg_change_text(const Subject *s, const Node *scalar, Str text)
{
    sg_change_part(s, scalar, 0, scalar->text.n, text);
}

static bool is_one_line(Span span)
{
    return span.from.line == span.to.line;
}

void sg_change_to_list(const Subject *s, const Node *key, const Node *value)
{
    Span gap = {key->span.to, value->span.from, key->span.source};
    if (!is_one_line(gap) || !is_one_line(value->span) ||
        value->style == STYLE_BLOCK || !str_eq(source_text(gap), STR(": ")))
        return;
    sg_lint_edit(s, gap, STR(":\n    - "));
}

// ---- whole lines ---------------------------------------------------------

static bool is_blank_or_comment(Str rest)
{
    size_t i = 0;
    while (i < rest.n && (rest.p[i] == ' ' || rest.p[i] == '\r'))
        i++;
    return i == rest.n || (i > 0 && rest.p[i] == '#');
}

static bool is_indent(Str before, bool item)
{
    size_t i = 0;
    while (i < before.n && before.p[i] == ' ')
        i++;
    if (item && i < before.n && before.p[i] == '-')
        for (i++; i < before.n && before.p[i] == ' ';)
            i++;
    return i == before.n;
}

// The lines of 'from'..'to', with their breaks.
static bool whole_lines(Span span, bool item, Span *lines)
{
    const Source *source = span.source;
    Str first = sg_source_line(source, span.from.line);
    size_t begin = sg_source_offset(source, (Pos){span.from.line, 0});
    size_t from = sg_source_offset(source, span.from) - begin;
    Str last = sg_source_line(source, span.to.line);
    begin = sg_source_offset(source, (Pos){span.to.line, 0});
    size_t to = sg_source_offset(source, span.to) - begin;
    if (!is_indent(str_slice(first, 0, from), item) ||
        !is_blank_or_comment(str_slice(last, to, last.n)))
        return false;
    *lines = (Span){{span.from.line, 0}, {span.to.line + 1, 0}, source};
    return true;
}

// A block ends where libyaml sees the next token, lines below.
static Pos end_of(const Node *n)
{
    if (n->kind == NODE_LIST && n->first != NULL) {
        const Node *x = n->first;
        while (x->next != NULL)
            x = x->next;
        return end_of(x);
    }
    if (n->kind == NODE_MAP && n->pairs != NULL) {
        const Pair *p = n->pairs;
        while (p->next != NULL)
            p = p->next;
        return end_of(p->value);
    }
    return n->span.to;
}

static bool is_block(const Node *n)
{
    return n->kind == NODE_SCALAR && n->style == STYLE_BLOCK;
}

// The lines of an item that has lines of its own, after a "-".
static bool lines_of_item(const Node *item, Span *lines)
{
    Span all = {item->span.from, end_of(item), item->span.source};
    Str before = sg_source_line(all.source, all.from.line);
    size_t dash = 0;
    while (dash < before.n && before.p[dash] == ' ')
        dash++;
    return dash < before.n && before.p[dash] == '-' && !is_block(item) &&
           whole_lines(all, true, lines);
}

void sg_change_drop_item(const Subject *s, const Node *item)
{
    Span lines;
    if (lines_of_item(item, &lines))
        sg_lint_edit(s, lines, STR(""));
}

void sg_change_drop_pair(const Subject *s, const Node *key, const Node *value)
{
    Span lines;
    Span all = {key->span.from, end_of(value), key->span.source};
    if (!is_block(value) && whole_lines(all, false, &lines))
        sg_lint_edit(s, lines, STR(""));
}

void sg_change_add_below(const Subject *s, const Node *value, Str line)
{
    Span lines;
    Span rest = {
        {value->span.from.line, 0}, value->span.to, value->span.source};
    if (!is_one_line(value->span) || value->style == STYLE_BLOCK ||
        !whole_lines(rest, false, &lines))
        return;
    StrBuf text = sb_in(s->arena);
    sg_sb_put(&text, line);
    sb_putc(&text, '\n');
    sg_lint_edit(s, (Span){lines.to, lines.to, lines.source}, sb_str(&text));
}

void sg_change_add_item(const Subject *s, const Node *item, Str text)
{
    Span lines;
    StrBuf line = sb_in(s->arena);
    if (!lines_of_item(item, &lines))
        return;
    Span before = {{item->span.from.line, 0}, item->span.from, lines.source};
    sg_sb_put(&line, source_text(before));
    sg_sb_put(&line, text);
    sb_putc(&line, '\n');
    sg_lint_edit(s, (Span){lines.to, lines.to, lines.source}, sb_str(&line));
}

void sg_change_move_item(const Subject *s, const Node *item, const Node *before)
{
    Span lines;
    Span target;
    if (!lines_of_item(item, &lines) || !lines_of_item(before, &target))
        return;
    Str text = source_text(lines);
    if (!str_ends(text, STR("\n")))
        return;
    sg_lint_edit(s, (Span){target.from, target.from, target.source}, text);
    sg_lint_edit(s, lines, STR(""));
}
