// dump.c - rules, their IR and expressions as indented text.

#include "ir/dump.h"

#include "base/ascii.h"
#include "base/visible.h"
#include "ir/trait.h"
#include "sigma/modifier.h"

static void indent(StrBuf *out, unsigned depth)
{
    for (unsigned i = 0; i < depth; i++)
        sg_sb_put(out, STR("  "));
}

static void put_quoted(StrBuf *out, Str s)
{
    sb_putc(out, '\'');
    sg_put_visible(out, s);
    sb_putc(out, '\'');
}

// ---- conditions ----------------------------------------------------------

static void put_cond(StrBuf *out, const Cond *c, bool nested);

static void put_operands(StrBuf *out, const Cond *c, Str op, bool nested)
{
    if (nested)
        sb_putc(out, '(');
    for (const Cond *x = c->first; x != NULL; x = x->next) {
        if (x != c->first)
            sg_sb_put(out, op);
        put_cond(out, x, true);
    }
    if (nested)
        sb_putc(out, ')');
}

static void put_cond(StrBuf *out, const Cond *c, bool nested)
{
    switch (c->kind) {
    case COND_AND: put_operands(out, c, STR(" and "), nested); break;
    case COND_OR: put_operands(out, c, STR(" or "), nested); break;
    case COND_NOT:
        sg_sb_put(out, STR("not "));
        put_cond(out, c->first, true);
        break;
    case COND_NAME: sg_put_visible(out, c->name); break;
    case COND_ALL_OF:
        sg_sb_put(out, STR("all of "));
        sg_put_visible(out, c->name);
        break;
    case COND_ANY_OF:
        sg_sb_put(out, STR("1 of "));
        sg_put_visible(out, c->name);
        break;
    }
}

static void put_condition(StrBuf *out, const Cond *root)
{
    sg_sb_put(out, STR("condition: "));
    if (root != NULL)
        put_cond(out, root, false);
    sb_putc(out, '\n');
}

// ---- what was written ----------------------------------------------------

static void put_item(StrBuf *out, const Item *item, unsigned depth)
{
    indent(out, depth);
    sg_put_visible(out, item->field.n > 0 ? item->field : STR("(keyword)"));
    for (const ModifierUse *u = item->modifiers; u != NULL; u = u->next)
        sg_sb_putf(out, "|%s", u->modifier->name);
    sg_sb_put(out, STR(":"));
    for (const AstValue *v = item->values; v != NULL; v = v->next) {
        sb_putc(out, ' ');
        if (v->scalar.kind == SCALAR_TEXT)
            put_quoted(out, v->scalar.text);
        else
            sg_put_visible(out, v->scalar.kind == SCALAR_NULL ? STR("null")
                                                              : v->scalar.text);
    }
    sb_putc(out, '\n');
}

static void put_detection(StrBuf *out, const Detection *d, unsigned depth)
{
    for (const Item *i = d->items; i != NULL; i = i->next)
        put_item(out, i, depth);
    for (const Detection *x = d->alternatives; x != NULL; x = x->next) {
        indent(out, depth);
        sg_sb_put(out, STR("-\n"));
        put_detection(out, x, depth + 1);
    }
}

void sg_dump_rule(StrBuf *out, const Rule *rule)
{
    for (const Detection *d = rule->detections; d != NULL; d = d->next) {
        sg_put_visible(out, d->name);
        sg_sb_put(out, STR(":\n"));
        put_detection(out, d, 1);
    }
    for (const Condition *c = rule->conditions; c != NULL; c = c->next)
        put_condition(out, c->root);
}

// ---- values --------------------------------------------------------------

static void put_pieces(StrBuf *out, const Piece *p)
{
    sb_putc(out, '\'');
    for (; p != NULL; p = p->next) {
        switch (p->kind) {
        case PIECE_TEXT: sg_put_visible(out, p->text); break;
        case PIECE_MANY: sg_sb_put(out, STR("<*>")); break;
        case PIECE_ONE: sg_sb_put(out, STR("<?>")); break;
        case PIECE_PLACEHOLDER:
            sb_putc(out, '%');
            sg_put_visible(out, p->text);
            sb_putc(out, '%');
            break;
        }
    }
    sb_putc(out, '\'');
}

static const char *part_name(TimePart part)
{
    static const char *const names[] = {"",      "minute ", "hour ", "day ",
                                        "week ", "month ",  "year "};
    return names[part];
}

static const char *op_name(CompareOp op)
{
    static const char *const names[] = {"< ", "<= ", "> ", ">= "};
    return names[op];
}

static void put_number(StrBuf *out, const Value *v)
{
    sg_sb_putf(out, "%s", part_name(v->u.number.part));
    sg_sb_put(out, v->u.number.text);
}

void sg_dump_flags(StrBuf *out, const Value *v)
{
    for (unsigned row = 0; row < TRAIT_COUNT; row++) {
        if ((v->flags & 1u << row) == 0)
            continue;
        for (const char *c = sg_trait_name(1u << row); *c != '\0'; c++)
            sb_putc(out, to_lower(*c));
        sb_putc(out, ' ');
    }
}

static void put_fieldref(StrBuf *out, const Value *v)
{
    bool starts = v->flags & TRAIT_FIELDREF_START;
    bool ends = v->flags & TRAIT_FIELDREF_END;
    sg_sb_put(out, starts && ends ? STR("contains field ")
                   : starts       ? STR("startswith field ")
                   : ends         ? STR("endswith field ")
                                  : STR("field "));
    sg_put_visible(out, v->u.fieldref.field);
}

void sg_dump_value(StrBuf *out, const Value *v)
{
    switch (v->kind) {
    case VAL_STRING:
        sg_dump_flags(out, v);
        put_pieces(out, v->u.string.pieces);
        break;
    case VAL_COMPARE:
        sg_sb_putf(out, "%s", op_name(v->u.number.op));
        put_number(out, v);
        break;
    case VAL_NUMBER: put_number(out, v); break;
    case VAL_BOOL:
        sg_sb_put(out, v->u.truth ? STR("true") : STR("false"));
        break;
    case VAL_NULL: sg_sb_put(out, STR("absent")); break;
    case VAL_EXISTS:
        sg_sb_put(out, v->u.truth ? STR("present") : STR("absent"));
        break;
    case VAL_REGEX:
        sb_putc(out, '/');
        sg_put_visible(out, v->u.regex.text);
        sg_sb_putf(out, "/%s%s%s",
                   v->u.regex.flags & REGEX_IGNORECASE ? "i" : "",
                   v->u.regex.flags & REGEX_MULTILINE ? "m" : "",
                   v->u.regex.flags & REGEX_DOTALL ? "s" : "");
        break;
    case VAL_CIDR:
        sg_sb_put(out, STR("network "));
        sg_sb_put(out, v->u.cidr.text);
        break;
    case VAL_FIELDREF: put_fieldref(out, v); break;
    case VAL_QUERY:
        sg_sb_put(out, STR("query "));
        sg_put_visible(out, v->u.query.expression);
        break;
    case VAL_EXPANSION:
        sg_sb_put(out, STR("any of ("));
        for (const Value *m = v->u.first; m != NULL; m = m->next) {
            sg_dump_value(out, m);
            sg_sb_put(out, m->next ? STR(", ") : STR(")"));
        }
        break;
    }
}

// ---- IR ------------------------------------------------------------------

static void put_detection_ir(StrBuf *out, const DetectionIr *d, unsigned depth);

static void put_item_ir(StrBuf *out, const ItemIr *item, unsigned depth)
{
    indent(out, depth);
    if (item->negated)
        sg_sb_put(out, STR("not "));
    if (item->group != NULL) {
        sg_sb_put(out, STR("(\n"));
        put_detection_ir(out, item->group, depth + 1);
        indent(out, depth);
        sg_sb_put(out, STR(")\n"));
        return;
    }
    sg_put_visible(out, item->field.n > 0 ? item->field : STR("(keyword)"));
    sg_sb_put(out, item->all ? STR(" all:") : STR(":"));
    if (item->values == NULL)
        sg_sb_put(out, STR(" absent"));
    for (const Value *v = item->values; v != NULL; v = v->next) {
        sb_putc(out, ' ');
        sg_dump_value(out, v);
    }
    sb_putc(out, '\n');
}

static void put_detection_ir(StrBuf *out, const DetectionIr *d, unsigned depth)
{
    for (const ItemIr *i = d->items; i != NULL; i = i->next)
        put_item_ir(out, i, depth);
    for (const DetectionIr *x = d->alternatives; x != NULL; x = x->next) {
        indent(out, depth);
        sg_sb_put(out, STR("-\n"));
        put_detection_ir(out, x, depth + 1);
    }
}

static void put_names(StrBuf *out, Str title, const StrItem *s)
{
    if (s == NULL)
        return;
    sg_sb_put(out, title);
    for (; s != NULL; s = s->next) {
        sb_putc(out, ' ');
        sg_put_visible(out, s->text);
    }
    sb_putc(out, '\n');
}

static void put_correlation(StrBuf *out, const Correlation *c)
{
    sg_sb_putf(out, "correlation: %s within ",
               sg_correlation_type_name(c->type));
    sg_put_visible(out, c->timespan.text);
    sb_putc(out, '\n');
    put_names(out, STR("group-by:"), c->group_by);
    put_names(out, STR("field:"), c->fields);
    for (const RuleRef *r = c->rules; r != NULL; r = r->next) {
        sg_sb_put(out, STR("rule: "));
        sg_put_visible(out, r->text);
        sb_putc(out, '\n');
    }
}

static void put_logsource(StrBuf *out, const Logsource *ls)
{
    const Str parts[] = {ls->product, ls->category, ls->service};
    sg_sb_put(out, STR("logsource:"));
    for (size_t i = 0; i < 3; i++) {
        sb_putc(out, ' ');
        sg_put_visible(out, parts[i].n > 0 ? parts[i] : STR("-"));
    }
    sb_putc(out, '\n');
}

void sg_dump_ir(StrBuf *out, const RuleIr *ir)
{
    if (ir->correlation != NULL) {
        put_correlation(out, ir->correlation);
        return;
    }
    for (const Logsource *ls = &ir->logsource; ls != NULL; ls = ls->next)
        put_logsource(out, ls);
    for (const DetectionIr *d = ir->detections; d != NULL; d = d->next) {
        sg_put_visible(out, d->name);
        sg_sb_put(out, STR(":\n"));
        put_detection_ir(out, d, 1);
    }
    for (const ConditionIr *c = ir->conditions; c != NULL; c = c->next)
        put_condition(out, c->root);
    put_names(out, STR("fields:"), ir->fields);
}

// ---- expressions ---------------------------------------------------------

static void put_expr(StrBuf *out, const Expr *e, unsigned depth)
{
    indent(out, depth);
    switch (e->kind) {
    case EX_AND: sg_sb_put(out, STR("and\n")); break;
    case EX_OR: sg_sb_put(out, STR("or\n")); break;
    case EX_NOT: sg_sb_put(out, STR("not\n")); break;
    case EX_NOTHING: sg_sb_put(out, STR("nothing\n")); break;
    case EX_MATCH:
        sg_put_visible(out, e->field.n > 0 ? e->field : STR("(keyword)"));
        sg_sb_put(out, STR(": "));
        sg_dump_value(out, e->value);
        sb_putc(out, '\n');
        break;
    }
    for (const Expr *x = e->first; x != NULL; x = x->next)
        put_expr(out, x, depth + 1);
}

void sg_dump_expr(StrBuf *out, const Expr *e)
{
    put_expr(out, e, 0);
}
