// declared.c - fields that an option or a pipeline declares to be something.

#include "cloudwatch/cloudwatch.h"

#include "base/ascii.h"

// Does a declaration cover the field?
typedef bool Fits(Str declared, Str field);

static bool find_in_text(Str list, Fits *fits, Str field, Str *found)
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

const Node *sg_cw_state(const Emitter *em, const char *name)
{
    return em->run != NULL ? sg_run_state(em->run, str_of_literal(name)) : NULL;
}

// The first in the option's list, or in the state of that name, which is a
// list or text.
static bool find_declared(const Emitter *em, Str list, const char *name,
                          Fits *fits, Str field, Str *found)
{
    if (find_in_text(list, fits, field, found))
        return true;
    const Node *n = sg_cw_state(em, name);
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

static bool is_same_field(Str declared, Str field)
{
    return str_eq(declared, field);
}

static bool is_in_state(const Emitter *em, const char *name, Str field)
{
    Str found;
    return find_declared(em, STR(""), name, is_same_field, field, &found);
}

typedef struct Letters {
    bool lower, upper, capital, other; // capital: the first one is upper case
} Letters;

static Letters letters_of(Str text)
{
    Letters has = {0};
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        bool upper = to_lower(c) != c;
        has.lower |= to_upper(c) != c;
        has.upper |= upper;
        has.capital |= upper && i == 0;
        has.other |= (unsigned char)c >= 0x80;
    }
    return has;
}

// A pipeline knows how a log spells all values of a field.  A value that the
// log does not spell like this is compared in any case: "=" would miss what
// the rule means.
bool sg_cw_is_spelled(const Emitter *em, Str field, Str text)
{
    Str found;
    Letters has = letters_of(text);
    return find_declared(em, cw_options(em)->exact_fields, "exact_fields",
                         is_same_field, field, &found) ||
           (!has.other &&
            ((!has.upper && is_in_state(em, "lower_fields", field)) ||
             (!has.lower && is_in_state(em, "upper_fields", field)) ||
             (has.capital && has.lower &&
              is_in_state(em, "capital_fields", field))));
}

Str sg_cw_optional_end(const Emitter *em, Str field)
{
    const Node *n = sg_cw_state(em, "optional_ends");
    const Node *end =
        n != NULL && n->kind == NODE_MAP ? sg_node_get(n, field) : NULL;
    return end != NULL && end->kind == NODE_SCALAR ? end->text : STR("");
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
static bool is_path_of(Str declared, Str field)
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

bool sg_cw_find_array(const Emitter *em, Str field, Str *path)
{
    return find_declared(em, cw_options(em)->arrays, "arrays", is_path_of,
                         field, path);
}

// "a" declares all fields "a.b", where b has no dot.
static bool is_list_of(Str declared, Str field)
{
    return field.n > declared.n + 1 && field.p[declared.n] == '.' &&
           str_eq(str_slice(field, 0, declared.n), declared) &&
           str_find(field, '.', declared.n + 1) == field.n;
}

bool sg_cw_find_named(const Emitter *em, Str field, Str *list)
{
    return find_declared(em, STR(""), "named", is_list_of, field, list);
}

const Node *sg_cw_joined_parts(const Emitter *em, Str field)
{
    const Node *n = sg_cw_state(em, "joined");
    const Node *parts =
        n != NULL && n->kind == NODE_MAP ? sg_node_get(n, field) : NULL;
    return parts != NULL && parts->kind == NODE_LIST ? parts->first : NULL;
}

bool sg_cw_is_parsed(const Emitter *em, Str field)
{
    return is_in_state(em, "parsed_fields", field);
}

bool sg_cw_is_boolean(const Emitter *em, Str field)
{
    return is_in_state(em, "boolean_fields", field);
}

bool sg_cw_is_container(const Emitter *em, Str field)
{
    Str found;
    return find_declared(em, cw_options(em)->containers, "containers",
                         is_same_field, field, &found) ||
           sg_cw_find_array(em, field, &found);
}
