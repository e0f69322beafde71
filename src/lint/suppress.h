// suppress.h - comments that suppress findings.
//
//     # sigcc: disable=title-case,tag-unknown the vendor's own name
//
// At the end of a line it is about the key or list item that begins there, with
// all below it; in a line of its own, about the next one.  "disable-file" is
// about the whole file, and "enable" about a part of what is disabled.  The
// comments of rsigma's linter are taken as well.
#ifndef SIGCC_LINT_SUPPRESS_H
#define SIGCC_LINT_SUPPRESS_H

#include "lint/lint_state.h"

// Read the comments of the current file.
void sg_suppress_read(Lint *l);

// Suppress findings, and report comments that suppress none.
void sg_suppress_apply(Lint *l);

#endif
