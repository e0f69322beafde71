// line_text.c - text of rules inside lines of other files.

#include "data/line_text.h"

#include "base/ascii.h"
#include "base/utf8.h"

// C0 and C1, and the line breaks of Unicode, at which Python's splitlines()
// cuts, for example.
static bool is_control(uint32_t code)
{
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 ||
           code == 0x2029 || code == UTF8_BAD;
}

void sg_put_one_line(StrBuf *out, Str text)
{
    for (size_t at = 0; at < text.n;) {
        uint32_t code = sg_utf8_next(text, &at);
        sg_utf8_put(out, is_control(code) ? ' ' : code);
    }
}

void sg_put_quoted_line(StrBuf *out, Str text)
{
    sb_putc(out, '"');
    for (size_t at = 0; at < text.n;) {
        uint32_t code = sg_utf8_next(text, &at);
        if (code == '"' || code == '\\')
            sb_putc(out, '\\');
        sg_utf8_put(out, is_control(code) ? ' ' : code);
    }
    sb_putc(out, '"');
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static Str stripped(Str s)
{
    while (s.n > 0 && is_space(s.p[0]))
        s = str_slice(s, 1, s.n);
    while (s.n > 0 && is_space(s.p[s.n - 1]))
        s.n--;
    return s;
}

// The line without the backslashes at its end and the blanks among them: they
// would continue it.
static Str without_backslashes(Str line)
{
    size_t end = line.n, backslash = line.n;
    while (end > 0 && (is_space(line.p[end - 1]) || line.p[end - 1] == '\\'))
        if (line.p[--end] == '\\')
            backslash = end;
    return str_slice(line, 0, backslash < line.n ? end : line.n);
}

void sg_put_conf_value(StrBuf *out, Str text)
{
    text = stripped(text);
    for (size_t from = 0; from <= text.n;) {
        size_t end = str_find(text, '\n', from);
        size_t cr = end > from && text.p[end - 1] == '\r' ? 1 : 0;
        Str line = str_slice(text, from, end - cr);
        sg_put_one_line(out, without_backslashes(line));
        if (end < text.n)
            sg_sb_put(out, STR(" \\\n"));
        from = end + 1;
    }
}
