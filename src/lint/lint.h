// lint.h - checking rules: files as they are read, all of them at the end.
#ifndef SIGCC_LINT_LINT_H
#define SIGCC_LINT_LINT_H

#include "lint/lint_state.h"

// One that runs the profile 'default'.  'scratch' is reset after each rule.
void sg_lint_init(Lint *l, Arena *a, Arena *scratch);

// A file that was read.  'messages' are those of the compiler about it; they
// become findings.  The nodes are not needed any more when it returns.
typedef struct LintFile {
    const Source *source;
    Str raw;
    const Node *roots;
    const Rule *rules; // a chain; each with its document
    const Diag *messages;
} LintFile;

void sg_lint_file(Lint *l, const LintFile *file);

// What a target, which is called so, has to say about the rules.
void sg_lint_target(Lint *l, const Diag *messages, Str target);

// A query that it made of a rule.
void sg_lint_query(Lint *l, const Rule *rule, const char *target, Str query);

// What the pipelines of a target did for a log source of a rule.
typedef struct LintPipeline LintPipeline;
struct LintPipeline {
    LintPipeline *next;
    const Rule *rule;
    const Logsource *logsource;
    bool placed;       // they know it
    StrItem *unmapped; // fields that they do not know, where they know others
};

void sg_lint_pipeline(Lint *l, const LintPipeline *pipeline,
                      const char *target);

// All rules were read and linked, which gave 'messages'.  Runs the checks of
// collections, applies suppressions, sorts the findings and settles their keys.
void sg_lint_finish(Lint *l, const Rule *const *rules, size_t count,
                    const Diag *messages);

#endif
