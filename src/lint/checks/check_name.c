// check_name.c - names and taxonomies.

#include "base/utf8.h"
#include "lint/attribute.h"

// What the JSON schema of the specification allows.
enum { MAX_NAME_LENGTH = 256 };

static void want_word(const Subject *s, Str name)
{
    const Node *n = attribute(s, name);
    if (n != NULL && sg_node_is_text(n) && n->text.n == 0)
        sg_lint_find(s, n->span, "'%.*s' must not be empty", STR_ARG(name));
    else
        (void)sg_attribute_want_text(s, name);
}

static void want_short(const Subject *s, Str name)
{
    const Node *n = text_attribute(s, name);
    if (n == NULL || sg_utf8_length(n->text) <= MAX_NAME_LENGTH)
        return;
    sg_lint_find(s, n->span,
                 "'%.*s' may have at most %d characters; this one has %zu",
                 STR_ARG(name), MAX_NAME_LENGTH, sg_utf8_length(n->text));
}

void sg_check_name_type(const Subject *s)
{
    want_word(s, STR("name"));
}

void sg_check_name_length(const Subject *s)
{
    want_short(s, STR("name"));
}

void sg_check_name_looks_like_id(const Subject *s)
{
    Str uuid;
    if (s->rule->name.n > 0 && sg_uuid_read(s->scratch, s->rule->name, &uuid))
        sg_lint_find(s, s->rule->name_span,
                     "the name of a rule looks like an id, so that references "
                     "to it do, too");
}

void sg_check_taxonomy_type(const Subject *s)
{
    want_word(s, STR("taxonomy"));
}

void sg_check_taxonomy_length(const Subject *s)
{
    want_short(s, STR("taxonomy"));
}

void sg_check_taxonomy_unknown(const Subject *s)
{
    const Node *n = text_attribute(s, STR("taxonomy"));
    if (n == NULL || n->text.n == 0 || str_eq(n->text, STR("sigma")))
        return;
    sg_lint_find(s, n->span, "field names of the taxonomy '%.*s'",
                 STR_ARG(n->text));
    sg_lint_hint(s, "pipelines expect those of 'sigma', which is the default");
}
