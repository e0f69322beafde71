// repeated.h - items of a list that occur twice.
#ifndef SIGCC_LINT_REPEATED_H
#define SIGCC_LINT_REPEATED_H

#include "lint/checks.h"

// Report every scalar of a list attribute that is equal to one above it; the
// fix removes its line.  'what' is one of them, as in "the tag 'x' ...".
void sg_find_repeated(const Subject *s, Str attribute, const char *what);

#endif
