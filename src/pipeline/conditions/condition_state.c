// condition_state.c - conditions on what the pipeline did before.

#include "base/num.h"
#include "pipeline/conditions/conditions.h"
#include "pipeline/plain.h"

// ---- processing_item_applied ---------------------------------------------

typedef struct AppliedArgs {
    Str id;
} AppliedArgs;

static const Param applied_params[] = {{"processing_item_id", PARAM_TEXT, true,
                                        offsetof(AppliedArgs, id), NULL, NULL,
                                        "the 'id' of an item"},
                                       {0}};

static bool rule_applied(const Subject *s, const void *args)
{
    return sg_applied_has(s->run->applied, ((const AppliedArgs *)args)->id);
}

static bool item_applied(const Subject *s, const void *args)
{
    return sg_applied_has(s->item->applied, ((const AppliedArgs *)args)->id);
}

static bool field_applied(const Subject *s, const void *args)
{
    Str id = ((const AppliedArgs *)args)->id;
    return sg_name_applied(s->run, s->field, id) ||
           (s->item != NULL && sg_applied_has(s->item->applied, id));
}

const PipelineCondition sg_condition_rule_processing_item_applied = {
    {"processing_item_applied", "an item was applied to the rule",
     applied_params, sizeof(AppliedArgs), "rule", false, NULL},
    rule_applied};

const PipelineCondition sg_condition_item_processing_item_applied = {
    {"processing_item_applied", "an item changed the detection item",
     applied_params, sizeof(AppliedArgs), "detection item", false, NULL},
    item_applied};

const PipelineCondition sg_condition_field_processing_item_applied = {
    {"processing_item_applied", "an item changed the field's name",
     applied_params, sizeof(AppliedArgs), "field name", false, NULL},
    field_applied};

// ---- processing_state ----------------------------------------------------

typedef enum StateOp { OP_EQ, OP_NE, OP_GTE, OP_GT, OP_LTE, OP_LT } StateOp;

typedef struct StateArgs {
    Str key;
    const Node *value;
    int op; // StateOp
} StateArgs;

static const Param state_params[] = {
    {"key", PARAM_TEXT, true, offsetof(StateArgs, key), NULL, NULL,
     "the key set_state was given"},
    {"val", PARAM_NODE, true, offsetof(StateArgs, value), NULL, NULL,
     "the value to compare with"},
    {"op", PARAM_CHOICE, false, offsetof(StateArgs, op), "eq|ne|gte|gt|lte|lt",
     "eq", "how to compare"},
    {0}};

static bool number_of(const Node *n, double *number)
{
    ScalarKind kind =
        n->kind == NODE_SCALAR ? sg_scalar_read(n).kind : SCALAR_NULL;
    return (kind == SCALAR_INT || kind == SCALAR_FLOAT) &&
           sg_num_parse(n->text, number);
}

static int compare_texts(Str a, Str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n > 0 ? memcmp(a.p, b.p, n) : 0;
    if (order != 0)
        return order;
    return a.n < b.n ? -1 : a.n > b.n;
}

static bool same_nodes(const Node *a, const Node *b);

static bool same_lists(const Node *a, const Node *b)
{
    const Node *x = a->first;
    const Node *y = b->first;
    while (x != NULL && y != NULL && same_nodes(x, y)) {
        x = x->next;
        y = y->next;
    }
    return x == NULL && y == NULL;
}

// In any order, as Python compares them.
static bool same_maps(const Node *a, const Node *b)
{
    size_t left = 0;
    for (const Pair *p = b->pairs; p != NULL; p = p->next)
        left++;
    for (const Pair *p = a->pairs; p != NULL; p = p->next, left--) {
        const Node *other = sg_node_get(b, p->key->text);
        if (other == NULL || !same_nodes(p->value, other))
            return false;
    }
    return left == 0;
}

static bool same_scalars(const Node *a, const Node *b)
{
    double x;
    double y;
    Str s;
    Str t;
    if (number_of(a, &x) && number_of(b, &y))
        return x >= y && x <= y;
    if (sg_scalar_read(a).kind != sg_scalar_read(b).kind)
        return false;
    return sg_node_is_null(a) ||
           (sg_node_text(a, &s) && sg_node_text(b, &t) && str_eq(s, t));
}

static bool same_nodes(const Node *a, const Node *b)
{
    if (a->kind != b->kind)
        return false;
    switch (a->kind) {
    case NODE_SCALAR: return same_scalars(a, b);
    case NODE_LIST: return same_lists(a, b);
    case NODE_MAP: return same_maps(a, b);
    }
    return false;
}

// Numbers with numbers, text with text; nothing else has an order.
static bool ordered(const Node *a, const Node *b, StateOp op)
{
    double x;
    double y;
    Str s;
    Str t;
    int order;
    if (number_of(a, &x) && number_of(b, &y))
        order = x < y ? -1 : x > y;
    else if (sg_node_text(a, &s) && sg_node_text(b, &t) &&
             sg_scalar_read(a).kind == SCALAR_TEXT &&
             sg_scalar_read(b).kind == SCALAR_TEXT)
        order = compare_texts(s, t);
    else
        return false;
    switch (op) {
    case OP_GTE: return order >= 0;
    case OP_GT: return order > 0;
    case OP_LTE: return order <= 0;
    case OP_LT: return order < 0;
    case OP_EQ:
    case OP_NE: break;
    }
    return false;
}

static bool state_holds(const Subject *s, const void *args)
{
    const StateArgs *a = args;
    const Node *value = sg_run_state(s->run, a->key);
    if (value == NULL)
        return false;
    StateOp op = (StateOp)a->op;
    if (op == OP_EQ || op == OP_NE)
        return same_nodes(value, a->value) == (op == OP_EQ);
    return ordered(value, a->value, op);
}

#define STATE_ROW(scope, group)                                         \
    const PipelineCondition sg_condition_##scope##_processing_state = { \
        {"processing_state", "set_state has set a key to a value",      \
         state_params, sizeof(StateArgs), group, false, NULL},          \
        state_holds}

STATE_ROW(rule, "rule");
STATE_ROW(item, "detection item");
STATE_ROW(field, "field name");
