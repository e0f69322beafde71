// lint_state.h - a run of checks: their levels, and what was found so far.
#ifndef SIGCC_LINT_LINT_STATE_H
#define SIGCC_LINT_LINT_STATE_H

#include "lint/checks.h"
#include "lint/taxonomy.h"

// How a check reports.
typedef enum LintLevel {
    LINT_OFF,
    LINT_NOTE,
    LINT_WARNING,
    LINT_ERROR
} LintLevel;

// Levels of checks in some files.
typedef struct LevelChange LevelChange;
struct LevelChange {
    LevelChange *next;
    const Check *check;
    LintLevel level;
};

typedef struct LintOverride LintOverride;
struct LintOverride {
    LintOverride *next;
    StrItem *files; // globs
    LevelChange *changes;
};

// Findings that do not count: of one check, in a rule or in files.
typedef struct LintExclusion LintExclusion;
struct LintExclusion {
    LintExclusion *next;
    Str check;      // its id, or the number of a message
    Str rule;       // id, name or title; empty: any
    StrItem *files; // globs; NULL: any
    Str reason;     // may be empty
    Str until;      // its last day, yyyy-mm-dd; empty: it has none
    Span where;
};

// What configuration files say besides levels and options.
typedef struct LintConfig {
    LintOverride *overrides;
    LintExclusion *exclusions;
    StrItem *exclude; // globs of files
    StrItem *targets, *pipelines;
    Str validators; // a file of sigma-cli
} LintConfig;

typedef struct Baseline Baseline; // baseline.c

// What became of its entries.
typedef struct BaselineResult {
    unsigned *stale; // lines, from 1, of those that are not found any more
    size_t count, cap;
    size_t found;
    size_t unknown; // of files that were not read, or checks that did not run
} BaselineResult;

// What the tables say of the log source of the last rule, which the next one
// often shares.
typedef struct LogsourceFacts {
    const Logsource *of; // NULL: there was none
    KnownFields fields;
    WindowsCategory windows;
} LogsourceFacts;

typedef struct RunningCheck {
    const Check *check;
    CheckFunction *run;
} RunningCheck;

typedef struct Lint {
    Arena *arena;
    Arena *scratch; // of one rule
    LintOptions options;
    LintLevel levels[CHECK_COUNT];
    bool forced[CHECK_COUNT];  // the level, which no override changes
    bool decided[CHECK_COUNT]; // by a configuration: no profile changes it
    LintConfig config;
    Baseline *baseline; // or NULL
    BaselineResult baseline_result;
    DiagList *notices; // about the configuration; or NULL
    DiagList findings; // in the order found until sg_lint_finish()
    // Checks that are on, by scope; made by the first file.
    RunningCheck running[SCOPES][CHECK_COUNT];
    size_t n_running[SCOPES];
    bool ready;
    bool cleared;  // messages that no check is about count as errors only
    bool targeted; // a target had its say
    Layout layout; // of the current file
    LogsourceFacts logsource;
    size_t guessed;            // bytes: see sg_lint_may_guess()
    Map parts;                 // of rules, by address: see rule_parts.h
    struct Compared *compared; // see check_same_rule.c; or NULL
    Map older;                 // rules before they changed: see older.h
    struct Waiver *waivers;    // what comments say, in any order
    size_t n_waivers;
} Lint;

// Every check gets the level of the profile.  False: there is none.
bool sg_lint_set_profile(Lint *l, Str profile);
const char *sg_profile_at(size_t index, const char **summary); // NULL: the end
const char *sg_profile_names(Arena *a); // "one of compile, default ..."

// A level by its name: off, note or info, warning, error, or on, which is the
// severity of the check itself.
bool sg_lint_level_of(const Check *check, Str name, LintLevel *level);

// Says the check that a file was not read?  Then it is never off: such a file
// cannot pass, whatever is checked.
bool sg_lint_is_unread(const Check *check);

// The level of a check, where nothing overrides it.
LintLevel sg_lint_level(const Lint *l, const Check *check);
Severity sg_lint_severity(LintLevel level); // of one that is not off

// findings.c: can only a target say what the check reports?
bool sg_lint_needs_target(const Check *check);

// findings.c: findings of messages that 'findings' do not already tell of.
void sg_lint_convert(Lint *l, const Diag *messages, Diag *findings, Str target);

#endif
