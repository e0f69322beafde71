// spl_parts.h - shared by the files that run SPL.
#ifndef SIGCC_PROPERTY_SPL_PARTS_H
#define SIGCC_PROPERTY_SPL_PARTS_H

#include "eval_parts.h"
#include "spl_run.h"

// ---- spl_text.c: words and quotes ------------------------------------------

char spl_peek(const SplText *t);
bool spl_fail(SplText *t); // false
void spl_blanks(SplText *t);
bool spl_skip(SplText *t, Str text);
void spl_expect(SplText *t, Str text);

// A word: what follows belongs to no name.
bool spl_word(SplText *t, Str word);

// Text in quotes, where a backslash escapes itself and the quote.
Str spl_quoted(Arena *a, SplText *t);

// With "*" as EVAL_MANY.
EvalPattern spl_pattern(SplText *t);

// Up to a blank or a character with a meaning.
Str spl_bare(SplText *t);

// Bare or quoted.
Str spl_name(SplText *t);

// ---- spl_search.c ----------------------------------------------------------

// Read a search; does it find the event?
bool spl_search(SplText *t, const SplEvent *e);

// ---- spl_expression.c ------------------------------------------------------

typedef enum SplKind {
    SPL_NULL,
    SPL_TRUTH,
    SPL_NUMBER,
    SPL_TEXT,
    SPL_VALUES // two or more
} SplKind;

typedef struct SplValue {
    SplKind kind;
    bool literal; // text in quotes is never a number
    bool truth;
    double number;
    Str text;
    const Str *values;
    size_t count;
} SplValue;

typedef struct SplScope {
    Arena *arena;
    SplText *text;
    const SplEvent *event;
    bool filtering; // in mvfilter(): a field is its value number 'nth'
    size_t nth;
    Str filtered; // the name of that field
} SplScope;

SplValue spl_evaluate(SplScope *s);

// Numbers and numbers in fields.  False: no number.
bool spl_to_number(const SplValue *v, double *number);
Str spl_as_text(Arena *a, const SplValue *v);
SplValue spl_truth(bool truth);
SplValue spl_text(Str text);
SplValue spl_of_number(double number);

// ---- spl_functions.c -------------------------------------------------------

enum { SPL_MAX_ARGS = 8 };

// Null, and the text is bad, for functions that are not known.
SplValue spl_call(SplScope *s, Str name, const SplValue *args, size_t n);

#endif
