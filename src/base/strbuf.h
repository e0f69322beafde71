// strbuf.h - a string under construction, in an arena.
//
// Appending cannot fail (see arena.h), so building text needs no checks:
// append, append, append, then sb_str().
#ifndef SIGCC_BASE_STRBUF_H
#define SIGCC_BASE_STRBUF_H

#include <stdarg.h>

#include "base/arena.h"

typedef struct StrBuf {
    Arena *arena;
    char *p;
    size_t n, cap;
} StrBuf;

#if defined(__GNUC__)
    #define SG_PRINTF(f, a) __attribute__((format(printf, f, a), nonnull(f)))
#else
    #define SG_PRINTF(f, a)
#endif

void sg_sb_put(StrBuf *sb, Str s);
void sg_sb_room(StrBuf *sb, size_t n); // for n more bytes in one piece
void sg_sb_putc(StrBuf *sb, char c);

// For numbers and names we made: a "%.*s" of user text stops at its NUL.
void sg_sb_putf(StrBuf *sb, const char *format, ...) SG_PRINTF(2, 3);
void sg_sb_putv(StrBuf *sb, const char *format, va_list args) SG_PRINTF(2, 0);

static inline StrBuf sb_in(Arena *a)
{
    return (StrBuf){.arena = a};
}

static inline void sb_putc(StrBuf *sb, char c)
{
    if (sb->n + 1 < sb->cap) {
        sb->p[sb->n++] = c;
        sb->p[sb->n] = '\0';
    } else {
        sg_sb_putc(sb, c);
    }
}

// Never with a NULL pointer: an empty buffer gives "".
static inline Str sb_str(const StrBuf *sb)
{
    return str_of(sb->p ? sb->p : "", sb->n);
}

#endif
