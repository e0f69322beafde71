// correlation.h - what a correlation rule means, whatever its target.
//
// A rule that its list names twice, by name and by id perhaps, is one rule.
#ifndef SIGCC_SIGMA_CORRELATION_H
#define SIGCC_SIGMA_CORRELATION_H

#include "sigma/ast.h"

bool sg_is_temporal(const Correlation *c);

// How many different rules it refers to.
size_t sg_count_rules(const Correlation *c);

// Does it ask for all of its rules, no more and no less?
bool sg_wants_all_rules(const Correlation *c);

// Would the condition hold for a group without an event?  A query never sees
// such groups.
bool sg_holds_for_nothing(const Correlation *c);

bool sg_is_listed(const StrItem *list, Str name);

// Does it group by this field, or look at its values?
bool sg_correlation_needs(const Correlation *c, Str field);

// Does the name appear anywhere in it?  Then a generated column must not have
// it.
bool sg_correlation_uses(const Correlation *c, Str name);

const char *sg_correlation_op(CorrelationOp op); // "<", "<=", "=" ...

#endif
