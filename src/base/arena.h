// arena.h - memory with one owner and one lifetime.
//
// Everything sigcc builds while handling a request lives in an arena and dies
// with it; nothing is freed one by one.  sg_arena_alloc() never returns NULL:
// when memory or the arena's budget runs out it leaves through the nearest
// sg_arena_protect(), after the deferred clean-ups have run.
#ifndef SIGCC_BASE_ARENA_H
#define SIGCC_BASE_ARENA_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

typedef struct Arena Arena;

typedef enum ArenaStatus {
    ARENA_OK,
    ARENA_NO_MEMORY,  // malloc() failed
    ARENA_OVER_BUDGET // the request asked for more than its limit
} ArenaStatus;

Arena *sg_arena_create(size_t budget); // NULL when out of memory
void sg_arena_destroy(Arena *a);       // NULL is allowed
void sg_arena_reset(Arena *a);         // keeps the newest, largest chunk

// From now on failures in 'a' leave through sg_arena_protect(leader).
// For a second arena in use during one request; 'leader' must outlive it.
void sg_arena_follow(Arena *a, Arena *leader);
size_t sg_arena_used(const Arena *a);

// From now on allow 'budget' bytes in all, not less than before.
void sg_arena_raise(Arena *a, size_t budget);

// Zeroed storage for 'count' objects; count * size is overflow-checked.
void *sg_arena_alloc(Arena *a, size_t count, size_t size, size_t align);

// The same for bytes: neither zeroed nor aligned.
char *sg_arena_bytes(Arena *a, size_t n);

#define arena_new(a, T) ((T *)sg_arena_alloc((a), 1, sizeof(T), _Alignof(T)))
#define arena_array(a, T, n) \
    ((T *)sg_arena_alloc((a), (n), sizeof(T), _Alignof(T)))

// Room for one more item after the first 'count': 'items' itself or, when *cap
// says that it is full, a copy with twice the room.
void *sg_arena_grow(Arena *a, void *items, size_t count, size_t *cap,
                    size_t size);

#define arena_grow(a, items, count, cap) \
    (items) = sg_arena_grow((a), (items), (count), (cap), sizeof *(items))

Str sg_arena_copy(Arena *a, Str s); // NUL-terminated copy, for C callers

// Run fn(object) when the arena is reset, destroyed or left by an escape.
// 'object' must itself live in the arena: the stack is gone by then.
void sg_arena_defer(Arena *a, void (*fn)(void *), void *object);

// Leave through the nearest sg_arena_protect(), for libraries that ran out of
// memory on our behalf.
_Noreturn void sg_arena_escape(Arena *a, ArenaStatus why);

// Call fn(arg).  The only setjmp() in sigcc is inside this function.
ArenaStatus sg_arena_protect(Arena *a, void (*fn)(void *), void *arg);

#endif
