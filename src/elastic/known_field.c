// known_field.c - the table of fields, and looking into it.

#include "elastic/known_field.h"

static const KnownField rows[] = {
#define FIELD(name, type, facts, limit) {name, ELASTIC_##type, facts, limit},
#include "elastic/known_fields.def"
#undef FIELD
};

enum { ROW_COUNT = sizeof rows / sizeof *rows };

const KnownField *sg_known_field_at(size_t index)
{
    return index < ROW_COUNT ? &rows[index] : NULL;
}

static int compare(Str a, Str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = memcmp(str_start(a), str_start(b), n);
    if (order != 0)
        return order;
    return a.n < b.n ? -1 : a.n > b.n;
}

const KnownField *sg_known_field(Str name)
{
    size_t from = 0, to = ROW_COUNT;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        int order = compare(name, str_of_literal(rows[middle].name));
        if (order == 0)
            return &rows[middle];
        if (order < 0)
            to = middle;
        else
            from = middle + 1;
    }
    return NULL;
}
