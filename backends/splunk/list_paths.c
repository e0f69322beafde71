// list_paths.c - names of fields below lists that are not known to be right.
//
// Splunk writes "{}" after the name of a list, and finds nothing where one is
// missing.  Pipelines know the lists of their events in part:
//
//     list_members   state, a map: for a list, such as "a.b{}", its members
//     list_names     state, a list: names that only lists have

#include "splunk/splunk.h"

static void warn(Emitter *em, const Expr *e, Str list)
{
    sg_emit_warn(em, SG_spl_list_path, e->key,
                 "'%.*s' is below the list '%.*s', and not known to be there",
                 STR_ARG(e->field), STR_ARG(list));
    sg_diag_hint(em->diags,
                 "if a part of it is a list, write '{}' after that part");
}

// The length of "a.b{}" in "a.b{}.c.d"; 0: below no list.
static size_t end_of_list(Str field)
{
    Str below = STR("{}.");
    for (size_t i = field.n; i-- > 1;)
        if (str_starts(str_slice(field, i, field.n), below))
            return i + 2;
    return 0;
}

static bool is_listed(const Node *list, Str text)
{
    for (const Node *n = list->first; n != NULL; n = n->next)
        if (n->kind == NODE_SCALAR && str_eq(n->text, text))
            return true;
    return false;
}

// False after a warning.
static bool check_members(Emitter *em, const Node *lists, const Expr *e)
{
    size_t end = end_of_list(e->field);
    if (end == 0 || lists == NULL || lists->kind != NODE_MAP)
        return true;
    Str list = str_slice(e->field, 0, end);
    const Node *members = sg_node_get(lists, list);
    if (members == NULL || members->kind != NODE_LIST ||
        is_listed(members, str_slice(e->field, end + 1, e->field.n)))
        return true;
    warn(em, e, list);
    return false;
}

static void check_names(Emitter *em, const Node *names, const Expr *e)
{
    if (names == NULL || names->kind != NODE_LIST)
        return;
    for (size_t at = 0; at < e->field.n;) {
        size_t end = str_find(e->field, '.', at);
        if (is_listed(names, str_slice(e->field, at, end)))
            warn(em, e, str_slice(e->field, 0, end));
        at = end + 1;
    }
}

static void check(Emitter *em, const Node *lists, const Node *names,
                  const Expr *e)
{
    if (e->kind == EX_MATCH && !expr_is_keyword(e) &&
        check_members(em, lists, e))
        check_names(em, names, e);
    for (const Expr *x = e->first; x != NULL; x = x->next)
        check(em, lists, names, x);
}

void sg_spl_check_lists(Emitter *em, const Expr *e)
{
    if (em->run == NULL)
        return;
    const Node *lists = sg_run_state(em->run, STR("list_members"));
    const Node *names = sg_run_state(em->run, STR("list_names"));
    if (lists != NULL || names != NULL)
        check(em, lists, names, e);
}
