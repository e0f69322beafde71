// cmd_pack.c - sigcc pack: a folder of rules as a whole.

#include <string.h>

#include "pack_job.h"

typedef enum PackOption {
    OPT_OUTPUT,
    OPT_ONLY,
    OPT_TARGET,
    OPT_PIPELINE,
    OPT_FILTER,
    OPT_TUNE,
    OPT_FORCE,
    OPT_MESSAGES,
    OPT_STRICT,
    OPT_VERBOSE
} PackOption;

static const OptionRow options[] = {
    {OPT_OUTPUT, 'o', "output", "DIR", "build: the folder to write to"},
    {OPT_ONLY, 0, "only", "NAME",
     "build: only this deployable; may be repeated"},
    {OPT_TARGET, 't', "target", "TARGET",
     "build: only what has queries for this target; may be repeated"},
    {OPT_PIPELINE, 'p', "pipeline", "NAME|FILE|DIR",
     "pipeline besides those of the pack; may be repeated"},
    {OPT_FILTER, 0, "filter", "FILE|DIR", "filters to apply; may be repeated"},
    {OPT_TUNE, 0, "tune", "FILE",
     "a table of thresholds for correlations; may be repeated"},
    {OPT_FORCE, 0, "force", NULL,
     "build: write into a folder that has other files"},
    {OPT_MESSAGES, 0, "diagnostics-format", "FORMAT",
     "messages as text, short, jsonl or github"},
    {OPT_STRICT, 0, "strict", NULL, "treat warnings as errors"},
    {OPT_VERBOSE, 'v', "verbose", NULL,
     "show notes, and the title of every rule that is refused"},
    {0, 0, NULL, NULL, NULL},
};

static int take_option(void *user, int option, const char *value)
{
    PackJob *p = user;
    const Command *command = p->in.command;
    switch ((PackOption)option) {
    case OPT_OUTPUT: p->output = value; break;
    case OPT_ONLY:
        return add_value(command, p->only, &p->n_only, MAX_ONLY, value,
                         "deployables");
    case OPT_TARGET:
        return add_value(command, p->targets, &p->n_targets, MAX_PACK_TARGETS,
                         value, "targets");
    case OPT_PIPELINE:
        return add_value(command, p->extra, &p->n_extra, MAX_PIPELINES / 2,
                         value, "pipelines");
    case OPT_FILTER: return rules_take(&p->in, RULES_FILTERS, value);
    case OPT_TUNE: return rules_take(&p->in, RULES_TABLES, value);
    case OPT_FORCE: p->force = true; break;
    case OPT_MESSAGES: return report_take_format(&p->in.report, command, value);
    case OPT_STRICT: p->in.strict = true; break;
    case OPT_VERBOSE: p->in.report.verbose = true; break;
    }
    return EXIT_FINE;
}

static int build(PackJob *p)
{
    int result = pack_build(p);
    if (result == EXIT_FINE)
        pack_summarise(p);
    return result;
}

typedef struct Action {
    const char *name;
    int (*run)(PackJob *p);
    bool writes; // files, below an output
} Action;

static const Action actions[] = {
    {"build", build, true},
    {"table", pack_table, false},
};

static const Action *find_action(const char *name)
{
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++)
        if (strcmp(actions[i].name, name) == 0)
            return &actions[i];
    return NULL;
}

static int check(PackJob *p, int count, char **words, const Action **action)
{
    const Command *command = p->in.command;
    if (count == 0)
        return usage_error(command, "name what to do: build or table");
    *action = find_action(words[0]);
    if (*action == NULL)
        return usage_error(command, "'%s' is not build or table", words[0]);
    if (count != 2)
        return usage_error(command, "name one folder with a pack.yml");
    if ((*action)->writes && p->output == NULL)
        return usage_error(command,
                           "several files are written: name a folder for them "
                           "with -o DIR");
    if (!(*action)->writes && p->output != NULL)
        return usage_error(command, "-o is for build: %s prints",
                           (*action)->name);
    p->folder = words[1];
    return EXIT_FINE;
}

static int exit_code(const PackJob *p, int result)
{
    size_t failed = 0;
    for (size_t i = 0; i < p->n_tallies; i++)
        failed += p->tallies[i].failed;
    if (result == EXIT_FINE)
        result = report_exit_code(&p->in.report, false);
    return result == EXIT_FINE && failed > 0 ? EXIT_RULES : result;
}

static int run(int argc, char **argv)
{
    PackJob p = {.in.command = &command_pack};
    int first;
    int result =
        each_option(&command_pack, argc, argv, take_option, &p, &first);
    if (result != -1)
        return result;
    const Action *action;
    result = check(&p, argc - first, argv + first, &action);
    p.in.progress = progress_start();
    if (result == EXIT_FINE)
        result = pack_open(&p);
    if (result == EXIT_FINE)
        result = action->run(&p);
    result = exit_code(&p, result);
    pack_close(&p);
    return result;
}

const Command command_pack = {
    .name = "pack",
    .arguments = "build|table DIR",
    .summary =
        "build all that a folder of rules with a pack.yml is deployed as",
    .options = options,
    .run = run,
    .notes =
        "DIR is a folder of rules with a file pack.yml, which names the pack, "
        "its stages\nand how its rules become queries.\n\n"
        "build writes an app for Splunk, rules for Elastic Security, templates "
        "for\nCloudFormation and Terraform, plain queries, and every export of "
        "sigcc list\nexports.  What it wrote before and does not write again "
        "is "
        "removed.  A rule that\nits test manifest declares as unsupported is "
        "reported, and is not a failure.  Hunts\nare left out, except on the "
        "page.\n\ntable prints, in Markdown, what each "
        "target makes of each rule, and the techniques\nof ATT&CK and the "
        "methods "
        "of D3FEND that the rules are about.\n\n"
        "Exit status: as sigcc convert.\n",
};
