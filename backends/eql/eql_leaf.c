// eql_leaf.c - single comparisons in EQL.
//
// Elasticsearch makes a query of each, and of NOT a "must_not": a missing field
// does not match, and matches below a NOT, as in Sigma.  Two kinds need more
// below a NOT.  "not f > 5" becomes "f <= 5" (BooleanSimplification of the
// optimizer), which no missing field satisfies; and functions of two fields are
// scripts, in which "not null" is null.

#include "base/utf8.h"
#include "elastic/lucene_string.h"
#include "eql/eql.h"

static void put(Emitter *em, Str text)
{
    sg_sb_put(&em->out, text);
}

static void put_name(Emitter *em, const Expr *e)
{
    sg_eql_put_field(em, &em->out, e->field, e->key);
}

// ---- strings -------------------------------------------------------------

// "*" and "?" in a string of ":" and "like" are always wildcards, and nothing
// escapes them (StringUtils.toLikePattern, whose own escape is U+0001).
static bool is_literal_special(Str text)
{
    return str_find(text, '*', 0) < text.n || str_find(text, '?', 0) < text.n ||
           str_find(text, '\x01', 0) < text.n;
}

static bool is_ascii(Str text)
{
    for (size_t i = 0; i < text.n; i++)
        if ((unsigned char)text.p[i] >= 0x80)
            return false;
    return true;
}

typedef enum StringForm {
    FORM_COLON,  // f : "a*b?"
    FORM_EQUALS, // f == "a*b?", where both are themselves
    FORM_LIKE,   // f like "A*"
    FORM_REGEX,  // f regex "A\*.*"
    FORM_EXISTS  // f != null
} StringForm;

static bool is_any(const Piece *pieces)
{
    return pieces != NULL && pieces->kind == PIECE_MANY && pieces->next == NULL;
}

// Elasticsearch ignores the case of ASCII only (AutomatonQueries): letters
// beyond it are spelled out in an expression.
static StringForm form_of(const Value *v)
{
    const Piece *pieces = v->u.string.pieces;
    bool special = false;
    bool ascii = true;
    for (const Piece *p = pieces; p != NULL; p = p->next) {
        special = special || is_literal_special(p->text);
        ascii = ascii && is_ascii(p->text);
    }
    if (is_any(pieces))
        return FORM_EXISTS;
    if (pieces == NULL || (value_is_cased(v) && !value_has_wildcard(v)))
        return FORM_EQUALS;
    if (special || (!ascii && !value_is_cased(v)))
        return FORM_REGEX;
    return value_is_cased(v) ? FORM_LIKE : FORM_COLON;
}

static void put_pattern(Emitter *em, const Piece *pieces)
{
    StrBuf text = sb_in(em->arena);
    for (const Piece *p = pieces; p != NULL; p = p->next) {
        if (p->kind == PIECE_TEXT)
            sg_sb_put(&text, p->text);
        else
            sb_putc(&text, p->kind == PIECE_MANY ? '*' : '?');
    }
    sg_eql_put_string(&em->out, sb_str(&text));
}

static void put_expression(Emitter *em, Str text, bool fold)
{
    put(em, fold ? STR(" regex~ ") : STR(" regex "));
    sg_eql_put_string(&em->out, text);
}

static void put_string_regex(Emitter *em, const Expr *e)
{
    LuceneRegexp r = sg_lucene_string(em->arena, e->value->u.string.pieces,
                                      value_is_cased(e->value));
    if (r.problem != NULL)
        sg_emit_error(em, SG_eql_regex, e->value->span,
                      "this text has to be a regular expression, and those "
                      "of Elasticsearch have at most %d characters",
                      (int)LUCENE_CHARACTERS);
    put_expression(em, r.text, r.ignore_case);
}

static void check_work(Emitter *em, const Expr *e)
{
    if (sg_lucene_too_much(em->arena, e->value))
        sg_emit_error(em, SG_eql_regex, e->value->span,
                      "a '?' is behind a '*' so often that it is too much work "
                      "for Lucene");
}

static void put_string(Emitter *em, const Expr *e)
{
    const Piece *pieces = e->value->u.string.pieces;
    StringForm form = form_of(e->value);
    check_work(em, e);
    if (sg_eql_put_typed(em, e))
        return;
    bool text = form != FORM_EXISTS && sg_eql_converts(em, e);
    put(em, text ? STR("string(") : STR(""));
    put_name(em, e);
    put(em, text ? STR(")") : STR(""));
    switch (form) {
    case FORM_EXISTS: put(em, STR(" != null")); break;
    case FORM_REGEX: put_string_regex(em, e); break;
    case FORM_EQUALS:
        put(em, STR(" == "));
        sg_eql_put_string(&em->out, value_plain_text(e->value));
        break;
    case FORM_COLON:
        put(em, STR(" : "));
        put_pattern(em, pieces);
        break;
    case FORM_LIKE:
        put(em, STR(" like "));
        put_pattern(em, pieces);
        break;
    }
}

// ---- regular expressions -------------------------------------------------

static void put_regex(Emitter *em, const Expr *e)
{
    const Value *v = e->value;
    LuceneRegexp regex = sg_lucene_regexp(em->arena, v);
    sg_lucene_limit(&regex, LUCENE_BY_DEFAULT);
    if (regex.problem != NULL) {
        Str before = str_slice(v->u.regex.text, 0, regex.at);
        sg_emit_error(em, SG_eql_regex, v->span,
                      "Lucene's regular expressions cannot say this: %s at "
                      "character %zu",
                      regex.problem, sg_utf8_length(before) + 1);
        return;
    }
    bool text = sg_eql_converts(em, e);
    put(em, text ? STR("string(") : STR(""));
    put_name(em, e);
    put(em, text ? STR(")") : STR(""));
    put_expression(em, regex.text, regex.ignore_case);
}

// ---- two fields ----------------------------------------------------------

static void put_function(Emitter *em, const char *name, const Expr *e,
                         bool swapped)
{
    Str other = e->value->u.fieldref.field;
    put(em, str_of_literal(name));
    put(em, STR("~("));
    sg_eql_put_field(em, &em->out, swapped ? other : e->field,
                     swapped ? e->value->span : e->key);
    put(em, STR(", "));
    sg_eql_put_field(em, &em->out, swapped ? e->field : other,
                     swapped ? e->key : e->value->span);
    put(em, STR(")"));
}

// EQL cannot compare two fields with "==", but its functions take fields: two
// texts that begin with each other are equal.
static void put_fieldref(Emitter *em, const Expr *e)
{
    unsigned part =
        e->value->flags & (TRAIT_FIELDREF_START | TRAIT_FIELDREF_END);
    if (part == TRAIT_FIELDREF_START) {
        put_function(em, "startsWith", e, false);
    } else if (part == TRAIT_FIELDREF_END) {
        put_function(em, "endsWith", e, false);
    } else if (part != 0) {
        put_function(em, "stringContains", e, false);
    } else {
        put_function(em, "startsWith", e, false);
        put(em, STR(" and "));
        put_function(em, "startsWith", e, true);
    }
}

// ---- all kinds -----------------------------------------------------------

static void put_presence(Emitter *em, const Expr *e, bool present)
{
    put_name(em, e);
    put(em, present ? STR(" != null") : STR(" == null"));
}

static void put_operand(Emitter *em, const Expr *e, const char *op, Str value)
{
    put_name(em, e);
    sg_sb_putf(&em->out, " %s ", op);
    put(em, value);
}

// Numbers and truths are text in keyword fields, as event.code is.
static void put_value(Emitter *em, const Expr *e, Str value)
{
    if (!elastic_is_keyword(eql_field(em, e->field).type)) {
        put_operand(em, e, "==", value);
        return;
    }
    put_name(em, e);
    put(em, STR(" : "));
    sg_eql_put_string(&em->out, value);
}

static void put_network(Emitter *em, const Expr *e)
{
    put(em, STR("cidrMatch("));
    put_name(em, e);
    put(em, STR(", "));
    sg_eql_put_string(&em->out, e->value->u.cidr.text);
    put(em, STR(")"));
}

static void put_comparison(Emitter *em, const Expr *e)
{
    const Value *v = e->value;
    switch (v->kind) {
    case VAL_STRING: put_string(em, e); break;
    case VAL_NUMBER: put_value(em, e, v->u.number.text); break;
    case VAL_COMPARE:
        put_operand(em, e, sg_compare_sign(v->u.number.op), v->u.number.text);
        break;
    case VAL_BOOL:
        put_value(em, e, v->u.truth ? STR("true") : STR("false"));
        break;
    case VAL_NULL: put_presence(em, e, false); break;
    case VAL_EXISTS: put_presence(em, e, v->u.truth); break;
    case VAL_REGEX: put_regex(em, e); break;
    case VAL_CIDR: put_network(em, e); break;
    case VAL_FIELDREF: put_fieldref(em, e); break;
    case VAL_QUERY:
    case VAL_EXPANSION: break; // refused, or an OR by now
    }
}

static bool is_two_functions(const Expr *e)
{
    unsigned part =
        e->value->flags & (TRAIT_FIELDREF_START | TRAIT_FIELDREF_END);
    return e->value->kind == VAL_FIELDREF && part == 0;
}

// Is it null, not false, where a field is missing?
static bool is_guarded(const Emitter *em, const Expr *e)
{
    if (!em->negated || e->value->kind == VAL_NULL ||
        e->value->kind == VAL_EXISTS)
        return false;
    return e->value->kind == VAL_COMPARE || e->value->kind == VAL_FIELDREF ||
           eql_options(em)->optional || sg_eql_converts(em, e);
}

static void put_leaf(Emitter *em, const Expr *e)
{
    bool guarded = is_guarded(em, e);
    bool group = guarded || is_two_functions(e);
    put(em, group ? STR("(") : STR(""));
    if (guarded) {
        put_presence(em, e, true);
        put(em, STR(" and "));
    }
    if (guarded && e->value->kind == VAL_FIELDREF) {
        sg_eql_put_field(em, &em->out, e->value->u.fieldref.field,
                         e->value->span);
        put(em, STR(" != null and "));
    }
    put_comparison(em, e);
    put(em, group ? STR(")") : STR(""));
}

// ---- lists ---------------------------------------------------------------

static bool is_listable(const Expr *e)
{
    return e->value->kind == VAL_STRING && form_of(e->value) == FORM_COLON;
}

// 'f : ("a", "b*")' means any of them.
static bool put_list(Emitter *em, const Expr *e)
{
    if (e->kind != EX_OR || is_guarded(em, e->first) ||
        sg_eql_converts(em, e->first))
        return false;
    put_name(em, e->first);
    put(em, STR(" : ("));
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        put(em, x == e->first ? STR("") : STR(", "));
        put_pattern(em, x->value->u.string.pieces);
    }
    put(em, STR(")"));
    return true;
}

// Parentheses around all that is mixed, and after every NOT.
const Infix sg_eql_infix = {
    .and_op = " and ",
    .or_op = " or ",
    .not_op = "not ",
    .group_mixed = true,
    .group_nots = true,
    .leaf = put_leaf,
    .list = put_list,
    .listable = is_listable,
};
