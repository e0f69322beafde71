// query_dsl.h - conditions as Elasticsearch's Query DSL.
//
// Kibana's rules and saved searches carry it in their filters, for what KQL
// cannot say: letters in either case, "?", regular expressions.
#ifndef SIGCC_ELASTIC_QUERY_DSL_H
#define SIGCC_ELASTIC_QUERY_DSL_H

#include "data/json_write.h"
#include "elastic/type_lookup.h"

typedef struct QueryDsl {
    Emitter *em;
    const ElasticTypes *types;
    JsonWriter *w;
} QueryDsl;

// Write one value, the query.  It finds exactly what the condition describes;
// what cannot be said so is reported (SG7151, SG7152) at its place.
//
// A match without a field is searched for in all fields, as KQL does: a pattern
// in their values, other text as a phrase.
void sg_dsl_put(const QueryDsl *q, const Expr *e);

#endif
