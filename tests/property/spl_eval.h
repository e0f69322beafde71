// spl_eval.h - would Splunk find this event?
#ifndef SIGCC_PROPERTY_SPL_EVAL_H
#define SIGCC_PROPERTY_SPL_EVAL_H

#include "eval_parts.h"

// 1, 0, or -1 for text that is not a query, that readers of OR and AND may
// take for two, or that leaves marks in events.  A field that the event has
// twice has two values.  The event's text is JSON without names: a keyword that
// is found in one is not what is tested.
int spl_eval(Str query, const Event *event);

#endif
