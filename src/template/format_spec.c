// format_spec.c - alignment and width of a replacement field.

#include "base/ascii.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "template/format_field.h"

static bool is_align(char c)
{
    return c == '<' || c == '>' || c == '^';
}

// align = "<" | ">" | "^".  The fill is any one character, if an alignment
// follows it.
static size_t read_align(Str text, FormatSpec *spec)
{
    size_t at = 0;
    if (text.n == 0)
        return 0;
    (void)sg_utf8_next(text, &at);
    if (at < text.n && is_align(text.p[at])) {
        spec->fill = str_slice(text, 0, at);
        spec->align = text.p[at];
        return at + 1;
    }
    if (!is_align(text.p[0]))
        return 0;
    spec->align = text.p[0];
    return 1;
}

// A larger number is one too large.
static bool read_number(Str text, size_t *at, size_t *number)
{
    size_t n = 0;
    size_t from = *at;
    for (; *at < text.n && is_digit(text.p[*at]); (*at)++)
        if (n <= MAX_FORMAT_WIDTH)
            n = n * 10 + (size_t)(text.p[*at] - '0');
    *number = n;
    return *at > from;
}

static bool is_too_wide(const FormatSpec *spec)
{
    return spec->width > MAX_FORMAT_WIDTH ||
           (spec->precision > MAX_FORMAT_WIDTH && spec->precision != SIZE_MAX);
}

// spec = [ [ fill ] align ] [ "0" ] [ width ] [ "." precision ] [ "s" | "d" ]
//
// The zero is also a digit of the width, as in Python's format language.
const char *sg_format_spec_parse(Str text, FormatSpec *spec)
{
    static const char form[] =
        "expected [fill][< > or ^][width][.precision][s or d]";
    *spec = (FormatSpec){
        .given = text.n > 0, .fill = STR(" "), .precision = SIZE_MAX};
    size_t at = read_align(text, spec);
    if (at < text.n && text.p[at] == '0' && spec->align == 0)
        spec->fill = STR("0");
    if (at < text.n && is_digit(text.p[at]) &&
        !read_number(text, &at, &spec->width))
        return form;
    if (at < text.n && text.p[at] == '.') {
        at++;
        if (!read_number(text, &at, &spec->precision))
            return form;
    }
    if (at < text.n && (text.p[at] == 's' || text.p[at] == 'd'))
        spec->type = text.p[at++];
    if (at != text.n)
        return form;
    return is_too_wide(spec) ? "a width or precision of more than 10000" : NULL;
}

_Static_assert(MAX_FORMAT_WIDTH == 10000, "the message above says so");

static Str cut(Str s, size_t characters)
{
    size_t at = 0;
    for (size_t i = 0; i < characters && at < s.n; i++)
        (void)sg_utf8_next(s, &at);
    return str_slice(s, 0, at);
}

static void put_fill(StrBuf *sb, Str fill, size_t count)
{
    for (size_t i = 0; i < count; i++)
        sg_sb_put(sb, fill);
}

// 'usual' is the alignment when the format gives none.
static void put_aligned(StrBuf *sb, const FormatSpec *spec, Str s, char usual)
{
    char align = spec->align;
    if (align == 0)
        align = usual;
    size_t n = sg_utf8_length(s);
    size_t room = spec->width > n ? spec->width - n : 0;
    size_t before = align == '>' ? room : align == '^' ? room / 2 : 0;
    put_fill(sb, spec->fill, before);
    sg_sb_put(sb, s);
    put_fill(sb, spec->fill, room - before);
}

// Zeros go between the sign and the digits.
static void put_number(StrBuf *sb, const FormatSpec *spec, Str s)
{
    FormatSpec rest = *spec;
    bool zeros = str_eq(spec->fill, STR("0")) && spec->align == 0;
    if (zeros && s.p[0] == '-') {
        sb_putc(sb, '-');
        s = str_slice(s, 1, s.n);
        rest.width -= rest.width > 0;
    }
    put_aligned(sb, &rest, s, '>');
}

// Python's rules: texts align left and can be cut, numbers align right and
// cannot; no other value has a format.
const char *sg_format_spec_put(StrBuf *sb, const FormatSpec *spec, Datum d)
{
    Str s;
    StrBuf plain = sb_in(sb->arena);
    if (sg_datum_as_text(sb->arena, d, &s)) {
        if (spec->type == 'd')
            return "'d' needs a number";
        put_aligned(sb, spec, cut(s, spec->precision), '<');
        return NULL;
    }
    sg_datum_put(&plain, d, MAX_QUERY_BYTES);
    if (!spec->given) {
        sg_sb_put(sb, sb_str(&plain));
        return NULL;
    }
    if (d.kind != DATUM_INT && d.kind != DATUM_REAL)
        return "only text and numbers can have a width";
    if (spec->type == 's' || spec->precision != SIZE_MAX)
        return "'s' and a precision need text";
    put_number(sb, spec, sb_str(&plain));
    return NULL;
}
