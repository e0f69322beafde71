// find.c - memmem(), which POSIX has had since 2024, and glibc and the BSDs for
// longer.

#define _GNU_SOURCE

#include "base/find.h"

size_t sg_find(Str text, Str part, size_t from)
{
    if (part.n == 0)
        return from;
    if (text.n - from < part.n)
        return NOT_FOUND;
    const char *hit = memmem(text.p + from, text.n - from, part.p, part.n);
    return hit == NULL ? NOT_FOUND : (size_t)(hit - text.p);
}
