// lower_words.h - values of text fields, in the terms KQL has.
#ifndef SIGCC_KIBANA_LOWER_WORDS_H
#define SIGCC_KIBANA_LOWER_WORDS_H

#include "elastic/typing.h"
#include "kibana/lower_nodes.h"

// A match whose form is "words" (typed_values.def).
Expr *sg_kql_lower_words(Lowering *lo, const TypedMatch *m);

#endif
