// convert_pipelines.c - the pipelines of "sigcc convert" go to its targets.

#include "convert.h"

static int add_to_each(Convert *c, const sigcc_pipeline *p, bool *taken)
{
    for (size_t i = 0; i < c->n_targets; i++) {
        sigcc_status s = sigcc_compiler_add_pipeline(c->targets[i].compiler, p);
        if (s == SIGCC_NO_MEMORY || s == SIGCC_LIMIT)
            return out_of_memory();
        *taken |= s == SIGCC_OK;
    }
    return EXIT_FINE;
}

static void warn_of_others(Convert *c, const char *name)
{
    complain("%s: %s: its 'allowed_backends' do not name %s; it is used anyway",
             name, c->in.strict ? "error" : "warning",
             c->n_targets == 1 ? c->targets[0].name : "any of the targets");
    if (c->in.strict)
        c->in.report.errors++;
    else
        c->in.report.warnings++;
}

// A pipeline goes to the targets that it names.  A file that names none of them
// was still asked for: its names may be those of other converters.
static int add_to_targets(void *user, const char *name, const sigcc_pipeline *p)
{
    Convert *c = user;
    bool taken = false;
    int result = add_to_each(c, p, &taken);
    if (result != EXIT_FINE || taken)
        return result;
    if (rules_is_bundled(name))
        return usage_error(c->in.command,
                           "the pipeline '%s' is not meant for %s; "
                           "--disable-pipeline-check uses it anyway",
                           name,
                           c->n_targets == 1 ? c->targets[0].name
                                             : "any of the targets");
    warn_of_others(c, name);
    for (size_t i = 0; i < c->n_targets; i++)
        sigcc_compiler_allow_all_pipelines(c->targets[i].compiler);
    return add_to_each(c, p, &taken);
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
    for (size_t i = 0; i < c->n_targets && c->any_pipeline; i++)
        sigcc_compiler_allow_all_pipelines(c->targets[i].compiler);
    for (size_t i = 0; i < c->n_targets && c->require_pipeline; i++)
        sigcc_compiler_require_pipeline(c->targets[i].compiler);
    PipelineUser targets = {c, add_to_targets, add_auto, add_variable};
    return rules_open_pipelines(&c->in, &targets);
}
