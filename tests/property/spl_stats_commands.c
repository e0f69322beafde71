// spl_stats_commands.c - "stats", "eventstats" and "streamstats".

#include "spl_parts.h"

// ---- FUNCTION[(FIELD)] [as NAME] ... [by NAMES] ----------------------------

enum { MAX_TERMS = 16 };

typedef struct Term {
    Str function, field, as; // "field" is empty for "count"
    size_t expression;       // "eval(...)": where it begins in the text, or 0
} Term;

typedef struct Terms {
    Term items[MAX_TERMS];
    size_t count;
    SplNames by;
} Terms;

// Past "eval(EXPRESSION)": what it is for an event is asked later.
static size_t skip_expression(SplRun *run)
{
    static const SplEvent nothing = {.fields = NULL};
    size_t from = run->text.at;
    SplScope s = {.arena = run->arena, .text = &run->text, .event = &nothing};
    (void)spl_evaluate(&s);
    spl_blanks(&run->text);
    spl_expect(&run->text, STR(")"));
    return from;
}

static Term read_term(SplRun *run)
{
    SplText *t = &run->text;
    Term x = {.function = spl_bare(t)};
    x.as = x.function;
    if (spl_skip(t, STR("("))) {
        if (spl_skip(t, STR("eval(")))
            x.expression = skip_expression(run);
        else
            x.field = spl_name(t);
        spl_expect(t, STR(")"));
    }
    if (spl_word(t, STR("as"))) {
        spl_blanks(t);
        x.as = spl_name(t);
    } else if (!str_eq(x.function, STR("count")) || x.field.n > 0) {
        (void)spl_fail(t, "no name for what is calculated");
    }
    return x;
}

static Terms read_terms(SplRun *run)
{
    Terms t = {.count = 0};
    while (!spl_at_end(&run->text) && !spl_word(&run->text, STR("by"))) {
        spl_blanks(&run->text);
        if (t.count == MAX_TERMS)
            (void)spl_fail(&run->text, "too many terms");
        else
            t.items[t.count++] = read_term(run);
    }
    t.by = spl_names(&run->text);
    return t;
}

// ---- calculating ---------------------------------------------------------

static SplValues values_of(SplRun *run, const Term *t, const SplEvent *e)
{
    const SplField *f = spl_find(e, t->field);
    SplField field = f == NULL ? (SplField){.count = 0} : *f;
    if (t->expression > 0) {
        size_t end = run->text.at;
        run->text.at = t->expression;
        SplScope s = {.arena = run->arena, .text = &run->text, .event = e};
        SplValue v = spl_evaluate(&s);
        if (!spl_as_values(run->arena, &v, &field.values, &field.count))
            (void)spl_fail(&run->text, "a value of true or false");
        if (run->text.problem == NULL)
            run->text.at = end;
    }
    return (SplValues){field.values, field.count};
}

static SplValues all_values(SplRun *run, const Term *t, const SplEvents *events)
{
    Str *items = NULL;
    size_t count = 0, cap = 0;
    for (size_t k = 0; k < events->count; k++) {
        SplValues of_event = values_of(run, t, &events->items[k]);
        for (size_t i = 0; i < of_event.count; i++) {
            arena_grow(run->arena, items, count, &cap);
            items[count++] = of_event.items[i];
        }
    }
    return (SplValues){items, count};
}

static void calculate(SplRun *run, const Terms *t, const SplEvents *events,
                      SplEvent *to)
{
    for (size_t i = 0; i < t->count; i++) {
        SplValues values = all_values(run, &t->items[i], events);
        if (!spl_aggregate(run->arena, t->items[i].function, values,
                           events->count, t->items[i].as, to))
            (void)spl_fail(&run->text, "no such function of stats");
    }
}

// ---- stats ---------------------------------------------------------------

static SplEvents group_of(SplRun *run, const SplEvents *in, const SplNames *by,
                          Str key)
{
    SplEvents group = {0};
    Str other;
    for (size_t k = 0; k < in->count; k++)
        if (spl_key(run->arena, &in->items[k], by, &other) &&
            str_eq(key, other))
            spl_push(run->arena, &group, &in->items[k]);
    return group;
}

static void put_group(SplRun *run, const Terms *t, const SplEvents *group,
                      SplEvents *out)
{
    SplEvent result = {.fields = NULL};
    for (size_t i = 0; i < t->by.count; i++) {
        const SplField *f = spl_find(&group->items[0], t->by.items[i]);
        spl_assign(run->arena, &result, f->name, f->values, f->count);
    }
    calculate(run, t, group, &result);
    spl_push(run->arena, out, &result);
}

static SplEvents spread(Arena *a, const SplEvents *in, Str name)
{
    SplEvents out = {0};
    for (size_t i = 0; i < in->count; i++)
        spl_push_each_value(a, &out, &in->items[i], name);
    return out;
}

// A group for each value of a field of "by".  The last one comes first: nobody
// says which one does.  Without "by" there is one result, even of nothing.
void spl_run_stats(SplRun *run)
{
    Terms t = read_terms(run);
    SplEvents in = run->events, out = {0};
    SplNames seen = {.count = 0};
    for (size_t i = 0; i < t.by.count; i++)
        in = spread(run->arena, &in, t.by.items[i]);
    Str *keys = arena_array(run->arena, Str, in.count + 1);
    for (size_t i = in.count; i-- > 0;) {
        Str key;
        size_t k = 0;
        if (!spl_key(run->arena, &in.items[i], &t.by, &key))
            continue;
        while (k < seen.count && !str_eq(keys[k], key))
            k++;
        if (k < seen.count)
            continue;
        keys[seen.count++] = key;
        SplEvents group = group_of(run, &in, &t.by, key);
        put_group(run, &t, &group, &out);
    }
    if (t.by.count == 0 && out.count == 0)
        put_group(run, &t, &in, &out);
    run->events = out;
}

// An event without a field of "by" gets nothing.
void spl_run_eventstats(SplRun *run)
{
    Terms t = read_terms(run);
    SplEvents out = {0};
    for (size_t i = 0; i < run->events.count; i++) {
        Str key;
        SplEvent e = run->events.items[i];
        if (spl_key(run->arena, &e, &t.by, &key)) {
            SplEvents group = group_of(run, &run->events, &t.by, key);
            calculate(run, &t, &group, &e);
        }
        spl_push(run->arena, &out, &e);
    }
    run->events = out;
}

// ---- streamstats ---------------------------------------------------------

typedef struct Stream {
    size_t window;
    double time_window; // in seconds; 0: none
    bool global, current;
} Stream;

static size_t most_events(const SplRun *run)
{
    return run->world->max_window > 0 ? run->world->max_window : 10000;
}

static Stream read_options(SplRun *run)
{
    SplText *t = &run->text;
    Stream s = {.global = true, .current = true};
    double n;
    for (;; spl_blanks(t)) {
        if (spl_skip(t, STR("window="))) {
            if (!eval_number(spl_bare(t), &n))
                (void)spl_fail(t, "no number");
            else
                s.window = (size_t)n;
        } else if (spl_skip(t, STR("time_window="))) {
            s.time_window = spl_span(t);
        } else if (spl_skip(t, STR("global=f "))) {
            s.global = false;
        } else if (spl_skip(t, STR("current=f "))) {
            s.current = false;
        } else {
            break;
        }
    }
    if (s.window > most_events(run))
        (void)spl_fail(t, "window is larger than max_stream_window");
    return s;
}

// "time_window" wants events in the order of time.
static bool is_in_time(SplRun *run, const Stream *s, const SplEvent *e,
                       const SplEvent *end)
{
    double from = 0, to = 0;
    if (s->time_window <= 0)
        return true;
    if (!spl_number(e, STR("_time"), &from) ||
        !spl_number(end, STR("_time"), &to) || from > to)
        return spl_fail(&run->text, "time_window over what is not sorted");
    return to - from < s->time_window ||
           (run->world->with_border && to - from <= s->time_window);
}

// The events of the window that ends at 'end', latest first while they are
// collected.  Those of all groups count for a window, unless "global=f".
static SplEvents window_of(SplRun *run, const Stream *s, const SplNames *by,
                           size_t end, Str key)
{
    Arena *a = run->arena;
    const SplEvents *in = &run->events;
    SplEvents latest = {0}, events = {0};
    size_t seen = 0, limit = s->window > 0 ? s->window : most_events(run);
    if (s->window == 0 && s->time_window <= 0)
        limit = SIZE_MAX;
    for (size_t i = end + (s->current ? 1 : 0); i-- > 0 && seen < limit;) {
        Str other;
        bool same = spl_key(a, &in->items[i], by, &other) && str_eq(key, other);
        if (!is_in_time(run, s, &in->items[i], &in->items[end]))
            break;
        seen += same || s->global ? 1 : 0;
        if (same)
            spl_push(a, &latest, &in->items[i]);
    }
    for (size_t i = latest.count; i-- > 0;)
        spl_push(a, &events, &latest.items[i]);
    return events;
}

void spl_run_streamstats(SplRun *run)
{
    Stream s = read_options(run);
    Terms t = read_terms(run);
    SplEvents out = {0};
    for (size_t i = 0; i < run->events.count; i++) {
        Str key;
        SplEvent e = run->events.items[i];
        if (spl_key(run->arena, &e, &t.by, &key)) {
            SplEvents window = window_of(run, &s, &t.by, i, key);
            calculate(run, &t, &window, &e);
        }
        spl_push(run->arena, &out, &e);
    }
    run->events = out;
}
