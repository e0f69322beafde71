// pool.h - memory that is given back piece by piece, for what comes and goes
// as long as a stream lasts.
//
// A pool cuts its pieces from an arena and keeps those that come back for the
// next ones of about their size: it needs no more than it held at its peak.
// What is not given back dies with the arena.
#ifndef SIGCC_BASE_POOL_H
#define SIGCC_BASE_POOL_H

#include "base/arena.h"

enum { POOL_CLASSES = 8 + 4 * 56 };

typedef struct Pool {
    Arena *arena;
    void *back[POOL_CLASSES]; // given back, by size
} Pool;

static inline Pool pool_in(Arena *a)
{
    return (Pool){.arena = a};
}

// Zeroed, aligned for anything.  Never NULL: leaves like the arena does.
void *sg_pool_take(Pool *p, size_t size);

// 'size' must be the one it was taken with.  NULL is allowed.
void sg_pool_give(Pool *p, void *piece, size_t size);

// An array of 'size' bytes each with room for twice as many as '*room', or for
// the first few; what is in it moves along, and the old room is given back.
void *sg_pool_grow(Pool *p, void *array, size_t *room, size_t size);

#endif
