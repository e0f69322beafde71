// rule_parts.h - what a rule asks for as hashes, for comparing it with others.
#ifndef SIGCC_LINT_RULE_PARTS_H
#define SIGCC_LINT_RULE_PARTS_H

#include "lint/checks.h"
#include "lint/meaning.h"

typedef struct RuleParts {
    const Rule *rule;
    uint64_t whole;   // its log sources and conditions; 0: it has no meaning
    uint64_t *hashes; // what must hold, part by part, ascending; of a rule with
    size_t count;     // one log source and one condition, else none
} RuleParts;

// Of a detection rule that was lowered.  Empties the scratch arena.
const RuleParts *sg_rule_parts(const Subject *s, const Rule *rule);

// 'm' is what the first condition of s->rule asks for: keep what
// sg_rule_parts() would otherwise work out again when all files were read.
void sg_rule_parts_keep(const Subject *s, const Meaning *m);

#endif
