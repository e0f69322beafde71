// chain.c - putting pipelines and variables together.

#include "pipeline/pipeline.h"

void sg_chain_add(Arena *a, Chain *chain, const Pipeline *pipeline)
{
    const Pipeline **all = arena_array(a, const Pipeline *, chain->count + 1);
    size_t at = chain->count;
    while (at > 0 && chain->pipelines[at - 1]->priority > pipeline->priority)
        at--;
    for (size_t i = 0; i < chain->count; i++)
        all[i < at ? i : i + 1] = chain->pipelines[i];
    all[at] = pipeline;
    chain->pipelines = all;
    chain->count++;
}

static CustomIr *variable(Arena *a, Chain *chain, Str name)
{
    CustomIr *var = chain->vars;
    while (var != NULL && !str_eq(var->name, name))
        var = var->next;
    if (var != NULL)
        return var;
    Node *list = arena_new(a, Node);
    list->kind = NODE_LIST;
    var = arena_new(a, CustomIr);
    *var = (CustomIr){chain->vars, sg_arena_copy(a, name), list};
    chain->vars = var;
    return var;
}

void sg_chain_add_variable(Arena *a, Chain *chain, Str name, Str value)
{
    CustomIr *var = variable(a, chain, name);
    Node *item = arena_new(a, Node);
    item->kind = NODE_SCALAR;
    item->tag = TAG_STR;
    item->text = sg_arena_copy(a, value);
    Node *list = sg_node_copy(a, var->value);
    Node **tail = &list->first;
    while (*tail != NULL)
        tail = &(*tail)->next;
    *tail = item;
    list->count++;
    var->value = list;
}
