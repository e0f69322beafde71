// filter.h - filters, and the rules they apply to.
//
// A rule gets its filters only when it is compiled, in memory that dies
// afterwards: what a collection holds grows with rules plus filters, not with
// their product.
#ifndef SIGCC_IR_FILTER_H
#define SIGCC_IR_FILTER_H

#include "ir/item.h"

typedef struct Filters Filters;

// The sound filters among the linked 'rules'.  Const from here on.
const Filters *sg_filters_new(Arena *a, Rule *const *rules, size_t count);

bool sg_filters_exist(const Filters *f);

// The next filter, by its place in the rules, that applies to none of them;
// count if no filter from 'from' on is left.
size_t sg_filters_unused(const Filters *f, size_t from);

// The filters that apply to the rule, in their order; how many there are.
size_t sg_filters_of(Arena *a, const Filters *f, const Rule *rule,
                     const Rule ***filters);

// The rule with its filters: their detections under names of their own, and
// "and (condition)" after each of its conditions.  What is below the detections
// is shared with the rule and its filters; the rule's own IR if no filter fits.
const RuleIr *sg_filters_apply(Arena *a, const Filters *f, const Rule *rule);

#endif
