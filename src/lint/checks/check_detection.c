// check_detection.c - detections and what refers to them.

#include "base/ascii.h"
#include "lint/checks.h"
#include "sigma/modifier.h"

// What conditions refer to, each once: they may say the same again and again.
typedef struct References {
    Map names, patterns;
    StrItem *listed; // the patterns
} References;

static void add_pattern(Arena *a, References *r, Str pattern)
{
    if (sg_map_put(&r->patterns, pattern, r) != NULL)
        return;
    StrItem *item = arena_new(a, StrItem);
    *item = (StrItem){.next = r->listed, .text = pattern};
    r->listed = item;
}

// Depth is bounded by MAX_CONDITION_DEPTH.
static void collect(Arena *a, References *r, const Cond *c)
{
    for (const Cond *x = c->first; x != NULL; x = x->next)
        collect(a, r, x);
    if (c->kind == COND_NAME)
        (void)sg_map_put(&r->names, c->name, r);
    if (c->kind == COND_ALL_OF || c->kind == COND_ANY_OF)
        add_pattern(a, r, c->name);
}

static bool is_between_words(char c)
{
    return is_blank(c) || c == '(' || c == ')' || c == '|' || c == ',';
}

// Of a condition with errors every word may be a name, a pattern if it has a
// '*', or "them".
static void collect_words(Arena *a, References *r, Str text)
{
    for (size_t at = 0; at < text.n; at++) {
        size_t from = at;
        while (at < text.n && !is_between_words(text.p[at]))
            at++;
        Str word = str_slice(text, from, at);
        if (str_eq_fold(word, STR("them")))
            add_pattern(a, r, STR("*"));
        else if (str_find(word, '*', 0) < word.n)
            add_pattern(a, r, word);
        else if (word.n > 0)
            (void)sg_map_put(&r->names, word, r);
    }
}

static bool refer_to(const References *r, Str name)
{
    const StrItem *p = r->listed;
    while (p != NULL && !sg_cond_selects(p->text, name))
        p = p->next;
    return p != NULL || sg_map_get(&r->names, name) != NULL;
}

// Nobody can tell what a condition that is not text refers to.
void sg_check_detection_unused(const Subject *s)
{
    References r = {.names = sg_map_in(s->scratch),
                    .patterns = sg_map_in(s->scratch)};
    for (const Condition *c = s->rule->conditions; c != NULL; c = c->next) {
        if (c->root != NULL)
            collect(s->scratch, &r, c->root);
        else if (c->text.n > 0)
            collect_words(s->scratch, &r, c->text);
        else
            return;
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
