// postprocess_template.c - queries inside templates.

#include "base/limits.h"
#include "pipeline/postprocess.h"
#include "pipeline/template_step.h"
#include "pipeline/view.h"
#include "template/format_text.h"

// ---- what both kinds of templates see ------------------------------------

typedef struct BoundNames {
    Binding query, rule, pipeline;
} BoundNames;

static const Binding *bind_names(Run *run, Str query, BoundNames *names)
{
    names->query = (Binding){NULL, STR("query"), sg_datum_text(query)};
    names->rule = (Binding){&names->query, STR("rule"), sg_view_rule(run->ir)};
    names->pipeline =
        (Binding){&names->rule, STR("pipeline"),
                  sg_view_pipeline(run->arena, run->chain, run, run->step)};
    return &names->pipeline;
}

static void report_rule(Run *run)
{
    const Rule *rule = run->ir->rule;
    sg_diag_hint(run->diags, "applied to '%.*s' of %.*s", STR_ARG(rule->title),
                 STR_ARG(rule->source->name));
    run->failed = true;
}

// ---- template ------------------------------------------------------------

static void apply_template(Run *run, const void *object, Str *query)
{
    const TemplateArgs *args = object;
    BoundNames names;
    if (!sg_template_fill(run->arena, args->template,
                          bind_names(run, *query, &names), MAX_TEMPLATE_BYTES,
                          run->diags, query))
        report_rule(run);
}

const Postprocess sg_postprocess_row_template = {
    {.name = "template",
     .summary = "fill in a template: query, rule and pipeline",
     .params = sg_template_params,
     .size = sizeof(TemplateArgs),
     .prepare = sg_template_prepare},
    apply_template};

// ---- simple_template -----------------------------------------------------

typedef struct SimpleArgs {
    Str text;
    const FormatText *format;
} SimpleArgs;

static const Param simple_params[] = {
    {"template", PARAM_TEXT, true, offsetof(SimpleArgs, text), NULL, NULL,
     "text with {query}, {rule.title}, {pipeline.state[key]} ..."},
    {0},
};

static void prepare_simple(ConfigReader *r, void *object, const Node *where)
{
    static const char *const names[] = {"query", "rule", "pipeline", NULL};
    SimpleArgs *args = object;
    TemplatePlace place = sg_parameter_place(r, where, STR("template"));
    args->format = sg_format_parse(r, &place, names);
}

static void apply_simple(Run *run, const void *object, Str *query)
{
    const SimpleArgs *args = object;
    BoundNames names;
    if (!sg_format_fill(run->arena, args->format,
                        bind_names(run, *query, &names), run->diags, query))
        report_rule(run);
}

const Postprocess sg_postprocess_row_simple_template = {
    {.name = "simple_template",
     .summary = "fill in the braces of a text, as Python's str.format() does",
     .params = simple_params,
     .size = sizeof(SimpleArgs),
     .prepare = prepare_simple},
    apply_simple};
