// comparison.c - identity and copies of comparisons.

#include "match/comparison.h"

// ---- identity ------------------------------------------------------------

static void put_number(StrBuf *to, uint64_t number)
{
    sg_sb_put(to, str_of((const char *)&number, sizeof number));
}

// With its length first, so that no two lists of texts give the same bytes.
static void put_text(StrBuf *to, Str text)
{
    put_number(to, text.n);
    sg_sb_put(to, text);
}

static void put_pieces(StrBuf *to, const Piece *p)
{
    for (; p != NULL; p = p->next) {
        put_number(to, p->kind);
        put_text(to, p->text);
    }
}

static void put_value(StrBuf *to, const Value *v)
{
    put_number(to, v->kind);
    put_number(to, v->flags);
    switch (v->kind) {
    case VAL_STRING: put_pieces(to, v->u.string.pieces); break;
    case VAL_NUMBER:
    case VAL_COMPARE:
        put_text(to, v->u.number.text);
        put_number(to, v->u.number.part);
        put_number(to, v->u.number.op);
        break;
    case VAL_BOOL:
    case VAL_EXISTS: put_number(to, v->u.truth); break;
    case VAL_REGEX:
        put_text(to, v->u.regex.text);
        put_number(to, v->u.regex.flags);
        break;
    case VAL_CIDR: put_text(to, v->u.cidr.text); break;
    case VAL_FIELDREF: put_text(to, v->u.fieldref.field); break;
    case VAL_NULL: // the kind says it all
    case VAL_QUERY:
    case VAL_EXPANSION: break; // refused, or bound to an OR
    }
}

static void put_span(StrBuf *to, Span span)
{
    sg_sb_put(to, str_of((const char *)&span, sizeof span));
}

void sg_comparison_put(StrBuf *to, const Expr *e)
{
    put_span(to, e->span);
    put_span(to, e->key);
    put_span(to, e->value->span);
    put_text(to, e->field);
    put_value(to, e->value);
}

// ---- copies --------------------------------------------------------------

static Piece *copy_pieces(Arena *a, const Piece *p)
{
    Piece *first = NULL;
    Piece **tail = &first;
    for (; p != NULL; p = p->next) {
        *tail = arena_new(a, Piece);
        **tail = (Piece){.kind = p->kind, .text = sg_arena_copy(a, p->text)};
        tail = &(*tail)->next;
    }
    return first;
}

static void copy_texts(Arena *a, Value *v)
{
    switch (v->kind) {
    case VAL_STRING:
        v->u.string.pieces = copy_pieces(a, v->u.string.pieces);
        break;
    case VAL_NUMBER:
    case VAL_COMPARE:
        v->u.number.text = sg_arena_copy(a, v->u.number.text);
        break;
    case VAL_REGEX:
        v->u.regex.text = sg_arena_copy(a, v->u.regex.text);
        v->u.regex.pieces = NULL;
        break;
    case VAL_CIDR: v->u.cidr.text = sg_arena_copy(a, v->u.cidr.text); break;
    case VAL_FIELDREF:
        v->u.fieldref.field = sg_arena_copy(a, v->u.fieldref.field);
        break;
    case VAL_BOOL:
    case VAL_EXISTS:
    case VAL_NULL:
    case VAL_QUERY:
    case VAL_EXPANSION: break; // no text, or refused, or bound to an OR
    }
}

const Expr *sg_comparison_keep(Arena *a, const Expr *e)
{
    Value *value = arena_new(a, Value);
    *value = *e->value;
    value->next = NULL;
    copy_texts(a, value);
    Expr *to = sg_expr_new(a, EX_MATCH, e->span);
    to->key = e->key;
    to->field = sg_arena_copy(a, e->field);
    to->value = value;
    return to;
}
