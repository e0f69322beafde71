// rule_sources.h - the data of a rule: where it looks, what has to be there.
//
// A pipeline says it with the states "index", names of indices, and
// "integration", as "aws/cloudtrail".
#ifndef SIGCC_ELASTIC_RULE_SOURCES_H
#define SIGCC_ELASTIC_RULE_SOURCES_H

#include "data/json_write.h"
#include "elastic/rule_options.h"
#include "elastic/type_lookup.h"

// The indices of a rule after its pipeline; ends with an empty name.
const Str *sg_elastic_index(const Emitter *em, const RuleOptions *o);

// Write the member "index", or "data_view_id".
void sg_rule_put_index(JsonWriter *w, const Emitter *em, const RuleOptions *o);

// Write "related_integrations".
void sg_rule_put_integrations(JsonWriter *w, const Emitter *em);

// Write "required_fields": those of the conditions whose types are known.
void sg_rule_put_fields(JsonWriter *w, const ElasticTypes *types,
                        const Expr *const *conditions, size_t count);

#endif
