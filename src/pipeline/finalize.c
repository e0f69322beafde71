// finalize.c - the finalizers of a chain, in order.

#include "pipeline/finalize.h"

static const Finalizer *const rows[] = {
#define FINALIZER(name) &sg_finalizer_row_##name,
#include "pipeline/finalizers.def"
#undef FINALIZER
};

enum { ROWS = sizeof rows / sizeof rows[0] };

const RowInfo *sg_finalizer_row(size_t index)
{
    return index < ROWS ? &rows[index]->info : NULL;
}

bool sg_finalizer_apply(Result *result, const Step *step)
{
    return rows[step->row]->apply(result, step);
}

bool sg_chain_finalizes(const Chain *chain)
{
    for (size_t i = 0; i < chain->count; i++)
        if (chain->pipelines[i]->finalizers != NULL)
            return true;
    return false;
}

bool sg_chain_finalize(Arena *a, const Chain *chain, const Str *queries,
                       size_t count, DiagList *diags, Str *document)
{
    Result result = {.arena = a,
                     .chain = chain,
                     .diags = diags,
                     .queries = queries,
                     .count = count};
    for (size_t i = 0; i < chain->count; i++) {
        const Step *s = chain->pipelines[i]->finalizers;
        for (; s != NULL; s = s->next)
            if (!sg_finalizer_apply(&result, s))
                return false;
    }
    *document = result.text;
    return true;
}
