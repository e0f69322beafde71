// check_title.c - titles.

#include "lint/checks.h"

// The title where it is text; else NULL.
static const Node *title_of(const Subject *s)
{
    const Node *title = sg_node_get(s->document, STR("title"));
    return title != NULL && sg_node_is_text(title) ? title : NULL;
}

void sg_check_title_start(const Subject *s)
{
    const Node *title = title_of(s);
    if (title == NULL)
        return;
    if (str_starts(title->text, STR("Detect ")) ||
        str_starts(title->text, STR("Detects ")))
        sg_lint_find(s, title->span,
                     "a title names what is found, so it does "
                     "not begin with 'Detects'");
}
