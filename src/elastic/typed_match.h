// typed_match.h - a value, in the terms of the type of its field.
#ifndef SIGCC_ELASTIC_TYPED_MATCH_H
#define SIGCC_ELASTIC_TYPED_MATCH_H

#include "elastic/typing.h"

// What finds the same events; typed_values.def says what that is.  NULL: the
// language says the match itself, by the type of its field.  After an error
// em->failed is set and the result is of no use.
//
// The result may hold matches with other kinds of values: VAL_CIDR, VAL_NUMBER,
// VAL_COMPARE, VAL_BOOL, VAL_EXISTS, and VAL_STRING for a keyword or a key.  It
// may know its answer: see sg_fold_constants().
Expr *sg_typed_match(const TypedMatch *m);

#endif
