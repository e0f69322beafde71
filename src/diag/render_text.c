// render_text.c - a diagnostic with its source line and a caret.

#include "base/utf8.h"
#include "base/visible.h"
#include "diag/render.h"

enum { WIDTH = 160 }; // columns of a source line shown around the caret

typedef struct Paint {
    const char *bold, *severity, *faint, *off;
} Paint;

static Paint paint_of(Severity severity, bool color)
{
    static const char *const colors[] = {"\33[36m", "\33[35m", "\33[31m"};
    if (!color)
        return (Paint){"", "", "", ""};
    return (Paint){"\33[1m", colors[severity], "\33[2m", "\33[0m"};
}

// In brackets, what to look for in the documents.
static void put_name(const Diag *d, StrBuf *out)
{
    char code[CODE_BYTES];
    Str name = d->finding ? d->finding->check : sg_diag_code(d->id, code);
    sg_sb_put(out, STR(" ["));
    sg_sb_put(out, name);
    sb_putc(out, ']');
}

static void put_headline(const Diag *d, const Paint *paint, StrBuf *out)
{
    if (d->span.source != NULL) {
        sg_sb_put(out, str_of_literal(paint->bold));
        sg_put_visible(out, d->span.source->name);
        if (!span_is_whole(&d->span))
            sg_sb_putf(out, ":%u:%u", d->span.from.line + 1,
                       d->span.from.col + 1);
        sg_sb_put(out, STR(": "));
        sg_sb_put(out, str_of_literal(paint->off));
    }
    sg_sb_put(out, str_of_literal(paint->severity));
    sg_sb_put(out, str_of_literal(sg_severity_name(d->severity)));
    sb_putc(out, ':');
    sg_sb_put(out, str_of_literal(paint->off));
    sb_putc(out, ' ');
    sg_put_visible(out, d->message);
    put_name(d, out);
}

// The part of a line that is shown, and the column it starts at.
typedef struct View {
    Str text;
    uint32_t first;
    bool cut;
} View;

static View view_of(Str line, uint32_t col)
{
    uint32_t first = col > WIDTH / 2 ? col - WIDTH / 2 : 0;
    if (sg_utf8_length(line) <= WIDTH)
        first = 0;
    size_t from = 0;
    for (uint32_t i = 0; i < first && from < line.n; i++)
        (void)sg_utf8_next(line, &from);
    size_t to = from;
    for (uint32_t i = 0; i < WIDTH && to < line.n; i++)
        (void)sg_utf8_next(line, &to);
    return (View){str_slice(line, from, to), first, from > 0 || to < line.n};
}

// Nearly all of a line: characters of one byte and one column.
static bool is_simple(char c)
{
    return c >= ' ' && c <= '~';
}

static void put_source(StrBuf *out, Str text)
{
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        while (at < text.n && is_simple(text.p[at]))
            at++;
        sg_sb_put(out, str_slice(text, from, at));
        if (at == text.n)
            return;
        from = at;
        uint32_t c = sg_utf8_next(text, &at);
        if (c == '\t')
            sb_putc(out, '\t');
        else if (sg_steers(c))
            sb_putc(out, '?'); // one column, like the caret's arithmetic
        else
            sg_sb_put(out, str_slice(text, from, at));
    }
}

static void put_times(StrBuf *out, char c, unsigned times)
{
    while (times-- > 0)
        sb_putc(out, c);
}

static void put_carets(StrBuf *out, const View *view, Span span)
{
    uint32_t col = view->first;
    uint32_t end = span.to.line > span.from.line ? UINT32_MAX : span.to.col;
    bool begun = false;
    for (size_t at = 0; at < view->text.n; col++) {
        bool simple = is_simple(view->text.p[at]);
        uint32_t c = simple ? ' ' : sg_utf8_next(view->text, &at);
        at += simple ? 1 : 0;
        unsigned width = simple || sg_steers(c) ? 1 : sg_display_width(c);
        if (col < span.from.col) {
            put_times(out, c == '\t' ? '\t' : ' ', c == '\t' ? 1 : width);
        } else if (!begun) {
            begun = true;
            sb_putc(out, '^');
            put_times(out, '~', col + 1 < end && width > 1 ? width - 1 : 0);
        } else if (col < end) {
            put_times(out, '~', width);
        }
    }
    if (!begun)
        sb_putc(out, '^'); // at the end of the line
}

static void put_excerpt(const Diag *d, const Paint *paint, StrBuf *out)
{
    Str line = sg_source_line(d->span.source, d->span.from.line);
    View view = view_of(line, d->span.from.col);
    sg_sb_putf(out, "%s%5u |%s ", paint->faint, d->span.from.line + 1,
               paint->off);
    put_source(out, view.text);
    sg_sb_putf(out, "%s\n%s      |%s %s", view.cut ? " ..." : "", paint->faint,
               paint->off, paint->severity);
    put_carets(out, &view, d->span);
    sg_sb_put(out, str_of_literal(paint->off));
}

// "      = rules/b.yml:3:5: the other one"
static void put_other(const Diag *d, const Paint *paint, StrBuf *out)
{
    if (d->finding == NULL || d->finding->other.source == NULL)
        return;
    const Span *s = &d->finding->other;
    sg_sb_putf(out, "%s      =%s ", paint->faint, paint->off);
    sg_put_visible(out, s->source->name);
    if (!span_is_whole(s))
        sg_sb_putf(out, ":%u:%u", s->from.line + 1, s->from.col + 1);
    sg_sb_put(out, STR(": "));
    sg_put_visible(out, d->finding->other_text);
    sb_putc(out, '\n');
}

void sg_render_text(const Diag *d, bool color, StrBuf *out)
{
    Paint paint = paint_of(d->severity, color);
    put_headline(d, &paint, out);
    sb_putc(out, '\n');
    bool excerpt = d->span.source != NULL && !span_is_whole(&d->span) &&
                   d->span.source->text.n > 0;
    if (excerpt)
        put_excerpt(d, &paint, out);
    if (d->hint.n > 0) {
        sg_sb_put(out, excerpt ? STR(" ") : STR("      | "));
        sg_put_visible(out, d->hint);
    }
    if (excerpt || d->hint.n > 0)
        sb_putc(out, '\n');
    put_other(d, &paint, out);
}

void sg_render_line(const Diag *d, StrBuf *out)
{
    Paint paint = paint_of(d->severity, false);
    put_headline(d, &paint, out);
    if (d->hint.n > 0) {
        sg_sb_put(out, STR("; "));
        sg_put_visible(out, d->hint);
    }
    sb_putc(out, '\n');
}
