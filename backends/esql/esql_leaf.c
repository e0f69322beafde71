// esql_leaf.c - single comparisons in ES|QL.
//
// A comparison is null where a field is missing, or has several values, and
// WHERE drops what is null.  Below a NOT that would drop too much: COALESCE
// makes it false.  A field that is known to have several values is compared as
// one text, with a line feed between them.

#include "base/ascii.h"
#include "base/num.h"
#include "base/utf8.h"
#include "elastic/lucene_regexp.h"
#include "elastic/lucene_string.h"
#include "esql/esql.h"
#include "ir/cidr.h"
#include "ir/string_regex.h"
#include "regex/letters.h"

static void put(Emitter *em, Str text)
{
    sg_sb_put(&em->out, text);
}

static ElasticField field_of(const Emitter *em, Str name)
{
    return sg_elastic_field(&((const Esql *)em->state)->types, name);
}

// ---- operands ------------------------------------------------------------

// Is it text, in its index or as ES|QL reads it?
static bool is_text_type(ElasticType type)
{
    return type == ELASTIC_UNKNOWN || type == ELASTIC_OTHER ||
           elastic_is_keyword(type) || elastic_is_text(type);
}

// "f", "TO_STRING(f)", "TO_LOWER(f)", "MV_CONCAT(f, ...)" in each other.
static void put_text_of(Emitter *em, const Expr *e, bool lower, bool convert)
{
    bool list = sg_esql_is_list(em, e->field);
    put(em, lower ? STR("TO_LOWER(") : STR(""));
    put(em, list ? STR("MV_CONCAT(") : STR(""));
    put(em, convert ? STR("TO_STRING(") : STR(""));
    sg_esql_put_field(em, &em->out, e->field, e->key);
    put(em, convert ? STR(")") : STR(""));
    put(em, list ? STR(", \"\\n\")") : STR(""));
    put(em, lower ? STR(")") : STR(""));
}

static void put_name(Emitter *em, const Expr *e)
{
    sg_esql_put_field(em, &em->out, e->field, e->key);
}

// ---- strings -------------------------------------------------------------

static Str lower_of(Emitter *em, Str text)
{
    return sg_letters(em->arena, text, CASE_LOWER);
}

static bool has_case(Emitter *em, Str text)
{
    return !str_eq(lower_of(em, text), sg_letters(em->arena, text, CASE_UPPER));
}

// Do upper and lower case have to be made one?
static bool folds(Emitter *em, const Expr *e)
{
    if (value_is_cased(e->value) || field_of(em, e->field).lowercase)
        return false;
    for (const Piece *p = e->value->u.string.pieces; p != NULL; p = p->next)
        if (has_case(em, p->text))
            return true;
    return false;
}

// A field whose values are lower case is compared with lower case.
static bool wants_lower(Emitter *em, const Expr *e)
{
    return folds(em, e) ||
           (!value_is_cased(e->value) && field_of(em, e->field).lowercase);
}

static Str piece_text(Emitter *em, const Expr *e, const Piece *p)
{
    return wants_lower(em, e) ? lower_of(em, p->text) : p->text;
}

// The pattern of LIKE: "*" and "?" are wildcards, and a backslash makes them,
// and itself, plain.
static Str like_pattern(Emitter *em, const Expr *e)
{
    StrBuf sb = sb_in(em->arena);
    for (const Piece *p = e->value->u.string.pieces; p != NULL; p = p->next) {
        if (p->kind == PIECE_TEXT)
            sg_put_escaped(&sb, piece_text(em, e, p), "*?\\", '\\');
        else
            sb_putc(&sb, p->kind == PIECE_MANY ? '*' : '?');
    }
    return sb_str(&sb);
}

#define LUCENE_SPECIAL ".?+*|{}[]()\"\\#@&<>~^$-"
static const RegexSpelling within_line = {"[^\n]*", "[^\n]", LUCENE_SPECIAL,
                                          NULL};

// One value of several, which have a line feed between them.  What is matched
// may be an expression with classes that a line feed is in: "&" keeps it within
// a value.
static void put_one_of(Emitter *em, const Expr *e, Str pattern)
{
    StrBuf sb = sb_in(em->arena);
    sg_sb_put(&sb, STR("(.*\n)?"));
    sg_sb_put(&sb, pattern);
    sg_sb_put(&sb, STR("(\n.*)?"));
    put(em, STR(" RLIKE "));
    sg_esql_put_string(em, &em->out, sb_str(&sb), e->value->span);
}

static void put_list_string(Emitter *em, const Expr *e)
{
    StrBuf sb = sb_in(em->arena);
    for (const Piece *p = e->value->u.string.pieces; p != NULL; p = p->next) {
        Piece one = *p;
        one.next = NULL;
        one.text = piece_text(em, e, p);
        sg_put_string_regex(&sb, &one, NULL, &within_line);
    }
    put_one_of(em, e, sb_str(&sb));
}

bool sg_esql_is_any(const Value *v)
{
    const Piece *p = v->u.string.pieces;
    return v->kind == VAL_STRING && p != NULL && p->kind == PIECE_MANY &&
           p->next == NULL;
}

// Text compared with a number, a truth or an address as what it stands for;
// false: it has to be compared as text.
static bool put_typed(Emitter *em, const Expr *e, ElasticType type)
{
    Str text = value_plain_text(e->value);
    double number;
    uint8_t address[16];
    bool v6;
    bool quoted = type == ELASTIC_IP;
    if (value_has_wildcard(e->value) || sg_esql_is_list(em, e->field))
        return false;
    if (!((type == ELASTIC_LONG || type == ELASTIC_DOUBLE) &&
          sg_num_parse(text, &number)) &&
        !(type == ELASTIC_BOOLEAN &&
          (str_eq(text, STR("true")) || str_eq(text, STR("false")))) &&
        !(quoted && sg_address_parse(text, address, &v6)))
        return false;
    put_name(em, e);
    put(em, STR(" == "));
    if (quoted)
        sg_esql_put_string(em, &em->out, text, e->value->span);
    else
        put(em, text);
    return true;
}

static void put_string(Emitter *em, const Expr *e)
{
    ElasticType type = field_of(em, e->field).type;
    if (put_typed(em, e, type))
        return;
    if (sg_lucene_too_much(em->arena, e->value))
        sg_emit_error(em, SG_esql_regex, e->value->span,
                      "a '?' is behind a '*' so often that it is too much work "
                      "for Lucene");
    put_text_of(em, e, folds(em, e), !is_text_type(type));
    if (sg_esql_is_list(em, e->field)) {
        put_list_string(em, e);
    } else if (value_has_wildcard(e->value)) {
        put(em, STR(" LIKE "));
        sg_esql_put_string(em, &em->out, like_pattern(em, e), e->value->span);
    } else {
        const Piece *p = e->value->u.string.pieces;
        put(em, STR(" == "));
        sg_esql_put_string(em, &em->out,
                           p != NULL ? piece_text(em, e, p) : STR(""),
                           e->value->span);
    }
}

// ---- regular expressions -------------------------------------------------

static void put_regex(Emitter *em, const Expr *e)
{
    const Value *v = e->value;
    LuceneRegexp regex = sg_lucene_regexp_spelled(em->arena, v);
    sg_lucene_limit(&regex, LUCENE_BY_DEFAULT);
    ElasticType type = field_of(em, e->field).type;
    if (regex.problem != NULL) {
        Str before = str_slice(v->u.regex.text, 0, regex.at);
        sg_emit_error(em, SG_esql_regex, v->span,
                      "Lucene's regular expressions cannot say this: %s at "
                      "character %zu",
                      regex.problem, sg_utf8_length(before) + 1);
        return;
    }
    put_text_of(em, e, false, !is_text_type(type));
    if (sg_esql_is_list(em, e->field)) {
        StrBuf within = sb_in(em->arena);
        sg_sb_put(&within, STR("("));
        sg_sb_put(&within, regex.text);
        sg_sb_put(&within, STR("&[^\n]*)"));
        put_one_of(em, e, sb_str(&within));
    } else {
        put(em, STR(" RLIKE "));
        sg_esql_put_string(em, &em->out, regex.text, v->span);
    }
}

// ---- numbers and times ---------------------------------------------------

static const char *chrono_field(TimePart part)
{
    switch (part) {
    case PART_MINUTE: return "minute_of_hour";
    case PART_HOUR: return "hour_of_day";
    case PART_DAY: return "day_of_month";
    case PART_MONTH: return "month_of_year";
    case PART_YEAR: return "year";
    case PART_WEEK: // weeks of DATE_EXTRACT begin with the year
    case PART_NONE: break;
    }
    return NULL;
}

static void put_time_part(Emitter *em, const Expr *e, const char *op)
{
    const char *part = chrono_field(e->value->u.number.part);
    bool time = field_of(em, e->field).type == ELASTIC_DATE ||
                str_eq(e->field, STR("@timestamp"));
    if (part == NULL)
        sg_emit_error(em, SG_esql_time_part, e->value->span,
                      "ES|QL cannot count weeks as ISO 8601 does");
    sg_sb_putf(&em->out, "DATE_EXTRACT(\"%s\", ", part != NULL ? part : "");
    put(em, time ? STR("") : STR("TO_DATETIME("));
    put_name(em, e);
    sg_sb_putf(&em->out, "%s %s ", time ? ")" : "))", op);
    put(em, e->value->u.number.text);
}

static bool is_number_type(ElasticType type)
{
    return type == ELASTIC_LONG || type == ELASTIC_DOUBLE;
}

// The largest of several values is larger than a number where any is.
static void put_compare(Emitter *em, const Expr *e)
{
    CompareOp op = e->value->u.number.op;
    bool number = is_number_type(field_of(em, e->field).type);
    bool high = op == CMP_GT || op == CMP_GTE;
    if (sg_esql_is_list(em, e->field))
        put(em, high ? STR("MV_MAX(") : STR("MV_MIN("));
    put(em, number ? STR("") : STR("TO_DOUBLE("));
    put_name(em, e);
    put(em, number ? STR("") : STR(")"));
    put(em, sg_esql_is_list(em, e->field) ? STR(")") : STR(""));
    sg_sb_putf(&em->out, " %s ", sg_compare_sign(op));
    put(em, e->value->u.number.text);
}

// As text a number is "5" or, where the field is one of doubles, "5.0".
static void put_number_text(Emitter *em, const Expr *e, bool maybe_double)
{
    Str text = e->value->u.number.text;
    bool whole = maybe_double && str_find(text, '.', 0) == text.n;
    Span where = e->value->span;
    StrBuf sb = sb_in(em->arena);
    if (sg_esql_is_list(em, e->field)) {
        sg_put_text_regex(&sb, text, &within_line);
        sg_sb_put(&sb, whole ? STR("(\\.0)?") : STR(""));
        put_one_of(em, e, sb_str(&sb));
        return;
    }
    put(em, whole ? STR(" IN (") : STR(" == "));
    sg_esql_put_string(em, &em->out, text, where);
    if (!whole)
        return;
    sg_sb_put(&sb, text);
    sg_sb_put(&sb, STR(".0"));
    put(em, STR(", "));
    sg_esql_put_string(em, &em->out, sb_str(&sb), where);
    put(em, STR(")"));
}

// A number may be text in its index, as event.code is.
static void put_number(Emitter *em, const Expr *e)
{
    ElasticType type = field_of(em, e->field).type;
    if (is_number_type(type) && !sg_esql_is_list(em, e->field)) {
        put_name(em, e);
        put(em, STR(" == "));
        put(em, e->value->u.number.text);
        return;
    }
    put_text_of(em, e, false, !elastic_is_keyword(type));
    put_number_text(em, e, type == ELASTIC_UNKNOWN || type == ELASTIC_DOUBLE);
}

static void put_truth(Emitter *em, const Expr *e)
{
    ElasticType type = field_of(em, e->field).type;
    bool text = is_text_type(type) && type != ELASTIC_UNKNOWN;
    Str word = e->value->u.truth ? STR("true") : STR("false");
    put_text_of(em, e, text, sg_esql_is_list(em, e->field) && !text);
    if (sg_esql_is_list(em, e->field)) {
        put_one_of(em, e, word);
    } else {
        put(em, STR(" == "));
        put(em, text ? STR("\"") : STR(""));
        put(em, word);
        put(em, text ? STR("\"") : STR(""));
    }
}

// ---- two fields ----------------------------------------------------------

static void put_lower_field(Emitter *em, Str field, Span where)
{
    bool text = is_text_type(field_of(em, field).type);
    put(em, text ? STR("TO_LOWER(") : STR("TO_LOWER(TO_STRING("));
    sg_esql_put_field(em, &em->out, field, where);
    put(em, text ? STR(")") : STR("))"));
}

static void put_fieldref(Emitter *em, const Expr *e)
{
    unsigned part =
        e->value->flags & (TRAIT_FIELDREF_START | TRAIT_FIELDREF_END);
    Str function = part == 0                      ? STR("")
                   : part == TRAIT_FIELDREF_START ? STR("STARTS_WITH(")
                   : part == TRAIT_FIELDREF_END   ? STR("ENDS_WITH(")
                                                  : STR("LOCATE(");
    put(em, function);
    put_lower_field(em, e->field, e->key);
    put(em, part == 0 ? STR(" == ") : STR(", "));
    put_lower_field(em, e->value->u.fieldref.field, e->value->span);
    put(em, part == 0 ? STR("") : STR(")"));
    if (part == (TRAIT_FIELDREF_START | TRAIT_FIELDREF_END))
        put(em, STR(" > 0"));
}

// ---- the function KQL ----------------------------------------------------

static bool is_word_text(Str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (!is_word(text.p[i]))
            return false;
    return text.n > 0;
}

static bool is_flattened(const Emitter *em, const Expr *e)
{
    ElasticField f = field_of(em, e->field);
    return f.type == ELASTIC_FLATTENED || f.flattened.n > 0;
}

// Whole texts, and beginnings that need no escape; a flattened field has no
// other patterns.
static bool is_kql_text(const Value *v)
{
    const Piece *p = v->u.string.pieces;
    if (p == NULL || p->next == NULL)
        return p == NULL || p->kind != PIECE_ONE;
    return p->kind == PIECE_TEXT && is_word_text(p->text) &&
           p->next->kind == PIECE_MANY && p->next->next == NULL;
}

static bool is_kql_value(const Value *v)
{
    switch (v->kind) {
    case VAL_STRING: return is_kql_text(v);
    case VAL_NUMBER: return v->u.number.part == PART_NONE;
    case VAL_BOOL:
    case VAL_NULL:
    case VAL_EXISTS: return true;
    case VAL_REGEX:
    case VAL_CIDR:
    case VAL_COMPARE:
    case VAL_FIELDREF:
    case VAL_QUERY:
    case VAL_EXPANSION: break;
    }
    return false;
}

// Text anywhere, a network that any of several addresses may be in, and keys of
// flattened fields, which ES|QL does not read itself.
bool sg_esql_is_kql(const Emitter *em, const Expr *e)
{
    return expr_is_keyword(e) ||
           (e->value->kind == VAL_CIDR && sg_esql_is_list(em, e->field)) ||
           (is_kql_value(e->value) && is_flattened(em, e));
}

// A pattern without field finds a word inside of values; other text can only
// be a phrase: whole values of keyword fields, words of text fields.
static void put_keyword(Emitter *em, const Expr *e, StrBuf *kql)
{
    const Value *v = e->value;
    Str text = v->kind == VAL_NUMBER ? v->u.number.text : value_plain_text(v);
    if (v->kind == VAL_REGEX || value_has_wildcard(v)) {
        sg_emit_error(em, SG_esql_keyword, v->span,
                      "without a field ES|QL finds words and phrases only");
        sg_diag_hint(em->diags, "name the field to search in with "
                                "-O unbound_field=message");
    } else if (is_word_text(text)) {
        sb_putc(kql, '*');
        sg_sb_put(kql, text);
        sb_putc(kql, '*');
        if (has_case(em, text))
            sg_emit_warn(em, SG_esql_word_case, v->span,
                         "without a field a word is compared with its letters "
                         "as they are, except in text fields");
    } else {
        sb_putc(kql, '"');
        sg_put_escaped(kql, text, "\"\\", '\\');
        sb_putc(kql, '"');
        sg_emit_warn(em, SG_esql_phrase, v->span,
                     "without a field this is found as a whole value, or as "
                     "a phrase of a text field");
    }
}

static void put_kql_quoted(StrBuf *kql, Str text)
{
    sb_putc(kql, '"');
    sg_put_escaped(kql, text, "\"\\", '\\');
    sb_putc(kql, '"');
}

static void put_kql_string(StrBuf *kql, const Value *v)
{
    const Piece *p = v->u.string.pieces;
    if (p != NULL && p->kind == PIECE_MANY) {
        sb_putc(kql, '*');
    } else if (p != NULL && p->next != NULL) {
        sg_sb_put(kql, p->text);
        sb_putc(kql, '*');
    } else {
        put_kql_quoted(kql, p != NULL ? p->text : STR(""));
    }
}

static void put_kql_value(StrBuf *kql, const Value *v)
{
    if (v->kind == VAL_STRING)
        put_kql_string(kql, v);
    else if (v->kind == VAL_NUMBER)
        put_kql_quoted(kql, v->u.number.text);
    else if (v->kind == VAL_BOOL)
        put_kql_quoted(kql, v->u.truth ? STR("true") : STR("false"));
    else if (v->kind == VAL_CIDR)
        put_kql_quoted(kql, v->u.cidr.text);
    else
        sb_putc(kql, '*'); // present
}

static void put_kql(Emitter *em, const Expr *e)
{
    StrBuf kql = sb_in(em->arena);
    const Value *v = e->value;
    bool absent = v->kind == VAL_NULL || (v->kind == VAL_EXISTS && !v->u.truth);
    if (expr_is_keyword(e)) {
        put_keyword(em, e, &kql);
    } else {
        put_kql_quoted(&kql, e->field);
        sg_sb_put(&kql, STR(": "));
        put_kql_value(&kql, v);
    }
    put(em, absent && !expr_is_keyword(e) ? STR("NOT KQL(") : STR("KQL("));
    sg_esql_put_string(em, &em->out, sb_str(&kql), v->span);
    put(em, STR(")"));
}

// ---- all kinds -----------------------------------------------------------

static void put_presence(Emitter *em, const Expr *e, bool present)
{
    put_name(em, e);
    put(em, present ? STR(" IS NOT NULL") : STR(" IS NULL"));
}

static void put_network(Emitter *em, const Expr *e)
{
    bool ip = field_of(em, e->field).type == ELASTIC_IP;
    put(em, ip ? STR("CIDR_MATCH(") : STR("CIDR_MATCH(TO_IP("));
    put_name(em, e);
    put(em, ip ? STR(", ") : STR("), "));
    sg_esql_put_string(em, &em->out, e->value->u.cidr.text, e->value->span);
    put(em, STR(")"));
}

static void put_leaf(Emitter *em, const Expr *e)
{
    const Value *v = e->value;
    if (sg_esql_is_kql(em, e)) {
        put_kql(em, e);
        return;
    }
    switch (v->kind) {
    case VAL_STRING:
        if (sg_esql_is_any(v))
            put_presence(em, e, true);
        else
            put_string(em, e);
        break;
    case VAL_NUMBER:
        if (v->u.number.part != PART_NONE)
            put_time_part(em, e, "==");
        else
            put_number(em, e);
        break;
    case VAL_COMPARE:
        if (v->u.number.part != PART_NONE)
            put_time_part(em, e, sg_compare_sign(v->u.number.op));
        else
            put_compare(em, e);
        break;
    case VAL_BOOL: put_truth(em, e); break;
    case VAL_NULL: put_presence(em, e, false); break;
    case VAL_EXISTS: put_presence(em, e, v->u.truth); break;
    case VAL_REGEX: put_regex(em, e); break;
    case VAL_CIDR: put_network(em, e); break;
    case VAL_FIELDREF: put_fieldref(em, e); break;
    case VAL_QUERY:
    case VAL_EXPANSION: break; // refused, or an OR by now
    }
}

// ---- lists ---------------------------------------------------------------

static bool is_plain_text(const Expr *e)
{
    return !expr_is_keyword(e) && e->value->kind == VAL_STRING &&
           !value_has_wildcard(e->value);
}

static bool put_in(Emitter *em, const Expr *e)
{
    bool lower = false;
    const Expr *first = e->first;
    if (e->kind != EX_OR || sg_esql_is_list(em, first->field) ||
        !is_text_type(field_of(em, first->field).type))
        return false;
    for (const Expr *x = first; x != NULL; x = x->next) {
        if (value_is_cased(x->value) != value_is_cased(first->value))
            return false;
        lower = lower || folds(em, x);
    }
    put_text_of(em, first, lower, false);
    put(em, STR(" IN ("));
    for (const Expr *x = first; x != NULL; x = x->next) {
        const Piece *p = x->value->u.string.pieces;
        Str text = p != NULL ? piece_text(em, x, p) : STR("");
        put(em, x == first ? STR("") : STR(", "));
        sg_esql_put_string(em, &em->out, text, x->value->span);
    }
    put(em, STR(")"));
    return true;
}

// ---- NOT, and long lists -------------------------------------------------

// Never null?
static bool is_sure(const Emitter *em, const Expr *e)
{
    return e->kind == EX_MATCH &&
           (sg_esql_is_kql(em, e) || e->value->kind == VAL_NULL ||
            e->value->kind == VAL_EXISTS ||
            (e->value->kind == VAL_STRING && sg_esql_is_any(e->value)));
}

static bool put_not(Emitter *em, const Expr *e)
{
    if (is_sure(em, e->first))
        return false;
    put(em, STR("NOT COALESCE("));
    em->negated = !em->negated;
    sg_emit_infix(em, &sg_esql_infix, e->first);
    em->negated = !em->negated;
    put(em, STR(", FALSE)"));
    return true;
}

enum { MAX_ROW = 50 };

// The parser takes expressions 400 levels deep, and each operand of a row is
// one: longer rows are written as rows of rows.
static bool split_row(Emitter *em, const Expr *e)
{
    Expr *rows = NULL, **tail = &rows, *inside = NULL;
    size_t count = 0;
    for (const Expr *x = e->first; x != NULL; x = x->next, count++) {
        Expr *copy = arena_new(em->arena, Expr);
        *copy = *x;
        copy->next = NULL;
        if (count % MAX_ROW == 0) {
            Expr *row = sg_expr_new(em->arena, e->kind, e->span);
            row->first = copy;
            *tail = row;
            tail = &row->next;
        } else {
            inside->next = copy;
        }
        inside = copy;
    }
    if (count <= MAX_ROW)
        return false;
    Expr whole = *e;
    whole.first = rows;
    sg_emit_infix(em, &sg_esql_infix, &whole);
    return true;
}

static bool put_node(Emitter *em, const Expr *e)
{
    if (e->kind == EX_NOT)
        return put_not(em, e);
    return (sg_is_list(&sg_esql_infix, e) && put_in(em, e)) || split_row(em, e);
}

// Parentheses around all that is mixed.
const Infix sg_esql_infix = {
    .and_op = " AND ",
    .or_op = " OR ",
    .not_op = "NOT ",
    .group_all = true,
    .group_nots = true,
    .leaf = put_leaf,
    .node = put_node,
    .list = put_in,
    .listable = is_plain_text,
    .tight_lists = true,
};
