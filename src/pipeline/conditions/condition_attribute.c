// condition_attribute.c - rule_attribute: attributes of the rule, the
// specification's and the author's own.

#include "base/ascii.h"
#include "base/num.h"
#include "pipeline/conditions/conditions.h"
#include "pipeline/plain.h"

typedef enum Op {
    OP_EQ,
    OP_NE,
    OP_GTE,
    OP_GT,
    OP_LTE,
    OP_LT,
    OP_IN,
    OP_NOT_IN
} Op;

typedef struct AttributeArgs {
    Str attribute;
    const Node *node;
    Str value;
    int op; // Op
} AttributeArgs;

typedef enum AttributeKind {
    KIND_TEXT,
    KIND_DATE,
    KIND_LIST,
    KIND_LEVEL,
    KIND_STATUS,
    KIND_TYPE, // of a correlation
    KIND_NONE  // more than one value: other conditions look at it
} AttributeKind;

typedef struct ComparedAttribute {
    const char *name;
    AttributeKind kind;
    size_t member; // in Rule
} ComparedAttribute;

static const ComparedAttribute attributes[] = {
    {"title", KIND_TEXT, offsetof(Rule, title)},
    {"id", KIND_TEXT, offsetof(Rule, id)},
    {"name", KIND_TEXT, offsetof(Rule, name)},
    {"taxonomy", KIND_TEXT, offsetof(Rule, taxonomy)},
    {"author", KIND_TEXT, offsetof(Rule, author)},
    {"description", KIND_TEXT, offsetof(Rule, description)},
    {"license", KIND_TEXT, offsetof(Rule, license)},
    {"date", KIND_DATE, offsetof(Rule, date)},
    {"modified", KIND_DATE, offsetof(Rule, modified)},
    {"tags", KIND_LIST, offsetof(Rule, tags)},
    {"fields", KIND_LIST, offsetof(Rule, fields)},
    {"falsepositives", KIND_LIST, offsetof(Rule, falsepositives)},
    {"references", KIND_LIST, offsetof(Rule, references)},
    {"scope", KIND_LIST, offsetof(Rule, scope)},
    {"level", KIND_LEVEL, offsetof(Rule, level)},
    {"status", KIND_STATUS, offsetof(Rule, status)},
    {"type", KIND_TYPE, 0},
    {"logsource", KIND_NONE, 0},
    {"detection", KIND_NONE, 0},
    {"correlation", KIND_NONE, 0},
    {"related", KIND_NONE, 0},
};

static const ComparedAttribute *find_attribute(Str name)
{
    for (size_t i = 0; i < sizeof attributes / sizeof attributes[0]; i++)
        if (str_eq(name, str_of_literal(attributes[i].name)))
            return &attributes[i];
    return NULL;
}

// ---- ordered words and dates ---------------------------------------------

static int level_of(Str text)
{
    for (Level level = LEVEL_INFORMATIONAL; level <= LEVEL_CRITICAL; level++)
        if (str_eq_fold(text, str_of_literal(sg_level_name(level))))
            return (int)level;
    return -1;
}

static int status_of(Str text)
{
    for (Status s = STATUS_UNSUPPORTED; s <= STATUS_STABLE; s++)
        if (str_eq_fold(text, str_of_literal(sg_status_name(s))))
            return (int)s;
    return -1;
}

static int read_digits(Str s, size_t *at)
{
    int n = 0;
    while (*at < s.n && is_digit(s.p[*at]) && n < 100000)
        n = n * 10 + (s.p[(*at)++] - '0');
    return n;
}

// 2024-02-01 and 2024/2/1 as 20240201; -1 for anything else.
static int date_of(Str s)
{
    size_t at = 0;
    int year = read_digits(s, &at);
    bool ok = at == 4 && at < s.n && (s.p[at] == '-' || s.p[at] == '/');
    at++;
    int month = ok ? read_digits(s, &at) : 0;
    ok = ok && month > 0 && at < s.n && (s.p[at] == '-' || s.p[at] == '/');
    at++;
    int day = ok ? read_digits(s, &at) : 0;
    return ok && day > 0 && at == s.n ? year * 10000 + month * 100 + day : -1;
}

// ---- reading -------------------------------------------------------------

static const Param attribute_params[] = {
    {"attribute", PARAM_TEXT, true, offsetof(AttributeArgs, attribute), NULL,
     NULL, "name of the attribute"},
    {"value", PARAM_NODE, true, offsetof(AttributeArgs, node), NULL, NULL,
     "what it is compared with"},
    {"op", PARAM_CHOICE, false, offsetof(AttributeArgs, op),
     "eq|ne|gte|gt|lte|lt|in|not_in", "eq", "how to compare"},
    {0}};

// What is wrong with the value or the operator for an attribute of this kind.
static const char *wrong_for(AttributeKind kind, const AttributeArgs *a)
{
    bool member = a->op == OP_IN || a->op == OP_NOT_IN;
    bool equal = a->op == OP_EQ || a->op == OP_NE;
    switch (kind) {
    case KIND_NONE: return "this attribute has parts and cannot be compared";
    case KIND_TYPE:
    case KIND_TEXT:
        return equal ? NULL : "text can only be compared with eq or ne";
    case KIND_LIST:
        return member ? NULL : "a list can only be tested with in or not_in";
    case KIND_DATE:
        return member                  ? "a date is not a list"
               : date_of(a->value) < 0 ? "write a date as 2024-12-31"
                                       : NULL;
    case KIND_LEVEL:
        return member                   ? "a level is not a list"
               : level_of(a->value) < 0 ? "this is not a level"
                                        : NULL;
    case KIND_STATUS:
        return member                    ? "a status is not a list"
               : status_of(a->value) < 0 ? "this is not a status"
                                         : NULL;
    }
    return NULL;
}

static void prepare(ConfigReader *r, void *args, const Node *where)
{
    AttributeArgs *a = args;
    const char *wrong = NULL;
    (void)where;
    if (!sg_node_text(a->node, &a->value))
        wrong = "the value must be text, a number, true or false";
    const ComparedAttribute *attribute = find_attribute(a->attribute);
    if (wrong == NULL && attribute != NULL)
        wrong = wrong_for(attribute->kind, a);
    if (wrong != NULL)
        sg_config_error(r, SG_step_condition, a->node->span, "%s", wrong);
}

// ---- comparing -----------------------------------------------------------

static bool order_holds(int order, Op op)
{
    switch (op) {
    case OP_EQ: return order == 0;
    case OP_NE: return order != 0;
    case OP_GTE: return order >= 0;
    case OP_GT: return order > 0;
    case OP_LTE: return order <= 0;
    case OP_LT: return order < 0;
    case OP_IN:
    case OP_NOT_IN: break;
    }
    return false;
}

static bool list_holds(const StrItem *list, const AttributeArgs *a)
{
    while (list != NULL && !str_eq(list->text, a->value))
        list = list->next;
    return (list != NULL) == (a->op == OP_IN);
}

static bool text_holds(Str have, const AttributeArgs *a)
{
    return have.p != NULL && str_eq(have, a->value) == (a->op == OP_EQ);
}

static bool known_holds(const RuleIr *ir, const ComparedAttribute *attribute,
                        const AttributeArgs *a)
{
    const void *member = (const char *)ir->rule + attribute->member;
    Op op = (Op)a->op;
    int have = 0;
    switch (attribute->kind) {
    case KIND_NONE: return false;
    case KIND_TYPE:
        return ir->correlation != NULL &&
               text_holds(str_of_literal(
                              sg_correlation_type_name(ir->correlation->type)),
                          a);
    case KIND_TEXT:
        // The specification gives every rule this one.
        if (attribute->member == offsetof(Rule, taxonomy) &&
            ir->rule->taxonomy.p == NULL)
            return text_holds(STR("sigma"), a);
        return text_holds(*(const Str *)member, a);
    case KIND_LIST:
        return list_holds(attribute->member == offsetof(Rule, fields)
                              ? ir->fields
                              : *(StrItem *const *)member,
                          a);
    case KIND_DATE:
        have = date_of(*(const Str *)member);
        return have > 0 && order_holds(have - date_of(a->value), op);
    case KIND_LEVEL:
        have = (int)*(const Level *)member;
        return have > 0 && order_holds(have - level_of(a->value), op);
    case KIND_STATUS:
        have = (int)*(const Status *)member;
        return have > 0 && order_holds(have - status_of(a->value), op);
    }
    return false;
}

static bool number_holds(Run *run, double have, const AttributeArgs *a)
{
    double wanted;
    if (!sg_num_parse(a->value, &wanted)) {
        sg_run_error(run, SG_step_condition,
                     "'%.*s' is a number and cannot be compared with '%.*s'",
                     STR_ARG(a->attribute), STR_ARG(a->value));
        return false;
    }
    return order_holds(have < wanted ? -1 : have > wanted, (Op)a->op);
}

static bool scalar_holds(Run *run, const Node *n, const AttributeArgs *a)
{
    Str text;
    double x;
    Op op = (Op)a->op;
    if (!sg_node_text(n, &text))
        return false;
    if (n->tag != TAG_STR && sg_num_parse(text, &x))
        return number_holds(run, x, a);
    bool same = str_eq(text, a->value);
    return (op == OP_EQ && same) || (op == OP_NE && !same);
}

// An attribute of the author's own.
static bool custom_holds(Run *run, const Node *n, const AttributeArgs *a)
{
    if (n->kind != NODE_LIST)
        return scalar_holds(run, n, a);
    if (a->op != OP_IN && a->op != OP_NOT_IN)
        return a->op == OP_NE;
    Str text;
    for (const Node *x = n->first; x != NULL; x = x->next)
        if (sg_node_text(x, &text) && str_eq(text, a->value))
            return a->op == OP_IN;
    return a->op == OP_NOT_IN;
}

// A rule without the attribute fits no comparison with it.
static bool attribute_holds(const Subject *s, const void *args)
{
    const AttributeArgs *a = args;
    const RuleIr *ir = s->run->ir;
    const ComparedAttribute *attribute = find_attribute(a->attribute);
    if (attribute != NULL)
        return known_holds(ir, attribute, a);
    for (const CustomIr *c = ir->custom; c != NULL; c = c->next)
        if (str_eq(c->name, a->attribute))
            return custom_holds(s->run, c->value, a);
    return false;
}

const PipelineCondition sg_condition_rule_rule_attribute = {
    {"rule_attribute", "an attribute of the rule passes this comparison",
     attribute_params, sizeof(AttributeArgs), "rule", false, prepare},
    attribute_holds};
