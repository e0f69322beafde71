// convert_pipelines.c - the pipelines of "sigcc convert" go to its targets.

#include "convert.h"

static int add_to_targets(void *user, const char *name, const sigcc_pipeline *p)
{
    Convert *c = user;
    bool taken = false;
    for (size_t i = 0; i < c->n_targets; i++) {
        sigcc_status s = sigcc_compiler_add_pipeline(c->targets[i].compiler, p);
        if (s == SIGCC_NO_MEMORY || s == SIGCC_LIMIT)
            return out_of_memory();
        taken |= s == SIGCC_OK;
        if (s == SIGCC_NOT_FOUND && c->n_targets == 1)
            return usage_error(c->in.command,
                               "the pipeline '%s' is not meant for %s", name,
                               c->targets[i].name);
    }
    return taken ? EXIT_FINE
                 : usage_error(c->in.command,
                               "the pipeline '%s' is meant for none of the "
                               "targets",
                               name);
}

static int add_auto(void *user)
{
    Convert *c = user;
    for (size_t i = 0; i < c->n_targets; i++)
        if (sigcc_compiler_set_auto(c->targets[i].compiler) != SIGCC_OK)
            return out_of_memory();
    return EXIT_FINE;
}

static sigcc_status add_variable(void *user, const char *name,
                                 const char *value)
{
    Convert *c = user;
    sigcc_status s = SIGCC_OK;
    for (size_t i = 0; i < c->n_targets && s == SIGCC_OK; i++)
        s = sigcc_compiler_add_variable(c->targets[i].compiler, name, value);
    return s;
}

int convert_open_pipelines(Convert *c)
{
    PipelineUser targets = {c, add_to_targets, add_auto, add_variable};
    return rules_open_pipelines(&c->in, &targets);
}
