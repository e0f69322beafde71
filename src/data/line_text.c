// line_text.c - text of rules inside lines of other files.

#include "data/line_text.h"

#include "base/ascii.h"
#include "base/utf8.h"

static bool is_line_break(uint32_t code)
{
    return (code >= '\n' && code <= '\r') || (code >= 0x1c && code <= 0x1e) ||
           code == 0x85 || code == 0x2028 || code == 0x2029;
}

static bool is_control(uint32_t code)
{
    return code < 0x20 || (code >= 0x7f && code < 0xa0) ||
           is_line_break(code) || code == UTF8_BAD;
}

static bool has(Str text, bool is_so(uint32_t code))
{
    for (size_t at = 0; at < text.n;)
        if (is_so(sg_utf8_next(text, &at)))
            return true;
    return false;
}

bool sg_breaks_line(Str text)
{
    return has(text, is_line_break);
}

bool sg_has_control(Str text)
{
    return has(text, is_control);
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
        StrBuf line = sb_in(out->arena);
        sg_put_one_line(&line, str_slice(text, from, end - cr));
        sg_sb_put(out, without_backslashes(sb_str(&line)));
        if (end < text.n)
            sg_sb_put(out, STR(" \\\n"));
        from = end + 1;
    }
}
