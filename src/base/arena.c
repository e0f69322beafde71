// arena.c - chunked bump allocator with deferred clean-ups.

#include "base/arena.h"

#include <setjmp.h>
#include <stdalign.h>
#include <stdlib.h>

#define FIRST_CHUNK   ((size_t)8 * 1024)
#define LARGEST_CHUNK ((size_t)256 * 1024)

typedef struct Chunk Chunk;
struct Chunk {
    Chunk *older;
    size_t size;
    alignas(max_align_t) char data[];
};

typedef struct Defer Defer;
struct Defer {
    Defer *older;
    void (*fn)(void *);
    void *object;
};

struct Arena {
    Chunk *chunk; // newest; bump allocation happens here
    size_t used;  // bytes used of chunk
    size_t total; // bytes handed out since the last reset
    size_t budget;
    Defer *defers;
    jmp_buf *escape; // innermost sg_arena_protect(), or NULL
    Arena *leader;   // whose 'escape' to use instead, or NULL
};

_Noreturn void sg_arena_escape(Arena *a, ArenaStatus why)
{
    if (a->leader != NULL)
        a = a->leader;
    if (a->escape == NULL)
        abort(); // an allocation outside sg_arena_protect() is a bug
    longjmp(*a->escape, (int)why);
}

void sg_arena_follow(Arena *a, Arena *leader)
{
    a->leader = leader;
}

// Chunks double up to a limit: a short run stays small, and a long one asks for
// memory rarely.
static bool add_chunk(Arena *a, size_t need)
{
    size_t size = a->chunk ? a->chunk->size * 2 : FIRST_CHUNK;
    if (size > LARGEST_CHUNK)
        size = LARGEST_CHUNK;
    if (size < need)
        size = need;
    Chunk *c = malloc(sizeof *c + size);
    if (c == NULL)
        return false;
    c->older = a->chunk;
    c->size = size;
    a->chunk = c;
    a->used = 0;
    return true;
}

Arena *sg_arena_create(size_t budget)
{
    Arena *a = calloc(1, sizeof *a);
    if (a != NULL)
        a->budget = budget;
    return a;
}

static void run_defers(Arena *a)
{
    while (a->defers != NULL) {
        Defer *d = a->defers;
        a->defers = d->older;
        d->fn(d->object);
    }
}

static void free_chunks(Chunk *c)
{
    while (c != NULL) {
        Chunk *older = c->older;
        free(c);
        c = older;
    }
}

void sg_arena_reset(Arena *a)
{
    run_defers(a);
    if (a->chunk != NULL) {
        free_chunks(a->chunk->older);
        a->chunk->older = NULL;
    }
    a->used = 0;
    a->total = 0;
}

void sg_arena_destroy(Arena *a)
{
    if (a == NULL)
        return;
    run_defers(a);
    free_chunks(a->chunk);
    free(a);
}

size_t sg_arena_used(const Arena *a)
{
    return a->total;
}

void sg_arena_raise(Arena *a, size_t budget)
{
    if (budget > a->budget)
        a->budget = budget;
}

// Room for 'count' objects, contents undefined.
static char *reserve(Arena *a, size_t count, size_t size, size_t align)
{
    if (size != 0 && count > (a->budget - a->total) / size)
        sg_arena_escape(a, ARENA_OVER_BUDGET);
    size_t bytes = count * size;

    size_t start = (a->used + align - 1) & ~(align - 1);
    if (a->chunk == NULL || start > a->chunk->size ||
        bytes > a->chunk->size - start) {
        if (!add_chunk(a, bytes))
            sg_arena_escape(a, ARENA_NO_MEMORY);
        start = 0;
    }
    a->used = start + bytes;
    a->total += bytes;
    return a->chunk->data + start;
}

void *sg_arena_alloc(Arena *a, size_t count, size_t size, size_t align)
{
    return memset(reserve(a, count, size, align), 0, count * size);
}

char *sg_arena_bytes(Arena *a, size_t n)
{
    return reserve(a, n, 1, 1);
}

void *sg_arena_grow(Arena *a, void *items, size_t count, size_t *cap,
                    size_t size)
{
    if (count < *cap)
        return items;
    size_t room = *cap == 0 ? 4 : *cap * 2;
    void *more = sg_arena_alloc(a, room, size, alignof(max_align_t));
    if (count > 0)
        memcpy(more, items, count * size);
    *cap = room;
    return more;
}

Str sg_arena_copy(Arena *a, Str s)
{
    char *p = sg_arena_bytes(a, s.n + 1);
    if (s.n != 0)
        memcpy(p, s.p, s.n);
    p[s.n] = '\0';
    return str_of(p, s.n);
}

void sg_arena_defer(Arena *a, void (*fn)(void *), void *object)
{
    Defer *d = arena_new(a, Defer);
    *d = (Defer){.older = a->defers, .fn = fn, .object = object};
    a->defers = d;
}

// The result of setjmp() may only be switched on or compared (C11, 7.13.1.1),
// not kept: a status for each way back.  The body gets everything through
// 'arg', so that no local variable of this frame changes in between.
static ArenaStatus run(jmp_buf *here, void (*fn)(void *), void *arg)
{
    switch (setjmp(*here)) {
    case ARENA_OK: fn(arg); return ARENA_OK;
    case ARENA_OVER_BUDGET: return ARENA_OVER_BUDGET;
    default: return ARENA_NO_MEMORY;
    }
}

ArenaStatus sg_arena_protect(Arena *a, void (*fn)(void *), void *arg)
{
    jmp_buf here;
    jmp_buf *outer = a->escape;
    a->escape = &here;
    ArenaStatus status = run(&here, fn, arg);
    a->escape = outer;
    if (status != ARENA_OK)
        run_defers(a);
    return status;
}
