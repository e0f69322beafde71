// lint_state.h - a run of checks: their levels, and what was found so far.
#ifndef SIGCC_LINT_LINT_STATE_H
#define SIGCC_LINT_LINT_STATE_H

#include "lint/checks.h"

// How a check reports.
typedef enum LintLevel {
    LINT_OFF,
    LINT_NOTE,
    LINT_WARNING,
    LINT_ERROR
} LintLevel;

typedef struct Lint {
    Arena *arena;
    LintOptions options;
    LintLevel levels[CHECK_COUNT];
    DiagList findings; // in the order found until sg_lint_finish()
    // Checks that are on, by scope; made by the first file.
    const Check *running[SCOPES][CHECK_COUNT];
    size_t n_running[SCOPES];
    bool ready;
    Layout layout;    // of the current file
    unsigned guesses; // made: see sg_lint_may_guess()
} Lint;

// Every check gets the level of the profile.  False: there is none.
bool sg_lint_set_profile(Lint *l, Str profile);
const char *sg_profile_at(size_t index, const char **summary); // NULL: the end

// A level by its name: off, note or info, warning, error, or on, which is the
// severity of the check itself.
bool sg_lint_level_of(const Check *check, Str name, LintLevel *level);

// findings.c: findings of messages that 'findings' do not already tell of.
void sg_lint_convert(Lint *l, const Diag *messages, Diag *findings, Str target);

#endif
