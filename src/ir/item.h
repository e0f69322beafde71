// item.h - a rule with its modifiers applied: what pipelines work on.
//
// A RuleIr is made once per rule, and const.  A pipeline works on a copy, made
// by sg_ir_copy(): it may change and relink every struct below it, but never
// writes to Pieces, to text, or to the nodes of the AST, which stay shared.
#ifndef SIGCC_IR_ITEM_H
#define SIGCC_IR_ITEM_H

#include "ir/field_info.h"
#include "ir/value.h"
#include "sigma/ast.h"

typedef struct ItemIr ItemIr;
typedef struct DetectionIr DetectionIr;

struct ItemIr {
    ItemIr *next;
    Span span;
    Str field;     // empty: a keyword
    bool all;      // every value must match
    bool negated;  // the item as a whole must not
    Value *values; // none: the field is absent
    // A pipeline put a detection in this item's place: field, all and values
    // no longer count, 'negated' does.
    DetectionIr *group;
    const struct Applied *applied; // pipeline steps that changed it
};

struct DetectionIr {
    DetectionIr *next;
    Span span;
    Str name;                  // top level only
    bool of_filter;            // a filter's, which no selector selects
    ItemIr *items;             // all of them, or
    DetectionIr *alternatives; // any of them; neither: it is empty
};

typedef struct ConditionIr ConditionIr;
struct ConditionIr {
    ConditionIr *next;
    const Condition *source;
    const Cond *root;
};

// An attribute that is not one of the specification's.
typedef struct CustomIr CustomIr;
struct CustomIr {
    CustomIr *next;
    Str name;
    const Node *value;
};

typedef struct RuleIr RuleIr;

// What a correlation refers to, in the order of its rules.
typedef struct BaseIr BaseIr;
struct BaseIr {
    const BaseIr *next;
    const RuleIr *ir; // after its pipeline
};

struct RuleIr {
    const Rule *rule;
    Logsource logsource;
    DetectionIr *detections;
    ConditionIr *conditions;
    StrItem *fields;
    CustomIr *custom;
    Correlation *correlation; // NULL: a plain rule
    const FieldTable *table;  // what its pipeline knows of fields, or NULL
    const BaseIr *bases;      // of a correlation that is compiled
};

// The rule for one of its log sources alone; 'ir' itself when it has no other.
const RuleIr *sg_ir_for(Arena *a, const RuleIr *ir, const Logsource *one);

// A copy for a pipeline to work on.
RuleIr *sg_ir_copy(Arena *a, const RuleIr *ir);

// The same for parts of it; lists are copied whole.
DetectionIr *sg_ir_copy_detections(Arena *a, const DetectionIr *d);
ItemIr *sg_ir_copy_item(Arena *a, const ItemIr *item); // without 'next'
Value *sg_ir_copy_values(Arena *a, const Value *v);

#endif
