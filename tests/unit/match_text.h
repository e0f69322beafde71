// match_text.h - events and rules as text, for tests of matching.
#ifndef SIGCC_UNIT_MATCH_TEXT_H
#define SIGCC_UNIT_MATCH_TEXT_H

#include "match/index.h"
#include "rule_text.h"

// The event in JSON; fails the test when it is not one.
const EventNode *event_of(Arena *a, const char *json);

// A record for events with these fields, and room for everything that is found
// in them.
Record *record_new(Arena *a, const Fields *fields, bool wants_all);
void record_show(Arena *a, Record *r, const char *json);

// "a=1 a=x b={}": the values of every field that is present, in the order of
// fields; "{}" where it has no value with a text.
Str record_text(Arena *a, const Record *r);

// The detections and the condition of a rule as a predicate; fails the test
// when it has errors.
const Predicate *predicate_of(PredicateMaker *m, const char *detection);

// An index of predicates that 'm' made.
const Index *index_of(const PredicateMaker *m,
                      const Predicate *const *predicates, uint32_t count);

// A maker with a list of diagnostics and fields of its own.
PredicateMaker *maker_new(Arena *a);

#endif
