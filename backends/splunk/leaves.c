// leaves.c - single comparisons in SPL.

#include "data/line_text.h"
#include "splunk/splunk.h"

static Splunk *state_of(Emitter *em)
{
    return em->state;
}

static void put_name(Emitter *em, const Expr *e)
{
    sg_spl_put_field(em, &em->out, SPL_SEARCH, e->field, e->key);
}

// ---- values --------------------------------------------------------------

// Some readers take NUL for the end of the search.
static bool refuse_nul(Emitter *em, Str text, Span where)
{
    if (str_find(text, '\0', 0) == text.n)
        return false;
    sg_emit_error(em, SG_spl_nul, where,
                  "SPL cannot hold the control character NUL");
    return true;
}

static void put_piece(Emitter *em, const Piece *p, Span where)
{
    if (p->kind == PIECE_MANY)
        sb_putc(&em->out, '*');
    else if (str_find(p->text, '*', 0) < p->text.n)
        sg_emit_error(em, SG_spl_literal_asterisk, where,
                      "a search reads every asterisk as a wildcard");
    else
        sg_put_escaped(&em->out, p->text, "\\\"", '\\');
}

void sg_spl_string(Emitter *em, const Value *v)
{
    sb_putc(&em->out, '"');
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next) {
        if (refuse_nul(em, p->text, v->span))
            break;
        put_piece(em, p, v->span);
    }
    sb_putc(&em->out, '"');
}

static bool value_breaks_line(const Value *v)
{
    if (v->kind == VAL_REGEX)
        return sg_breaks_line(v->u.regex.text);
    if (v->kind == VAL_QUERY)
        return sg_breaks_line(v->u.query.expression);
    if (v->kind != VAL_STRING)
        return false;
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next)
        if (sg_breaks_line(p->text))
            return true;
    return false;
}

const Value *sg_spl_line_break(const Expr *e)
{
    if (e->kind == EX_MATCH)
        return value_breaks_line(e->value) ? e->value : NULL;
    const Value *found = NULL;
    for (const Expr *x = e->first; x != NULL && found == NULL; x = x->next)
        found = sg_spl_line_break(x);
    return found;
}

static void emit_string(Emitter *em, const Expr *e)
{
    if (!expr_is_keyword(e)) {
        put_name(em, e);
        sb_putc(&em->out, '=');
    }
    sg_spl_string(em, e->value);
}

static void emit_number(Emitter *em, const Expr *e, const char *op)
{
    if (!expr_is_keyword(e)) {
        put_name(em, e);
        sg_sb_put(&em->out, str_of_literal(op));
    }
    sg_sb_put(&em->out, e->value->u.number.text);
}

static void emit_presence(Emitter *em, const Expr *e, bool present)
{
    if (!present)
        sg_sb_put(&em->out, STR("NOT "));
    put_name(em, e);
    sg_sb_put(&em->out, STR("=*"));
}

static void emit_network(Emitter *em, const Expr *e)
{
    sg_spl_put_field(em, &em->out, SPL_COMMAND, e->field, e->key);
    sg_sb_put(&em->out, STR("=\""));
    sg_sb_put(&em->out, e->value->u.cidr.text);
    sb_putc(&em->out, '"');
}

// {field} and {id} in a query expression of a pipeline; the rest stays.
static void emit_query_text(Emitter *em, const Expr *e)
{
    Str text = e->value->u.query.expression;
    for (size_t at = 0; at < text.n;) {
        Str rest = str_slice(text, at, text.n);
        if (str_starts(rest, STR("{{")) || str_starts(rest, STR("}}"))) {
            sb_putc(&em->out, rest.p[0]);
            at += 2;
        } else if (str_starts(rest, STR("{field}"))) {
            put_name(em, e); // a keyword has been refused: it has none
            at += 7;
        } else if (str_starts(rest, STR("{id}"))) {
            sg_sb_put(&em->out, e->value->u.query.id);
            at += 4;
        } else {
            sb_putc(&em->out, text.p[at++]);
        }
    }
}

// ---- commands after the search -------------------------------------------

bool sg_spl_is_deferred(const Expr *e)
{
    return e->kind == EX_MATCH &&
           (e->value->kind == VAL_REGEX || e->value->kind == VAL_FIELDREF);
}

static void put_regex(Emitter *em, const Value *v)
{
    StrBuf *out = &state_of(em)->deferred;
    sb_putc(out, '"');
    sg_put_regex_flags(out, v->u.regex.flags);
    refuse_nul(em, v->u.regex.text, v->span);
    sg_put_escaped(out, v->u.regex.text, "\\\"", '\\');
    sb_putc(out, '"');
}

// "'f'" between 'before' and 'after' of "where".
static void put_where(Emitter *em, Str before, Str field, Span where, Str after)
{
    StrBuf *out = &state_of(em)->deferred;
    sg_sb_put(out, before);
    sg_spl_put_field(em, out, SPL_EVAL, field, where);
    sg_sb_put(out, after);
}

static void put_missing(Emitter *em, Str field, Span where)
{
    if (state_of(em)->filled)
        put_where(em, STR(""), field, where, STR("==\"null\" OR "));
    else
        put_where(em, STR("isnull("), field, where, STR(") OR "));
}

// "regex" takes the text in place of a missing field for a value of it.
static void defer_filled_regex(Emitter *em, const Expr *e)
{
    StrBuf *out = &state_of(em)->deferred;
    sg_sb_put(out, STR("\n| where "));
    put_missing(em, e->field, e->key);
    put_where(em, STR("NOT match("), e->field, e->key, STR(", "));
    put_regex(em, e->value);
    sb_putc(out, ')');
}

static void defer_regex(Emitter *em, const Expr *e, bool negated)
{
    StrBuf *out = &state_of(em)->deferred;
    if (negated && state_of(em)->filled) {
        defer_filled_regex(em, e);
        return;
    }
    sg_sb_put(out, STR("\n| regex "));
    sg_spl_put_field(em, out, SPL_COMMAND,
                     expr_is_keyword(e) ? STR("_raw") : e->field, e->key);
    sg_sb_put(out, negated ? STR("!=") : STR("="));
    put_regex(em, e->value);
}

// "where" compares case by case, and a missing field makes it null, not true:
// lower() mends the one, isnull() the other.
static void defer_fieldref(Emitter *em, const Expr *e, bool negated)
{
    Str other = e->value->u.fieldref.field;
    sg_sb_put(&state_of(em)->deferred, STR("\n| where "));
    if (negated) {
        put_missing(em, e->field, e->key);
        put_missing(em, other, e->span);
    }
    put_where(em, STR("lower("), e->field, e->key,
              negated ? STR(")!=") : STR(")=="));
    put_where(em, STR("lower("), other, e->span, STR(")"));
}

void sg_spl_defer(Emitter *em, const Expr *e, bool negated)
{
    Deferred *d = arena_new(em->arena, Deferred);
    *d = (Deferred){NULL, e, negated};
    *state_of(em)->tail = d;
    state_of(em)->tail = &d->next;
    if (e->value->kind == VAL_REGEX)
        defer_regex(em, e, negated);
    else
        defer_fieldref(em, e, negated);
}

// After the search everything is one more AND.
static void emit_deferred(Emitter *em, const Expr *e)
{
    if (em->conjunct)
        sg_spl_defer(em, e, false);
    else if (e->value->kind == VAL_REGEX)
        sg_emit_error(em, SG_spl_regex_place, e->span,
                      "a search cannot apply a regular expression below 'or' "
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
    case VAL_COMPARE:
        emit_number(em, e, sg_compare_sign(v->u.number.op));
        break;
    case VAL_BOOL:
        put_name(em, e);
        sg_sb_put(&em->out, v->u.truth ? STR("=true") : STR("=false"));
        break;
    case VAL_NULL: emit_presence(em, e, false); break;
    case VAL_EXISTS: emit_presence(em, e, v->u.truth); break;
    case VAL_CIDR: emit_network(em, e); break;
    case VAL_REGEX:
    case VAL_FIELDREF: emit_deferred(em, e); break;
    case VAL_QUERY: emit_query_text(em, e); break;
    case VAL_EXPANSION: break; // an OR by now
    }
}
