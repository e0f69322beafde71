// text.c - text of the test runners: slices, growing text, a pool.

#include "text.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void give_up(const char *why)
{
    fprintf(stderr, "%s\n", why);
    exit(2);
}

// ---- slices --------------------------------------------------------------

Slice slice_of(const char *text)
{
    return (Slice){text, strlen(text)};
}

bool slice_eq(Slice a, Slice b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

bool slice_is(Slice a, const char *text)
{
    return slice_eq(a, slice_of(text));
}

bool slice_starts(Slice a, const char *text)
{
    size_t n = strlen(text);
    return a.n >= n && memcmp(a.p, text, n) == 0;
}

Slice slice_part(Slice a, size_t from, size_t to)
{
    return (Slice){a.p + from, to - from};
}

Slice slice_line(Slice a, size_t *at)
{
    size_t from = *at;
    size_t to = from;
    while (to < a.n && a.p[to] != '\n')
        to++;
    *at = to < a.n ? to + 1 : to;
    return slice_part(a, from, to);
}

Slice slice_trim_lines(Slice a)
{
    while (a.n > 0 && a.p[a.n - 1] == '\n')
        a.n--;
    return a;
}

// ---- growing text --------------------------------------------------------

static void reserve(Text *t, size_t more)
{
    if (more <= t->cap - t->n)
        return;
    size_t cap = t->cap < 64 ? 64 : t->cap;
    while (cap - t->n < more)
        cap *= 2;
    char *p = realloc(t->p, cap);
    if (p == NULL)
        give_up("out of memory");
    t->p = p;
    t->cap = cap;
}

void text_put(Text *t, Slice s)
{
    if (s.n == 0)
        return;
    reserve(t, s.n);
    memcpy(t->p + t->n, s.p, s.n);
    t->n += s.n;
}

void text_puts(Text *t, const char *s)
{
    text_put(t, slice_of(s));
}

void text_putc(Text *t, char c)
{
    text_put(t, (Slice){&c, 1});
}

void text_putf(Text *t, const char *format, ...)
{
    char part[1024];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(part, sizeof part, format, args);
    va_end(args);
    if (n < 0 || (size_t)n >= sizeof part)
        give_up("a path or name that is too long");
    text_put(t, (Slice){part, (size_t)n});
}

Slice text_slice(const Text *t)
{
    return (Slice){t->p ? t->p : "", t->n};
}

void text_clear(Text *t)
{
    t->n = 0;
}

void text_free(Text *t)
{
    free(t->p);
    *t = (Text){0};
}

// ---- the pool ------------------------------------------------------------

struct PoolBlock {
    struct PoolBlock *next;
    alignas(max_align_t) char data[];
};

void *pool_get(Pool *pool, size_t size)
{
    struct PoolBlock *block = calloc(1, sizeof *block + size);
    if (block == NULL)
        give_up("out of memory");
    block->next = pool->blocks;
    pool->blocks = block;
    return block->data;
}

char *pool_string(Pool *pool, Slice s)
{
    char *p = pool_get(pool, s.n + 1);
    if (s.n > 0)
        memcpy(p, s.p, s.n);
    return p;
}

Slice pool_slice(Pool *pool, Slice s)
{
    return (Slice){pool_string(pool, s), s.n};
}

void pool_free(Pool *pool)
{
    for (struct PoolBlock *b = pool->blocks, *next; b != NULL; b = next) {
        next = b->next;
        free(b);
    }
    pool->blocks = NULL;
}
