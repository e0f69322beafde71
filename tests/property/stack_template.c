// stack_template.c - members of members.

#include "stack_template.h"

const EventNode *template_member(const EventNode *n, const char *key)
{
    n = n != NULL && n->kind == EVENT_OBJECT ? n->first : NULL;
    while (n != NULL && !str_eq(n->key, str_of_literal(key)))
        n = n->next;
    return n;
}

Str template_text(const EventNode *n, const char *key)
{
    n = template_member(n, key);
    return n != NULL ? n->text : STR("");
}

const EventNode *template_resources(const EventNode *root)
{
    const EventNode *all = template_member(root, "Resources");
    return all != NULL ? all->first : NULL;
}

const EventNode *template_resource(const EventNode *n, const char *type)
{
    while (n != NULL && !str_eq(template_text(n, "Type"), str_of_literal(type)))
        n = n->next;
    return n;
}
