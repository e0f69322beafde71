// bound_keyword.c - keywords where an option names the field they are in.

#include "elastic/bound_keyword.h"

#include "ir/string.h"

Expr *sg_elastic_bind_keyword(Arena *a, const Expr *e, Str field)
{
    Expr *bound = arena_new(a, Expr);
    Value *v = arena_new(a, Value);
    *bound = *e;
    *v = *e->value;
    bound->field = field;
    bound->value = v;
    if (v->kind == VAL_NUMBER) {
        Piece *text = sg_string_plain(a, v->u.number.text);
        v->kind = VAL_STRING;
        v->u.string.pieces = text;
    }
    if (v->kind == VAL_STRING)
        v->u.string.pieces = sg_string_open(a, v->u.string.pieces, true, true);
    return bound;
}

Expr *sg_elastic_bind_keywords(Arena *a, const Expr *e, Str field)
{
    if (e->kind == EX_MATCH && expr_is_keyword(e) && field.n > 0)
        return sg_elastic_bind_keyword(a, e, field);
    Expr *copy = arena_new(a, Expr);
    *copy = *e;
    Expr **tail = &copy->first;
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        *tail = sg_elastic_bind_keywords(a, x, field);
        tail = &(*tail)->next;
    }
    *tail = NULL;
    return copy;
}
