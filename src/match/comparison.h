// comparison.h - comparisons that outlive the rule they come from.
#ifndef SIGCC_MATCH_COMPARISON_H
#define SIGCC_MATCH_COMPARISON_H

#include "base/strbuf.h"
#include "ir/expr.h"

// What tells the EX_MATCH from all others, as bytes: equal for two that say the
// same at the same place, as a filter does in each of its rules.
void sg_comparison_put(StrBuf *to, const Expr *e);

// A copy that shares only sources with 'e', whose value holds no placeholder.
const Expr *sg_comparison_keep(Arena *a, const Expr *e);

#endif
