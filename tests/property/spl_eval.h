// spl_eval.h - would Splunk find this event?
//
// The part of SPL that the splunk backend writes: a search, then "regex" and
// "where" commands.  Written from Splunk's Search Manual and Search Reference:
// in a search NOT binds tightest, then OR, then the unwritten AND between
// operands.
#ifndef SIGCC_PROPERTY_SPL_EVAL_H
#define SIGCC_PROPERTY_SPL_EVAL_H

#include "eval_parts.h"

// 1, 0, or -1 for text that is not a query.
int spl_eval(Str query, const Event *event);

#endif
