// fields.c - a trie of field names, its edges in one hash table.

#include "match/fields.h"

#include "base/hash.h"

static uint64_t edge_hash(const Fields *f, uint32_t from, Str part)
{
    return hash_text(part, f->seed + from);
}

// The slot of an edge, free if there is no such edge.
static FieldStep *slot_of(const Fields *f, uint32_t from, Str part,
                          uint64_t hash)
{
    for (uint32_t i = (uint32_t)hash & (f->cap - 1);;
         i = (i + 1) & (f->cap - 1)) {
        FieldStep *s = &f->steps[i];
        if (s->to == 0 ||
            (s->hash == hash && s->from == from && str_eq(s->part, part)))
            return s;
    }
}

static void grow_steps(Fields *f)
{
    FieldStep *old = f->steps;
    uint32_t cap = f->cap;
    f->cap *= 2;
    f->steps = arena_array(f->arena, FieldStep, f->cap);
    for (uint32_t i = 0; i < cap; i++)
        if (old[i].to != 0)
            *slot_of(f, old[i].from, old[i].part, old[i].hash) = old[i];
}

static uint32_t new_state(Fields *f)
{
    arena_grow(f->arena, f->fields, f->states, &f->states_cap);
    f->fields[f->states] = NO_FIELD;
    return f->states++;
}

Fields *sg_fields_new(Arena *a)
{
    Fields *f = arena_new(a, Fields);
    f->arena = a;
    f->cap = 256;
    f->steps = arena_array(a, FieldStep, f->cap);
    f->seed = hash_mix((uintptr_t)a); // see map.c
    (void)new_state(f);
    return f;
}

static uint32_t add_edge(Fields *f, uint32_t from, Str part)
{
    uint64_t hash = edge_hash(f, from, part);
    FieldStep *s = slot_of(f, from, part, hash);
    if (s->to != 0)
        return s->to;
    uint32_t to = new_state(f);
    *s = (FieldStep){from, to, hash, part};
    if (++f->used * 2 > f->cap)
        grow_steps(f);
    return to;
}

uint32_t sg_fields_add(Fields *f, Str name)
{
    uint32_t state = ROOT_STATE;
    for (size_t at = 0; at <= name.n;) {
        size_t dot = str_find(name, '.', at);
        state = add_edge(f, state, str_slice(name, at, dot));
        at = dot + 1;
    }
    if (f->fields[state] == NO_FIELD) {
        arena_grow(f->arena, f->names, f->count, &f->names_cap);
        f->names[f->count] = name;
        f->fields[state] = f->count++;
    }
    return f->fields[state];
}

static uint32_t step(const Fields *f, uint32_t from, Str part)
{
    const FieldStep *s = slot_of(f, from, part, edge_hash(f, from, part));
    return s->to == 0 ? NO_STATE : s->to;
}

uint32_t sg_fields_step(const Fields *f, uint32_t state, Str key)
{
    for (size_t at = 0; at <= key.n && state != NO_STATE;) {
        size_t dot = str_find(key, '.', at);
        state = step(f, state, str_slice(key, at, dot));
        at = dot + 1;
    }
    return state;
}
