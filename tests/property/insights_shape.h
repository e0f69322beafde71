// insights_shape.h - an event as a log of AWS has it, and as a rule sees it.
//
// The pipelines of the cloudwatch backend declare how a log differs from the
// fields of rules (backends/cloudwatch/README.md, "Options"): lists, headers
// with "name" and "value", texts in two fields, ends that rules leave out.
// From a flat event of a rule's fields this makes the log's event, and adds to
// it for src/match what only the log's shape says.
#ifndef SIGCC_PROPERTY_INSIGHTS_SHAPE_H
#define SIGCC_PROPERTY_INSIGHTS_SHAPE_H

#include "event/event.h"
#include "ir/expr.h"
#include "pipeline/pipeline.h"
#include "prng.h"

typedef struct InsightsShape {
    Str log;     // JSON, as the service gets it
    Str matched; // the same with what rules call the fields
} InsightsShape;

// 'event' is a JSON object of the fields of 'expr'.  'run' is of its pipeline,
// or NULL.
InsightsShape insights_shape(Arena *a, Prng *r, Str event, const Expr *expr,
                             const Run *run);

// Is the field declared to be an object or a list as a whole?
bool insights_is_container(const Run *run, Str field);

#endif
