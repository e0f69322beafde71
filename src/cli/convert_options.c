// convert_options.c - the command line of "sigcc convert", and its targets.

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "convert.h"
#include "read_file.h"

// ---- the command line ----------------------------------------------------

const OptionRow convert_options[] = {
    {OPT_TARGET, 't', "target", "TARGET",
     "query language to convert to; may be repeated"},
    {OPT_PIPELINE, 'p', "pipeline", "NAME|FILE|DIR",
     "pipeline, or 'auto'; may be repeated"},
    {OPT_FORMAT, 'f', "format", "FORMAT", "output format of the target"},
    {OPT_OUTPUT, 'o', "output", "FILE",
     "write to this file instead of standard output"},
    {OPT_OUTPUT_DIR, 0, "output-dir", "DIR",
     "write one file per rule file, mirroring folders"},
    {OPT_FILENAME_TEMPLATE, 0, "output-filename-template", "TEMPLATE",
     "what to call them: {path}/{stem}.{extension}"},
    {OPT_PATTERN, 'P', "file-pattern", "GLOB",
     "files to take from folders (*.yml, *.yaml)"},
    {OPT_FILTER, 0, "filter", "FILE|DIR", "filters to apply; may be repeated"},
    {OPT_TUNE, 0, "tune", "FILE",
     "a table of thresholds for correlations; may be repeated"},
    {OPT_VARIABLE, 0, "var", "NAME=VALUE",
     "a value for a placeholder; may be repeated"},
    {OPT_SKIP, 's', "skip-unsupported", NULL,
     "rules the target cannot say are not failures"},
    {OPT_FAIL, 0, "fail-unsupported", NULL,
     "such rules are failures (the default)"},
    {OPT_JSONL, 0, "jsonl", NULL, "write one line of JSON per rule and target"},
    {OPT_MESSAGES, 0, "diagnostics-format", "FORMAT",
     "messages as text, short, jsonl or github"},
    {OPT_STRICT, 0, "strict", NULL, "treat warnings as errors"},
    {OPT_SETTING, 'O', "backend-option", "KEY=VALUE",
     "set an option of the target"},
    {OPT_METHOD, 'c', "correlation-method", "NAME",
     "method for correlations; list shows it"},
    {OPT_ENCODING, 'e', "encoding", "NAME", "encoding of queries; only utf-8"},
    {OPT_JSON_INDENT, 0, "json-indent", "N",
     "with --jsonl: pretty-print, N spaces a level"},
    {OPT_WITHOUT_PIPELINE, 0, "without-pipeline", NULL,
     "keep the field names of the rules"},
    {OPT_ANY_PIPELINE, 0, "disable-pipeline-check", NULL,
     "allow pipelines not meant for the target"},
    {OPT_REQUIRE_PIPELINE, 0, "require-pipeline", NULL,
     "refuse rules that no pipeline is for"},
    {OPT_ALLOW_EXTERNAL, 0, "allow-external", NULL, "let pipelines read files"},
    {OPT_JOBS, 'j', "jobs", "N", "use N threads; 0: one per processor"},
    {OPT_VERBOSE, 'v', "verbose", NULL,
     "show notes as well as warnings and errors"},
    {0, 0, NULL, NULL, NULL},
};

static int take_encoding(const Convert *c, const char *value)
{
    if (strcasecmp(value, "utf-8") == 0 || strcasecmp(value, "utf8") == 0)
        return EXIT_FINE;
    return usage_error(c->in.command,
                       "queries are written in UTF-8, not in '%s': let iconv "
                       "convert them",
                       value);
}

static int take_indent(Convert *c, const char *value)
{
    enum { WIDEST = 16 };
    char *end;
    c->json_indent = strtol(value, &end, 10);
    bool is_digit = value[0] >= '0' && value[0] <= '9';
    if (is_digit && *end == '\0' && c->json_indent <= WIDEST)
        return EXIT_FINE;
    return usage_error(c->in.command,
                       "--json-indent takes a number from 0 to %d, not '%s'",
                       WIDEST, value);
}

static int take_option(void *user, int option, const char *value)
{
    Convert *c = user;
    switch ((ConvertOption)option) {
    case OPT_TARGET:
        return add_value(c->in.command, c->names, &c->n_targets, MAX_TARGETS,
                         value, "targets");
    case OPT_SETTING:
        return add_value(c->in.command, c->settings, &c->n_settings,
                         MAX_SETTINGS, value, "options");
    case OPT_PATTERN: return rules_take(&c->in, RULES_PATTERNS, value);
    case OPT_PIPELINE: return rules_take(&c->in, RULES_PIPELINES, value);
    case OPT_FILTER: return rules_take(&c->in, RULES_FILTERS, value);
    case OPT_TUNE: return rules_take(&c->in, RULES_TABLES, value);
    case OPT_VARIABLE: return rules_take(&c->in, RULES_VARIABLES, value);
    case OPT_ALLOW_EXTERNAL: c->in.allow_external = true; break;
    case OPT_JOBS: return take_jobs(c->in.command, value, &c->jobs);
    case OPT_ENCODING: return take_encoding(c, value);
    case OPT_JSON_INDENT: return take_indent(c, value);
    case OPT_METHOD: c->method = value; break;
    case OPT_FORMAT: c->format = value; break;
    case OPT_OUTPUT: c->output = value; break;
    case OPT_OUTPUT_DIR: c->output_dir = value; break;
    case OPT_FILENAME_TEMPLATE: return convert_take_template(c, value);
    case OPT_SKIP: c->skip = true; break;
    case OPT_FAIL: c->skip = false; break;
    case OPT_JSONL: c->jsonl = c->in.report.quiet = true; break;
    case OPT_MESSAGES:
        return report_take_format(&c->in.report, c->in.command, value);
    case OPT_STRICT: c->in.strict = true; break;
    case OPT_VERBOSE: c->in.report.verbose = true; break;
    case OPT_ANY_PIPELINE: c->any_pipeline = true; break;
    case OPT_REQUIRE_PIPELINE: c->require_pipeline = true; break;
    case OPT_WITHOUT_PIPELINE: break; // as without -p
    }
    return EXIT_FINE;
}

// What contradicts what, and what is missing; -1: nothing.
static int check(const Convert *c, bool converts, bool has_inputs)
{
    const Command *command = c->in.command;
    if (converts && c->n_targets == 0)
        return usage_error(command, "no target: name one, such as -t splunk; "
                                    "sigcc list targets shows all");
    if (!has_inputs)
        return usage_error(command,
                           converts ? "no rules: name files or folders, or - "
                                      "for standard input"
                                    : "nothing to explain: name a message, "
                                      "such as SG3002, or a rule file");
    if (c->output != NULL && c->output_dir != NULL)
        return usage_error(command,
                           "--output and --output-dir cannot be used together");
    if (c->filename_template != NULL && c->output_dir == NULL)
        return usage_error(command,
                           "--output-filename-template is for --output-dir");
    if (c->output_dir != NULL && c->jsonl)
        return usage_error(command,
                           "--output-dir and --jsonl cannot be used together");
    if (c->jsonl && c->in.report.format != MESSAGES_TEXT)
        return usage_error(command,
                           "--jsonl has the messages in its lines, so that "
                           "--diagnostics-format has none to write");
    if (c->json_indent > 0 && !c->jsonl)
        return usage_error(command, "--json-indent is for --jsonl");
    return -1;
}

// Two letters are an option of sigma-cli: here they would be -o with the file
// "d" or "t".
static void spell_out(int argc, char **argv)
{
    static char folder[] = "--output-dir";
    static char template[] = "--output-filename-template";
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        if (strcmp(argv[i], "-od") == 0)
            argv[i] = folder;
        else if (strcmp(argv[i], "-ot") == 0)
            argv[i] = template;
    }
}

int convert_take_options(Convert *c, const Command *command, int argc,
                         char **argv, int *first)
{
    c->in.command = command;
    spell_out(argc, argv);
    int result = each_option(command, argc, argv, take_option, c, first);
    return result == -1 ? check(c, command == &command_convert, *first < argc)
                        : result;
}

// ---- targets -------------------------------------------------------------

// The target that takes what others call by another name.
static const char *target_for(const char *name)
{
    static const char *const others[][2] = {
        {"lucene", "kibana"},     {"elasticsearch", "kibana"},
        {"elastic", "kibana"},    {"elastalert", "kibana"},
        {"opensearch", "kibana"}, {"cloudwatch_logs", "cloudwatch"},
        {"logs", "cloudwatch"},   {"aws", "cloudwatch"}};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strcmp(others[i][0], name) == 0)
            return others[i][1];
    return NULL;
}

static int no_such(sigcc_kind kind, const char *of, const char *what,
                   const char *name)
{
    const char *near = kind == SIGCC_TARGETS ? target_for(name) : NULL;
    if (near == NULL)
        near = sigcc_nearest(kind, of, name);
    complain("unknown %s '%s'%s%s%s%s%s", what, name, of ? " for " : "",
             of ? of : "", near ? "; did you mean '" : "", near ? near : "",
             near ? "'?" : "");
    sigcc_entry e = {.size = sizeof e};
    fputs("Use one of", stderr);
    for (size_t i = 0; sigcc_list(kind, of, i, &e); i++)
        fprintf(stderr, "%s %s", i == 0 ? "" : ",", e.name);
    fputs(".\n", stderr);
    return EXIT_USAGE;
}

static bool find_target(const char *name, sigcc_entry *e)
{
    for (size_t i = 0; sigcc_list(SIGCC_TARGETS, NULL, i, e); i++)
        if (strcmp(e->name, name) == 0 ||
            (e->detail != NULL && strcmp(e->detail, name) == 0))
            return true;
    return false;
}

// Every target has one method at most, so the option can only name that one.
static int check_method(const Convert *c, const Target *t)
{
    sigcc_entry e = {.size = sizeof e};
    if (c->method == NULL)
        return EXIT_FINE;
    if (!sigcc_list(SIGCC_CORRELATION_METHODS, t->name, 0, &e))
        return usage_error(&command_convert, "%s has no correlation methods",
                           t->name);
    return strcmp(e.name, c->method) == 0
               ? EXIT_FINE
               : no_such(SIGCC_CORRELATION_METHODS, t->name,
                         "correlation method", c->method);
}

static int open_target(Convert *c, Target *t, const char *name)
{
    sigcc_entry e = {.size = sizeof e};
    if (!find_target(name, &e))
        return no_such(SIGCC_TARGETS, NULL, "target", name);
    t->name = e.name;
    t->extension = e.extra;
    t->compiler = sigcc_compiler_new(e.name);
    if (t->compiler == NULL)
        return out_of_memory();
    sigcc_compiler_set_strict(t->compiler, c->in.strict);
    if (c->format != NULL &&
        sigcc_compiler_set_format(t->compiler, c->format) != SIGCC_OK)
        return no_such(SIGCC_FORMATS, t->name, "format", c->format);
    return check_method(c, t);
}

static int wrong_value(const Convert *c, const Target *t, const char *name,
                       const char *value)
{
    return usage_error(
        c->in.command, "the option '%s' of %s cannot be '%s': %s", name,
        t->name, value, sigcc_compiler_option_error(t->compiler));
}

// The value of an option that is the text of a file, of any of the targets.
static bool is_file_option(const Convert *c, const char *name)
{
    sigcc_entry e = {.size = sizeof e};
    for (size_t k = 0; k < c->n_targets; k++)
        for (size_t i = 0; sigcc_list(SIGCC_OPTIONS, c->targets[k].name, i, &e);
             i++)
            if (strcmp(e.name, name) == 0)
                return e.detail != NULL && strcmp(e.detail, "FILE") == 0;
    return false;
}

// To every target that has it; one must.  'shown' is the value as it was given.
static int set_everywhere(Convert *c, const char *name, const char *value,
                          const char *shown)
{
    bool taken = false;
    for (size_t i = 0; i < c->n_targets; i++) {
        sigcc_status s =
            sigcc_compiler_set_option(c->targets[i].compiler, name, value);
        if (s == SIGCC_INVALID)
            return wrong_value(c, &c->targets[i], name, shown);
        if (s == SIGCC_NO_MEMORY || s == SIGCC_LIMIT)
            return EXIT_LIMIT;
        taken |= s == SIGCC_OK;
    }
    return taken ? EXIT_FINE
                 : no_such(SIGCC_OPTIONS, c->targets[0].name, "option", name);
}

static int set_from_file(Convert *c, const char *name, const char *path)
{
    FileText text = {0};
    int result = read_file(path, &text);
    if (result == EXIT_FINE && text.n == 0)
        result = usage_error(c->in.command, "%s is empty", path);
    else if (result == EXIT_FINE)
        result = set_everywhere(c, name, text.p, path);
    free_text(&text);
    return result;
}

static int apply_setting(Convert *c, const char *setting)
{
    const char *equals = strchr(setting, '=');
    if (equals == NULL)
        return usage_error(c->in.command,
                           "'-O %s' has no value: write KEY=VALUE", setting);
    char name[64];
    size_t n = (size_t)(equals - setting);
    snprintf(name, sizeof name, "%.*s", n < 63 ? (int)n : 63, setting);
    return is_file_option(c, name)
               ? set_from_file(c, name, equals + 1)
               : set_everywhere(c, name, equals + 1, equals + 1);
}

int convert_open_targets(Convert *c)
{
    for (size_t i = 0; i < c->n_targets; i++) {
        int result = open_target(c, &c->targets[i], c->names[i]);
        if (result != EXIT_FINE)
            return result;
    }
    for (size_t i = 0; i < c->n_settings; i++) {
        int result = apply_setting(c, c->settings[i]);
        if (result != EXIT_FINE)
            return result;
    }
    return EXIT_FINE;
}
