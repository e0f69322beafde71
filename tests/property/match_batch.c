// match_batch.c - rules that are matched together, and events for them.

#include "match_batch.h"

#include "check.h"

static void free_collection(void *collection)
{
    sigcc_collection_free(collection);
}

static sigcc_collection *new_collection(Arena *a)
{
    sigcc_collection *c = sigcc_collection_new();
    assert_non_null(c);
    sg_arena_defer(a, free_collection, c);
    return c;
}

sigcc_collection *batch_collection(Arena *a, Str yaml)
{
    sigcc_collection *c = new_collection(a);
    sigcc_status status = sigcc_collection_add(c, "case.yml", yaml.p, yaml.n);
    if (sigcc_collection_link(c) != SIGCC_OK || status != SIGCC_OK)
        return NULL;
    return c;
}

static void add_rule(sigcc_collection *c, Str yaml)
{
    if (sigcc_collection_add(c, "random.yml", yaml.p, yaml.n) == SIGCC_OK)
        return;
    const sigcc_diagnostics *d = sigcc_collection_diagnostics(c);
    for (size_t i = 0; i < sigcc_diagnostics_count(d); i++)
        print_error("%s\n", sigcc_diagnostics_at(d, i)->message);
    fail_msg("%.*s", STR_ARG(yaml));
}

Batch *batch_new(Arena *a, Prng *r)
{
    Batch *b = arena_new(a, Batch);
    b->theme = match_theme(a, r);
    b->collection = new_collection(a);
    for (size_t i = 0; i < BATCH_RULES; i++) {
        b->rules[i] = match_rule(a, r, &b->theme);
        add_rule(b->collection, b->rules[i].yaml);
    }
    assert_int_equal(sigcc_collection_link(b->collection), SIGCC_OK);
    return b;
}

static void free_json(void *json)
{
    json_decref(json);
}

BatchEvent batch_event_of(Arena *a, Str text)
{
    BatchEvent event = {text, rule_event_load(a, text)};
    if (event.json == NULL)
        fail_msg("no JSON: %.*s", STR_ARG(text));
    sg_arena_defer(a, free_json, event.json);
    return event;
}

BatchEvent batch_event(Arena *a, Prng *r, const Batch *b)
{
    return batch_event_of(a, event_gen(a, r, &b->theme, b->rules, BATCH_RULES));
}

size_t batch_conditions(const Rule *rule)
{
    size_t n = 0;
    for (const Condition *c = rule->conditions; c != NULL; c = c->next)
        n++;
    return n;
}
