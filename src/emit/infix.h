// infix.h - nested AND, OR and NOT for languages with infix operators.
#ifndef SIGCC_EMIT_INFIX_H
#define SIGCC_EMIT_INFIX_H

#include "emit/backend.h"

typedef struct Infix {
    const char *and_op, *or_op, *not_op; // with their blanks
    bool group_mixed; // parentheses around every OR below an AND, too
    bool group_all;   // and around an AND or OR below one of its kind
    bool group_nots;  // parentheses around a NOT below a NOT

    // Print a MATCH.
    void (*leaf)(Emitter *em, const Expr *e);

    // Print an AND, OR or NOT as a whole.  False: not done, operand by operand
    // then.  NULL: never.
    bool (*node)(Emitter *em, const Expr *e);

    // Print an AND or OR of several matches of one field, each 'listable', as
    // one list: "f IN (1, 2)".  False: not done.  NULL: there are no lists.
    bool (*list)(Emitter *em, const Expr *e);
    bool (*listable)(const Expr *match);
    bool tight_lists; // a list needs no parentheses around it
} Infix;

// Is it an AND or OR that 'list' is asked to print?
bool sg_is_list(const Infix *lang, const Expr *e);

// Rewrite 'e': of every AND and OR, the listable operands of one field meet
// below an AND or OR of their own, at the place of the first of them.
// sg_simplify() folds those of one operand.
void sg_gather_lists(const Infix *lang, Arena *a, Expr *e);

// Print 'e' to em->out, keeping em->negated and em->conjunct up to date.  An
// operand that prints nothing (a language may move it elsewhere) leaves neither
// an operator nor parentheses, and its NOT prints nothing either.
void sg_emit_infix(Emitter *em, const Infix *lang, const Expr *e);

#endif
