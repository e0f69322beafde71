// rule_sources.h - the data of a rule: where it looks, what has to be there.
//
// A pipeline says it with the states "index", names of indices, and
// "integration", as "aws/cloudtrail".
#ifndef SIGCC_ELASTIC_RULE_SOURCES_H
#define SIGCC_ELASTIC_RULE_SOURCES_H

#include "data/json_write.h"
#include "elastic/rule_options.h"
#include "elastic/type_lookup.h"

// A rule whose events are looked for, after its pipeline.
typedef struct RuleSource {
    const RuleIr *ir;
    const Run *run; // NULL: no pipeline
} RuleSource;

// The rules behind a rule of Elastic: itself, or what it counts.
typedef struct RuleSources {
    Arena *arena; // for scratch
    const RuleSource *list;
    size_t count;
} RuleSources;

// The rules that a correlation refers to.
RuleSources sg_rule_sources_of(Arena *a, const CorrelationInput *in);

// Their indices: those given, with commas between them, else those that their
// pipelines know, else where Elastic's own rules look.  Ends with an empty
// name.
const Str *sg_elastic_index(const RuleSources *s, Str given);

// The same, but NULL where neither is there.
const Str *sg_elastic_known_index(const RuleSources *s, Str given);

// Write the member "index", or "data_view_id".
void sg_rule_put_index(JsonWriter *w, const RuleSources *s,
                       const RuleOptions *o);

// Write "related_integrations".
void sg_rule_put_integrations(JsonWriter *w, const RuleSources *s);

// Write "required_fields": those of the conditions whose types are known.
void sg_rule_put_fields(JsonWriter *w, const ElasticTypes *types,
                        const Expr *const *conditions, size_t count);

#endif
