// rule_facts.h - what the tables say of a rule, looked up once for all checks.
#ifndef SIGCC_LINT_RULE_FACTS_H
#define SIGCC_LINT_RULE_FACTS_H

#include "lint/attack.h"
#include "lint/tag.h"
#include "lint/taxonomy.h"

typedef struct AttackTag AttackTag;
struct AttackTag {
    AttackTag *next;
    RuleTag tag;
    AttackKind kind;
    Str tactics; // of a technique, between commas
};

typedef struct RuleFacts {
    const AttackTag *attack; // the tags of this namespace, in order
    KnownFields fields;
    WindowsCategory windows;
} RuleFacts;

// Of s->rule.  In the scratch arena.
const RuleFacts *sg_rule_facts(const Subject *s);

#endif
