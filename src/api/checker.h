// checker.h - checking rules: what the handle holds.
#ifndef SIGCC_API_CHECKER_H
#define SIGCC_API_CHECKER_H

#include "api/diagnostics.h"
#include "lint/lint.h"

enum { MAX_CHECKED_TARGETS = 16 };

struct sigcc_checker {
    sigcc_collection *rules;
    sigcc_collection *older; // texts before they changed; or NULL
    Lint lint;               // in the arena of the rules
    Arena *scratch;          // of one rule that is checked
    sigcc_diagnostics findings, diagnostics;
    sigcc_checker_wants wants;
    const sigcc_compiler *targets[MAX_CHECKED_TARGETS];
    size_t n_targets;
    bool begun, finished;
};

// Settings come before the first file.
static inline bool sg_checker_may_set(const sigcc_checker *c)
{
    return c != NULL && !c->begun;
}

// ---- checker_config.c ----------------------------------------------------

// Bring 'wants' up to date with the configuration.  May escape.
void sg_checker_settle_wants(sigcc_checker *c);

#endif
