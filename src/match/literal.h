// literal.h - what an event must hold for a predicate to hold.
#ifndef SIGCC_MATCH_LITERAL_H
#define SIGCC_MATCH_LITERAL_H

#include "match/predicate.h"

typedef enum LiteralKind {
    LITERAL_EXACT,  // a value whose folded text is 'text'
    LITERAL_PART,   // a value whose folded text holds 'text'
    LITERAL_NUMBER, // a value that is this number
    LITERAL_PRESENT // any value
} LiteralKind;

typedef struct Literal {
    LiteralKind kind;
    uint32_t field; // NO_FIELD: of any field
    Str text;       // PART: at least LEAST_PART bytes
    const Decimal *number;
} Literal;

enum { LEAST_PART = 2 };

// At least one of these is in every event that the predicate holds for.
typedef struct Literals {
    Literal *items;
    size_t count, cap;
    bool unknown; // there is no such list: ask about every event
} Literals;

// What it costs to be asked because of a literal: how many events hold it, in
// some unit.
typedef double LiteralCost(void *user, const Literal *literal);

// The cheapest list that the predicate has.
Literals sg_literals_of(Arena *a, const Predicate *p, LiteralCost *cost,
                        void *user);

// Every literal below the predicate, to count them.
typedef void LiteralVisit(void *user, const Literal *literal);
void sg_literals_visit(Arena *a, const Predicate *p, LiteralVisit *visit,
                       void *user);

#endif
