// condition_item.c - conditions on detection items and on names of fields.

#include "base/glob.h"
#include "pipeline/conditions/conditions.h"
#include "pipeline/plain.h"
#include "pipeline/transforms/transform.h"
#include "regex/python_regex.h"

// ---- conditions on values ------------------------------------------------

typedef enum Quantity { ANY_VALUE, ALL_VALUES } Quantity;

typedef struct ValueArgs {
    int quantity; // Quantity
    Str regex;
    bool negate;
    const Regex *pattern;
    const Node *node;
    const Value *value;
} ValueArgs;

#define QUANTITY                                                              \
    {                                                                         \
        "cond", PARAM_CHOICE, true, offsetof(ValueArgs, quantity), "any|all", \
            NULL, "how many of the item's values"                             \
    }

typedef bool ValueTest(const Subject *s, const ValueArgs *a, const Value *v);

// Members of an expansion are values of the item, too.
static bool quantity_holds(const Subject *s, const ValueArgs *a, const Value *v,
                           ValueTest *test)
{
    bool any = a->quantity == ANY_VALUE;
    for (; v != NULL; v = v->next) {
        bool yes = v->kind == VAL_EXPANSION
                       ? quantity_holds(s, a, v->u.first, test)
                       : test(s, a, v);
        if (yes == any)
            return any;
    }
    return !any;
}

// ---- match_string --------------------------------------------------------

static const Param match_string_params[] = {
    QUANTITY,
    {"pattern", PARAM_TEXT, true, offsetof(ValueArgs, regex), NULL, NULL,
     "regular expression for the start of the value"},
    {"negate", PARAM_BOOL, false, offsetof(ValueArgs, negate), NULL, "false",
     "values that do not match"},
    {0}};

static void prepare_string(ConfigReader *r, void *args, const Node *where)
{
    ValueArgs *a = args;
    a->pattern =
        sg_python_regex(r, a->regex, sg_node_get(where, STR("pattern")));
}

// 'text' is at 'where' in a rule; {0}: somewhere.
static bool starts(const Subject *s, const Regex *p, Span where, Str text)
{
    RegexAnswer answer = sg_regex_starts(s->run->arena, p, text);
    if (answer == REGEX_GIVES_UP)
        sg_run_gave_up(s->run, where, text);
    return answer == REGEX_FINDS;
}

static bool matches(const Subject *s, const ValueArgs *a, const Value *v)
{
    bool yes = v->kind == VAL_STRING &&
               starts(s, a->pattern, v->span,
                      sg_plain_text(s->run->arena, v->u.string.pieces));
    return yes != a->negate;
}

static bool match_string(const Subject *s, const void *args)
{
    return quantity_holds(s, args, s->item->values, matches);
}

const PipelineCondition sg_condition_item_match_string = {
    {"match_string", "values match a regular expression", match_string_params,
     sizeof(ValueArgs), "detection item", false, prepare_string},
    match_string};

// ---- match_value ---------------------------------------------------------

static const Param match_value_params[] = {QUANTITY,
                                           {"value", PARAM_NODE, true,
                                            offsetof(ValueArgs, node), NULL,
                                            NULL, "text, number or boolean"},
                                           {0}};

static void prepare_value(ConfigReader *r, void *args, const Node *where)
{
    ValueArgs *a = args;
    (void)where;
    a->value = sg_plain_value(r, a->node);
}

static bool equals(const Subject *s, const ValueArgs *a, const Value *v)
{
    (void)s;
    return v->kind != VAL_NULL && sg_value_equals(v, a->value);
}

static bool match_value(const Subject *s, const void *args)
{
    return quantity_holds(s, args, s->item->values, equals);
}

const PipelineCondition sg_condition_item_match_value = {
    {"match_value", "values are equal to one", match_value_params,
     sizeof(ValueArgs), "detection item", false, prepare_value},
    match_value};

// ---- contains_wildcard, is_null ------------------------------------------

static const Param quantity_params[] = {QUANTITY, {0}};

static bool has_wildcard(const Subject *s, const ValueArgs *a, const Value *v)
{
    (void)s;
    (void)a;
    return value_has_wildcard(v);
}

static bool contains_wildcard(const Subject *s, const void *args)
{
    return quantity_holds(s, args, s->item->values, has_wildcard);
}

const PipelineCondition sg_condition_item_contains_wildcard = {
    {"contains_wildcard", "values hold wildcards", quantity_params,
     sizeof(ValueArgs), "detection item", false, NULL},
    contains_wildcard};

static bool value_is_null(const Subject *s, const ValueArgs *a, const Value *v)
{
    (void)s;
    (void)a;
    return v->kind == VAL_NULL;
}

static bool is_null(const Subject *s, const void *args)
{
    // An empty list of values asks for null.
    return s->item->values == NULL ||
           quantity_holds(s, args, s->item->values, value_is_null);
}

const PipelineCondition sg_condition_item_is_null = {
    {"is_null", "values are null", quantity_params, sizeof(ValueArgs),
     "detection item", false, NULL},
    is_null};

// ---- include_fields, exclude_fields --------------------------------------

typedef enum FieldsMode { MODE_PLAIN, MODE_RE } FieldsMode;

typedef struct FieldsArgs {
    StrItem *fields;
    int mode; // FieldsMode
    const Regex **patterns;
} FieldsArgs;

static const Param fields_params[] = {
    {"fields", PARAM_TEXTS, true, offsetof(FieldsArgs, fields), NULL, NULL,
     "names; '*' and '?' are wildcards"},
    {"mode", PARAM_CHOICE, false, offsetof(FieldsArgs, mode), "plain|re",
     "plain", "names, or regular expressions for their start"},
    {0}};

static const Node *nth(const Node *fields, size_t index)
{
    const Node *n = fields->kind == NODE_LIST ? fields->first : fields;
    while (index-- > 0)
        n = n->next;
    return n;
}

static void prepare_fields(ConfigReader *r, void *args, const Node *where)
{
    FieldsArgs *a = args;
    size_t count = 0;
    for (const StrItem *s = a->fields; s != NULL; s = s->next)
        count++;
    if (a->mode != MODE_RE)
        return;
    const Node *fields = sg_node_get(where, STR("fields"));
    a->patterns = arena_array(r->arena, const Regex *, count);
    size_t i = 0;
    for (const StrItem *s = a->fields; s != NULL; s = s->next, i++)
        a->patterns[i] = sg_python_regex(r, s->text, nth(fields, i));
}

static bool includes(const Subject *s, const void *args)
{
    const FieldsArgs *a = args;
    size_t i = 0;
    if (s->field.n == 0)
        return false; // a keyword has no field
    for (const StrItem *f = a->fields; f != NULL; f = f->next, i++)
        if (a->mode == MODE_RE ? starts(s, a->patterns[i], (Span){0}, s->field)
                               : sg_glob_matches(f->text, s->field, true))
            return true;
    return false;
}

static bool excludes(const Subject *s, const void *args)
{
    return !includes(s, args);
}

const PipelineCondition sg_condition_field_include_fields = {
    {"include_fields", "the field is one of these", fields_params,
     sizeof(FieldsArgs), "field name", false, prepare_fields},
    includes};

const PipelineCondition sg_condition_field_exclude_fields = {
    {"exclude_fields", "the field is none of these", fields_params,
     sizeof(FieldsArgs), "field name", false, prepare_fields},
    excludes};
