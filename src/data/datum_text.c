// datum_text.c - values as Python prints them.

#include "base/num.h"
#include "base/utf8.h"
#include "data/datum.h"

#include <math.h>

static void put_real(StrBuf *sb, double real)
{
    if (!isfinite(real)) {
        sg_sb_put(sb, isnan(real) ? STR("nan")
                      : real < 0  ? STR("-inf")
                                  : STR("inf"));
        return;
    }
    sg_num_put_real(sb, real);
}

// What Python's str.isprintable() refuses, as far as text of rules goes:
// controls, odd white space, invisible marks and private characters.
static bool is_printable(uint32_t c)
{
    if (c < 0xA1)
        return c >= 0x20 && c < 0x7F;
    return c != 0xAD && c != 0xFEFF && c != 0x3000 && c != 0x1680 &&
           !(c >= 0x2000 && c <= 0x200F) && !(c >= 0x2028 && c <= 0x202F) &&
           !(c >= 0x205F && c <= 0x206F) && !(c >= 0xE000 && c <= 0xF8FF) &&
           c < 0xE0000;
}

static void put_escape(StrBuf *sb, uint32_t c)
{
    if (c == '\n')
        sg_sb_put(sb, STR("\\n"));
    else if (c == '\r')
        sg_sb_put(sb, STR("\\r"));
    else if (c == '\t')
        sg_sb_put(sb, STR("\\t"));
    else if (c < 0x100)
        sg_sb_putf(sb, "\\x%02x", (unsigned)c);
    else if (c < 0x10000)
        sg_sb_putf(sb, "\\u%04x", (unsigned)c);
    else
        sg_sb_putf(sb, "\\U%08x", (unsigned)c);
}

// Single quotes, unless that would need escapes which double quotes save.
static void put_quoted(StrBuf *sb, Str s)
{
    bool single = str_find(s, '\'', 0) < s.n;
    char quote = single && str_find(s, '"', 0) == s.n ? '"' : '\'';
    sb_putc(sb, quote);
    for (size_t at = 0; at < s.n;) {
        size_t from = at;
        uint32_t c = sg_utf8_next(s, &at);
        if (c == '\\' || c == (uint32_t)(unsigned char)quote)
            sb_putc(sb, '\\');
        if (is_printable(c))
            sg_sb_put(sb, str_slice(s, from, at));
        else
            put_escape(sb, c);
    }
    sb_putc(sb, quote);
}

static void put_list(StrBuf *sb, Datum d, size_t limit)
{
    sb_putc(sb, '[');
    for (size_t i = 0; i < d.u.list.count && sb->n <= limit; i++) {
        if (i > 0)
            sg_sb_put(sb, STR(", "));
        sg_datum_put_repr(sb, d.u.list.items[i], limit);
    }
    sb_putc(sb, ']');
}

static void put_map(StrBuf *sb, Datum d, size_t limit)
{
    sb_putc(sb, '{');
    for (size_t i = 0; i < d.u.map.count && sb->n <= limit; i++) {
        if (i > 0)
            sg_sb_put(sb, STR(", "));
        put_quoted(sb, d.u.map.pairs[i].key);
        sg_sb_put(sb, STR(": "));
        sg_datum_put_repr(sb, d.u.map.pairs[i].value, limit);
    }
    sb_putc(sb, '}');
}

// Depth is bounded where lists and maps are made.
void sg_datum_put(StrBuf *sb, Datum d, size_t limit)
{
    Str s;
    switch (d.kind) {
    case DATUM_UNDEFINED: break;
    case DATUM_NONE: sg_sb_put(sb, STR("None")); break;
    case DATUM_BOOL:
        sg_sb_put(sb, d.u.truth ? STR("True") : STR("False"));
        break;
    case DATUM_INT: sg_sb_putf(sb, "%lld", d.u.integer); break;
    case DATUM_REAL: put_real(sb, d.u.real); break;
    case DATUM_TEXT: sg_sb_put(sb, d.u.text.s); break;
    case DATUM_LIST: put_list(sb, d, limit); break;
    case DATUM_MAP: put_map(sb, d, limit); break;
    case DATUM_OBJECT:
        if (sg_datum_as_text(sb->arena, d, &s))
            sg_sb_put(sb, s);
        break;
    }
}

void sg_datum_put_repr(StrBuf *sb, Datum d, size_t limit)
{
    Str s;
    if (sg_datum_as_text(sb->arena, d, &s))
        put_quoted(sb, s);
    else
        sg_datum_put(sb, d, limit);
}

const char *sg_datum_textless(Datum d)
{
    const char *what = NULL;
    if (d.kind == DATUM_OBJECT && d.u.object.type->text == NULL)
        return d.u.object.type->what;
    if (d.kind == DATUM_LIST)
        for (size_t i = 0; i < d.u.list.count && what == NULL; i++)
            what = sg_datum_textless(d.u.list.items[i]);
    if (d.kind == DATUM_MAP)
        for (size_t i = 0; i < d.u.map.count && what == NULL; i++)
            what = sg_datum_textless(d.u.map.pairs[i].value);
    return what;
}
