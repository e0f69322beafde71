// cmd_export.c - sigcc export: rules in, a document of another program out.

#include <string.h>

#include "convert.h"
#include "export_tests.h"
#include "writer.h"

typedef enum ExportOption {
    EXPORT_OUTPUT,
    EXPORT_NAME,
    EXPORT_DESCRIPTION,
    EXPORT_AUTHOR,
    EXPORT_TLP,
    EXPORT_CREATED,
    EXPORT_PACK,
    EXPORT_TARGET,
    EXPORT_PIPELINE,
    EXPORT_SETTING,
    EXPORT_VARIABLE,
    EXPORT_PATTERN,
    EXPORT_FILTER,
    EXPORT_TUNE,
    EXPORT_STRICT,
    EXPORT_VERBOSE
} ExportOption;

static const OptionRow options[] = {
    {EXPORT_OUTPUT, 'o', "output", "FILE",
     "write to this file instead of standard output"},
    {EXPORT_NAME, 0, "name", "TEXT", "what to call the document"},
    {EXPORT_DESCRIPTION, 0, "description", "TEXT",
     "what the document is about"},
    {EXPORT_AUTHOR, 0, "author", "TEXT", "stix: who the objects are from"},
    {EXPORT_TLP, 0, "tlp", "TLP",
     "stix: clear (default), green, amber, amber+strict or red"},
    {EXPORT_CREATED, 0, "created", "DATE",
     "stix: of the report, and of rules without a date"},
    {EXPORT_PACK, 0, "pack", "FILE",
     "the pack.yml of the rules: names the document, and knows the stages"},
    {EXPORT_TARGET, 't', "target", "TARGET",
     "page: show its queries; may be repeated (splunk, kibana, cloudwatch)"},
    {EXPORT_PIPELINE, 'p', "pipeline", "NAME|FILE|DIR",
     "page: pipeline of the queries; may be repeated (auto)"},
    {EXPORT_SETTING, 'O', "backend-option", "KEY=VALUE",
     "page: set an option of the targets"},
    {EXPORT_VARIABLE, 0, "var", "NAME=VALUE",
     "page: a value for a placeholder; may be repeated"},
    {EXPORT_PATTERN, 'P', "file-pattern", "GLOB",
     "files to take from folders (*.yml, *.yaml)"},
    {EXPORT_FILTER, 0, "filter", "FILE|DIR",
     "filters to apply; may be repeated"},
    {EXPORT_TUNE, 0, "tune", "FILE",
     "a table of thresholds for correlations; may be repeated"},
    {EXPORT_STRICT, 0, "strict", NULL, "treat warnings as errors"},
    {EXPORT_VERBOSE, 'v', "verbose", NULL,
     "show notes as well as warnings and errors"},
    {0, 0, NULL, NULL, NULL},
};

enum { FORMAT_SETTINGS = 8 };

typedef struct Setting {
    const char *name, *value;
} Setting;

typedef struct Exports {
    Convert queries; // of the targets that the document shows, and the rules
    const char *format, *output, *pack_file;
    sigcc_pack *pack; // or NULL
    bool shows_queries;
    Setting settings[FORMAT_SETTINGS]; // options of the format
    size_t n_settings;
    sigcc_exporter *exporter;
} Exports;

// ---- the command line ----------------------------------------------------

// The last value counts, as elsewhere.
static void take_setting(Exports *e, const char *name, const char *value)
{
    size_t i = 0;
    while (i < e->n_settings && strcmp(e->settings[i].name, name) != 0)
        i++;
    e->settings[i] = (Setting){name, value};
    e->n_settings += i == e->n_settings ? 1 : 0;
}

static int take_option(void *user, int option, const char *value)
{
    Exports *e = user;
    Rules *in = &e->queries.in;
    switch ((ExportOption)option) {
    case EXPORT_OUTPUT: e->output = value; break;
    case EXPORT_NAME: take_setting(e, "name", value); break;
    case EXPORT_DESCRIPTION: take_setting(e, "description", value); break;
    case EXPORT_AUTHOR: take_setting(e, "author", value); break;
    case EXPORT_TLP: take_setting(e, "tlp", value); break;
    case EXPORT_CREATED: take_setting(e, "created", value); break;
    case EXPORT_PACK: e->pack_file = value; break;
    case EXPORT_TARGET:
        return add_value(in->command, e->queries.names, &e->queries.n_targets,
                         MAX_TARGETS, value, "targets");
    case EXPORT_SETTING:
        return add_value(in->command, e->queries.settings,
                         &e->queries.n_settings, MAX_SETTINGS, value,
                         "options");
    case EXPORT_PIPELINE: return rules_take(in, RULES_PIPELINES, value);
    case EXPORT_VARIABLE: return rules_take(in, RULES_VARIABLES, value);
    case EXPORT_PATTERN: return rules_take(in, RULES_PATTERNS, value);
    case EXPORT_TUNE: return rules_take(in, RULES_TABLES, value);
    case EXPORT_FILTER: return rules_take(in, RULES_FILTERS, value);
    case EXPORT_STRICT: in->strict = true; break;
    case EXPORT_VERBOSE: in->report.verbose = true; break;
    }
    return EXIT_FINE;
}

static int no_such_format(const char *name)
{
    const char *near = sigcc_nearest(SIGCC_EXPORTS, NULL, name);
    complain("unknown format '%s'%s%s%s", name, near ? "; did you mean '" : "",
             near ? near : "", near ? "'?" : "");
    sigcc_entry e = {.size = sizeof e};
    fputs("Use one of", stderr);
    for (size_t i = 0; sigcc_list(SIGCC_EXPORTS, NULL, i, &e); i++)
        fprintf(stderr, "%s %s", i == 0 ? "" : ",", e.name);
    fputs(".\n", stderr);
    return EXIT_USAGE;
}

static bool find_format(const char *name, sigcc_entry *e)
{
    *e = (sigcc_entry){.size = sizeof *e};
    for (size_t i = 0; sigcc_list(SIGCC_EXPORTS, NULL, i, e); i++)
        if (strcmp(e->name, name) == 0)
            return true;
    return false;
}

static int apply_setting(const Exports *e, const Setting *s)
{
    switch (sigcc_exporter_set_option(e->exporter, s->name, s->value)) {
    case SIGCC_OK: return EXIT_FINE;
    case SIGCC_NOT_FOUND:
        return usage_error(e->queries.in.command, "--%s is not an option of %s",
                           s->name, e->format);
    case SIGCC_INVALID:
        return usage_error(e->queries.in.command, "--%s cannot be '%s'",
                           s->name, s->value);
    case SIGCC_IO:
    case SIGCC_LIMIT:
    case SIGCC_NO_MEMORY:
    case SIGCC_BAD_ARGUMENT: break;
    }
    return out_of_memory();
}

// Errors of a pack end the run, as those of a pipeline.
static int open_pack(Exports *e)
{
    if (e->pack_file == NULL)
        return EXIT_FINE;
    e->pack = sigcc_pack_file(e->pack_file);
    if (e->pack == NULL)
        return out_of_memory();
    const sigcc_diagnostics *messages = sigcc_pack_diagnostics(e->pack);
    report(&e->queries.in.report, messages);
    if (sigcc_diagnostics_errors(messages) > 0)
        return report_exit_code(&e->queries.in.report, false);
    e->queries.in.pack = e->pack;
    return sigcc_exporter_set_pack(e->exporter, e->pack) == SIGCC_OK
               ? EXIT_FINE
               : out_of_memory();
}

// ---- the queries that a document shows -----------------------------------

// What the bundled pipelines have most of; others are asked for.
static void take_defaults(Convert *q)
{
    static const char *const targets[] = {"splunk", "kibana", "cloudwatch"};
    if (q->n_targets == 0)
        for (; q->n_targets < sizeof targets / sizeof *targets; q->n_targets++)
            q->names[q->n_targets] = targets[q->n_targets];
    if (q->in.n_pipeline_names == 0)
        q->in.pipeline_names[q->in.n_pipeline_names++] = "auto";
}

static int add_targets(Exports *e)
{
    const Convert *q = &e->queries;
    for (size_t i = 0; i < q->n_targets; i++)
        if (sigcc_exporter_add_target(e->exporter, q->targets[i].compiler) !=
            SIGCC_OK)
            return out_of_memory();
    return EXIT_FINE;
}

static int open_queries(Exports *e)
{
    Convert *q = &e->queries;
    if (!e->shows_queries)
        return q->n_targets + q->n_settings + q->in.n_pipeline_names +
                           q->in.n_variables ==
                       0
                   ? EXIT_FINE
                   : usage_error(q->in.command,
                                 "a document of the format %s shows no "
                                 "queries: -t, -p, -O and --var are for page",
                                 e->format);
    take_defaults(q);
    int result = convert_open_targets(q);
    if (result == EXIT_FINE)
        result = convert_open_pipelines(q);
    return result == EXIT_FINE ? add_targets(e) : result;
}

// A slip in the command line is reported before thousands of rules are read.
static int open_format(Exports *e, int count)
{
    if (count == 0)
        return usage_error(e->queries.in.command,
                           "no format: name one, such as navigator; sigcc list "
                           "exports shows all");
    sigcc_entry entry;
    if (!find_format(e->format, &entry))
        return no_such_format(e->format);
    e->shows_queries = entry.detail != NULL;
    if (count == 1)
        return usage_error(e->queries.in.command,
                           "no rules: name files or folders, or "
                           "- for standard input");
    e->exporter = sigcc_exporter_new(e->format);
    if (e->exporter == NULL)
        return out_of_memory();
    sigcc_exporter_set_strict(e->exporter, e->queries.in.strict);
    int result = open_pack(e);
    for (size_t i = 0; i < e->n_settings && result == EXIT_FINE; i++)
        result = apply_setting(e, &e->settings[i]);
    return result == EXIT_FINE ? open_queries(e) : result;
}

// ---- exporting -----------------------------------------------------------

static int write_document(const Exports *e, const char *text, size_t length)
{
    const char *input =
        e->output ? inputs_at(&e->queries.in.inputs, e->output) : NULL;
    if (input != NULL)
        return usage_error(e->queries.in.command,
                           "%s is an input and cannot also be the output",
                           input);
    return write_file(e->output, text, length);
}

static void complain_unwritten(Exports *e, bool has_errors)
{
    complain("%s: not written: %s", e->output ? e->output : "standard output",
             has_errors ? "there are errors" : "there is no rule to export");
    e->queries.in.report.errors++;
}

// Without a document there is nothing to put in the place of an older file.
static int put_export(Exports *e)
{
    sigcc_output *out = sigcc_export(e->exporter, e->queries.in.collection);
    if (out == NULL)
        return out_of_memory();
    size_t length;
    const char *text = sigcc_output_document(out, &length);
    const sigcc_diagnostics *messages = sigcc_output_diagnostics(out);
    int result = EXIT_FINE;
    report(&e->queries.in.report, messages);
    if (length > 0)
        result = write_document(e, text, length);
    else
        complain_unwritten(e, sigcc_diagnostics_errors(messages) > 0);
    sigcc_output_free(out);
    return result;
}

static int read_inputs(Exports *e, const char *const *paths, size_t count)
{
    Rules *in = &e->queries.in;
    int result = rules_read(in, paths, count);
    if (result == EXIT_FINE && e->shows_queries)
        result = export_find_tests(e->exporter, paths, count, &in->inputs,
                                   &in->report.files_failed);
    return result;
}

static int run(int argc, char **argv)
{
    Exports e = {.queries.in.command = &command_export};
    int first;
    int result =
        each_option(&command_export, argc, argv, take_option, &e, &first);
    if (result != -1)
        return result;
    e.format = first < argc ? argv[first] : NULL;
    e.queries.in.progress = progress_start();
    result = open_format(&e, argc - first);
    if (result == EXIT_FINE)
        result = read_inputs(&e, (const char *const *)argv + first + 1,
                             (size_t)(argc - first - 1));
    if (result == EXIT_FINE)
        result = put_export(&e);
    if (result == EXIT_FINE)
        result = report_exit_code(&e.queries.in.report, false);
    sigcc_exporter_free(e.exporter);
    sigcc_pack_free(e.pack);
    convert_close(&e.queries);
    return result;
}

const Command command_export = {
    .name = "export",
    .arguments = "FORMAT INPUT...",
    .summary = "export rules as documents of other programs",
    .options = options,
    .run = run,
    .notes =
        "FORMAT is navigator (a layer of MITRE ATT&CK Navigator), page (HTML "
        "with the\nqueries of all rules) or stix (a bundle of STIX 2.1).\n"
        "INPUT is a file, a folder that is searched for rules, or - for "
        "standard input.\n\nThe document holds every rule that alerts: "
        "no filter, and no rule that only a\ncorrelation asks for.  The "
        "same rules give the same document.\n\n"
        "Exit status: as sigcc convert.\n",
};
