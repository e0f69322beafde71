// rule_eval.h - does a rule match an event?  The words of docs/matching.md,
// in the most obvious way, to compare the library's answers with.
//
// Straight recursion over the rule as it was parsed and the event as jansson
// parsed it: nothing is prepared, looked up or left out, and no part of the
// library that applies modifiers or compares values is used.
#ifndef SIGCC_PROPERTY_RULE_EVAL_H
#define SIGCC_PROPERTY_RULE_EVAL_H

#include <jansson.h>

#include "sigma/ast.h"
#include "sigma/modifier.h"

// An event for rule_eval().  Numbers, which jansson cannot keep as they are
// written, become strings that begin with U+E000.  NULL: not JSON.  To be given
// up with json_decref().
json_t *rule_event_load(Arena *a, Str json);

// Ways to get it wrong, each a row of faults.def.
typedef enum Fault {
    FAULT_NONE,
#define FAULT(name, what) FAULT_##name,
#include "faults.def"
#undef FAULT
    FAULT_COUNT
} Fault;

const char *rule_fault_text(Fault fault); // what it does

// What items were compared with: modifiers, and kinds of values beside them.
enum {
    TALLY_TEXT = MODIFIER_COUNT, // without modifiers
    TALLY_WILDCARDS,
    TALLY_NUMBER,
    TALLY_TRUTH,
    TALLY_NULL,
    TALLY_EMPTY_LIST,
    TALLY_KEYWORD,
    TALLY_COUNT
};

const char *rule_tally_name(size_t row);

// How often each of them held, and how often it did not.  A comparison of an
// absent field says little; it is counted apart, but for those that are about
// absence.
typedef struct Tally {
    size_t held[TALLY_COUNT], failed[TALLY_COUNT], absent[TALLY_COUNT];
} Tally;

typedef struct EvalOptions {
    Fault fault;
    Tally *tally; // NULL: nobody counts
} EvalOptions;

// 'condition' counts from 0.  The rule is a detection without errors, and
// without placeholders.
bool rule_eval(const Rule *rule, size_t condition, const json_t *event);
bool rule_eval_with(const Rule *rule, size_t condition, const json_t *event,
                    EvalOptions options);

#endif
