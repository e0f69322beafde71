// insights_tree.h - a query of CloudWatch Logs Insights, read.
//
// AWS publishes no grammar.  What is read here is what the pages "CloudWatch
// Logs Insights language query syntax", those of the single commands, and
// "Boolean, comparison, numeric, datetime, and other functions" of the
// CloudWatch Logs User Guide say and show; what they leave open is refused:
//
// * "and" beside "or" without parentheses, whose precedence no page gives;
// * "not" before anything but a function ("Use Boolean operators only in
//   functions that return a value of TRUE or FALSE");
// * a backslash in a string, a "#", "{{" or "}}" in any literal;
// * what only one of RE2 and Hyperscan can run in a pattern;
// * a column that is defined twice, or that hides a field the query has read;
// * a period of bin() that the service would cut short;
// * after "stats" any name but its own columns; "stats" after "sort" or
//   "limit"; after "dedup" anything but "limit" (pages of these commands).
#ifndef SIGCC_PROPERTY_INSIGHTS_TREE_H
#define SIGCC_PROPERTY_INSIGHTS_TREE_H

#include "base/arena.h"

typedef enum QlOp {
    QL_TEXT,
    QL_NUMBER,
    QL_PERIOD, // 5m, in milliseconds
    QL_NAME,
    QL_CALL,
    QL_STAR, // of count(*)
    QL_AND,
    QL_OR,
    QL_NOT,
    QL_EQUAL,
    QL_UNEQUAL,
    QL_LESS,
    QL_AT_MOST,
    QL_MORE,
    QL_AT_LEAST,
    QL_LIKE,
    QL_UNLIKE,
    QL_IN,
    QL_NOT_IN,
    QL_ADD,
    QL_SUBTRACT,
    QL_MULTIPLY,
    QL_DIVIDE,
    QL_REMAINDER
} QlOp;

// "js.users[1].`a-b`" has four parts.
typedef struct QlPart QlPart;
struct QlPart {
    QlPart *next;
    Str text;
};

typedef struct QlFunction QlFunction;

typedef struct QlNode QlNode;
struct QlNode {
    QlNode *next;  // argument, operand or item of a list
    QlNode *first; // operands and arguments
    QlOp op;
    bool grouped; // in parentheses
    Str text;     // TEXT; NAME: with dots; LIKE and UNLIKE: the pattern
    double number;
    const QlPart *path;         // NAME
    const QlFunction *function; // CALL
    void *regex;                // LIKE and UNLIKE: compiled
};

// "expression as name", or "name desc".
typedef struct QlItem QlItem;
struct QlItem {
    QlItem *next;
    QlNode *e;
    Str name; // as it is shown
    bool descending;
};

typedef enum QlCommand {
    QL_FIELDS,
    QL_DISPLAY,
    QL_FILTER,
    QL_STATS,
    QL_SORT,
    QL_LIMIT,
    QL_DEDUP,
    QL_AUTOREGRESS, // number: rows to look back
    QL_FILLDOWN,    // no items: all fields
    QL_UNNEST,
    QL_PARSE
} QlCommand;

typedef struct QlStage QlStage;
struct QlStage {
    QlStage *next;
    QlCommand command;
    QlItem *items, *by;
    QlNode *condition; // FILTER
    size_t number;     // LIMIT, AUTOREGRESS
};

typedef struct QlQuery {
    QlStage *first;
} QlQuery;

enum { QL_MAX_LENGTH = 10000 }; // characters of a query: StartQuery

// NULL: not a query, and 'problem' says why.
QlQuery *insights_read(Arena *a, Str text, const char **problem);

// Can both RE2 and Hyperscan run it?  Neither has look-around,
// back-references, atomic groups or possessive quantifiers.
bool insights_is_portable(Str pattern);

#endif
