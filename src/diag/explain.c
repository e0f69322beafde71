// explain.c - why sigcc gives a message, with a wrong and a right example.
//
// The texts are docs/messages/SGnnnn.md, which tools/embed_messages.cmake puts
// into the build, so that a program alone can explain itself.

#include "diag/diag.h"

typedef struct Explanation {
    int id;
    const char *text;
} Explanation;

#include "diag/explanations.inc"

const char *sg_diag_explanation(int id)
{
    for (const Explanation *e = explanations; e->text != NULL; e++)
        if (e->id == id)
            return e->text;
    return NULL;
}
