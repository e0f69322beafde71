// check_style.c - blank space, empty lines and markers; none of it changes
// what YAML means, but in block scalars.

#include "lint/checks.h"

static bool is_space(char c)
{
    return c == ' ' || c == '\t';
}

// Blanks and line breaks of a block scalar are part of its text; of others,
// only what a backslash protects in double quotes.
static bool may_edit(const Layout *l, size_t offset)
{
    const Written *w = sg_layout_scalar_at(l, offset);
    return w == NULL || (!w->matters && w->style != STYLE_DOUBLE);
}

// Cheap where there is nothing: a look at each line's last byte.
void sg_check_style_trailing_space(const Subject *s)
{
    Layout *l = s->layout;
    if (l == NULL)
        return;
    sg_layout_lines(l);
    for (uint32_t i = 0; i < l->lines; i++) {
        size_t line_break;
        Str line = sg_layout_line(l, i, &line_break);
        size_t n = line.n;
        while (n > 0 && is_space(line.p[n - 1]))
            n--;
        if (n == line.n)
            continue;
        sg_layout_read(l);
        size_t at = l->starts[i] + n;
        Span where = sg_layout_span(l, at, l->starts[i] + line.n);
        sg_lint_find(s, where, "white space at the end of the line");
        if (may_edit(l, at))
            sg_lint_edit(s, where, STR(""));
    }
}

static bool has_windows_lines(const Layout *l)
{
    Str s = l->source->text;
    size_t n = str_find(s, '\n', 0);
    return n > 0 && n < s.n && s.p[n - 1] == '\r';
}

void sg_check_style_final_newline(const Subject *s)
{
    Layout *l = s->layout;
    Str text = s->source->text;
    if (l == NULL || text.n == 0 || text.p[text.n - 1] == '\n' ||
        text.p[text.n - 1] == '\r')
        return;
    sg_layout_read(l);
    Span where = sg_layout_span(l, text.n, text.n);
    sg_lint_find(s, where, "the last line does not end with a line break");
    const Written *w = sg_layout_scalar_at(l, text.n - 1);
    if (w == NULL || w->style != STYLE_BLOCK || !w->matters)
        sg_lint_edit(s, where, has_windows_lines(l) ? STR("\r\n") : STR("\n"));
}

enum { MAX_EMPTY_LINES = 2 };

static bool is_empty_line(const Layout *l, uint32_t line)
{
    size_t line_break;
    return sg_layout_line(l, line, &line_break).n == 0;
}

static void report_empty_lines(const Subject *s, uint32_t from, uint32_t count)
{
    Layout *l = s->layout;
    sg_layout_read(l);
    size_t at = l->starts[from + MAX_EMPTY_LINES];
    size_t end = l->starts[from + count];
    sg_lint_find(s, sg_layout_span(l, at, at),
                 "%u empty lines in a row; %d are enough", count,
                 MAX_EMPTY_LINES);
    if (may_edit(l, at))
        sg_lint_edit(s, sg_layout_span(l, at, end), STR(""));
}

void sg_check_style_empty_lines(const Subject *s)
{
    Layout *l = s->layout;
    if (l == NULL)
        return;
    sg_layout_lines(l);
    uint32_t count = 0;
    for (uint32_t i = 0; i <= l->lines; i++) {
        if (i < l->lines && is_empty_line(l, i)) {
            count++;
            continue;
        }
        if (count > MAX_EMPTY_LINES)
            report_empty_lines(s, i - count, count);
        count = 0;
    }
}

static bool is_document_start(Str line)
{
    return str_starts(line, STR("---")) && (line.n == 3 || is_space(line.p[3]));
}

// Between documents it is needed, and after "%YAML".
void sg_check_style_document_start(const Subject *s)
{
    Layout *l = s->layout;
    if (l == NULL)
        return;
    sg_layout_lines(l);
    for (uint32_t i = 0; i < l->lines; i++) {
        size_t line_break;
        Str line = sg_layout_line(l, i, &line_break);
        size_t at = 0;
        while (at < line.n && is_space(line.p[at]))
            at++;
        if (at == line.n || line.p[at] == '#')
            continue;
        if (!is_document_start(line))
            return;
        size_t from = l->starts[i];
        sg_lint_find(s, sg_layout_span(l, from, from + 3),
                     "the first document needs no '---' before it");
        if (line.n == 3)
            sg_lint_edit(s, sg_layout_span(l, from, l->starts[i + 1]), STR(""));
        return;
    }
}

// ---- comments ------------------------------------------------------------

// "#!" in the first line names a program.
static bool needs_space(const Layout *l, const Comment *c, size_t *at)
{
    Str s = l->source->text;
    size_t i = c->from;
    while (i < c->to && s.p[i] == '#')
        i++;
    *at = i;
    return i < c->to && !is_space(s.p[i]) && !(c->from == 0 && s.p[i] == '!');
}

void sg_check_style_comment_space(const Subject *s)
{
    Layout *l = s->layout;
    if (l == NULL || str_find(s->source->text, '#', 0) == s->source->text.n)
        return;
    sg_layout_read(l);
    for (size_t i = 0; i < l->n_comments; i++) {
        const Comment *c = &l->comments[i];
        size_t at;
        if (!c->alone && !is_space(s->source->text.p[c->from - 1])) {
            Span where = sg_layout_span(l, c->from, c->from);
            sg_lint_find(s, where, "no space before the comment");
            sg_lint_edit(s, where, STR(" "));
        }
        if (needs_space(l, c, &at)) {
            Span where = sg_layout_span(l, at, at);
            sg_lint_find(s, where, "no space after '#'");
            sg_lint_edit(s, where, STR(" "));
        }
    }
}
