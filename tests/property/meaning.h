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

#include <sigcc/sigcc.h>

// 1: the query finds the event, 0: it does not, -1: it is not a query.
typedef int MeaningFn(Str query, const Event *event);

// What is run of the output of one rule; empty: nothing.
typedef Str MeaningQueryFn(Arena *a, const sigcc_output *out);

// The event as its log has it.
typedef Str MeaningJsonFn(Arena *a, const Event *event);

typedef struct Meaning {
    const char *target, *format;
    const char *const (*options)[2]; // of the target, ends with NULL; or NULL
    const char *pipeline;            // its YAML, or NULL
    int told[2]; // 7510 for SG7510: queries with such a message may differ
    GenTheme theme;
    size_t rules; // to compile; 0: 1500
    size_t full;  // the same where all that is promised is asked for
    MeaningFn *eval;
    bool cased; // letters differ from their other case: no help for it
    bool typed; // "size" and "flag" are numbers and truth values, not texts
    MeaningQueryFn *query; // NULL: the text of the query
    MeaningJsonFn *json;   // NULL: an object with the fields of the event
} Meaning;

// A rule, compiled and ready to match.  Without a query: the target cannot say
// it, or nothing is left of it.  It lives as long as its arena.
typedef struct MeaningRule {
    GenRule rule;
    Str query;
    bool told;
    sigcc_matches *matches;
} MeaningRule;

// To be freed, the compiler first.  NULL: there is none.
sigcc_pipeline *meaning_pipeline(const Meaning *m);
sigcc_compiler *meaning_compiler(const Meaning *m, const sigcc_pipeline *p);
MeaningRule meaning_rule(Arena *a, Prng *r, const Meaning *m,
                         const sigcc_compiler *c);

// The event as JSON.
Str meaning_json(Arena *a, const Meaning *m, const Event *event);

// What the rule means.
bool meaning_finds(Arena *a, const Meaning *m, const MeaningRule *rule,
                   const Event *event);

// At least 20,000 pairs of queries and events.
void check_meaning(Arena *a, const Meaning *m);

#endif
