// declared.c - fields that an option or a pipeline declares to be something.

#include "cloudwatch/cloudwatch.h"

static bool find_in_text(Str list, DeclaredFits *fits, Str field, Str *found)
{
    for (size_t at = 0; at < list.n;) {
        size_t end = str_find(list, ',', at);
        *found = str_slice(list, at, end);
        if (found->n > 0 && fits(*found, field))
            return true;
        at = end + 1;
    }
    return false;
}

// Options hold text, pipelines a list or text.
bool sg_cw_find_declared(const Emitter *em, const char *name,
                         DeclaredFits *fits, Str field, Str *found)
{
    if (find_in_text(sg_emit_option(em, name), fits, field, found))
        return true;
    const Node *n =
        em->run != NULL ? sg_run_state(em->run, str_of_literal(name)) : NULL;
    if (n == NULL || n->kind == NODE_MAP)
        return false;
    if (n->kind == NODE_SCALAR)
        return find_in_text(n->text, fits, field, found);
    for (n = n->first; n != NULL; n = n->next) {
        *found = n->text;
        if (n->kind == NODE_SCALAR && fits(n->text, field))
            return true;
    }
    return false;
}

bool sg_cw_is_same_field(Str declared, Str field)
{
    return str_eq(declared, field);
}

bool sg_cw_is_declared(const Emitter *em, const char *name, Str field)
{
    Str found;
    return sg_cw_find_declared(em, name, sg_cw_is_same_field, field, &found);
}

// The next part of a dotted path.
Str sg_cw_next_part(Str path, size_t *at)
{
    size_t end = str_find(path, '.', *at);
    Str part = str_slice(path, *at, end);
    *at = end + 1;
    return part;
}

bool sg_cw_is_star(Str part)
{
    return str_eq(part, STR("*"));
}

// "a.*.b.*" declares the field "a.b".
bool sg_cw_is_path_of(Str declared, Str field)
{
    size_t at = 0, in_field = 0;
    while (at < declared.n) {
        Str part = sg_cw_next_part(declared, &at);
        if (sg_cw_is_star(part))
            continue;
        if (in_field >= field.n ||
            !str_eq(part, sg_cw_next_part(field, &in_field)))
            return false;
    }
    return in_field > field.n;
}

bool sg_cw_is_container(const Emitter *em, Str field)
{
    Str found;
    return sg_cw_is_declared(em, "containers", field) ||
           sg_cw_find_declared(em, "arrays", sg_cw_is_path_of, field, &found);
}
