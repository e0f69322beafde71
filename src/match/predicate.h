// predicate.h - an expression made ready to be asked about many events.
#ifndef SIGCC_MATCH_PREDICATE_H
#define SIGCC_MATCH_PREDICATE_H

#include "ir/expr.h"
#include "match/pattern.h"
#include "match/record.h"

typedef enum PredicateKind {
    PRED_AND,
    PRED_OR,
    PRED_NOT,
    PRED_EXISTS, // 'truth': the field is present, or absent
    PRED_PATTERN,
    PRED_NUMBER,
    PRED_COMPARE,
    PRED_REGEX,
    PRED_CIDR,
    PRED_FIELDREF,
    PRED_TIME // a part of a point in time
} PredicateKind;

typedef struct Predicate Predicate;
struct Predicate {
    Predicate *next;  // sibling
    Predicate *first; // AND, OR, NOT
    PredicateKind kind;
    bool truth;     // EXISTS
    bool cased;     // FIELDREF
    uint32_t field; // NO_FIELD: a keyword, anywhere in the event
    uint32_t other; // FIELDREF
    const Expr *expr;
    const Pattern *pattern;
    Decimal number;      // NUMBER, COMPARE
    struct Regex *regex; // REGEX
};

// What is needed to ask, one for each thread.
typedef struct Asking {
    Record *record;
    struct RegexWork *regex;
    const Predicate *hopeless; // the latest that was given up, or NULL
} Asking;

typedef struct PredicateMaker {
    Arena *arena;
    Fields *fields;
    DiagList *diags;
    bool cased;       // letters differ from their other case, as in KQL
    bool has_keyword; // set when one was made
    bool failed;
} PredicateMaker;

// The predicate of an expression; NULL after an error, which is in 'diags'.
Predicate *sg_predicate_new(PredicateMaker *m, const Expr *e);

// False with record->gave_up: not known, since what decides was given up.
bool sg_predicate_holds(const Predicate *p, Asking *ask);

// The first value of the event for which a leaf holds; NULL: none, or it holds
// for the field as a whole.
const FieldValue *sg_predicate_value(const Predicate *leaf, Asking *ask);

// ---- regex.c -------------------------------------------------------------

typedef struct Regex Regex;
typedef struct RegexWork RegexWork;

// NULL after an error, which is in 'diags'.  Freed with the arena.
Regex *sg_regex_new(Arena *a, const Value *v, DiagList *diags);

// Scratch memory of one thread.  Freed with the arena.
RegexWork *sg_regex_work_new(Arena *a);

typedef enum RegexAnswer {
    REGEX_MISSES,
    REGEX_FINDS,
    REGEX_GIVES_UP,
    REGEX_NO_MEMORY
} RegexAnswer;

// Takes the time that it costs from *budget, in nanoseconds; gives up when
// there is no more.
RegexAnswer sg_regex_find(const Regex *r, RegexWork *work, Str text,
                          uint64_t *budget);

// ASCII text, folded, that everything it finds holds; empty: not known.
Str sg_regex_literal(Arena *a, Str pattern);

#endif
