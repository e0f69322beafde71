// check_pages.c - why a check reports something, with a wrong and a right
// example.
//
// The texts are docs/checks/<id>.md, which tools/embed_checks.cmake puts into
// the build.

#include "lint/checks.h"

typedef struct Explanation {
    const char *id, *text;
} Explanation;

#include "lint/explanations.inc"

const char *sg_check_explanation(Str name)
{
    const Check *check = sg_checks_find(name);
    const Explanation *e = explanations;
    while (check != NULL && e->id != NULL && strcmp(e->id, check->id) != 0)
        e++;
    return check != NULL ? e->text : NULL;
}
