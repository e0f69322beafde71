// correlation.h - a correlation rule with what it refers to, for backends.
#ifndef SIGCC_EMIT_CORRELATION_H
#define SIGCC_EMIT_CORRELATION_H

#include "ir/expr.h"
#include "ir/item.h"

// One rule a correlation refers to, after its pipeline and in the language of
// the target.  A rule with several conditions has several of each.
typedef struct BaseRule {
    const RuleRef *ref;
    const RuleIr *ir;
    Str label;          // its name, else its id
    const Expr **exprs; // simplified; none for a correlation
    const Str *queries; // as the backend prints them, unformatted
    size_t count;       // of both
} BaseRule;

typedef struct CorrelationInput CorrelationInput;
struct CorrelationInput {
    const RuleIr *ir;
    const Correlation *correlation;       // fields already mapped
    const BaseRule *rules;                // in the order of correlation->rules
    const CorrelationInput *const *inner; // of each rule; NULL: none
    size_t count;
};

// What a rule of the list refers to; NULL: it is no correlation.
const CorrelationInput *sg_inner_input(const CorrelationInput *in,
                                       size_t index);

// The base rule that a name in a correlation's expression or alias means, or
// NULL.
const BaseRule *sg_base_rule(const CorrelationInput *in, Str name);

bool sg_is_temporal(const Correlation *c);

// How many different rules it refers to.
size_t sg_count_rules(const CorrelationInput *in);

// Is it the first reference to its rule?
bool sg_is_first_ref(const CorrelationInput *in, size_t index);

// Does it ask for all of its rules, no more and no less?
bool sg_wants_all_rules(const CorrelationInput *in);

// Would the condition hold where no event was found?  No query language sees
// such places.
bool sg_holds_for_nothing(const CorrelationInput *in);

bool sg_is_listed(const StrItem *list, Str name);

// Does it group by this field, or look at its values?
bool sg_correlation_needs(const Correlation *c, Str field);

// Does the name stand anywhere in it?  Then no column of ours may have it.
bool sg_correlation_uses(const Correlation *c, Str name);

const char *sg_correlation_op(CorrelationOp op); // "<", "<=", "=" ...

#endif
