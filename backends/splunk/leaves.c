// leaves.c - single comparisons in SPL.

#include "base/utf8.h"
#include "splunk/splunk.h"

static Splunk *state_of(Emitter *em)
{
    return em->state;
}

// ---- fields --------------------------------------------------------------

static bool is_bare(Str field)
{
    for (size_t at = 0; at < field.n;) {
        uint32_t c = sg_utf8_next(field, &at);
        if (c != '.' && !sg_is_word_code(c))
            return false;
    }
    return true;
}

static bool has_any(Str s, const char *set)
{
    Str wanted = str_of_literal(set);
    for (size_t i = 0; i < s.n; i++)
        if (str_find(wanted, s.p[i], 0) < wanted.n)
            return true;
    return false;
}

// SPL has no escape for a quote inside a field name.
static bool can_be_named(Emitter *em, Str field, const char *forbidden,
                         Span where)
{
    if (!has_any(field, forbidden))
        return true;
    sg_emit_error(em, SG_query_field, where, "SPL cannot name the field '%.*s'",
                  STR_ARG(field));
    return false;
}

static void put_quoted(Emitter *em, StrBuf *out, Str field, Span where)
{
    if (!can_be_named(em, field, "\"", where))
        return;
    sb_putc(out, '"');
    sg_sb_put(out, field);
    sb_putc(out, '"');
}

void sg_spl_field(Emitter *em, Str field, Span where)
{
    if (is_bare(field))
        sg_sb_put(&em->out, field);
    else
        put_quoted(em, &em->out, field, where);
}

// "regex" and networks take more names bare, as the reference prints them.
static bool is_almost_bare(Str field)
{
    static const char also[] = "-{}@:$[]/";
    for (size_t at = 0; at < field.n;) {
        uint32_t c = sg_utf8_next(field, &at);
        if (c != '.' && !sg_is_word_code(c) &&
            (c >= 0x80 || c == 0 || strchr(also, (int)c) == NULL))
            return false;
    }
    return true;
}

static void put_command_field(Emitter *em, StrBuf *out, Str field, Span where)
{
    if (is_almost_bare(field))
        sg_sb_put(out, field);
    else
        put_quoted(em, out, field, where);
}

// In "where" double quotes make text, single quotes a field.
static void put_eval_field(Emitter *em, StrBuf *out, Str field, Span where)
{
    if (!can_be_named(em, field, "'\"\\", where))
        return;
    sb_putc(out, '\'');
    sg_sb_put(out, field);
    sb_putc(out, '\'');
}

// ---- values --------------------------------------------------------------

void sg_spl_string(Emitter *em, const Value *v)
{
    sb_putc(&em->out, '"');
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next) {
        if (p->kind == PIECE_MANY) {
            sb_putc(&em->out, '*');
        } else if (p->kind == PIECE_ONE) {
            sg_emit_error(em, SG_spl_single_wildcard, v->span,
                          "a search cannot say 'exactly one character'");
        } else if (str_find(p->text, '*', 0) < p->text.n) {
            sg_emit_error(em, SG_spl_literal_asterisk, v->span,
                          "a search takes every asterisk for a wildcard");
        } else {
            state_of(em)->value_breaks_line |= has_any(p->text, "\n\r");
            sg_put_escaped(&em->out, p->text, "\\\"", '\\');
        }
    }
    sb_putc(&em->out, '"');
}

static void emit_string(Emitter *em, const Expr *e)
{
    if (e->value->u.string.cased) {
        sg_emit_error(em, SG_spl_case, e->span,
                      "a search ignores the case of letters");
        return;
    }
    if (!expr_is_keyword(e)) {
        sg_spl_field(em, e->field, e->key);
        sb_putc(&em->out, '=');
    }
    sg_spl_string(em, e->value);
}

static void emit_number(Emitter *em, const Expr *e, const char *op)
{
    if (e->value->u.number.part != PART_NONE) {
        sg_emit_error(em, SG_spl_time_part, e->span,
                      "a search cannot look at a part of a time");
        return;
    }
    if (!expr_is_keyword(e)) {
        sg_spl_field(em, e->field, e->key);
        sg_sb_put(&em->out, str_of_literal(op));
    }
    sg_sb_put(&em->out, e->value->u.number.text);
}

static const char *compare_op(CompareOp op)
{
    switch (op) {
    case CMP_LT: return "<";
    case CMP_LTE: return "<=";
    case CMP_GT: return ">";
    case CMP_GTE: return ">=";
    }
    return "=";
}

static void emit_presence(Emitter *em, const Expr *e, bool present)
{
    if (!present)
        sg_sb_put(&em->out, STR("NOT "));
    sg_spl_field(em, e->field, e->key);
    sg_sb_put(&em->out, STR("=*"));
}

static void emit_network(Emitter *em, const Expr *e)
{
    put_command_field(em, &em->out, e->field, e->key);
    sg_sb_put(&em->out, STR("=\""));
    sg_sb_put(&em->out, e->value->u.cidr.text);
    sb_putc(&em->out, '"');
}

// ---- commands behind the search ------------------------------------------

bool sg_spl_is_deferred(const Expr *e)
{
    return e->kind == EX_MATCH &&
           (e->value->kind == VAL_REGEX || e->value->kind == VAL_FIELDREF);
}

static void defer_regex(Emitter *em, const Expr *e, bool negated)
{
    StrBuf *out = &state_of(em)->deferred;
    const Value *v = e->value;
    sg_sb_put(out, STR("\n| regex "));
    put_command_field(em, out, expr_is_keyword(e) ? STR("_raw") : e->field,
                      e->key);
    sg_sb_put(out, negated ? STR("!=\"") : STR("=\""));
    if (v->u.regex.flags != 0) {
        sg_sb_put(out, STR("(?"));
        if (v->u.regex.flags & REGEX_IGNORECASE)
            sb_putc(out, 'i');
        if (v->u.regex.flags & REGEX_MULTILINE)
            sb_putc(out, 'm');
        if (v->u.regex.flags & REGEX_DOTALL)
            sb_putc(out, 's');
        sb_putc(out, ')');
    }
    state_of(em)->value_breaks_line |= has_any(v->u.regex.text, "\n\r");
    sg_put_escaped(out, v->u.regex.text, "\\\"", '\\');
    sb_putc(out, '"');
}

// "where" compares case by case, and a missing field makes it null, not true:
// lower() mends the one, isnull() the other.
static void defer_fieldref(Emitter *em, const Expr *e, bool negated)
{
    StrBuf *out = &state_of(em)->deferred;
    Str other = e->value->u.fieldref.field;
    if (e->value->u.fieldref.starts || e->value->u.fieldref.ends) {
        sg_emit_error(em, SG_spl_field_part, e->span,
                      "a search cannot compare a part of a field with "
                      "another field");
        return;
    }
    sg_sb_put(out, STR("\n| where "));
    if (negated) {
        sg_sb_put(out, STR("isnull("));
        put_eval_field(em, out, e->field, e->key);
        sg_sb_put(out, STR(") OR isnull("));
        put_eval_field(em, out, other, e->span);
        sg_sb_put(out, STR(") OR "));
    }
    sg_sb_put(out, STR("lower("));
    put_eval_field(em, out, e->field, e->key);
    sg_sb_put(out, negated ? STR(")!=lower(") : STR(")==lower("));
    put_eval_field(em, out, other, e->span);
    sb_putc(out, ')');
}

void sg_spl_defer(Emitter *em, const Expr *e, bool negated)
{
    if (e->value->kind == VAL_REGEX)
        defer_regex(em, e, negated);
    else
        defer_fieldref(em, e, negated);
}

// Behind the search everything is one more AND.
static void emit_deferred(Emitter *em, const Expr *e)
{
    if (em->conjunct)
        sg_spl_defer(em, e, false);
    else if (e->value->kind == VAL_REGEX)
        sg_emit_error(em, SG_spl_regex_place, e->span,
                      "a search cannot hold a regular expression below 'or' "
                      "or in a negated group");
    else
        sg_emit_error(em, SG_spl_regex_place, e->span,
                      "a search cannot compare two fields below 'or' or in a "
                      "negated group");
}

void sg_spl_leaf(Emitter *em, const Expr *e)
{
    const Value *v = e->value;
    switch (v->kind) {
    case VAL_STRING: emit_string(em, e); break;
    case VAL_NUMBER: emit_number(em, e, "="); break;
    case VAL_COMPARE: emit_number(em, e, compare_op(v->u.number.op)); break;
    case VAL_BOOL:
        sg_spl_field(em, e->field, e->key);
        sg_sb_put(&em->out, v->u.truth ? STR("=true") : STR("=false"));
        break;
    case VAL_NULL: emit_presence(em, e, false); break;
    case VAL_EXISTS: emit_presence(em, e, v->u.truth); break;
    case VAL_CIDR: emit_network(em, e); break;
    case VAL_REGEX:
    case VAL_FIELDREF: emit_deferred(em, e); break;
    case VAL_QUERY:
        sg_emit_error(em, SG_query_unsupported, e->span,
                      "no query expressions from a pipeline yet");
        break;
    case VAL_EXPANSION: break; // an OR by now
    }
}
