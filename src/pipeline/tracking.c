// tracking.c - what was done to which field name, and by which step.

#include "pipeline/tracking.h"

const Applied *sg_applied_add(Run *run, const Applied *older)
{
    Applied *a = arena_new(run->arena, Applied);
    *a = (Applied){.older = older, .step = run->step};
    return a;
}

bool sg_applied_has(const Applied *applied, Str id)
{
    for (; applied != NULL; applied = applied->older)
        if (str_eq(applied->step->id, id))
            return true;
    return false;
}

static FieldTrack *find(const Run *run, Str name)
{
    return sg_map_get(&((const Tracking *)run->tracking)->fields, name);
}

static FieldTrack *track(Run *run, Str name)
{
    FieldTrack *field = find(run, name);
    if (field != NULL)
        return field;
    field = arena_new(run->arena, FieldTrack);
    (void)sg_map_put(&((Tracking *)run->tracking)->fields, name, field);
    return field;
}

// The new name inherits what was done to the old one.
void sg_track_mapping(Run *run, Str from, Str to)
{
    FieldTrack *source = track(run, from);
    FieldTrack *target = track(run, to);
    source->mapped = target->mapped = true;
    if (source != target && target->applied == NULL)
        target->applied = source->applied;
    target->applied = sg_applied_add(run, target->applied);
}

bool sg_is_mapped(const Run *run, Str name)
{
    const FieldTrack *field = find(run, name);
    return field != NULL && field->mapped;
}

bool sg_name_applied(const Run *run, Str name, Str id)
{
    const FieldTrack *field = find(run, name);
    return field != NULL && sg_applied_has(field->applied, id);
}
