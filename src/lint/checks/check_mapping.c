// check_mapping.c - what the pipelines of a target leave as it is.

#include "lint/checks.h"
#include "lint/lint.h"

void sg_check_logsource_no_mapping(const Subject *s)
{
    if (s->pipeline->placed)
        return;
    sg_lint_find(s, s->pipeline->logsource->span,
                 "%s: no pipeline is for this log source", s->target);
    sg_lint_hint(s, "the query searches all events, with the field names of "
                    "the rule");
}

void sg_check_field_unmapped(const Subject *s)
{
    for (const StrItem *f = s->pipeline->unmapped; f != NULL; f = f->next)
        sg_lint_find(s, f->span, "%s: no pipeline maps the field '%.*s'",
                     s->target, STR_ARG(f->text));
}
