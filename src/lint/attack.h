// attack.h - what a tag of ATT&CK names.
#ifndef SIGCC_LINT_ATTACK_H
#define SIGCC_LINT_ATTACK_H

#include "base/arena.h"
#include "lint/lint_options.h"

typedef enum AttackKind {
    ATTACK_UNKNOWN,
    ATTACK_TACTIC,    // "initial-access"
    ATTACK_TECHNIQUE, // "t1059.001", of the table
    ATTACK_OTHER      // a group, software ..., known by its form
} AttackKind;

// 'tactics' gets those of a technique, with commas between them.
AttackKind sg_attack_kind(const LintOptions *o, Str name, Str *tactics);

// Take techniques from a text instead of those that are built in: a table like
// data/attack_techniques.tsv, or a STIX bundle.  False: it is neither.
bool sg_attack_load(Arena *a, Arena *scratch, Str text, LintOptions *o);

#endif
