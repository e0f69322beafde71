// window.h - the hits of one group that lie in one timespan, with what the
// type of the correlation makes of them.
//
// A hit that comes or goes costs a look into a table, or for value_sum and
// value_avg a few additions; only value_median and value_percentile keep an
// array in order (numbers.h).
#ifndef SIGCC_CORRELATE_WINDOW_H
#define SIGCC_CORRELATE_WINDOW_H

#include "correlate/hits.h"
#include "correlate/numbers.h"
#include "correlate/order.h"
#include "correlate/sum.h"

typedef struct Window {
    Held *first, *last; // in the order of time
    Held *fresh;        // the first that was not judged yet; NULL: all were
    size_t count;
    union {
        Keys keys;       // Counted: finds and events, tuples or rules
        Keys rules;      // RuleHits: temporal_ordered
        Numbers numbers; // value_median, value_percentile
        Sum *sum;        // value_sum, value_avg
    } of;
} Window;

// Between two times, the earlier one first.
uint64_t sg_elapsed(Time from, Time to);

// Takes 'held', which is not before the others.
void sg_window_add(Window *w, const Criterion *c, Pool *pool, Held *held);

// The oldest goes; there is one.
void sg_window_remove(Window *w, const Criterion *c, Pool *pool);

// All that are a timespan or more older than 'now' go.
void sg_window_expire(Window *w, const Criterion *c, Pool *pool, Time now);

void sg_window_clear(Window *w, const Criterion *c, Pool *pool);

// ---- judging -------------------------------------------------------------

typedef struct Verdict {
    bool holds;
    double value;
    double miss; // how far it is from holding
} Verdict;

// Of a window with a hit in it.
Verdict sg_judge(const Window *w, const Criterion *c, const Pool *pool);

#endif
