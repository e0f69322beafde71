// simplify.h - the same meaning in fewer nodes.
#ifndef SIGCC_IR_SIMPLIFY_H
#define SIGCC_IR_SIMPLIFY_H

#include "ir/expr.h"

// Folding EX_NOTHING away and replacing an AND or OR of one operand by that
// operand is always done.  The rest is asked for by the backend, because some
// languages print the structure the author wrote.
enum {
    SIMPLIFY_FLATTEN = 1,   // AND below AND, OR below OR
    SIMPLIFY_DOUBLE_NOT = 2 // NOT NOT x is x
};

// Rewrites 'e' in place.  NULL when nothing is left: every operand was
// EX_NOTHING, which is neutral in AND and OR and stays nothing under NOT.
Expr *sg_simplify(Expr *e, unsigned passes);

#endif
