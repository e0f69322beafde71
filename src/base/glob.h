// glob.h - names with wildcards, case-sensitive.
#ifndef SIGCC_BASE_GLOB_H
#define SIGCC_BASE_GLOB_H

#include "base/str.h"

// Does 'pattern' match all of 'name'?  '*' matches any bytes, and '?' one byte
// if 'single' is set.
bool sg_glob_matches(Str pattern, Str name, bool single);

#endif
