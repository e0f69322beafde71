// spl_event.c - an event or a result is a list of fields.

#include "spl_run.h"

#include "base/num.h"

const SplField *spl_find(const SplEvent *e, Str name)
{
    for (size_t i = 0; i < e->count; i++)
        if (str_eq(e->fields[i].name, name))
            return &e->fields[i];
    return NULL;
}

void spl_unset(Arena *a, SplEvent *e, Str name)
{
    if (spl_find(e, name) != NULL)
        spl_assign(a, e, name, NULL, 0);
}

void spl_assign(Arena *a, SplEvent *e, Str name, const Str *values, size_t n)
{
    SplField *fields = arena_array(a, SplField, e->count + 1);
    size_t count = 0;
    for (size_t i = 0; i < e->count; i++)
        if (!str_eq(e->fields[i].name, name))
            fields[count++] = e->fields[i];
    if (n > 0)
        fields[count++] = (SplField){name, values, n};
    e->fields = fields;
    e->count = count;
}

void spl_assign_text(Arena *a, SplEvent *e, Str name, Str value)
{
    Str *values = arena_array(a, Str, 1);
    values[0] = value;
    spl_assign(a, e, name, values, 1);
}

void spl_add_value(Arena *a, SplEvent *e, Str name, Str value)
{
    const SplField *f = spl_find(e, name);
    size_t n = f != NULL ? f->count : 0;
    Str *values = arena_array(a, Str, n + 1);
    for (size_t i = 0; i < n; i++)
        values[i] = f->values[i];
    values[n] = value;
    spl_assign(a, e, name, values, n + 1);
}

void spl_push(Arena *a, SplEvents *events, const SplEvent *e)
{
    if (events->count == events->room) {
        events->room = events->room * 2 + 8;
        SplEvent *items = arena_array(a, SplEvent, events->room);
        for (size_t i = 0; i < events->count; i++)
            items[i] = events->items[i];
        events->items = items;
    }
    events->items[events->count++] = *e;
}

bool spl_number(const SplEvent *e, Str name, double *number)
{
    const SplField *f = spl_find(e, name);
    return f != NULL && sg_num_parse(f->values[0], number);
}

Str spl_text_of(Arena *a, double number)
{
    StrBuf sb = sb_in(a);
    sg_num_put(&sb, number);
    return sb_str(&sb);
}
