// str.h - borrowed byte strings.
//
// A Str points at bytes that something else owns: an arena, a source buffer or
// a string literal.  The length is explicit, so a Str may hold NUL bytes, and
// nothing in sigcc outside cli/ ever calls strlen() on user data.
#ifndef SIGCC_BASE_STR_H
#define SIGCC_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef struct Str {
    const char *p;
    size_t n;
} Str;

// STR("abc") is a constant Str; the "" rejects anything but a literal.
#define STR(literal) ((Str){"" literal, sizeof(literal) - 1})

// For "%.*s".  Lengths fit because sources are capped: see limits.h.
#define STR_ARG(s) (int)(s).n, str_start(s)

// Never NULL, which printf() may not be given, not even with a length of 0.
static inline const char *str_start(Str s)
{
    return s.p ? s.p : "";
}

static inline Str str_of(const char *p, size_t n)
{
    return (Str){p, n};
}

// Of a string of our own: a table's name, a version.
static inline Str str_of_literal(const char *s)
{
    return s ? (Str){s, strlen(s)} : (Str){0};
}

static inline bool str_eq(Str a, Str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

static inline bool str_starts(Str s, Str prefix)
{
    return s.n >= prefix.n &&
           (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

static inline bool str_ends(Str s, Str suffix)
{
    return s.n >= suffix.n &&
           (suffix.n == 0 ||
            memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0);
}

static inline Str str_slice(Str s, size_t from, size_t to)
{
    // An absent text has no pointer to add to, not even zero.
    return (Str){s.n == 0 ? s.p : s.p + from, to - from};
}

// The index of the first 'c' at or after 'from', or s.n.
static inline size_t str_find(Str s, char c, size_t from)
{
    if (from >= s.n)
        return s.n;
    const char *hit = memchr(s.p + from, c, s.n - from);
    return hit ? (size_t)(hit - s.p) : s.n;
}

#endif
