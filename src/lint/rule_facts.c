// rule_facts.c - what the tables say of a rule.

#include "lint/rule_facts.h"

#include "lint/lint_state.h"

static const AttackTag *attack_tags(const Subject *s)
{
    AttackTag *first = NULL;
    AttackTag **tail = &first;
    RuleTag tag = {0};
    while (next_tag(s, STR("attack"), &tag)) {
        AttackTag *t = arena_new(s->scratch, AttackTag);
        t->tag = tag;
        t->kind = sg_attack_kind(s->options, tag.name, &t->tactics);
        *tail = t;
        tail = &t->next;
    }
    return first;
}

static bool is_same(const Logsource *a, const Logsource *b)
{
    return str_eq(a->category, b->category) && str_eq(a->product, b->product) &&
           str_eq(a->service, b->service);
}

static const LogsourceFacts *logsource_facts(const Subject *s)
{
    LogsourceFacts *f = &s->lint->logsource;
    const Logsource *ls = &s->rule->logsource;
    if (f->of == NULL || !is_same(f->of, ls))
        *f = (LogsourceFacts){ls, sg_taxonomy_fields(ls),
                              sg_windows_category(ls)};
    return f;
}

const RuleFacts *sg_rule_facts(const Subject *s)
{
    const LogsourceFacts *known = logsource_facts(s);
    RuleFacts *f = arena_new(s->scratch, RuleFacts);
    f->attack = attack_tags(s);
    f->fields = known->fields;
    f->windows = known->windows;
    return f;
}
