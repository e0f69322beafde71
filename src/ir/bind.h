// bind.h - conditions and detections become one expression each.
#ifndef SIGCC_IR_BIND_H
#define SIGCC_IR_BIND_H

#include "ir/expr.h"
#include "ir/item.h"

// The expression of one condition of the rule; NULL after an error, which is
// in 'diags'.  Empty selectors are EX_NOTHING: sg_simplify() removes them.
Expr *sg_bind(Arena *a, const RuleIr *ir, const ConditionIr *condition,
              DiagList *diags);

#endif
