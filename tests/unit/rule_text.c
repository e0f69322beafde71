// rule_text.c - every stage of a rule in a form that tests can compare.

#include "rule_text.h"

#include "ir/bind.h"
#include "ir/lower.h"
#include "ir/simplify.h"
#include "sigma/parse.h"

ParsedRule parse_rule_file(Arena *a, Str text)
{
    ParsedRule p = {.yaml = parse_yaml(a, text)};
    DiagList *diags = &p.yaml->diags;
    p.rule = sg_parse_documents(a, a, &p.yaml->source, p.yaml->roots, diags);
    if (p.rule != NULL && !p.rule->spoilt)
        p.ir = sg_lower(a, p.rule, diags);
    return p;
}

ParsedRule parse_detection_text(Arena *a, Str detection)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("title: t\nlogsource: {product: p}\ndetection:\n"));
    sg_sb_put(&sb, detection);
    return parse_rule_file(a, sb_str(&sb));
}

// ---- conditions ----------------------------------------------------------

static void put_cond(StrBuf *sb, const Cond *c);

static void put_operands(StrBuf *sb, const Cond *c, Str op)
{
    sb_putc(sb, '(');
    for (const Cond *x = c->first; x != NULL; x = x->next) {
        if (x != c->first)
            sg_sb_put(sb, op);
        put_cond(sb, x);
    }
    sb_putc(sb, ')');
}

static void put_cond(StrBuf *sb, const Cond *c)
{
    switch (c->kind) {
    case COND_AND: put_operands(sb, c, STR(" and ")); return;
    case COND_OR: put_operands(sb, c, STR(" or ")); return;
    case COND_NOT:
        sg_sb_put(sb, STR("not "));
        put_cond(sb, c->first);
        return;
    case COND_NAME: break;
    case COND_ALL_OF: sg_sb_put(sb, STR("all of ")); break;
    case COND_ANY_OF: sg_sb_put(sb, STR("1 of ")); break;
    }
    sg_sb_put(sb, c->name);
}

Str cond_text(Arena *a, const Cond *c)
{
    StrBuf sb = sb_in(a);
    put_cond(&sb, c);
    return sb_str(&sb);
}

// ---- values --------------------------------------------------------------

static void put_plain(StrBuf *sb, Str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (strchr("*?\\%\"", s.p[i]) != NULL && s.p[i] != '\0')
            sb_putc(sb, '\\');
        sb_putc(sb, s.p[i]);
    }
}

static void put_string(StrBuf *sb, const Value *v)
{
    sg_sb_put(sb, value_is_cased(v) ? STR("cased \"") : STR("\""));
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next) {
        switch (p->kind) {
        case PIECE_TEXT: put_plain(sb, p->text); break;
        case PIECE_MANY: sb_putc(sb, '*'); break;
        case PIECE_ONE: sb_putc(sb, '?'); break;
        case PIECE_PLACEHOLDER:
            sb_putc(sb, '%');
            sg_sb_put(sb, p->text);
            sb_putc(sb, '%');
            break;
        }
    }
    sb_putc(sb, '"');
}

static void put_regex(StrBuf *sb, const Value *v)
{
    sb_putc(sb, '/');
    sg_sb_put(sb, v->u.regex.text);
    sb_putc(sb, '/');
    if (v->u.regex.flags & REGEX_IGNORECASE)
        sb_putc(sb, 'i');
    if (v->u.regex.flags & REGEX_MULTILINE)
        sb_putc(sb, 'm');
    if (v->u.regex.flags & REGEX_DOTALL)
        sb_putc(sb, 's');
}

static void put_number(StrBuf *sb, const Value *v)
{
    static const char *const parts[] = {"",      "minute ", "hour ", "day ",
                                        "week ", "month ",  "year "};
    sg_sb_put(sb, str_of_literal(parts[v->u.number.part]));
    sg_sb_put(sb, v->u.number.text);
}

static void put_fieldref(StrBuf *sb, const Value *v)
{
    sg_sb_put(sb, STR("field "));
    if (v->flags & TRAIT_FIELDREF_END)
        sb_putc(sb, '*');
    sg_sb_put(sb, v->u.fieldref.field);
    if (v->flags & TRAIT_FIELDREF_START)
        sb_putc(sb, '*');
}

static void put_value(StrBuf *sb, const Value *v);

static void put_expansion(StrBuf *sb, const Value *v)
{
    sb_putc(sb, '{');
    for (const Value *m = v->u.first; m != NULL; m = m->next) {
        if (m != v->u.first)
            sg_sb_put(sb, STR(" | "));
        put_value(sb, m);
    }
    sb_putc(sb, '}');
}

static void put_value(StrBuf *sb, const Value *v)
{
    static const char *const ops[] = {"< ", "<= ", "> ", ">= "};
    switch (v->kind) {
    case VAL_STRING: put_string(sb, v); break;
    case VAL_NUMBER: put_number(sb, v); break;
    case VAL_BOOL: sg_sb_putf(sb, "%s", v->u.truth ? "true" : "false"); break;
    case VAL_NULL: sg_sb_put(sb, STR("null")); break;
    case VAL_REGEX: put_regex(sb, v); break;
    case VAL_CIDR:
        sg_sb_put(sb, STR("cidr "));
        sg_sb_put(sb, v->u.cidr.text);
        break;
    case VAL_COMPARE:
        sg_sb_put(sb, str_of_literal(ops[v->u.number.op]));
        put_number(sb, v);
        break;
    case VAL_FIELDREF: put_fieldref(sb, v); break;
    case VAL_EXISTS:
        sg_sb_put(sb, v->u.truth ? STR("exists") : STR("absent"));
        break;
    case VAL_QUERY: sg_sb_put(sb, v->u.query.expression); break;
    case VAL_EXPANSION: put_expansion(sb, v); break;
    }
}

Str value_text(Arena *a, const Value *v)
{
    StrBuf sb = sb_in(a);
    put_value(&sb, v);
    return sb_str(&sb);
}

Str item_text(Arena *a, const ItemIr *item)
{
    StrBuf sb = sb_in(a);
    if (item->negated)
        sg_sb_put(&sb, STR("not "));
    sg_sb_put(&sb, item->field);
    sb_putc(&sb, ':');
    for (const Value *v = item->values; v != NULL; v = v->next) {
        if (v != item->values)
            sg_sb_put(&sb, item->all ? STR(" &") : STR(" |"));
        sb_putc(&sb, ' ');
        put_value(&sb, v);
    }
    return sb_str(&sb);
}

// ---- expressions ---------------------------------------------------------

Expr *bound_expr(Arena *a, const ParsedRule *p, unsigned passes)
{
    if (p->ir == NULL)
        return NULL;
    Expr *e = sg_bind(a, p->ir, p->ir->conditions, &p->yaml->diags);
    return e ? sg_simplify(e, passes) : NULL;
}

static void put_expr(StrBuf *sb, const Expr *e);

static void put_list(StrBuf *sb, const Expr *e, Str op)
{
    sb_putc(sb, e->expansion ? '[' : '(');
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        if (x != e->first)
            sg_sb_put(sb, op);
        put_expr(sb, x);
    }
    sb_putc(sb, e->expansion ? ']' : ')');
}

static void put_expr(StrBuf *sb, const Expr *e)
{
    switch (e->kind) {
    case EX_AND: put_list(sb, e, STR(" & ")); break;
    case EX_OR: put_list(sb, e, STR(" | ")); break;
    case EX_NOT:
        sb_putc(sb, '!');
        put_expr(sb, e->first);
        break;
    case EX_MATCH:
        sg_sb_put(sb, e->field);
        sb_putc(sb, '=');
        put_value(sb, e->value);
        break;
    case EX_NOTHING: sg_sb_put(sb, STR("nothing")); break;
    }
}

Str expr_text(Arena *a, const Expr *e)
{
    StrBuf sb = sb_in(a);
    put_expr(&sb, e);
    return sb_str(&sb);
}
