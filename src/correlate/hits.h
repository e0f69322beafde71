// hits.h - hits that are kept, and the queue in which they wait for their turn.
#ifndef SIGCC_CORRELATE_HITS_H
#define SIGCC_CORRELATE_HITS_H

#include "correlate/keys.h"
#include "correlate/plan.h"

// Its group, its value and the numbers of its events follow it.
typedef struct Held Held;
struct Held {
    Held *next; // in its window, in the order of the queue
    Time time;
    uint64_t event;
    uint64_t find; // what found it: an inner correlation; 0: it is an event
    // What it is in its window, if its type counts keys; else its number.
    union {
        Keyed *entry;
        double number;
    } as;
    size_t group_length, value_length, event_count;
    uint32_t plan, ref;
};

// A window of an inner correlation: which find it belongs to, and the numbers
// of events that the windows before it have not handed on.
typedef struct HeldFind {
    uint64_t find;
    const uint64_t *events;
    size_t event_count;
} HeldFind;

// 'from' NULL: the hit is an event.  as.number is left to the caller.
Held *sg_held_new(Pool *pool, const Hit *hit, const HeldFind *from);
void sg_held_give(Pool *pool, Held *held);

Str sg_held_group(const Held *held);
Str sg_held_value(const Held *held);
const uint64_t *sg_held_events(const Held *held);

// ---- the queue -----------------------------------------------------------

// Ordered by time, then by the number of the event, then by plan, so that what
// an inner correlation finds at an event is there when its outer one looks.
typedef struct Waiting {
    Time time;
    uint64_t event;
    Held *held;
} Waiting;

typedef struct Queue {
    Waiting *items; // a heap
    size_t count, room;
} Queue;

void sg_queue_push(Queue *q, Pool *pool, Held *held);
const Held *sg_queue_first(const Queue *q); // NULL: nothing waits
Held *sg_queue_pop(Queue *q);               // the first, which is there

#endif
