// simplify.c - folding, flattening and collapsing.

#include "ir/simplify.h"

static Expr *simplify(Expr *e, unsigned passes);

// The operands that are left, each simplified, as a list.
static Expr *simplify_operands(Expr *e, unsigned passes)
{
    Expr *first = NULL;
    Expr **tail = &first;
    for (Expr *x = e->first, *next; x != NULL; x = next) {
        next = x->next;
        x->next = NULL;
        *tail = simplify(x, passes);
        if (*tail != NULL)
            tail = &(*tail)->next;
    }
    return first;
}

// An operand of the same kind gives way to its own operands.
static void flatten(Expr *e)
{
    for (Expr **at = &e->first; *at != NULL; at = &(*at)->next) {
        if ((*at)->kind != e->kind)
            continue;
        Expr *inner = *at;
        Expr *last = inner->first;
        while (last->next != NULL)
            last = last->next;
        last->next = inner->next;
        *at = inner->first;
    }
}

static Expr *simplify_list(Expr *e, unsigned passes)
{
    e->first = simplify_operands(e, passes);
    if (e->first == NULL)
        return NULL;
    // An expansion stays one, whatever its size: it is what was written.
    bool keep = e->expansion && (passes & SIMPLIFY_FLATTEN) == 0;
    if (e->first->next == NULL && !keep) {
        e->first->next = NULL;
        return e->first;
    }
    if (passes & SIMPLIFY_FLATTEN)
        flatten(e);
    return e;
}

static Expr *simplify_not(Expr *e, unsigned passes)
{
    e->first = simplify_operands(e, passes);
    if (e->first == NULL)
        return NULL;
    if ((passes & SIMPLIFY_DOUBLE_NOT) && e->first->kind == EX_NOT)
        return e->first->first;
    return e;
}

static Expr *simplify(Expr *e, unsigned passes)
{
    switch (e->kind) {
    case EX_AND:
    case EX_OR: return simplify_list(e, passes);
    case EX_NOT: return simplify_not(e, passes);
    case EX_MATCH: return e;
    case EX_NOTHING: break;
    }
    return NULL;
}

Expr *sg_simplify(Expr *e, unsigned passes)
{
    return simplify(e, passes);
}
