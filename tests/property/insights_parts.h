// insights_parts.h - values and functions of Logs Insights.
#ifndef SIGCC_PROPERTY_INSIGHTS_PARTS_H
#define SIGCC_PROPERTY_INSIGHTS_PARTS_H

#include "event/event.h"
#include "insights_run.h"
#include "insights_tree.h"

typedef enum Tri { TRI_FALSE, TRI_TRUE, TRI_UNKNOWN } Tri;

typedef enum QlKind {
    QL_MISSING,
    QL_STRING,
    QL_DOUBLE, // with its text, where the event has one
    QL_TRUTH,
    QL_TREE // a map or a list of jsonParse()
} QlKind;

typedef struct QlValue QlValue;
struct QlValue {
    QlKind kind;
    Str text;
    double number;
    Tri truth;
    const EventNode *tree;
};

typedef struct QlScope {
    Arena *arena;
    const InsightsWorld *world;
    const InsightsRow *row;
    const char *problem;
} QlScope;

static inline Tri tri_of(bool truth)
{
    return truth ? TRI_TRUE : TRI_FALSE;
}

static inline QlValue ql_missing(void)
{
    return (QlValue){.kind = QL_MISSING};
}

static inline QlValue ql_text(Str text)
{
    return (QlValue){.kind = QL_STRING, .text = text};
}

static inline QlValue ql_truth(Tri truth)
{
    return (QlValue){.kind = QL_TRUTH, .truth = truth};
}

// ---- insights_value.c ------------------------------------------------------

QlValue ql_number(Arena *a, double number);

// A number, or a text that is one.
bool ql_as_number(const QlValue *v, double *number);

// False: it has no text, as a map has none.  Truth is "1" or "0".
bool ql_as_text(const QlValue *v, Str *text);

// Text is compared with text as it is written, else as numbers.
bool ql_is_equal(const QlValue *a, const QlValue *b);

// What is at a place of a parsed event.
QlValue ql_of_tree(const QlScope *s, const EventNode *n);

// A field as the service makes them of an event: "a.0.b" for what is in a
// list, and none for maps, lists and nulls themselves ("Supported logs and
// discovered fields").
QlValue ql_field(const QlScope *s, Str name);

// JSON, as jsonStringify() writes it.
Str ql_json(const QlScope *s, const EventNode *n);

// ---- insights_functions.c --------------------------------------------------

typedef QlValue QlRun(QlScope *s, const QlValue *args, size_t n);

struct QlFunction {
    const char *name;
    unsigned char least, most; // arguments
    bool truth;                // TRUE or FALSE, which "not" and "and" take
    bool aggregate;            // of "stats"
    QlRun *run;                // NULL: read, but not run here
};

enum { QL_MAX_ARGS = 20 };

const QlFunction *ql_function(Str name); // NULL: there is none

// ---- insights_expression.c -------------------------------------------------

QlValue ql_evaluate(QlScope *s, const QlNode *e);

// TRI_UNKNOWN, or what the world takes it for.
Tri ql_holds(QlScope *s, const QlNode *e);

// ---- insights_stats.c ------------------------------------------------------

// One column of a group.
QlValue ql_aggregate(QlScope *s, const QlNode *call, const InsightsRow *rows,
                     const size_t *group, size_t count);

#endif
