// alerting.c - which rules an export is about.

#include "export/export.h"

size_t sg_export_alerting(Rule *const *rules, size_t count, const Rule **to)
{
    size_t n = 0;
    for (size_t i = 0; i < count; i++)
        if (sg_rule_alerts(rules[i]))
            to[n++] = rules[i];
    return n;
}

Str sg_export_title(const Rule *rule)
{
    if (rule->title.n > 0)
        return rule->title;
    return rule->id.n > 0 ? rule->id : STR("a rule without title");
}
