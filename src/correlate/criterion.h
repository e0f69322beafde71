// criterion.h - what a correlation asks of a window, ready for use.
#ifndef SIGCC_CORRELATE_CRITERION_H
#define SIGCC_CORRELATE_CRITERION_H

#include "correlate/plan.h"

typedef struct Limit {
    CorrelationOp op;
    double number;
} Limit;

// An expression of rules, with the index of a rule's first reference for its
// name.
typedef struct RuleChoice RuleChoice;
struct RuleChoice {
    RuleChoice *next; // sibling
    CondKind kind;    // AND, OR, NOT, NAME
    uint32_t rule;
    RuleChoice *first;
};

typedef struct Criterion {
    CorrelationType type;
    uint64_t timespan; // in microseconds
    unsigned percent;
    bool nested; // some of the rules are correlations
    // How long these may report an event, in microseconds: their timespans, and
    // those of their own rules.
    uint64_t reach;
    const Limit *limits;      // all of them are asked for
    size_t limit_count;       // 0: an expression
    const RuleChoice *choice; // NULL: limits
    // The rules in the order of the list, by their first references.
    const uint32_t *steps;
    uint32_t step_count;
    size_t rule_count; // how many different ones
    Time *ends;        // scratch for an order of all steps
} Criterion;

// 'reach' is left to the caller, who knows the inner ones.
Criterion sg_criterion(Arena *a, const Plan *plan);

// How much is missing: 0 when the value satisfies all limits.
double sg_limits_miss(const Criterion *c, double value);

// Is it a better example than the one before?
bool sg_value_is_peak(const Criterion *c, double value, double before);

// How many rules would have to appear or to go for the expression to hold; of
// each AND all, of each OR the fewest.
typedef bool RuleFn(const void *object, uint32_t rule);
size_t sg_choice_miss(const RuleChoice *c, RuleFn *is_there,
                      const void *object);

#endif
