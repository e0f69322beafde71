// insights_eval.h - would CloudWatch Logs Insights find this event?
//
// A second reader of the queries that the cloudwatch backend writes: it knows
// the part of the language that appears in "filter" stages, and is strict
// where the documentation is silent.  "and" next to "or" without parentheses,
// "not" before anything but a function and a backslash in a string are errors.
#ifndef INSIGHTS_EVAL_H
#define INSIGHTS_EVAL_H

#include "base/str.h"

// A field of a flat event, under the name that Sigma rules use.  A field that
// is not in the array is missing from the event.
typedef struct EvalField {
    Str name, value;
} EvalField;

// 1: every filter stage of the query lets the event pass; 0: one does not;
// -1: not a query.  Comparisons with a missing field are false, or, in the
// three-valued reading, neither true nor false; nobody documents which.
int insights_eval(const char *query, size_t n, const EvalField *fields,
                  size_t count, int three_valued);

#endif
