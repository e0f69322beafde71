// hostile_gen.h - rules whose every text tries to leave its place.
#ifndef SIGCC_PROPERTY_HOSTILE_GEN_H
#define SIGCC_PROPERTY_HOSTILE_GEN_H

#include "base/arena.h"
#include "prng.h"

enum { HOSTILE, BENIGN, TWINS };

// Two files of rules, alike but for their texts: what is hostile in one is a
// word in the other, and what differs in one differs in the other.
typedef struct HostileRule {
    Str yaml[TWINS];
    Str model[TWINS]; // a pipeline that names a data model with its fields
} HostileRule;

HostileRule hostile_rule(Arena *a, Prng *r);

// Any hostile text.
Str hostile_text(Arena *a, Prng *r);

// A piece of hostile texts that steers a terminal, or NULL: 'text' holds none.
const char *hostile_steering(Str text);

// Every text of the rules holds this, and nothing that sigcc prints by itself.
#define HOSTILE_MARK "zq"

#endif
