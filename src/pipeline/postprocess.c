// postprocess.c - changing the text of a query.

#include "pipeline/postprocess.h"

#include "base/limits.h"
#include "data/json_text.h"
#include "pipeline/template_step.h"
#include "regex/python_regex.h"

static const Postprocess *const rows[] = {
#define POSTPROCESS(name) &sg_postprocess_row_##name,
#include "pipeline/postprocess.def"
#undef POSTPROCESS
};

enum { ROWS = sizeof rows / sizeof rows[0] };

const RowInfo *sg_postprocess_row(size_t index)
{
    return index < ROWS ? &rows[index]->info : NULL;
}

bool sg_postprocess_apply(Run *run, const Step *step, Str *query)
{
    run->step = step;
    rows[step->row]->apply(run, step->args, query);
    if (!run->failed && query->n > MAX_QUERY_BYTES)
        sg_run_error(run, SG_limit_query,
                     "this makes a query of more than %d bytes",
                     MAX_QUERY_BYTES);
    return !run->failed;
}

// ---- embed ---------------------------------------------------------------

typedef struct EmbedArgs {
    Str prefix, suffix;
} EmbedArgs;

static const Param embed_params[] = {
    {"prefix", PARAM_TEXT, false, offsetof(EmbedArgs, prefix), NULL, "",
     "text before the query"},
    {"suffix", PARAM_TEXT, false, offsetof(EmbedArgs, suffix), NULL, "",
     "text after it"},
    {0},
};

static void apply_embed(Run *run, const void *object, Str *query)
{
    const EmbedArgs *args = object;
    StrBuf sb = sb_in(run->arena);
    sg_sb_put(&sb, args->prefix);
    sg_sb_put(&sb, *query);
    sg_sb_put(&sb, args->suffix);
    *query = sb_str(&sb);
}

const Postprocess sg_postprocess_row_embed = {
    {.name = "embed",
     .summary = "put text before and after the query",
     .params = embed_params,
     .size = sizeof(EmbedArgs)},
    apply_embed};

// ---- json ----------------------------------------------------------------

typedef struct JsonArgs {
    Str text;
    Datum value;
} JsonArgs;

static const Param json_params[] = {
    {"json_template", PARAM_TEXT, true, offsetof(JsonArgs, text), NULL, NULL,
     "JSON in which every string \"%QUERY%\" becomes the query"},
    {0},
};

SG_PRINTF(4, 5)
static void report_json(ConfigReader *r, const TemplatePlace *place, size_t at,
                        const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_template_report(r->diags, SG_template_syntax, place, at, at + 1, format,
                       args);
    va_end(args);
    r->spoilt = true;
}

static void prepare_json(ConfigReader *r, void *object, const Node *where)
{
    JsonArgs *args = object;
    JsonError error;
    if (sg_json_read(r->arena, args->text, &args->value, &error))
        return;
    TemplatePlace place = sg_parameter_place(r, where, STR("json_template"));
    size_t last = place.text.n > 0 ? place.text.n - 1 : 0;
    report_json(r, &place, error.offset < last ? error.offset : last,
                "this is not JSON: %s", error.message);
}

static void apply_json(Run *run, const void *object, Str *query)
{
    const JsonArgs *args = object;
    JsonStyle style = {.indent = -1, .query = query, .limit = MAX_QUERY_BYTES};
    StrBuf sb = sb_in(run->arena);
    sg_json_put(&sb, args->value, &style);
    *query = sb_str(&sb);
}

const Postprocess sg_postprocess_row_json = {
    {.name = "json",
     .summary = "put the query into a JSON text",
     .params = json_params,
     .size = sizeof(JsonArgs),
     .prepare = prepare_json},
    apply_json};

// ---- replace -------------------------------------------------------------

typedef struct ReplaceArgs {
    Str pattern, replacement;
    const Regex *compiled;
    const Replacement *by;
} ReplaceArgs;

static const Param replace_params[] = {
    {"pattern", PARAM_TEXT, true, offsetof(ReplaceArgs, pattern), NULL, NULL,
     "a regular expression"},
    {"replacement", PARAM_TEXT, true, offsetof(ReplaceArgs, replacement), NULL,
     NULL, "the replacement for each match; \\1, \\g<name>"},
    {0},
};

static void prepare_replace(ConfigReader *r, void *object, const Node *where)
{
    ReplaceArgs *args = object;
    args->compiled =
        sg_python_regex(r, args->pattern, sg_node_get(where, STR("pattern")));
    if (args->compiled != NULL)
        args->by =
            sg_python_replacement(r, args->compiled, args->replacement,
                                  sg_node_get(where, STR("replacement")));
}

static void apply_replace(Run *run, const void *object, Str *query)
{
    const ReplaceArgs *args = object;
    if (sg_regex_replace(run->arena, args->compiled, args->by, query) ==
        REGEX_GIVES_UP)
        sg_run_error(run, SG_step_failed,
                     "the regular expression takes too long on this query");
}

const Postprocess sg_postprocess_row_replace = {
    {.name = "replace",
     .summary = "replace what a regular expression finds in the query",
     .params = replace_params,
     .size = sizeof(ReplaceArgs),
     .prepare = prepare_replace},
    apply_replace};

// ---- nest ----------------------------------------------------------------

typedef struct NestArgs {
    const Node *items;
    const Step *steps;
} NestArgs;

static const Param nest_params[] = {
    {"items", PARAM_NODE, true, offsetof(NestArgs, items), NULL, NULL,
     "a list of postprocessing items"},
    {0},
};

static void prepare_nest(ConfigReader *r, void *object, const Node *where)
{
    NestArgs *args = object;
    (void)where;
    args->steps = sg_steps_parse(r, args->items, STEP_POSTPROCESS);
}

static void apply_nest(Run *run, const void *object, Str *query)
{
    const NestArgs *args = object;
    const Step *outer = run->step;
    for (const Step *s = args->steps; s != NULL && !run->failed; s = s->next) {
        run->step = s;
        if (!sg_rule_conditions_hold(run, s))
            continue;
        if (!run->failed && sg_postprocess_apply(run, s, query))
            run->applied = sg_applied_add(run, run->applied);
    }
    if (!run->failed)
        run->step = outer;
}

const Postprocess sg_postprocess_row_nest = {
    {.name = "nest",
     .summary = "several items under common conditions",
     .params = nest_params,
     .size = sizeof(NestArgs),
     .prepare = prepare_nest},
    apply_nest};
