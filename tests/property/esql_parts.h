// esql_parts.h - shared by the files that run ES|QL.
#ifndef SIGCC_PROPERTY_ESQL_PARTS_H
#define SIGCC_PROPERTY_ESQL_PARTS_H

#include "esql_run.h"

// A text that is read and evaluated in one pass, for one row.
typedef struct Esql {
    Arena *arena;
    const EsqlWorld *world;
    Str in;
    size_t at;
    const char *problem;
    const EsqlTable *table;
    const EsqlRow *row;
    unsigned depth;
    unsigned inside; // functions around the place
} Esql;

// ---- esql_words.c: characters and words ----------------------------------

EsqlValue esql_null(EsqlType type);
void esql_fail(Esql *q, const char *problem);
void esql_blanks(Esql *q);
char esql_peek(Esql *q); // after blanks; NUL at the end
bool esql_skip(Esql *q, char c);

// A word of the language, in any case; it is not a part of a longer one.
bool esql_word(Esql *q, const char *word);

// name = part { "." part }; a part may be in backticks.
Str esql_name(Esql *q);

// A string without its quotes and escapes.
Str esql_string(Esql *q);

// A number, or a span of time.
EsqlValue esql_number(Esql *q);

// ---- esql_expression.c -----------------------------------------------------

EsqlValue esql_expression(Esql *q);
EsqlValue esql_truth(int truth); // -1: null

// 1, 0, -1: null, or no single value.
int esql_truth_of(Esql *q, const EsqlValue *v);

// Negative, 0, positive; the types are the same.
int esql_compare(const EsqlValue *a, const EsqlItem *x, const EsqlItem *y);

// ---- esql_functions.c -------------------------------------------------------

// 'name' was read, and the parenthesis after it.
EsqlValue esql_call(Esql *q, Str name);

// The start of the interval that a time is in.
int64_t esql_bucket(Esql *q, int64_t time, const EsqlItem *span);

// A time before another one.
int64_t esql_back(Esql *q, int64_t time, const EsqlItem *span);

// ---- esql_stats.c -----------------------------------------------------------

EsqlTable esql_stats(Esql *q, const EsqlTable *from);

#endif
