// config.h - what configuration files tell a run of checks.
//
//     .sigcc.yml            ours, described in docs/checks.md
//     sigma-cli's own       the file that "sigma check" takes with -c
#ifndef SIGCC_LINT_CONFIG_H
#define SIGCC_LINT_CONFIG_H

#include "lint/lint_state.h"

// Read it.  False after an error, which is in 'diags'; then nothing may be
// checked, as it would not be what was asked for.  'nodes' is scratch.
bool sg_lint_configure(Lint *l, const Source *source, Arena *nodes,
                       DiagList *diags);
bool sg_lint_configure_validators(Lint *l, const Source *source, Arena *nodes,
                                  DiagList *diags);

#endif
