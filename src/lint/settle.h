// settle.h - findings in order, each with a key of its own.
#ifndef SIGCC_LINT_SETTLE_H
#define SIGCC_LINT_SETTLE_H

#include "lint/lint_state.h"

// Sort by file, line, column and check, and give every finding its key.
void sg_lint_settle(Lint *l);

#endif
