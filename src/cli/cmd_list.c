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
    {"correlation-methods", SIGCC_CORRELATION_METHODS, true,
     "how the targets count events, for -c"},
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
    {"diagnostics", SIGCC_DIAGNOSTICS, false, "messages of sigcc"},
    {"checks", SIGCC_CHECKS, false, "what sigcc check looks for"},
    {"profiles", SIGCC_PROFILES, false, "sets of checks, for check --profile"},
    {"exports", SIGCC_EXPORTS, false, "formats of sigcc export"},
    {"data", SIGCC_DATA, false, "facts that checks use, with their versions"},
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
    if (kind == SIGCC_CHECKS)
        printf(" (%s)", e->extra);
    putchar('\n');
}

static void print_all(const Topic *t, const char *of)
{
    sigcc_entry e = {.size = sizeof e};
    for (size_t i = 0; sigcc_list(t->kind, of, i, &e); i++)
        print_entry(t->kind, of, &e);
}

// Which of the bundled pipelines are meant for the target; an exit code.
static int print_pipelines_of(const char *target)
{
    sigcc_entry e = {.size = sizeof e};
    sigcc_compiler *c = sigcc_compiler_new(target);
    int result = c != NULL ? EXIT_FINE : EXIT_LIMIT;
    for (size_t i = 0;
         result == EXIT_FINE && sigcc_list(SIGCC_PIPELINES, NULL, i, &e); i++) {
        sigcc_pipeline *p = sigcc_pipeline_builtin(e.name);
        sigcc_status s =
            p ? sigcc_compiler_check_pipeline(c, p) : SIGCC_NO_MEMORY;
        if (s == SIGCC_OK)
            print_entry(SIGCC_PIPELINES, NULL, &e);
        else if (s != SIGCC_NOT_FOUND)
            result = EXIT_LIMIT;
        sigcc_pipeline_free(p);
    }
    sigcc_compiler_free(c);
    return result == EXIT_LIMIT ? out_of_memory() : result;
}

static bool is_target(const sigcc_entry *target, const char *name)
{
    return name == NULL || strcmp(name, target->name) == 0 ||
           (target->detail != NULL && strcmp(name, target->detail) == 0);
}

static int print_targets(const Topic *t, const char *of)
{
    sigcc_entry target = {.size = sizeof target};
    bool found = false;
    for (size_t i = 0; sigcc_list(SIGCC_TARGETS, NULL, i, &target); i++) {
        if (!is_target(&target, of))
            continue;
        found = true;
        if (t->kind == SIGCC_PIPELINES)
            return print_pipelines_of(target.name);
        print_all(t, target.name);
    }
    if (found)
        return EXIT_FINE;
    const char *near = sigcc_nearest(SIGCC_TARGETS, NULL, of);
    return usage_error(&command_list, "unknown target '%s'%s%s%s", of,
                       near ? "; did you mean '" : "", near ? near : "",
                       near ? "'?" : "");
}

static int print_topic(const Topic *t, const char *of)
{
    if (t->per_target || (t->kind == SIGCC_PIPELINES && of != NULL))
        return print_targets(t, of);
    if (of != NULL)
        return usage_error(&command_list,
                           "the %s are the same for every target: list %s "
                           "takes no '%s'",
                           t->name, t->name, of);
    print_all(t, NULL);
    return EXIT_FINE;
}

static void print_topics(FILE *out)
{
    for (const Topic *t = topics; t->name != NULL; t++)
        fprintf(out, "  %-20s %s\n", t->name, t->summary);
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
    complain("unknown topic '%s': use one of", argv[first]);
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
    .notes =
        "Topics: targets, formats, options, correlation-methods, modifiers, "
        "levels,\nstatuses, pipelines, transformations, conditions, "
        "postprocessing, finalizers,\nexports, diagnostics.\n",
};
