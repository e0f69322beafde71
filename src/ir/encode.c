// encode.c - base64 and UTF-16.

#include "ir/encode.h"

#include "base/utf8.h"

Str sg_base64(Arena *a, Str bytes)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                 "abcdefghijklmnopqrstuvwxyz0123456789+/";
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < bytes.n; i += 3) {
        size_t left = bytes.n - i;
        uint32_t group = (uint32_t)(unsigned char)bytes.p[i] << 16;
        if (left > 1)
            group |= (uint32_t)(unsigned char)bytes.p[i + 1] << 8;
        if (left > 2)
            group |= (unsigned char)bytes.p[i + 2];
        sb_putc(&sb, digits[group >> 18]);
        sb_putc(&sb, digits[group >> 12 & 63]);
        sb_putc(&sb, left > 1 ? digits[group >> 6 & 63] : '=');
        sb_putc(&sb, left > 2 ? digits[group & 63] : '=');
    }
    return sb_str(&sb);
}

// Characters that share bits with what comes before or after are cut off.
Str sg_base64_at_offset(Arena *a, Str bytes, unsigned offset)
{
    static const size_t head[] = {0, 2, 3};
    static const size_t tail[] = {0, 3, 2};
    char *padded = sg_arena_bytes(a, bytes.n + 2);
    memset(padded, ' ', offset);
    if (bytes.n > 0)
        memcpy(padded + offset, bytes.p, bytes.n);
    Str all = sg_base64(a, str_of(padded, bytes.n + offset));
    size_t from = head[offset];
    size_t cut = tail[(bytes.n + offset) % 3];
    return all.n > from + cut ? str_slice(all, from, all.n - cut)
                              : (Str){"", 0};
}

static void put_unit(StrBuf *sb, uint32_t unit, bool big_endian)
{
    char high = (char)(unit >> 8);
    char low = (char)(unit & 0xFF);
    sb_putc(sb, big_endian ? high : low);
    sb_putc(sb, big_endian ? low : high);
}

// A code point above U+FFFF takes two units, a surrogate pair (RFC 2781).
Str sg_utf16(Arena *a, Str text, bool big_endian)
{
    StrBuf sb = sb_in(a);
    for (size_t at = 0; at < text.n;) {
        uint32_t c = sg_utf8_next(text, &at);
        if (c == UTF8_BAD)
            c = 0xFFFD;
        if (c < 0x10000) {
            put_unit(&sb, c, big_endian);
        } else {
            put_unit(&sb, 0xD800 + ((c - 0x10000) >> 10), big_endian);
            put_unit(&sb, 0xDC00 + ((c - 0x10000) & 0x3FF), big_endian);
        }
    }
    return sb_str(&sb);
}
