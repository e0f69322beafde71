// dump.h - the stages of a rule as text for people, for "sigcc explain".
#ifndef SIGCC_IR_DUMP_H
#define SIGCC_IR_DUMP_H

#include "ir/expr.h"
#include "ir/item.h"

// What the author wrote: detections with their modifiers, and conditions.
void sg_dump_rule(StrBuf *out, const Rule *rule);

// Values typed, modifiers applied.
void sg_dump_ir(StrBuf *out, const RuleIr *ir);

// One line per node, indented.
void sg_dump_expr(StrBuf *out, const Expr *e);

// A value as the other dumps print it.
void sg_dump_value(StrBuf *out, const Value *v);
void sg_dump_flags(StrBuf *out, const Value *v); // "cased "

#endif
