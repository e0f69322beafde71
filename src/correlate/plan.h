// plan.h - what correlations work on, and what they find.
#ifndef SIGCC_CORRELATE_PLAN_H
#define SIGCC_CORRELATE_PLAN_H

#include "base/strbuf.h"
#include "event/time.h"
#include "sigma/ast.h"

// One correlation as the files of correlate/ see it.  Const while it works.
typedef struct Plan {
    const Correlation *correlation; // after its pipeline
    const Rule *rule;
    uint32_t ref_count; // entries of correlation->rules
    // Indexes of plans, by reference; NO_PLAN: a plain rule.  What an inner
    // correlation finds is a hit of this reference.  Inner plans come first.
    const uint32_t *inner;
    // By reference: the first reference to the same rule (its own index when
    // it is the first).  A rule that is listed twice counts as one rule.
    const uint32_t *first_ref;
    // Inner correlations: which field of the inner plan's group is this plan's
    // n-th group field; inner_group[ref][n], NO_PLAN: the inner plan has no
    // such group field, so that its finds never count.
    const uint32_t *const *inner_group;
    uint32_t group_count; // fields in a group
    // The same for the value_* types: which field of the inner plan's group is
    // the n-th of correlation->fields.  NULL: no value comes from inner plans.
    const uint32_t *const *inner_value;
} Plan;

#define NO_PLAN UINT32_MAX

// The values of a group's fields, or of a tuple that value_count counts, as one
// text: for each value its length in decimal, a colon, and its bytes.
void sg_group_put(StrBuf *out, Str value);

// The value at '*at', which moves past it and begins at 0.  False: there are no
// more.
bool sg_group_next(Str group, size_t *at, Str *value);

typedef struct Hit {
    uint32_t plan, ref;
    Time time;
    uint64_t event; // its number
    Str group;
    bool has_value;
    Str value; // value_count: a tuple; other value_*: one decimal number
} Hit;

// What was found: a stretch of time in which the correlation held in every
// window that ended at a hit, without a timespan of silence between two hits.
typedef struct Found {
    uint32_t plan;
    Str group;
    Time from, to; // first event of the first window, last of the last
    // At its peak: the largest for gt, gte and without a number to compare
    // with, the smallest for lt and lte, the first for eq and neq.
    double value;
    // The numbers of the first MAX_FOUND_EVENTS in time, ascending.  Of inner
    // correlations: the events of their windows, as far as they are kept.
    const uint64_t *events;
    size_t event_count, all_events;
} Found;

#endif
