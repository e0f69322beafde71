// exceptions.h - findings that count for something else, or for nothing.
#ifndef SIGCC_LINT_EXCEPTIONS_H
#define SIGCC_LINT_EXCEPTIONS_H

#include "lint/lint_state.h"

// May the check report something, in some file?
bool sg_lint_is_on(const Lint *l, const Check *check);

// Drop findings of checks that are off in their file, give the others the level
// they have there, and suppress those that the configuration excludes.
void sg_lint_except(Lint *l);

#endif
