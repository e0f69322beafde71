// check_filter.c - filters: what they need, and what they are for.

#include "base/ascii.h"
#include "base/map.h"
#include "lint/checks.h"
#include "yaml/scalar.h"

// The map below "filter"; NULL: there is none, or it is not a map.
static const Node *filter_of(const Subject *s)
{
    const Node *n = s->rule->kind == RULE_FILTER
                        ? sg_node_get(s->document, STR("filter"))
                        : NULL;
    return n != NULL && n->kind == NODE_MAP ? n : NULL;
}

// Where the compiler says that something is missing.
static Span start_of(const Node *n)
{
    return (Span){n->span.from, n->span.from, n->span.source};
}

void sg_check_filter_missing(const Subject *s)
{
    if (s->rule->kind != RULE_FILTER)
        return;
    const Node *n = sg_node_get(s->document, STR("filter"));
    if (n->kind != NODE_MAP)
        sg_lint_find(s, n->span, "'filter' is %s, not a map",
                     sg_node_kind_name(n));
}

static bool is_reference(const Node *n)
{
    return n->kind == NODE_SCALAR && !sg_node_is_null(n) && n->text.n > 0;
}

void sg_check_filter_rules(const Subject *s)
{
    const Node *filter = filter_of(s);
    const Node *n = filter ? sg_node_get(filter, STR("rules")) : NULL;
    if (filter != NULL && n == NULL) {
        sg_lint_find(s, start_of(filter),
                     "a filter must name the rules it applies to");
        sg_lint_hint(s, "'rules: any' is every rule of the log source");
    } else if (n != NULL && n->kind != NODE_LIST && !is_reference(n)) {
        sg_lint_find(s, n->span,
                     "'rules' is 'any', the name or id of a rule, or a list");
    }
    for (const Node *x = n != NULL ? n->first : NULL; x != NULL; x = x->next)
        if (!is_reference(x))
            sg_lint_find(s, x->span, "this is not the name or id of a rule");
}

void sg_check_filter_rules_empty(const Subject *s)
{
    const Node *filter = filter_of(s);
    const Node *n = filter ? sg_node_get(filter, STR("rules")) : NULL;
    if (n == NULL || n->kind != NODE_LIST || n->first != NULL)
        return;
    sg_lint_find(s, n->span, "an empty list is every rule of the log source");
    sg_lint_hint(s, "write 'rules: any' if that is meant");
}

void sg_check_filter_condition(const Subject *s)
{
    const Node *filter = filter_of(s);
    const Node *n = filter ? sg_node_get(filter, STR("condition")) : NULL;
    if (filter != NULL && n == NULL)
        sg_lint_find(s, start_of(filter), "a filter needs a condition");
    else if (n != NULL && !sg_node_is_text(n))
        sg_lint_find(s, n->span, "the condition of a filter must be text");
}

// Filters are for exceptions: their condition is added to that of a rule.
void sg_check_filter_condition_polarity(const Subject *s)
{
    const Node *filter = filter_of(s);
    const Node *n = filter ? sg_node_get(filter, STR("condition")) : NULL;
    if (n == NULL || !sg_node_is_text(n))
        return;
    size_t at = 0;
    while (at < n->text.n && (is_blank(n->text.p[at]) || n->text.p[at] == '('))
        at++;
    Str word = str_slice(n->text, at, n->text.n);
    bool negates = word.n > 3 &&
                   str_eq_fold(str_slice(word, 0, 3), STR("not")) &&
                   !is_word(word.p[3]);
    if (negates)
        return;
    sg_lint_find(s, n->span,
                 "rules will find only what matches this condition");
    sg_lint_hint(s, "begin it with 'not' to leave that out");
}

// ---- attributes ----------------------------------------------------------

// With its line, where it has one to itself.
static void find_attribute(const Subject *s, Str name)
{
    const Pair *p = s->document->pairs;
    while (p != NULL && !str_eq(p->key->text, name))
        p = p->next;
    if (s->rule->kind != RULE_FILTER || p == NULL)
        return;
    sg_lint_find(s, p->key->span, "a filter has no %.*s", STR_ARG(name));
    uint32_t line = p->key->span.from.line;
    const Layout *l = s->layout;
    if (l == NULL || p->value->kind != NODE_SCALAR ||
        p->value->style == STYLE_BLOCK || p->value->span.to.line != line ||
        p->key->span.from.col > 0)
        return;
    sg_layout_lines(s->layout);
    sg_lint_edit(s, sg_layout_span(l, l->starts[line], l->starts[line + 1]),
                 STR(""));
}

void sg_check_filter_has_level(const Subject *s)
{
    find_attribute(s, STR("level"));
}

void sg_check_filter_has_status(const Subject *s)
{
    find_attribute(s, STR("status"));
}

// ---- references ----------------------------------------------------------

static bool has_references(const Subject *s)
{
    for (size_t i = 0; i < s->count; i++)
        if (s->rules[i]->filter != NULL && s->rules[i]->filter->rules != NULL)
            return true;
    return false;
}

// A set: what the names map to does not matter.
static void add_name(Map *names, Str name)
{
    if (name.n > 0)
        (void)sg_map_put(names, name, names);
}

static bool is_there(const Subject *s, const Map *names, const RuleRef *r)
{
    Str id;
    return sg_map_get(names, r->text) != NULL ||
           (sg_uuid_read(s->scratch, r->text, &id) &&
            sg_map_get(names, id) != NULL);
}

void sg_check_filter_rule_unresolved(const Subject *s)
{
    Map names = sg_map_in(s->scratch);
    if (!has_references(s))
        return;
    for (size_t i = 0; i < s->count; i++) {
        add_name(&names, s->rules[i]->id);
        add_name(&names, s->rules[i]->name);
    }
    for (size_t i = 0; i < s->count; i++) {
        const Filter *f = s->rules[i]->filter;
        for (const RuleRef *r = f != NULL ? f->rules : NULL; r; r = r->next)
            if (!is_there(s, &names, r))
                sg_lint_find_in(s, s->rules[i], r->span,
                                "no rule has the name or id '%.*s'",
                                STR_ARG(r->text));
    }
}
