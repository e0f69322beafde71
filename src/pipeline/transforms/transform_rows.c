// transform_rows.c - the table of transformations.

#include "pipeline/transforms/transform.h"

static const Transform *const rows[] = {
#define TRANSFORM(name) &sg_transform_##name,
#include "pipeline/transforms/transforms.def"
#undef TRANSFORM
};

enum { ROWS = sizeof rows / sizeof rows[0] };

const RowInfo *sg_transform_row(size_t index)
{
    return index < ROWS ? &rows[index]->info : NULL;
}

const Transform *sg_transform_at(size_t row)
{
    return rows[row];
}

bool sg_transform_is_for_rules(size_t row)
{
    return rows[row]->rule != NULL;
}
