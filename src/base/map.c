// map.c - a seeded hash table.

#include "base/map.h"

#include "base/hash.h"

Map sg_map_in(Arena *a)
{
    // The address of the arena differs from run to run where the system
    // randomises addresses, which is where hostile input comes from outside.
    return (Map){.arena = a,
                 .seed = (uint64_t)(uintptr_t)a * 0x9E3779B97F4A7C15};
}

static MapSlot *slot_of(const Map *m, Str key)
{
    size_t i = (size_t)hash_text(key, m->seed) & (m->cap - 1);
    while (m->slots[i].value != NULL && !str_eq(m->slots[i].key, key))
        i = (i + 1) & (m->cap - 1);
    return &m->slots[i];
}

void *sg_map_get(const Map *m, Str key)
{
    return m->cap == 0 ? NULL : slot_of(m, key)->value;
}

enum { FIRST_CAP = 8 }; // most maps stay small

static void grow(Map *m, size_t cap)
{
    Map old = *m;
    m->slots = arena_array(m->arena, MapSlot, cap); // may escape: 'm' is whole
    m->cap = cap;
    for (size_t i = 0; i < old.cap; i++)
        if (old.slots[i].value != NULL)
            *slot_of(m, old.slots[i].key) = old.slots[i];
}

// More than half of it is never used.
void sg_map_room(Map *m, size_t count)
{
    size_t cap = m->cap == 0 ? FIRST_CAP : m->cap;
    while (cap / 2 < count)
        cap *= 2;
    if (cap > m->cap)
        grow(m, cap);
}

void *sg_map_put(Map *m, Str key, void *value)
{
    if (m->count * 2 >= m->cap)
        grow(m, m->cap == 0 ? FIRST_CAP : m->cap * 2);
    MapSlot *slot = slot_of(m, key);
    void *before = slot->value;
    if (before == NULL)
        m->count++;
    *slot = (MapSlot){key, value};
    return before;
}
