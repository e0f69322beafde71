// kql_eval.h - would Kibana find this event?
//
// The part of KQL that the kibana backend writes, read by the rules of
// Kibana's own grammar: keywords inside unquoted text, white space that is
// trimmed, escapes that win over each other.  Fields are of type keyword,
// "ip" is of type ip.
#ifndef SIGCC_PROPERTY_KQL_EVAL_H
#define SIGCC_PROPERTY_KQL_EVAL_H

#include "eval_parts.h"

// 1, 0, or -1 for text that is not a query, or names no field.
int kql_eval(Str query, const Event *event);

#endif
