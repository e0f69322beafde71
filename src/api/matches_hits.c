// matches_hits.c - matched events as correlations see them: a group and a
// value.

#include "api/matches.h"
#include "base/limits.h"

// Every combination of the values of some fields, as group texts.
typedef struct Tuples {
    Str items[MAX_TUPLES];
    size_t count;
    bool cut; // there are more
} Tuples;

static bool is_listed(const Tuples *t, Str text)
{
    for (size_t i = 0; i < t->count; i++)
        if (str_eq(t->items[i], text))
            return true;
    return false;
}

static void add_tuple(Tuples *t, Str text)
{
    if (t->count == MAX_TUPLES)
        t->cut = true;
    else
        t->items[t->count++] = text;
}

// The different values of a field, the first of them.
static void values_of(const sigcc_matches *m, Tuples *values, uint32_t field)
{
    *values = (Tuples){.count = 0};
    const FieldValue *v = record_slot(&m->record, field)->first;
    for (; v != NULL && !values->cut; v = v->next)
        if (!is_listed(values, v->text))
            add_tuple(values, v->text);
}

static Str tuple_with(Arena *a, Str tuple, Str value)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, tuple);
    sg_group_put(&sb, value);
    return sb_str(&sb);
}

// The tuples so far, each with each value of one more field.
static void extend(sigcc_matches *m, Tuples *t, uint32_t field)
{
    Tuples values, longer = {.count = 0};
    values_of(m, &values, field);
    for (size_t i = 0; i < values.count; i++)
        for (size_t k = 0; k < t->count && !longer.cut; k++)
            add_tuple(&longer,
                      tuple_with(m->event, t->items[k], values.items[i]));
    longer.cut |= t->cut || values.cut;
    *t = longer;
}

static void tuples_of(sigcc_matches *m, Tuples *t, const uint32_t *fields,
                      uint32_t count)
{
    *t = (Tuples){.items = {{"", 0}}, .count = 1};
    for (uint32_t i = 0; i < count && t->count > 0; i++)
        extend(m, t, fields[i]);
}

static void add_hit(sigcc_matches *m, const Hit *hit)
{
    Hits *h = &m->hits;
    arena_grow(m->found, h->items, h->count, &h->cap);
    h->items[h->count] = *hit;
    h->items[h->count].group = sg_arena_copy(m->found, hit->group);
    h->items[h->count++].value = sg_arena_copy(m->found, hit->value);
}

static void report_cut(AddingEvent *job, const Plan *plan)
{
    sg_matches_about(
        job, plan->rule, SG_correlation_bound, plan->rule->correlation->span,
        "too many combinations of values; only the first ones count");
}

// ---- hits of one event ---------------------------------------------------

// What the event gives to one correlation, or one of its rules.
typedef struct EventHits {
    AddingEvent *job;
    const Use *use;
    Hit hit;     // but for its group and value
    size_t room; // for more
    bool cut;    // there was none for all of them
} EventHits;

static void add_value(EventHits *e, Str value)
{
    if (e->room == 0) {
        e->cut = true;
        return;
    }
    e->room--;
    e->hit.value = value;
    e->hit.has_value = true;
    add_hit(e->job->m, &e->hit);
}

// sum, avg and the like take every number, even one that occurs twice.
static void add_numbers(EventHits *e)
{
    Decimal d;
    const Record *record = &e->job->m->record;
    const FieldValue *v = record_slot(record, e->use->values[0])->first;
    for (; v != NULL && !e->cut; v = v->next)
        if (!v->is_bool && sg_decimal_read(v->text, &d))
            add_value(e, v->text);
}

static void add_for_groups(EventHits *e, const Tuples *groups,
                           const Tuples *values, bool is_count)
{
    for (size_t i = 0; i < groups->count; i++) {
        e->hit.group = groups->items[i];
        if (e->use->value_count == 0)
            add_hit(e->job->m, &e->hit);
        else if (!is_count)
            add_numbers(e);
        for (size_t k = 0; k < values->count; k++)
            add_value(e, values->items[k]);
    }
}

// Groups and values have a limit each, and one for all their combinations.
void sg_matches_add_hits(AddingEvent *job, const Use *use, Time time)
{
    sigcc_matches *m = job->m;
    const Plan *plan = &m->matcher->plans[use->plan];
    bool is_count = plan->correlation->type == CORR_VALUE_COUNT;
    Tuples groups, values = {.count = 0};
    tuples_of(m, &groups, use->group, plan->group_count);
    if (is_count && use->value_count > 0)
        tuples_of(m, &values, use->values, use->value_count);
    EventHits e = {.job = job,
                   .use = use,
                   .room = MAX_EVENT_HITS,
                   .hit = {.plan = use->plan,
                           .ref = use->ref,
                           .time = time,
                           .event = job->event->number}};
    add_for_groups(&e, &groups, &values, is_count);
    if (groups.cut || values.cut || e.cut)
        report_cut(job, plan);
}
