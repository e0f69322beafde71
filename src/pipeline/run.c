// run.c - a pipeline running on one rule: its errors, variables and state.

#include "pipeline/tracking.h"

// ---- errors --------------------------------------------------------------

void sg_run_error(Run *run, DiagId id, const char *format, ...)
{
    const Rule *rule = run->ir->rule;
    va_list args;
    va_start(args, format);
    sg_diag_v(run->diags, id, run->step->span, format, args);
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

// The expression is the pipeline's, the text the rule's, or one of its
// filters'.
void sg_run_gave_up(Run *run, Span where, Str text)
{
    sg_run_error(run, SG_step_failed,
                 "the regular expression takes too long on '%.*s'",
                 STR_ARG(text));
    if (where.source != NULL)
        sg_diag_hint(run->diags, "applied to %.*s:%u:%u",
                     STR_ARG(where.source->name), where.from.line + 1,
                     where.from.col + 1);
}

// ---- variables and state -------------------------------------------------

static const Node *find_value(const CustomIr *list, Str name)
{
    for (; list != NULL; list = list->next)
        if (str_eq(list->name, name))
            return list->value;
    return NULL;
}

// Later pipelines override earlier ones.
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

// ---- fields --------------------------------------------------------------

// The table of the rule it came from stays what it was.
void sg_run_describe(Run *run, const FieldInfo *info)
{
    if (run->fields == NULL) {
        run->fields = sg_field_table(run->arena);
        run->ir->table = run->fields;
    }
    sg_field_learn(run->arena, run->fields, info);
}

// ---- begin -------------------------------------------------------------

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

void sg_run_watch(Run *run, RunWatch *watch, void *user)
{
    run->watch = watch;
    run->watcher = user;
}
