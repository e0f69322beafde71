// eql.c - the Event Query Language of Elasticsearch.
//
// ":" compares as Sigma does: whole values, in any case, with "*" and "?".
// There is no search without a field, and nothing looks at parts of a time.

#include "eql/eql.h"

#include "elastic/bound_keyword.h"
#include "elastic/field_name.h"
#include "elastic/json_out.h"
#include "elastic/mapping_read.h"
#include "elastic/rule_options.h"

// ---- keywords ------------------------------------------------------------

// The option may name the field they are in.
static void refuse_keywords(Emitter *em, const Expr *e)
{
    if (e->kind == EX_MATCH && expr_is_keyword(e)) {
        sg_emit_error(em, SG_eql_keyword, e->value->span,
                      "EQL compares fields, and this names none");
        sg_diag_hint(em->diags, "name the field to search in with "
                                "-O unbound_field=process.command_line");
    }
    for (const Expr *x = e->first; x != NULL; x = x->next)
        refuse_keywords(em, x);
}

static void emit(Emitter *em, const Expr *e)
{
    ElasticTypes types = sg_elastic_types(em, eql_options(em)->mapping);
    em->state = &types;
    Str field = eql_options(em)->unbound_field;
    if (field.n == 0)
        refuse_keywords(em, e);
    Expr *tree = sg_elastic_bind_keywords(em->arena, e, field);
    sg_eql_check_types(em, tree);
    if (em->failed)
        return;
    sg_gather_lists(&sg_eql_infix, em->arena, tree);
    tree = sg_simplify(tree, 0);
    sg_sb_put(&em->out, STR("any where "));
    sg_emit_infix(em, &sg_eql_infix, tree);
}

// ---- what there is -------------------------------------------------------

static const Option options[] = {
    OPTION_TEXT(EqlOptions, unbound_field, "unbound_field", "",
                "the field in which keywords are searched"),
    OPTION_FILE(EqlOptions, mapping, ElasticMapping, sg_elastic_mapping_read,
                "mapping",
                "types of fields: a mapping, _field_caps or a data view"),
    OPTION_FLAG(EqlOptions, optional, "optional_fields", "false",
                "'?' before each field: a field that no index has is missing, "
                "not an error"),
    OPTION_COUNT(EqlOptions, size, "1..10000", "size", "100",
                 "eql_search: the most events, or sequences"),
    OPTION_CHECKED(EqlOptions, from, sg_elastic_check_from, "from", "",
                   "eql_search: only events since then, now-1h"),
    OPTION_TEXT(EqlOptions, timestamp_field, "timestamp_field", "",
                "eql_search: the time of an event; else @timestamp"),
    OPTION_TEXT(EqlOptions, tiebreaker_field, "tiebreaker_field", "",
                "eql_search: the order of events of the same time"),
    OPTION_TEXT(EqlOptions, event_category_field, "event_category_field", "",
                "eql_search: the category of an event; else event.category"),
    {0},
};

static const Format formats[] = {
    {.name = "default", .summary = "EQL"},
    {.name = "eql_search",
     .summary = "the body of a request to INDEX/_eql/search, one on a line",
     .query = sg_eql_search,
     .document = sg_elastic_lines},
    {0},
};

static const Refusal refusals[] = {
    {TRAIT_TIME_PART, SG_eql_time_part, "EQL has no parts of a time"},
    {TRAIT_QUERY, SG_query_unsupported,
     "EQL takes no query expressions from a pipeline"},
    {0},
};

const Backend sg_backend_eql = {
    .name = "eql",
    .title = "Elastic EQL",
    .extension = "eql",
    .pipeline_names = sg_elastic_pipeline_names,
    .passes = SIMPLIFY_FLATTEN | SIMPLIFY_DOUBLE_NOT,
    .says = TRAIT_FIELD | TRAIT_KEYWORD | TRAITS_TEXT | TRAIT_CASED |
            TRAIT_NUMBER | TRAIT_COMPARE | TRAIT_BOOL | TRAIT_NO_FIELD |
            TRAIT_EXISTS | TRAITS_REGEX | TRAIT_CIDR | TRAITS_FIELDREF,
    .refusals = refusals,
    .options = options,
    .options_size = sizeof(EqlOptions),
    .formats = formats,
    .emit = emit,
    .correlation_method = "sequence",
    .correlation_summary = "sequences of events within a span",
    .correlate = sg_eql_correlate,
};
