// meaning.h - what a condition asks for, in a form that equal ones share.
//
// NOT is pushed down to single comparisons, operands are sorted and each is
// there once, and what follows from other operands is left out.  Two conditions
// of the same form match the same events; the reverse is not promised.
#ifndef SIGCC_LINT_MEANING_H
#define SIGCC_LINT_MEANING_H

#include "ir/item.h"
#include "lint/covers.h"

typedef enum MeaningKind {
    MEANS_NEVER,
    MEANS_ALWAYS,
    MEANS_LEAF, // a comparison of a field, or a keyword
    MEANS_ALL,  // of 'items'
    MEANS_ANY
} MeaningKind;

typedef struct Meaning Meaning;
struct Meaning {
    MeaningKind kind;
    uint64_t hash; // the same in every run
    Meaning **items;
    size_t count;

    // MEANS_LEAF; its hash differs from that of its negation in the last bit.
    bool negated;
    Str field;          // empty: a keyword
    Str text;           // of the value, for comparing
    const Value *value; // of the rule
    Coverage *coverage; // made when it is asked for
};

// Of a condition, or of a single detection.  NULL: it has none, as placeholders
// are to be filled in or it is too large.
Meaning *sg_meaning_of(Arena *a, const RuleIr *ir, const ConditionIr *c);
Meaning *sg_meaning_of_detection(Arena *a, const RuleIr *ir,
                                 const DetectionIr *d);

bool sg_meaning_equal(const Meaning *a, const Meaning *b);

// The same log sources and conditions of the same form, in the same order.
bool sg_same_rule(Arena *scratch, const RuleIr *a, const RuleIr *b);
bool sg_same_logsource(const Logsource *a, const Logsource *b);

#endif
