// trait.c - the traits of a comparison.

#include "ir/trait.h"

static const char *const names[] = {
#define TRAIT(name, text) [TRAIT_ROW_##name] = #name,
#include "ir/traits.def"
#undef TRAIT
};

static const char *const texts[] = {
#define TRAIT(name, text) [TRAIT_ROW_##name] = text,
#include "ir/traits.def"
#undef TRAIT
};

// "a*" starts, "*a" ends, "*a*" contains; a "*" elsewhere is one of MANY.
static unsigned shape_of(const Piece *first)
{
    unsigned shape = 0;
    bool open_start = first != NULL && first->kind == PIECE_MANY;
    for (const Piece *p = first; p != NULL; p = p->next) {
        bool edge = p == first || p->next == NULL;
        if (p->kind == PIECE_ONE)
            shape |= TRAIT_ONE;
        else if (p->kind == PIECE_PLACEHOLDER)
            shape |= TRAIT_OTHER; // the stages before refuse it
        else if (p->kind == PIECE_MANY && !edge)
            shape |= TRAIT_MANY;
        if (p->kind == PIECE_MANY && p->next == NULL)
            shape |= open_start ? TRAIT_CONTAINS : TRAIT_STARTS;
        else if (p == first && open_start)
            shape |= TRAIT_ENDS;
    }
    return shape & TRAIT_CONTAINS ? shape & ~(unsigned)TRAIT_ENDS : shape;
}

static unsigned of_regex(const Value *v)
{
    unsigned flags = v->u.regex.flags;
    unsigned traits = TRAIT_REGEX;
    if (flags & REGEX_IGNORECASE)
        traits |= TRAIT_IGNORECASE;
    if (flags & REGEX_MULTILINE)
        traits |= TRAIT_MULTILINE;
    if (flags & REGEX_DOTALL)
        traits |= TRAIT_DOTALL;
    return flags & ~(unsigned)REGEX_OF_RULE ? traits | TRAIT_OTHER : traits;
}

static unsigned of_number(const Value *v)
{
    return v->u.number.part == PART_NONE ? 0 : TRAIT_TIME_PART;
}

static unsigned of_value(const Value *v)
{
    switch (v->kind) {
    case VAL_STRING: return TRAIT_TEXT | shape_of(v->u.string.pieces);
    case VAL_NUMBER: return TRAIT_NUMBER | of_number(v);
    case VAL_COMPARE: return TRAIT_COMPARE | of_number(v);
    case VAL_BOOL: return TRAIT_BOOL;
    case VAL_NULL: return TRAIT_NO_FIELD;
    case VAL_EXISTS: return TRAIT_EXISTS;
    case VAL_REGEX: return of_regex(v);
    case VAL_CIDR: return TRAIT_CIDR;
    case VAL_FIELDREF: return TRAIT_FIELDREF;
    case VAL_QUERY: return TRAIT_QUERY;
    case VAL_EXPANSION: break; // bound to an OR
    }
    return TRAIT_OTHER;
}

// A flag on a value of another kind is an unforeseen combination.
static unsigned of_flags(const Value *v)
{
    unsigned refs = TRAIT_FIELDREF_START | TRAIT_FIELDREF_END;
    unsigned odd = v->kind == VAL_STRING     ? v->flags & refs
                   : v->kind == VAL_FIELDREF ? v->flags & ~refs
                                             : v->flags;
    return odd != 0 ? v->flags | TRAIT_OTHER : v->flags;
}

unsigned sg_traits_of(const Expr *match)
{
    return (expr_is_keyword(match) ? TRAIT_KEYWORD : TRAIT_FIELD) |
           of_value(match->value) | of_flags(match->value);
}

unsigned sg_trait_first(unsigned traits)
{
    return traits & (~traits + 1);
}

static unsigned row_of(unsigned trait)
{
    unsigned row = 0;
    while (row < TRAIT_ROW_OTHER && trait != 1u << row)
        row++;
    return row;
}

const char *sg_trait_name(unsigned trait)
{
    return names[row_of(trait)];
}

const char *sg_trait_text(unsigned trait)
{
    return texts[row_of(trait)];
}
