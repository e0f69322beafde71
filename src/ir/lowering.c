// lowering.c - values and errors of an item on its way.

#include "ir/lowering.h"

#include "base/limits.h"

void sg_lowering_error(Lowering *lo, DiagId id, Span where, const char *format,
                       ...)
{
    va_list args;
    va_start(args, format);
    sg_diag_v(lo->diags, id, where, format, args);
    va_end(args);
    lo->failed = true;
}

Value *sg_value_new(Lowering *lo, ValueKind kind, Span span)
{
    if (++lo->values == MAX_VALUES)
        sg_lowering_error(lo, SG_limit_values, lo->item->span,
                          "more than %d values after expansion", MAX_VALUES);
    Value *v = arena_new(lo->arena, Value);
    v->kind = kind;
    v->span = span;
    return v;
}

Value *sg_value_with_pieces(Lowering *lo, const Value *v, Piece *pieces)
{
    Value *to = sg_value_new(lo, VAL_STRING, v->span);
    to->u.string.pieces = pieces;
    to->flags = v->flags;
    return to;
}

const char *sg_value_kind_name(const Value *v)
{
    switch (v->kind) {
    case VAL_STRING: return "text";
    case VAL_NUMBER: return v->u.number.part ? "a part of a time" : "a number";
    case VAL_BOOL: return "a boolean";
    case VAL_NULL: return "null";
    case VAL_REGEX: return "a regular expression";
    case VAL_CIDR: return "a network";
    case VAL_COMPARE: return "a comparison";
    case VAL_FIELDREF: return "a field reference";
    case VAL_EXISTS: return "a test for existence";
    case VAL_QUERY: return "a query expression";
    case VAL_EXPANSION: return "several texts";
    }
    return "a value";
}
