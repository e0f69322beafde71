// tag.h - the tags of a rule, in parts.
#ifndef SIGCC_LINT_TAG_H
#define SIGCC_LINT_TAG_H

#include "lint/attribute.h"
#include "lint/change.h"

// tag = namespace "." name
typedef struct RuleTag {
    const Node *node;
    Str space, name;
} RuleTag;

// The namespace, up to the first dot; false if there is none.
static inline bool split_tag(const Node *node, RuleTag *tag)
{
    size_t dot = str_find(node->text, '.', 0);
    if (dot == node->text.n)
        return false;
    *tag = (RuleTag){node, str_slice(node->text, 0, dot),
                     str_slice(node->text, dot + 1, node->text.n)};
    return true;
}

// The next tag of this namespace, or of any if it is empty; the first one if
// *tag is {0}.  False at the end.
static inline bool next_tag(const Subject *s, Str space, RuleTag *tag)
{
    const Node *x = tag->node != NULL ? tag->node->next
                                      : sg_attribute_items(s, STR("tags"));
    for (x = next_text(x); x != NULL; x = next_text(x->next))
        if (split_tag(x, tag) && (space.n == 0 || str_eq(tag->space, space)))
            return true;
    return false;
}

// Where its name is.
static inline Span name_span(const RuleTag *tag)
{
    return sg_node_span_within(tag->node, tag->space.n + 1, tag->node->text.n);
}

// Edit the name.
static inline void change_name(const Subject *s, const RuleTag *tag, Str name)
{
    sg_change_part(s, tag->node, tag->space.n + 1, tag->node->text.n, name);
}

#endif
