// item.h - a rule with its modifiers applied: what pipelines work on.
//
// A RuleIr is made once per rule, and const.  A pipeline works on a copy.
#ifndef SIGCC_IR_ITEM_H
#define SIGCC_IR_ITEM_H

#include "ir/value.h"
#include "sigma/ast.h"

typedef struct ItemIr ItemIr;
struct ItemIr {
    ItemIr *next;
    Span span;
    Str field;     // empty: a keyword
    bool all;      // every value must match
    bool negated;  // the item as a whole must not
    Value *values; // none: the field is absent
};

typedef struct DetectionIr DetectionIr;
struct DetectionIr {
    DetectionIr *next;
    Span span;
    Str name;                  // top level only
    ItemIr *items;             // all of them, or
    DetectionIr *alternatives; // any of them
};

typedef struct RuleIr {
    const Rule *rule;
    DetectionIr *detections;
} RuleIr;

#endif
