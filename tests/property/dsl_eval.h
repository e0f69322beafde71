// dsl_eval.h - would Elasticsearch find this event?
//
// The part of Query DSL that filters of Kibana and searches consist of, read
// by the words of Elastic's reference ("Term-level queries", "Bool", "Nested",
// "Match phrase").  An unknown key is an error, as it is for Elasticsearch.
//
// The index: "size" is a double, "ip" an ip, "flag" a boolean, "words" a text
// with the standard analyzer, "flat" is flattened, "obj" nested, and all other
// fields are keywords.
#ifndef SIGCC_PROPERTY_DSL_EVAL_H
#define SIGCC_PROPERTY_DSL_EVAL_H

#include "eval_parts.h"

// The body of a search, {"query": ...}.  1, 0, or -1 for what is not a query.
int dsl_eval(Str body, const Event *event);

// A rule of Elastic Security in KQL, with its filters.
int dsl_eval_rule(Str rule, const Event *event);

#endif
