// query_size.h - whether Elasticsearch takes a query as large as this.
#ifndef SIGCC_ELASTIC_QUERY_SIZE_H
#define SIGCC_ELASTIC_QUERY_SIZE_H

#include "emit/backend.h"

typedef struct QuerySize {
    size_t clauses;
    size_t levels; // of AND, OR and NOT, and one for the comparison inside
} QuerySize;

QuerySize sg_elastic_query_size(const Expr *e);

// A warning about more clauses than some clusters take, at 'where'.
void sg_elastic_tell_clauses(Emitter *em, size_t clauses, Span where);

// An error if Elasticsearch refuses queries as deep as 'levels'; 'around' are
// those that whoever runs the query adds.
void sg_elastic_check_levels(Emitter *em, size_t levels, size_t around,
                             Span where);

#endif
