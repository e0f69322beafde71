// condition_rule.c - conditions on the rule.

#include "pipeline/conditions/conditions.h"
#include "pipeline/plain.h"

// ---- logsource -----------------------------------------------------------

typedef struct LogsourceArgs {
    Str category, product, service;
} LogsourceArgs;

static const Param logsource_params[] = {
    {"category", PARAM_TEXT, false, offsetof(LogsourceArgs, category), NULL,
     NULL, "the rule's category"},
    {"product", PARAM_TEXT, false, offsetof(LogsourceArgs, product), NULL, NULL,
     "the rule's product"},
    {"service", PARAM_TEXT, false, offsetof(LogsourceArgs, service), NULL, NULL,
     "the rule's service"},
    {0}};

static void prepare_logsource(ConfigReader *r, void *args, const Node *where)
{
    const LogsourceArgs *a = args;
    if (a->category.p == NULL && a->product.p == NULL && a->service.p == NULL)
        sg_config_error(r, SG_step_condition, where->span,
                        "'logsource' needs a category, product or service");
}

static bool fits(Str wanted, Str have)
{
    return wanted.p == NULL || str_eq(wanted, have);
}

static bool logsource_fits(const LogsourceArgs *a, const Logsource *ls)
{
    return fits(a->category, ls->category) && fits(a->product, ls->product) &&
           fits(a->service, ls->service);
}

// One that a rule lists besides the first, which its IR has.
static bool another_fits(const LogsourceArgs *a, const RuleIr *ir)
{
    const Logsource *ls = ir->rule->logsource.next;
    while (ls != NULL && !logsource_fits(a, ls))
        ls = ls->next;
    return ls != NULL;
}

// A correlation rule has the log sources of the rules it refers to, as their
// pipelines left them.
static bool ir_fits(const LogsourceArgs *a, const RuleIr *ir)
{
    if (ir->correlation == NULL)
        return logsource_fits(a, &ir->logsource);
    const BaseIr *base = ir->bases;
    while (base != NULL && !ir_fits(a, base->ir) && !another_fits(a, base->ir))
        base = base->next;
    return base != NULL;
}

static bool logsource_holds(const Subject *s, const void *args)
{
    return ir_fits(args, s->run->ir);
}

const PipelineCondition sg_condition_rule_logsource = {
    {"logsource", "the rule's log source has these parts", logsource_params,
     sizeof(LogsourceArgs), "rule", false, prepare_logsource},
    logsource_holds};

// ---- contains_field, contains_detection_item -----------------------------

typedef struct ItemArgs {
    Str field;
    const Node *node;
    const Value *value; // NULL: any
} ItemArgs;

static bool item_fits(const ItemIr *item, const ItemArgs *a)
{
    if (!str_eq(item->field, a->field))
        return false;
    for (const Value *v = item->values; v != NULL; v = v->next)
        if (a->value == NULL || sg_value_equals(v, a->value))
            return true;
    // An empty list of values asks for null.
    return item->values == NULL &&
           (a->value == NULL || a->value->kind == VAL_NULL);
}

static bool detection_fits(const DetectionIr *d, const ItemArgs *a)
{
    for (const ItemIr *item = d->items; item != NULL; item = item->next)
        if (item->group ? detection_fits(item->group, a) : item_fits(item, a))
            return true;
    for (const DetectionIr *x = d->alternatives; x != NULL; x = x->next)
        if (detection_fits(x, a))
            return true;
    return false;
}

static bool item_holds(const Subject *s, const void *args)
{
    for (const DetectionIr *d = s->run->ir->detections; d; d = d->next)
        if (detection_fits(d, args))
            return true;
    return false;
}

static const Param field_params[] = {{"field", PARAM_TEXT, true,
                                      offsetof(ItemArgs, field), NULL, NULL,
                                      "name of the field"},
                                     {0}};

const PipelineCondition sg_condition_rule_contains_field = {
    {"contains_field", "a detection uses the field", field_params,
     sizeof(ItemArgs), "rule", false, NULL},
    item_holds};

static const Param item_params[] = {
    {"field", PARAM_TEXT, true, offsetof(ItemArgs, field), NULL, NULL,
     "name of the field"},
    {"value", PARAM_NODE, true, offsetof(ItemArgs, node), NULL, NULL,
     "a value it is compared with"},
    {0}};

static void prepare_item(ConfigReader *r, void *args, const Node *where)
{
    ItemArgs *a = args;
    (void)where;
    a->value = sg_plain_value(r, a->node);
}

const PipelineCondition sg_condition_rule_contains_detection_item = {
    {"contains_detection_item", "a detection compares the field with the value",
     item_params, sizeof(ItemArgs), "rule", false, prepare_item},
    item_holds};

// ---- kinds of rules ------------------------------------------------------

static bool is_plain(const Subject *s, const void *args)
{
    (void)args;
    return s->run->ir->correlation == NULL;
}

static bool is_correlation(const Subject *s, const void *args)
{
    (void)args;
    return s->run->ir->correlation != NULL;
}

const PipelineCondition sg_condition_rule_is_sigma_rule = {
    {"is_sigma_rule", "the rule is not a correlation rule", NULL, 0, "rule",
     false, NULL},
    is_plain};

const PipelineCondition sg_condition_rule_is_sigma_correlation_rule = {
    {"is_sigma_correlation_rule", "the rule is a correlation rule", NULL, 0,
     "rule", false, NULL},
    is_correlation};

// ---- tag -----------------------------------------------------------------

typedef struct TagArgs {
    Str tag;
} TagArgs;

static const Param tag_params[] = {{"tag", PARAM_TEXT, true,
                                    offsetof(TagArgs, tag), NULL, NULL,
                                    "such as attack.t1059"},
                                   {0}};

static void prepare_tag(ConfigReader *r, void *args, const Node *where)
{
    Str tag = ((const TagArgs *)args)->tag;
    if (str_find(tag, '.', 0) == tag.n)
        sg_config_error(r, SG_step_condition,
                        sg_node_get(where, STR("tag"))->span,
                        "a tag has a namespace, as in attack.t1059");
}

static bool tag_holds(const Subject *s, const void *args)
{
    const StrItem *tag = s->run->ir->rule->tags;
    while (tag != NULL && !str_eq(tag->text, ((const TagArgs *)args)->tag))
        tag = tag->next;
    return tag != NULL;
}

const PipelineCondition sg_condition_rule_tag = {{"tag", "the rule has the tag",
                                                  tag_params, sizeof(TagArgs),
                                                  "rule", false, prepare_tag},
                                                 tag_holds};
