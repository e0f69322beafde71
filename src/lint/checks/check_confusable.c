// check_confusable.c - characters that are not what they look like.

#include "base/ascii.h"
#include "base/utf8.h"
#include "lint/checks.h"

typedef struct CodeRange {
    uint32_t from, to;
} CodeRange;

static bool is_in(uint32_t code, const CodeRange *ranges, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (code >= ranges[i].from && code <= ranges[i].to)
            return true;
    return false;
}

// Default ignorable code points of Unicode that a text can hold by mistake, and
// those that change the direction of text.
static bool is_invisible(uint32_t code)
{
    static const CodeRange ranges[] = {
        {0x00AD, 0x00AD}, {0x061C, 0x061C}, {0x115F, 0x1160},
        {0x17B4, 0x17B5}, {0x180E, 0x180E}, {0x200B, 0x200F},
        {0x202A, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164},
        {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}, {0xE0000, 0xE007F}};
    return is_in(code, ranges, sizeof ranges / sizeof *ranges);
}

// Greek and Cyrillic letters that look like Latin ones, from the table of
// confusable characters of Unicode (UTS 39).
static bool looks_latin(uint32_t code)
{
    static const uint16_t letters[] = {
        0x0391, 0x0392, 0x0395, 0x0396, 0x0397, 0x0399, 0x039A, 0x039C, 0x039D,
        0x039F, 0x03A1, 0x03A4, 0x03A5, 0x03A7, 0x03B1, 0x03B9, 0x03BD, 0x03BF,
        0x03C1, 0x03C5, 0x03F2, 0x03F3, 0x03F9, 0x0405, 0x0406, 0x0408, 0x0410,
        0x0412, 0x0415, 0x041A, 0x041C, 0x041D, 0x041E, 0x0420, 0x0421, 0x0422,
        0x0423, 0x0425, 0x0430, 0x0435, 0x043E, 0x0440, 0x0441, 0x0443, 0x0445,
        0x0455, 0x0456, 0x0458, 0x04AE, 0x04BB, 0x0501, 0x051B, 0x051D};
    if (code < letters[0] || code > 0x051D)
        return false;
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        if (letters[i] == code)
            return true;
    return false;
}

static bool is_latin(uint32_t code)
{
    return code < 0x80 && is_alpha((char)code);
}

// Next to a character of ASCII: alone, or in an emoji made of several, it is
// what the rule is about.
static bool hides(Str text, size_t from, size_t to)
{
    return (from > 0 && (unsigned char)text.p[from - 1] < 0x80) ||
           (to < text.n && (unsigned char)text.p[to] < 0x80);
}

// The first character that deceives, or 0: a hidden one, or a letter of another
// script next to a Latin one, which no language has.
static uint32_t deceiving(Str text)
{
    uint32_t before = 0;
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t code = sg_utf8_next(text, &at);
        if (is_invisible(code) && hides(text, from, at))
            return code;
        if (looks_latin(code) && is_latin(before))
            return code;
        if (looks_latin(before) && is_latin(code))
            return before;
        before = code;
    }
    return 0;
}

static bool is_ascii(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] >= 0x80)
            return false;
    return true;
}

static void check_text(const Subject *s, Str text, Span where)
{
    uint32_t code = is_ascii(text) ? 0 : deceiving(text);
    if (code == 0)
        return;
    if (is_invisible(code))
        sg_lint_find(s, where, "this holds the invisible character U+%04X",
                     (unsigned)code);
    else
        sg_lint_find(s, where,
                     "U+%04X looks like a Latin letter, but is another one",
                     (unsigned)code);
}

void sg_check_value_nonascii_confusable(const Subject *s)
{
    check_text(s, s->item->field, s->item->span);
    for (const AstValue *v = s->item->values; v != NULL; v = v->next)
        if (v->scalar.kind == SCALAR_TEXT)
            check_text(s, v->scalar.text, v->span);
}
