// transform_values.c - values of another type.

#include "base/ascii.h"
#include "base/num.h"
#include "ir/string.h"
#include "ir/string_regex.h"
#include "pipeline/plain.h"
#include "pipeline/transforms/transform.h"
#include "regex/letters.h"

// ---- regex ---------------------------------------------------------------

typedef enum RegexMethod {
    METHOD_PLAIN,
    METHOD_FLAG,
    METHOD_BRACKETS
} RegexMethod;

typedef struct RegexArgs {
    int method; // RegexMethod
} RegexArgs;

static const Param regex_params[] = {
    {"method", PARAM_CHOICE, false, offsetof(RegexArgs, method),
     "plain|ignore_case_flag|ignore_case_brackets", "ignore_case_brackets",
     "how the regular expression ignores case"},
    {0}};

// What Python's re.escape() escapes.
#define PYTHON_SPECIAL " \t\n\r\v\f#$&()*+-.?[\\]^{|}~"

// "[aA]", for letters that have two cases.
static bool put_both_cases(StrBuf *out, Str c)
{
    Str lower = sg_letters(out->arena, c, CASE_LOWER);
    Str upper = sg_letters(out->arena, c, CASE_UPPER);
    if (str_eq(lower, upper))
        return false;
    sb_putc(out, '[');
    sg_sb_put(out, lower);
    sg_sb_put(out, upper);
    sb_putc(out, ']');
    return true;
}

static Str regex_of(Run *run, const Piece *pieces, RegexMethod method)
{
    static const RegexSpelling plain = {".*", ".", PYTHON_SPECIAL, NULL};
    static const RegexSpelling brackets = {".*", ".", PYTHON_SPECIAL,
                                           put_both_cases};
    StrBuf sb = sb_in(run->arena);
    sg_put_string_regex(&sb, pieces, NULL,
                        method == METHOD_BRACKETS ? &brackets : &plain);
    return sb_str(&sb);
}

static Value *make_regex(Run *run, const void *args, const ItemIr *item,
                         Value *v)
{
    RegexMethod method = (RegexMethod)((const RegexArgs *)args)->method;
    (void)item;
    if (v->kind != VAL_STRING || v->u.string.pieces == NULL)
        return v;
    if (sg_has_placeholder(v->u.string.pieces)) {
        sg_run_rule_error(run, SG_step_failed, v->span,
                          "a placeholder cannot be made a regular expression");
        return v;
    }
    Value *to = arena_new(run->arena, Value);
    to->kind = VAL_REGEX;
    to->span = v->span;
    to->flags = value_flags_beside_case(v); // the method says what case does
    to->u.regex.flags = method == METHOD_FLAG ? REGEX_IGNORECASE : 0;
    to->u.regex.text = regex_of(run, v->u.string.pieces, method);
    return to;
}

const Transform sg_transform_regex = {
    .info = {"regex", "turn text into regular expressions", regex_params,
             sizeof(RegexArgs), NULL, false, NULL},
    .value = make_regex};

// ---- set_value -----------------------------------------------------------

typedef enum ForcedType { FORCE_NONE, FORCE_TEXT, FORCE_NUMBER } ForcedType;

typedef struct SetArgs {
    const Node *node;
    int force; // ForcedType
    const Value *value;
} SetArgs;

static const Param set_params[] = {
    {"value", PARAM_NODE, true, offsetof(SetArgs, node), NULL, NULL,
     "text, number, boolean or null"},
    {"force_type", PARAM_CHOICE, false, offsetof(SetArgs, force),
     "none|str|num", "none", "turn text into a number, or a number into text"},
    {0}};

// The node is read once more, as if it had been written in quotes, or without.
static Value *forced(ConfigReader *r, const SetArgs *a)
{
    Node n = *a->node;
    Str text;
    if (!sg_node_text(&n, &text)) {
        sg_config_error(r, SG_step_parameter, n.span,
                        "only text and numbers can be given another type");
        return NULL;
    }
    n.text = text;
    n.tag = a->force == FORCE_TEXT ? TAG_STR : TAG_NONE;
    n.style = a->force == FORCE_TEXT ? STYLE_DOUBLE : STYLE_PLAIN;
    Value *v = sg_plain_value(r, &n);
    if (v != NULL && a->force == FORCE_NUMBER && v->kind != VAL_NUMBER)
        sg_config_error(r, SG_step_parameter, n.span, "'%.*s' is not a number",
                        STR_ARG(text));
    return v;
}

static void prepare_set(ConfigReader *r, void *args, const Node *where)
{
    SetArgs *a = args;
    (void)where;
    a->value =
        a->force == FORCE_NONE ? sg_plain_value(r, a->node) : forced(r, a);
}

// As in pySigma every value is set, although all of them are equal then.
static enum ItemResult set_values(Run *run, const void *args, ItemIr *item)
{
    const Value *value = ((const SetArgs *)args)->value;
    bool text = value->kind == VAL_STRING || value->kind == VAL_NUMBER;
    if (item->field.n == 0 && !text) {
        sg_run_rule_error(run, SG_step_failed, item->span,
                          "a keyword can only be text or a number");
        return ITEM_KEPT;
    }
    for (Value *v = item->values; v != NULL; v = v->next) {
        Value *next = v->next;
        Span span = v->span;
        *v = *value;
        v->next = next;
        v->span = span;
    }
    return item->values ? ITEM_CHANGED : ITEM_KEPT;
}

const Transform sg_transform_set_value = {
    .info = {"set_value", "give items another value", set_params,
             sizeof(SetArgs), NULL, false, prepare_set},
    .item = set_values};

// ---- convert_type --------------------------------------------------------

typedef enum TargetType { TO_TEXT, TO_NUMBER } TargetType;

typedef struct ConvertArgs {
    int target; // TargetType
} ConvertArgs;

static const Param convert_params[] = {{"target_type", PARAM_CHOICE, true,
                                        offsetof(ConvertArgs, target),
                                        "str|num", NULL, "text or numbers"},
                                       {0}};

// The digits of "12", " -12 " or "1_000"; empty for anything else.
static Str integer_of(Arena *a, Str s)
{
    StrBuf sb = sb_in(a);
    size_t from = 0;
    size_t to = s.n;
    while (from < to && is_blank(s.p[from]))
        from++;
    while (to > from && is_blank(s.p[to - 1]))
        to--;
    if (from < to && (s.p[from] == '-' || s.p[from] == '+')) {
        if (s.p[from] == '-')
            sb_putc(&sb, '-');
        from++;
    }
    for (size_t i = from; i < to; i++) {
        bool between = i > from && i + 1 < to && is_digit(s.p[i - 1]) &&
                       is_digit(s.p[i + 1]);
        if (is_digit(s.p[i]))
            sb_putc(&sb, s.p[i]);
        else if (s.p[i] != '_' || !between)
            return (Str){"", 0};
    }
    return from < to ? sb_str(&sb) : (Str){"", 0};
}

static Value *to_number(Run *run, const ItemIr *item, Value *v)
{
    Str text = sg_plain_text(run->arena, v->u.string.pieces);
    Value *to = arena_new(run->arena, Value);
    to->kind = VAL_NUMBER;
    to->span = v->span;
    to->flags = value_flags_beside_case(v);
    to->u.number.text = integer_of(run->arena, text);
    if (sg_num_parse(to->u.number.text, &to->u.number.number))
        return to;
    sg_run_rule_error(run, SG_step_failed, v->span,
                      "'%.*s' of '%.*s' is not a whole number", STR_ARG(text),
                      STR_ARG(item->field));
    return v;
}

static Value *convert_type(Run *run, const void *args, const ItemIr *item,
                           Value *v)
{
    bool number = ((const ConvertArgs *)args)->target == TO_NUMBER;
    if (number && v->kind == VAL_STRING)
        return to_number(run, item, v);
    if (!number && v->kind == VAL_NUMBER)
        return sg_string_value(run->arena, v,
                               sg_string_plain(run->arena, v->u.number.text));
    return v;
}

const Transform sg_transform_convert_type = {
    .info = {"convert_type", "turn numbers into text, or text into numbers",
             convert_params, sizeof(ConvertArgs), NULL, false, NULL},
    .value = convert_type};
