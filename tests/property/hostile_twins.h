// hostile_twins.h - hostile rules and their twins, compiled in every way.
#ifndef SIGCC_PROPERTY_HOSTILE_TWINS_H
#define SIGCC_PROPERTY_HOSTILE_TWINS_H

#include "hostile_gen.h"
#include "hostile_ways.h"

#include <sigcc/sigcc.h>

// A compiler or exporter for each way, for all rules.
typedef struct Makers Makers;

// Fails the test where one cannot be made; ended by makers_free().
Makers *makers_new(void);
void makers_free(Makers *m);

// How many ways there are.
size_t makers_count(const Makers *m);

// One of two that are alike but for their texts.
typedef struct Twin {
    const Makers *makers;
    Str yaml;
    sigcc_collection *rules;
    sigcc_pipeline *model;
    sigcc_output **outputs; // NULL where nobody has asked yet
} Twin;

void twin_open(Twin *twin, Arena *a, const Makers *m, const HostileRule *rule,
               int which);
void twin_close(Twin *twin);

// Whether its rules have no errors.
bool twin_is_sound(const Twin *twin);

// What becomes of it in a way.  Borrowed until twin_close().
const sigcc_output *twin_output(Twin *twin, size_t way);

#endif
