// older.h - what rules were before they changed.
#ifndef SIGCC_LINT_OLDER_H
#define SIGCC_LINT_OLDER_H

#include "lint/lint_state.h"

typedef struct OlderRule {
    Str date, modified;
    const Node *document;
    const struct RuleIr *ir; // NULL: it was spoilt
    bool has_id;
} OlderRule;

// The rules of an older text of a file; they and 'a' outlive the checks.
void sg_older_take(Lint *l, Arena *a, const Source *source, const Rule *rules);

// The older form of s->rule: of the same file and the same id, else the same
// title, else the only rule of both.  NULL: there is none.
const OlderRule *sg_older_of(const Subject *s);

// Did the other form ask for something else?  Where it cannot be told what a
// rule means, every change of how it is written counts.
bool sg_older_differs(const Subject *s, const OlderRule *older);

#endif
