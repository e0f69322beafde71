// spl_order_commands.c - commands that depend on the order of events.

#include "spl_parts.h"

// ---- keys ----------------------------------------------------------------

bool spl_key(Arena *a, const SplEvent *e, const SplNames *names, Str *key)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < names->count; i++) {
        const SplField *f = spl_find(e, names->items[i]);
        if (f == NULL)
            return false;
        for (size_t k = 0; k < f->count; k++)
            sg_sb_putf(&sb, "%zu:%.*s", f->values[k].n, STR_ARG(f->values[k]));
        sb_putc(&sb, ';');
    }
    *key = sb_str(&sb);
    return true;
}

// ---- sort ----------------------------------------------------------------

static double time_of(const SplEvent *e)
{
    double time = 0;
    (void)spl_number(e, STR("_time"), &time);
    return time;
}

static void swap(SplEvent *a, SplEvent *b)
{
    SplEvent e = *a;
    *a = *b;
    *b = e;
}

static void shuffle(Prng *r, SplEvents *events)
{
    for (size_t i = events->count; i > 1; i--)
        swap(&events->items[i - 1], &events->items[prng_below(r, i)]);
}

static void sort_by_time(SplEvents *events)
{
    for (size_t i = 1; i < events->count; i++)
        for (size_t k = i; k > 0 && time_of(&events->items[k - 1]) >
                                        time_of(&events->items[k]);
             k--)
            swap(&events->items[k - 1], &events->items[k]);
}

// Events at the same time, by their places; results stay where they are among
// them.
static void sort_by_place(SplEvents *events)
{
    SplEvent *items = events->items;
    for (size_t i = 0; i < events->count; i++)
        for (size_t k = i + 1; k < events->count; k++)
            if (items[i].place > items[k].place && items[k].place > 0 &&
                time_of(&items[i]) >= time_of(&items[k]))
                swap(&items[i], &items[k]);
}

// "sort 0 FIELD": all of them.  Without the number there would be 10,000.
void spl_run_sort(SplRun *run)
{
    spl_expect(&run->text, STR("0 _time"));
    if (!spl_at_end(&run->text))
        (void)spl_fail(&run->text, "sort by other fields");
    if (run->world->ties != NULL)
        shuffle(run->world->ties, &run->events);
    sort_by_time(&run->events);
    if (run->world->ties != NULL && !run->world->any_ties)
        sort_by_place(&run->events);
}

// ---- dedup ---------------------------------------------------------------

// The first of those with the same values.  Without one of the fields an event
// is dropped, unless "keepnull" keeps it.
void spl_run_dedup(SplRun *run)
{
    Arena *a = run->arena;
    bool keep = spl_skip(&run->text, STR("keepnull=t "));
    SplNames names = spl_names(&run->text);
    SplEvents in = run->events, out = {0};
    for (size_t i = 0; i < in.count; i++) {
        Str key, other;
        bool has_key = spl_key(a, &in.items[i], &names, &key), known = false;
        for (size_t k = 0; has_key && k < out.count; k++)
            known |=
                spl_key(a, &out.items[k], &names, &other) && str_eq(key, other);
        if (has_key ? !known : keep)
            spl_push(a, &out, &in.items[i]);
    }
    run->events = out;
}

// ---- reverse -------------------------------------------------------------

void spl_run_reverse(SplRun *run)
{
    SplEvents in = run->events, out = {0};
    for (size_t i = in.count; i-- > 0;)
        spl_push(run->arena, &out, &in.items[i]);
    run->events = out;
}
