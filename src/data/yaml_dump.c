// yaml_dump.c - texts as YAML scalars.
//
// Text is printed plain where YAML allows it and reads it as text, otherwise in
// single quotes, otherwise in double quotes, ASCII only, folded at a width
// of 80. The rules are PyYAML's, because its output is what others compare
// with.

#include "data/yaml_dump.h"

#include "base/utf8.h"
#include "yaml/scalar.h"

enum { WIDTH = 80 };

typedef struct Writer {
    StrBuf *sb;
    size_t line; // offset of its start
    size_t indent;
} Writer;

static size_t column(const Writer *w)
{
    return w->sb->n - w->line;
}

static void new_line(Writer *w)
{
    sb_putc(w->sb, '\n');
    w->line = w->sb->n;
}

static void start_line(Writer *w)
{
    new_line(w);
    for (size_t i = 0; i < w->indent; i++)
        sb_putc(w->sb, ' ');
}

// ---- which style ---------------------------------------------------------

typedef enum ScalarStyle { AS_PLAIN, AS_SINGLE, AS_DOUBLE } ScalarStyle;

static bool is_space_at(Str s, size_t at)
{
    return at >= s.n || s.p[at] == ' ' || s.p[at] == '\t' || s.p[at] == '\n' ||
           s.p[at] == '\r' || s.p[at] == '\0';
}

// Characters that only double quotes can show, and in which escapes begin.
static bool needs_escapes(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] != '\n' && (s.p[i] < 0x20 || s.p[i] > 0x7E))
            return true;
    return false;
}

// Folding would move the spaces around a line break.
static bool has_space_at_break(Str s)
{
    for (size_t i = 0; i + 1 < s.n; i++)
        if ((s.p[i] == ' ' && s.p[i + 1] == '\n') ||
            (s.p[i] == '\n' && s.p[i + 1] == ' '))
            return true;
    return false;
}

static bool starts_like_yaml(Str s)
{
    if (str_starts(s, STR("---")) || str_starts(s, STR("...")))
        return true;
    if (strchr("#,[]{}&*!|>'\"%@`", s.p[0]) != NULL)
        return true;
    return strchr("?:-", s.p[0]) != NULL && is_space_at(s, 1);
}

static bool looks_like_yaml(Str s)
{
    if (starts_like_yaml(s))
        return true;
    for (size_t i = 1; i < s.n; i++)
        if ((s.p[i] == ':' && is_space_at(s, i + 1)) ||
            (s.p[i] == '#' && is_space_at(s, i - 1)))
            return true;
    return false;
}

// Would YAML 1.1 read the plain text as a number, a date, null ...?
static bool reads_as_text(Str s)
{
    Node plain = {.kind = NODE_SCALAR, .style = STYLE_PLAIN, .text = s};
    if (str_eq(s, STR("=")) || str_eq(s, STR("<<")))
        return false;
    const char *differs = sg_scalar_pyyaml_differs(&plain);
    if (differs != NULL)
        return str_eq(str_of_literal(differs), STR("text"));
    return sg_scalar_read(&plain).kind == SCALAR_TEXT;
}

static bool is_edge(char c)
{
    return c == ' ' || c == '\n';
}

static ScalarStyle style_of(Str s)
{
    if (s.n == 0)
        return AS_SINGLE;
    if (needs_escapes(s) || has_space_at_break(s))
        return AS_DOUBLE;
    bool plain = str_find(s, '\n', 0) == s.n && !is_edge(s.p[0]) &&
                 !is_edge(s.p[s.n - 1]) && !looks_like_yaml(s) &&
                 reads_as_text(s);
    return plain ? AS_PLAIN : AS_SINGLE;
}

// ---- plain and single quotes ---------------------------------------------

static size_t run_end(Str s, size_t at)
{
    char c = s.p[at];
    while (at < s.n && s.p[at] == c)
        at++;
    return at;
}

// A line may be broken at a single space, which the break replaces.
static void put_spaces(Writer *w, Str s, size_t from, size_t to)
{
    bool inside = from > 0 && to < s.n;
    if (to - from == 1 && column(w) > WIDTH && inside)
        start_line(w);
    else
        sg_sb_put(w->sb, str_slice(s, from, to));
}

// Of n line breaks n + 1 are written: one is folded into a space.
static void put_breaks(Writer *w, size_t count)
{
    for (size_t i = 0; i < count; i++)
        new_line(w);
    start_line(w);
}

static void put_words(Writer *w, Str s, bool quoted)
{
    for (size_t at = 0; at < s.n;) {
        char c = s.p[at];
        size_t end = c == ' ' || c == '\n' ? run_end(s, at) : at + 1;
        if (c == ' ') {
            put_spaces(w, s, at, end);
        } else if (c == '\n') {
            put_breaks(w, end - at);
        } else {
            if (c == '\'' && quoted)
                sb_putc(w->sb, c);
            sb_putc(w->sb, c);
        }
        at = end;
    }
}

static void put_single(Writer *w, Str s)
{
    sb_putc(w->sb, '\'');
    put_words(w, s, true);
    sb_putc(w->sb, '\'');
}

// ---- double quotes -------------------------------------------------------

static void put_escape(StrBuf *sb, uint32_t c)
{
    static const uint32_t codes[] = {
        0, 7, 8, 9, 10, 11, 12, 13, 27, '"', '\\', 0x85, 0xA0, 0x2028, 0x2029};
    static const char names[] = "0abtnvfre\"\\N_LP";
    sb_putc(sb, '\\');
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        if (codes[i] == c) {
            sb_putc(sb, names[i]);
            return;
        }
    }
    if (c <= 0xFF)
        sg_sb_putf(sb, "x%02X", (unsigned)c);
    else if (c <= 0xFFFF)
        sg_sb_putf(sb, "u%04X", (unsigned)c);
    else
        sg_sb_putf(sb, "U%08X", (unsigned)c);
}

static bool stands_for_itself(uint32_t c)
{
    return c >= 0x20 && c <= 0x7E && c != '"' && c != '\\';
}

// Plain characters are held back until an escape or a fold: PyYAML measures
// the line with them, but breaks before a space or after an escape.
typedef struct PlainRun {
    size_t from; // of the plain run that is not written yet
} PlainRun;

static void flush(Writer *w, Str s, PlainRun *held, size_t to)
{
    if (held->from < to)
        sg_sb_put(w->sb, str_slice(s, held->from, to));
    held->from = to;
}

// The column before the character at 'at'.
static size_t width_before(const Writer *w, const PlainRun *held, size_t at)
{
    return held->from > at ? column(w) - 1 : column(w) + at - held->from;
}

static void fold(Writer *w, Str s, PlainRun *held, size_t at)
{
    size_t from = held->from;
    flush(w, s, held, at > from ? at : from);
    sb_putc(w->sb, '\\');
    start_line(w);
    if (held->from < s.n && s.p[held->from] == ' ')
        sb_putc(w->sb, '\\');
}

// PyYAML's emitter folds double-quoted text at spaces and beside escapes, and a
// fold changes the column that the next one is measured from; so this does one
// character at a time what write_double_quoted() does.
static void put_double(Writer *w, Str s)
{
    PlainRun held = {0};
    sb_putc(w->sb, '"');
    for (size_t at = 0; at < s.n;) {
        size_t start = at;
        uint32_t c = sg_utf8_next(s, &at);
        if (!stands_for_itself(c)) {
            flush(w, s, &held, start);
            put_escape(w->sb, c);
            held.from = at;
        }
        bool inside = start > 0 && at < s.n;
        if (inside && (c == ' ' || held.from >= start) &&
            width_before(w, &held, start) > WIDTH)
            fold(w, s, &held, start);
    }
    flush(w, s, &held, s.n);
    sb_putc(w->sb, '"');
}

// ---- documents -----------------------------------------------------------

static ScalarStyle put_scalar(Writer *w, Str s)
{
    ScalarStyle style = style_of(s);
    switch (style) {
    case AS_PLAIN: put_words(w, s, false); break;
    case AS_SINGLE: put_single(w, s); break;
    case AS_DOUBLE: put_double(w, s); break;
    }
    new_line(w);
    return style;
}

void sg_yaml_put_list(StrBuf *sb, const Str *texts, size_t count, size_t indent)
{
    Writer w = {sb, sb->n, indent};
    if (count == 0)
        sg_sb_put(sb, STR("[]\n"));
    for (size_t i = 0; i < count; i++) {
        sg_sb_put(sb, STR("- "));
        (void)put_scalar(&w, texts[i]);
    }
}

// A plain text at the top might go on; "..." says that it does not.
void sg_yaml_put_text(StrBuf *sb, Str text, size_t indent)
{
    Writer w = {sb, sb->n, indent};
    if (put_scalar(&w, text) == AS_PLAIN)
        sg_sb_put(sb, STR("...\n"));
}
