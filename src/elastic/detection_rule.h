// detection_rule.h - a rule of Elastic Security, as its API takes it.
//
// Keys and their order are those of rules that Kibana 9 exports, without what
// its server adds.  Source: Kibana's API schemas
// (packages/kbn-securitysolution-*, "Create a detection rule").
#ifndef SIGCC_ELASTIC_DETECTION_RULE_H
#define SIGCC_ELASTIC_DETECTION_RULE_H

#include "data/json_write.h"
#include "elastic/rule_sources.h"

typedef struct DetectionRule DetectionRule;
struct DetectionRule {
    const Emitter *em; // of the rule, while it is printed
    const RuleOptions *options;
    const ElasticTypes *types;
    RuleSources sources;
    Str id;
    const char *type, *language; // "query", "kuery"
    Str query;
    bool names_index;       // the query does, and the rule does not
    const StrItem *repeats; // the fields that tell one find of overlapping runs
                            // from another; NULL: its server does
    uint64_t span;          // seconds that events of one alert may be apart
    const Expr *const *exprs; // what is asked for, for the fields it needs
    size_t count;

    // Write the members that only its type has.
    void (*put_more)(JsonWriter *w, const DetectionRule *r);
    const void *more;
};

// The rule's own id; another condition and another log source have others.
// 'rule' without an id gets one that its title and its query make.
Str sg_detection_rule_id(const Emitter *em, size_t condition, Str query);

// The seconds between two runs.
uint64_t sg_detection_rule_interval(const DetectionRule *r);

// Write the object.
void sg_detection_rule_put(JsonWriter *w, const DetectionRule *r);

#endif
