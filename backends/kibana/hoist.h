// hoist.h - what of a condition is KQL, and what are filters beside it.
#ifndef SIGCC_KIBANA_HOIST_H
#define SIGCC_KIBANA_HOIST_H

#include "data/json_write.h"
#include "elastic/rule_sources.h"
#include "elastic/type_lookup.h"
#include "kibana/kql_options.h"

// A part of the condition that all events must have, or must not have.
typedef struct KqlFilter KqlFilter;
struct KqlFilter {
    KqlFilter *next;
    bool negate;
    const Expr *query; // for sg_dsl_put()
};

// What printing leaves in em->state; KQL is in em->out, and is empty
// where filters say it all.
typedef struct KqlParts {
    KqlFilter *filters;
    ElasticTypes types;
    const Expr *whole;                    // the condition
    const struct KqlThreshold *threshold; // of what a correlation counts
    RuleLanguage language;                // of the query; AUTO: KQL
    RuleSources sources;      // of a correlation, whose rules they are
    uint64_t span;            // its timespan, in seconds; 0: none
    const StrItem *new_terms; // fields of a rule for new terms; or NULL
    const StrItem *repeats;   // fields that tell one find from the next
} KqlParts;

// The parts of a condition in em->state, of which nothing is sorted yet.
KqlParts *sg_kql_parts(Emitter *em, const Expr *e);

// Print to em->out what KQL says exactly, and keep the other operands of the
// AND at the top as filters, if Query DSL says them exactly.  What neither of
// them does is KQL's to widen or to refuse.
void sg_kql_hoist(Emitter *em, const Expr *e);

// All of the condition as one filter's query.
void sg_kql_hoist_all(Emitter *em, const Expr *e);

// The filters as Kibana keeps them: a list of objects.
void sg_kql_put_filters(Emitter *em, JsonWriter *w, const KqlParts *parts);

#endif
