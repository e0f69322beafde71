// rule_text.h - rules for tests, and what becomes of them as text.
#ifndef SIGCC_UNIT_RULE_TEXT_H
#define SIGCC_UNIT_RULE_TEXT_H

#include "ir/expr.h"
#include "ir/item.h"
#include "tree_text.h"

// The first rule of a file.  Its diagnostics go to 'p->diags'.
typedef struct ParsedRule {
    Parsed *yaml;
    Rule *rule;
    const RuleIr *ir; // NULL when the rule has errors
} ParsedRule;

ParsedRule parse_rule_file(Arena *a, Str text);

// A rule with this block as its detection; its first line is line 4.
ParsedRule parse_detection_text(Arena *a, Str detection);

// "(a and not (b or 1 of c*))"
Str cond_text(Arena *a, const Cond *c);

// "text*", 42, true, null, /regex/i, cidr 10.0.0.0/8, < 5, field f, exists,
// {"a" | "b"} for an expansion.
Str value_text(Arena *a, const Value *v);

// f: "a" | "b"; with " & " between values for 'all', and "not " before it.
Str item_text(Arena *a, const ItemIr *item);

// The expression of the rule's first condition, simplified; NULL after an
// error or when nothing is left.
Expr *bound_expr(Arena *a, const ParsedRule *p, unsigned passes);

// (f="a" & !(g=1 | h=null)); "[...]" around an expansion.
Str expr_text(Arena *a, const Expr *e);

#endif
