// infix.h - nested AND, OR and NOT for languages with infix operators.
#ifndef SIGCC_EMIT_INFIX_H
#define SIGCC_EMIT_INFIX_H

#include "emit/backend.h"

typedef struct Infix {
    const char *and_op, *or_op, *not_op; // with their blanks
    bool or_binds_tighter;               // "a OR b c" means (a OR b) c
    bool group_all;  // parentheses even where precedence needs none
    bool group_nots; // parentheses around a NOT below a NOT

    // Print a MATCH.
    void (*leaf)(Emitter *em, const Expr *e);

    // Print an AND, OR or NOT as a whole, an IN list for example.  False: not
    // done, operand by operand then.  NULL: never.
    bool (*node)(Emitter *em, const Expr *e);
} Infix;

// Print 'e' to em->out, keeping em->negated and em->conjunct up to date.  An
// operand that prints nothing (a language may move it elsewhere) leaves neither
// an operator nor parentheses behind, and its NOT prints nothing either.
void sg_emit_infix(Emitter *em, const Infix *lang, const Expr *e);

#endif
