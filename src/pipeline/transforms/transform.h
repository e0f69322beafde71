// transform.h - the rows of transforms.def.
#ifndef SIGCC_PIPELINE_TRANSFORM_H
#define SIGCC_PIPELINE_TRANSFORM_H

#include "pipeline/steps.h"

// What a name becomes.
typedef struct Names {
    bool mapped;          // false: it stays as it is
    const StrItem *first; // the new names, perhaps none
} Names;

// A transformation has one of the four functions.  The driver in apply.c looks
// at the conditions, calls it, and notes what was changed.
typedef struct Transform {
    RowInfo info;

    // The rule as a whole.
    void (*rule)(Run *run, const void *args);

    // Every name of a field, wherever the rule has one; an empty name is a
    // keyword's.
    Names (*name)(Run *run, const void *args, Str name);
    size_t (*names)(const void *args); // how many it lists; NULL: it does not

    // Every item; it may be given values, or a group in its place.
    enum ItemResult {
        ITEM_KEPT,
        ITEM_CHANGED,
        ITEM_DROPPED
    } (*item)(Run *run, const void *args, ItemIr *item);

    // Every value, those inside expansions too: what comes in its place, a
    // list; the value itself where nothing changes; NULL to remove it.
    Value *(*value)(Run *run, const void *args, const ItemIr *item, Value *v);
} Transform;

#define TRANSFORM(name) extern const Transform sg_transform_##name;
#include "pipeline/transforms/transforms.def"
#undef TRANSFORM

// The transformation of a step.
const Transform *sg_transform_at(size_t row);

// ---- walk.c --------------------------------------------------------------

// Call the functions above on the parts of the rule the conditions hold for.
void sg_transform_names(Run *run, const Transform *t);
void sg_transform_items(Run *run, const Transform *t);

#endif
