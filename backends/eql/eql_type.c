// eql_type.c - comparisons by the type of their field.
//
// EQL searches no text and no nested fields and knows no keys of flattened ones
// ("Limitations"); ":" and "like" take strings only, so the others are made
// strings by the function "string".

#include "base/num.h"
#include "eql/eql.h"
#include "ir/cidr.h"

static bool is_number_type(ElasticType type)
{
    return type == ELASTIC_LONG || type == ELASTIC_DOUBLE;
}

// ---- what cannot be said -------------------------------------------------

// The word for a type that EQL does not search, or NULL.
static const char *problem_of(const ElasticField *f)
{
    if (f->type == ELASTIC_FLATTENED || f->flattened.n > 0)
        return "flattened";
    if (f->type == ELASTIC_NESTED || f->nested.n > 0)
        return "nested";
    if (elastic_is_text(f->type))
        return "text";
    return NULL;
}

static void check_field(Emitter *em, Str name, Span where)
{
    ElasticField f = eql_field(em, name);
    const char *problem = problem_of(&f);
    if (problem == NULL)
        return;
    sg_emit_error(em, SG_eql_type, where,
                  "EQL cannot search the %s field '%.*s'", problem,
                  STR_ARG(name));
    sg_diag_hint(em->diags, "-t esql or -t kibana may express this");
}

// The field may be a keyword.
static void tell_unsure(Emitter *em, const Expr *e)
{
    if (e->value->kind == VAL_CIDR)
        sg_emit_warn(em, SG_elastic_network_unsure, e->value->span,
                     "'%.*s' has no known type: a network is found only in a "
                     "field of the type ip",
                     STR_ARG(e->field));
    else
        sg_emit_warn(em, SG_elastic_order_unsure, e->value->span,
                     "'%.*s' has no known type: unless it is a number, it is "
                     "compared as text, in which 9 is above 10",
                     STR_ARG(e->field));
}

// A keyword is compared by its characters, and is in no network.
static void check_value(Emitter *em, const Expr *e)
{
    bool size = e->value->kind == VAL_COMPARE;
    ElasticType type = eql_field(em, e->field).type;
    if (!size && e->value->kind != VAL_CIDR)
        return;
    if (type == ELASTIC_UNKNOWN)
        tell_unsure(em, e);
    if (!elastic_is_keyword(type))
        return;
    sg_emit_error(em, SG_eql_type, e->value->span,
                  "the keyword field '%.*s' is %s", STR_ARG(e->field),
                  size ? "compared by its characters, not as a number"
                       : "in no network");
    sg_diag_hint(em->diags, "-t esql can express this");
}

void sg_eql_check_types(Emitter *em, const Expr *e)
{
    if (e->kind == EX_MATCH) {
        check_field(em, e->field, e->key);
        check_value(em, e);
        if (e->value->kind == VAL_FIELDREF)
            check_field(em, e->value->u.fieldref.field, e->value->span);
    }
    for (const Expr *x = e->first; x != NULL; x = x->next)
        sg_eql_check_types(em, x);
}

// ---- what can ------------------------------------------------------------

bool sg_eql_converts(const Emitter *em, const Expr *e)
{
    ElasticType type = eql_field(em, e->field).type;
    return type == ELASTIC_IP || is_number_type(type) ||
           type == ELASTIC_BOOLEAN || type == ELASTIC_DATE;
}

bool sg_eql_put_typed(Emitter *em, const Expr *e)
{
    ElasticType type = eql_field(em, e->field).type;
    Str text = value_plain_text(e->value);
    double number;
    uint8_t address[16];
    bool v6;
    bool quoted = type == ELASTIC_IP && sg_address_parse(text, address, &v6);
    bool plain = (is_number_type(type) && sg_num_parse(text, &number)) ||
                 (type == ELASTIC_BOOLEAN &&
                  (str_eq(text, STR("true")) || str_eq(text, STR("false"))));
    if (value_has_wildcard(e->value) || (!quoted && !plain))
        return false;
    sg_eql_put_field(em, &em->out, e->field, e->key);
    sg_sb_put(&em->out, STR(" == "));
    if (quoted)
        sg_eql_put_string(&em->out, text);
    else
        sg_sb_put(&em->out, text);
    return true;
}
