// builtin.c - the pipelines that come with sigcc, and which target gets which.
//
// They are the files of pipelines/, embedded by tools/embed.cmake, so that a
// program alone is enough to use them.

#include "pipeline/pipeline.h"

#include "pipeline/bundled.inc"

const BuiltinPipeline *sg_builtin_pipeline_at(size_t index)
{
    size_t count = sizeof builtins / sizeof *builtins - 1;
    return index < count ? &builtins[index] : NULL;
}

const BuiltinPipeline *sg_builtin_pipeline(Str name)
{
    for (const BuiltinPipeline *b = builtins; b->name != NULL; b++)
        if (str_eq(name, str_of_literal(b->name)))
            return b;
    return NULL;
}

typedef struct AutoRow {
    const char *target, *product, *category, *service, *pipeline;
} AutoRow;

static const AutoRow auto_rows[] = {
#define AUTO(target, product, category, service, pipeline) \
    {target, product, category, service, pipeline},
#include "pipeline/auto.def"
#undef AUTO
    {NULL, NULL, NULL, NULL, NULL},
};

static bool fits(const char *pattern, Str value)
{
    return pattern[0] == '\0' || str_eq(str_of_literal(pattern), value);
}

// EQL and ES|QL look for the fields that KQL looks for.
static const char *rows_of(const char *target)
{
    bool elastic = strcmp(target, "eql") == 0 || strcmp(target, "esql") == 0;
    return elastic ? "kibana" : target;
}

static const AutoRow *find_row(const char *target, const Logsource *ls)
{
    for (const AutoRow *row = auto_rows; row->target != NULL; row++)
        if (strcmp(row->target, rows_of(target)) == 0 &&
            fits(row->product, ls->product) &&
            fits(row->category, ls->category) &&
            fits(row->service, ls->service))
            return row;
    return NULL;
}

const char *sg_auto_pipeline(const char *target, const Logsource *ls)
{
    const AutoRow *row = find_row(target, ls);
    return row != NULL ? row->pipeline : NULL;
}

bool sg_auto_is_exact(const char *target, const Logsource *ls)
{
    const AutoRow *row = find_row(target, ls);
    return row != NULL && (row->category[0] != '\0' || row->service[0] != '\0');
}
