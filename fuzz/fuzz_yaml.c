// fuzz_yaml.c - any bytes at all through decoding and the YAML tree builder.

#include <stdlib.h>

#include "base/utf8.h"
#include "yaml/scalar.h"
#include "yaml/tree.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef struct Job {
    Arena *arena;
    Str text;
} Job;

static void check(int holds)
{
    if (!holds)
        abort();
}

// Positions inside scalars must stay inside the source.
static void visit(const Source *source, const Node *n)
{
    if (n->kind == NODE_SCALAR) {
        (void)sg_scalar_read(n);
        (void)sg_scalar_pyyaml_differs(n);
        Span s = sg_node_span_within(n, 0, n->text.n);
        check(sg_source_offset(source, s.from) <= source->text.n);
        check(sg_source_offset(source, s.to) <= source->text.n);
    }
    for (const Node *x = n->first; x != NULL; x = x->next)
        visit(source, x);
    for (const Pair *p = n->pairs; p != NULL; p = p->next) {
        visit(source, p->key);
        visit(source, p->value);
    }
}

static void parse(void *arg)
{
    Job *job = arg;
    DiagList diags;
    sg_diag_init(&diags, job->arena);
    Source source = {.name = STR("fuzz"),
                     .text = sg_source_decode(job->arena, job->text)};
    const Node *n = sg_yaml_parse(job->arena, job->arena, &source, &diags);
    for (int seen = 0; n != NULL && seen < 8; n = n->next, seen++)
        visit(&source, n);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *a = sg_arena_create((size_t)64 << 20);
    Job job = {a, str_of((const char *)data, size)};
    if (a != NULL)
        (void)sg_arena_protect(a, parse, &job);
    sg_arena_destroy(a);
    return 0;
}
