// source.c - lines and columns of a source text.

#include "diag/source.h"

#include "base/strbuf.h"
#include "base/utf8.h"

Span sg_source_whole(const Source *source)
{
    Pos none = {UINT32_MAX, UINT32_MAX};
    return (Span){none, none, source};
}

// The set is libyaml's, because its marks count lines by it.
size_t sg_source_break(Str s, size_t at)
{
    unsigned char c = (unsigned char)s.p[at];
    if (c == '\n')
        return 1;
    if (c == '\r')
        return at + 1 < s.n && s.p[at + 1] == '\n' ? 2 : 1;
    if (c == 0xC2) // NEL, U+0085
        return at + 1 < s.n && (unsigned char)s.p[at + 1] == 0x85 ? 2 : 0;
    if (c == 0xE2 && at + 2 < s.n && (unsigned char)s.p[at + 1] == 0x80) {
        unsigned char last = (unsigned char)s.p[at + 2]; // LS, PS
        return last == 0xA8 || last == 0xA9 ? 3 : 0;
    }
    return 0;
}

// A few lines are quick to read again, and a mark costs four bytes.
enum { LINES_A_MARK = 8 };

// Are eight bytes ASCII and none of them below 0x0E?  Taking 0x0E from a byte
// sets its high bit if the byte is smaller; a borrow only makes it say no.
static bool is_plain_word(const char *p)
{
    uint64_t word;
    memcpy(&word, p, sizeof word);
    uint64_t below = word - 0x0E0E0E0E0E0E0E0E;
    return ((below | word) & 0x8080808080808080) == 0;
}

// Where the next byte is that a line break may begin with, or the end: below
// 0x0E or from 0xC2, which one comparison tells.
static size_t skip_plain(Str s, size_t at)
{
    while (at + 8 <= s.n && is_plain_word(s.p + at))
        at += 8;
    while (at < s.n && (unsigned char)(s.p[at] - 0x0E) < 0xC2 - 0x0E)
        at++;
    return at;
}

void sg_source_mark(Source *source, Arena *a)
{
    Str s = source->text;
    uint32_t *marks = NULL;
    size_t cap = 0;
    uint32_t count = 0;
    uint32_t line = 0;
    for (size_t at = skip_plain(s, 0); at < s.n; at = skip_plain(s, at)) {
        size_t n = sg_source_break(s, at);
        at += n > 0 ? n : 1;
        if (n == 0 || ++line % LINES_A_MARK != 0)
            continue;
        arena_grow(a, marks, count, &cap);
        marks[count++] = (uint32_t)at;
    }
    source->marks = marks;
    source->mark_count = count;
}

static size_t line_start(const Source *source, uint32_t line)
{
    Str s = source->text;
    size_t at = 0;
    uint32_t mark = line / LINES_A_MARK;
    if (mark > source->mark_count)
        mark = source->mark_count;
    if (mark > 0) {
        at = source->marks[mark - 1];
        line -= mark * LINES_A_MARK;
    }
    while (line > 0 && (at = skip_plain(s, at)) < s.n) {
        size_t n = sg_source_break(s, at);
        if (n > 0)
            line--;
        at += n > 0 ? n : 1;
    }
    return at;
}

static size_t line_end(Str s, size_t at)
{
    for (at = skip_plain(s, at); at < s.n; at = skip_plain(s, at + 1))
        if (sg_source_break(s, at) > 0)
            break;
    return at;
}

Str sg_source_line(const Source *source, uint32_t line)
{
    size_t from = line_start(source, line);
    return str_slice(source->text, from, line_end(source->text, from));
}

size_t sg_source_offset(const Source *source, Pos pos)
{
    size_t at = line_start(source, pos.line);
    size_t end = line_end(source->text, at);
    for (uint32_t col = 0; col < pos.col && at < end; col++)
        (void)sg_utf8_next(source->text, &at);
    return at;
}

// How many marks are at 'offset' or before it.
static uint32_t mark_before(const Source *source, size_t offset)
{
    uint32_t from = 0;
    uint32_t to = source->mark_count;
    while (from < to) {
        uint32_t middle = from + (to - from) / 2;
        if (source->marks[middle] <= offset)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

Pos sg_source_pos(const Source *source, size_t offset)
{
    Str s = source->text;
    uint32_t mark = mark_before(source, offset);
    Pos pos = {mark * LINES_A_MARK, 0};
    size_t at = mark > 0 ? source->marks[mark - 1] : 0;
    while (at < s.n && at < offset) {
        size_t n = sg_source_break(s, at);
        if (n > 0) {
            at += n;
            pos.line++;
            pos.col = 0;
        } else {
            (void)sg_utf8_next(s, &at);
            pos.col++;
        }
    }
    return pos;
}

static uint32_t unit_at(Str s, size_t at, bool big_endian)
{
    unsigned char a = (unsigned char)s.p[at];
    unsigned char b = (unsigned char)s.p[at + 1];
    return big_endian ? (uint32_t)a << 8 | b : (uint32_t)b << 8 | a;
}

// A lone surrogate becomes a byte no UTF-8 text has, for libyaml to refuse.
static Str from_utf16(Arena *a, Str s, bool big_endian)
{
    StrBuf sb = sb_in(a);
    size_t at = 2;
    while (at + 1 < s.n) {
        uint32_t c = unit_at(s, at, big_endian);
        at += 2;
        if (c >= 0xD800 && c < 0xDC00 && at + 1 < s.n) {
            uint32_t low = unit_at(s, at, big_endian);
            if (low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        }
        if (c >= 0xD800 && c < 0xE000)
            sb_putc(&sb, '\xFF');
        else
            sg_utf8_put(&sb, c);
    }
    if (at < s.n)
        sb_putc(&sb, '\xFF'); // half a code unit
    return sb_str(&sb);
}

Str sg_source_decode(Arena *a, Str bytes)
{
    if (str_starts(bytes, STR("\xEF\xBB\xBF")))
        return str_slice(bytes, 3, bytes.n);
    if (str_starts(bytes, STR("\xFF\xFE")))
        return from_utf16(a, bytes, false);
    if (str_starts(bytes, STR("\xFE\xFF")))
        return from_utf16(a, bytes, true);
    return bytes;
}
