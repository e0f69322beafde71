// value_class.c - the class of a value, the column of a type.

#include "elastic/value_class.h"

#include "base/decimal.h"

static ValueClass class_of_plain(const Piece *only)
{
    Decimal number;
    if (only == NULL || only->text.n == 0)
        return CLASS_EMPTY;
    return sg_decimal_read(only->text, &number) ? CLASS_NUMERIC : CLASS_TEXT;
}

static const Piece *skip_many(const Piece *p)
{
    while (p != NULL && p->kind == PIECE_MANY)
        p = p->next;
    return p;
}

// Several "*" in a row are as one.
static ValueClass class_of_string(const Piece *pieces)
{
    const Piece *inner = skip_many(pieces);
    if (inner == NULL)
        return pieces == NULL ? CLASS_EMPTY : CLASS_EXISTS;
    if (inner->kind != PIECE_TEXT || skip_many(inner->next) != NULL)
        return CLASS_INNER;
    bool before = inner != pieces, after = inner->next != NULL;
    if (!before && !after)
        return class_of_plain(inner);
    if (!before)
        return CLASS_PREFIX;
    return after ? CLASS_CONTAINS : CLASS_SUFFIX;
}

bool sg_value_class(const Value *v, ValueClass *result)
{
    switch (v->kind) {
    case VAL_STRING: *result = class_of_string(v->u.string.pieces); return true;
    case VAL_NUMBER: *result = CLASS_NUMBER; return true;
    case VAL_BOOL: *result = CLASS_BOOL; return true;
    case VAL_NULL:
    case VAL_EXISTS: *result = CLASS_EXISTS; return true;
    case VAL_CIDR: *result = CLASS_CIDR; return true;
    case VAL_COMPARE: *result = CLASS_COMPARE; return true;
    case VAL_REGEX:
    case VAL_FIELDREF:
    case VAL_QUERY:
    case VAL_EXPANSION: break;
    }
    return false;
}

TypeColumn sg_type_column(const ElasticField *f)
{
    switch (f->type) {
    case ELASTIC_KEYWORD:
    case ELASTIC_WILDCARD:
    case ELASTIC_CONSTANT_KEYWORD: return COLUMN_KEYWORD;
    case ELASTIC_TEXT:
    case ELASTIC_MATCH_ONLY_TEXT: return COLUMN_TEXT;
    case ELASTIC_FLATTENED: return COLUMN_KEY;
    case ELASTIC_NESTED:
    case ELASTIC_OBJECT:
    case ELASTIC_OTHER: return COLUMN_OBJECT;
    case ELASTIC_IP: return COLUMN_IP;
    case ELASTIC_LONG:
    case ELASTIC_DOUBLE: return COLUMN_NUMBER;
    case ELASTIC_BOOLEAN: return COLUMN_BOOLEAN;
    case ELASTIC_DATE: return COLUMN_DATE;
    case ELASTIC_UNKNOWN:
    case ELASTIC_TYPE_COUNT: break;
    }
    return COLUMN_UNKNOWN;
}
