// apply.c - applying a chain of pipelines to one rule.

#include "pipeline/transforms/transform.h"

// A detection that lost all its items is dropped from the condition, as if it
// had never been named.  That changes what the rule means, so it is reported.
static void drop_empty_detections(Run *run)
{
    DetectionIr **at = &run->ir->detections;
    while (*at != NULL) {
        const DetectionIr *d = *at;
        if (d->items != NULL || d->alternatives != NULL) {
            at = &(*at)->next;
            continue;
        }
        sg_diag(run->diags, SG_detection_dropped, d->span,
                "nothing is left of '%.*s'; it is dropped from the condition",
                STR_ARG(d->name));
        sg_diag_hint(run->diags, "dropped by line %u of %.*s",
                     run->step->span.from.line + 1,
                     STR_ARG(run->step->source->name));
        *at = d->next;
    }
}

static void apply_step(Run *run, const Step *step)
{
    const Transform *t = sg_transform_at(step->row);
    run->step = step;
    if (!sg_rule_conditions_hold(run, step))
        return;
    if (t->rule != NULL)
        t->rule(run, step->args);
    else if (t->name != NULL)
        sg_transform_names(run, t);
    else
        sg_transform_items(run, t);
    run->step = step; // again: "nest" has set its own steps
    drop_empty_detections(run);
    run->applied = sg_applied_add(run, run->applied);
    if (run->watch != NULL && !run->failed)
        run->watch(run->watcher, step->id, step->info->name, run->ir);
}

void sg_run_steps(Run *run, const Step *steps)
{
    for (; steps != NULL && !run->failed; steps = steps->next)
        apply_step(run, steps);
}

bool sg_run_transform(Run *run)
{
    for (size_t i = 0; i < run->chain->count; i++)
        sg_run_steps(run, run->chain->pipelines[i]->steps);
    return !run->failed;
}

bool sg_run_postprocess(Run *run, Str *query)
{
    for (size_t i = 0; i < run->chain->count; i++) {
        const Step *step = run->chain->pipelines[i]->postprocessing;
        for (; step != NULL; step = step->next) {
            run->step = step;
            if (!sg_rule_conditions_hold(run, step))
                continue;
            if (run->failed || !sg_postprocess_apply(run, step, query))
                return false;
            run->applied = sg_applied_add(run, run->applied);
        }
    }
    return !run->failed;
}
