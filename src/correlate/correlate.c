// correlate.c - hits come, wait, are put into windows, and windows are judged.

#include "correlate/correlate.h"

#include "base/limits.h"
#include "base/num.h"
#include "correlate/groups.h"
#include "correlate/inner.h"
#include "correlate/near.h"
#include "sigma/correlation.h"

// A reference to a correlation, by another one.
typedef struct InnerUse {
    uint32_t plan, ref;
} InnerUse;

// A plan in use.
typedef struct Course {
    Criterion criterion;
    const InnerUse *uses; // who refers to it
    uint32_t use_count;
    Groups groups;
    Near near;
} Course;

struct Correlator {
    const Plan *plans;
    uint32_t count;
    int64_t delay;
    CorrelatorLimits limits;
    Arena *fixed;   // this, and what does not change
    Arena *moving;  // what comes and goes, by way of the pool
    Arena *scratch; // for one hit
    Ended ended;
    Pool pool;
    Queue queue;
    Course *courses; // by plan
    uint32_t swept;  // the course that was looked at last for old groups
    uint64_t finds;  // ids given so far
    uint64_t *told;  // scratch: events of a window, to be handed on

    bool begun; // there is a newest hit
    Time newest;
    bool looked; // there is a last one that was looked at
    Time last;
    CorrelatorLosses losses;
};

static void lose(Correlator *c, uint64_t *losses, uint32_t plan)
{
    ++*losses;
    c->losses.plan = plan;
}

// ---- keeping hits --------------------------------------------------------

// False: it is not a number.
static bool read_number(Str text, double *number)
{
    if (!sg_num_parse(text, number))
        return false;
    if (*number > SUM_LARGEST)
        *number = SUM_LARGEST;
    if (*number < -SUM_LARGEST)
        *number = -SUM_LARGEST;
    return true;
}

// Does the hit have what the type looks at?
static bool takes_part(const Correlator *c, const Hit *hit, double *number)
{
    const Correlation *correlation = c->plans[hit->plan].correlation;
    if (correlation->type == CORR_EVENT_COUNT || sg_is_temporal(correlation))
        return true;
    if (!hit->has_value || correlation->type == CORR_VALUE_COUNT)
        return hit->has_value;
    return read_number(hit->value, number);
}

static void keep(Correlator *c, const Hit *hit, const HeldFind *from)
{
    double number = 0;
    if (!takes_part(c, hit, &number))
        return;
    Hit kept = *hit;
    if (c->courses[hit->plan].criterion.type != CORR_VALUE_COUNT)
        kept.value = (Str){0};
    Held *held = sg_held_new(&c->pool, &kept, from);
    held->as.number = number;
    sg_queue_push(&c->queue, &c->pool, held);
}

// ---- what an inner correlation hands on ----------------------------------

// The window that ends at 'last' is a hit for another plan.
static void hand_to(Correlator *c, const InnerUse *use, Str group,
                    const Held *last, const HeldFind *from)
{
    Hit hit = {.plan = use->plan,
               .ref = use->ref,
               .time = last->time,
               .event = last->event};
    sg_arena_reset(c->scratch);
    if (sg_inner_hit(c->scratch, &c->plans[use->plan], group, &hit))
        keep(c, &hit, from);
}

static void hand_on(Correlator *c, const Course *course, const Group *g,
                    bool first)
{
    const Held *last = g->window.last;
    HeldFind from = {g->find->id, c->told, 0};
    from.event_count = sg_find_tell(g->find, &g->window, first, c->told,
                                    c->limits.found_events);
    if (from.event_count == 1 && c->told[0] == last->event)
        from.event_count = 0; // it is the event of the hit
    for (uint32_t i = 0; i < course->use_count; i++)
        hand_to(c, &course->uses[i], g->keyed.key, last, &from);
}

// ---- finds ---------------------------------------------------------------

static void hold(Correlator *c, Course *course, Group *g, double value)
{
    FindTerms terms = {&c->pool, &course->criterion, c->limits.found_events};
    bool first = g->find == NULL;
    if (first)
        g->find = sg_find_new(&terms, ++c->finds, &g->window, value);
    else
        sg_find_extend(g->find, &terms, &g->window, value);
    if (course->use_count > 0)
        hand_on(c, course, g, first);
}

static void end_find(Correlator *c, uint32_t plan, Group *g)
{
    if (g->find == NULL)
        return;
    sg_ended_add(&c->ended, plan, g->keyed.key, g->find);
    sg_find_give(&c->pool, g->find);
    g->find = NULL;
}

static void judge(Correlator *c, uint32_t plan, Group *g)
{
    Course *course = &c->courses[plan];
    Verdict v = sg_judge(&g->window, &course->criterion, &c->pool);
    sg_near_note(&course->near, &c->pool, g, &v);
    if (v.holds)
        hold(c, course, g, v.value);
    else
        end_find(c, plan, g);
    g->window.fresh = NULL;
}

// ---- groups --------------------------------------------------------------

static void end_group(Correlator *c, uint32_t plan, Group *g)
{
    Course *course = &c->courses[plan];
    end_find(c, plan, g);
    sg_window_clear(&g->window, &course->criterion, &c->pool);
    sg_groups_remove(&course->groups, &c->pool, g);
}

// A group without a hit for a timespan is gone, and its find has ended.
static void sweep(Correlator *c, uint32_t plan, Time now)
{
    Course *course = &c->courses[plan];
    const Group *g = course->groups.oldest;
    while (g != NULL &&
           sg_elapsed(g->latest, now) >= course->criterion.timespan) {
        end_group(c, plan, course->groups.oldest);
        g = course->groups.oldest;
    }
}

// NULL: there are too many.
static Group *group_of(Correlator *c, const Held *held)
{
    Course *course = &c->courses[held->plan];
    Str key = sg_held_group(held);
    Group *g = sg_groups_find(&course->groups, &c->pool, key);
    if (g != NULL) {
        sg_groups_touch(&course->groups, g, held->time);
        sg_window_expire(&g->window, &course->criterion, &c->pool, held->time);
        return g;
    }
    if (course->groups.keys.count >= c->limits.groups)
        return NULL;
    return sg_groups_new(&course->groups, &c->pool, key, held->time);
}

// Appends its group to those to be judged.  Returns the new end of them.
static Group **place(Correlator *c, Held *held, Group **tail)
{
    uint32_t plan = held->plan;
    const Criterion *criterion = &c->courses[plan].criterion;
    Group *g = group_of(c, held);
    if (g == NULL) {
        lose(c, &c->losses.groups, plan);
        sg_held_give(&c->pool, held);
        return tail;
    }
    bool listed = g->window.fresh != NULL;
    sg_window_add(&g->window, criterion, &c->pool, held);
    if (g->window.count > c->limits.window_hits) {
        lose(c, &c->losses.crowded, plan);
        sg_window_remove(&g->window, criterion, &c->pool);
    }
    if (listed || g->window.fresh == NULL)
        return tail;
    g->next = NULL;
    *tail = g;
    return &g->next;
}

// ---- looking at hits -----------------------------------------------------

static bool is_next(const Queue *q, Time time, uint64_t event, uint32_t plan)
{
    const Held *held = sg_queue_first(q);
    return held != NULL && held->time == time && held->event == event &&
           held->plan == plan;
}

// All hits of the first event for one plan, then all windows they ended.
// Returns how many hits there were.
static size_t look(Correlator *c)
{
    const Held *first = sg_queue_first(&c->queue);
    Time now = c->last = first->time;
    uint64_t event = first->event;
    uint32_t plan = first->plan;
    c->looked = true;
    sweep(c, plan, now);
    c->swept = (c->swept + 1) % c->count; // a plan may never have a hit again
    sweep(c, c->swept, now);
    size_t n = 0;
    Group *groups = NULL, **tail = &groups;
    for (; is_next(&c->queue, now, event, plan); n++)
        tail = place(c, sg_queue_pop(&c->queue), tail);
    for (Group *g = groups; g != NULL; g = g->next)
        judge(c, plan, g);
    return n;
}

// Not at hits of the current event: more of them may come.
static void look_at_the_old(Correlator *c, uint64_t current)
{
    const Held *first = sg_queue_first(&c->queue);
    while (c->delay >= 0 && first != NULL && first->event != current &&
           sg_elapsed(first->time, c->newest) > (uint64_t)c->delay) {
        (void)look(c);
        first = sg_queue_first(&c->queue);
    }
}

// A hit from an inner correlation did not wait for older ones, so it is not
// counted as looked at early.
static void look_early(Correlator *c)
{
    while (c->queue.count > c->limits.waiting_hits) {
        const Held *first = sg_queue_first(&c->queue);
        bool found = first->find != 0;
        uint32_t plan = first->plan;
        size_t n = look(c);
        if (found)
            continue;
        c->losses.waiting += n;
        c->losses.plan = plan;
    }
}

static bool is_late(const Correlator *c, const Hit *hit)
{
    return c->looked && hit->time < c->last;
}

static void add_hit(Correlator *c, const Hit *hit)
{
    if (!c->begun || hit->time > c->newest)
        c->newest = hit->time;
    c->begun = true;
    double number;
    if (!is_late(c, hit))
        keep(c, hit, NULL);
    else if (takes_part(c, hit, &number))
        lose(c, &c->losses.late, hit->plan);
    look_at_the_old(c, hit->event);
    look_early(c);
}

static void end_stream(Correlator *c)
{
    while (c->queue.count > 0)
        (void)look(c);
    for (uint32_t plan = 0; plan < c->count; plan++)
        while (c->courses[plan].groups.oldest != NULL)
            end_group(c, plan, c->courses[plan].groups.oldest);
}

// ---- calls ---------------------------------------------------------------

typedef struct Arrival {
    Correlator *correlator;
    const Hit *hit; // NULL: finish
} Arrival;

static void take_arrival(void *arg)
{
    const Arrival *arrival = arg;
    if (arrival->hit != NULL)
        add_hit(arrival->correlator, arrival->hit);
    else
        end_stream(arrival->correlator);
}

// Memory ran out in the middle of a change: nothing that moves can be relied
// on.
static void forget(Correlator *c)
{
    sg_arena_reset(c->moving);
    c->pool = pool_in(c->moving);
    c->queue = (Queue){0};
    for (uint32_t i = 0; i < c->count; i++) {
        c->courses[i].groups = (Groups){0};
        c->courses[i].near = (Near){0};
    }
}

static CorrelateStatus protect(Correlator *c, const Hit *hit)
{
    Arrival arrival = {c, hit};
    size_t before = c->ended.count;
    ArenaStatus status = sg_arena_protect(c->moving, take_arrival, &arrival);
    if (status != ARENA_OK)
        forget(c);
    sg_ended_sort(&c->ended, before);
    return status == ARENA_OK ? CORRELATE_OK : CORRELATE_NO_MEMORY;
}

CorrelateStatus sg_correlator_add(Correlator *c, const Hit *hit)
{
    return protect(c, hit);
}

CorrelateStatus sg_correlator_finish(Correlator *c)
{
    CorrelateStatus status = protect(c, NULL);
    c->begun = c->looked = false;
    return status;
}

// ---- creation ------------------------------------------------------------

typedef struct Creation {
    Correlator wanted;
    Correlator *made;
} Creation;

static void destroy_part(void *slot)
{
    sg_arena_destroy(*(Arena **)slot);
}

// Another arena, which dies with the fixed one.
static Arena *new_part(Arena *fixed, size_t budget)
{
    Arena **slot = arena_new(fixed, Arena *);
    sg_arena_defer(fixed, destroy_part, slot);
    *slot = sg_arena_create(budget);
    if (*slot == NULL)
        sg_arena_escape(fixed, ARENA_NO_MEMORY);
    return *slot;
}

static void make_parts(Correlator *c)
{
    c->moving = new_part(c->fixed, c->limits.bytes);
    c->scratch = new_part(c->fixed, MAX_ARENA_BYTES);
    c->ended.arena = new_part(c->fixed, MAX_ARENA_BYTES);
    sg_arena_follow(c->scratch, c->moving);
    sg_arena_follow(c->ended.arena, c->moving);
    c->pool = pool_in(c->moving);
    c->told = arena_array(c->fixed, uint64_t, c->limits.found_events);
}

static void count_uses(Correlator *c)
{
    for (uint32_t i = 0; i < c->count; i++)
        for (uint32_t ref = 0; ref < c->plans[i].ref_count; ref++)
            if (c->plans[i].inner[ref] != NO_PLAN)
                c->courses[c->plans[i].inner[ref]].use_count++;
}

static void set_uses(Correlator *c)
{
    InnerUse **next = arena_array(c->fixed, InnerUse *, c->count);
    for (uint32_t i = 0; i < c->count; i++) {
        next[i] = arena_array(c->fixed, InnerUse, c->courses[i].use_count);
        c->courses[i].uses = next[i];
    }
    for (uint32_t i = 0; i < c->count; i++)
        for (uint32_t ref = 0; ref < c->plans[i].ref_count; ref++)
            if (c->plans[i].inner[ref] != NO_PLAN)
                *next[c->plans[i].inner[ref]]++ = (InnerUse){i, ref};
}

static void set_reach(Correlator *c, uint32_t plan)
{
    Criterion *criterion = &c->courses[plan].criterion;
    for (uint32_t ref = 0; ref < c->plans[plan].ref_count; ref++) {
        uint32_t inner = c->plans[plan].inner[ref];
        if (inner == NO_PLAN)
            continue;
        const Criterion *k = &c->courses[inner].criterion;
        bool far = k->reach > UINT64_MAX - k->timespan;
        uint64_t reach = far ? UINT64_MAX : k->reach + k->timespan;
        if (reach > criterion->reach)
            criterion->reach = reach;
    }
}

static void create(void *arg)
{
    Creation *creation = arg;
    Correlator *c = arena_new(creation->wanted.fixed, Correlator);
    *c = creation->wanted;
    make_parts(c);
    c->courses = arena_array(c->fixed, Course, c->count);
    for (uint32_t i = 0; i < c->count; i++) {
        c->courses[i].criterion = sg_criterion(c->fixed, &c->plans[i]);
        set_reach(c, i);
    }
    count_uses(c);
    set_uses(c);
    creation->made = c;
}

Correlator *sg_correlator_create_limited(const Plan *plans, uint32_t count,
                                         int64_t delay,
                                         const CorrelatorLimits *limits)
{
    Creation creation = {.wanted = {.plans = plans,
                                    .count = count,
                                    .delay = delay,
                                    .limits = *limits,
                                    .fixed = sg_arena_create(MAX_ARENA_BYTES)}};
    Arena *fixed = creation.wanted.fixed;
    if (fixed == NULL)
        return NULL;
    if (sg_arena_protect(fixed, create, &creation) == ARENA_OK)
        return creation.made;
    sg_arena_destroy(fixed);
    return NULL;
}

Correlator *sg_correlator_create(const Plan *plans, uint32_t count,
                                 int64_t delay)
{
    static const CorrelatorLimits limits = {MAX_WINDOW_HITS, MAX_WAITING_HITS,
                                            MAX_GROUPS, MAX_FOUND_EVENTS,
                                            MAX_HITS_BYTES};
    return sg_correlator_create_limited(plans, count, delay, &limits);
}

void sg_correlator_destroy(Correlator *c)
{
    if (c != NULL)
        sg_arena_destroy(c->fixed);
}

// ---- results -------------------------------------------------------------

size_t sg_correlator_count(const Correlator *c)
{
    return c->ended.count;
}

const Found *sg_correlator_at(const Correlator *c, size_t index)
{
    return &c->ended.items[index];
}

void sg_correlator_clear(Correlator *c)
{
    sg_ended_clear(&c->ended);
}

const CorrelatorLosses *sg_correlator_losses(const Correlator *c)
{
    return &c->losses;
}

size_t sg_correlator_memory(const Correlator *c)
{
    return sg_arena_used(c->moving) + sg_arena_used(c->scratch);
}

bool sg_correlator_nearest(const Correlator *c, uint32_t plan, Str *group,
                           double *value, Time *from, Time *to)
{
    const Near *near = &c->courses[plan].near;
    if (!near->any)
        return false;
    *group = str_of(near->group, near->length);
    *value = near->value;
    *from = near->from;
    *to = near->to;
    return true;
}
