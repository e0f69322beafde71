// query_size.c - the limits of Elasticsearch for queries.

#include "elastic/query_size.h"

enum {
    // indices.query.bool.max_clause_count, up to version 7; later ones derive
    // it from the memory of the machine, and never take less.
    MAX_CLAUSES = 1024,
    // indices.query.bool.max_nested_depth, since 8.1: queries in queries, of
    // whatever kind (AbstractQueryBuilder.parseTopLevelQuery).
    MAX_LEVELS = 30
};

QuerySize sg_elastic_query_size(const Expr *e)
{
    QuerySize size = {e->kind == EX_MATCH, 0};
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        QuerySize below = sg_elastic_query_size(x);
        size.clauses += below.clauses;
        if (below.levels > size.levels)
            size.levels = below.levels;
    }
    size.levels++;
    return size;
}

void sg_elastic_tell_clauses(Emitter *em, size_t clauses, Span where)
{
    if (clauses > MAX_CLAUSES)
        sg_emit_warn(em, SG_kql_clause_count, where,
                     "the query has more than 1,024 clauses, which "
                     "Elasticsearch may refuse");
}

void sg_elastic_check_levels(Emitter *em, size_t levels, size_t around,
                             Span where)
{
    if (levels + around > MAX_LEVELS)
        sg_emit_error(em, SG_elastic_depth, where,
                      "the query is nested %zu levels deep, and Elasticsearch "
                      "takes %d",
                      levels + around, MAX_LEVELS);
}
