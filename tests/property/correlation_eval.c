// correlation_eval.c - slow and plain.

#include "correlation_eval.h"

#include <stdlib.h>

#include "base/num.h"
#include "sigma/correlation.h"

typedef struct EvalHit {
    Hit hit;
    uint64_t find;          // of an inner correlation, from 1; 0: an event
    const uint64_t *events; // of its window
    size_t event_count;
} EvalHit;

typedef struct Hits {
    EvalHit *items;
    size_t count, room;
} Hits;

typedef struct Eval {
    Arena *arena;
    const Plans *plans;
    Slip slip;
    Hits *hits; // by plan
    EvalFinds finds;
    EvalWindows windows;
    uint64_t ids;
} Eval;

typedef struct Answer {
    bool holds;
    double value;
} Answer;

static void push(Arena *a, Hits *list, const EvalHit *hit)
{
    if (list->count == list->room) {
        size_t room = list->room * 2 + 8;
        EvalHit *items = arena_array(a, EvalHit, room);
        for (size_t i = 0; i < list->count; i++)
            items[i] = list->items[i];
        list->items = items;
        list->room = room;
    }
    list->items[list->count++] = *hit;
}

// ---- what is in a window -------------------------------------------------

static const Correlation *correlation_of(const Eval *e, const Hits *w)
{
    return e->plans->plans[w->items[0].hit.plan].correlation;
}

static uint32_t rule_of(const Eval *e, const EvalHit *h)
{
    const Plan *plan = &e->plans->plans[h->hit.plan];
    return e->slip == SLIP_ALL_REFS ? h->hit.ref : plan->first_ref[h->hit.ref];
}

static bool is_same_event(const Eval *e, const EvalHit *a, const EvalHit *b)
{
    if (a->find != 0 || b->find != 0)
        return a->find == b->find && e->slip != SLIP_ALL_WINDOWS &&
               e->slip != SLIP_SPLUNK;
    return a->hit.event == b->hit.event && e->slip != SLIP_ALL_HITS;
}

static bool is_same_value(const Eval *e, const EvalHit *a, const EvalHit *b)
{
    (void)e;
    return str_eq(a->hit.value, b->hit.value);
}

static bool is_same_rule(const Eval *e, const EvalHit *a, const EvalHit *b)
{
    return rule_of(e, a) == rule_of(e, b);
}

typedef bool SameFn(const Eval *e, const EvalHit *a, const EvalHit *b);

static size_t count_different(const Eval *e, const Hits *w, SameFn *same)
{
    size_t n = 0;
    for (size_t i = 0; i < w->count; i++) {
        size_t k = 0;
        while (k < i && !same(e, &w->items[k], &w->items[i]))
            k++;
        n += k == i ? 1 : 0;
    }
    return n;
}

static double number_of(const EvalHit *h)
{
    double number = 0;
    if (!sg_num_parse(h->hit.value, &number))
        abort(); // was sorted out before
    return number;
}

static double sum_of(const Hits *w)
{
    double sum = 0;
    for (size_t i = 0; i < w->count; i++)
        sum += number_of(&w->items[i]);
    return sum;
}

static int compare_numbers(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double *sorted_numbers(const Eval *e, const Hits *w)
{
    double *all = arena_array(e->arena, double, w->count);
    for (size_t i = 0; i < w->count; i++)
        all[i] = number_of(&w->items[i]);
    qsort(all, w->count, sizeof *all, compare_numbers);
    return all;
}

static double median_of(const Eval *e, const Hits *w)
{
    const double *all = sorted_numbers(e, w);
    size_t n = w->count;
    return n % 2 == 1 || e->slip == SLIP_SPLUNK
               ? all[n / 2]
               : (all[n / 2 - 1] + all[n / 2]) / 2;
}

static double percentile_of(const Eval *e, const Hits *w, unsigned percent)
{
    const double *all = sorted_numbers(e, w);
    if (e->slip == SLIP_SPLUNK && percent < 100)
        return all[w->count * percent / 100];
    for (size_t i = 0; i < w->count; i++) {
        size_t not_above = 0;
        while (not_above < w->count && all[not_above] <= all[i])
            not_above++;
        size_t slack = e->slip == SLIP_RANK ? 99 : 0;
        if (not_above * 100 + slack >= percent * w->count)
            return all[i];
    }
    return all[w->count - 1];
}

// ---- orders --------------------------------------------------------------

static bool has_rule(const Eval *e, const Hits *w, uint32_t rule)
{
    for (size_t i = 0; i < w->count; i++)
        if (rule_of(e, &w->items[i]) == rule)
            return true;
    return false;
}

static uint32_t rule_of_step(const Eval *e, const Plan *plan, uint32_t step)
{
    return e->slip == SLIP_ALL_REFS ? step : plan->first_ref[step];
}

// The longest chain of steps from 'step' on and times from 'least' on: without
// this step, or with any of its hits.
static size_t longest(const Eval *e, const Plan *plan, const Hits *w,
                      uint32_t step, Time least)
{
    if (step == plan->ref_count)
        return 0;
    size_t best = longest(e, plan, w, step + 1, least);
    for (size_t i = 0; i < w->count; i++) {
        const EvalHit *h = &w->items[i];
        if (rule_of(e, h) != rule_of_step(e, plan, step) || h->hit.time < least)
            continue;
        Time next = h->hit.time + (e->slip == SLIP_STRICT_ORDER ? 1 : 0);
        size_t n = 1 + longest(e, plan, w, step + 1, next);
        if (n > best)
            best = n;
    }
    return best;
}

static size_t count_rules(const Eval *e, const Plan *plan)
{
    size_t n = 0;
    for (uint32_t i = 0; i < plan->ref_count; i++)
        n += rule_of_step(e, plan, i) == i ? 1 : 0;
    return n;
}

static double order_value(size_t chain, size_t steps, size_t rules)
{
    if (chain == steps)
        return (double)rules;
    return (double)(chain < rules ? chain : rules - 1);
}

// ---- conditions ----------------------------------------------------------

static bool is_true(const Eval *e, const Plan *plan, const Hits *w,
                    const Cond *c)
{
    if (c->kind == COND_NOT)
        return !is_true(e, plan, w, c->first);
    if (c->kind == COND_AND || c->kind == COND_OR) {
        for (const Cond *x = c->first; x != NULL; x = x->next)
            if (is_true(e, plan, w, x) != (c->kind == COND_AND))
                return c->kind == COND_OR;
        return c->kind == COND_AND;
    }
    uint32_t i = 0;
    const RuleRef *ref = plan->correlation->rules;
    for (; ref != NULL; ref = ref->next, i++)
        if (str_eq(ref->text, c->name) &&
            has_rule(e, w, rule_of_step(e, plan, i)))
            return true;
    return false;
}

static Answer answer_of_expression(const Eval *e, const Plan *plan,
                                   const Hits *w)
{
    const Correlation *c = plan->correlation;
    size_t present = count_different(e, w, is_same_rule), steps = 0;
    Answer x = {is_true(e, plan, w, c->expression), (double)present};
    if (c->type == CORR_TEMPORAL)
        return x;
    for (uint32_t i = 0; i < plan->ref_count; i++)
        steps += has_rule(e, w, rule_of_step(e, plan, i)) ? 1 : 0;
    size_t chain = longest(e, plan, w, 0, INT64_MIN);
    x.value = order_value(chain, steps, present);
    x.holds = x.holds && chain == steps;
    return x;
}

static double measure(const Eval *e, const Plan *plan, const Hits *w)
{
    const Correlation *c = plan->correlation;
    switch (c->type) {
    case CORR_EVENT_COUNT: return (double)count_different(e, w, is_same_event);
    case CORR_VALUE_COUNT: return (double)count_different(e, w, is_same_value);
    case CORR_TEMPORAL: return (double)count_different(e, w, is_same_rule);
    case CORR_TEMPORAL_ORDERED:
        return order_value(longest(e, plan, w, 0, INT64_MIN), plan->ref_count,
                           count_rules(e, plan));
    case CORR_VALUE_SUM: return sum_of(w);
    case CORR_VALUE_AVG: return sum_of(w) / (double)w->count;
    case CORR_VALUE_MEDIAN: return median_of(e, w);
    case CORR_VALUE_PERCENTILE: return percentile_of(e, w, c->percentile);
    }
    abort();
}

static bool satisfies(const Threshold *t, double value)
{
    double number = 0;
    if (!sg_num_parse(t->number, &number))
        abort();
    switch (t->op) {
    case CORR_LT: return value < number;
    case CORR_LTE: return value <= number;
    case CORR_GT: return value > number;
    case CORR_GTE: return value >= number;
    case CORR_EQ: return value == number;
    case CORR_NEQ: return value != number;
    }
    abort();
}

static Answer answer_of(const Eval *e, const Hits *w)
{
    const Correlation *c = correlation_of(e, w);
    const Plan *plan = &e->plans->plans[w->items[0].hit.plan];
    if (c->expression != NULL)
        return answer_of_expression(e, plan, w);
    Answer x = {true, measure(e, plan, w)};
    if (c->thresholds == NULL)
        x.holds = x.value >= (double)count_rules(e, plan);
    for (const Threshold *t = c->thresholds; t != NULL; t = t->next)
        x.holds = x.holds && satisfies(t, x.value);
    return x;
}

static double better(const Eval *e, const Correlation *c, double value,
                     double before)
{
    if (e->slip == SLIP_LAST_VALUE)
        return value;
    if (c->thresholds == NULL || c->thresholds->op == CORR_GT ||
        c->thresholds->op == CORR_GTE)
        return value > before ? value : before;
    if (c->thresholds->op == CORR_LT || c->thresholds->op == CORR_LTE)
        return value < before ? value : before;
    return before;
}

// ---- windows -------------------------------------------------------------

static int compare_places(const EvalHit *a, const EvalHit *b)
{
    if (a->hit.time != b->hit.time)
        return a->hit.time < b->hit.time ? -1 : 1;
    return (a->hit.event > b->hit.event) - (a->hit.event < b->hit.event);
}

static int compare_hits(const void *a, const void *b)
{
    return compare_places(a, b);
}

static Time span_of(const Eval *e, const Hits *group)
{
    return (Time)correlation_of(e, group)->timespan.seconds * 1000000;
}

// All hits of the group, in order, that are in the window of the one at 'end'.
static Hits window_of(const Eval *e, const Hits *group, size_t end)
{
    Hits w = {0};
    Time now = group->items[end].hit.time, border = now - span_of(e, group);
    for (size_t i = 0; i < group->count; i++) {
        const EvalHit *h = &group->items[i];
        bool later = compare_places(h, &group->items[end]) > 0;
        if (later && (e->slip != SLIP_EQUAL_TIMES || h->hit.time > now))
            continue;
        if (h->hit.time > border ||
            (h->hit.time == border && e->slip == SLIP_BORDER))
            push(e->arena, &w, h);
    }
    return w;
}

// ---- events --------------------------------------------------------------

typedef struct Events {
    uint64_t *items;
    size_t count, room;
} Events;

static void add_event(Arena *a, Events *list, uint64_t event)
{
    size_t at = 0;
    while (at < list->count && list->items[at] < event)
        at++;
    if (at < list->count && list->items[at] == event)
        return;
    if (list->count == list->room) {
        uint64_t *items = arena_array(a, uint64_t, list->room * 2 + 8);
        for (size_t i = 0; i < list->count; i++)
            items[i] = list->items[i];
        list->items = items;
        list->room = list->room * 2 + 8;
    }
    for (size_t i = list->count++; i > at; i--)
        list->items[i] = list->items[i - 1];
    list->items[at] = event;
}

static void add_events(Arena *a, Events *list, const EvalHit *hit)
{
    add_event(a, list, hit->hit.event);
    for (size_t i = 0; i < hit->event_count; i++)
        add_event(a, list, hit->events[i]);
}

// ---- inner correlations --------------------------------------------------

static bool pick(Str group, uint32_t index, Str *value)
{
    size_t at = 0;
    bool there = index != NO_PLAN;
    for (uint32_t i = 0; there && i <= index; i++)
        there = sg_group_next(group, &at, value);
    return there;
}

static bool pick_all(Arena *a, Str group, const uint32_t *fields, size_t count,
                     Str *text)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < count; i++) {
        Str value;
        if (!pick(group, fields[i], &value))
            return false;
        sg_group_put(&sb, value);
    }
    *text = sb_str(&sb);
    return true;
}

static size_t count_names(const StrItem *list)
{
    size_t n = 0;
    for (; list != NULL; list = list->next)
        n++;
    return n;
}

static void hand_to(Eval *e, uint32_t outer, uint32_t ref, const EvalHit *end,
                    EvalHit *made)
{
    const Plan *plan = &e->plans->plans[outer];
    const Correlation *c = plan->correlation;
    made->hit = (Hit){.plan = outer,
                      .ref = ref,
                      .time = end->hit.time,
                      .event = end->hit.event};
    if (!pick_all(e->arena, end->hit.group, plan->inner_group[ref],
                  plan->group_count, &made->hit.group))
        return;
    if (c->type == CORR_VALUE_COUNT)
        made->hit.has_value =
            pick_all(e->arena, end->hit.group, plan->inner_value[ref],
                     count_names(c->fields), &made->hit.value);
    else if (c->fields != NULL)
        made->hit.has_value =
            pick(end->hit.group, plan->inner_value[ref][0], &made->hit.value);
    push(e->arena, &e->hits[outer], made);
}

static void hand_on(Eval *e, const EvalHit *end, uint64_t find,
                    const Events *events)
{
    for (uint32_t i = 0; i < e->plans->count; i++)
        for (uint32_t ref = 0; ref < e->plans->plans[i].ref_count; ref++)
            if (e->plans->plans[i].inner[ref] == end->hit.plan)
                hand_to(e, i, ref, end,
                        &(EvalHit){.find = find,
                                   .events = events->items,
                                   .event_count = events->count});
}

// ---- finds ---------------------------------------------------------------

typedef struct Stretch {
    bool open;
    uint64_t id;
    Found found;
    Events events;
} Stretch;

static void add_found(Arena *a, EvalFinds *f, const Found *found)
{
    if (f->count == f->room) {
        Found *items = arena_array(a, Found, f->room * 2 + 8);
        for (size_t i = 0; i < f->count; i++)
            items[i] = f->items[i];
        f->items = items;
        f->room = f->room * 2 + 8;
    }
    f->items[f->count++] = *found;
}

static void add_window(Eval *e, const Hits *group, size_t end, const Hits *w,
                       double value)
{
    EvalWindows *f = &e->windows;
    const Hit *last = &group->items[end].hit;
    Events events = {0};
    for (size_t i = 0; i < w->count; i++)
        add_events(e->arena, &events, &w->items[i]);
    if (f->count == f->room) {
        EvalWindow *items = arena_array(e->arena, EvalWindow, f->room * 2 + 8);
        for (size_t i = 0; i < f->count; i++)
            items[i] = f->items[i];
        f->items = items;
        f->room = f->room * 2 + 8;
    }
    f->items[f->count++] = (EvalWindow){
        .plan = last->plan,
        .group = last->group,
        .from = w->items[0].hit.time,
        .to = last->time,
        .event = last->event,
        .last = end + 1 == group->count ||
                group->items[end + 1].hit.time > last->time,
        .value = value,
        .events = events.items,
        .event_count = events.count,
    };
}

static void close(Eval *e, Stretch *s)
{
    if (!s->open)
        return;
    s->open = false;
    s->found.events = s->events.items;
    s->found.event_count = s->found.all_events = s->events.count;
    add_found(e->arena, &e->finds, &s->found);
}

static void open(Eval *e, Stretch *s, const Hits *w, double value)
{
    *s = (Stretch){.open = true,
                   .id = ++e->ids,
                   .found = {.plan = w->items[0].hit.plan,
                             .group = w->items[0].hit.group,
                             .from = w->items[0].hit.time,
                             .value = value}};
}

// The window of the hit at 'end', which is the last one of its event.
static void look(Eval *e, Stretch *s, const Hits *group, size_t end)
{
    Hits w = window_of(e, group, end);
    Answer x = answer_of(e, &w);
    const EvalHit *last = &group->items[end];
    if (!x.holds) {
        close(e, s);
        return;
    }
    add_window(e, group, end, &w, x.value);
    bool first = !s->open;
    if (first)
        open(e, s, &w, x.value);
    s->found.to = last->hit.time;
    s->found.value = better(e, correlation_of(e, &w), x.value, s->found.value);
    Events fresh = {0};
    for (size_t i = 0; i < w.count; i++) {
        add_events(e->arena, &s->events, &w.items[i]);
        if (first || compare_places(&w.items[i], last) == 0)
            add_events(e->arena, &fresh, &w.items[i]);
    }
    hand_on(e, last, s->id, &fresh);
}

static void eval_group(Eval *e, const Hits *group)
{
    Stretch s = {0};
    for (size_t i = 0; i < group->count; i++) {
        const EvalHit *h = &group->items[i];
        if (i > 0 && e->slip != SLIP_NO_SILENCE &&
            h->hit.time - group->items[i - 1].hit.time >= span_of(e, group))
            close(e, &s);
        if (i + 1 == group->count ||
            compare_places(h, &group->items[i + 1]) != 0)
            look(e, &s, group, i);
    }
    close(e, &s);
}

static bool takes_part(const Eval *e, const EvalHit *h)
{
    const Correlation *c = e->plans->plans[h->hit.plan].correlation;
    double number;
    if (c->type == CORR_EVENT_COUNT || sg_is_temporal(c))
        return true;
    return h->hit.has_value &&
           (c->type == CORR_VALUE_COUNT || sg_num_parse(h->hit.value, &number));
}

static void eval_plan(Eval *e, const Hits *all)
{
    for (size_t i = 0; i < all->count; i++) {
        Hits group = {0};
        bool known = false;
        for (size_t k = 0; k < all->count; k++) {
            if (!str_eq(all->items[k].hit.group, all->items[i].hit.group))
                continue;
            known = known || k < i;
            if (takes_part(e, &all->items[k]))
                push(e->arena, &group, &all->items[k]);
        }
        if (known || group.count == 0)
            continue;
        qsort(group.items, group.count, sizeof *group.items, compare_hits);
        eval_group(e, &group);
    }
}

static Eval evaluate(Arena *a, const Plans *plans, const Hit *hits,
                     size_t count, Slip slip)
{
    Eval e = {.arena = a,
              .plans = plans,
              .slip = slip,
              .hits = arena_array(a, Hits, plans->count)};
    for (size_t i = 0; i < count; i++)
        push(a, &e.hits[hits[i].plan], &(EvalHit){.hit = hits[i]});
    for (uint32_t i = 0; i < plans->count; i++)
        eval_plan(&e, &e.hits[i]);
    return e;
}

EvalFinds eval_correlations(Arena *a, const Plans *plans, const Hit *hits,
                            size_t count, Slip slip)
{
    return evaluate(a, plans, hits, count, slip).finds;
}

EvalWindows eval_windows(Arena *a, const Plans *plans, const Hit *hits,
                         size_t count, Slip slip)
{
    return evaluate(a, plans, hits, count, slip).windows;
}
