// cmd_list.c - sigcc list: what there is.

#include <string.h>

#include "cli.h"

typedef struct Topic {
    const char *name;
    sigcc_kind kind;
    bool per_target;
    const char *summary;
} Topic;

static const Topic topics[] = {
    {"targets", SIGCC_TARGETS, false, "query languages"},
    {"formats", SIGCC_FORMATS, true, "output formats of the targets"},
    {"options", SIGCC_OPTIONS, true, "options of the targets, for -O"},
    {"modifiers", SIGCC_MODIFIERS, false, "modifiers of Sigma values"},
    {"levels", SIGCC_LEVELS, false, "levels of rules, for match --level"},
    {"statuses", SIGCC_STATUSES, false, "statuses of rules"},
    {"pipelines", SIGCC_PIPELINES, false, "bundled processing pipelines"},
    {"transformations", SIGCC_TRANSFORMATIONS, false,
     "what pipelines can do to rules"},
    {"conditions", SIGCC_CONDITIONS, false, "when pipeline items apply"},
    {"postprocessing", SIGCC_POSTPROCESSING, false,
     "what pipelines can do to queries"},
    {"finalizers", SIGCC_FINALIZERS, false,
     "what pipelines can do to the whole output"},
    {"diagnostics", SIGCC_DIAGNOSTICS, false, "messages sigcc can give"},
    {NULL, SIGCC_TARGETS, false, NULL},
};

static void print_entry(sigcc_kind kind, const char *of, const sigcc_entry *e)
{
    char name[64];
    snprintf(name, sizeof name, "%s%s%s", of ? of : "", of ? " " : "", e->name);
    printf("%-30s %s", name, e->summary);
    if (kind == SIGCC_TARGETS && e->detail != NULL)
        printf(" (also: %s)", e->detail);
    if (kind == SIGCC_OPTIONS)
        printf(" (%s%sdefault: %s)", e->detail ? e->detail : "",
               e->detail ? "; " : "", e->extra[0] ? e->extra : "none");
    if (kind == SIGCC_CONDITIONS && e->detail != NULL)
        printf(" (%s)", e->detail);
    if (kind == SIGCC_DIAGNOSTICS)
        printf(" (%s, %s)", e->extra, e->detail);
    putchar('\n');
}

static void print_all(const Topic *t, const char *of)
{
    sigcc_entry e;
    for (size_t i = 0; sigcc_list(t->kind, of, i, &e); i++)
        print_entry(t->kind, of, &e);
}

static int print_topic(const Topic *t, const char *of)
{
    sigcc_entry target;
    bool found = false;
    if (!t->per_target) {
        print_all(t, NULL);
        return EXIT_FINE;
    }
    for (size_t i = 0; sigcc_list(SIGCC_TARGETS, NULL, i, &target); i++) {
        if (of != NULL && strcmp(of, target.name) != 0 &&
            (target.detail == NULL || strcmp(of, target.detail) != 0))
            continue;
        found = true;
        print_all(t, target.name);
    }
    if (found)
        return EXIT_FINE;
    const char *near = sigcc_nearest(SIGCC_TARGETS, NULL, of);
    return usage_error(&command_list, "no target '%s'%s%s%s", of,
                       near ? "; did you mean '" : "", near ? near : "",
                       near ? "'?" : "");
}

static void print_topics(FILE *out)
{
    for (const Topic *t = topics; t->name != NULL; t++)
        fprintf(out, "  %-15s %s\n", t->name, t->summary);
}

static int run(int argc, char **argv)
{
    const char *value;
    int first;
    int got = next_option(&command_list, argc, argv, &value, &first);
    if (got == -3)
        return EXIT_FINE;
    if (got != -1)
        return EXIT_USAGE;
    if (first == argc) {
        fputs("sigcc: list what?\n", stderr);
        print_topics(stderr);
        return EXIT_USAGE;
    }
    for (const Topic *t = topics; t->name != NULL; t++)
        if (strcmp(t->name, argv[first]) == 0)
            return print_topic(t, first + 1 < argc ? argv[first + 1] : NULL);
    complain("nothing to list under '%s'; there is", argv[first]);
    print_topics(stderr);
    return EXIT_USAGE;
}

static const OptionRow options[] = {{0, 0, NULL, NULL, NULL}};

const Command command_list = {
    .name = "list",
    .arguments = "TOPIC [TARGET]",
    .summary = "list targets, formats, options, modifiers, pipelines ...",
    .options = options,
    .run = run,
    .notes = "Topics: targets, formats, options, modifiers, levels, statuses,\n"
             "pipelines, transformations, conditions, postprocessing, "
             "finalizers,\ndiagnostics.\n",
};
