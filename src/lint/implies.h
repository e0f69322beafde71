// implies.h - does one comparison follow from another one?
#ifndef SIGCC_LINT_IMPLIES_H
#define SIGCC_LINT_IMPLIES_H

#include "lint/meaning.h"

typedef struct Reasoning {
    Arena *arena;
    bool
        single; // a field has one value, so that two of them exclude each other
    uint64_t steps; // that are left: comparisons, and what texts cost
} Reasoning;

typedef enum Truth { TRUTH_UNKNOWN, TRUTH_NO, TRUTH_YES } Truth;

// Is 'm' true of every event that 'known' is true of, or of none?
Truth sg_truth_of(Reasoning *r, Meaning *known, Meaning *m);

#endif
