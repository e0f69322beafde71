// check_correlation.c - correlation rules.

#include "lint/checks.h"
#include "sigma/correlation.h"

void sg_check_correlation_rules_minimum(const Subject *s)
{
    const Correlation *c = s->rule->correlation;
    if (sg_is_temporal(c) && c->rules != NULL && c->rules->next == NULL)
        sg_lint_find(s, c->rules->span,
                     "a temporal correlation of one rule correlates nothing");
}
