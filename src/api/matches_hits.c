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
    sg_matches_about(job, plan->rule, SG_correlation_bound,
                     plan->rule->correlation->span,
                     "too many combinations of values; the first of them "
                     "count");
}

// sum, avg and their like take each number for itself, also an equal one.
static void add_number_hits(sigcc_matches *m, Hit *hit, uint32_t field)
{
    Decimal d;
    const FieldValue *v = record_slot(&m->record, field)->first;
    for (; v != NULL; v = v->next) {
        hit->value = v->text;
        hit->has_value = true;
        if (!v->is_bool && sg_decimal_read(v->text, &d))
            add_hit(m, hit);
    }
}

static void add_value_hits(AddingEvent *job, Hit *hit, const Use *use)
{
    sigcc_matches *m = job->m;
    const Plan *plan = &m->matcher->plans[use->plan];
    if (use->value_count == 0) {
        add_hit(m, hit);
        return;
    }
    if (plan->correlation->type != CORR_VALUE_COUNT) {
        add_number_hits(m, hit, use->values[0]);
        return;
    }
    Tuples values;
    tuples_of(m, &values, use->values, use->value_count);
    if (values.cut)
        report_cut(job, plan);
    for (size_t i = 0; i < values.count; i++) {
        hit->value = values.items[i];
        hit->has_value = true;
        add_hit(m, hit);
    }
}

void sg_matches_add_hits(AddingEvent *job, const Use *use, Time time)
{
    sigcc_matches *m = job->m;
    const Plan *plan = &m->matcher->plans[use->plan];
    Tuples groups;
    tuples_of(m, &groups, use->group, plan->group_count);
    if (groups.cut)
        report_cut(job, plan);
    for (size_t i = 0; i < groups.count; i++) {
        Hit hit = {.plan = use->plan,
                   .ref = use->ref,
                   .time = time,
                   .event = job->event->number,
                   .group = groups.items[i]};
        add_value_hits(job, &hit, use);
    }
}
