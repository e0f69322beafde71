// threshold_text.h - numbers and timespans, as correlations and tables of
// thresholds write them.
#ifndef SIGCC_SIGMA_THRESHOLD_TEXT_H
#define SIGCC_SIGMA_THRESHOLD_TEXT_H

#include "sigma/ast.h"

// How a timespan is written, as a hint.
extern const char sg_timespan_form[];

// Count, unit and seconds from the text.  False: it is none of at least a
// second.
bool sg_timespan_read(Timespan *t);

// "gte"
bool sg_threshold_op(Str name, CorrelationOp *op);
const char *sg_threshold_op_name(CorrelationOp op);

// All names of comparisons.
void sg_threshold_offer_ops(Nearest *near);

// A number, or a whole number in quotes, as decimal text.
bool sg_threshold_number(Arena *a, const Node *n, Str *text);

#endif
