// map.h - Str -> pointer, for more names than a linear scan can handle.
//
// Open addressing in an arena.  Nothing iterates a map, so its order, and the
// seed that keeps hostile keys from colliding, never show in any output.
#ifndef SIGCC_BASE_MAP_H
#define SIGCC_BASE_MAP_H

#include "base/arena.h"

typedef struct MapSlot {
    Str key;
    void *value; // NULL: free
} MapSlot;

typedef struct Map {
    Arena *arena;
    MapSlot *slots;
    size_t cap, count; // cap is a power of two, or 0
    uint64_t seed;
} Map;

Map sg_map_in(Arena *a);

// Room for so many names, which the map would else get by growing.
void sg_map_room(Map *m, size_t count);

// The value of 'key', or NULL.
void *sg_map_get(const Map *m, Str key);

// Set 'key', which is borrowed, to 'value', which is not NULL.  Returns the
// value it had, or NULL.
void *sg_map_put(Map *m, Str key, void *value);

#endif
