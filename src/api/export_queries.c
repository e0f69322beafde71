// export_queries.c - queries for documents that show them.

#include "api/export_queries.h"

static void add_query(Arena *a, ExportAnswer *to, Str text)
{
    ExportQuery *q = arena_new(a, ExportQuery);
    q->text = text;
    if (to->last_query != NULL)
        to->last_query->next = q;
    else
        to->queries = q;
    to->last_query = q;
}

// A rule that names a thing twice need not be told of it twice.
static bool has_remark(const ExportAnswer *to, const Diag *d)
{
    const ExportRemark *r = to->remarks;
    while (r != NULL && (r->id != d->id || !str_eq(r->message, d->message)))
        r = r->next;
    return r != NULL;
}

static void add_remark(Arena *a, ExportAnswer *to, const Diag *d)
{
    if (has_remark(to, d))
        return;
    ExportRemark *r = arena_new(a, ExportRemark);
    *r = (ExportRemark){.severity = d->severity,
                        .id = d->id,
                        .message = d->message,
                        .hint = d->hint};
    if (to->last_remark != NULL)
        to->last_remark->next = r;
    else
        to->remarks = r;
    to->last_remark = r;
}

ExportTarget sg_export_target(Arena *a, const sigcc_compiler *compiler,
                              const sigcc_collection *rules,
                              const sigcc_output *out)
{
    ExportAnswer *answers = arena_array(a, ExportAnswer, rules->count);
    for (size_t i = 0; i < out->count; i++) {
        const sigcc_query *q = &out->queries[i];
        add_query(a, &answers[q->rule], str_of(q->text, q->length));
    }
    const Diag *d = out->diagnostics.list.first;
    for (; d != NULL; d = d->next)
        if (d->rule != NULL)
            add_remark(a, &answers[((const Rule *)d->rule)->index], d);
    return (ExportTarget){.name = str_of_literal(compiler->backend->name),
                          .title = str_of_literal(compiler->backend->title),
                          .answers = answers};
}
