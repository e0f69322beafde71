// check_detection.c - detections and what refers to them.

#include "lint/checks.h"
#include "sigma/modifier.h"

static bool refers(const Cond *c, Str name)
{
    if (c == NULL)
        return false;
    switch (c->kind) {
    case COND_NAME: return str_eq(c->name, name);
    case COND_ALL_OF:
    case COND_ANY_OF: return sg_cond_selects(c->name, name);
    case COND_AND:
    case COND_OR:
    case COND_NOT: break;
    }
    for (const Cond *x = c->first; x != NULL; x = x->next)
        if (refers(x, name))
            return true;
    return false;
}

// A rule whose conditions could not be read refers to nobody knows what.
void sg_check_detection_unused(const Subject *s)
{
    bool readable = s->rule->conditions != NULL;
    for (const Condition *c = s->rule->conditions; c != NULL; c = c->next) {
        if (refers(c->root, s->detection->name))
            return;
        readable = readable && c->root != NULL;
    }
    if (readable)
        sg_lint_find(s, s->detection->span, "no condition uses '%.*s'",
                     STR_ARG(s->detection->name));
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
