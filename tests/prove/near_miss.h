// near_miss.h - events that a condition describes, and events that it nearly
// describes.
//
// Made from the expression that a backend gets, after the pipeline: fields have
// the names of Elastic, and their values the types of its mappings.
#ifndef SIGCC_PROVE_NEAR_MISS_H
#define SIGCC_PROVE_NEAR_MISS_H

#include "field_kinds.h"
#include "ir/expr.h"
#include "prng.h"

typedef struct NearMiss {
    Arena *arena;
    Prng *random;
    const FieldKinds *kinds;
    // How many of the comparisons that should hold are spoilt by a small
    // change.
    unsigned spoilt;
} NearMiss;

// A JSON object; absent when no event can be made, such as with an address
// that is none.  Whether the condition holds for it is for others to say.
Str near_miss_event(NearMiss *m, const Expr *e);

#endif
