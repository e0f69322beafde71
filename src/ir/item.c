// item.c - copies of a RuleIr.

#include "ir/item.h"

#include <stdalign.h>

// Every list of the IR is linked through the first member of its structs.
static void *copy_list(Arena *a, const void *list, size_t size)
{
    void *first = NULL;
    void *link = &first;
    while (list != NULL) {
        void *to = sg_arena_alloc(a, 1, size, alignof(max_align_t));
        memcpy(to, list, size);
        memcpy(link, &to, sizeof to);
        link = to;
        memcpy(&list, list, sizeof list);
    }
    return first;
}

Value *sg_ir_copy_values(Arena *a, const Value *v)
{
    Value *first = copy_list(a, v, sizeof *v);
    for (Value *to = first; to != NULL; to = to->next)
        if (to->kind == VAL_EXPANSION)
            to->u.first = sg_ir_copy_values(a, to->u.first);
    return first;
}

static void copy_parts(Arena *a, ItemIr *item)
{
    item->values = sg_ir_copy_values(a, item->values);
    item->group = sg_ir_copy_detections(a, item->group);
}

ItemIr *sg_ir_copy_item(Arena *a, const ItemIr *item)
{
    ItemIr *to = arena_new(a, ItemIr);
    *to = *item;
    to->next = NULL;
    copy_parts(a, to);
    return to;
}

DetectionIr *sg_ir_copy_detections(Arena *a, const DetectionIr *d)
{
    DetectionIr *first = copy_list(a, d, sizeof *d);
    for (DetectionIr *to = first; to != NULL; to = to->next) {
        to->items = copy_list(a, to->items, sizeof *to->items);
        for (ItemIr *item = to->items; item != NULL; item = item->next)
            copy_parts(a, item);
        to->alternatives = sg_ir_copy_detections(a, to->alternatives);
    }
    return first;
}

static Correlation *copy_correlation(Arena *a, const Correlation *c)
{
    if (c == NULL)
        return NULL;
    Correlation *to = arena_new(a, Correlation);
    *to = *c;
    to->group_by = copy_list(a, c->group_by, sizeof *c->group_by);
    to->fields = copy_list(a, c->fields, sizeof *c->fields);
    to->aliases = copy_list(a, c->aliases, sizeof *c->aliases);
    for (Alias *x = to->aliases; x != NULL; x = x->next)
        x->fields = copy_list(a, x->fields, sizeof *x->fields);
    return to;
}

const RuleIr *sg_ir_for(Arena *a, const RuleIr *ir, const Logsource *one)
{
    if (ir->logsource.next == NULL)
        return ir;
    RuleIr *to = arena_new(a, RuleIr);
    *to = *ir;
    to->logsource = *one;
    to->logsource.next = NULL;
    return to;
}

RuleIr *sg_ir_copy(Arena *a, const RuleIr *ir)
{
    RuleIr *to = arena_new(a, RuleIr);
    *to = *ir;
    to->detections = sg_ir_copy_detections(a, ir->detections);
    to->conditions = copy_list(a, ir->conditions, sizeof *ir->conditions);
    to->fields = copy_list(a, ir->fields, sizeof *ir->fields);
    to->custom = copy_list(a, ir->custom, sizeof *ir->custom);
    to->correlation = copy_correlation(a, ir->correlation);
    return to;
}
