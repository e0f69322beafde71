// match_options.c - the command line of "sigcc match".

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "match.h"

typedef enum MatchOption {
    OPT_RULES,
    OPT_FILTER,
    OPT_TUNE,
    OPT_PIPELINE,
    OPT_VARIABLE,
    OPT_ALLOW_EXTERNAL,
    OPT_PATTERN,
    OPT_TIME_FIELD,
    OPT_LOGSOURCE,
    OPT_ROUTE,
    OPT_DELAY,
    OPT_ALL,
    OPT_LEVEL,
    OPT_COUNT,
    OPT_OUTPUT,
    OPT_STRICT,
    OPT_JOBS,
    OPT_VERBOSE
} MatchOption;

const OptionRow match_options[] = {
    {OPT_RULES, 'r', "rules", "FILE|DIR", "rules to match; may be repeated"},
    {OPT_FILTER, 0, "filter", "FILE|DIR", "filters to apply; may be repeated"},
    {OPT_TUNE, 0, "tune", "FILE",
     "a table of thresholds for correlations; may be repeated"},
    {OPT_PIPELINE, 'p', "pipeline", "NAME|FILE|DIR",
     "pipeline for field names; may be repeated"},
    {OPT_VARIABLE, 0, "var", "NAME=VALUE",
     "a value for a placeholder; may be repeated"},
    {OPT_ALLOW_EXTERNAL, 0, "allow-external", NULL, "let pipelines read files"},
    {OPT_PATTERN, 'P', "file-pattern", "GLOB",
     "rules to take from folders (*.yml, *.yaml)"},
    {OPT_TIME_FIELD, 0, "time-field", "NAME",
     "a field with the time; may be repeated"},
    {OPT_LOGSOURCE, 'l', "logsource", "KEY=VALUE,...",
     "category, product, service of all events"},
    {OPT_ROUTE, 0, "route", "FIELD",
     "the field of events that holds their log source"},
    {OPT_DELAY, 0, "delay", "DURATION",
     "how late events may come, such as 90s or 5m"},
    {OPT_ALL, 0, "all", NULL, "also print rules that only correlations use"},
    {OPT_LEVEL, 0, "level", "LEVEL", "print only rules of this level or above"},
    {OPT_COUNT, 0, "count", NULL,
     "write one line per rule with its match count"},
    {OPT_OUTPUT, 'o', "output", "FILE",
     "write to this file instead of standard output"},
    {OPT_STRICT, 0, "strict", NULL, "treat warnings as errors"},
    {OPT_JOBS, 'j', "jobs", "N", "use N threads; 0: one per processor"},
    {OPT_VERBOSE, 'v', "verbose", NULL, "show notes and a summary"},
    {0, 0, NULL, NULL, NULL},
};

// ---- values --------------------------------------------------------------

int match_level(const char *name)
{
    sigcc_entry e = {.size = sizeof e};
    for (size_t i = 0; name && sigcc_list(SIGCC_LEVELS, NULL, i, &e); i++)
        if (strcmp(e.name, name) == 0)
            return (int)i + 1;
    return 0;
}

static int take_level(Match *m, const char *value)
{
    m->level = match_level(value);
    if (m->level > 0)
        return EXIT_FINE;
    char names[256] = "";
    sigcc_entry e = {.size = sizeof e};
    for (size_t i = 0; sigcc_list(SIGCC_LEVELS, NULL, i, &e); i++) {
        size_t n = strlen(names);
        snprintf(names + n, sizeof names - n, "%s%s", n > 0 ? ", " : "",
                 e.name);
    }
    return usage_error(m->in.command, "unknown level '%s': use one of %s",
                       value, names);
}

static long long seconds_of(const char *unit)
{
    static const struct {
        const char *name;
        long long seconds;
    } units[] = {{"s", 1}, {"m", 60}, {"h", 3600}, {"d", 86400}};
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
        if (strcmp(units[i].name, unit) == 0)
            return units[i].seconds;
    return -1;
}

static int take_delay(Match *m, const char *value)
{
    char *unit;
    long n = strtol(value, &unit, 10);
    long long seconds = seconds_of(unit);
    bool is_digit = value[0] >= '0' && value[0] <= '9';
    if (!is_digit || seconds < 0 || n > 1000000)
        return usage_error(m->in.command,
                           "'%s' is not a duration: write 90s, 5m, 2h or 1d",
                           value);
    m->delay = n * seconds * 1000000;
    return EXIT_FINE;
}

// ---- log source ----------------------------------------------------------

static const char **logsource_part(Match *m, const char *key)
{
    if (strcmp(key, "category") == 0)
        return &m->category;
    if (strcmp(key, "product") == 0)
        return &m->product;
    return strcmp(key, "service") == 0 ? &m->service : NULL;
}

// A typo keeps most of a word, and so its beginning or its end.
static const char *similar_key(const char *key)
{
    static const char *const keys[] = {"category", "product", "service"};
    size_t n = strlen(key);
    for (size_t i = 0; n > 2 && i < 3; i++) {
        size_t k = strlen(keys[i]);
        if (strncmp(keys[i], key, 2) == 0 ||
            strcmp(keys[i] + k - 3, key + n - 3) == 0)
            return keys[i];
    }
    return NULL;
}

static int unknown_key(const Match *m, const char *key)
{
    const char *near = similar_key(key);
    return usage_error(
        m->in.command,
        "a log source has no '%s'%s%s%s: use category, product or service", key,
        near ? " (did you mean '" : "", near ? near : "", near ? "'?)" : "");
}

static int take_pair(Match *m, char *pair)
{
    char *equals = strchr(pair, '=');
    if (equals == NULL || equals[1] == '\0')
        return usage_error(m->in.command,
                           "'%s' is not a part of a log source: write "
                           "product=windows, for example",
                           pair);
    *equals = '\0';
    const char **part = logsource_part(m, pair);
    if (part == NULL)
        return unknown_key(m, pair);
    if (*part != NULL)
        return usage_error(m->in.command,
                           "the log source has two values for %s", pair);
    *part = equals + 1;
    return EXIT_FINE;
}

static int take_logsource(Match *m, const char *value)
{
    if (m->logsource != NULL)
        return usage_error(m->in.command, "--logsource is given twice: write "
                                          "KEY=VALUE,KEY=VALUE");
    m->logsource = strdup(value);
    if (m->logsource == NULL)
        return out_of_memory();
    int result = EXIT_FINE;
    for (char *pair = m->logsource; pair != NULL && result == EXIT_FINE;) {
        char *comma = strchr(pair, ',');
        if (comma != NULL)
            *comma = '\0';
        result = take_pair(m, pair);
        pair = comma ? comma + 1 : NULL;
    }
    return result;
}

// ---- options -------------------------------------------------------------

static int take_field(const Match *m, const char **field, const char *value)
{
    *field = value;
    return value[0] != '\0' ? EXIT_FINE
                            : usage_error(m->in.command, "an empty field name");
}

static int take_time_field(Match *m, const char *value)
{
    const char *field;
    int result = take_field(m, &field, value);
    return result != EXIT_FINE
               ? result
               : add_value(m->in.command, m->time_fields, &m->n_time_fields,
                           MAX_TIME_FIELDS, value, "time fields");
}

static int take_option(void *user, int option, const char *value)
{
    Match *m = user;
    const Command *c = m->in.command;
    switch ((MatchOption)option) {
    case OPT_RULES:
        return add_value(c, m->paths, &m->n_paths, MAX_RULE_PATHS, value,
                         "files of rules");
    case OPT_TIME_FIELD: return take_time_field(m, value);
    case OPT_FILTER: return rules_take(&m->in, RULES_FILTERS, value);
    case OPT_TUNE: return rules_take(&m->in, RULES_TABLES, value);
    case OPT_PIPELINE: return rules_take(&m->in, RULES_PIPELINES, value);
    case OPT_VARIABLE: return rules_take(&m->in, RULES_VARIABLES, value);
    case OPT_PATTERN: return rules_take(&m->in, RULES_PATTERNS, value);
    case OPT_LOGSOURCE: return take_logsource(m, value);
    case OPT_ROUTE: return take_field(m, &m->route, value);
    case OPT_DELAY: return take_delay(m, value);
    case OPT_LEVEL: return take_level(m, value);
    case OPT_JOBS: return take_jobs(c, value, &m->jobs);
    case OPT_OUTPUT: m->output = value; break;
    case OPT_ALLOW_EXTERNAL: m->in.allow_external = true; break;
    case OPT_ALL: m->all = true; break;
    case OPT_COUNT: m->count = true; break;
    case OPT_STRICT: m->in.strict = true; break;
    case OPT_VERBOSE: m->in.report.verbose = true; break;
    }
    return EXIT_FINE;
}

// ---- what must be there --------------------------------------------------

static bool is_stdin(const char *path)
{
    return strcmp(path, "-") == 0;
}

static bool reads_rules_from_stdin(const Match *m)
{
    bool reads = false;
    for (size_t i = 0; i < m->n_paths; i++)
        reads |= is_stdin(m->paths[i]);
    for (size_t i = 0; i < m->in.n_filters; i++)
        reads |= is_stdin(m->in.filters[i]);
    return reads;
}

static int check(const Match *m, int argc, char **argv)
{
    const Command *c = m->in.command;
    if (m->n_paths == 0)
        return usage_error(c, "which rules? -r rules/, for example");
    if (argc == 0 && isatty(STDIN_FILENO))
        return usage_error(c, "no events: name files or folders, or - for "
                              "standard input");
    bool events = argc == 0;
    for (int i = 0; i < argc; i++)
        events |= is_stdin(argv[i]);
    if (events && reads_rules_from_stdin(m))
        return usage_error(c, "standard input cannot be both rules and events");
    return -1;
}

int match_take_options(Match *m, int argc, char **argv, int *first)
{
    int result = each_option(m->in.command, argc, argv, take_option, m, first);
    return result == -1 ? check(m, argc - *first, argv + *first) : result;
}
