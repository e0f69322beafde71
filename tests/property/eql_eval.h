// eql_eval.h - would a query of EQL find this event?
//
// Written from Elastic's "EQL syntax reference" and "EQL function reference",
// and from how x-pack/plugin/ql makes queries of conditions.  What they do not
// allow is not a query.
#ifndef SIGCC_PROPERTY_EQL_EVAL_H
#define SIGCC_PROPERTY_EQL_EVAL_H

#include "base/arena.h"
#include "eval_parts.h"

// What is a comparison with a field that the event lacks?
typedef enum EqlReading {
    // A query that does not match.  A comparison of sizes is null, since "not
    // f > 5" becomes "f <= 5", and so are functions, which are scripts.
    EQL_QUERIES,
    EQL_NULLS // null, as that with a field that no index has
} EqlReading;

typedef struct EqlIndex {
    const char *const *texts; // names of keyword fields, ends with NULL
    const char *const *numbers;
    const char *const *addresses;
    const char *const *truths;
} EqlIndex;

// "any where ...": 1, 0, or -1, not a query.
int eql_eval(const EqlIndex *index, EqlReading reading, Str query,
             const Event *event);

#endif
