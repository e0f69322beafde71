// threshold.h - correlations that count, as threshold rules of Elastic
// Security.
#ifndef SIGCC_KIBANA_THRESHOLD_H
#define SIGCC_KIBANA_THRESHOLD_H

#include "elastic/detection_rule.h"
#include "emit/backend.h"
#include "sigma/correlation.h"

typedef struct KqlThreshold {
    const StrItem *groups;
    uint64_t events; // the least number of them
    Str field;       // whose values are counted; empty: events are
    uint64_t values;
} KqlThreshold;

// An event of any of the rules.
const Expr *sg_kql_any_rule(Emitter *em, const CorrelationInput *in);

// In seconds; months and years are as long as the longest.
uint64_t sg_kql_span(const Timespan *t);

// Report that a rule counts over more than the span.
void sg_kql_tell_window(Emitter *em, const Correlation *c, uint64_t span);

// Print what the rules find to em->out, as sg_kql_hoist() does, with the count
// in em->state; or report that it takes another kind of rule.
void sg_kql_count(Emitter *em, const CorrelationInput *in);

// Write the member "threshold".
void sg_kql_put_threshold(JsonWriter *w, const KqlThreshold *t);

#endif
