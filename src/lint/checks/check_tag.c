// check_tag.c - tags.

#include "lint/checks.h"

void sg_check_tag_duplicate(const Subject *s)
{
    for (const StrItem *t = s->rule->tags; t != s->tag; t = t->next)
        if (str_eq(t->text, s->tag->text)) {
            sg_lint_find(s, s->tag->span, "the tag '%.*s' occurs twice",
                         STR_ARG(s->tag->text));
            sg_lint_other(s, t->span, "it is also here");
            return;
        }
}
