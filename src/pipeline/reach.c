// reach.c - what a run has done for its rule.

#include "pipeline/transforms/transform.h"

// A mapping of fewer names renames exceptions, and means to leave the others.
enum { LIST_OF_FIELDS = 10 };

static bool has_conditions(const Chain *chain)
{
    for (size_t i = 0; i < chain->count; i++)
        for (const Step *s = chain->pipelines[i]->steps; s != NULL; s = s->next)
            if (s->rule_conditions != NULL)
                return true;
    return false;
}

// Steps that only change values or drop items say nothing about the log source,
// even when they are for its rules only.
RunReach sg_run_reach(const Run *run)
{
    RunReach reach = {.placed = !has_conditions(run->chain)};
    for (const Applied *a = run->applied; a != NULL; a = a->older) {
        const Transform *t = sg_transform_at(a->step->row);
        reach.placed |= (t->name != NULL || t->rule != NULL) &&
                        a->step->rule_conditions != NULL;
        reach.lists_fields |=
            t->names != NULL && t->names(a->step->args) >= LIST_OF_FIELDS;
    }
    return reach;
}
