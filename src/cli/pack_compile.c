// pack_compile.c - compilers with the settings of a pack.

#include <stdlib.h>
#include <string.h>

#include "pack_job.h"

const char *pack_target(const PackJob *p, size_t index)
{
    static const char *const usual[] = {"splunk", "kibana", "cloudwatch"};
    if (p->info->target_count > 0)
        return index < p->info->target_count ? p->info->targets[index].name
                                             : NULL;
    return index < sizeof usual / sizeof *usual ? usual[index] : NULL;
}

static const sigcc_pack_target *settings_of(const PackJob *p,
                                            const char *target)
{
    for (size_t i = 0; i < p->info->target_count; i++)
        if (strcmp(p->info->targets[i].name, target) == 0)
            return &p->info->targets[i];
    return NULL;
}

const char *pack_keep(PackJob *p, char *text)
{
    if (text != NULL && p->n_names == p->cap_names) {
        size_t cap = p->cap_names == 0 ? 8 : p->cap_names * 2;
        char **more = realloc(p->names, cap * sizeof *more);
        if (more == NULL) {
            free(text);
            return NULL;
        }
        p->names = more;
        p->cap_names = cap;
    }
    if (text != NULL)
        p->names[p->n_names++] = text;
    return text;
}

const char *pack_path(PackJob *p, const char *folder, const char *name)
{
    size_t size = strlen(folder) + strlen(name) + 2;
    char *path = malloc(size);
    if (path != NULL)
        snprintf(path, size, "%s/%s", folder, name);
    return pack_keep(p, path);
}

// ---- options -------------------------------------------------------------

static int set(const PackJob *p, sigcc_compiler *c, const char *target,
               const char *name, const char *value)
{
    switch (sigcc_compiler_set_option(c, name, value)) {
    case SIGCC_OK: return EXIT_FINE;
    case SIGCC_NOT_FOUND: {
        const char *near = sigcc_nearest(SIGCC_OPTIONS, target, name);
        complain("%s: error: %s has no option '%s'%s%s%s", p->path, target,
                 name, near ? "; did you mean '" : "", near ? near : "",
                 near ? "'?" : "");
        return EXIT_RULES;
    }
    case SIGCC_INVALID:
        complain("%s: error: the option '%s' of %s cannot be '%s': %s", p->path,
                 name, target, value, sigcc_compiler_option_error(c));
        return EXIT_RULES;
    case SIGCC_IO:
    case SIGCC_LIMIT:
    case SIGCC_NO_MEMORY:
    case SIGCC_BAD_ARGUMENT: break;
    }
    return out_of_memory();
}

// What the pack is called goes to where a target has a place for it; a value
// that it does not take is left to its own default.
static void set_names(const PackJob *p, sigcc_compiler *c)
{
    const char *const pairs[][2] = {
        {"app_id", p->info->name},         {"app_label", p->info->title},
        {"app_version", p->info->version}, {"app_author", p->info->author},
        {"author", p->info->author},       {"license", p->info->license}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (pairs[i][1] != NULL)
            (void)sigcc_compiler_set_option(c, pairs[i][0], pairs[i][1]);
}

static int set_options(const PackJob *p, sigcc_compiler *c, const char *target)
{
    const sigcc_pack_target *t = settings_of(p, target);
    int result = EXIT_FINE;
    set_names(p, c);
    for (size_t i = 0;
         t != NULL && t->options[i] != NULL && result == EXIT_FINE; i += 2)
        result = set(p, c, target, t->options[i], t->options[i + 1]);
    return result;
}

// AppInspect wants the folder of an app to have its name.
const char *pack_app_folder(PackJob *p)
{
    const sigcc_pack_target *t = settings_of(p, "splunk");
    const char *name = p->info->name;
    for (size_t i = 0; t != NULL && t->options[i] != NULL; i += 2)
        if (strcmp(t->options[i], "app_id") == 0)
            name = t->options[i + 1];
    return pack_path(p, "splunk", name);
}

// ---- pipelines -----------------------------------------------------------

static int name_pipelines(PackJob *p, const char *target)
{
    static const char *const usual[] = {"auto", NULL};
    const sigcc_pack_target *t = settings_of(p, target);
    const char *const *names =
        t != NULL && t->pipelines[0] != NULL ? t->pipelines : usual;
    int result = EXIT_FINE;
    p->in.n_pipeline_names = 0;
    for (size_t i = 0; names[i] != NULL && result == EXIT_FINE; i++) {
        bool known =
            strcmp(names[i], "auto") == 0 || rules_is_bundled(names[i]);
        const char *name = known ? names[i] : pack_path(p, p->folder, names[i]);
        result = name != NULL ? rules_take(&p->in, RULES_PIPELINES, name)
                              : out_of_memory();
    }
    for (size_t i = 0; i < p->n_extra && result == EXIT_FINE; i++)
        result = rules_take(&p->in, RULES_PIPELINES, p->extra[i]);
    return result;
}

static int add(void *user, const char *name, const sigcc_pipeline *pipeline)
{
    switch (sigcc_compiler_add_pipeline(user, pipeline)) {
    case SIGCC_OK: return EXIT_FINE;
    case SIGCC_NOT_FOUND:
        complain("%s: error: its 'allowed_backends' do not name the target",
                 name);
        return EXIT_RULES;
    case SIGCC_INVALID:
    case SIGCC_IO:
    case SIGCC_LIMIT:
    case SIGCC_NO_MEMORY:
    case SIGCC_BAD_ARGUMENT: break;
    }
    return out_of_memory();
}

static int add_auto(void *user)
{
    return sigcc_compiler_set_auto(user) == SIGCC_OK ? EXIT_FINE
                                                     : out_of_memory();
}

int pack_open_compiler(PackJob *p, const char *target, const char *format,
                       sigcc_compiler **to)
{
    *to = sigcc_compiler_new(target);
    if (*to == NULL) {
        complain("%s: error: unknown target '%s'; sigcc list targets shows all",
                 p->path, target);
        return EXIT_RULES;
    }
    sigcc_compiler_set_strict(*to, p->in.strict);
    if (format != NULL && sigcc_compiler_set_format(*to, format) != SIGCC_OK)
        return out_of_memory();
    int result = set_options(p, *to, target);
    if (result == EXIT_FINE)
        result = name_pipelines(p, target);
    PipelineUser user = {*to, add, add_auto, NULL};
    return result == EXIT_FINE ? rules_open_pipelines(&p->in, &user) : result;
}
