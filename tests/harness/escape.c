// escape.c - text of sections that plain lines cannot hold.

#include "escape.h"

#include <string.h>

enum { MAX_TIMES = 100000000 }; // of a repetition

// ---- reading -------------------------------------------------------------

static int hex_digit(char c)
{
    const char *digits = "0123456789abcdef";
    const char *at = c == '\0' ? NULL : strchr(digits, c);
    return at == NULL ? -1 : (int)(at - digits);
}

static bool put_byte(Text *to, Slice from, size_t *at)
{
    if (from.n - *at < 2)
        return false;
    int high = hex_digit(from.p[*at]);
    int low = hex_digit(from.p[*at + 1]);
    if (high < 0 || low < 0)
        return false;
    text_putc(to, (char)(unsigned char)(high * 16 + low));
    *at += 2;
    return true;
}

static bool put_all(Text *to, Slice from, const size_t *round);

// "N{text}" after the asterisk.
static bool put_repeated(Text *to, Slice from, size_t *at)
{
    size_t times = 0;
    for (; *at < from.n && from.p[*at] >= '0' && from.p[*at] <= '9'; (*at)++)
        times = times * 10 + (size_t)(from.p[*at] - '0');
    const char *end = memchr(from.p + *at, '}', from.n - *at);
    if (end == NULL || from.p[*at] != '{' || times > MAX_TIMES)
        return false;
    Slice body = slice_part(from, *at + 1, (size_t)(end - from.p));
    *at = (size_t)(end - from.p) + 1;
    for (size_t i = 0; i < times; i++)
        if (!put_all(to, body, &i))
            return false;
    return true;
}

// The escape after the backslash; 'round' is NULL outside repetitions.
static bool put_escape(Text *to, Slice from, size_t *at, const size_t *round)
{
    if (*at == from.n)
        return false;
    switch (from.p[(*at)++]) {
    case '\\': text_putc(to, '\\'); return true;
    case 'n': text_putc(to, '\n'); return true;
    case 'r': text_putc(to, '\r'); return true;
    case 't': text_putc(to, '\t'); return true;
    case 'x': return put_byte(to, from, at);
    case '*': return round == NULL && put_repeated(to, from, at);
    case '#': text_putf(to, "%zu", round ? *round : 0); return round != NULL;
    default: return false;
    }
}

static bool put_all(Text *to, Slice from, const size_t *round)
{
    for (size_t at = 0; at < from.n;) {
        char c = from.p[at++];
        if (c != '\\')
            text_putc(to, c);
        else if (!put_escape(to, from, &at, round))
            return false;
    }
    return true;
}

bool unescape(Text *to, Slice from)
{
    return put_all(to, from, NULL);
}

// ---- writing -------------------------------------------------------------

// Bytes of the UTF-8 character at 'at'; 0: it is none.
static size_t character_bytes(Slice s, size_t at, unsigned *code)
{
    unsigned char c = (unsigned char)s.p[at];
    size_t n = c < 0x80   ? 1
               : c < 0xC2 ? 0
               : c < 0xE0 ? 2
               : c < 0xF0 ? 3
               : c < 0xF5 ? 4
                          : 0;
    if (n == 0 || s.n - at < n)
        return 0;
    *code = n == 1 ? c : c & (0x7Fu >> n);
    for (size_t i = 1; i < n; i++) {
        unsigned char next = (unsigned char)s.p[at + i];
        if ((next & 0xC0) != 0x80)
            return 0;
        *code = *code << 6 | (next & 0x3F);
    }
    return n;
}

// Controls, and what is invisible or turns the direction of text.
static bool is_hidden(unsigned code)
{
    return code < 0x20 || (code >= 0x7F && code <= 0xA0) || code == 0xAD ||
           (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF ||
           (code >= 0xFFF9 && code <= 0xFFFB);
}

// A character that a plain line shows as it is.
static size_t plain_bytes(Slice s, size_t at)
{
    unsigned code = 0;
    size_t n = character_bytes(s, at, &code);
    if (n == 0 || is_hidden(code))
        return 0;
    bool last = at + n == s.n || s.p[at + n] == '\n';
    return code == ' ' && last ? 0 : n;
}

static bool is_marker(Slice line)
{
    return slice_starts(line, "--- ") || slice_starts(line, "=== ");
}

bool needs_escapes(Slice s)
{
    if (s.n > 0 && s.p[s.n - 1] == '\n')
        return true;
    for (size_t at = 0; at < s.n;) {
        Slice line = slice_line(s, &at);
        if (is_marker(line))
            return true;
        for (size_t i = 0; i < line.n;) {
            size_t n = plain_bytes(line, i);
            if (n == 0)
                return true;
            i += n;
        }
    }
    return false;
}

static void escape_byte(Text *to, char c)
{
    switch (c) {
    case '\n': text_puts(to, "\\n"); break;
    case '\r': text_puts(to, "\\r"); break;
    case '\t': text_puts(to, "\\t"); break;
    default: text_putf(to, "\\x%02x", (unsigned)(unsigned char)c); break;
    }
}

// A hidden character goes byte by byte, and so does the start of a marker.
static size_t escape_character(Text *to, Slice line, size_t at)
{
    unsigned code = 0;
    size_t n = plain_bytes(line, at);
    if (line.p[at] == '\\') {
        text_puts(to, "\\\\");
        return 1;
    }
    if (n > 0 && !(at == 0 && is_marker(line))) {
        text_put(to, slice_part(line, at, at + n));
        return n;
    }
    n = character_bytes(line, at, &code);
    for (size_t i = 0; i < (n ? n : 1); i++)
        escape_byte(to, line.p[at + i]);
    return n ? n : 1;
}

void escape(Text *to, Slice s)
{
    Slice body = slice_trim_lines(s);
    for (size_t at = 0; at < body.n;) {
        Slice line = slice_line(body, &at);
        for (size_t i = 0; i < line.n;)
            i += escape_character(to, line, i);
        if (at < body.n)
            text_putc(to, '\n');
    }
    for (size_t i = body.n; i < s.n; i++)
        text_puts(to, "\\n");
}
