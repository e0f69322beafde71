// esql_run.h - runs the part of ES|QL that the backend writes.
//
// Written from Elastic's "ES|QL reference", not from the backend.  What the
// reference does not allow, or leaves open, is not a query: a column that no
// index has, a comparison of two types, a function of a type that it does not
// take.
#ifndef SIGCC_PROPERTY_ESQL_RUN_H
#define SIGCC_PROPERTY_ESQL_RUN_H

#include "base/arena.h"

typedef enum EsqlType {
    ESQL_NULL, // of the word itself
    ESQL_BOOLEAN,
    ESQL_LONG,
    ESQL_DOUBLE,
    ESQL_KEYWORD, // "text", too: both are read as they are in the event
    ESQL_IP,
    ESQL_DATE,
    ESQL_SPAN // "5 minutes"
} EsqlType;

typedef struct EsqlItem {
    Str text;      // ESQL_KEYWORD, ESQL_IP
    double number; // ESQL_DOUBLE
    int64_t whole; // ESQL_LONG, ESQL_BOOLEAN; ESQL_DATE: milliseconds;
                   // ESQL_SPAN: count of ...
    char unit;     // ... these, as in time spans of Sigma
} EsqlItem;

enum { ESQL_MAX_VALUES = 4, ESQL_MAX_COLUMNS = 40 };

// No items: null.  Several: a multivalued field.
typedef struct EsqlValue {
    EsqlType type;
    bool literal;
    size_t count;
    EsqlItem items[ESQL_MAX_VALUES];
} EsqlValue;

typedef struct EsqlColumn {
    Str name;
    EsqlType type;
} EsqlColumn;

typedef struct EsqlRow {
    EsqlValue values[ESQL_MAX_COLUMNS]; // in the order of the columns
} EsqlRow;

typedef struct EsqlTable {
    EsqlColumn columns[ESQL_MAX_COLUMNS];
    size_t column_count;
    EsqlRow **rows;
    size_t row_count;
} EsqlTable;

// What surrounds the query.
typedef struct EsqlWorld {
    int64_t now; // milliseconds
    // What the function KQL finds in a row; NULL: it is not there.
    int (*kql)(Str query, const EsqlTable *table, const EsqlRow *row);
} EsqlWorld;

typedef struct EsqlRun {
    const char *problem; // NULL, or why it is not a query
    EsqlTable table;
} EsqlRun;

EsqlRun esql_run(Arena *a, const EsqlWorld *world, Str query,
                 const EsqlTable *events);

// A condition alone: 1, 0 or -1, not a query.
int esql_condition(Arena *a, const EsqlWorld *world, Str text,
                   const EsqlTable *events, const EsqlRow *row);

const EsqlValue *esql_find(const EsqlTable *table, const EsqlRow *row,
                           Str name);

#endif
