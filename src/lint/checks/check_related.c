// check_related.c - what a rule says about others under "related".

#include "base/ascii.h"
#include "lint/attribute.h"

static const char *const relations[] = {"correlation", "derived", "merged",
                                        "obsolete",    "renamed", "similar"};

enum { RELATIONS = sizeof relations / sizeof *relations };

static bool is_relation(Str word)
{
    for (size_t i = 0; i < RELATIONS; i++)
        if (str_eq_fold(word, str_of_literal(relations[i])))
            return true;
    return false;
}

// The text of a part of an entry; NULL: it was reported.
static const Node *part_of(const Subject *s, const Node *entry, Str name)
{
    const Node *n = sg_node_get(entry, name);
    if (n == NULL)
        sg_lint_find(s, entry->span, "an entry in 'related' needs %s '%.*s'",
                     name.p[0] == 'i' ? "an" : "a", STR_ARG(name));
    else if (!sg_node_is_text(n))
        sg_lint_find(s, n->span, "'%.*s' must be text, not %s", STR_ARG(name),
                     sg_attribute_kind(n));
    return n != NULL && sg_node_is_text(n) ? n : NULL;
}

// entry = { "id" ":" uuid, "type" ":" relation }
static void check_entry(const Subject *s, const Node *entry)
{
    if (entry->kind != NODE_MAP) {
        sg_lint_find(s, entry->span,
                     "an entry in 'related' must be a map with id and type, "
                     "not %s",
                     sg_attribute_kind(entry));
        return;
    }
    const Node *id = part_of(s, entry, STR("id"));
    const Node *type = part_of(s, entry, STR("type"));
    Str uuid;
    if (id != NULL && !sg_uuid_read(s->scratch, id->text, &uuid))
        sg_lint_find(s, id->span, "the id of a related rule must be a UUID");
    if (type == NULL || is_relation(type->text))
        return;
    Nearest near = sg_nearest(type->text);
    for (size_t i = 0; i < RELATIONS; i++)
        sg_nearest_offer(&near, str_of_literal(relations[i]));
    sg_lint_find(s, type->span, "no relation is called '%.*s'",
                 STR_ARG(type->text));
    sg_lint_suggest(s, &near);
}

void sg_check_related_type(const Subject *s)
{
    if (sg_attribute_want_list(s, STR("related")))
        return;
    const Node *x = sg_attribute_items(s, STR("related"));
    for (; x != NULL; x = x->next)
        check_entry(s, x);
}
