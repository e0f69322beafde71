// pool.c - free lists by size.

#include "base/pool.h"

#include <stdalign.h>
#include <stdint.h>

// Room of 16, 32 ... 128 bytes, then four sizes to each doubling: less than a
// quarter of a large piece is lost.
static size_t class_of(size_t size, size_t *room)
{
    size_t step = 16, base = 0, classes = 0;
    if (size > 128) {
        step = 32, base = 128, classes = 8;
        while (size - base > base)
            step *= 2, base *= 2, classes += 4;
    }
    size_t n = size > base ? (size - base - 1) / step : 0;
    *room = base + (n + 1) * step;
    return classes + n;
}

void *sg_pool_take(Pool *p, size_t size)
{
    if (size > SIZE_MAX / 4)
        sg_arena_escape(p->arena, ARENA_OVER_BUDGET);
    size_t room;
    size_t class = class_of(size, &room);
    void *piece = p->back[class];
    if (piece == NULL)
        return sg_arena_alloc(p->arena, 1, room, alignof(max_align_t));
    memcpy(&p->back[class], piece, sizeof piece);
    return memset(piece, 0, room);
}

void sg_pool_give(Pool *p, void *piece, size_t size)
{
    if (piece == NULL)
        return;
    size_t room;
    size_t class = class_of(size, &room);
    memcpy(piece, &p->back[class], sizeof piece);
    p->back[class] = piece;
}

void *sg_pool_grow(Pool *p, void *array, size_t *room, size_t size)
{
    size_t more = *room > 0 ? *room * 2 : 4;
    if (more > SIZE_MAX / 4 / size)
        sg_arena_escape(p->arena, ARENA_OVER_BUDGET);
    void *larger = sg_pool_take(p, more * size);
    if (*room > 0)
        memcpy(larger, array, *room * size);
    sg_pool_give(p, array, *room * size);
    *room = more;
    return larger;
}
