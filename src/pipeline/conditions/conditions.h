// conditions.h - the rows of conditions.def.
#ifndef SIGCC_PIPELINE_CONDITIONS_H
#define SIGCC_PIPELINE_CONDITIONS_H

#include "pipeline/steps.h"

// What a condition looks at.
typedef struct Subject {
    Run *run;
    const ItemIr *item; // ON_ITEM; ON_FIELD if the name is an item's
    Str field;          // ON_FIELD
} Subject;

typedef struct PipelineCondition {
    RowInfo info;
    bool (*holds)(const Subject *s, const void *args);
} PipelineCondition;

#define CONDITION(scope, name) \
    extern const PipelineCondition sg_condition_##scope##_##name;
#include "pipeline/conditions/conditions.def"
#undef CONDITION

// ---- condition_expr.c ----------------------------------------------------

// One entry of a group.
typedef struct Check Check;
struct Check {
    Check *next;
    const PipelineCondition *row;
    const void *args;
    Str name; // empty in a list
    Span span;
    bool used; // by the expression, while it is read
};

// "a and not b" over the names of checks.
typedef struct CheckExpr CheckExpr;
struct CheckExpr {
    CheckExpr *next; // sibling
    CondKind kind;   // COND_AND, COND_OR, COND_NOT, COND_NAME
    CheckExpr *first;
    const Check *check;
};

// NULL after an error.
const CheckExpr *sg_check_expr_parse(ConfigReader *r, const Node *text,
                                     Check *checks);

#endif
