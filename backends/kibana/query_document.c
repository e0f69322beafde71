// query_document.c - a condition as the body of a search.

#include "elastic/json_out.h"
#include "elastic/query_dsl.h"
#include "kibana/formats.h"

Str sg_kql_dsl(Emitter *em, const Query *q)
{
    const KqlParts *parts = em->state;
    StrBuf out = sb_in(em->arena);
    JsonWriter w = sg_elastic_json(&out, true);
    (void)q;
    sg_json_object(&w);
    sg_json_key(&w, STR("query"));
    sg_dsl_put(&(QueryDsl){em, &parts->types, &w}, parts->filters->query);
    sg_json_object_end(&w);
    return sg_elastic_json_done(em, &w, &out);
}
