// inner.c - fields of one group become those of another.

#include "correlate/inner.h"

// NO_PLAN is beyond the end of any group.
static bool field_of(Str group, uint32_t index, Str *value)
{
    size_t at = 0;
    for (uint32_t i = 0; i <= index; i++)
        if (!sg_group_next(group, &at, value))
            return false;
    return true;
}

static bool put_fields(StrBuf *out, Str group, const uint32_t *fields,
                       size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Str value;
        if (!field_of(group, fields[i], &value))
            return false;
        sg_group_put(out, value);
    }
    return true;
}

static size_t count_items(const StrItem *list)
{
    size_t n = 0;
    for (; list != NULL; list = list->next)
        n++;
    return n;
}

static void set_value(Arena *a, const Plan *plan, Str group, Hit *hit)
{
    const uint32_t *fields =
        plan->inner_value != NULL ? plan->inner_value[hit->ref] : NULL;
    const StrItem *names = plan->correlation->fields;
    if (fields == NULL || names == NULL)
        return;
    if (plan->correlation->type != CORR_VALUE_COUNT) {
        hit->has_value = field_of(group, fields[0], &hit->value);
        return;
    }
    StrBuf tuple = sb_in(a);
    hit->has_value = put_fields(&tuple, group, fields, count_items(names));
    hit->value = sb_str(&tuple);
}

bool sg_inner_hit(Arena *a, const Plan *outer, Str group, Hit *hit)
{
    const uint32_t *fields =
        outer->group_count > 0 ? outer->inner_group[hit->ref] : NULL;
    StrBuf text = sb_in(a);
    if (!put_fields(&text, group, fields, outer->group_count))
        return false;
    hit->group = sb_str(&text);
    set_value(a, outer, group, hit);
    return true;
}
