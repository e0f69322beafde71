// conditions.c - groups of conditions: read, linked, evaluated.

#include "pipeline/conditions/conditions.h"

#include "base/nearest.h"

struct ConditionGroup {
    Check *checks;
    const CheckExpr *expression; // NULL: linked by 'any'
    bool any;
    bool negated;
};

static const PipelineCondition *const rows[] = {
#define CONDITION(scope, name) &sg_condition_##scope##_##name,
#include "pipeline/conditions/conditions.def"
#undef CONDITION
};

enum { ROWS = sizeof rows / sizeof rows[0] };

const RowInfo *sg_pipeline_condition_row(size_t index)
{
    return index < ROWS ? &rows[index]->info : NULL;
}

// ---- one condition -------------------------------------------------------

// The keys of an item that make up a group.
typedef struct GroupKeys {
    const char *group, *list, *op, *negated, *expression;
} GroupKeys;

static const GroupKeys group_keys[] = {
    [ON_RULE] = {"rule", "rule_conditions", "rule_cond_op", "rule_cond_not",
                 "rule_cond_expr"},
    [ON_ITEM] = {"detection item", "detection_item_conditions",
                 "detection_item_cond_op", "detection_item_cond_not",
                 "detection_item_cond_expr"},
    [ON_FIELD] = {"field name", "field_name_conditions", "field_name_cond_op",
                  "field_name_cond_not", "field_name_cond_expr"},
};

static bool is_of(const PipelineCondition *row, const GroupKeys *keys)
{
    return strcmp(row->info.group, keys->group) == 0;
}

// The groups share some names: only rows of this group count, and are
// suggested.
static const PipelineCondition *find_row(ConfigReader *r, const Node *type,
                                         const GroupKeys *keys)
{
    Nearest near = sg_nearest(type->text);
    for (size_t i = 0; i < ROWS; i++) {
        if (!is_of(rows[i], keys))
            continue;
        Str name = str_of_literal(rows[i]->info.name);
        if (str_eq(name, type->text))
            return rows[i];
        sg_nearest_offer(&near, name);
    }
    sg_config_error(r, SG_step_condition, type->span,
                    "no %s condition is called '%.*s'", keys->group,
                    STR_ARG(type->text));
    sg_diag_suggest(r->diags, &near);
    return NULL;
}

// check = { "type" ":" name, parameter ... }
static Check *parse_check(ConfigReader *r, const Node *map,
                          const GroupKeys *keys)
{
    static const char *const other_keys[] = {"type", NULL};
    const Node *type =
        map->kind == NODE_MAP ? sg_node_get(map, STR("type")) : NULL;
    if (type == NULL || type->kind != NODE_SCALAR) {
        sg_config_error(r, SG_step_condition, map->span,
                        "a condition must be a map with a 'type'");
        return NULL;
    }
    const PipelineCondition *row = find_row(r, type, keys);
    if (row == NULL)
        return NULL;
    Check *check = arena_new(r->arena, Check);
    check->row = row;
    check->span = type->span;
    check->args = sg_params_read(r, &row->info, map, other_keys);
    return check;
}

// ---- the group -----------------------------------------------------------

static void append(Check ***tail, Check *check, Str name)
{
    if (check == NULL)
        return;
    check->name = name;
    **tail = check;
    *tail = &check->next;
}

// checks = [ check ... ] | { name ":" check ... }
//
// Only a map gives them names, which an expression needs.
static Check *parse_checks(ConfigReader *r, const Node *n,
                           const GroupKeys *keys)
{
    Check *first = NULL;
    Check **tail = &first;
    switch (n->kind) {
    case NODE_LIST:
        for (const Node *x = n->first; x != NULL; x = x->next)
            append(&tail, parse_check(r, x, keys), (Str){0});
        break;
    case NODE_MAP:
        for (const Pair *p = n->pairs; p != NULL; p = p->next)
            append(&tail, parse_check(r, p->value, keys), p->key->text);
        break;
    case NODE_SCALAR:
        sg_config_error(r, SG_step_condition, n->span,
                        "'%s' must be a list or a map of conditions",
                        keys->list);
        break;
    }
    return first;
}

// op = "and" | "or"
static void read_op(ConfigReader *r, ConditionGroup *g, const Node *op,
                    const GroupKeys *keys)
{
    Str text = op->kind == NODE_SCALAR ? op->text : (Str){0};
    g->any = str_eq(text, STR("or"));
    if (!g->any && !str_eq(text, STR("and")))
        sg_config_error(r, SG_step_condition, op->span,
                        "'%s' must be 'and' or 'or'", keys->op);
}

// not = boolean
static void read_not(ConfigReader *r, ConditionGroup *g, const Node *n,
                     const GroupKeys *keys)
{
    Scalar s = {0};
    if (n->kind == NODE_SCALAR)
        s = sg_scalar_read(n);
    g->negated = s.truth;
    if (n->kind != NODE_SCALAR || s.kind != SCALAR_BOOL)
        sg_config_error(r, SG_step_condition, n->span,
                        "'%s' must be true or false", keys->negated);
    else if (s.truth && g->checks == NULL)
        sg_config_error(r, SG_step_condition, n->span,
                        "there is no condition to negate");
}

// expression = an expression over names of checks: condition_expr.c
static void read_expression(ConfigReader *r, ConditionGroup *g, const Node *n,
                            const Node *list, const Node *op,
                            const GroupKeys *keys)
{
    if (op != NULL)
        sg_config_error(r, SG_step_condition, op->span,
                        "'%s' cannot be used with '%s'", keys->op,
                        keys->expression);
    if (list == NULL || list->kind != NODE_MAP)
        sg_config_error(r, SG_step_condition, list ? list->span : n->span,
                        "an expression needs '%s' as a map of names",
                        keys->list);
    else if (!r->spoilt)
        g->expression = sg_check_expr_parse(r, n, g->checks);
}

// group = { "..._conditions" ":" checks, "..._cond_op" ":" op,
//           "..._cond_not" ":" not, "..._cond_expr" ":" expression }
//
// The checks come first: an expression and a negation are checked against them.
const ConditionGroup *sg_condition_group_parse(ConfigReader *r, const Node *map,
                                               ConditionScope scope)
{
    const GroupKeys *keys = &group_keys[scope];
    const Node *list = sg_node_get(map, str_of_literal(keys->list));
    const Node *op = sg_node_get(map, str_of_literal(keys->op));
    const Node *negated = sg_node_get(map, str_of_literal(keys->negated));
    const Node *expression = sg_node_get(map, str_of_literal(keys->expression));
    ConditionGroup *g = arena_new(r->arena, ConditionGroup);
    if (list != NULL)
        g->checks = parse_checks(r, list, keys);
    if (op != NULL)
        read_op(r, g, op, keys);
    if (negated != NULL)
        read_not(r, g, negated, keys);
    if (expression != NULL)
        read_expression(r, g, expression, list, op, keys);
    return g->checks ? g : NULL;
}

// ---- evaluation ----------------------------------------------------------

static bool holds(const Check *check, const Subject *s)
{
    return check->row->holds(s, check->args);
}

// The first that holds decides an OR, the first that does not an AND.
static bool expression_holds(const CheckExpr *e, const Subject *s)
{
    bool any = e->kind == COND_OR;
    switch (e->kind) {
    case COND_NAME: return holds(e->check, s);
    case COND_NOT: return !expression_holds(e->first, s);
    case COND_AND:
    case COND_OR:
    case COND_ALL_OF:
    case COND_ANY_OF: break;
    }
    for (const CheckExpr *x = e->first; x != NULL; x = x->next)
        if (expression_holds(x, s) == any)
            return any;
    return !any;
}

static bool links_hold(const ConditionGroup *g, const Subject *s)
{
    for (const Check *check = g->checks; check != NULL; check = check->next)
        if (holds(check, s) == g->any)
            return g->any;
    return !g->any;
}

// Without conditions an item always applies.
static bool group_holds(const ConditionGroup *g, const Subject *s)
{
    if (g == NULL)
        return true;
    bool yes =
        g->expression ? expression_holds(g->expression, s) : links_hold(g, s);
    return yes != g->negated;
}

bool sg_rule_conditions_hold(Run *run, const Step *step)
{
    Subject s = {.run = run};
    return group_holds(step->rule_conditions, &s);
}

bool sg_field_conditions_hold(Run *run, const Step *step, const ItemIr *item,
                              Str name)
{
    Subject s = {.run = run, .item = item, .field = name};
    return group_holds(step->field_conditions, &s);
}

// The group about names looks at the field and at the fields it is compared
// with.
static bool any_name_holds(Run *run, const Step *step, const ItemIr *item)
{
    if (sg_field_conditions_hold(run, step, item, item->field))
        return true;
    for (const Value *v = item->values; v != NULL; v = v->next)
        if (v->kind == VAL_FIELDREF &&
            sg_field_conditions_hold(run, step, item, v->u.fieldref.field))
            return true;
    return false;
}

bool sg_item_conditions_hold(Run *run, const Step *step, const ItemIr *item)
{
    Subject s = {.run = run, .item = item};
    return group_holds(step->item_conditions, &s) &&
           any_name_holds(run, step, item);
}
