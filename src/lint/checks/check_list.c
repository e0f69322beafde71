// check_list.c - references, false positives and other lists of texts.

#include "base/map.h"
#include "base/utf8.h"
#include "lint/attribute.h"
#include "lint/change.h"
#include "lint/repeated.h"

// ---- types ---------------------------------------------------------------

// A list of texts; items of other types are reported one by one.
static void want_texts(const Subject *s, Str name)
{
    if (sg_attribute_want_list(s, name))
        return;
    const Node *x = sg_attribute_items(s, name);
    for (; x != NULL; x = x->next)
        if (x->kind != NODE_SCALAR)
            sg_lint_find(s, x->span, "'%.*s' must list text, not %s",
                         STR_ARG(name), sg_attribute_kind(x));
}

void sg_check_references_type(const Subject *s)
{
    want_texts(s, STR("references"));
}

void sg_check_falsepositives_type(const Subject *s)
{
    want_texts(s, STR("falsepositives"));
}

void sg_check_fields_type(const Subject *s)
{
    want_texts(s, STR("fields"));
}

void sg_check_scope_type(const Subject *s)
{
    want_texts(s, STR("scope"));
}

// ---- presence ------------------------------------------------------------

static void want_present(const Subject *s, Str name)
{
    if (s->rule->kind != RULE_FILTER && attribute(s, name) == NULL)
        sg_lint_find(s, sg_attribute_place(s, name), "the rule has no '%.*s'",
                     STR_ARG(name));
}

void sg_check_references_missing(const Subject *s)
{
    want_present(s, STR("references"));
}

void sg_check_tags_missing(const Subject *s)
{
    want_present(s, STR("tags"));
}

void sg_check_falsepositives_missing(const Subject *s)
{
    want_present(s, STR("falsepositives"));
}

// A list of none is as good as no list.
void sg_check_fields_present(const Subject *s)
{
    const Node *key = sg_attribute_key(s, STR("fields"));
    const Node *fields = attribute(s, STR("fields"));
    if (key != NULL && fields != NULL &&
        (fields->kind != NODE_LIST || fields->first != NULL))
        sg_lint_find(s, key->span,
                     "'fields' says nothing about what the rule finds");
}

// ---- items ---------------------------------------------------------------

void sg_check_references_duplicate(const Subject *s)
{
    sg_find_repeated(s, STR("references"), "reference");
}

void sg_check_fields_duplicate(const Subject *s)
{
    sg_find_repeated(s, STR("fields"), "field");
}

static void want_two_characters(const Subject *s, Str name)
{
    const Node *x = sg_attribute_items(s, name);
    for (; x != NULL; x = x->next)
        if (x->kind == NODE_SCALAR && sg_utf8_length(x->text) < 2)
            sg_lint_find(s, x->span, "'%.*s' says nothing", STR_ARG(x->text));
}

void sg_check_falsepositives_short(const Subject *s)
{
    want_two_characters(s, STR("falsepositives"));
}

void sg_check_scope_short(const Subject *s)
{
    want_two_characters(s, STR("scope"));
}
