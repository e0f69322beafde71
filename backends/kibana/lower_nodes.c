// lower_nodes.c - warnings and nodes of a condition in the terms KQL has.

#include "kibana/lower_nodes.h"

void sg_kql_warn(Lowering *lo, DiagId id, Span where, const char *text)
{
    for (size_t i = 0; i < lo->told_count; i++)
        if (lo->told[i] == id)
            return;
    lo->told[lo->told_count++] = id;
    sg_emit_warn(lo->em, id, where, "%s", text);
}

Expr *sg_kql_node(Lowering *lo, ExprKind kind, const Expr *like)
{
    return sg_expr_new(lo->em->arena, kind, like->span);
}

Expr *sg_kql_match(Lowering *lo, const Expr *e, Str field, const Value *v)
{
    Expr *match = sg_kql_node(lo, EX_MATCH, e);
    match->field = field;
    match->value = v;
    return match;
}

Expr *sg_kql_nothing(Lowering *lo, const Expr *like)
{
    return sg_kql_node(lo, EX_NOTHING, like);
}

Expr *sg_kql_exists(Lowering *lo, const Expr *e, Str field)
{
    Value *v = arena_new(lo->em->arena, Value);
    v->kind = VAL_EXISTS;
    v->span = e->value->span;
    v->u.truth = true;
    return sg_kql_match(lo, e, field, v);
}
