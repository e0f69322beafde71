// check_detection.c - detections and what refers to them.

#include "lint/checks.h"

static bool refers(const Cond *c, Str name)
{
    if (c == NULL)
        return false;
    switch (c->kind) {
    case COND_NAME: return str_eq(c->name, name);
    case COND_ALL_OF:
    case COND_ANY_OF: return sg_cond_selects(c->name, name);
    case COND_AND:
    case COND_OR:
    case COND_NOT: break;
    }
    for (const Cond *x = c->first; x != NULL; x = x->next)
        if (refers(x, name))
            return true;
    return false;
}

// A rule whose conditions could not be read refers to nobody knows what.
void sg_check_detection_unused(const Subject *s)
{
    bool readable = s->rule->conditions != NULL;
    for (const Condition *c = s->rule->conditions; c != NULL; c = c->next) {
        if (refers(c->root, s->detection->name))
            return;
        readable = readable && c->root != NULL;
    }
    if (readable)
        sg_lint_find(s, s->detection->span, "no condition uses '%.*s'",
                     STR_ARG(s->detection->name));
}
