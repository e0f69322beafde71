// inner.h - what an inner correlation finds, as a hit of an outer one.
#ifndef SIGCC_CORRELATE_INNER_H
#define SIGCC_CORRELATE_INNER_H

#include "correlate/plan.h"

// Give 'hit', of a reference of 'outer', the group and the value that it takes
// from a group of the inner correlation.  They live in 'a' or in 'group'.
// False: the inner group has not all the fields.
bool sg_inner_hit(Arena *a, const Plan *outer, Str group, Hit *hit);

#endif
