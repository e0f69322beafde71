// attribute.h - the attributes of a rule as nodes, for checks of how they are
// written.
#ifndef SIGCC_LINT_ATTRIBUTE_H
#define SIGCC_LINT_ATTRIBUTE_H

#include "lint/checks.h"

// NULL: absent, or null.
static inline const Node *attribute(const Subject *s, Str name)
{
    const Node *n = sg_node_get(s->document, name);
    return n != NULL && !sg_node_is_null(n) ? n : NULL;
}

// NULL: absent, or not text.
static inline const Node *text_attribute(const Subject *s, Str name)
{
    const Node *n = sg_node_get(s->document, name);
    return n != NULL && sg_node_is_text(n) ? n : NULL;
}

// This item of a list or the first one after it that is text; NULL: none is.
static inline const Node *next_text(const Node *x)
{
    while (x != NULL && !sg_node_is_text(x))
        x = x->next;
    return x;
}

// The key of an attribute, or NULL.
const Node *sg_attribute_key(const Subject *s, Str name);

// Where to report that something is missing: where "key:" has no value, or at
// the beginning of the rule.  The compiler reports it there, too.
Span sg_attribute_place(const Subject *s, Str name);

// "a list", "a number" ... of a node that is not text.
const char *sg_attribute_kind(const Node *n);

// Report that an attribute is not text; true if so.
bool sg_attribute_want_text(const Subject *s, Str name);

// Report that an attribute is not a list, with a fix where a list of one item
// is meant; true if so.
bool sg_attribute_want_list(const Subject *s, Str name);

// The items of a list; NULL for anything else.
const Node *sg_attribute_items(const Subject *s, Str name);

#endif
