// why.h - why a predicate holds for an event, or does not, in words.
#ifndef SIGCC_MATCH_WHY_H
#define SIGCC_MATCH_WHY_H

#include "match/predicate.h"

// Lines of text: the parts that decide, each with its place in 'file', what
// the rule wants and what the event has.  'holds' is what is explained: it
// must be what sg_predicate_holds() says.
void sg_why(StrBuf *out, const Predicate *p, bool holds, Asking *ask, Str file);

#endif
