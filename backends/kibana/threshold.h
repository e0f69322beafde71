// threshold.h - correlations that count, as threshold rules of Elastic
// Security.
#ifndef SIGCC_KIBANA_THRESHOLD_H
#define SIGCC_KIBANA_THRESHOLD_H

#include "elastic/detection_rule.h"
#include "emit/backend.h"

typedef struct KqlThreshold {
    const StrItem *groups;
    uint64_t events; // the least number of them
    Str field;       // whose values are counted; empty: events are
    uint64_t values;
    uint64_t span; // seconds
    const RuleSource *sources;
    size_t count;
} KqlThreshold;

// Print what the rules find to em->out, as sg_kql_hoist() does, with the count
// in em->state; or report that it takes another kind of rule.
void sg_kql_count(Emitter *em, const CorrelationInput *in);

void sg_kql_describe_threshold(DetectionRule *rule, const KqlThreshold *t);

// Write the member "threshold".
void sg_kql_put_threshold(JsonWriter *w, const KqlThreshold *t);

#endif
