// hits.c - kept hits, and a heap of them.

#include "correlate/hits.h"

// ---- hits ----------------------------------------------------------------

static size_t size_of(const Held *held)
{
    return sizeof *held + held->event_count * sizeof(uint64_t) +
           held->group_length + held->value_length;
}

const uint64_t *sg_held_events(const Held *held)
{
    return (const uint64_t *)(held + 1);
}

Str sg_held_group(const Held *held)
{
    const uint64_t *events = sg_held_events(held);
    return str_of((const char *)(events + held->event_count),
                  held->group_length);
}

Str sg_held_value(const Held *held)
{
    Str group = sg_held_group(held);
    return str_of(group.p + group.n, held->value_length);
}

static void copy(void *to, const void *from, size_t n)
{
    if (n > 0)
        memcpy(to, from, n);
}

// One block for the hit, its events and its texts: millions wait at a time, and
// each is freed as a whole.
Held *sg_held_new(Pool *pool, const Hit *hit, const HeldFind *from)
{
    Held head = {.time = hit->time,
                 .event = hit->event,
                 .find = from != NULL ? from->find : 0,
                 .group_length = hit->group.n,
                 .value_length = hit->value.n,
                 .event_count = from != NULL ? from->event_count : 0,
                 .plan = hit->plan,
                 .ref = hit->ref};
    Held *held = sg_pool_take(pool, size_of(&head));
    *held = head;
    uint64_t *events = (uint64_t *)(held + 1);
    char *text = (char *)(events + held->event_count);
    if (from != NULL)
        copy(events, from->events, from->event_count * sizeof *events);
    copy(text, hit->group.p, hit->group.n);
    copy(text + hit->group.n, hit->value.p, hit->value.n);
    return held;
}

void sg_held_give(Pool *pool, Held *held)
{
    sg_pool_give(pool, held, size_of(held));
}

// ---- the queue -----------------------------------------------------------

static bool is_before(const Waiting *a, const Waiting *b)
{
    if (a->time != b->time)
        return a->time < b->time;
    if (a->event != b->event)
        return a->event < b->event;
    return a->held->plan < b->held->plan;
}

void sg_queue_push(Queue *q, Pool *pool, Held *held)
{
    Waiting new = {held->time, held->event, held};
    if (q->count == q->room)
        q->items = sg_pool_grow(pool, q->items, &q->room, sizeof *q->items);
    size_t at = q->count++;
    while (at > 0 && is_before(&new, &q->items[(at - 1) / 2])) {
        q->items[at] = q->items[(at - 1) / 2];
        at = (at - 1) / 2;
    }
    q->items[at] = new;
}

const Held *sg_queue_first(const Queue *q)
{
    return q->count > 0 ? q->items[0].held : NULL;
}

// The smaller of the two below 'at', or none: q->count and beyond.
static size_t child_of(const Queue *q, size_t at)
{
    size_t left = 2 * at + 1;
    bool right =
        left + 1 < q->count && is_before(&q->items[left + 1], &q->items[left]);
    return right ? left + 1 : left;
}

Held *sg_queue_pop(Queue *q)
{
    Held *first = q->items[0].held;
    Waiting last = q->items[--q->count];
    size_t at = 0;
    for (size_t down = child_of(q, 0);
         down < q->count && is_before(&q->items[down], &last);
         down = child_of(q, at)) {
        q->items[at] = q->items[down];
        at = down;
    }
    if (q->count > 0)
        q->items[at] = last;
    return first;
}
