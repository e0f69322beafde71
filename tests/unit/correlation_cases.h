// correlation_cases.h - correlations, the hits that they are shown, and what
// they find.  A timespan is a second, times are microseconds, events count
// from 1.
#ifndef SIGCC_UNIT_CORRELATION_CASES_H
#define SIGCC_UNIT_CORRELATION_CASES_H

#include "check.h"
#include "correlation_text.h"

// The YAML of a correlation by the user of events.
#define OF(type, rules, rest)                                            \
    "{type: " type ", rules: [" rules "], group-by: [u], timespan: 1s, " \
    "condition: " rest "}"
#define COUNT(rest) OF("event_count", "a, b", rest)
#define ALL(type, rules) \
    "{type: " type ", rules: [" rules "], group-by: [u], timespan: 1s}"

// One that refers to others.
#define OUTER(type, rules, rest)                                         \
    "{type: " type ", rules: [" rules "], group-by: [u], timespan: 5s, " \
    "condition: " rest "}"

// Those of a release.
extern const CorrelatorLimits usual_limits;

// Not NULL.
Correlator *new_correlator(const Plans *plans, int64_t delay,
                           const CorrelatorLimits *l);

Str finds_of(Arena *a, const Plans *plans, int64_t delay, const char *hits);

// A row of a table, which ends with a row of NULL.
typedef struct FindsCase {
    const char *hits, *finds;
} FindsCase;

// Hits are looked at when all are there, and one after the other.
void check_finds(Arena *a, const char *correlation, const FindsCase *cases);

// Two and more: the inner ones come first.
void check_nested(Arena *a, const char *const *correlations, uint32_t count,
                  const FindsCase *cases);

#endif
