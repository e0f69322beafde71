// correlate.h - correlation rules over hits of the rules they refer to.
//
// A hit is an event that a referred rule matched, reduced to what a
// correlation looks at: its time, its group and a value.  Hits come in any
// order of time and wait until nothing older can come; then each one ends a
// window, and the correlation holds or does not hold in it.
#ifndef SIGCC_CORRELATE_CORRELATE_H
#define SIGCC_CORRELATE_CORRELATE_H

#include "base/strbuf.h"
#include "event/time.h"
#include "sigma/ast.h"

// One correlation as this file sees it.  Const while it works.
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

// The value at '*at', which moves behind it and begins at 0.  False: there are
// no more.
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

typedef struct Correlator Correlator;

// 'delay': how much younger an event must be before a hit is looked at, in
// microseconds; negative: hits wait for the end.  The plans are borrowed.  NULL
// without memory.
Correlator *sg_correlator_create(const Plan *plans, uint32_t count,
                                 int64_t delay);
void sg_correlator_destroy(Correlator *c); // NULL is allowed

// The same with bounds of one's own, none of them 0.
typedef struct CorrelatorLimits {
    size_t window_hits;  // MAX_WINDOW_HITS
    size_t waiting_hits; // MAX_WAITING_HITS
    size_t groups;       // MAX_GROUPS
    size_t found_events; // MAX_FOUND_EVENTS
    size_t bytes;        // MAX_HITS_BYTES
} CorrelatorLimits;

Correlator *sg_correlator_create_limited(const Plan *plans, uint32_t count,
                                         int64_t delay,
                                         const CorrelatorLimits *limits);

// Hand in a hit; copies it.  All hits of one event have its time, and come
// before those of events with larger numbers.  A value that is no number is
// none to the types that calculate, and one beyond 1e300 is 1e300.
typedef enum CorrelateStatus {
    CORRELATE_OK,
    // All hits and open finds are lost; finds that have ended are still there,
    // and the work can go on.
    CORRELATE_NO_MEMORY
} CorrelateStatus;
CorrelateStatus sg_correlator_add(Correlator *c, const Hit *hit);

// Look at all that has waited, and close what is open.  After that another
// stream may begin.
CorrelateStatus sg_correlator_finish(Correlator *c);

// Stretches that have ended, in the order of plans, times and groups within
// one call of add or finish; valid until the next call of clear.
size_t sg_correlator_count(const Correlator *c);
const Found *sg_correlator_at(const Correlator *c, size_t index);
void sg_correlator_clear(Correlator *c);

// Bounds that were hit, for messages; 0: not hit.
typedef struct CorrelatorLosses {
    uint64_t late;    // hits that came when younger ones had been looked at
    uint64_t crowded; // hits that fell out of a window of MAX_WINDOW_HITS
    uint64_t waiting; // hits looked at early: MAX_WAITING_HITS were waiting
    uint64_t groups;  // hits of new groups beyond MAX_GROUPS of a plan
    uint32_t plan;    // the latest plan that lost something
} CorrelatorLosses;

const CorrelatorLosses *sg_correlator_losses(const Correlator *c);

// How many bytes it keeps for hits and groups: what it needed at its peak.
size_t sg_correlator_memory(const Correlator *c);

// How near a correlation came, for people: of each plan the group whose window
// came nearest to holding, the first of several.  False: no window at all.  The
// group is valid until the next call of add, finish or destroy.
bool sg_correlator_nearest(const Correlator *c, uint32_t plan, Str *group,
                           double *value, Time *from, Time *to);

#endif
