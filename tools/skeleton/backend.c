// @NAME@.c - @TITLE@.
//
// What the language says, and what it does not, is in README.md.

#include "data/line_text.h"
#include "emit/infix.h"

// Text stays inside its quotes.
static void put_text(Emitter *em, const Expr *e, Str text)
{
    if (sg_has_control(text))
        sg_emit_error(em, SG_query_unsupported, e->span,
                      "@TITLE@ cannot express control characters");
    sb_putc(&em->out, '"');
    sg_put_escaped(&em->out, text, "\\\"", '\\');
    sb_putc(&em->out, '"');
}

static void put_field(Emitter *em, const Expr *e)
{
    if (!sg_is_identifier(e->field))
        sg_emit_error(em, SG_query_field, e->key,
                      "@TITLE@ cannot name the field '%.*s'",
                      STR_ARG(e->field));
    sg_sb_put(&em->out, e->field);
}

// One comparison.  'says' below lists what arrives here; a kind of value that
// is new does not compile before it has an answer.
static void leaf(Emitter *em, const Expr *e)
{
    const Value *v = e->value;
    put_field(em, e);
    sg_sb_put(&em->out, STR(" = "));
    switch (v->kind) {
    case VAL_STRING: put_text(em, e, value_plain_text(v)); break;
    case VAL_NUMBER: sg_sb_put(&em->out, v->u.number.text); break;
    case VAL_BOOL:
    case VAL_NULL:
    case VAL_REGEX:
    case VAL_CIDR:
    case VAL_COMPARE:
    case VAL_FIELDREF:
    case VAL_EXISTS:
    case VAL_QUERY:
    case VAL_EXPANSION: break; // refused
    }
}

static const Infix operators = {
    .and_op = " and ",
    .or_op = " or ",
    .not_op = "not ",
    .leaf = leaf,
};

static void emit(Emitter *em, const Expr *e)
{
    sg_emit_infix(em, &operators, e);
}

static const Format formats[] = {
    {.name = "default", .summary = "one query per condition"},
    {0},
};

const Backend sg_backend_@NAME@ = {
    .name = "@NAME@",
    .title = "@TITLE@",
    .extension = "@NAME@",
    .says = TRAIT_FIELD | TRAIT_TEXT | TRAIT_NUMBER,
    .formats = formats,
    .emit = emit,
};
