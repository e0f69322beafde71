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
    // What is no mistake in Splunk, where messages tell of it: each window of
    // an inner find counts (SG7323), and of ranks between two values the larger
    // one is meant (SG7322).
    SLIP_SPLUNK,
    SLIP_COUNT
} Slip;

// The finds, in any order.
typedef struct EvalFinds {
    Found *items;
    size_t count, room;
} EvalFinds;

// A window in which the condition holds.
typedef struct EvalWindow {
    uint32_t plan;
    Str group;
    Time from, to;  // of its first and its last event
    uint64_t event; // the last one
    bool last;      // of the windows of the group that end at this time
    double value;
    const uint64_t *events; // all of them
    size_t event_count;
} EvalWindow;

typedef struct EvalWindows {
    EvalWindow *items;
    size_t count, room;
} EvalWindows;

// By plan, then by group, then in time.
EvalWindows eval_windows(Arena *a, const Plans *plans, const Hit *hits,
                         size_t count, Slip slip);

EvalFinds eval_correlations(Arena *a, const Plans *plans, const Hit *hits,
                            size_t count, Slip slip);

#endif
