// json_write.c - JSON, piece by piece.

#include "data/json_write.h"

#include <math.h>
#include <stdio.h>

#include "base/utf8.h"

#define REPLACEMENT 0xFFFDu

JsonWriter sg_json_to(JsonSink *sink, void *user, JsonLook look)
{
    return (JsonWriter){.sink = sink, .user = user, .look = look};
}

static void put(JsonWriter *w, Str s)
{
    if (!w->failed && s.n > 0)
        w->failed = !w->sink(w->user, s.p, s.n);
}

// ---- between values ------------------------------------------------------

static void put_break(JsonWriter *w)
{
    static const char spaces[] = "                ";
    if (!w->look.lines)
        return;
    put(w, STR("\n"));
    size_t left = w->look.indent > 0 ? (size_t)w->look.indent * w->depth : 0;
    while (left > 0 && !w->failed) {
        size_t n = left < sizeof spaces - 1 ? left : sizeof spaces - 1;
        put(w, str_of(spaces, n));
        left -= n;
    }
}

static void put_comma(JsonWriter *w)
{
    if (w->any)
        put(w, w->look.spaced && !w->look.lines ? STR(", ") : STR(","));
    put_break(w);
}

static bool is_in(const JsonWriter *w, char bracket)
{
    return w->depth > 0 && w->open[w->depth - 1] == bracket;
}

// Where a value goes: after a key, into a list, or alone.
static void before_value(JsonWriter *w)
{
    if (is_in(w, '{'))
        w->failed |= !w->keyed;
    else if (is_in(w, '['))
        put_comma(w);
    else
        w->failed |= w->any;
    w->keyed = false;
    w->any = true;
}

static void open_bracket(JsonWriter *w, Str bracket)
{
    before_value(w);
    put(w, bracket);
    if (w->depth == MAX_JSON_DEPTH) {
        w->failed = true;
        return;
    }
    w->open[w->depth++] = bracket.p[0];
    w->any = false;
}

static void close_bracket(JsonWriter *w, char open, Str bracket)
{
    if (!is_in(w, open) || w->keyed) {
        w->failed = true;
        return;
    }
    w->depth--;
    if (w->any)
        put_break(w);
    put(w, bracket);
    w->any = true;
}

void sg_json_object(JsonWriter *w)
{
    open_bracket(w, STR("{"));
}

void sg_json_object_end(JsonWriter *w)
{
    close_bracket(w, '{', STR("}"));
}

void sg_json_list(JsonWriter *w)
{
    open_bracket(w, STR("["));
}

void sg_json_list_end(JsonWriter *w)
{
    close_bracket(w, '[', STR("]"));
}

// ---- text ----------------------------------------------------------------

// Above U+FFFF as a surrogate pair (RFC 8259, section 7).
static void put_units(JsonWriter *w, uint32_t c)
{
    char text[16];
    int n = c < 0x10000
                ? snprintf(text, sizeof text, "\\u%04x", (unsigned)c)
                : snprintf(text, sizeof text, "\\u%04x\\u%04x",
                           (unsigned)(0xD800 + ((c - 0x10000) >> 10)),
                           (unsigned)(0xDC00 + ((c - 0x10000) & 0x3FF)));
    put(w, str_of(text, (size_t)n));
}

// The letter of a short escape, or 0.
static char short_escape(uint32_t c)
{
    switch (c) {
    case '"': return '"';
    case '\\': return '\\';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    case '\b': return 'b';
    case '\f': return 'f';
    default: return 0;
    }
}

static bool is_html(uint32_t c)
{
    return c == '<' || c == '>' || c == '&' || c == '\'';
}

static bool is_plain(const JsonLook *look, uint32_t c)
{
    return c >= 0x20 && c != '"' && c != '\\' && c != UTF8_BAD &&
           (c < 0x7F || !look->ascii) && !(look->for_html && is_html(c));
}

static void put_escaped(JsonWriter *w, uint32_t c)
{
    char letter = short_escape(c);
    if (letter != 0) {
        char text[2] = {'\\', letter};
        put(w, str_of(text, 2));
    } else if (c == UTF8_BAD && !w->look.ascii) {
        put(w, STR("\xEF\xBF\xBD"));
    } else {
        put_units(w, c == UTF8_BAD ? REPLACEMENT : c);
    }
}

// Runs of plain characters go to the sink in one piece.
static void put_characters(JsonWriter *w, Str s)
{
    size_t plain = 0; // where the run begins
    for (size_t at = 0; at < s.n && !w->failed;) {
        size_t from = at;
        uint32_t c = sg_utf8_next(s, &at);
        if (is_plain(&w->look, c))
            continue;
        put(w, str_slice(s, plain, from));
        put_escaped(w, c);
        plain = at;
    }
    put(w, str_slice(s, plain, s.n));
}

static void put_quoted(JsonWriter *w, Str s)
{
    put(w, STR("\""));
    put_characters(w, s);
    put(w, STR("\""));
}

void sg_json_key(JsonWriter *w, Str key)
{
    w->failed |= !is_in(w, '{') || w->keyed;
    put_comma(w);
    put_quoted(w, key);
    put(w, w->look.spaced ? STR(": ") : STR(":"));
    w->keyed = true;
    w->any = true;
}

void sg_json_text(JsonWriter *w, Str text)
{
    if (text.p == NULL) {
        sg_json_null(w);
        return;
    }
    before_value(w);
    put_quoted(w, text);
}

// ---- other values --------------------------------------------------------

void sg_json_number(JsonWriter *w, Str text)
{
    before_value(w);
    put(w, text);
}

void sg_json_null(JsonWriter *w)
{
    sg_json_number(w, STR("null"));
}

void sg_json_bool(JsonWriter *w, bool truth)
{
    sg_json_number(w, truth ? STR("true") : STR("false"));
}

void sg_json_int(JsonWriter *w, long long number)
{
    char text[24];
    int n = snprintf(text, sizeof text, "%lld", number);
    sg_json_number(w, str_of(text, (size_t)n));
}

// Some locales have a comma where JSON has a point.
void sg_json_real(JsonWriter *w, double number, int digits)
{
    char text[40];
    if (!isfinite(number)) {
        sg_json_null(w);
        return;
    }
    int n =
        snprintf(text, sizeof text, "%.*g", digits < 17 ? digits : 17, number);
    for (int i = 0; i < n; i++)
        if (strchr("0123456789+-e", text[i]) == NULL)
            text[i] = '.';
    sg_json_number(w, str_of(text, (size_t)n));
}

// ---- the end -------------------------------------------------------------

bool sg_json_end(const JsonWriter *w)
{
    return !w->failed && w->depth == 0 && w->any;
}

bool sg_json_line(JsonWriter *w)
{
    put(w, STR("\n"));
    bool fine = sg_json_end(w);
    w->any = false;
    w->failed |= !fine;
    return fine;
}
