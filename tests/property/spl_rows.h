// spl_rows.h - results on their way through a pipe of SPL, and expressions
// of "eval" and "where" about them.
#ifndef SIGCC_PROPERTY_SPL_ROWS_H
#define SIGCC_PROPERTY_SPL_ROWS_H

#include "base/arena.h"
#include "base/strbuf.h"

typedef struct SplField {
    Str name;
    const Str *values; // one at least
    size_t count;
} SplField;

typedef struct SplRow {
    SplField *fields;
    size_t count, room;
} SplRow;

typedef struct SplRows {
    SplRow **items;
    size_t count, room;
} SplRows;

const SplField *spl_field(const SplRow *row, Str name); // NULL: missing
void spl_set(Arena *a, SplRow *row, Str name, Str value);
void spl_set_all(Arena *a, SplRow *row, Str name, const Str *values, size_t n);
void spl_remove(SplRow *row, Str name);
SplRow *spl_copy(Arena *a, const SplRow *row);
void spl_push(Arena *a, SplRows *rows, SplRow *row);

// False: missing, or no number.
bool spl_number(const SplRow *row, Str name, double *number);
Str spl_text_of(Arena *a, double number);

// ---- expressions ---------------------------------------------------------

typedef enum SplKind { SPL_NULL, SPL_NUM, SPL_TEXT, SPL_BOOL } SplKind;

typedef struct SplValue {
    SplKind kind;
    double number; // of a truth: 0 or 1
    Str text;
} SplValue;

typedef struct SplExpr {
    Arena *arena;
    Str in;
    size_t at;
    const SplRow *row;
    bool bad; // not an expression
} SplExpr;

// From 'at' on, to where the expression ends.  Search Reference, "where" and
// "Evaluation functions": NOT before AND before OR; what compares with a field
// that is missing is neither true nor false, and so is its negation.
SplValue spl_expression(SplExpr *x);

#endif
