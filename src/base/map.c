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

static void grow(Map *m)
{
    Map old = *m;
    size_t cap = old.cap == 0 ? 32 : old.cap * 2;
    m->slots = arena_array(m->arena, MapSlot, cap); // may escape: 'm' is whole
    m->cap = cap;
    for (size_t i = 0; i < old.cap; i++)
        if (old.slots[i].value != NULL)
            *slot_of(m, old.slots[i].key) = old.slots[i];
}

void *sg_map_put(Map *m, Str key, void *value)
{
    if (m->count * 2 >= m->cap)
        grow(m);
    MapSlot *slot = slot_of(m, key);
    void *before = slot->value;
    if (before == NULL)
        m->count++;
    *slot = (MapSlot){key, value};
    return before;
}
