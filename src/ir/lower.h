// lower.h - AST to RuleIr: values typed, modifiers applied.
#ifndef SIGCC_IR_LOWER_H
#define SIGCC_IR_LOWER_H

#include "ir/item.h"

// NULL after an error, which is in 'diags'.
const RuleIr *sg_lower(Arena *a, const Rule *rule, DiagList *diags);

// The same for a detection and a value outside of rules.
DetectionIr *sg_lower_detection(Arena *a, const Detection *d, DiagList *diags);
Value *sg_lower_value(Arena *a, const AstValue *v, DiagList *diags);

#endif
