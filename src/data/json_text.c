// json_text.c - printing JSON.
//
// jansson, which reads it, writes \u00E9 and 0.10000000000000001 where Python
// writes \u00e9 and 0.1; what others compare byte by byte must not differ.

#include "data/json_text.h"

#include <stdlib.h>

#include "base/utf8.h"

static void put_unit(StrBuf *sb, uint32_t unit)
{
    sg_sb_putf(sb, "\\u%04x", (unsigned)unit);
}

static void put_code(StrBuf *sb, uint32_t c)
{
    if (c < 0x10000) {
        put_unit(sb, c);
        return;
    }
    put_unit(sb, 0xD800 + ((c - 0x10000) >> 10));
    put_unit(sb, 0xDC00 + ((c - 0x10000) & 0x3FF));
}

static bool put_short_escape(StrBuf *sb, uint32_t c)
{
    static const char codes[] = "\"\\\n\r\t\b\f";
    static const char names[] = "\"\\nrtbf";
    for (size_t i = 0; codes[i] != '\0'; i++) {
        if (c != (uint32_t)codes[i])
            continue;
        sb_putc(sb, '\\');
        sb_putc(sb, names[i]);
        return true;
    }
    return false;
}

static bool is_html(uint32_t c)
{
    return c == '<' || c == '>' || c == '&' || c == '\'';
}

static void put_text(StrBuf *sb, Str s, const JsonStyle *style)
{
    sb_putc(sb, '"');
    for (size_t at = 0; at < s.n && sb->n <= style->limit;) {
        uint32_t c = sg_utf8_next(s, &at);
        if (put_short_escape(sb, c))
            continue;
        if (c < 0x20 || c > 0x7E || (style->for_html && is_html(c)))
            put_code(sb, c);
        else
            sb_putc(sb, (char)c);
    }
    sb_putc(sb, '"');
}

static void put_string(StrBuf *sb, Str s, const JsonStyle *style)
{
    bool stands_in = style->query != NULL && str_eq(s, STR("%QUERY%"));
    put_text(sb, stands_in ? *style->query : s, style);
}

// A line of its own for every part, unless all go on one.
static void put_break(StrBuf *sb, const JsonStyle *style, long level)
{
    if (style->indent < 0)
        return;
    sb_putc(sb, '\n');
    for (long i = 0; i < style->indent * level; i++)
        sb_putc(sb, ' ');
}

static void put_comma(StrBuf *sb, const JsonStyle *style, long level, bool more)
{
    if (more)
        sg_sb_put(sb, style->indent < 0 ? STR(", ") : STR(","));
    put_break(sb, style, level);
}

static void put_value(StrBuf *sb, Datum d, const JsonStyle *style, long level);

static void put_list(StrBuf *sb, Datum d, const JsonStyle *style, long level)
{
    if (d.u.list.count == 0) {
        sg_sb_put(sb, STR("[]"));
        return;
    }
    sb_putc(sb, '[');
    for (size_t i = 0; i < d.u.list.count && sb->n <= style->limit; i++) {
        put_comma(sb, style, level + 1, i > 0);
        put_value(sb, d.u.list.items[i], style, level + 1);
    }
    put_break(sb, style, level);
    sb_putc(sb, ']');
}

static int by_key(const void *x, const void *y)
{
    const DatumPair *const *a = x;
    const DatumPair *const *b = y;
    Str s = (*a)->key;
    Str t = (*b)->key;
    size_t n = s.n < t.n ? s.n : t.n;
    int order = n > 0 ? memcmp(s.p, t.p, n) : 0;
    return order != 0 ? order : (s.n > t.n) - (s.n < t.n);
}

// Keys of one map differ, so that the order is total.
static const DatumPair **order_pairs(Arena *a, Datum d, bool sorted)
{
    size_t count = d.u.map.count;
    const DatumPair **order = arena_array(a, const DatumPair *, count);
    for (size_t i = 0; i < count; i++)
        order[i] = &d.u.map.pairs[i];
    if (sorted && count > 1)
        qsort(order, count, sizeof(DatumPair *), by_key);
    return order;
}

static void put_map(StrBuf *sb, Datum d, const JsonStyle *style, long level)
{
    if (d.u.map.count == 0) {
        sg_sb_put(sb, STR("{}"));
        return;
    }
    const DatumPair **order = order_pairs(sb->arena, d, style->sorted);
    sb_putc(sb, '{');
    for (size_t i = 0; i < d.u.map.count && sb->n <= style->limit; i++) {
        put_comma(sb, style, level + 1, i > 0);
        put_text(sb, order[i]->key, style);
        sg_sb_put(sb, STR(": "));
        put_value(sb, order[i]->value, style, level + 1);
    }
    put_break(sb, style, level);
    sb_putc(sb, '}');
}

// Depth is bounded where lists and maps are made.
static void put_value(StrBuf *sb, Datum d, const JsonStyle *style, long level)
{
    Str s = {0};
    switch (d.kind) {
    case DATUM_UNDEFINED:
    case DATUM_NONE: sg_sb_put(sb, STR("null")); break;
    case DATUM_BOOL:
        sg_sb_put(sb, d.u.truth ? STR("true") : STR("false"));
        break;
    case DATUM_INT:
    case DATUM_REAL: sg_datum_put(sb, d, style->limit); break;
    case DATUM_TEXT: put_string(sb, d.u.text.s, style); break;
    case DATUM_LIST: put_list(sb, d, style, level); break;
    case DATUM_MAP: put_map(sb, d, style, level); break;
    case DATUM_OBJECT:
        (void)sg_datum_as_text(sb->arena, d, &s);
        put_string(sb, s, style);
        break;
    }
}

void sg_json_put(StrBuf *sb, Datum d, const JsonStyle *style)
{
    put_value(sb, d, style, 0);
}
