// check_encoding.c - bytes that editors do not show.

#include "lint/checks.h"

static void check_mark(const Subject *s)
{
    Span start = {{0, 0}, {0, 0}, s->source};
    if (str_starts(s->raw, STR("\xEF\xBB\xBF")))
        sg_lint_find(s, start, "the file begins with a byte order mark");
    else if (str_starts(s->raw, STR("\xFF\xFE")) ||
             str_starts(s->raw, STR("\xFE\xFF")))
        sg_lint_find(s, start, "the file is UTF-16, not UTF-8");
    else
        return;
    sg_lint_hint(s, "save it as UTF-8 without byte order mark");
}

// One finding, as all lines of a file end alike.
static void check_line_ends(const Subject *s)
{
    Layout *l = s->layout;
    Str text = s->source->text;
    size_t at = str_find(text, '\r', 0);
    if (at == text.n)
        return;
    sg_layout_lines(l);
    Span where = sg_layout_span(l, at, at);
    sg_lint_find(s, where, "lines end with CR LF, as on Windows, or with CR");
    for (; at < text.n; at = str_find(text, '\r', at + 1)) {
        size_t end = at + sg_source_break(text, at);
        sg_lint_edit(s, sg_layout_span(l, at, end), STR("\n"));
    }
}

// Four spaces for each tab of the blanks that begin at 'at'.
static void find_tabs(const Subject *s, size_t at)
{
    Str text = s->source->text;
    StrBuf spaces = sb_in(s->arena);
    size_t to = at;
    for (; to < text.n && (text.p[to] == '\t' || text.p[to] == ' '); to++)
        sg_sb_put(&spaces, text.p[to] == '\t' ? STR("    ") : STR(" "));
    sg_lint_find(s, sg_layout_span(s->layout, at, at + 1),
                 "a tab in the indentation");
    if (to < text.n && sg_source_break(text, to) == 0)
        sg_lint_edit(s, sg_layout_span(s->layout, at, to), sb_str(&spaces));
}

// libyaml takes tabs between tokens, and where a line holds nothing else.
static void check_tabs(const Subject *s)
{
    Layout *l = s->layout;
    Str text = s->source->text;
    size_t at = str_find(text, '\t', 0);
    if (at == text.n)
        return;
    sg_layout_read(l);
    for (; at < text.n; at = str_find(text, '\t', at + 1)) {
        uint32_t line = sg_layout_line_at(l, at);
        size_t from = l->starts[line];
        while (from < at && text.p[from] == ' ')
            from++;
        if (from == at && sg_layout_scalar_at(l, at) == NULL)
            find_tabs(s, at);
    }
}

void sg_check_yaml_tab_or_bom(const Subject *s)
{
    check_mark(s);
    if (s->layout == NULL)
        return;
    check_line_ends(s);
    check_tabs(s);
}
