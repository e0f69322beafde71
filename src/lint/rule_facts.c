// rule_facts.c - what the tables say of a rule.

#include "lint/rule_facts.h"

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

const RuleFacts *sg_rule_facts(const Subject *s)
{
    RuleFacts *f = arena_new(s->scratch, RuleFacts);
    f->attack = attack_tags(s);
    f->fields = sg_taxonomy_fields(&s->rule->logsource);
    f->windows = sg_windows_category(&s->rule->logsource);
    return f;
}
