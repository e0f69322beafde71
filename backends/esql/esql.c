// esql.c - the piped query language of Elasticsearch, ES|QL.
//
//     FROM logs-* METADATA _id, _index, _version
//     | WHERE TO_LOWER(process.name) == "whoami.exe"

#include "esql/esql.h"

#include "elastic/bound_keyword.h"
#include "elastic/field_name.h"
#include "elastic/json_out.h"
#include "elastic/mapping_read.h"

// ---- what a type does not allow ------------------------------------------

static void check_type(Emitter *em, Str name, Span where)
{
    ElasticField f = sg_elastic_field(&((const Esql *)em->state)->types, name);
    if (f.type == ELASTIC_FLATTENED || f.flattened.n > 0)
        sg_emit_error(em, SG_esql_type, where,
                      "ES|QL cannot read the flattened field '%.*s'",
                      STR_ARG(name));
    else if (f.type == ELASTIC_NESTED || f.nested.n > 0)
        sg_emit_error(em, SG_esql_type, where,
                      "ES|QL cannot read the nested field '%.*s'",
                      STR_ARG(name));
}

// A field may have several values unless something says that it has not.
static void tell_of_lists(Emitter *em, const Expr *e)
{
    Esql *state = em->state;
    const Value *v = e->value;
    if (state->told_lists || sg_esql_is_list(em, e->field) ||
        v->kind == VAL_NULL || v->kind == VAL_EXISTS)
        return;
    state->told_lists = true;
    sg_emit_warn(em, SG_esql_several, e->span,
                 "where '%.*s' has several values, ES|QL compares none of "
                 "them",
                 STR_ARG(e->field));
}

// Several values become one text with line feeds between them.
static void tell_of_lines(Emitter *em, const Expr *e)
{
    Esql *state = em->state;
    const Value *v = e->value;
    bool text =
        v->kind == VAL_REGEX || (v->kind == VAL_STRING && !sg_esql_is_any(v));
    if (state->told_lines || !text || !sg_esql_is_list(em, e->field))
        return;
    state->told_lines = true;
    sg_emit_warn(em, SG_esql_lines, e->span,
                 "a value of '%.*s' that has line feeds is compared line by "
                 "line",
                 STR_ARG(e->field));
}

static void tell_of_case(Emitter *em, const Expr *e)
{
    if (!expr_is_keyword(e) && e->value->kind == VAL_STRING &&
        !value_is_cased(e->value))
        sg_emit_warn(em, SG_esql_flattened, e->span,
                     "a key of a flattened field is compared with its letters "
                     "as they are");
}

static void check(Emitter *em, const Expr *e)
{
    if (e->kind == EX_MATCH && !sg_esql_is_kql(em, e)) {
        check_type(em, e->field, e->key);
        if (e->value->kind == VAL_FIELDREF)
            check_type(em, e->value->u.fieldref.field, e->value->span);
        tell_of_lists(em, e);
        tell_of_lines(em, e);
    } else if (e->kind == EX_MATCH) {
        ((Esql *)em->state)->with_kql = true;
        tell_of_case(em, e);
    }
    for (const Expr *x = e->first; x != NULL; x = x->next)
        check(em, x);
}

// ---- conditions ----------------------------------------------------------

// KQL() is an operand of AND, OR and NOT only, never an argument of COALESCE:
// every NOT moves to a comparison then.
void sg_esql_put_condition(Emitter *em, const Expr *e)
{
    Esql *state = arena_new(em->arena, Esql);
    state->types = sg_elastic_types(em, esql_options(em)->mapping);
    em->state = state;
    Str field = esql_options(em)->unbound_field;
    Expr *tree = sg_elastic_bind_keywords(em->arena, e, field);
    check(em, tree);
    if (em->failed)
        return;
    if (state->with_kql)
        tree = sg_simplify(sg_push_nots(em->arena, tree), em->backend->passes);
    sg_gather_lists(&sg_esql_infix, em->arena, tree);
    tree = sg_simplify(tree, 0);
    sg_emit_infix(em, &sg_esql_infix, tree);
}

static void emit(Emitter *em, const Expr *e)
{
    sg_esql_put_condition(em, e);
}

// The default format: the rows that a condition finds.
static Str search(Emitter *em, const Query *q)
{
    StrBuf sb = sb_in(em->kept);
    RuleSource self = {em->ir, em->run};
    RuleSources sources = {em->arena, &self, 1};
    if (q->rule->kind == RULE_CORRELATION)
        return q->text;
    Str range = esql_options(em)->range;
    sg_esql_put_source(em, &sb, &sources, true);
    sg_sb_put(&sb, STR(" | WHERE "));
    if (range.n > 0) {
        sg_sb_put(&sb, STR("@timestamp > NOW() - "));
        sg_sb_put(&sb, range);
        sg_sb_put(&sb, STR(" | WHERE "));
    }
    sg_sb_put(&sb, q->text);
    return sb_str(&sb);
}

// The same as the body of a request to "_query".
static Str body(Emitter *em, const Query *q)
{
    StrBuf out = sb_in(em->kept);
    JsonWriter w = sg_elastic_json(&out, false);
    sg_json_object(&w);
    sg_elastic_text(&w, "query", search(em, q));
    sg_json_object_end(&w);
    return sg_elastic_json_done(em, &w, &out);
}

// ---- what there is -------------------------------------------------------

static const Option options[] = {
    OPTION_CHECKED(EsqlOptions, index, sg_esql_check_index, "index", "",
                   "index patterns with commas between them; else those that "
                   "the pipeline knows, or logs-*"),
    OPTION_CHECKED(EsqlOptions, range, sg_esql_check_range, "range", "",
                   "only events of this long until now, as '24 hours'"),
    OPTION_TEXT(EsqlOptions, unbound_field, "unbound_field", "",
                "the field in which keywords are searched"),
    OPTION_FILE(EsqlOptions, mapping, ElasticMapping, sg_elastic_mapping_read,
                "mapping",
                "types of fields: a mapping, _field_caps or a data view"),
    OPTION_CHOICE(EsqlOptions, window, ESQL_WINDOWS, "window", "schedule",
                  "how correlations gather events: one window that ends when "
                  "the query runs, adjacent windows, or what a rule of "
                  "Elastic Security looks at"),
    OPTION_FLAG(EsqlOptions, metadata, "metadata", "true",
                "ask for _id, _index and _version, by which rules tell "
                "alerts apart"),
    {0},
};

static const Format formats[] = {
    {.name = "default", .summary = "ES|QL", .query = search},
    {.name = "esql_query",
     .summary = "the body of a request to _query, one on a line",
     .query = body,
     .document = sg_elastic_lines},
    {.name = "condition", .summary = "the condition of WHERE only"},
    {0},
};

static const Refusal refusals[] = {
    {TRAIT_QUERY, SG_query_unsupported,
     "ES|QL takes no query expressions from a pipeline"},
    {0},
};

const Backend sg_backend_esql = {
    .name = "esql",
    .title = "Elastic ES|QL",
    .extension = "esql",
    .pipeline_names = sg_elastic_pipeline_names,
    .passes = SIMPLIFY_FLATTEN | SIMPLIFY_DOUBLE_NOT,
    .says = TRAIT_FIELD | TRAIT_KEYWORD | TRAITS_TEXT | TRAIT_CASED |
            TRAIT_NUMBER | TRAIT_COMPARE | TRAIT_TIME_PART | TRAIT_BOOL |
            TRAIT_NO_FIELD | TRAIT_EXISTS | TRAITS_REGEX | TRAIT_CIDR |
            TRAITS_FIELDREF,
    .refusals = refusals,
    .options = options,
    .options_size = sizeof(EsqlOptions),
    .formats = formats,
    .emit = emit,
    .correlation_method = "stats",
    .correlation_summary = "counts with the command STATS",
    .correlate = sg_esql_correlate,
};
