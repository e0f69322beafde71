// check_base.c - what changed files were before.

#include <string.h>

#include "check.h"
#include "git_changes.h"

static int add_older(Check *c, const Input *input, const char *commit)
{
    FileText text;
    int result = git_older(input->path, commit, &text);
    sigcc_status status = SIGCC_OK;
    if (result == EXIT_FINE && text.p != NULL)
        status =
            sigcc_checker_add_base(c->checker, input->path, text.p, text.n);
    free_text(&text);
    c->limit |= status == SIGCC_LIMIT;
    return status == SIGCC_NO_MEMORY ? out_of_memory() : result;
}

int check_read_base(Check *c)
{
    char commit[MAX_GIT_NAME];
    const Inputs *in = &c->inputs;
    if (c->changed_since == NULL || in->count == 0 ||
        !sigcc_checker_compares(c->checker))
        return EXIT_FINE;
    int result = git_base(in->items[0].path, c->changed_since, commit);
    for (size_t i = 0; result == EXIT_FINE && i < in->count; i++) {
        const Input *input = &in->items[i];
        if (input->asked && !input->context && strcmp(input->path, "-") != 0)
            result = add_older(c, input, commit);
    }
    return result;
}
