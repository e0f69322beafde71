// covers.h - does one value match whatever another one does?
#ifndef SIGCC_LINT_COVERS_H
#define SIGCC_LINT_COVERS_H

#include "match/string_pattern.h"

// A text with wildcards, ready to be compared with others.
typedef struct Coverage Coverage;

// 'v' is a VAL_STRING.
Coverage *sg_coverage_new(Arena *a, const Value *v);

// Every text that 'narrow' matches, 'wide' does, too.  False where that cannot
// be told, or once *budget is used up, from which it takes what it costs.
bool sg_covers(Coverage *wide, const Coverage *narrow, uint64_t *budget);

#endif
