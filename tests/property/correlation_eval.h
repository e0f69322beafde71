// correlation_eval.h - correlations by definition: every window is put
// together anew from all hits, and everything in it counted again.
#ifndef SIGCC_PROPERTY_CORRELATION_EVAL_H
#define SIGCC_PROPERTY_CORRELATION_EVAL_H

#include "correlation_text.h"

// Mistakes it makes on request: a comparison that never notices one of them
// compares nothing.
typedef enum Slip {
    SLIP_NONE,
    SLIP_BORDER,       // a window reaches back to its border
    SLIP_EQUAL_TIMES,  // it holds all events of its last point of time
    SLIP_STRICT_ORDER, // a step is later than the one before it
    SLIP_NO_SILENCE,   // a timespan without events does not end a find
    SLIP_ALL_WINDOWS,  // each window of an inner find counts
    SLIP_ALL_HITS,     // an event of several rules counts several times
    SLIP_LAST_VALUE,   // not the one at the peak
    SLIP_ALL_REFS,     // a rule that is listed twice is two rules
    SLIP_RANK,         // a percentile rounds down
    SLIP_COUNT
} Slip;

// The finds, in any order.
typedef struct EvalFinds {
    Found *items;
    size_t count, room;
} EvalFinds;

// The windows that hold, each with its first and last time, and the number of
// its last event in 'all_events'.
EvalFinds eval_windows(Arena *a, const Plans *plans, const Hit *hits,
                       size_t count);

EvalFinds eval_correlations(Arena *a, const Plans *plans, const Hit *hits,
                            size_t count, Slip slip);

#endif
