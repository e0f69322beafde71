// transform_condition.c - add_condition: a detection every condition requires.

#include "ir/lower.h"
#include "pipeline/plain.h"
#include "pipeline/transforms/transform.h"
#include "sigma/parse.h"

typedef struct ConditionArgs {
    const Node *node;
    Str name;
    bool template;
    bool negated;
    const Detection *detection; // with a template
    const DetectionIr *ready;   // without
} ConditionArgs;

static const Param condition_params[] = {
    {"conditions", PARAM_NODE, true, offsetof(ConditionArgs, node), NULL, NULL,
     "a detection: fields with modifiers, and their values"},
    {"name", PARAM_TEXT, false, offsetof(ConditionArgs, name), NULL, NULL,
     "name of the new detection"},
    {"template", PARAM_BOOL, false, offsetof(ConditionArgs, template), NULL,
     "false", "fill in $category, $product and $service"},
    {"negated", PARAM_BOOL, false, offsetof(ConditionArgs, negated), NULL,
     "false", "the detection must not match"},
    {0}};

static void prepare_condition(ConfigReader *r, void *args, const Node *where)
{
    ConditionArgs *a = args;
    (void)where;
    a->detection = sg_parse_detection(r->arena, r->source, a->node, r->diags);
    if (a->detection != NULL && !a->template)
        a->ready = sg_lower_detection(r->arena, a->detection, r->diags);
    if (a->detection == NULL || (!a->template && a->ready == NULL))
        r->spoilt = true;
}

static const Str *logsource_part(const Logsource *ls, Str name)
{
    if (str_eq(name, STR("category")))
        return &ls->category;
    if (str_eq(name, STR("product")))
        return &ls->product;
    return str_eq(name, STR("service")) ? &ls->service : NULL;
}

// The name after the "$" at 'at', and where the text goes on.
static Str variable_at(Str s, size_t at, size_t *next)
{
    bool braces = at + 1 < s.n && s.p[at + 1] == '{';
    size_t from = at + (braces ? 2 : 1);
    size_t to = from;
    while (to < s.n && s.p[to] >= 'a' && s.p[to] <= 'z')
        to++;
    *next = braces ? to + 1 : to;
    bool closed = !braces || (to < s.n && s.p[to] == '}');
    return closed ? str_slice(s, from, to) : (Str){0};
}

// "$product", "${product}", and "$$" for one "$"; other names stay.
static Str fill_in(Arena *a, Str s, const Logsource *ls)
{
    StrBuf sb = sb_in(a);
    for (size_t at = 0; at < s.n;) {
        size_t next = at + 1;
        if (s.p[at] == '$' && next < s.n && s.p[next] == '$') {
            sb_putc(&sb, '$');
            at += 2;
            continue;
        }
        const Str *part = NULL;
        if (s.p[at] == '$')
            part = logsource_part(ls, variable_at(s, at, &next));
        if (part != NULL)
            sg_sb_put(&sb, part->p ? *part : STR("None"));
        else
            sb_putc(&sb, s.p[at]);
        at = part != NULL ? next : at + 1;
    }
    return sb_str(&sb);
}

static AstValue *fill_in_values(Arena *a, const AstValue *v,
                                const Logsource *ls)
{
    AstValue *first = NULL;
    AstValue **tail = &first;
    for (; v != NULL; v = v->next) {
        AstValue *to = arena_new(a, AstValue);
        *to = *v;
        to->next = NULL;
        if (v->scalar.kind == SCALAR_TEXT)
            to->scalar.text = fill_in(a, v->scalar.text, ls);
        *tail = to;
        tail = &to->next;
    }
    return first;
}

// A copy: detections of the step belong to the pipeline, which all rules share.
static Detection *fill_in_detections(Arena *a, const Detection *d,
                                     const Logsource *ls)
{
    Detection *first = NULL;
    Detection **tail = &first;
    for (; d != NULL; d = d->next) {
        Detection *to = arena_new(a, Detection);
        *to = *d;
        to->next = NULL;
        to->alternatives = fill_in_detections(a, d->alternatives, ls);
        Item **item_tail = &to->items;
        for (const Item *item = d->items; item != NULL; item = item->next) {
            *item_tail = arena_new(a, Item);
            **item_tail = *item;
            (*item_tail)->values = fill_in_values(a, item->values, ls);
            item_tail = &(*item_tail)->next;
        }
        *tail = to;
        tail = &to->next;
    }
    return first;
}

// Messages about what was added point at the rule: the places it has are in
// the pipeline's file.
static void place_values(Value *v, Span where)
{
    for (; v != NULL; v = v->next) {
        v->span = where;
        if (v->kind == VAL_EXPANSION)
            place_values(v->u.first, where);
    }
}

static void place(DetectionIr *d, Span where)
{
    for (; d != NULL; d = d->next) {
        d->span = where;
        for (ItemIr *item = d->items; item != NULL; item = item->next) {
            item->span = where;
            place_values(item->values, where);
        }
        place(d->alternatives, where);
    }
}

// With a template: lowered now, where errors still have places in the
// pipeline's file.
static DetectionIr *fill_in_and_lower(Run *run, const ConditionArgs *a)
{
    const Detection *filled =
        fill_in_detections(run->arena, a->detection, &run->ir->logsource);
    return sg_lower_detection(run->arena, filled, run->diags);
}

static DetectionIr *make_detection(Run *run, const ConditionArgs *a)
{
    DetectionIr *d = a->ready ? sg_ir_copy_detections(run->arena, a->ready)
                              : fill_in_and_lower(run, a);
    if (d == NULL)
        run->failed = true;
    else
        place(d, run->ir->rule->span);
    return d;
}

static DetectionIr **find_detection(RuleIr *ir, Str name)
{
    DetectionIr **at = &ir->detections;
    while (*at != NULL && !str_eq((*at)->name, name))
        at = &(*at)->next;
    return at;
}

// A name no detection of the rule has.
static Str unused_name(Run *run)
{
    for (unsigned n = 1;; n++) {
        StrBuf sb = sb_in(run->arena);
        sg_sb_putf(&sb, "_cond_%u", n);
        if (*find_detection(run->ir, sb_str(&sb)) == NULL)
            return sb_str(&sb);
    }
}

static Cond *new_cond(Run *run, CondKind kind, Span span, Cond *first)
{
    Cond *c = arena_new(run->arena, Cond);
    c->kind = kind;
    c->span = span;
    c->first = first;
    return c;
}

// "name and (old)", or "not name and (old)".
static const Cond *extended(Run *run, const Cond *old, Str name, bool negated)
{
    Cond *first = new_cond(run, COND_NAME, old->span, NULL);
    first->name = name;
    if (negated)
        first = new_cond(run, COND_NOT, old->span, first);
    first->next = arena_new(run->arena, Cond);
    *first->next = *old;
    first->next->next = NULL;
    return new_cond(run, COND_AND, old->span, first);
}

// ---- conditions that are there already -----------------------------------

static bool same_values(const Value *a, const Value *b)
{
    for (; a != NULL && b != NULL; a = a->next, b = b->next)
        if (!sg_value_equals(a, b) || a->flags != b->flags)
            return false;
    return a == b;
}

static bool same_items(const ItemIr *a, const ItemIr *b)
{
    for (; a != NULL && b != NULL; a = a->next, b = b->next)
        if (!str_eq(a->field, b->field) || a->all != b->all ||
            a->negated != b->negated || a->group != NULL || b->group != NULL ||
            !same_values(a->values, b->values))
            return false;
    return a == b;
}

static bool same_detections(const DetectionIr *a, const DetectionIr *b)
{
    if (!same_items(a->items, b->items))
        return false;
    const DetectionIr *x = a->alternatives, *y = b->alternatives;
    for (; x != NULL && y != NULL; x = x->next, y = y->next)
        if (!same_detections(x, y))
            return false;
    return x == y;
}

static bool is_required(const Cond *c, Str name, bool negated)
{
    if (c->kind == COND_NOT && negated)
        return is_required(c->first, name, false) &&
               c->first->kind == COND_NAME;
    if (c->kind == COND_NAME)
        return !negated && str_eq(c->name, name);
    for (const Cond *x = c->first; c->kind == COND_AND && x != NULL;
         x = x->next)
        if (is_required(x, name, negated))
            return true;
    return false;
}

// Two pipelines, or two steps of one, may add the same source.
static bool is_there(const RuleIr *ir, const DetectionIr *d, bool negated)
{
    for (const DetectionIr *x = ir->detections; x != NULL; x = x->next) {
        const ConditionIr *c = ir->conditions;
        while (c != NULL && is_required(c->root, x->name, negated))
            c = c->next;
        if (c == NULL && same_detections(x, d))
            return true;
    }
    return false;
}

static void add_condition(Run *run, const void *args)
{
    const ConditionArgs *a = args;
    if (run->ir->correlation != NULL)
        return;
    DetectionIr *d = make_detection(run, a);
    if (d == NULL || (a->name.p == NULL && is_there(run->ir, d, a->negated)))
        return;
    d->name = a->name.p ? a->name : unused_name(run);
    // One of this name is replaced, as in other tools.
    DetectionIr **at = find_detection(run->ir, d->name);
    if (*at != NULL)
        *at = (*at)->next;
    while (*at != NULL)
        at = &(*at)->next;
    *at = d;
    for (ConditionIr *c = run->ir->conditions; c != NULL; c = c->next)
        if (!is_required(c->root, d->name, a->negated))
            c->root = extended(run, c->root, d->name, a->negated);
}

const Transform sg_transform_add_condition = {
    .info = {"add_condition", "add a detection that every condition requires",
             condition_params, sizeof(ConditionArgs), NULL, false,
             prepare_condition},
    .rule = add_condition};
