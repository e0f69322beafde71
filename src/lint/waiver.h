// waiver.h - one check that one comment suppresses, or all checks.
#ifndef SIGCC_LINT_WAIVER_H
#define SIGCC_LINT_WAIVER_H

#include "diag/source.h"

typedef struct Waiver Waiver;
struct Waiver {
    Waiver *next;
    size_t number;     // in the order of reading
    Waiver *head;      // the first that the same word means: perhaps itself
    Str word;          // as written; empty: all
    Str check;         // id of a check or code of a message; empty: all
    Str reason;        // perhaps empty
    bool enables;      // instead of suppressing
    bool used;         // a finding was suppressed, or left alone; of heads
    uint32_t from, to; // lines, with the last
    Span span;         // of the id, or of the word that means all
    Span comment;      // to be removed with it, if it names no other check
    bool removable;
    Waiver *outer; // the next one around it, for the same check
};

#endif
