// value_advice.c - values that may not mean what their author thinks.

#include "sigma/modifier.h"
#include "sigma/parser.h"

bool sg_item_has_modifier(const Item *item, unsigned row)
{
    const ModifierUse *u = item->modifiers;
    while (u != NULL && u->modifier->row != row)
        u = u->next;
    return u != NULL;
}

static void advise_on_reading(Parser *p, const Node *n)
{
    const char *other = sg_scalar_pyyaml_differs(n);
    if (other == NULL)
        return;
    sg_diag(p->diags, SG_yaml_reading, n->span,
            "unquoted '%.*s' is %s to tools based on PyYAML", STR_ARG(n->text),
            other);
    sg_diag_hint(p->diags, "quote it");
    if (n->span.from.line == n->span.to.line)
        sg_diag_edit(p->diags, n->span, sg_yaml_quoted(p->arena, n->text));
}

// A backslash that escapes nothing, as paths have them.
static bool has_separator(Str s)
{
    for (size_t i = 0; i + 1 < s.n; i++) {
        if (s.p[i] != '\\')
            continue;
        if (s.p[i + 1] != '\\' && s.p[i + 1] != '*' && s.p[i + 1] != '?')
            return true;
        i++;
    }
    return false;
}

// After one backslash: who writes three of them knows about escapes.
static bool ends_with_escaped_wildcard(Str s)
{
    return (str_ends(s, STR("\\*")) || str_ends(s, STR("\\?"))) &&
           (s.n == 2 || s.p[s.n - 3] != '\\');
}

// "*\bin\*" asks for an asterisk after the last backslash, which no path has.
static void advise_on_wildcard(Parser *p, const Node *n)
{
    Str s = n->text;
    if (!ends_with_escaped_wildcard(s) ||
        !has_separator(str_slice(s, 0, s.n - 2)))
        return;
    Str slip = str_slice(s, s.n - 2, s.n);
    Span where = sg_node_span_within(n, s.n - 2, s.n);
    sg_diag(p->diags, SG_wildcard_escaped, where,
            "'%.*s' is a literal '%c', not a backslash and a wildcard",
            STR_ARG(slip), slip.p[1]);
    sg_diag_hint(p->diags, "write '\\%.*s' for these", STR_ARG(slip));
    if (n->style == STYLE_PLAIN || n->style == STYLE_SINGLE)
        sg_diag_edit(p->diags, where,
                     slip.p[1] == '*' ? STR("\\\\*") : STR("\\\\?"));
}

// 'exists' has its own message about yes and no, and regular expressions have
// no wildcards.
void sg_advise_on_value(Parser *p, const Item *item, const Node *n)
{
    if (!sg_item_has_modifier(item, MODIFIER_ROW_exists))
        advise_on_reading(p, n);
    if (!sg_item_has_modifier(item, MODIFIER_ROW_re))
        advise_on_wildcard(p, n);
}
