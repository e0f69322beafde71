// bind.c - replacing names by what they refer to.

#include "ir/bind.h"

#include "base/map.h"

typedef struct Binder {
    Arena *arena;
    const RuleIr *ir;
    DiagList *diags;
    Map names; // of detections, once there are many
    bool failed;
} Binder;

Expr *sg_expr_new(Arena *a, ExprKind kind, Span span)
{
    Expr *e = arena_new(a, Expr);
    e->kind = kind;
    e->span = span;
    return e;
}

// ---- items ---------------------------------------------------------------

static const Value absent = {.kind = VAL_NULL};

static void check_placeholders(Binder *b, const Value *v)
{
    const Piece *p = v->kind == VAL_STRING  ? v->u.string.pieces
                     : v->kind == VAL_REGEX ? v->u.regex.pieces
                                            : NULL;
    for (; p != NULL; p = p->next) {
        if (p->kind == PIECE_PLACEHOLDER) {
            sg_diag(b->diags, SG_placeholder_unresolved, v->span,
                    "the placeholder '%.*s' has no values", STR_ARG(p->text));
            b->failed = true;
            return;
        }
    }
}

static Expr *bind_value(Binder *b, const ItemIr *item, const Value *v);

static Expr *bind_values(Binder *b, const ItemIr *item, const Value *v,
                         ExprKind kind, Span span)
{
    Expr *e = sg_expr_new(b->arena, kind, span);
    Expr **tail = &e->first;
    for (; v != NULL; v = v->next) {
        *tail = bind_value(b, item, v);
        tail = &(*tail)->next;
    }
    return e;
}

// An item without values compares with 'absent', which has no place in the
// rule: it gets that of the item.
static Expr *bind_value(Binder *b, const ItemIr *item, const Value *v)
{
    if (v->kind == VAL_EXPANSION) {
        Expr *any = bind_values(b, item, v->u.first, EX_OR, v->span);
        any->expansion = true;
        return any;
    }
    check_placeholders(b, v);
    Expr *e =
        sg_expr_new(b->arena, EX_MATCH, v == &absent ? item->span : v->span);
    e->field = item->field;
    e->key = item->span;
    e->value = v;
    e->info = sg_field_info(b->ir->table, item->field);
    return e;
}

static Expr *negate(Binder *b, Expr *e)
{
    Expr *not = sg_expr_new(b->arena, EX_NOT, e->span);
    not ->first = e;
    return not ;
}

static Expr *bind_detection(Binder *b, const DetectionIr *d);

static Expr *bind_item(Binder *b, const ItemIr *item)
{
    const Value *v = item->values ? item->values : &absent;
    Expr *e = item->group ? bind_detection(b, item->group)
                          : bind_values(b, item, v, item->all ? EX_AND : EX_OR,
                                        item->span);
    return item->negated ? negate(b, e) : e;
}

// ---- detections ----------------------------------------------------------

static Expr *bind_detection(Binder *b, const DetectionIr *d)
{
    bool any = d->items == NULL;
    Expr *e = sg_expr_new(b->arena, any ? EX_OR : EX_AND, d->span);
    if (any && d->alternatives == NULL)
        e->kind = EX_NOTHING; // a pipeline dropped all its items
    Expr **tail = &e->first;
    for (const ItemIr *i = d->items; i != NULL; i = i->next) {
        *tail = bind_item(b, i);
        tail = &(*tail)->next;
    }
    for (const DetectionIr *x = d->alternatives; x != NULL; x = x->next) {
        *tail = bind_detection(b, x);
        tail = &(*tail)->next;
    }
    return e;
}

// ---- conditions ----------------------------------------------------------

static Expr *bind_cond(Binder *b, const Cond *c);

// Hundreds of filters give a rule as many detections as names to look up.
static void collect_names(Binder *b)
{
    b->names = sg_map_in(b->arena);
    for (DetectionIr *d = b->ir->detections; d != NULL; d = d->next)
        if (sg_map_get(&b->names, d->name) == NULL)
            (void)sg_map_put(&b->names, d->name, d);
}

// Most rules have two or three detections, for which a map costs more than it
// saves.
static const DetectionIr *find_detection(Binder *b, Str name)
{
    enum { FEW = 16 };
    size_t seen = 0;
    if (b->names.count > 0)
        return sg_map_get(&b->names, name);
    for (const DetectionIr *d = b->ir->detections; d != NULL; d = d->next) {
        if (str_eq(d->name, name))
            return d;
        if (++seen == FEW) {
            collect_names(b);
            return sg_map_get(&b->names, name);
        }
    }
    return NULL;
}

static Expr *bind_name(Binder *b, const Cond *c)
{
    const DetectionIr *d = find_detection(b, c->name);
    if (d != NULL)
        return bind_detection(b, d);
    return sg_expr_new(b->arena, EX_NOTHING, c->span); // caused by a pipeline
}

static Expr *bind_selector(Binder *b, const Cond *c, ExprKind kind)
{
    Expr *e = sg_expr_new(b->arena, kind, c->span);
    Expr **tail = &e->first;
    for (const DetectionIr *d = b->ir->detections; d != NULL; d = d->next) {
        if (d->of_filter || !sg_cond_selects(c->name, d->name))
            continue;
        *tail = bind_detection(b, d);
        tail = &(*tail)->next;
    }
    if (e->first == NULL)
        e->kind = EX_NOTHING;
    return e;
}

static Expr *bind_operator(Binder *b, const Cond *c, ExprKind kind)
{
    Expr *e = sg_expr_new(b->arena, kind, c->span);
    Expr **tail = &e->first;
    for (const Cond *x = c->first; x != NULL; x = x->next) {
        *tail = bind_cond(b, x);
        tail = &(*tail)->next;
    }
    return e;
}

static Expr *bind_cond(Binder *b, const Cond *c)
{
    switch (c->kind) {
    case COND_AND: return bind_operator(b, c, EX_AND);
    case COND_OR: return bind_operator(b, c, EX_OR);
    case COND_NOT: return bind_operator(b, c, EX_NOT);
    case COND_NAME: return bind_name(b, c);
    case COND_ALL_OF: return bind_selector(b, c, EX_AND);
    case COND_ANY_OF: return bind_selector(b, c, EX_OR);
    }
    return NULL;
}

Expr *sg_bind(Arena *a, const RuleIr *ir, const ConditionIr *condition,
              DiagList *diags)
{
    Binder b = {.arena = a, .ir = ir, .diags = diags};
    Expr *e = bind_cond(&b, condition->root);
    return b.failed ? NULL : e;
}
