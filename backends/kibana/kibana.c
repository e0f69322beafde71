// kibana.c - the Kibana Query Language (KQL), as Kibana itself parses it.
//
// KQL compares keyword fields exactly: an upper case letter is not its lower
// case.  It has one wildcard, "*", no regular expressions, and lists of values
// for one field.  lower_condition.c turns a condition into what is left; this
// file gathers values into lists and prints.

#include "base/map.h"
#include "elastic/mapping_read.h"
#include "elastic/query_size.h"
#include "elastic/typing.h"
#include "emit/infix.h"
#include "kibana/formats.h"
#include "kibana/kql_text.h"
#include "kibana/lower_condition.h"
#include "kibana/rule_language.h"

// ---- lists of values -----------------------------------------------------

// Can it share "field:(a or b)" with others?  Ranges have no colon, and a "*"
// among values would only hide that the rest says nothing.
static bool is_listable(const Expr *e)
{
    if (expr_is_keyword(e))
        return false;
    switch (e->value->kind) {
    case VAL_STRING:
    case VAL_NUMBER:
    case VAL_BOOL:
    case VAL_CIDR: return true;
    case VAL_NULL:
    case VAL_REGEX:
    case VAL_COMPARE:
    case VAL_FIELDREF:
    case VAL_EXISTS:
    case VAL_QUERY:
    case VAL_EXPANSION: break;
    }
    return false;
}

// ---- printing ------------------------------------------------------------

static void put_string(StrBuf *out, const Piece *pieces)
{
    if (sg_kql_is_pattern(pieces))
        sg_kql_put_pattern(out, pieces);
    else
        sg_kql_put_quoted(out, pieces != NULL ? pieces->text : STR(""));
}

static void put_value(StrBuf *out, const Value *v)
{
    switch (v->kind) {
    case VAL_STRING: put_string(out, v->u.string.pieces); break;
    case VAL_NUMBER: sg_sb_put(out, v->u.number.text); break;
    case VAL_CIDR: sg_kql_put_quoted(out, v->u.cidr.text); break;
    case VAL_EXISTS: sb_putc(out, '*'); break;
    case VAL_BOOL:
        sg_sb_put(out, v->u.truth ? STR("true") : STR("false"));
        break;
    case VAL_NULL:
    case VAL_REGEX:
    case VAL_COMPARE:
    case VAL_FIELDREF:
    case VAL_QUERY:
    case VAL_EXPANSION: break; // print_range(), or not in a lowered tree
    }
}

static void print_range(StrBuf *out, Str field, const Expr *e)
{
    sg_kql_put_range_field(out, field);
    sg_sb_putf(out, " %s ", sg_compare_sign(e->value->u.number.op));
    sg_sb_put(out, e->value->u.number.text);
}

static void put_name(StrBuf *out, Str field)
{
    sg_kql_put_field(out, field);
    sb_putc(out, ':');
}

// "path:{ " if the field is in a nested object; then the rest of its name.
static Str open_nested(Emitter *em, Str field, bool *nested)
{
    const KqlOptions *options = em->options;
    ElasticTypes types = sg_elastic_types(em, options->mapping);
    Str path = sg_elastic_field(&types, field).nested;
    *nested = path.n > 0;
    if (!*nested)
        return field;
    put_name(&em->out, path);
    sg_sb_put(&em->out, STR("{ "));
    return str_slice(field, path.n + 1, field.n);
}

static void close_nested(Emitter *em, bool nested)
{
    if (nested)
        sg_sb_put(&em->out, STR(" }"));
}

// "a or b", every value once; how many.
static size_t put_values(Emitter *em, const Expr *values, StrBuf *list)
{
    Str between = values->kind == EX_AND ? STR(" and ") : STR(" or ");
    Map seen = sg_map_in(em->arena);
    for (const Expr *e = values->first; e != NULL; e = e->next) {
        StrBuf value = sb_in(em->arena);
        put_value(&value, e->value);
        if (sg_map_put(&seen, sb_str(&value), em) != NULL)
            continue;
        if (list->n > 0)
            sg_sb_put(list, between);
        sg_sb_put(list, sb_str(&value));
    }
    return seen.count;
}

// "field:(a or b)".  Of a nested object each value may be in another one, which
// braces around an AND would not say.
static bool print_list(Emitter *em, const Expr *values)
{
    StrBuf list = sb_in(em->arena);
    size_t start = em->out.n;
    bool nested;
    Str name = open_nested(em, values->first->field, &nested);
    if (nested && values->kind == EX_AND) {
        em->out.n = start;
        return false;
    }
    size_t count = put_values(em, values, &list);
    put_name(&em->out, name);
    sg_sb_put(&em->out, count > 1 ? STR("(") : STR(""));
    sg_sb_put(&em->out, sb_str(&list));
    sg_sb_put(&em->out, count > 1 ? STR(")") : STR(""));
    close_nested(em, nested);
    return true;
}

static void print_leaf(Emitter *em, const Expr *e)
{
    bool nested = false;
    if (expr_is_keyword(e)) {
        put_value(&em->out, e->value);
        return;
    }
    Str name = open_nested(em, e->field, &nested);
    if (e->value->kind == VAL_COMPARE) {
        print_range(&em->out, name, e);
    } else {
        put_name(&em->out, name);
        put_value(&em->out, e->value);
    }
    close_nested(em, nested);
}

// Parentheses everywhere: Elasticsearch's own KQL parser gives AND and OR the
// same precedence, Kibana's does not.
static const Infix infix = {
    .and_op = " and ",
    .or_op = " or ",
    .not_op = "not ",
    .group_all = true,
    .group_nots = true, // "not not" is a syntax error
    .leaf = print_leaf,
    .list = print_list,
    .listable = is_listable,
    .tight_lists = true,
};

static void emit(Emitter *em, const Expr *e)
{
    Expr *tree = sg_kql_lower(em, e);
    if (em->failed)
        return;
    if (sg_is_always(tree)) {
        sg_sb_put(&em->out, STR("*:*"));
        return;
    }
    sg_gather_lists(&infix, em->arena, tree);
    tree = sg_simplify(tree, 0);
    sg_elastic_tell_clauses(em, sg_elastic_query_size(tree).clauses, e->span);
    sg_emit_infix(em, &infix, tree);
}

// ---- what there is -------------------------------------------------------

// clang-format off
static const Option options[] = {
    OPTION_CHOICE(KqlOptions, one, WIDEN_POLICIES, "single_wildcard", "auto",
     "'?': widen to '*' where that finds more (auto), never or always"),
    OPTION_CHOICE(KqlOptions, edge, WIDEN_POLICIES, "edge_whitespace", "auto",
     "white space at the edge of a pattern: add '*', as single_wildcard"),
    OPTION_CHOICE(KqlOptions, types, WIDEN_POLICIES, "field_types", "auto",
     "what the type of a field has no form for: widen, as single_wildcard"),
    OPTION_CHOICE(KqlOptions, regex, WIDEN_POLICIES, "regex", "auto",
     "regular expressions that no patterns say: widen, as single_wildcard"),
    OPTION_FILE(KqlOptions, mapping, ElasticMapping, sg_elastic_mapping_read,
     "mapping", "types of fields: a mapping, _field_caps or a data view"),
    OPTION_COUNT(KqlOptions, regex_max, "1..4096", "regex_max", "64",
     "patterns that one regular expression may become"),
    OPTION_TEXT(KqlOptions, unbound_field, "unbound_field", "",
     "the field in which keywords are searched"),
    OPTION_CHOICE(KqlOptions, spellings, KQL_SPELLINGS, "case", "auto",
     "values as written, also in lower and in upper case, or by filters"),
    OPTION_FLAG(KqlOptions, hoist, "hoist", "true",
     "rules: filters say what KQL cannot"),
    OPTION_CHOICE(KqlOptions, language, RULE_LANGUAGES, "language", "auto",
     "rules: their language; auto: KQL, else EQL, else ES|QL"),
    OPTION_FLAG(KqlOptions, optional_fields, "optional_fields", "false",
     "rules in EQL: '?' before each field, which may be in no index"),
    ELASTIC_RULE_OPTIONS(KqlOptions, rule),
    {0},
};
// clang-format on

// KQL finds events; counting and ordering in Elastic Security take other
// kinds of rules.
static const char *route_of(CorrelationType type)
{
    switch (type) {
    case CORR_EVENT_COUNT:
    case CORR_VALUE_COUNT:
        return "a threshold rule in Elastic Security counts what the KQL of "
               "its base rules finds; the other comparisons need ES|QL";
    case CORR_TEMPORAL_ORDERED:
        return "an EQL rule, 'sequence by ... with maxspan=...', can express "
               "this";
    case CORR_TEMPORAL:
    case CORR_VALUE_SUM:
    case CORR_VALUE_AVG:
    case CORR_VALUE_PERCENTILE:
    case CORR_VALUE_MEDIAN: break;
    }
    return "an ES|QL rule, 'STATS ... BY ...', can express this";
}

static void correlate(Emitter *em, const CorrelationInput *in)
{
    const Correlation *c = in->correlation;
    sg_emit_error(em, SG_correlation_target, c->span,
                  "KQL finds events and cannot count them or compare their "
                  "times");
    sg_diag_hint(em->diags, "%s", route_of(c->type));
}

// clang-format off
static const Refusal refusals[] = {
    {TRAIT_TIME_PART, SG_kql_timestamp_part,
     "KQL has no timestamp part comparison"},
    {TRAITS_FIELDREF, SG_kql_fieldref,
     "KQL has no field reference: it cannot compare '{field}' with '{other}'"},
    {TRAIT_QUERY, SG_query_unsupported,
     "KQL takes no query expressions from a pipeline"},
    {0},
};
// clang-format on

// As pySigma calls what works with the same field names.
static const char *const others[] = {"elasticsearch", "lucene",     "eql",
                                     "esql",          "opensearch", NULL};

const Backend sg_backend_kibana = {
    .name = "kibana",
    .title = "Elastic KQL",
    .alias = "kql",
    .extension = "kql",
    .pipeline_names = others,
    .passes = SIMPLIFY_FLATTEN | SIMPLIFY_DOUBLE_NOT,
    .says = TRAIT_FIELD | TRAIT_KEYWORD | TRAITS_TEXT | TRAIT_CASED |
            TRAIT_NUMBER | TRAIT_COMPARE | TRAIT_BOOL | TRAIT_NO_FIELD |
            TRAIT_EXISTS | TRAITS_REGEX | TRAIT_CIDR,
    .refusals = refusals,
    .options = options,
    .options_size = sizeof(KqlOptions),
    .formats = sg_kql_formats,
    .voices = sg_kql_voices,
    .emit = emit,
    .correlate = correlate,
};
