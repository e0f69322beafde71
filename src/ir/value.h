// value.h - what a field is compared with, after all modifiers were applied.
//
// Values are made by lower.c and modify.c, may be rewritten by pipelines, and
// are read by backends and the matcher.  They live in the arena of the stage
// that made them and point at nothing shorter-lived.
#ifndef SIGCC_IR_VALUE_H
#define SIGCC_IR_VALUE_H

#include "diag/diag.h"
#include "regex/regex_compile.h"

// A pattern is literal text with holes: the pieces of "a*b?" are
// TEXT "a", MANY, TEXT "b", ONE.  An empty string has no piece.  Two TEXT
// pieces never follow each other.
typedef enum PieceKind {
    PIECE_TEXT,
    PIECE_MANY,       // any characters, or none
    PIECE_ONE,        // exactly one character
    PIECE_PLACEHOLDER // %name%, to be filled in by a pipeline
} PieceKind;

typedef struct Piece Piece;
struct Piece {
    Piece *next;
    PieceKind kind;
    Str text; // PIECE_TEXT: UTF-8; PIECE_PLACEHOLDER: the name
};

typedef enum ValueKind {
    VAL_STRING,
    VAL_NUMBER,
    VAL_BOOL,
    VAL_NULL,  // the field is absent
    VAL_REGEX, // unanchored, PCRE2 syntax, already known to compile
    VAL_CIDR,
    VAL_COMPARE, // field < number, and so on
    VAL_FIELDREF,
    VAL_EXISTS,
    VAL_QUERY,    // text of the target's own language, from a pipeline
    VAL_EXPANSION // one written value that means any of several
} ValueKind;

typedef enum CompareOp { CMP_LT, CMP_LTE, CMP_GT, CMP_GTE } CompareOp;

// Which part of a timestamp a number is compared with.
typedef enum TimePart {
    PART_NONE,
    PART_MINUTE,
    PART_HOUR,
    PART_DAY,
    PART_WEEK,
    PART_MONTH,
    PART_YEAR
} TimePart;

// What a comparison may require, a bit each: see trait.h.
enum {
#define TRAIT(name, text) TRAIT_ROW_##name,
#include "ir/traits.def"
#undef TRAIT
    TRAIT_COUNT
};

enum {
#define TRAIT(name, text) TRAIT_##name = 1 << TRAIT_ROW_##name,
#include "ir/traits.def"
#undef TRAIT
};

_Static_assert(TRAIT_COUNT < 31, "a set of traits needs a wider type");

typedef struct Value Value;
struct Value {
    Value *next; // sibling in a list of values
    ValueKind kind;
    unsigned flags; // TRAIT_* that modifiers added: CASED, FIELDREF_*
    Span span;      // where it is in the rule
    union {
        struct {
            Piece *pieces;
        } string;
        struct {
            Str text; // decimal, as a query should print it
            double number;
            TimePart part;
            CompareOp op; // VAL_COMPARE only
        } number;         // VAL_NUMBER, VAL_COMPARE
        bool truth;       // VAL_BOOL, VAL_EXISTS
        struct {
            Str text;
            unsigned flags; // REGEX_*
            Piece *pieces;  // the text with placeholders; NULL: none are left
        } regex;
        struct {
            Str text; // canonical "address/length"
            bool v6;
            uint8_t length;
            uint8_t address[16]; // network order, v4 in the first four
        } cidr;
        struct {
            Str field; // with both flags TRAIT_FIELDREF_*: contains
        } fieldref;
        struct {
            Str expression; // {field} and {id} are filled in by the backend
            Str id;
        } query;
        Value *first; // VAL_EXPANSION: at least one member
    } u;
};

// As a member here a flag would be ignored by code that does not know it; as
// one of 'flags' it is refused.
#define VALUE_PART(member) sizeof(((const Value *)NULL)->u.member)
_Static_assert(VALUE_PART(string) == sizeof(Piece *),
               "a flag of texts is a TRAIT");
_Static_assert(VALUE_PART(fieldref) == sizeof(Str),
               "a flag of field references is a TRAIT");
#undef VALUE_PART

static inline bool value_is_cased(const Value *v)
{
    return (v->flags & TRAIT_CASED) != 0;
}

// The flags of a value whose letters no longer count.
static inline unsigned value_flags_beside_case(const Value *v)
{
    return v->flags & ~(unsigned)TRAIT_CASED;
}

static inline bool value_has_wildcard(const Value *v)
{
    if (v->kind != VAL_STRING)
        return false;
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next)
        if (p->kind == PIECE_MANY || p->kind == PIECE_ONE)
            return true;
    return false;
}

// The text of a string without wildcards: at most one piece.
static inline Str value_plain_text(const Value *v)
{
    return v->u.string.pieces ? v->u.string.pieces->text : (Str){"", 0};
}

#endif
