// sample.h - a value that a comparison asks for, in the type of its field.
#ifndef SIGCC_PROVE_SAMPLE_H
#define SIGCC_PROVE_SAMPLE_H

#include "field_kinds.h"
#include "ir/value.h"
#include "prng.h"

typedef enum SampleKind {
    SAMPLE_TEXT,
    SAMPLE_BARE, // a number, or true or false
    SAMPLE_ABSENT
} SampleKind;

typedef struct Sample {
    Str text;
    SampleKind kind;
} Sample;

// False: a field of this kind holds no such value.
bool sample_of(Arena *a, Prng *r, FieldKind kind, const Value *v, Sample *s);

// A small change, after which the comparison may hold or not.  Of what has one
// spelling the letters stay in their case.
void sample_spoil(Arena *a, Prng *r, bool one_spelling, Sample *s);

#endif
