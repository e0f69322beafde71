// check_description.c - descriptions.

#include "base/find.h"
#include "base/utf8.h"
#include "lint/attribute.h"

// What the JSON schema of the specification allows.
enum { MAX_DESCRIPTION_LENGTH = 65535 };

void sg_check_description_missing(const Subject *s)
{
    if (s->rule->kind != RULE_FILTER &&
        attribute(s, STR("description")) == NULL)
        sg_lint_find(s, sg_attribute_place(s, STR("description")),
                     "the rule has no description");
}

void sg_check_description_type(const Subject *s)
{
    (void)sg_attribute_want_text(s, STR("description"));
}

void sg_check_description_length(const Subject *s)
{
    const Node *n = text_attribute(s, STR("description"));
    if (n == NULL)
        return;
    size_t length = sg_utf8_length(n->text);
    if (length < s->options->min_description_length)
        sg_lint_find(s, n->span,
                     "a description of %zu characters; fewer than %u explain "
                     "little",
                     length, s->options->min_description_length);
}

void sg_check_description_too_long(const Subject *s)
{
    const Node *n = text_attribute(s, STR("description"));
    if (n != NULL && n->text.n > MAX_DESCRIPTION_LENGTH &&
        sg_utf8_length(n->text) > MAX_DESCRIPTION_LENGTH)
        sg_lint_find(s, n->span,
                     "a description may have at most %d characters; this one "
                     "has %zu",
                     MAX_DESCRIPTION_LENGTH, sg_utf8_length(n->text));
}

void sg_check_description_link(const Subject *s)
{
    static const char *const links[] = {"http://", "https://",
                                        "internal research"};
    const Node *n = text_attribute(s, STR("description"));
    if (n == NULL || s->rule->references != NULL)
        return;
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        Str link = str_of_literal(links[i]);
        size_t at = sg_find(n->text, link, 0);
        if (at == NOT_FOUND)
            continue;
        sg_lint_find(s, sg_node_span_within(n, at, at + link.n),
                     "the description names a source; put it under "
                     "'references'");
        return;
    }
}
