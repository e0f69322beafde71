// field_info.c - tables of fields.

#include "ir/field_info.h"

static const FieldInfo nothing;

FieldTable *sg_field_table(Arena *a)
{
    FieldTable *table = arena_new(a, FieldTable);
    table->infos = sg_map_in(a);
    return table;
}

void sg_field_learn(Arena *a, FieldTable *table, const FieldInfo *more)
{
    FieldInfo *info = sg_map_get(&table->infos, more->name);
    if (info == NULL) {
        info = arena_new(a, FieldInfo);
        info->name = more->name;
        (void)sg_map_put(&table->infos, more->name, info);
    }
    if (more->type != FIELD_UNKNOWN)
        info->type = more->type;
    if (more->list != NOT_KNOWN)
        info->list = more->list;
    if (more->exact != NOT_KNOWN)
        info->exact = more->exact;
}

const FieldInfo *sg_field_info(const FieldTable *table, Str name)
{
    const FieldInfo *info =
        table != NULL ? sg_map_get(&table->infos, name) : NULL;
    return info != NULL ? info : &nothing;
}
