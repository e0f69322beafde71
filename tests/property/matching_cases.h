// matching_cases.h - rules, and events that they match or do not, by hand.
//
// Every modifier and every kind of value, with events that are nearly right.
// Both the evaluator that tests compare with and the library have to agree
// with docs/matching.md here.
#ifndef SIGCC_PROPERTY_MATCHING_CASES_H
#define SIGCC_PROPERTY_MATCHING_CASES_H

#include "match_batch.h"

// Does the only rule of the collection match the event, in its first condition
// or another one?
typedef bool CaseFn(Arena *a, const sigcc_collection *rules,
                    const BatchEvent *event);

// Fails at the end when some case was not as it should.
void check_cases(Arena *a, CaseFn *matches);

#endif
