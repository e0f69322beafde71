// finds.h - a stretch of windows in which a correlation holds, while it lasts.
#ifndef SIGCC_CORRELATE_FINDS_H
#define SIGCC_CORRELATE_FINDS_H

#include "correlate/window.h"

typedef struct Find {
    uint64_t id;   // never 0
    Time from, to; // first hit of the first window, last of the last
    double value;  // at its peak
    uint64_t *events;
    size_t count, room; // of 'events': the first ones
    size_t all;
    uint64_t latest; // the last one of all
    // Of correlations of correlations, Counted: the events since 'since', and
    // those before them that may still be reported again.
    Keys seen, before;
    Time since;
} Find;

// 'limit': how many events to keep.
typedef struct FindTerms {
    Pool *pool;
    const Criterion *criterion;
    size_t limit;
} FindTerms;

// Of a window that holds: its first hit begins the stretch.
Find *sg_find_new(const FindTerms *terms, uint64_t id, const Window *w,
                  double value);

// Another window holds: its fresh hits join in.
void sg_find_extend(Find *f, const FindTerms *terms, const Window *w,
                    double value);

// The events that outer correlations get with this window: with the first one
// all that are kept, with each other one those of its fresh hits.  No more than
// 'limit'; returns how many.
size_t sg_find_tell(const Find *f, const Window *w, bool first,
                    uint64_t *events, size_t limit);

void sg_find_give(Pool *pool, Find *f);

// ---- those that have ended -----------------------------------------------

typedef struct Ended {
    Arena *arena; // of nothing else
    Found *items;
    size_t count, room;
} Ended;

void sg_ended_add(Ended *e, uint32_t plan, Str group, const Find *f);

// From the one at 'from' on: by plan, time and group.
void sg_ended_sort(Ended *e, size_t from);

void sg_ended_clear(Ended *e);

#endif
