// finds.c - from the first window of a stretch to the last.

#include "correlate/finds.h"

#include <stdlib.h>

// Hits come in the order of events, those of one event in a row.  But several
// finds may report one event, each within its reach: events are kept for one
// reach or two.
static bool is_known(Find *f, const FindTerms *terms, uint64_t event)
{
    if (!terms->criterion->nested)
        return f->all > 0 && f->latest == event;
    Str key = str_of((const char *)&event, sizeof event);
    uint64_t hash = sg_keys_hash(terms->pool, key);
    return sg_keys_find(&f->before, key, hash) != NULL ||
           sg_keys_count(&f->seen, terms->pool, key)->count > 1;
}

static void forget_old(Find *f, const FindTerms *terms, Time now)
{
    if (sg_elapsed(f->since, now) < terms->criterion->reach)
        return;
    sg_keys_forget(&f->before, terms->pool);
    f->before = f->seen;
    f->seen = (Keys){0};
    f->since = now;
}

static void add_event(Find *f, const FindTerms *terms, uint64_t event)
{
    if (is_known(f, terms, event))
        return;
    f->all++;
    f->latest = event;
    if (f->count >= terms->limit)
        return;
    if (f->count == f->room)
        f->events =
            sg_pool_grow(terms->pool, f->events, &f->room, sizeof *f->events);
    f->events[f->count++] = event;
}

static void add_hits(Find *f, const FindTerms *terms, const Held *held)
{
    for (; held != NULL; held = held->next) {
        const uint64_t *events = sg_held_events(held);
        for (size_t i = 0; i < held->event_count; i++)
            add_event(f, terms, events[i]);
        add_event(f, terms, held->event);
    }
}

Find *sg_find_new(const FindTerms *terms, uint64_t id, const Window *w,
                  double value)
{
    Find *f = sg_pool_take(terms->pool, sizeof *f);
    f->id = id;
    f->from = w->first->time;
    f->to = f->since = w->last->time;
    f->value = value;
    add_hits(f, terms, w->first);
    return f;
}

void sg_find_extend(Find *f, const FindTerms *terms, const Window *w,
                    double value)
{
    f->to = w->last->time;
    if (sg_value_is_peak(terms->criterion, value, f->value))
        f->value = value;
    forget_old(f, terms, f->to);
    add_hits(f, terms, w->fresh);
}

typedef struct Telling {
    uint64_t *events;
    size_t count, limit;
} Telling;

static void tell(Telling *t, uint64_t event)
{
    bool again = t->count > 0 && t->events[t->count - 1] == event;
    if (t->count < t->limit && !again)
        t->events[t->count++] = event;
}

static void tell_hit(Telling *t, const Held *held)
{
    const uint64_t *events = sg_held_events(held);
    for (size_t i = 0; i < held->event_count; i++)
        tell(t, events[i]);
    tell(t, held->event);
}

size_t sg_find_tell(const Find *f, const Window *w, bool first,
                    uint64_t *events, size_t limit)
{
    Telling t = {events, 0, limit};
    for (size_t i = 0; first && i < f->count; i++)
        tell(&t, f->events[i]);
    if (first)
        return t.count;
    for (const Held *held = w->fresh; held != NULL; held = held->next)
        tell_hit(&t, held);
    return t.count;
}

void sg_find_give(Pool *pool, Find *f)
{
    sg_pool_give(pool, f->events, f->room * sizeof *f->events);
    sg_keys_forget(&f->seen, pool);
    sg_keys_forget(&f->before, pool);
    sg_pool_give(pool, f, sizeof *f);
}

// ---- those that have ended -----------------------------------------------

static int compare_events(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static const uint64_t *copy_events(Arena *a, const Find *f)
{
    uint64_t *events = arena_array(a, uint64_t, f->count);
    if (f->count > 0)
        memcpy(events, f->events, f->count * sizeof *events);
    qsort(events, f->count, sizeof *events, compare_events);
    return events;
}

static void make_room(Ended *e)
{
    if (e->count < e->room)
        return;
    size_t room = e->room > 0 ? e->room * 2 : 16;
    Found *items = arena_array(e->arena, Found, room);
    if (e->count > 0)
        memcpy(items, e->items, e->count * sizeof *items);
    e->items = items;
    e->room = room;
}

void sg_ended_add(Ended *e, uint32_t plan, Str group, const Find *f)
{
    Found found = {.plan = plan,
                   .group = sg_arena_copy(e->arena, group),
                   .from = f->from,
                   .to = f->to,
                   .value = f->value,
                   .events = copy_events(e->arena, f),
                   .event_count = f->count,
                   .all_events = f->all};
    make_room(e);
    e->items[e->count++] = found;
}

static int compare_texts(Str a, Str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n > 0 ? memcmp(a.p, b.p, n) : 0;
    return order != 0 ? order : (a.n > b.n) - (a.n < b.n);
}

static int compare_founds(const void *a, const void *b)
{
    const Found *x = a, *y = b;
    if (x->plan != y->plan)
        return x->plan < y->plan ? -1 : 1;
    if (x->from != y->from)
        return x->from < y->from ? -1 : 1;
    if (x->to != y->to)
        return x->to < y->to ? -1 : 1;
    int order = compare_texts(x->group, y->group);
    // Within one point of time the later one has more.
    return order != 0 ? order
                      : (x->all_events > y->all_events) -
                            (x->all_events < y->all_events);
}

void sg_ended_sort(Ended *e, size_t from)
{
    if (from < e->count)
        qsort(e->items + from, e->count - from, sizeof *e->items,
              compare_founds);
}

void sg_ended_clear(Ended *e)
{
    sg_arena_reset(e->arena);
    *e = (Ended){.arena = e->arena};
}
