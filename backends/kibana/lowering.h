// lowering.h - what lower.c and lower_string.c share; for no other file.
#ifndef SIGCC_KIBANA_LOWERING_H
#define SIGCC_KIBANA_LOWERING_H

#include "emit/backend.h"

// When a value has to be made wider than it is.
typedef enum Policy {
    POLICY_AUTO, // never below a NOT
    POLICY_ERROR,
    POLICY_WIDEN
} Policy;

typedef struct Lowering {
    Emitter *em;
    bool negated;     // below an odd number of NOTs
    bool variants;    // spell every value in three ways
    Policy one, edge; // for "?", for white space at the ends
    size_t regex_max;
    Str unbound;    // the field of keywords; empty: none
    size_t clauses; // tests made so far
    DiagId told[9]; // of the nine warnings, those given: each once per query
    size_t told_count;
} Lowering;

void sg_kql_warn(Lowering *lo, DiagId id, Span where, const char *text);

// Nodes at the place of 'like'.
Expr *sg_kql_node(Lowering *lo, ExprKind kind, const Expr *like);
Expr *sg_kql_match(Lowering *lo, const Expr *like, Str field, const Value *v);
Expr *sg_kql_exists(Lowering *lo, const Expr *like, Str field);

// What stands for a match that cannot be said and was reported.
Expr *sg_kql_nothing(Lowering *lo, const Expr *like);

// The string 'v' for the field of 'e', or anywhere: 'e' has 'v' as its value,
// or a regular expression of which 'v' is one alternative.
Expr *sg_kql_lower_string(Lowering *lo, const Expr *e, const Value *v);

// A number anywhere in the event.
Expr *sg_kql_lower_number_word(Lowering *lo, const Expr *e);

#endif
