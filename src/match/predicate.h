// predicate.h - an expression made ready to be asked about many events.
#ifndef SIGCC_MATCH_PREDICATE_H
#define SIGCC_MATCH_PREDICATE_H

#include "base/map.h"
#include "ir/expr.h"
#include "match/record.h"
#include "match/string_pattern.h"
#include "regex/regex_match.h"

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

// A list that may be the tail of several others.
typedef struct Operands Operands;
struct Operands {
    const Predicate *predicate;
    const Operands *rest;
};

// Equal parts of several rules, such as a filter, are one predicate.
struct Predicate {
    const Operands *operands; // AND, OR; NOT: one
    PredicateKind kind;
    bool truth;       // EXISTS
    bool cased;       // FIELDREF
    uint32_t field;   // NO_FIELD: a keyword, anywhere in the event
    uint32_t other;   // FIELDREF
    const Expr *expr; // of AND, OR and NOT without what is below it
    const Pattern *pattern;
    Decimal number;     // NUMBER, COMPARE
    const Regex *regex; // REGEX
};

// What is needed to ask, one for each thread.
typedef struct Asking {
    Record *record;
    RegexWork *regex;
    const Predicate *hopeless; // the latest that was given up, or NULL
} Asking;

// Makes the predicates of many rules.  'scratch' may be reset between two
// calls.
typedef struct PredicateMaker {
    Arena *arena; // of the predicates
    Arena *scratch;
    Map known; // what has been made; without an arena equal parts are not
               // shared
    Fields *fields;
    DiagList *diags;
    bool cased;       // letters differ from their other case, as in KQL
    bool has_keyword; // set when one was made
    bool failed;
} PredicateMaker;

// The predicate of an expression; NULL after an error, which is in 'diags'.
// It keeps nothing of the expression, whose memory may be scratch too.
const Predicate *sg_predicate_new(PredicateMaker *m, const Expr *e);

// False with record->gave_up: not known, since what decides was given up.
bool sg_predicate_holds(const Predicate *p, Asking *ask);

// The first value of the event for which a leaf holds; NULL: none, or it holds
// for the field as a whole.
const FieldValue *sg_predicate_value(const Predicate *leaf, Asking *ask);

#endif
