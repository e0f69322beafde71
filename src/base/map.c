// map.c - a seeded hash table.

#include "base/map.h"

Map sg_map_in(Arena *a)
{
    // The address of the arena differs from run to run where the system
    // randomises addresses, which is where hostile input comes from outside.
    return (Map){.arena = a,
                 .seed = (uint64_t)(uintptr_t)a * 0x9E3779B97F4A7C15};
}

// FNV-1a with a seed and a final mix.
static uint64_t hash(const Map *m, Str key)
{
    uint64_t h = m->seed ^ 0xCBF29CE484222325;
    for (size_t i = 0; i < key.n; i++)
        h = (h ^ (unsigned char)key.p[i]) * 0x100000001B3;
    h ^= h >> 32;
    h *= 0xD6E8FEB86659FD93;
    return h ^ h >> 32;
}

static MapSlot *slot_of(const Map *m, Str key)
{
    size_t i = (size_t)hash(m, key) & (m->cap - 1);
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
