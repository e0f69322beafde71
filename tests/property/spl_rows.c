// spl_rows.c - a result is a list of fields.

#include "spl_rows.h"

#include "base/num.h"

static SplField *find(const SplRow *row, Str name)
{
    for (size_t i = 0; i < row->count; i++)
        if (str_eq(row->fields[i].name, name))
            return &row->fields[i];
    return NULL;
}

const SplField *spl_field(const SplRow *row, Str name)
{
    return find(row, name);
}

void spl_remove(SplRow *row, Str name)
{
    SplField *f = find(row, name);
    if (f != NULL)
        *f = row->fields[--row->count];
}

void spl_set_all(Arena *a, SplRow *row, Str name, const Str *values, size_t n)
{
    SplField *f = find(row, name);
    if (n == 0) {
        spl_remove(row, name);
        return;
    }
    if (f == NULL && row->count == row->room) {
        row->room = row->room * 2 + 8;
        SplField *fields = arena_array(a, SplField, row->room);
        for (size_t i = 0; i < row->count; i++)
            fields[i] = row->fields[i];
        row->fields = fields;
    }
    if (f == NULL)
        f = &row->fields[row->count++];
    *f = (SplField){name, values, n};
}

void spl_set(Arena *a, SplRow *row, Str name, Str value)
{
    Str *values = arena_array(a, Str, 1);
    values[0] = value;
    spl_set_all(a, row, name, values, 1);
}

SplRow *spl_copy(Arena *a, const SplRow *row)
{
    SplRow *copy = arena_new(a, SplRow);
    *copy = (SplRow){0};
    for (size_t i = 0; i < row->count; i++)
        spl_set_all(a, copy, row->fields[i].name, row->fields[i].values,
                    row->fields[i].count);
    return copy;
}

void spl_push(Arena *a, SplRows *rows, SplRow *row)
{
    if (rows->count == rows->room) {
        rows->room = rows->room * 2 + 8;
        SplRow **items = arena_array(a, SplRow *, rows->room);
        for (size_t i = 0; i < rows->count; i++)
            items[i] = rows->items[i];
        rows->items = items;
    }
    rows->items[rows->count++] = row;
}

bool spl_number(const SplRow *row, Str name, double *number)
{
    const SplField *f = find(row, name);
    return f != NULL && sg_num_parse(f->values[0], number);
}

Str spl_text_of(Arena *a, double number)
{
    StrBuf sb = sb_in(a);
    sg_num_put(&sb, number);
    return sb_str(&sb);
}
