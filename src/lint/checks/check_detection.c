// check_detection.c - detections and what refers to them.

#include "lint/checks.h"
#include "sigma/modifier.h"

// What conditions refer to, each once: they may say the same again and again.
typedef struct References {
    Map names, patterns;
    StrItem *listed; // the patterns
} References;

// Depth is bounded by MAX_CONDITION_DEPTH.
static void collect(Arena *a, References *r, const Cond *c)
{
    for (const Cond *x = c->first; x != NULL; x = x->next)
        collect(a, r, x);
    if (c->kind == COND_NAME)
        (void)sg_map_put(&r->names, c->name, r);
    if ((c->kind == COND_ALL_OF || c->kind == COND_ANY_OF) &&
        sg_map_put(&r->patterns, c->name, r) == NULL) {
        StrItem *item = arena_new(a, StrItem);
        *item = (StrItem){.next = r->listed, .text = c->name};
        r->listed = item;
    }
}

static bool refer_to(const References *r, Str name)
{
    const StrItem *p = r->listed;
    while (p != NULL && !sg_cond_selects(p->text, name))
        p = p->next;
    return p != NULL || sg_map_get(&r->names, name) != NULL;
}

// A rule whose conditions could not be read refers to nobody knows what.
void sg_check_detection_unused(const Subject *s)
{
    References r = {.names = sg_map_in(s->scratch),
                    .patterns = sg_map_in(s->scratch)};
    for (const Condition *c = s->rule->conditions; c != NULL; c = c->next) {
        if (c->root == NULL)
            return;
        collect(s->scratch, &r, c->root);
    }
    const Detection *d = s->rule->conditions ? s->rule->detections : NULL;
    for (; d != NULL; d = d->next)
        if (!refer_to(&r, d->name))
            sg_lint_find(s, d->span, "no condition uses '%.*s'",
                         STR_ARG(d->name));
}

// ---- alternatives --------------------------------------------------------

static bool same_modifiers(const Item *a, const Item *b)
{
    const ModifierUse *x = a->modifiers;
    const ModifierUse *y = b->modifiers;
    for (; x != NULL && y != NULL; x = x->next, y = y->next)
        if (x->modifier != y->modifier)
            return false;
    return x == y;
}

// Nothing but this field, whose values are alternatives.
static bool is_alternative(const Detection *d, const Item *like)
{
    const Item *i = d->items;
    return i != NULL && i->next == NULL && !i->spoilt && i->field.n > 0 &&
           str_eq(i->field, like->field) && same_modifiers(i, like) &&
           !sg_item_has_modifier(i, MODIFIER_ROW_all) &&
           !sg_item_has_modifier(i, MODIFIER_ROW_neq);
}

void sg_check_detection_list_or_confusion(const Subject *s)
{
    const Detection *first = s->detection->alternatives;
    if (first == NULL || first->next == NULL || first->items == NULL)
        return;
    for (const Detection *d = first; d != NULL; d = d->next)
        if (!is_alternative(d, first->items))
            return;
    sg_lint_find(s, s->detection->span,
                 "each map of this list compares '%.*s' in the same way",
                 STR_ARG(first->items->field));
    sg_lint_hint(s, "write one field with a list of values");
}
