// filter.c - filters applied to rules.

#include "ir/filter.h"

// ---- does it fit? --------------------------------------------------------

// What the filter leaves open fits everything.
static bool part_fits(Str wanted, Str part)
{
    return wanted.p == NULL || (part.p != NULL && str_eq(wanted, part));
}

static bool logsource_fits(const Logsource *filter, const Logsource *rule)
{
    return part_fits(filter->category, rule->category) &&
           part_fits(filter->product, rule->product) &&
           part_fits(filter->service, rule->service);
}

static bool fits(const Rule *filter, const Rule *rule)
{
    if (rule->kind != RULE_DETECTION || rule->spoilt ||
        !logsource_fits(&filter->logsource, &rule->logsource))
        return false;
    const RuleRef *ref = filter->filter->rules;
    while (ref != NULL && ref->rule != rule)
        ref = ref->next;
    return filter->filter->any || ref != NULL;
}

// ---- conditions ----------------------------------------------------------

typedef struct Renaming {
    Arena *arena;
    Str prefix;
    const Rule *filter;
} Renaming;

static Str prefixed(const Renaming *r, Str name)
{
    StrBuf sb = sb_in(r->arena);
    sg_sb_put(&sb, r->prefix);
    sg_sb_put(&sb, name);
    return sb_str(&sb);
}

static Cond *new_cond(const Renaming *r, CondKind kind, Span span)
{
    Cond *c = arena_new(r->arena, Cond);
    c->kind = kind;
    c->span = span;
    return c;
}

// A selector selects among the filter's own detections, whatever the rule has:
// it becomes their names.
static Cond *named(const Renaming *r, const Cond *c, CondKind kind)
{
    Cond *list = new_cond(r, kind, c->span);
    Cond **tail = &list->first;
    for (const Detection *d = r->filter->detections; d != NULL; d = d->next) {
        if (!sg_cond_selects(c->name, d->name))
            continue;
        *tail = new_cond(r, COND_NAME, c->span);
        (*tail)->name = prefixed(r, d->name);
        tail = &(*tail)->next;
    }
    return list;
}

static Cond *renamed(const Renaming *r, const Cond *c)
{
    if (c->kind == COND_ALL_OF || c->kind == COND_ANY_OF)
        return named(r, c, c->kind == COND_ALL_OF ? COND_AND : COND_OR);
    Cond *to = new_cond(r, c->kind, c->span);
    if (c->kind == COND_NAME)
        to->name = prefixed(r, c->name);
    Cond **tail = &to->first;
    for (const Cond *x = c->first; x != NULL; x = x->next) {
        *tail = renamed(r, x);
        tail = &(*tail)->next;
    }
    return to;
}

// The old root is shared, so it stands last, where nothing is linked to it.
static void add_condition(const Renaming *r, ConditionIr *c)
{
    Cond *both = new_cond(r, COND_AND, c->root->span);
    Cond *old = new_cond(r, c->root->kind, c->root->span);
    *old = *c->root;
    old->next = renamed(r, r->filter->conditions->root);
    both->first = old;
    c->root = both;
}

// ---- detections ----------------------------------------------------------

static void add_detections(const Renaming *r, RuleIr *ir)
{
    DetectionIr **tail = &ir->detections;
    while (*tail != NULL)
        tail = &(*tail)->next;
    *tail = sg_ir_copy_detections(r->arena, r->filter->ir->detections);
    for (DetectionIr *d = *tail; d != NULL; d = d->next)
        d->name = prefixed(r, d->name);
}

size_t sg_filter_apply(Arena *a, const Rule *filter, unsigned number,
                       Rule **rules, size_t count)
{
    StrBuf prefix = sb_in(a);
    sg_sb_putf(&prefix, "_filt_%u_", number);
    Renaming r = {a, sb_str(&prefix), filter};
    size_t fitted = 0;
    for (size_t i = 0; i < count; i++) {
        if (!fits(filter, rules[i]))
            continue;
        RuleIr *ir = sg_ir_copy(a, rules[i]->ir);
        add_detections(&r, ir);
        for (ConditionIr *c = ir->conditions; c != NULL; c = c->next)
            add_condition(&r, c);
        rules[i]->ir = ir;
        fitted++;
    }
    return fitted;
}
