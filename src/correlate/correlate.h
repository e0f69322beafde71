// correlate.h - correlation rules over hits of the rules they refer to.
//
// A hit is an event that one of these rules matched, reduced to what a
// correlation looks at: its time, its group and a value.  Hits come in any
// order of time and wait until nothing older can come; then each one ends a
// window, in which the correlation holds or not.
#ifndef SIGCC_CORRELATE_CORRELATE_H
#define SIGCC_CORRELATE_CORRELATE_H

#include "correlate/plan.h"

typedef struct Correlator Correlator;

// 'delay': how much younger an event must be before a hit is looked at, in
// microseconds; negative: hits wait for the end.  The plans are borrowed.  NULL
// without memory.
Correlator *sg_correlator_create(const Plan *plans, uint32_t count,
                                 int64_t delay);
void sg_correlator_destroy(Correlator *c); // NULL is allowed

// The same with other bounds, none of them 0.
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
// before those of events with larger numbers.  For the types that calculate, a
// value that is not a number is missing, and one beyond 1e300 is 1e300.
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
