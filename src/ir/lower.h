// lower.h - AST to RuleIr: values typed, modifiers applied.
#ifndef SIGCC_IR_LOWER_H
#define SIGCC_IR_LOWER_H

#include "ir/item.h"

// NULL after an error, which is in 'diags'.
const RuleIr *sg_lower(Arena *a, const Rule *rule, DiagList *diags);

#endif
