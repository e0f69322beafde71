// view.h - what templates see of rules and pipelines.
#ifndef SIGCC_PIPELINE_VIEW_H
#define SIGCC_PIPELINE_VIEW_H

#include "data/datum.h"
#include "pipeline/steps.h"

// Every attribute of these, and of the objects in them: "rule.title",
// "rule.logsource.product" ...  Ends with NULL.
extern const char *const sg_view_names[];

// "rule": the rule as the pipeline left it.
Datum sg_view_rule(const RuleIr *ir);

// "pipeline".  'run' is NULL for finalizers, which have neither state nor
// applied items.
Datum sg_view_pipeline(Arena *a, const Chain *chain, const Run *run,
                       const Step *step);

// A list of named nodes as a map; of two with one name the first counts.
Datum sg_view_custom(Arena *a, const CustomIr *first);

#endif
