// link.h - references between rules.
#ifndef SIGCC_SIGMA_LINK_H
#define SIGCC_SIGMA_LINK_H

#include "sigma/ast.h"

// Give every RuleRef of correlations and filters its rule, mark rules whose
// own queries nobody asked for, and put the rules into an order in which what
// is referred to comes first.  Dangling references, circles and rules that
// cannot be used are errors of the rule that refers; a filter may name rules
// that are not here.  'order' has room for 'count' rules.
void sg_link(Arena *a, Rule **rules, size_t count, const Rule **order,
             DiagList *diags);

#endif
