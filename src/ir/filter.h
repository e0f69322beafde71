// filter.h - filters applied to the rules they fit.
#ifndef SIGCC_IR_FILTER_H
#define SIGCC_IR_FILTER_H

#include "ir/item.h"

// Every sound rule of the filter's log source that it names gets a copy of the
// filter's detections under names of their own, and "and (condition)" behind
// each of its conditions.  Nothing is shared between rules.  Returns how many
// rules it fits.  'number' makes the names: it must differ from filter to
// filter.
size_t sg_filter_apply(Arena *a, const Rule *filter, unsigned number,
                       Rule **rules, size_t count);

#endif
