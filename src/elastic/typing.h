// typing.h - what the forms of values share; for typed_*.c and their callers.
#ifndef SIGCC_ELASTIC_TYPING_H
#define SIGCC_ELASTIC_TYPING_H

#include "elastic/type_lookup.h"
#include "elastic/value_class.h"

// When a value may be made wider than it is; AUTO: never below a NOT.
#define WIDEN_POLICIES(X)   \
    X(WIDEN_AUTO, "auto")   \
    X(WIDEN_NEVER, "error") \
    X(WIDEN_ALWAYS, "widen")
typedef enum WidenPolicy { WIDEN_POLICIES(OPTION_ENUMERATOR) } WidenPolicy;

// Where a value is compared, and what may become of it.
typedef struct Typing {
    Emitter *em;
    ElasticTypes types;
    bool negated; // below an odd number of NOTs
    size_t most;  // comparisons that one value may become
    WidenPolicy widen;
    DiagId told[8]; // of the warnings that are given once, those given
    size_t told_count;
} Typing;

// A wider comparison finds more than was asked for, which is better than less.
// Below a NOT more is less.
static inline bool typing_may_widen(const Typing *t, WidenPolicy policy)
{
    return policy == WIDEN_ALWAYS || (policy == WIDEN_AUTO && !t->negated);
}

// A match of 'e' with the value 'v', which may be another than e->value: one of
// the patterns of a regular expression.
typedef struct TypedMatch {
    Typing *typing;
    const Expr *e;
    const Value *v;
    ElasticField field;
} TypedMatch;

// The rule's value as text, for messages.
Str sg_typed_text(const TypedMatch *m);

// The same in lower case, for sg_glob_matches(); false: a wildcard in it stands
// for itself, so that no number, address or truth is like it.
bool sg_typed_glob(const TypedMatch *m, Str *pattern);

// ---- expressions that know their answer ----------------------------------

// No event has it: an OR of nothing.
Expr *sg_typed_never(const TypedMatch *m);
bool sg_is_never(const Expr *e);

// Every event has it: an AND of nothing.
Expr *sg_typed_always(const TypedMatch *m);
bool sg_is_always(const Expr *e);

// Take both out of 'e', unless they are all that is left.
Expr *sg_fold_constants(Expr *e);

// ---- other comparisons ---------------------------------------------------

// A copy of the value, to be changed, in a match of its own below 'either'.
Value *sg_typed_add(const TypedMatch *m, Expr *either);

// An OR of what sg_typed_add() adds.
Expr *sg_typed_either(const TypedMatch *m);

// Numbers from..to, both included, below 'either'.
void sg_typed_add_range(const TypedMatch *m, Expr *either, uint64_t from,
                        uint64_t to);

// The same value as a number, or as a truth.
Expr *sg_typed_truth(const TypedMatch *m, bool truth);

#endif
