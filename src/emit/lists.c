// lists.c - values of one field as one list.

#include "base/map.h"
#include "emit/infix.h"

bool sg_is_list(const Infix *lang, const Expr *e)
{
    if ((e->kind != EX_AND && e->kind != EX_OR) || lang->list == NULL ||
        e->first == NULL || e->first->next == NULL)
        return false;
    for (const Expr *x = e->first; x != NULL; x = x->next)
        if (x->kind != EX_MATCH || !lang->listable(x) ||
            !str_eq(x->field, e->first->field))
            return false;
    return true;
}

// Matches of one field, below an AND or OR of their own.
typedef struct Gathered {
    Expr *list;
    Expr **tail;
} Gathered;

// The new list of the match's field, or NULL: it went into an earlier one.
static Expr *gather(Arena *a, Map *lists, const Expr *parent, Expr *match)
{
    Gathered *g = sg_map_get(lists, match->field);
    bool is_new = g == NULL;
    if (is_new) {
        g = arena_new(a, Gathered);
        g->list = sg_expr_new(a, parent->kind, match->span);
        g->tail = &g->list->first;
        (void)sg_map_put(lists, match->field, g);
    }
    *g->tail = match;
    g->tail = &match->next;
    return is_new ? g->list : NULL;
}

// The first match of a field leaves its place to the list; later ones move into
// it.
static void gather_operands(const Infix *lang, Arena *a, Expr *e)
{
    Map lists = sg_map_in(a);
    Expr **tail = &e->first;
    for (Expr *x = e->first, *next; x != NULL; x = next) {
        next = x->next;
        x->next = NULL;
        bool goes = x->kind == EX_MATCH && lang->listable(x);
        Expr *kept = goes ? gather(a, &lists, e, x) : x;
        if (kept == NULL)
            continue;
        *tail = kept;
        tail = &kept->next;
    }
    *tail = NULL;
}

void sg_gather_lists(const Infix *lang, Arena *a, Expr *e)
{
    for (Expr *x = e->first; x != NULL; x = x->next)
        sg_gather_lists(lang, a, x);
    if (e->kind == EX_AND || e->kind == EX_OR)
        gather_operands(lang, a, e);
}
