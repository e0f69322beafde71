// cmd_export.c - sigcc export: rules in, a document of another program out.

#include <string.h>

#include "rules.h"
#include "writer.h"

typedef enum ExportOption {
    OPT_OUTPUT,
    OPT_NAME,
    OPT_DESCRIPTION,
    OPT_AUTHOR,
    OPT_TLP,
    OPT_CREATED,
    OPT_PACK,
    OPT_PATTERN,
    OPT_FILTER,
    OPT_STRICT,
    OPT_VERBOSE
} ExportOption;

static const OptionRow options[] = {
    {OPT_OUTPUT, 'o', "output", "FILE",
     "write to this file instead of standard output"},
    {OPT_NAME, 0, "name", "TEXT", "what to call the document"},
    {OPT_DESCRIPTION, 0, "description", "TEXT", "what the document is about"},
    {OPT_AUTHOR, 0, "author", "TEXT", "stix: who the objects are from"},
    {OPT_TLP, 0, "tlp", "TLP",
     "stix: clear (default), green, amber, amber+strict or red"},
    {OPT_CREATED, 0, "created", "DATE",
     "stix: of the report, and of rules without a date"},
    {OPT_PACK, 0, "pack", "FILE",
     "the pack.yml of the rules: names the document, and knows the stages"},
    {OPT_PATTERN, 'P', "file-pattern", "GLOB",
     "files to take from folders (*.yml, *.yaml)"},
    {OPT_FILTER, 0, "filter", "FILE|DIR", "filters to apply; may be repeated"},
    {OPT_STRICT, 0, "strict", NULL, "treat warnings as errors"},
    {OPT_VERBOSE, 'v', "verbose", NULL,
     "show notes as well as warnings and errors"},
    {0, 0, NULL, NULL, NULL},
};

enum { MAX_SETTINGS = 8 };

typedef struct Setting {
    const char *name, *value;
} Setting;

typedef struct Exports {
    Rules in;
    const char *format, *output, *pack_file;
    sigcc_pack *pack;               // or NULL
    Setting settings[MAX_SETTINGS]; // options of the format
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

static int take_option(Exports *e, ExportOption option, const char *value)
{
    switch (option) {
    case OPT_OUTPUT: e->output = value; break;
    case OPT_NAME: take_setting(e, "name", value); break;
    case OPT_DESCRIPTION: take_setting(e, "description", value); break;
    case OPT_AUTHOR: take_setting(e, "author", value); break;
    case OPT_TLP: take_setting(e, "tlp", value); break;
    case OPT_CREATED: take_setting(e, "created", value); break;
    case OPT_PACK: e->pack_file = value; break;
    case OPT_PATTERN: return rules_take(&e->in, RULES_PATTERNS, value);
    case OPT_FILTER: return rules_take(&e->in, RULES_FILTERS, value);
    case OPT_STRICT: e->in.strict = true; break;
    case OPT_VERBOSE: e->in.report.verbose = true; break;
    }
    return EXIT_FINE;
}

// -1: the options were taken.
static int take_options(Exports *e, int argc, char **argv, int *first)
{
    for (;;) {
        const char *value;
        int got = next_option(e->in.command, argc, argv, &value, first);
        if (got == -1)
            return -1;
        if (got == -3)
            return EXIT_FINE;
        if (got < 0)
            return EXIT_USAGE;
        int result = take_option(e, (ExportOption)got, value);
        if (result != EXIT_FINE)
            return result;
    }
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

static bool is_format(const char *name)
{
    sigcc_entry e = {.size = sizeof e};
    for (size_t i = 0; sigcc_list(SIGCC_EXPORTS, NULL, i, &e); i++)
        if (strcmp(e.name, name) == 0)
            return true;
    return false;
}

static int apply_setting(const Exports *e, const Setting *s)
{
    switch (sigcc_exporter_set_option(e->exporter, s->name, s->value)) {
    case SIGCC_OK: return EXIT_FINE;
    case SIGCC_NOT_FOUND:
        return usage_error(e->in.command, "--%s is not an option of %s",
                           s->name, e->format);
    case SIGCC_INVALID:
        return usage_error(e->in.command, "--%s cannot be '%s'", s->name,
                           s->value);
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
    report(&e->in.report, messages);
    if (sigcc_diagnostics_errors(messages) > 0)
        return report_exit_code(&e->in.report, false);
    return sigcc_exporter_set_pack(e->exporter, e->pack) == SIGCC_OK
               ? EXIT_FINE
               : out_of_memory();
}

// A slip in the command line is reported before thousands of rules are read.
static int open_format(Exports *e, int count)
{
    if (count == 0)
        return usage_error(e->in.command,
                           "no format: name one, such as navigator; sigcc list "
                           "exports shows all");
    if (!is_format(e->format))
        return no_such_format(e->format);
    if (count == 1)
        return usage_error(e->in.command, "no rules: name files or folders, or "
                                          "- for standard input");
    e->exporter = sigcc_exporter_new(e->format);
    if (e->exporter == NULL)
        return out_of_memory();
    sigcc_exporter_set_strict(e->exporter, e->in.strict);
    int result = open_pack(e);
    for (size_t i = 0; i < e->n_settings && result == EXIT_FINE; i++)
        result = apply_setting(e, &e->settings[i]);
    return result;
}

// ---- exporting -----------------------------------------------------------

static int write_document(const Exports *e, const char *text, size_t length)
{
    const char *input = e->output ? inputs_at(&e->in.inputs, e->output) : NULL;
    if (input != NULL)
        return usage_error(e->in.command,
                           "%s is an input and cannot also be the output",
                           input);
    return write_file(e->output, text, length);
}

// Without a document there is nothing to put in the place of an older file.
static int put_export(Exports *e)
{
    sigcc_output *out = sigcc_export(e->exporter, e->in.collection);
    if (out == NULL)
        return out_of_memory();
    size_t length;
    const char *text = sigcc_output_document(out, &length);
    const sigcc_diagnostics *messages = sigcc_output_diagnostics(out);
    int result = EXIT_FINE;
    report(&e->in.report, messages);
    if (length > 0)
        result = write_document(e, text, length);
    else
        complain("%s: not written: %s",
                 e->output ? e->output : "standard output",
                 sigcc_diagnostics_errors(messages) > 0
                     ? "there are errors"
                     : "there is no rule to export");
    sigcc_output_free(out);
    return result;
}

static int run(int argc, char **argv)
{
    Exports e = {.in.command = &command_export};
    int first;
    int result = take_options(&e, argc, argv, &first);
    if (result != -1)
        return result;
    e.format = first < argc ? argv[first] : NULL;
    e.in.progress = progress_start();
    result = open_format(&e, argc - first);
    if (result == EXIT_FINE)
        result = rules_read(&e.in, (const char *const *)argv + first + 1,
                            (size_t)(argc - first - 1));
    if (result == EXIT_FINE)
        result = put_export(&e);
    if (result == EXIT_FINE)
        result = report_exit_code(&e.in.report, false);
    sigcc_exporter_free(e.exporter);
    sigcc_pack_free(e.pack);
    rules_close(&e.in);
    return result;
}

const Command command_export = {
    .name = "export",
    .arguments = "FORMAT INPUT...",
    .summary = "export rules as documents of other programs",
    .options = options,
    .run = run,
    .notes =
        "FORMAT is navigator (a layer of MITRE ATT&CK Navigator) or stix (a "
        "bundle of\nSTIX 2.1).\n"
        "INPUT is a file, a folder that is searched for rules, or - for "
        "standard input.\n\nThe document holds every rule that alerts: "
        "no filter, and no rule that only a\ncorrelation asks for.  The "
        "same rules give the same document.\n\n"
        "Exit status: as sigcc convert.\n",
};
