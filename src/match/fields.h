// fields.h - the fields that rules ask for, as a tree of the parts of names.
//
// "a.b.c" is the path a, b, c.  A key of an event may hold dots itself, so a
// step takes all of its parts: "a" then "b.c" ends where "a.b" then "c" does.
#ifndef SIGCC_MATCH_FIELDS_H
#define SIGCC_MATCH_FIELDS_H

#include "base/arena.h"

typedef struct FieldStep {
    uint32_t from;
    uint32_t to; // 0: a free slot
    uint64_t hash;
    Str part;
} FieldStep;

typedef struct Fields {
    Arena *arena;
    FieldStep *steps; // a hash table
    uint32_t cap, used;
    uint32_t *fields; // by state: the field that ends here, or NO_FIELD
    uint32_t states;
    size_t states_cap;
    Str *names; // by field
    uint32_t count;
    size_t names_cap;
    uint64_t seed;
} Fields;

#define NO_FIELD   UINT32_MAX
#define NO_STATE   UINT32_MAX
#define ROOT_STATE 0

Fields *sg_fields_new(Arena *a);

// The number of a field; a new one when the name is new.
uint32_t sg_fields_add(Fields *f, Str name);

// Where the key leads from 'state', or NO_STATE: no field lies that way.
uint32_t sg_fields_step(const Fields *f, uint32_t state, Str key);

static inline uint32_t fields_at(const Fields *f, uint32_t state)
{
    return f->fields[state];
}

#endif
