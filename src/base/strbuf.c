// strbuf.c - growth and formatting for StrBuf.

#include "base/strbuf.h"

#include <stdio.h>

static char *grow(StrBuf *sb, size_t extra)
{
    if (extra >= sb->cap - sb->n) { // '>=' leaves room for a final NUL
        size_t cap = sb->cap < 64 ? 64 : sb->cap * 2;
        if (cap - sb->n <= extra)
            cap = sb->n + extra + 1;
        char *p = sg_arena_bytes(sb->arena, cap);
        if (sb->n != 0)
            memcpy(p, sb->p, sb->n);
        sb->p = p;
        sb->cap = cap;
    }
    return sb->p + sb->n;
}

void sg_sb_room(StrBuf *sb, size_t n)
{
    if (n > 0)
        (void)grow(sb, n);
}

void sg_sb_put(StrBuf *sb, Str s)
{
    if (s.n == 0)
        return;
    memcpy(grow(sb, s.n), s.p, s.n);
    sb->n += s.n;
    sb->p[sb->n] = '\0';
}

void sg_sb_putc(StrBuf *sb, char c)
{
    sg_sb_put(sb, str_of(&c, 1));
}

void sg_sb_putv(StrBuf *sb, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    size_t room = sb->cap - sb->n;
    int n = vsnprintf(room > 0 ? sb->p + sb->n : NULL, room, format, args);
    if (n > 0 && (size_t)n >= room)
        (void)vsnprintf(grow(sb, (size_t)n), (size_t)n + 1, format, again);
    if (n > 0)
        sb->n += (size_t)n;
    va_end(again);
}

void sg_sb_putf(StrBuf *sb, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_sb_putv(sb, format, args);
    va_end(args);
}
