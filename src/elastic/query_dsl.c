// query_dsl.c - conditions as Elasticsearch's Query DSL.
//
// Each field is asked in the way that its type has: keywords as a whole, with
// "case_insensitive", which is ASCII only; numbers and addresses as such.  A
// field of a nested object needs a query around its own, and so each comparison
// gets one: it may be another object of the list that fits.

#include "elastic/query_dsl.h"

#include "base/ascii.h"
#include "base/num.h"
#include "base/utf8.h"
#include "elastic/json_out.h"
#include "elastic/lucene_string.h"
#include "ir/cidr.h"

// ---- refusing ------------------------------------------------------------

static void refuse(const QueryDsl *q, const Expr *e, ElasticType type,
                   const char *what)
{
    sg_emit_error(q->em, SG_elastic_query, e->value->span,
                  "'%.*s' is of the type %s, which Elasticsearch does not "
                  "search for %s",
                  STR_ARG(e->field), sg_elastic_type_name(type), what);
}

// ---- leaves --------------------------------------------------------------

// {"term":{"field":{"value":
static void begin(const QueryDsl *q, const char *kind, const Expr *e)
{
    sg_json_object(q->w);
    sg_elastic_object(q->w, kind);
    sg_json_key(q->w, e->field);
    sg_json_object(q->w);
    sg_json_key(q->w, STR("value"));
}

static void end(const QueryDsl *q, bool ignore_case)
{
    if (ignore_case)
        sg_elastic_bool(q->w, "case_insensitive", true);
    sg_json_object_end(q->w);
    sg_json_object_end(q->w);
    sg_json_object_end(q->w);
}

static void put_term(const QueryDsl *q, const Expr *e, Str text,
                     bool ignore_case)
{
    begin(q, "term", e);
    sg_json_text(q->w, text);
    end(q, ignore_case);
}

static void put_exists(const QueryDsl *q, Str field)
{
    sg_json_object(q->w);
    sg_elastic_object(q->w, "exists");
    sg_elastic_text(q->w, "field", field);
    sg_json_object_end(q->w);
    sg_json_object_end(q->w);
}

// ---- text ----------------------------------------------------------------

static bool is_pattern(const Piece *pieces)
{
    for (const Piece *p = pieces; p != NULL; p = p->next)
        if (p->kind != PIECE_TEXT)
            return true;
    return false;
}

static bool is_anything(const Piece *pieces)
{
    return pieces != NULL && pieces->kind == PIECE_MANY && pieces->next == NULL;
}

static Str wildcard_of(Arena *a, const Piece *pieces)
{
    StrBuf sb = sb_in(a);
    for (const Piece *p = pieces; p != NULL; p = p->next) {
        switch (p->kind) {
        case PIECE_TEXT: sg_put_escaped(&sb, p->text, "\\*?", '\\'); break;
        case PIECE_MANY: sb_putc(&sb, '*'); break;
        case PIECE_ONE: sb_putc(&sb, '?'); break;
        case PIECE_PLACEHOLDER: break; // filled in, or refused, by now
        }
    }
    return sb_str(&sb);
}

static void put_expression(const QueryDsl *q, const Expr *e,
                           const LuceneRegexp *r)
{
    size_t states = sg_lucene_states(r);
    begin(q, "regexp", e);
    sg_json_text(q->w, r->text);
    if (states > 0)
        sg_elastic_int(q->w, "max_determinized_states", (long long)states);
    end(q, r->ignore_case);
}

// Without regard to case Elasticsearch does not find the empty text (8.15).
static void put_ascii(const QueryDsl *q, const Expr *e)
{
    const Value *v = e->value;
    bool pattern = is_pattern(v->u.string.pieces);
    Str text = pattern ? wildcard_of(q->em->arena, v->u.string.pieces)
                       : value_plain_text(v);
    begin(q, pattern ? "wildcard" : "term", e);
    sg_json_text(q->w, text.p != NULL ? text : STR(""));
    end(q, !value_is_cased(v) && text.n > 0);
}

static void refuse_text(const QueryDsl *q, const Expr *e, bool far)
{
    if (far)
        sg_emit_error(q->em, SG_elastic_regexp, e->value->span,
                      "Elasticsearch ignores the case of ASCII only, and its "
                      "regular expressions have at most %d characters",
                      (int)LUCENE_CHARACTERS);
    else
        sg_emit_error(q->em, SG_elastic_regexp, e->value->span,
                      "a '?' is behind a '*' so often that it is too much work "
                      "for Lucene");
}

// Letters that "case_insensitive" is not for are spelled in both cases; and an
// expression may be more work than wildcards.
static void put_string(const QueryDsl *q, const Expr *e)
{
    Arena *a = q->em->arena;
    const Piece *pieces = e->value->u.string.pieces;
    bool cased = value_is_cased(e->value);
    bool far = !cased && sg_lucene_has_far_letters(a, pieces);
    if (!far && !sg_lucene_too_much(a, e->value)) {
        put_ascii(q, e);
        return;
    }
    LuceneRegexp r = sg_lucene_string(a, pieces, cased);
    sg_lucene_limit(&r, LUCENE_RAISED);
    if (r.problem != NULL)
        refuse_text(q, e, far);
    put_expression(q, e, &r);
}

// Keys of flattened objects have no expressions.
static void tell_of_far_letters(const QueryDsl *q, const Expr *e)
{
    if (!value_is_cased(e->value) &&
        sg_lucene_has_far_letters(q->em->arena, e->value->u.string.pieces))
        sg_emit_warn(q->em, SG_kql_case_sensitive, e->value->span,
                     "in keys of flattened objects Elasticsearch ignores the "
                     "case of ASCII only");
}

// Of patterns Elasticsearch has only beginnings for keys of flattened objects.
static void put_flattened(const QueryDsl *q, const Expr *e)
{
    const Piece *p = e->value->u.string.pieces;
    bool starts = p != NULL && p->kind == PIECE_TEXT && p->next != NULL &&
                  is_anything(p->next);
    tell_of_far_letters(q, e);
    if (!is_pattern(p)) {
        put_ascii(q, e);
    } else if (starts) {
        begin(q, "prefix", e);
        sg_json_text(q->w, p->text);
        end(q, !value_is_cased(e->value));
    } else {
        refuse(q, e, ELASTIC_FLATTENED, "this pattern");
    }
}

static bool is_number(Str text)
{
    double number;
    return sg_num_parse(text, &number);
}

static bool is_address(Str text)
{
    uint8_t address[16];
    bool v6;
    return sg_address_parse(text, address, &v6);
}

// Text that a field of another kind can hold.
static void put_typed_text(const QueryDsl *q, const Expr *e, ElasticType type)
{
    bool pattern = is_pattern(e->value->u.string.pieces);
    Str text = value_plain_text(e->value);
    bool fits = !pattern &&
                (type == ELASTIC_IP        ? is_address(text)
                 : type == ELASTIC_BOOLEAN ? str_eq_fold(text, STR("true")) ||
                                                 str_eq_fold(text, STR("false"))
                                           : is_number(text));
    if (!fits)
        refuse(q, e, type, pattern ? "a pattern" : "this text");
    else if (type == ELASTIC_BOOLEAN)
        put_term(q, e, text.n == 4 ? STR("true") : STR("false"), false);
    else
        put_term(q, e, text, false);
}

// Words that follow each other, or a pattern of one.
static void put_words(const QueryDsl *q, const Expr *e)
{
    if (is_pattern(e->value->u.string.pieces)) {
        put_string(q, e);
        return;
    }
    sg_json_object(q->w);
    sg_elastic_object(q->w, "match_phrase");
    sg_json_key(q->w, e->field);
    sg_json_text(q->w, value_plain_text(e->value));
    sg_json_object_end(q->w);
    sg_json_object_end(q->w);
}

static void put_text(const QueryDsl *q, const Expr *e, ElasticType type)
{
    switch (type) {
    case ELASTIC_UNKNOWN:
    case ELASTIC_OTHER:
    case ELASTIC_KEYWORD:
    case ELASTIC_WILDCARD:
    case ELASTIC_CONSTANT_KEYWORD: put_string(q, e); break;
    case ELASTIC_FLATTENED: put_flattened(q, e); break;
    case ELASTIC_IP:
    case ELASTIC_LONG:
    case ELASTIC_DOUBLE:
    case ELASTIC_BOOLEAN: put_typed_text(q, e, type); break;
    case ELASTIC_TEXT:
    case ELASTIC_MATCH_ONLY_TEXT: put_words(q, e); break;
    case ELASTIC_DATE:
    case ELASTIC_NESTED:
    case ELASTIC_OBJECT: refuse(q, e, type, "text"); break;
    case ELASTIC_TYPE_COUNT: break;
    }
}

// ---- other values --------------------------------------------------------

static void put_regex(const QueryDsl *q, const Expr *e, ElasticType type)
{
    const Value *v = e->value;
    LuceneRegexp r = sg_lucene_regexp(q->em->arena, v);
    sg_lucene_limit(&r, LUCENE_RAISED);
    if (type != ELASTIC_UNKNOWN && !elastic_is_keyword(type)) {
        refuse(q, e, type, "regular expressions");
    } else if (r.problem != NULL) {
        Str before = str_slice(v->u.regex.text, 0, r.at);
        sg_emit_error(q->em, SG_elastic_regexp, v->span,
                      "Lucene's regular expressions have no way to say this: "
                      "%s at character %zu",
                      r.problem, sg_utf8_length(before) + 1);
    } else {
        put_expression(q, e, &r);
    }
}

static void put_number(const QueryDsl *q, const Expr *e, ElasticType type)
{
    if (elastic_is_text(type) || type == ELASTIC_IP ||
        type == ELASTIC_BOOLEAN || type == ELASTIC_DATE) {
        refuse(q, e, type, "numbers");
        return;
    }
    begin(q, "term", e);
    sg_json_number(q->w, e->value->u.number.text);
    end(q, false);
}

static const char *range_key(CompareOp op)
{
    switch (op) {
    case CMP_LT: return "lt";
    case CMP_LTE: return "lte";
    case CMP_GT: return "gt";
    case CMP_GTE: return "gte";
    }
    return "";
}

static void put_range(const QueryDsl *q, const Expr *e, ElasticType type)
{
    if (elastic_is_text(type) || type == ELASTIC_IP ||
        type == ELASTIC_BOOLEAN) {
        refuse(q, e, type, "numbers by their size");
        return;
    }
    sg_json_object(q->w);
    sg_elastic_object(q->w, "range");
    sg_json_key(q->w, e->field);
    sg_json_object(q->w);
    sg_json_key(q->w, str_of_literal(range_key(e->value->u.number.op)));
    sg_json_number(q->w, e->value->u.number.text);
    end(q, false);
}

static void put_network(const QueryDsl *q, const Expr *e, ElasticType type)
{
    if (type == ELASTIC_IP || type == ELASTIC_UNKNOWN)
        put_term(q, e, e->value->u.cidr.text, false);
    else
        refuse(q, e, type, "networks");
}

static void put_bool(const QueryDsl *q, const Expr *e)
{
    begin(q, "term", e);
    sg_json_bool(q->w, e->value->u.truth);
    end(q, false);
}

// ---- matches -------------------------------------------------------------

static void begin_not(const QueryDsl *q)
{
    sg_json_object(q->w);
    sg_elastic_object(q->w, "bool");
    sg_elastic_list(q->w, "must_not");
}

static void end_not(const QueryDsl *q)
{
    sg_json_list_end(q->w);
    sg_json_object_end(q->w);
    sg_json_object_end(q->w);
}

// In all fields.
static void put_anywhere(const QueryDsl *q, const Expr *e)
{
    const Piece *pieces = e->value->u.string.pieces;
    bool pattern = is_pattern(pieces);
    StrBuf text = sb_in(q->em->arena);
    for (const Piece *p = pieces; p != NULL && pattern; p = p->next)
        if (p->kind == PIECE_MANY)
            sb_putc(&text, '*');
        else
            sg_put_escaped(&text, p->text, "+-=&|><!(){}[]^\"~*?:\\/", '\\');
    sg_json_object(q->w);
    sg_elastic_object(q->w, pattern ? "query_string" : "multi_match");
    if (!pattern)
        sg_elastic_text(q->w, "type", STR("phrase"));
    sg_elastic_text(q->w, "query",
                    pattern ? sb_str(&text) : value_plain_text(e->value));
    if (!pattern)
        sg_elastic_bool(q->w, "lenient", true);
    sg_json_object_end(q->w);
    sg_json_object_end(q->w);
}

static void put_value(const QueryDsl *q, const Expr *e, ElasticType type)
{
    const Value *v = e->value;
    switch (v->kind) {
    case VAL_STRING:
        if (is_anything(v->u.string.pieces))
            put_exists(q, e->field);
        else
            put_text(q, e, type);
        break;
    case VAL_NUMBER: put_number(q, e, type); break;
    case VAL_BOOL: put_bool(q, e); break;
    case VAL_REGEX: put_regex(q, e, type); break;
    case VAL_CIDR: put_network(q, e, type); break;
    case VAL_COMPARE: put_range(q, e, type); break;
    case VAL_NULL:
    case VAL_EXISTS: put_exists(q, e->field); break;
    case VAL_FIELDREF:
    case VAL_QUERY:
    case VAL_EXPANSION: break; // refused, or an OR by now
    }
}

static void put_field(const QueryDsl *q, const Expr *e)
{
    ElasticField f = sg_elastic_field(q->types, e->field);
    if (f.nested.n > 0) {
        sg_json_object(q->w);
        sg_elastic_object(q->w, "nested");
        sg_elastic_text(q->w, "path", f.nested);
        sg_json_key(q->w, STR("query"));
    }
    put_value(q, e, f.type);
    if (f.nested.n > 0) {
        sg_elastic_text(q->w, "score_mode", STR("none"));
        sg_json_object_end(q->w);
        sg_json_object_end(q->w);
    }
}

static void put_match(const QueryDsl *q, const Expr *e)
{
    const Value *v = e->value;
    bool absent = v->kind == VAL_NULL || (v->kind == VAL_EXISTS && !v->u.truth);
    if (expr_is_keyword(e)) {
        put_anywhere(q, e);
        return;
    }
    if (str_find(e->field, '*', 0) < e->field.n)
        sg_emit_error(q->em, SG_elastic_query, e->key,
                      "a '*' in the name of a field is for KQL only");
    if (absent)
        begin_not(q);
    put_field(q, e);
    if (absent)
        end_not(q);
}

// ---- the tree ------------------------------------------------------------

static void put_group(const QueryDsl *q, const Expr *e)
{
    sg_json_object(q->w);
    sg_elastic_object(q->w, "bool");
    sg_elastic_list(q->w, e->kind == EX_AND ? "filter" : "should");
    for (const Expr *x = e->first; x != NULL; x = x->next)
        sg_dsl_put(q, x);
    sg_json_list_end(q->w);
    if (e->kind == EX_OR)
        sg_elastic_int(q->w, "minimum_should_match", 1);
    sg_json_object_end(q->w);
    sg_json_object_end(q->w);
}

void sg_dsl_put(const QueryDsl *q, const Expr *e)
{
    switch (e->kind) {
    case EX_AND:
    case EX_OR: put_group(q, e); break;
    case EX_NOT:
        begin_not(q);
        sg_dsl_put(q, e->first);
        end_not(q);
        break;
    case EX_MATCH: put_match(q, e); break;
    case EX_NOTHING: break; // not in a simplified tree
    }
}
