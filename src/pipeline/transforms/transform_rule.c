// transform_rule.c - the rule as a whole: its log source, its attributes, its
// state in the pipeline, and refusing it.

#include "pipeline/transforms/transform.h"

// ---- change_logsource ----------------------------------------------------

typedef struct LogsourceArgs {
    Str category, product, service;
} LogsourceArgs;

static const Param logsource_params[] = {
    {"category", PARAM_TEXT, false, offsetof(LogsourceArgs, category), NULL,
     NULL, "the new category"},
    {"product", PARAM_TEXT, false, offsetof(LogsourceArgs, product), NULL, NULL,
     "the new product"},
    {"service", PARAM_TEXT, false, offsetof(LogsourceArgs, service), NULL, NULL,
     "the new service"},
    {0}};

static void prepare_logsource(ConfigReader *r, void *args, const Node *where)
{
    const LogsourceArgs *a = args;
    if (a->category.p == NULL && a->product.p == NULL && a->service.p == NULL)
        sg_config_error(r, SG_step_parameter,
                        sg_node_get(where, STR("type"))->span,
                        "a category, product or service is missing");
}

static void change_logsource(Run *run, const void *args)
{
    const LogsourceArgs *a = args;
    if (run->ir->correlation == NULL)
        run->ir->logsource = (Logsource){.span = run->ir->logsource.span,
                                         .category = a->category,
                                         .product = a->product,
                                         .service = a->service};
}

const Transform sg_transform_change_logsource = {
    .info = {"change_logsource", "replace the rule's log source",
             logsource_params, sizeof(LogsourceArgs), NULL, false,
             prepare_logsource},
    .rule = change_logsource};

// ---- set_custom_attribute, set_state -------------------------------------

typedef struct SetArgs {
    Str name;
    const Node *value;
} SetArgs;

static const Param attribute_params[] = {
    {"attribute", PARAM_TEXT, true, offsetof(SetArgs, name), NULL, NULL,
     "name of the attribute"},
    {"value", PARAM_NODE, true, offsetof(SetArgs, value), NULL, NULL,
     "its value"},
    {0}};

static const Param state_params[] = {
    {"key", PARAM_TEXT, true, offsetof(SetArgs, name), NULL, NULL,
     "name of the state"},
    {"val", PARAM_NODE, true, offsetof(SetArgs, value), NULL, NULL,
     "its value"},
    {0}};

// The newest comes first, and is the one that counts.
static void push(Run *run, CustomIr **list, const SetArgs *a)
{
    CustomIr *c = arena_new(run->arena, CustomIr);
    *c = (CustomIr){.next = *list, .name = a->name, .value = a->value};
    *list = c;
}

static void set_custom_attribute(Run *run, const void *args)
{
    push(run, &run->ir->custom, args);
}

static void set_state(Run *run, const void *args)
{
    push(run, &run->state, args);
}

const Transform sg_transform_set_custom_attribute = {
    .info = {"set_custom_attribute", "give the rule an attribute",
             attribute_params, sizeof(SetArgs), NULL, false, NULL},
    .rule = set_custom_attribute};

const Transform sg_transform_set_state = {
    .info = {"set_state", "remember a value while this rule is compiled",
             state_params, sizeof(SetArgs), NULL, false, NULL},
    .rule = set_state};

// ---- refusing rules ------------------------------------------------------

typedef struct FailureArgs {
    Str message;
} FailureArgs;

static const Param failure_params[] = {{"message", PARAM_TEXT, true,
                                        offsetof(FailureArgs, message), NULL,
                                        NULL, "the message"},
                                       {0}};

static void fail_rule(Run *run, const void *args)
{
    Str message = ((const FailureArgs *)args)->message;
    sg_run_rule_error(run, SG_rule_failure, run->ir->rule->span, "%.*s",
                      STR_ARG(message));
}

static enum ItemResult fail_item(Run *run, const void *args, ItemIr *item)
{
    Str message = ((const FailureArgs *)args)->message;
    sg_run_rule_error(run, SG_rule_failure, item->span, "%.*s",
                      STR_ARG(message));
    return ITEM_KEPT;
}

const Transform sg_transform_rule_failure = {
    .info = {"rule_failure", "refuse the rule", failure_params,
             sizeof(FailureArgs), NULL, false, NULL},
    .rule = fail_rule};

const Transform sg_transform_detection_item_failure = {
    .info = {"detection_item_failure", "refuse rules with such an item",
             failure_params, sizeof(FailureArgs), NULL, false, NULL},
    .item = fail_item};

static void require_mapped(Run *run, const DetectionIr *d);

static void require_item(Run *run, const ItemIr *item)
{
    if (item->group != NULL)
        require_mapped(run, item->group);
    else if (item->field.n > 0 && !sg_is_mapped(run, item->field))
        sg_run_rule_error(run, SG_field_unmapped, item->span,
                          "no mapping knows the field '%.*s'",
                          STR_ARG(item->field));
}

static void require_mapped(Run *run, const DetectionIr *d)
{
    for (const ItemIr *item = d->items; item != NULL; item = item->next)
        require_item(run, item);
    for (const DetectionIr *x = d->alternatives; x != NULL; x = x->next)
        require_mapped(run, x);
}

static void require_all_mapped(Run *run, const void *args)
{
    (void)args;
    for (const DetectionIr *d = run->ir->detections; d != NULL; d = d->next)
        require_mapped(run, d);
}

const Transform sg_transform_strict_field_mapping_failure = {
    .info = {"strict_field_mapping_failure",
             "refuse rules with a field no mapping knows", NULL, 0, NULL, false,
             NULL},
    .rule = require_all_mapped};

// ---- drop_detection_item, nest -------------------------------------------

static enum ItemResult drop_item(Run *run, const void *args, ItemIr *item)
{
    (void)run;
    (void)args;
    (void)item;
    return ITEM_DROPPED;
}

const Transform sg_transform_drop_detection_item = {
    .info = {"drop_detection_item", "leave items out of the query", NULL, 0,
             NULL, false, NULL},
    .item = drop_item};

typedef struct NestArgs {
    const Node *node;
    Step *steps;
} NestArgs;

static const Param nest_params[] = {{"items", PARAM_NODE, true,
                                     offsetof(NestArgs, node), NULL, NULL,
                                     "a list of transformations"},
                                    {0}};

static void prepare_nest(ConfigReader *r, void *args, const Node *where)
{
    NestArgs *a = args;
    (void)where;
    a->steps = sg_steps_parse(r, a->node, STEP_TRANSFORM);
}

static void nest(Run *run, const void *args)
{
    sg_run_steps(run, ((const NestArgs *)args)->steps);
}

const Transform sg_transform_nest = {
    .info = {"nest", "apply a list of transformations as one", nest_params,
             sizeof(NestArgs), NULL, false, prepare_nest},
    .rule = nest};
