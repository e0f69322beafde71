// baseline.h - findings that were there before, and do not count.
//
// A baseline is a file of JSON Lines, one for each finding:
//
//     {"key":"0a1b...","check":"title-start","path":"rules/a.yml"}
#ifndef SIGCC_LINT_BASELINE_H
#define SIGCC_LINT_BASELINE_H

#include "lint/lint_state.h"

// Read one.  False after an error, which is in 'diags': then nothing may be
// checked, as its findings would seem to be new.
bool sg_lint_read_baseline(Lint *l, const Source *source, DiagList *diags);

// A file that was read in full: entries about it that are not found are stale.
void sg_lint_baseline_file(Lint *l, Str path);

// Suppress the findings that the baseline has, and give notice of its entries
// that are not found any more, which l->baseline_result lists.  Findings have
// their keys.
void sg_lint_apply_baseline(Lint *l);

#endif
