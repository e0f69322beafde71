// nots.c - NOT in front of comparisons only.

#include "emit/backend.h"

static Expr *push(Arena *a, const Expr *e, bool negated);

// De Morgan: NOT (a AND b) is NOT a OR NOT b.
static Expr *push_list(Arena *a, const Expr *e, bool negated)
{
    Expr *to = arena_new(a, Expr);
    *to = *e;
    to->next = NULL;
    if (negated)
        to->kind = e->kind == EX_AND ? EX_OR : EX_AND;
    Expr **tail = &to->first;
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        *tail = push(a, x, negated);
        tail = &(*tail)->next;
    }
    return to;
}

static Expr *copy_leaf(Arena *a, const Expr *e, bool negated)
{
    Expr *leaf = arena_new(a, Expr);
    *leaf = *e;
    leaf->next = NULL;
    if (!negated)
        return leaf;
    Expr *not_leaf = sg_expr_new(a, EX_NOT, e->span);
    not_leaf->first = leaf;
    return not_leaf;
}

static Expr *push(Arena *a, const Expr *e, bool negated)
{
    switch (e->kind) {
    case EX_AND:
    case EX_OR: return push_list(a, e, negated);
    case EX_NOT: return push(a, e->first, !negated);
    case EX_MATCH:
    case EX_NOTHING: break; // the latter was folded away by sg_simplify()
    }
    return copy_leaf(a, e, negated);
}

Expr *sg_push_nots(Arena *a, const Expr *e)
{
    return push(a, e, false);
}
