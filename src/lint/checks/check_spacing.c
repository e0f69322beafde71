// check_spacing.c - blanks around '[', ']', '{', '}', ',', ':' and '-'.

#include "lint/checks.h"

// How many blanks one of these characters may have, unless they are all that
// comes before it, or nothing or a comment comes after.
typedef struct Spacing {
    char c;
    int before; // at most; -1: any number
    int after_least, after_most;
} Spacing;

// yamllint's defaults.
static const Spacing spacings[] = {
    {'[', -1, 0, 0}, {'{', -1, 0, 0}, {']', 0, -1, -1}, {'}', 0, -1, -1},
    {',', 0, 1, 1},  {':', 0, 1, 1},  {'-', -1, 1, 1},
};

// NULL: any other character.
static const Spacing *spacing_of(char c)
{
    switch (c) {
    case '[': return &spacings[0];
    case '{': return &spacings[1];
    case ']': return &spacings[2];
    case '}': return &spacings[3];
    case ',': return &spacings[4];
    case ':': return &spacings[5];
    case '-': return &spacings[6];
    default: return NULL;
    }
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t';
}

static void check_blanks(const Subject *s, size_t from, size_t to, int least,
                         int most, const char *side, char c)
{
    int n = (int)(to - from);
    if (most < 0 || (n >= least && n <= most))
        return;
    Span where = sg_layout_span(s->layout, from, to);
    if (most == 0)
        sg_lint_find(s, where, "a space %s '%c'", side, c);
    else
        sg_lint_find(s, where, "%s space %s '%c'",
                     n == 0 ? "no" : "more than one", side, c);
    sg_lint_edit(s, where, most == 0 ? STR("") : STR(" "));
}

static void check_before(const Subject *s, size_t at, const Spacing *x)
{
    Str text = s->source->text;
    size_t from = at;
    while (from > 0 && is_space(text.p[from - 1]))
        from--;
    bool alone = from == 0 || text.p[from - 1] == '\n' ||
                 text.p[from - 1] == '\r' || text.p[from - 1] == '-';
    // "[ ]", "[a, ]" and "{a: }": the blank belongs to what is before it.
    alone = alone || strchr("[{,:", text.p[from - 1]) != NULL;
    if (!alone)
        check_blanks(s, from, at, 0, x->before, "before", x->c);
}

static void check_after(const Subject *s, size_t at, const Spacing *x)
{
    Str text = s->source->text;
    size_t to = at + 1;
    while (to < text.n && is_space(text.p[to]))
        to++;
    if (to == text.n || text.p[to] == '#' || sg_source_break(text, to) > 0)
        return;
    // "{a:}" has no value, and "[]" nothing at all.
    bool empty = to == at + 1 && (text.p[to] == '}' || text.p[to] == ']');
    if (!empty)
        check_blanks(s, at + 1, to, x->after_least, x->after_most, "after",
                     x->c);
}

// "---" begins a document.
static bool is_marker(Str text, size_t at)
{
    return text.p[at] == '-' && ((at + 1 < text.n && text.p[at + 1] == '-') ||
                                 (at > 0 && text.p[at - 1] == '-'));
}

// gap = ": " | [ ":" ] line { line } [ "- " ], where line is a line break and
// the blanks after it.  Most are of this form, which every rule above allows.
static bool is_usual(Str gap)
{
    size_t at = gap.n > 0 && gap.p[0] == ':';
    if (at == 1 && gap.n == 2 && gap.p[1] == ' ')
        return true;
    if (at == gap.n || gap.p[at] != '\n')
        return false;
    while (at < gap.n && (gap.p[at] == ' ' || gap.p[at] == '\n'))
        at++;
    if (gap.n - at == 2 && gap.p[at] == '-' && gap.p[at + 1] == ' ')
        return true;
    return at == gap.n;
}

static void check_gap(const Subject *s, size_t from, size_t to)
{
    Str text = s->source->text;
    if (is_usual(str_slice(text, from, to)))
        return;
    for (size_t at = from; at < to; at++) {
        if (text.p[at] == ' ' || text.p[at] == '\n')
            continue;          // most of a gap
        if (text.p[at] == '#') // up to the end of the line
            at = str_find(text, '\n', at);
        const Spacing *x = at < to ? spacing_of(text.p[at]) : NULL;
        if (x == NULL || is_marker(text, at))
            continue;
        check_before(s, at, x);
        check_after(s, at, x);
    }
}

// Between scalars and comments there is nothing but structure.
void sg_check_style_flow_spacing(const Subject *s)
{
    Layout *l = s->layout;
    if (l == NULL)
        return;
    sg_layout_read(l);
    size_t at = 0;
    for (size_t i = 0; i < l->n_scalars; i++) {
        check_gap(s, at, l->scalars[i].from);
        at = l->scalars[i].to;
    }
    check_gap(s, at, s->source->text.n);
}
