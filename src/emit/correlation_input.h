// correlation_input.h - a correlation rule with what it refers to, for
// backends.
#ifndef SIGCC_EMIT_CORRELATION_INPUT_H
#define SIGCC_EMIT_CORRELATION_INPUT_H

#include "ir/expr.h"
#include "ir/item.h"
#include "pipeline/pipeline.h"
#include "sigma/correlation.h"

// One rule a correlation refers to, after its pipeline and in the language of
// the target.  A rule with several conditions has several of each.
typedef struct BaseRule {
    const RuleRef *ref;
    const RuleIr *ir;
    const Run *run;     // of its pipeline; NULL: none
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

// What a rule of the list refers to; NULL: it is not a correlation.
const CorrelationInput *sg_inner_input(const CorrelationInput *in,
                                       size_t index);

// The base rule that a name in a correlation's expression or alias means, or
// NULL.
const BaseRule *sg_base_rule(const CorrelationInput *in, Str name);

// Would a column of the alias's name hide a field that a rule's condition, or
// another alias, reads?
bool sg_alias_hides_field(const CorrelationInput *in, const Alias *alias);

// Is it the first reference to its rule?
bool sg_is_first_ref(const CorrelationInput *in, size_t index);

#endif
