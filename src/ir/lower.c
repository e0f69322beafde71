// lower.c - AST to RuleIr.

#include "ir/lower.h"

#include "base/limits.h"
#include "base/utf8.h"
#include "ir/lowering.h"
#include "ir/string.h"

static void set_number(Lowering *lo, Value *v, const Scalar *s)
{
    if (!sg_scalar_number(lo->arena, s, &v->u.number.text, &v->u.number.number))
        sg_lowering_error(lo, SG_number_invalid, v->span,
                          "'%.*s' is not a number sigcc can handle",
                          STR_ARG(s->text));
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
    case SCALAR_FLOAT: set_number(lo, v, s); break;
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

// ---- checks after all modifiers ------------------------------------------

// A keyword is searched for in the whole event, which only text and regular
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
    case VAL_EXISTS:
    case VAL_QUERY: break;
    }
    sg_lowering_error(lo, SG_keyword_type, v->span, "%s needs a field name",
                      sg_value_kind_name(v));
}

// Only UTF-16 makes bytes that are not text, and base64 makes text of them
// again.
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
        sg_lowering_error(lo, SG_detection_empty, lo->item->span,
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
    size_t values; // of the rule so far
    bool failed;
} Lower;

static ItemIr *lower_item(Lower *lw, const Item *item)
{
    ItemIr *ir = arena_new(lw->arena, ItemIr);
    ir->span = item->span;
    ir->field = item->field;
    Lowering lo = {.arena = lw->arena,
                   .diags = lw->diags,
                   .item = item,
                   .ir = ir,
                   .values = lw->values};
    if (lw->values >= MAX_VALUES || item->spoilt)
        return ir; // already reported
    bool raw = sg_item_has_modifier(item, MODIFIER_ROW_re);
    Value **tail = &ir->values;
    for (const AstValue *av = item->values; av != NULL; av = av->next) {
        *tail = raw ? raw_value(&lo, av) : lower_value(&lo, av);
        tail = &(*tail)->next;
    }
    if (!lo.failed)
        sg_modify_item(&lo);
    if (!lo.failed)
        check_values(&lo);
    lw->values = lo.values;
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

DetectionIr *sg_lower_detection(Arena *a, const Detection *d, DiagList *diags)
{
    Lower lw = {.arena = a, .diags = diags};
    DetectionIr *ir = lower_detection(&lw, d);
    return lw.failed ? NULL : ir;
}

Value *sg_lower_value(Arena *a, const AstValue *v, DiagList *diags)
{
    Lowering lo = {.arena = a, .diags = diags};
    Value *value = lower_value(&lo, v);
    return lo.failed ? NULL : value;
}

static ConditionIr *lower_conditions(Arena *a, const Condition *c)
{
    ConditionIr *first = NULL;
    ConditionIr **tail = &first;
    for (; c != NULL; c = c->next) {
        *tail = arena_new(a, ConditionIr);
        **tail = (ConditionIr){.source = c, .root = c->root};
        tail = &(*tail)->next;
    }
    return first;
}

static CustomIr *lower_custom(Arena *a, const Pair *p)
{
    CustomIr *first = NULL;
    CustomIr **tail = &first;
    for (; p != NULL; p = p->next) {
        *tail = arena_new(a, CustomIr);
        **tail = (CustomIr){.name = p->key->text, .value = p->value};
        tail = &(*tail)->next;
    }
    return first;
}

// Lowering goes on after an error, so that one run reports all of them.
const RuleIr *sg_lower(Arena *a, const Rule *rule, DiagList *diags)
{
    Lower lw = {.arena = a, .diags = diags};
    RuleIr *ir = arena_new(a, RuleIr);
    ir->rule = rule;
    ir->logsource = rule->logsource;
    ir->fields = rule->fields;
    ir->conditions = lower_conditions(a, rule->conditions);
    ir->custom = lower_custom(a, rule->custom);
    ir->correlation = rule->correlation;
    DetectionIr **tail = &ir->detections;
    for (const Detection *d = rule->detections; d != NULL; d = d->next) {
        *tail = lower_detection(&lw, d);
        tail = &(*tail)->next;
    }
    return lw.failed ? NULL : ir;
}
