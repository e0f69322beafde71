// check_scalar.c - unquoted scalars that YAML 1.1 and 1.2 read differently.
//
// The compiler says so about the values of detections; this is about keys and
// attributes.

#include "lint/checks.h"
#include "yaml/scalar.h"

static void check_scalar(const Subject *s, const Node *n, bool may_be_date)
{
    const char *other = sg_scalar_pyyaml_differs(n);
    if (other == NULL || (may_be_date && strcmp(other, "a date") == 0))
        return;
    sg_lint_find(s, n->span, "unquoted '%.*s' is %s to tools based on PyYAML",
                 STR_ARG(n->text), other);
    sg_lint_hint(s, "quote it");
    if (n->span.from.line == n->span.to.line)
        sg_lint_edit(s, n->span, sg_yaml_quoted(s->arena, n->text));
}

static bool is_before(Pos a, Pos b)
{
    return a.line != b.line ? a.line < b.line : a.col < b.col;
}

// Depth is bounded by MAX_YAML_DEPTH.  What an alias stands for was written,
// and looked at, before it.
static void look(const Subject *s, const Node *n, bool keys_only)
{
    if (n->kind == NODE_SCALAR && !keys_only)
        check_scalar(s, n, true);
    for (const Node *x = n->first; x != NULL; x = x->next)
        if (!is_before(x->span.from, n->span.from))
            look(s, x, keys_only);
    for (const Pair *p = n->pairs; p != NULL; p = p->next)
        if (!is_before(p->key->span.from, n->span.from)) {
            check_scalar(s, p->key, false);
            look(s, p->value, keys_only);
        }
}

void sg_check_yaml_ambiguous_scalar(const Subject *s)
{
    for (const Pair *p = s->document->pairs; p != NULL; p = p->next) {
        bool detects = str_eq(p->key->text, STR("detection")) ||
                       str_eq(p->key->text, STR("filter"));
        check_scalar(s, p->key, false);
        look(s, p->value, detects);
    }
}
