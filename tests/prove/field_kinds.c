// field_kinds.c - the types of fields, from a table.

#include "field_kinds.h"

typedef struct KindRow {
    const char *type;
    FieldKind kind;
} KindRow;

static const KindRow rows[] = {
    {"long", KIND_NUMBER},  {"integer", KIND_NUMBER},
    {"short", KIND_NUMBER}, {"double", KIND_NUMBER},
    {"float", KIND_NUMBER}, {"scaled_float", KIND_NUMBER},
    {"boolean", KIND_BOOL}, {"ip", KIND_IP},
    {"date", KIND_DATE},    {"unsigned_long", KIND_NUMBER},
};

static FieldKind kind_of(Str type)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (str_eq(type, str_of_literal(rows[i].type)))
            return rows[i].kind;
    return KIND_TEXT;
}

static void add_row(FieldKinds *k, Str field, Str type)
{
    FieldKind *kind = arena_new(k->kinds.arena, FieldKind);
    *kind = kind_of(type);
    sg_map_put(&k->kinds, field, kind);
}

FieldKinds field_kinds_read(Arena *a, Str table)
{
    FieldKinds k = {sg_map_in(a)};
    for (size_t at = 0; at < table.n;) {
        size_t end = str_find(table, '\n', at);
        size_t tab = str_find(table, '\t', at);
        size_t next = str_find(table, '\t', tab + 1);
        if (next < end)
            add_row(&k, str_slice(table, at, tab),
                    str_slice(table, tab + 1, next));
        at = end + 1;
    }
    return k;
}

FieldKind field_kind_of(const FieldKinds *kinds, Str field)
{
    const FieldKind *kind = sg_map_get(&kinds->kinds, field);
    return kind != NULL ? *kind : KIND_TEXT;
}
