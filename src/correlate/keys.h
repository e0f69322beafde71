// keys.h - a table of texts that are put in and taken out again.
//
// The entries belong to the caller, who embeds a Keyed as their first member.
#ifndef SIGCC_CORRELATE_KEYS_H
#define SIGCC_CORRELATE_KEYS_H

#include <stdint.h>

#include "base/pool.h"

typedef struct Keyed Keyed;
struct Keyed {
    Keyed *next;
    uint64_t hash;
    Str key;
};

typedef struct Keys {
    Keyed **slots;
    size_t room, count; // room is a power of two, or 0
} Keys;

// Seeded, so that hostile texts do not collide; alike in one pool.
uint64_t sg_keys_hash(const Pool *pool, Str key);

Keyed *sg_keys_find(const Keys *keys, Str key, uint64_t hash); // or NULL

// 'entry' has its key and hash, and none in the table has that key.
void sg_keys_add(Keys *keys, Pool *pool, Keyed *entry);
void sg_keys_remove(Keys *keys, Keyed *entry); // which is in the table

// Gives back the table, not the entries.
void sg_keys_drop(Keys *keys, Pool *pool);

// ---- counted keys --------------------------------------------------------

// A key that was added 'count' times.
typedef struct Counted {
    Keyed keyed;
    size_t count;
} Counted;

Counted *sg_keys_count(Keys *keys, Pool *pool, Str key);

// One use less; gone with the last.
void sg_keys_uncount(Keys *keys, Pool *pool, Counted *entry);

// All of them, and the table.
void sg_keys_forget(Keys *keys, Pool *pool);

#endif
