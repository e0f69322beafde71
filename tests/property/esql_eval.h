// esql_eval.h - would a query of ES|QL find this event?
#ifndef SIGCC_PROPERTY_ESQL_EVAL_H
#define SIGCC_PROPERTY_ESQL_EVAL_H

#include "esql_run.h"
#include "eval_parts.h"

// What the fields of events are in an index.
typedef struct EsqlIndex {
    const char *const *texts; // names of keyword fields, ends with NULL
    EsqlType size, ip, flag;  // of the fields of these names
    bool lowercase; // a normalizer of all keyword fields makes text lower case
} EsqlIndex;

// 1: it does, 0: it does not, -1: it is not a query for this index.
int esql_eval(const EsqlIndex *index, Str query, const Event *event);

#endif
