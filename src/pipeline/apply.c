// apply.c - a chain of pipelines at work on one rule.

#include "pipeline/tracking.h"
#include "pipeline/transforms/transform.h"

static const Transform *const rows[] = {
#define TRANSFORM(name) &sg_transform_##name,
#include "pipeline/transforms/transforms.def"
#undef TRANSFORM
};

enum { ROWS = sizeof rows / sizeof rows[0] };

const RowInfo *sg_transform_row(size_t index)
{
    return index < ROWS ? &rows[index]->info : NULL;
}

bool sg_transform_is_for_rules(size_t row)
{
    return rows[row]->rule != NULL;
}

// ---- errors --------------------------------------------------------------

void sg_run_error(Run *run, DiagId id, const char *format, ...)
{
    const Rule *rule = run->ir->rule;
    const Source *before = run->diags->source;
    va_list args;
    va_start(args, format);
    run->diags->source = run->step->source;
    sg_diag_v(run->diags, id, run->step->span, format, args);
    run->diags->source = before;
    va_end(args);
    sg_diag_hint(run->diags, "applied to '%.*s' of %.*s", STR_ARG(rule->title),
                 STR_ARG(rule->source->name));
    run->failed = true;
}

void sg_run_rule_error(Run *run, DiagId id, Span where, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_diag_v(run->diags, id, where, format, args);
    va_end(args);
    sg_diag_hint(run->diags, "says '%s', line %u of %.*s",
                 run->step->info->name, run->step->span.from.line + 1,
                 STR_ARG(run->step->source->name));
    run->failed = true;
}

void sg_run_gave_up(Run *run, Str text)
{
    sg_run_error(run, SG_step_failed,
                 "the regular expression takes too long on '%.*s'",
                 STR_ARG(text));
}

// ---- variables and state -------------------------------------------------

static const Node *find_value(const CustomIr *list, Str name)
{
    for (; list != NULL; list = list->next)
        if (str_eq(list->name, name))
            return list->value;
    return NULL;
}

// Later pipelines win over earlier ones.
const Node *sg_run_var(const Run *run, Str name)
{
    const Tracking *t = run->tracking;
    if (str_eq(name, STR("backend")))
        return &t->backend;
    if (str_eq(name, STR("output_format")))
        return &t->format;
    const Node *value = find_value(run->chain->vars, name);
    for (size_t i = run->chain->count; i > 0 && value == NULL; i--)
        value = find_value(run->chain->pipelines[i - 1]->vars, name);
    return value;
}

const Node *sg_run_state(const Run *run, Str key)
{
    return find_value(run->state, key);
}

// ---- running -------------------------------------------------------------

static Node text_node(const char *text)
{
    return (Node){.kind = NODE_SCALAR,
                  .style = STYLE_DOUBLE,
                  .count = 1,
                  .weight = 1,
                  .text = str_of_literal(text ? text : "")};
}

Run *sg_run_begin(Arena *scratch, const Chain *chain, RuleIr *ir,
                  DiagList *diags)
{
    Tracking *tracking = arena_new(scratch, Tracking);
    tracking->fields = sg_map_in(scratch);
    tracking->backend = text_node(chain->backend);
    tracking->format = text_node(chain->format);
    Run *run = arena_new(scratch, Run);
    *run = (Run){.arena = scratch,
                 .chain = chain,
                 .ir = ir,
                 .diags = diags,
                 .tracking = tracking};
    return run;
}

// The condition does without a detection that lost all it had, as if it had
// never named it.  That changes what the rule means: it is said.
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
                "nothing is left of '%.*s'; the condition does without it",
                STR_ARG(d->name));
        sg_diag_hint(run->diags, "dropped by line %u of %.*s",
                     run->step->span.from.line + 1,
                     STR_ARG(run->step->source->name));
        *at = d->next;
    }
}

static void apply_step(Run *run, const Step *step)
{
    const Transform *t = rows[step->row];
    run->step = step;
    if (!sg_rule_conditions_hold(run, step))
        return;
    if (t->rule != NULL)
        t->rule(run, step->args);
    else if (t->name != NULL)
        sg_transform_names(run, t);
    else
        sg_transform_items(run, t);
    run->step = step; // again: "nest" has had its own at work
    drop_empty_detections(run);
    run->applied = sg_applied_add(run, run->applied);
    if (run->watch != NULL && !run->failed)
        run->watch(run->watcher, step->id, step->info->name, run->ir);
}

void sg_run_watch(Run *run, RunWatch *watch, void *user)
{
    run->watch = watch;
    run->watcher = user;
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
