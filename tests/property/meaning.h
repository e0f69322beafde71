// meaning.h - a query finds what its rule means.
//
// Random rules are compiled through the public header.  An evaluator of the
// target's language, written from the vendor's documentation and not from the
// backend, runs the queries on random events; the matching engine says what
// they should have found.
#ifndef SIGCC_PROPERTY_MEANING_H
#define SIGCC_PROPERTY_MEANING_H

#include "check.h"
#include "rule_gen.h"

// 1: the query finds the event, 0: it does not, -1: it is not a query.
typedef int MeaningFn(Str query, const Event *event);

typedef struct Meaning {
    const char *target, *format;
    const char *const (*options)[2]; // of the target, ends with NULL; or NULL
    GenTheme theme;
    size_t rules; // to compile; 0: 1500
    MeaningFn *eval;
    bool cased; // letters differ from their other case: no help for it
    // Parts of queries and what breaks them, ends with NULL.
    const char *const (*mutations)[2];
} Meaning;

// At least 20,000 pairs of queries and events.
void check_meaning(Arena *a, const Meaning *m);

// Queries that are broken on purpose are noticed, each kind of break.
void check_mutations(Arena *a, const Meaning *m);

#endif
