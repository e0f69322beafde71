// match_batch.h - rules that are matched together, and events for them.
#ifndef SIGCC_PROPERTY_MATCH_BATCH_H
#define SIGCC_PROPERTY_MATCH_BATCH_H

#include "api/collection.h"
#include "event_gen.h"
#include "rule_eval.h"

enum { BATCH_RULES = 40 };

typedef struct Batch {
    MatchTheme theme;
    MatchRule rules[BATCH_RULES];
    // Linked.  Lives as long as the arena.
    sigcc_collection *collection;
} Batch;

// Every rule is sound, or the test fails.
Batch *batch_new(Arena *a, Prng *r);

// A collection of one file, linked; NULL when it has errors.
sigcc_collection *batch_collection(Arena *a, Str yaml);

typedef struct BatchEvent {
    Str text;
    json_t *json; // lives as long as the arena
} BatchEvent;

BatchEvent batch_event(Arena *a, Prng *r, const Batch *batch);

// The same for text from elsewhere.
BatchEvent batch_event_of(Arena *a, Str text);

// How many conditions a rule has.
size_t batch_conditions(const Rule *rule);

#endif
