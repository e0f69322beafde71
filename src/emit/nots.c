// nots.c - NOT in front of comparisons only.

#include "emit/backend.h"

static Expr *push(Arena *a, Expr *e, bool negated);

static void push_operands(Arena *a, Expr *e, bool negated)
{
    Expr **tail = &e->first;
    for (Expr *x = e->first, *next; x != NULL; x = next) {
        next = x->next;
        *tail = push(a, x, negated);
        tail = &(*tail)->next;
    }
    *tail = NULL;
}

static Expr *negate(Arena *a, Expr *match)
{
    Expr *e = sg_expr_new(a, EX_NOT, match->span);
    match->next = NULL;
    e->first = match;
    return e;
}

// De Morgan: NOT (a AND b) is NOT a OR NOT b.
static Expr *push(Arena *a, Expr *e, bool negated)
{
    switch (e->kind) {
    case EX_AND:
    case EX_OR:
        if (negated)
            e->kind = e->kind == EX_AND ? EX_OR : EX_AND;
        push_operands(a, e, negated);
        return e;
    case EX_NOT: return push(a, e->first, !negated);
    case EX_MATCH: return negated ? negate(a, e) : e;
    case EX_NOTHING: break; // folded away by sg_simplify()
    }
    return e;
}

Expr *sg_push_nots(Arena *a, Expr *e)
{
    return push(a, e, false);
}
