// lower_condition.h - a condition in the terms KQL has.
#ifndef SIGCC_KIBANA_LOWER_CONDITION_H
#define SIGCC_KIBANA_LOWER_CONDITION_H

#include "emit/backend.h"

// A new expression in em->arena whose matches are all printable:
//
//   VAL_STRING   TEXT and MANY pieces, no two MANY in a row; never a lone MANY
//                for a field; without MANY it is quoted
//   VAL_NUMBER, VAL_BOOL, VAL_CIDR, VAL_COMPARE
//                for a field only, never a part of a timestamp
//   VAL_EXISTS   true only
//
// What cannot be said is reported; em->failed is set then.
Expr *sg_kql_lower(Emitter *em, const Expr *e);

// Is this string printed without quotes?
bool sg_kql_is_pattern(const Piece *pieces);

#endif
