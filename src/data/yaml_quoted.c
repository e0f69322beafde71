// yaml_quoted.c - what is not printable is escaped by its number.

#include "data/yaml_quoted.h"

#include "base/utf8.h"

bool sg_yaml_is_printable(uint32_t c)
{
    if (c < 0xA0)
        return c >= 0x20 && c < 0x7F;
    return c != 0x2028 && c != 0x2029 && c != 0xFEFF &&
           (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
}

static void put_escape(StrBuf *out, uint32_t c)
{
    if (c == '\n')
        sg_sb_put(out, STR("\\n"));
    else if (c == '\t')
        sg_sb_put(out, STR("\\t"));
    else if (c == UTF8_BAD)
        sg_sb_put(out, STR("\\uFFFD"));
    else
        sg_sb_putf(out, c < 0x10000 ? "\\u%04X" : "\\U%08X", (unsigned)c);
}

void sg_yaml_put_quoted(StrBuf *out, Str text)
{
    sb_putc(out, '"');
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = sg_utf8_next(text, &at);
        if (!sg_yaml_is_printable(c)) {
            put_escape(out, c);
            continue;
        }
        if (c == '"' || c == '\\')
            sb_putc(out, '\\');
        sg_sb_put(out, str_slice(text, from, at));
    }
    sb_putc(out, '"');
}
