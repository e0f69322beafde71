// attribute.c - the attributes of a rule as nodes.

#include "lint/attribute.h"

#include "lint/change.h"

const Node *sg_attribute_key(const Subject *s, Str name)
{
    for (const Pair *p = s->document->pairs; p != NULL; p = p->next)
        if (str_eq(p->key->text, name))
            return p->key;
    return NULL;
}

Span sg_attribute_place(const Subject *s, Str name)
{
    const Node *n = sg_node_get(s->document, name);
    return n != NULL ? n->span : s->rule->span;
}

const char *sg_attribute_kind(const Node *n)
{
    if (n->kind != NODE_SCALAR)
        return sg_node_kind_name(n);
    switch (sg_scalar_read(n).kind) {
    case SCALAR_TEXT: break;
    case SCALAR_INT:
    case SCALAR_FLOAT: return "a number";
    case SCALAR_BOOL: return "a boolean";
    case SCALAR_NULL: return "null";
    }
    return "text";
}

bool sg_attribute_want_text(const Subject *s, Str name)
{
    const Node *n = attribute(s, name);
    if (n == NULL || sg_node_is_text(n))
        return false;
    sg_lint_find(s, n->span, "'%.*s' must be text, not %s", STR_ARG(name),
                 sg_attribute_kind(n));
    if (n->kind == NODE_SCALAR)
        sg_lint_hint(s, "put it in quotes");
    return true;
}

bool sg_attribute_want_list(const Subject *s, Str name)
{
    const Node *n = attribute(s, name);
    if (n == NULL || n->kind == NODE_LIST)
        return false;
    sg_lint_find(s, n->span, "'%.*s' must be a list, not %s", STR_ARG(name),
                 sg_attribute_kind(n));
    if (n->kind == NODE_SCALAR)
        sg_change_to_list(s, sg_attribute_key(s, name), n);
    return true;
}

const Node *sg_attribute_items(const Subject *s, Str name)
{
    const Node *n = sg_node_get(s->document, name);
    return n != NULL && n->kind == NODE_LIST ? n->first : NULL;
}
