// lower.c - AST to RuleIr.

#include "ir/lower.h"

#include "base/limits.h"
#include "base/num.h"
#include "base/utf8.h"
#include "ir/lowering.h"
#include "ir/string.h"

void sg_lowering_error(Lowering *lo, DiagId id, Span where, const char *format,
                       ...)
{
    va_list args;
    va_start(args, format);
    sg_diag_v(lo->diags, id, where, format, args);
    va_end(args);
    lo->failed = true;
}

Value *sg_value_new(Lowering *lo, ValueKind kind, Span span)
{
    if (++lo->values == MAX_VALUES)
        sg_lowering_error(lo, SG_limit_values, lo->item->span,
                          "more than %d values after expansion", MAX_VALUES);
    Value *v = arena_new(lo->arena, Value);
    v->kind = kind;
    v->span = span;
    return v;
}

// ---- numbers -------------------------------------------------------------

static Str without_plus(Str s)
{
    return s.n > 0 && s.p[0] == '+' ? str_slice(s, 1, s.n) : s;
}

// "0x1F" and "0o17" as decimal.  False beyond 64 bits.
static bool radix_text(Arena *a, Str s, Str *text)
{
    bool minus = s.p[0] == '-';
    Str digits = str_slice(s, minus ? 3 : 2, s.n);
    unsigned base = s.p[minus ? 2 : 1] == 'x' ? 16 : 8;
    unsigned long long n = 0;
    for (size_t i = 0; i < digits.n; i++) {
        if (n > (~0ULL >> 4))
            return false;
        char c = digits.p[i];
        unsigned d =
            c <= '9' ? (unsigned)(c - '0') : (unsigned)((c | 0x20) - 'a') + 10;
        n = n * base + d;
    }
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "%s%llu", minus ? "-" : "", n);
    *text = sb_str(&sb);
    return true;
}

// Integers of any size keep the author's digits.
static bool int_text(Arena *a, Str s, Str *text)
{
    s = without_plus(s);
    size_t sign = s.n > 0 && s.p[0] == '-' ? 1 : 0;
    if (s.n > sign + 1 && s.p[sign] == '0' &&
        (s.p[sign + 1] == 'x' || s.p[sign + 1] == 'o'))
        return radix_text(a, s, text);
    StrBuf sb = sb_in(a);
    bool zero = true;
    for (size_t i = 0; i < s.n; i++) {
        zero &= s.p[i] == '0' || s.p[i] == '-' || s.p[i] == '_';
        if (s.p[i] != '_')
            sb_putc(&sb, s.p[i]);
    }
    *text = zero && sign == 1 ? STR("0") : sb_str(&sb);
    return true;
}

static bool float_text(Arena *a, Str s, Str *text)
{
    double number;
    if (!sg_num_parse(s, &number) || number - number != 0)
        return false;
    StrBuf sb = sb_in(a);
    sg_num_put(&sb, number);
    *text = sb_str(&sb);
    return true;
}

static bool set_number(Lowering *lo, Value *v, const Scalar *s)
{
    Str *text = &v->u.number.text;
    bool ok = s->kind == SCALAR_INT ? int_text(lo->arena, s->text, text)
                                    : float_text(lo->arena, s->text, text);
    if (!ok || !sg_num_parse(*text, &v->u.number.number)) {
        sg_lowering_error(lo, SG_number_invalid, v->span,
                          "'%.*s' is not a number sigcc can work with",
                          STR_ARG(s->text));
        return false;
    }
    return true;
}

// ---- values --------------------------------------------------------------

static Value *lower_value(Lowering *lo, const AstValue *av)
{
    static const ValueKind kinds[] = {[SCALAR_TEXT] = VAL_STRING,
                                      [SCALAR_INT] = VAL_NUMBER,
                                      [SCALAR_FLOAT] = VAL_NUMBER,
                                      [SCALAR_BOOL] = VAL_BOOL,
                                      [SCALAR_NULL] = VAL_NULL};
    const Scalar *s = &av->scalar;
    Value *v = sg_value_new(lo, kinds[s->kind], av->span);
    switch (s->kind) {
    case SCALAR_TEXT:
        v->u.string.pieces = sg_string_parse(lo->arena, s->text);
        break;
    case SCALAR_INT:
    case SCALAR_FLOAT: (void)set_number(lo, v, s); break;
    case SCALAR_BOOL: v->u.truth = s->truth; break;
    case SCALAR_NULL: break;
    }
    return v;
}

// Items with 're' take their values as they are written.  For booleans and
// null that is the text other tools print; dates and numbers stay as written.
static Value *raw_value(Lowering *lo, const AstValue *av)
{
    const Scalar *s = &av->scalar;
    Str text = s->text;
    if (s->kind == SCALAR_BOOL || s->kind == SCALAR_NULL) {
        text = s->kind == SCALAR_NULL ? STR("None")
               : s->truth             ? STR("True")
                                      : STR("False");
        sg_diag(lo->diags, SG_regex_reading, av->span,
                "this is read as the regular expression '%.*s'", STR_ARG(text));
        sg_diag_hint(lo->diags, "quote it");
    }
    Value *v = sg_value_new(lo, VAL_STRING, av->span);
    v->u.string.pieces = sg_string_plain(lo->arena, text);
    return v;
}

static bool has_regex(const Item *item)
{
    for (const ModifierUse *u = item->modifiers; u != NULL; u = u->next)
        if (u->modifier->row == MODIFIER_ROW_re)
            return true;
    return false;
}

// ---- checks after all modifiers ------------------------------------------

// A keyword is looked for in the whole event, which only text and regular
// expressions can be.
static void check_keyword(Lowering *lo, const Value *v)
{
    switch (v->kind) {
    case VAL_STRING:
    case VAL_REGEX: return;
    case VAL_NUMBER:
        if (v->u.number.part == PART_NONE)
            return;
        break;
    case VAL_EXPANSION:
        for (const Value *m = v->u.first; m != NULL; m = m->next)
            check_keyword(lo, m);
        return;
    case VAL_BOOL:
    case VAL_NULL:
    case VAL_CIDR:
    case VAL_COMPARE:
    case VAL_FIELDREF:
    case VAL_EXISTS: break;
    }
    sg_lowering_error(lo, SG_keyword_type, v->span, "%s needs a field name",
                      sg_value_kind_name(v));
}

static void check_text(Lowering *lo, const Value *v)
{
    if (v->kind == VAL_EXPANSION) {
        for (const Value *m = v->u.first; m != NULL; m = m->next)
            check_text(lo, m);
        return;
    }
    if (v->kind != VAL_STRING)
        return;
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next) {
        if (p->kind == PIECE_TEXT && !sg_utf8_valid(p->text)) {
            sg_lowering_error(lo, SG_value_bytes, v->span,
                              "the encoded bytes are not text");
            sg_diag_hint(lo->diags, "add 'base64' or 'base64offset'");
            return;
        }
    }
}

static void check_values(Lowering *lo)
{
    if (lo->ir->field.n == 0 && lo->ir->values == NULL)
        sg_lowering_error(lo, SG_keyword_type, lo->item->span,
                          "an empty list needs a field name");
    for (const Value *v = lo->ir->values; v != NULL; v = v->next) {
        if (lo->ir->field.n == 0)
            check_keyword(lo, v);
        if (lo->bytes)
            check_text(lo, v);
    }
}

// ---- items and detections ------------------------------------------------

typedef struct Lower {
    Arena *arena;
    DiagList *diags;
    bool failed;
} Lower;

static ItemIr *lower_item(Lower *lw, const Item *item)
{
    ItemIr *ir = arena_new(lw->arena, ItemIr);
    ir->span = item->span;
    ir->field = item->field;
    Lowering lo = {
        .arena = lw->arena, .diags = lw->diags, .item = item, .ir = ir};
    bool raw = has_regex(item);
    Value **tail = &ir->values;
    for (const AstValue *av = item->values; av != NULL; av = av->next) {
        *tail = raw ? raw_value(&lo, av) : lower_value(&lo, av);
        tail = &(*tail)->next;
    }
    if (!lo.failed)
        sg_modify_item(&lo);
    if (!lo.failed)
        check_values(&lo);
    lw->failed |= lo.failed;
    return ir;
}

static DetectionIr *lower_detection(Lower *lw, const Detection *d)
{
    DetectionIr *ir = arena_new(lw->arena, DetectionIr);
    ir->span = d->span;
    ir->name = d->name;
    ItemIr **item_tail = &ir->items;
    for (const Item *item = d->items; item != NULL; item = item->next) {
        *item_tail = lower_item(lw, item);
        item_tail = &(*item_tail)->next;
    }
    DetectionIr **tail = &ir->alternatives;
    for (const Detection *x = d->alternatives; x != NULL; x = x->next) {
        *tail = lower_detection(lw, x);
        tail = &(*tail)->next;
    }
    return ir;
}

const RuleIr *sg_lower(Arena *a, const Rule *rule, DiagList *diags)
{
    Lower lw = {.arena = a, .diags = diags};
    RuleIr *ir = arena_new(a, RuleIr);
    ir->rule = rule;
    DetectionIr **tail = &ir->detections;
    for (const Detection *d = rule->detections; d != NULL; d = d->next) {
        *tail = lower_detection(&lw, d);
        tail = &(*tail)->next;
    }
    return lw.failed ? NULL : ir;
}
