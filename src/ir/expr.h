// expr.h - the boolean expression a backend turns into a query.
//
// By the time an Expr exists every modifier has been applied, every pipeline
// has run and every detection name has been replaced by its expression.
#ifndef SIGCC_IR_EXPR_H
#define SIGCC_IR_EXPR_H

#include "ir/field_info.h"
#include "ir/value.h"

typedef enum ExprKind {
    EX_AND,    // all of 'first' and its siblings
    EX_OR,     // any of them
    EX_NOT,    // 'first' only
    EX_MATCH,  // 'field' matches 'value'; no field: anywhere in the event
    EX_NOTHING // a selector that selected no detection; see simplify.h
} ExprKind;

typedef struct Expr Expr;
struct Expr {
    ExprKind kind;
    bool expansion; // EX_OR made of one written value (windash, base64offset)
    Span span;      // the Sigma source this came from
    Expr *first;    // AND, OR, NOT
    Expr *next;     // sibling
    Str field;      // MATCH; empty: a keyword
    Span key;       // MATCH: where the rule names the field
    const Value *value;    // MATCH; never VAL_EXPANSION
    const FieldInfo *info; // MATCH that sg_bind() made; see expr_field_info()
};

Expr *sg_expr_new(Arena *a, ExprKind kind, Span span);

// What is known about the field of a MATCH; never NULL.
static inline const FieldInfo *expr_field_info(const Expr *match)
{
    return match->info != NULL ? match->info
                               : sg_field_info(NULL, match->field);
}

static inline bool expr_is_keyword(const Expr *e)
{
    return e->field.n == 0;
}

#endif
