// repeated.c - items of a list that occur twice.

#include "lint/repeated.h"

#include "lint/attribute.h"
#include "lint/change.h"

static void report(const Subject *s, const Node *x, const Node *first,
                   const char *what)
{
    sg_lint_find(s, x->span, "the %s '%.*s' occurs twice", what,
                 STR_ARG(x->text));
    sg_lint_other(s, first->span, "it is also here");
    sg_change_drop_item(s, x);
}

// Lists are short: comparing all pairs of one needs no memory.
static void compare_pairs(const Subject *s, const Node *items, const char *what)
{
    for (const Node *x = items; x != NULL; x = x->next) {
        const Node *first = items;
        while (first != x &&
               (first->kind != NODE_SCALAR || !str_eq(first->text, x->text)))
            first = first->next;
        if (first != x && x->kind == NODE_SCALAR)
            report(s, x, first, what);
    }
}

// But for hostile ones, whose pairs would take minutes.
static void look_up(const Subject *s, const Node *items, uint32_t count,
                    const char *what)
{
    Map seen = sg_map_in(s->scratch);
    const Node **firsts = arena_array(s->scratch, const Node *, count);
    for (const Node *x = items; x != NULL; x = x->next) {
        if (x->kind != NODE_SCALAR)
            continue;
        const Node *const *first = sg_map_get(&seen, x->text);
        if (first != NULL) {
            report(s, x, *first, what);
            continue;
        }
        *firsts = x;
        (void)sg_map_put(&seen, x->text, firsts++);
    }
}

void sg_find_repeated(const Subject *s, Str attribute, const char *what)
{
    enum { FEW = 64 };
    const Node *list = sg_node_get(s->document, attribute);
    if (list == NULL || list->kind != NODE_LIST)
        return;
    if (list->count <= FEW)
        compare_pairs(s, list->first, what);
    else
        look_up(s, list->first, list->count, what);
}
