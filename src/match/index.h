// index.h - which of many predicates may hold for an event.
//
// Every predicate is filed under the literals of which an event must hold one;
// an event is read once, and only what it leads to is asked.  Texts are found
// by four of their bytes (two, of short ones): those that are rarest among all
// literals.
#ifndef SIGCC_MATCH_INDEX_H
#define SIGCC_MATCH_INDEX_H

#include "match/predicate.h"

typedef struct Index Index;

// Predicates are known by their place in 'predicates'.  'scratch' is reset.
Index *sg_index_new(Arena *a, Arena *scratch,
                    const Predicate *const *predicates, uint32_t count,
                    uint32_t field_count);

// The predicates to ask about one event, each of them once; every thread has
// its own.
typedef struct Candidates {
    uint32_t *items; // ascending
    uint32_t count;
    uint32_t *stamps; // by predicate: the event it was last found for
    uint32_t stamp;
    uint32_t all; // predicates
} Candidates;

void sg_candidates_init(Candidates *c, Arena *keep, uint32_t count);
void sg_index_ask(const Index *index, Record *r, Candidates *to);

#endif
