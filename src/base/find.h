// find.h - text in other text.
#ifndef SIGCC_BASE_FIND_H
#define SIGCC_BASE_FIND_H

#include <stdint.h>

#include "base/str.h"

#define NOT_FOUND SIZE_MAX

// Where 'part' begins in 'text', at or after 'from', which is at most text.n;
// or NOT_FOUND.  Takes time in proportion to both lengths at most.
size_t sg_find(Str text, Str part, size_t from);

#endif
