// stream_shapes.h - random correlations, also of other correlations, and what
// their searches can be expected to say.
#ifndef SIGCC_PROPERTY_STREAM_SHAPES_H
#define SIGCC_PROPERTY_STREAM_SHAPES_H

#include "base/arena.h"
#include "prng.h"

enum { MAX_LEVELS = 3, MAX_REFS = 4 };

// The rules that they refer to, each of which finds the events with "rNAME=1".
extern const char *const stream_rules[];

typedef struct Shape {
    // The YAML of "correlation:".  They are called c0, c1 ... and refer to
    // those before them; the last one is searched for.
    const char *texts[MAX_LEVELS];
    uint32_t count;
    const char *fields; // "fields:" of the last one, or ""

    // ---- what events there may be
    bool one_rule; // none that several rules find
    bool apart;    // none at the same time

    // ---- what is compared
    bool any_order;   // of simultaneous events: results are the same
    bool points;      // windows of points of time, not of events
    bool exact_first; // a result has the time of its first event
    bool counts;      // it has the number of its events, at least so many
    bool peaks;       // it has the value at its peak
    bool approximate; // the search differs from the matching, which is told
} Shape;

Shape random_shape(Arena *a, Prng *r);

// One of the words, which end with NULL.
const char *random_word(Prng *r, const char *const *words);

#endif
