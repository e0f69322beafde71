// check_references.c - correlations and the rules that they refer to.

#include "base/map.h"
#include "lint/checks.h"

// Tools that convert one file at a time do not see rules of others.
void sg_check_correlation_rule_order(const Subject *s)
{
    for (size_t i = 0; i < s->count; i++) {
        const Rule *rule = s->rules[i];
        const RuleRef *r = rule->correlation ? rule->correlation->rules : NULL;
        for (; r != NULL; r = r->next) {
            if (r->rule == NULL)
                continue;
            if (r->rule->source != rule->source)
                sg_lint_find_in(s, rule, r->span, "'%.*s' is in another file",
                                STR_ARG(r->text));
            else if (r->rule->index > rule->index)
                sg_lint_find_in(s, rule, r->span,
                                "'%.*s' comes after this correlation",
                                STR_ARG(r->text));
            else
                continue;
            sg_lint_other(s, r->rule->span, "the rule is here");
        }
    }
}

void sg_check_correlation_suppressed_rule(const Subject *s)
{
    for (size_t i = 0; i < s->count; i++) {
        const Rule *rule = s->rules[i];
        const Correlation *c = rule->correlation;
        const RuleRef *r = c != NULL && !c->generate ? c->rules : NULL;
        for (; r != NULL; r = r->next)
            if (r->rule != NULL && r->rule->silent && !r->rule->generated)
                sg_lint_find_in(s, rule, r->span,
                                "'%.*s' gives no query of its own without "
                                "'generate: true'",
                                STR_ARG(r->text));
    }
}

// ---- fields to group by --------------------------------------------------

// Depth is bounded by MAX_YAML_DEPTH.
static bool looks_at(const Detection *d, Str field)
{
    for (const Item *i = d->items; i != NULL; i = i->next)
        if (str_eq(i->field, field))
            return true;
    for (const Detection *x = d->alternatives; x != NULL; x = x->next)
        if (looks_at(x, field))
            return true;
    return false;
}

static bool rule_looks_at(const Rule *rule, Str field)
{
    for (const Detection *d = rule->detections; d != NULL; d = d->next)
        if (looks_at(d, field))
            return true;
    for (const StrItem *f = rule->fields; f != NULL; f = f->next)
        if (str_eq(f->text, field))
            return true;
    // An inner correlation hands on what it groups by.
    const Correlation *c = rule->correlation;
    for (const StrItem *f = c ? c->group_by : NULL; f != NULL; f = f->next)
        if (str_eq(f->text, field))
            return true;
    return false;
}

static bool is_known(const Correlation *c, Str field)
{
    for (const Alias *a = c->aliases; a != NULL; a = a->next)
        if (str_eq(a->name, field))
            return true;
    for (const RuleRef *r = c->rules; r != NULL; r = r->next)
        if (r->rule == NULL || rule_looks_at(r->rule, field))
            return true;
    return false;
}

void sg_check_correlation_group_by_unknown(const Subject *s)
{
    for (size_t i = 0; i < s->count; i++) {
        const Correlation *c = s->rules[i]->correlation;
        for (const StrItem *f = c ? c->group_by : NULL; f != NULL; f = f->next)
            if (!is_known(c, f->text))
                sg_lint_find_in(s, s->rules[i], f->span,
                                "no rule of this correlation looks at '%.*s'",
                                STR_ARG(f->text));
    }
}
