// finalizers.c - queries become one text.

#include "base/limits.h"
#include "data/json_text.h"
#include "data/yaml_dump.h"
#include "pipeline/finalize.h"
#include "pipeline/template_step.h"
#include "pipeline/view.h"

// ---- in and out ----------------------------------------------------------

static bool give(Result *result, const StrBuf *sb)
{
    result->is_text = true;
    result->text = sb_str(sb);
    return true;
}

// A list of strings, or one string.
static Datum datum_of(const Result *result)
{
    if (result->is_text)
        return sg_datum_text(result->text);
    Datum *items = arena_array(result->arena, Datum, result->count);
    for (size_t i = 0; i < result->count; i++)
        items[i] = sg_datum_text(result->queries[i]);
    return sg_datum_list(items, result->count);
}

// ---- concat --------------------------------------------------------------

typedef struct ConcatArgs {
    Str separator, prefix, suffix;
} ConcatArgs;

static const Param concat_params[] = {
    {"separator", PARAM_TEXT, false, offsetof(ConcatArgs, separator), NULL,
     "\n", "text between two queries; a line break by default"},
    {"prefix", PARAM_TEXT, false, offsetof(ConcatArgs, prefix), NULL, "",
     "text before the first"},
    {"suffix", PARAM_TEXT, false, offsetof(ConcatArgs, suffix), NULL, "",
     "text after the last"},
    {0},
};

// One text is a list of one: nobody wants a separator between its letters.
static bool apply_concat(Result *result, const Step *step)
{
    const ConcatArgs *args = step->args;
    StrBuf sb = sb_in(result->arena);
    sg_sb_put(&sb, args->prefix);
    if (result->is_text)
        sg_sb_put(&sb, result->text);
    for (size_t i = 0; !result->is_text && i < result->count; i++) {
        if (i > 0)
            sg_sb_put(&sb, args->separator);
        sg_sb_put(&sb, result->queries[i]);
    }
    sg_sb_put(&sb, args->suffix);
    return give(result, &sb);
}

const Finalizer sg_finalizer_row_concat = {{.name = "concat",
                                            .summary = "one after the other",
                                            .params = concat_params,
                                            .size = sizeof(ConcatArgs)},
                                           apply_concat};

// ---- json and yaml -------------------------------------------------------

typedef struct IndentArgs {
    long indent;
} IndentArgs;

static const Param json_params[] = {
    {"indent", PARAM_INT, false, offsetof(IndentArgs, indent), NULL, "-1",
     "spaces before each query; without it all are on one line"},
    {0},
};

static void check_indent(ConfigReader *r, void *object, const Node *where)
{
    const IndentArgs *args = object;
    const Node *n = sg_node_get(where, STR("indent"));
    if (n == NULL || args->indent <= MAX_TEMPLATE_DEPTH)
        return;
    sg_config_error(r, SG_step_parameter, n->span,
                    "'indent' must be a number up to %d", MAX_TEMPLATE_DEPTH);
}

static bool apply_json(Result *result, const Step *step)
{
    const IndentArgs *args = step->args;
    JsonStyle style = {.indent = args->indent, .limit = SIZE_MAX};
    StrBuf sb = sb_in(result->arena);
    sg_json_put(&sb, datum_of(result), &style);
    return give(result, &sb);
}

const Finalizer sg_finalizer_row_json = {{.name = "json",
                                          .summary = "a JSON list of strings",
                                          .params = json_params,
                                          .size = sizeof(IndentArgs),
                                          .prepare = check_indent},
                                         apply_json};

static const Param yaml_params[] = {
    {"indent", PARAM_INT, false, offsetof(IndentArgs, indent), NULL, "2",
     "spaces before the folded lines of a query, 2 to 9"},
    {0},
};

static bool apply_yaml(Result *result, const Step *step)
{
    const IndentArgs *args = step->args;
    bool usable = args->indent >= 2 && args->indent <= 9;
    size_t indent = usable ? (size_t)args->indent : 2;
    StrBuf sb = sb_in(result->arena);
    if (result->is_text)
        sg_yaml_put_text(&sb, result->text, indent);
    else
        sg_yaml_put_list(&sb, result->queries, result->count, indent);
    return give(result, &sb);
}

const Finalizer sg_finalizer_row_yaml = {{.name = "yaml",
                                          .summary = "a YAML list of strings",
                                          .params = yaml_params,
                                          .size = sizeof(IndentArgs),
                                          .prepare = check_indent},
                                         apply_yaml};

// ---- template ------------------------------------------------------------

static bool apply_template(Result *result, const Step *step)
{
    const TemplateArgs *args = step->args;
    const Binding queries = {NULL, STR("queries"), datum_of(result)};
    const Binding pipeline = {
        &queries, STR("pipeline"),
        sg_view_pipeline(result->arena, result->chain, NULL, step)};
    result->is_text = true;
    return sg_template_fill(result->arena, args->template, &pipeline,
                            MAX_DOCUMENT_BYTES, result->diags, &result->text);
}

const Finalizer sg_finalizer_row_template = {
    {.name = "template",
     .summary = "fill in a template: queries and pipeline",
     .params = sg_template_params,
     .size = sizeof(TemplateArgs),
     .prepare = sg_template_prepare},
    apply_template};

// ---- nested --------------------------------------------------------------

typedef struct NestedArgs {
    const Node *finalizers;
    const Step *steps;
} NestedArgs;

static const Param nested_params[] = {
    {"finalizers", PARAM_NODE, true, offsetof(NestedArgs, finalizers), NULL,
     NULL, "a list of finalizers"},
    {0},
};

static void prepare_nested(ConfigReader *r, void *object, const Node *where)
{
    NestedArgs *args = object;
    (void)where;
    args->steps = sg_steps_parse(r, args->finalizers, STEP_FINALIZER);
}

static bool apply_nested(Result *result, const Step *step)
{
    const NestedArgs *args = step->args;
    for (const Step *s = args->steps; s != NULL; s = s->next)
        if (!sg_finalizer_apply(result, s))
            return false;
    return true;
}

const Finalizer sg_finalizer_row_nested = {
    {.name = "nested",
     .summary = "several finalizers as one",
     .params = nested_params,
     .size = sizeof(NestedArgs),
     .prepare = prepare_nested},
    apply_nested};
