// leaves.c - single comparisons in SPL.

#include "data/line_text.h"
#include "splunk/splunk.h"

static void put_name(Emitter *em, const Expr *e)
{
    sg_spl_put_field(em, &em->out, SPL_SEARCH, e->field, e->key);
}

// ---- values --------------------------------------------------------------

// Some readers take NUL for the end of the search.
static void put_string(Emitter *em, const Value *v)
{
    sb_putc(&em->out, '"');
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next) {
        if (str_find(p->text, '\0', 0) < p->text.n)
            sg_emit_error(em, SG_spl_nul, v->span,
                          "SPL cannot hold the control character NUL");
        if (p->kind == PIECE_MANY)
            sb_putc(&em->out, '*');
        sg_put_escaped(&em->out, p->text, "\\\"", '\\');
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

// ---- keywords ------------------------------------------------------------

// What a pipeline adds has the place of the whole rule.
static bool is_of_pipeline(const Emitter *em, const Value *v)
{
    return memcmp(&v->span, &em->rule->span, sizeof v->span) == 0;
}

// Splunk finds whole terms of the event's text, Sigma any part of a value: "*"
// at both ends makes it so.  A pipeline adds terms that Splunk finds fast.
static bool wants_parts(const Emitter *em, const Value *v)
{
    return spl_options(em)->keywords == SPL_PARTS && !is_of_pipeline(em, v);
}

// The text of a JSON event has a backslash in front of each of these.
static bool has_json_escape(const Value *v)
{
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next)
        if (str_find(p->text, '\\', 0) < p->text.n ||
            str_find(p->text, '"', 0) < p->text.n)
            return true;
    return false;
}

// The same value as JSON has it.
static Value json_value(Arena *a, const Value *v)
{
    Value json = *v;
    Piece **tail = &json.u.string.pieces;
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next) {
        StrBuf sb = sb_in(a);
        sg_put_escaped(&sb, p->text, "\\\"", '\\');
        *tail = arena_new(a, Piece);
        **tail = (Piece){NULL, p->kind, sb_str(&sb)};
        tail = &(*tail)->next;
    }
    return json;
}

// With "*" where it does not begin or end with one.
static Value part_value(Arena *a, const Value *v)
{
    Value part = *v;
    Piece *many = arena_new(a, Piece), **tail = &part.u.string.pieces;
    *many = (Piece){NULL, PIECE_MANY, {"", 0}};
    const Piece *p = v->u.string.pieces, *last = NULL;
    if (p == NULL || p->kind != PIECE_MANY) {
        Piece *first = arena_new(a, Piece);
        *first = *many;
        *tail = first;
        tail = &first->next;
        last = first;
    }
    for (; p != NULL; p = p->next) {
        *tail = arena_new(a, Piece);
        **tail = *p;
        last = *tail;
        tail = &(*tail)->next;
    }
    *tail = last->kind == PIECE_MANY ? NULL : many;
    return part;
}

static void emit_keyword(Emitter *em, const Value *v)
{
    if (!wants_parts(em, v)) {
        put_string(em, v);
        return;
    }
    Value part = part_value(em->arena, v);
    bool twice = has_json_escape(v);
    if (twice)
        sb_putc(&em->out, '(');
    put_string(em, &part);
    if (!twice)
        return;
    Value json = json_value(em->arena, &part);
    sg_sb_put(&em->out, STR(" OR "));
    put_string(em, &json);
    sb_putc(&em->out, ')');
}

// ---- fields --------------------------------------------------------------

static void emit_string(Emitter *em, const Expr *e)
{
    if (expr_is_keyword(e)) {
        emit_keyword(em, e->value);
        return;
    }
    put_name(em, e);
    sb_putc(&em->out, '=');
    put_string(em, e->value);
}

static void emit_number(Emitter *em, const Expr *e, const char *op)
{
    Str text = e->value->u.number.text;
    bool part = expr_is_keyword(e) && wants_parts(em, e->value);
    if (!expr_is_keyword(e)) {
        put_name(em, e);
        sg_sb_put(&em->out, str_of_literal(op));
    }
    sg_sb_put(&em->out, part ? STR("\"*") : STR(""));
    sg_sb_put(&em->out, text);
    sg_sb_put(&em->out, part ? STR("*\"") : STR(""));
}

// After "tstats" a missing field has a text.
static void emit_presence(Emitter *em, const Expr *e, bool present)
{
    const Splunk *state = em->state;
    if (present == state->filled)
        sg_sb_put(&em->out, STR("NOT "));
    put_name(em, e);
    if (state->filled)
        sg_sb_putf(&em->out, "=\"%.*s\"", STR_ARG(state->filler));
    else
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

static void put_leaf(Emitter *em, const Expr *e)
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
    case VAL_QUERY: emit_query_text(em, e); break;
    case VAL_REGEX:
    case VAL_FIELDREF: break;  // never exact
    case VAL_EXPANSION: break; // an OR by now
    }
}

// ---- searches ------------------------------------------------------------

static bool is_listable(const Expr *e)
{
    return !expr_is_keyword(e) &&
           (e->value->kind == VAL_STRING || e->value->kind == VAL_NUMBER);
}

// "f IN (...)" means any of them.
static bool put_list(Emitter *em, const Expr *e)
{
    if (e->kind != EX_OR || e->expansion)
        return false;
    sg_spl_put_field(em, &em->out, SPL_SEARCH, e->first->field, e->first->key);
    sg_sb_put(&em->out, STR(" IN ("));
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        if (x != e->first)
            sg_sb_put(&em->out, STR(", "));
        if (x->value->kind == VAL_STRING)
            put_string(em, x->value);
        else
            sg_sb_put(&em->out, x->value->u.number.text);
    }
    sb_putc(&em->out, ')');
    return true;
}

// The search command has an implicit AND that binds looser than OR (Splunk's
// Search Manual, "Boolean expressions"): "a OR b c" means (a OR b) AND c.  In
// "where" AND binds tighter, and so it does for most readers.  Parentheses
// around every OR beside an AND make all of them right.
const Infix sg_spl_infix = {
    .and_op = " ",
    .or_op = " OR ",
    .not_op = "NOT ",
    .group_mixed = true,
    .group_nots = true,
    .leaf = put_leaf,
    .list = put_list,
    .listable = is_listable,
};
