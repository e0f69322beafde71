// output.c - finished queries in the public API.

#include <stdlib.h>

#include "api/compile.h"
#include "base/limits.h"

void sg_output_keep(sigcc_output *out, const Query *q)
{
    arena_grow(out->arena, out->queries, out->count, &out->cap);
    arena_grow(out->arena, out->notes, out->count, &out->notes_cap);
    out->notes[out->count] = q->note;
    Str text = sg_arena_copy(out->arena, q->text);
    out->queries[out->count++] =
        (sigcc_query){text.p, text.n, q->rule->index, q->condition};
}

sigcc_output *sg_output_new(void)
{
    Arena *arena = sg_arena_create(MAX_ARENA_BYTES);
    sigcc_output *out = calloc(1, sizeof *out);
    if (arena == NULL || out == NULL) {
        sg_arena_destroy(arena);
        free(out);
        return NULL;
    }
    out->arena = arena;
    out->document = (Str){"", 0};
    sg_diag_init(&out->diagnostics.list, arena);
    return out;
}

void sigcc_output_free(sigcc_output *out)
{
    if (out == NULL)
        return;
    sg_arena_destroy(out->arena);
    free(out);
}

size_t sigcc_output_count(const sigcc_output *out)
{
    return out != NULL ? out->count : 0;
}

const sigcc_query *sigcc_output_query(const sigcc_output *out, size_t index)
{
    return out != NULL && index < out->count ? &out->queries[index] : NULL;
}

const char *sigcc_output_document(const sigcc_output *out, size_t *length)
{
    if (length != NULL)
        *length = out != NULL ? out->document.n : 0;
    return out != NULL ? out->document.p : NULL;
}

const sigcc_file *sigcc_output_file(const sigcc_output *out, size_t index)
{
    return out != NULL && index < out->file_count ? &out->files[index] : NULL;
}

const sigcc_diagnostics *sigcc_output_diagnostics(const sigcc_output *out)
{
    return out != NULL ? &out->diagnostics : NULL;
}
