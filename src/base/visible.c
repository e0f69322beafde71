// visible.c - showing what would steer a terminal.

#include "base/visible.h"

#include "base/utf8.h"

// The latter are those with Bidi_Control in Unicode's PropList.txt, and the
// separators of lines and paragraphs.
bool sg_steers(uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == UTF8_BAD ||
           c == 0x061C || c == 0x200E || c == 0x200F ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

// The end of the printable ASCII at 'at'.
static size_t skip_plain(Str text, size_t at)
{
    while (at < text.n && text.p[at] >= 0x20 && text.p[at] < 0x7F)
        at++;
    return at;
}

void sg_put_visible(StrBuf *out, Str text)
{
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        at = skip_plain(text, at);
        sg_sb_put(out, str_slice(text, from, at));
        if (at == text.n)
            break;
        from = at;
        uint32_t c = sg_utf8_next(text, &at);
        if (c == '\n')
            sg_sb_put(out, STR("\\n"));
        else if (c == UTF8_BAD || (c < 0x80 && sg_steers(c)))
            sg_sb_putf(out, "\\x%02x", (unsigned)(unsigned char)text.p[from]);
        else if (sg_steers(c))
            sg_sb_putf(out, "\\u%04x", (unsigned)c);
        else
            sg_sb_put(out, str_slice(text, from, at));
    }
}
