// keys.c - a hash table with chains: taking out needs no tombstones.

#include "correlate/keys.h"

static Keyed **slot_of(const Keys *keys, uint64_t hash)
{
    return &keys->slots[hash & (keys->room - 1)];
}

// FNV-1a with a seed and a final mix.  The address of the arena differs from
// run to run where the system randomises addresses.
uint64_t sg_keys_hash(const Pool *pool, Str key)
{
    uint64_t seed = (uint64_t)(uintptr_t)pool->arena * 0x9E3779B97F4A7C15;
    uint64_t h = seed ^ 0xCBF29CE484222325;
    for (size_t i = 0; i < key.n; i++)
        h = (h ^ (unsigned char)key.p[i]) * 0x100000001B3;
    h ^= h >> 32;
    h *= 0xD6E8FEB86659FD93;
    return h ^ h >> 32;
}

Keyed *sg_keys_find(const Keys *keys, Str key, uint64_t hash)
{
    if (keys->room == 0)
        return NULL;
    Keyed *entry = *slot_of(keys, hash);
    while (entry != NULL && !(entry->hash == hash && str_eq(entry->key, key)))
        entry = entry->next;
    return entry;
}

static void link_entry(Keys *keys, Keyed *entry)
{
    Keyed **slot = slot_of(keys, entry->hash);
    entry->next = *slot;
    *slot = entry;
}

static void grow(Keys *keys, Pool *pool)
{
    Keys old = *keys;
    keys->room = old.room > 0 ? old.room * 2 : 4;
    keys->slots = sg_pool_take(pool, keys->room * sizeof *keys->slots);
    for (size_t i = 0; i < old.room; i++) {
        Keyed *next;
        for (Keyed *entry = old.slots[i]; entry != NULL; entry = next) {
            next = entry->next;
            link_entry(keys, entry);
        }
    }
    sg_pool_give(pool, old.slots, old.room * sizeof *old.slots);
}

void sg_keys_add(Keys *keys, Pool *pool, Keyed *entry)
{
    if (keys->count >= keys->room)
        grow(keys, pool);
    link_entry(keys, entry);
    keys->count++;
}

void sg_keys_remove(Keys *keys, Keyed *entry)
{
    Keyed **at = slot_of(keys, entry->hash);
    while (*at != entry)
        at = &(*at)->next;
    *at = entry->next;
    keys->count--;
}

void sg_keys_drop(Keys *keys, Pool *pool)
{
    sg_pool_give(pool, keys->slots, keys->room * sizeof *keys->slots);
    *keys = (Keys){0};
}

// ---- counted keys --------------------------------------------------------

Counted *sg_keys_count(Keys *keys, Pool *pool, Str key)
{
    uint64_t hash = sg_keys_hash(pool, key);
    Counted *entry = (Counted *)sg_keys_find(keys, key, hash);
    if (entry == NULL) {
        entry = sg_pool_take(pool, sizeof *entry + key.n);
        char *text = (char *)(entry + 1);
        if (key.n > 0)
            memcpy(text, key.p, key.n);
        entry->keyed = (Keyed){.hash = hash, .key = str_of(text, key.n)};
        sg_keys_add(keys, pool, &entry->keyed);
    }
    entry->count++;
    return entry;
}

static void give_counted(Pool *pool, Counted *entry)
{
    sg_pool_give(pool, entry, sizeof *entry + entry->keyed.key.n);
}

void sg_keys_uncount(Keys *keys, Pool *pool, Counted *entry)
{
    if (--entry->count > 0)
        return;
    sg_keys_remove(keys, &entry->keyed);
    give_counted(pool, entry);
}

void sg_keys_forget(Keys *keys, Pool *pool)
{
    for (size_t i = 0; i < keys->room; i++) {
        Keyed *next;
        for (Keyed *entry = keys->slots[i]; entry != NULL; entry = next) {
            next = entry->next;
            give_counted(pool, (Counted *)entry);
        }
    }
    sg_keys_drop(keys, pool);
}
