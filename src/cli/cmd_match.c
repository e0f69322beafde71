// cmd_match.c - sigcc match: rules and events in, matches out.

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "match.h"

// ---- rules ---------------------------------------------------------------

static int add_pipeline(void *user, const char *name, const sigcc_pipeline *p)
{
    Match *m = user;
    sigcc_status s = sigcc_matcher_add_pipeline(m->matcher, p);
    if (s == SIGCC_OK)
        return EXIT_FINE;
    if (s == SIGCC_NO_MEMORY || s == SIGCC_LIMIT)
        return out_of_memory();
    return usage_error(m->in.command,
                       "the pipeline '%s' is only meant for queries", name);
}

static int refuse_auto(void *user)
{
    const Match *m = user;
    return usage_error(m->in.command,
                       "-p auto depends on a target: name the pipelines that "
                       "fit the events");
}

static sigcc_status add_variable(void *user, const char *name,
                                 const char *value)
{
    Match *m = user;
    return sigcc_matcher_add_variable(m->matcher, name, value);
}

static int open_matcher(Match *m)
{
    PipelineUser to = {m, add_pipeline, refuse_auto, add_variable};
    sigcc_status s = SIGCC_OK;
    m->matcher = sigcc_matcher_new();
    if (m->matcher == NULL)
        return out_of_memory();
    for (size_t i = 0; i < m->n_time_fields && s == SIGCC_OK; i++)
        s = sigcc_matcher_add_time_field(m->matcher, m->time_fields[i]);
    if (s == SIGCC_OK && m->route != NULL)
        s = sigcc_matcher_set_route(m->matcher, m->route);
    return s == SIGCC_OK ? rules_open_pipelines(&m->in, &to) : out_of_memory();
}

static void mark_unusable(Match *m)
{
    const sigcc_diagnostics *list = sigcc_matcher_diagnostics(m->matcher);
    size_t rules = sigcc_collection_count(m->in.collection);
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(list, i);
        if (d->severity == SIGCC_ERROR && d->rule < rules)
            m->rules[d->rule].unusable = true;
    }
}

static int note_rules(Match *m)
{
    size_t rules = sigcc_collection_count(m->in.collection);
    m->rules = calloc(rules + 1, sizeof *m->rules);
    if (m->rules == NULL)
        return out_of_memory();
    for (size_t i = 0; i < rules; i++) {
        const sigcc_rule *r = sigcc_collection_rule(m->in.collection, i);
        m->rules[i] = (RuleState){.level = match_level(r->level),
                                  .unusable = r->has_errors ||
                                              r->kind == SIGCC_RULE_FILTER};
    }
    mark_unusable(m);
    return EXIT_FINE;
}

static bool fits(const char *wanted, const char *given)
{
    return wanted == NULL || (given != NULL && strcasecmp(wanted, given) == 0);
}

static bool is_asked(const Match *m, const sigcc_rule *r)
{
    for (size_t i = 0; i < r->logsource_count; i++) {
        const sigcc_logsource *ls = &r->logsources[i];
        if (fits(ls->category, m->category) && fits(ls->product, m->product) &&
            fits(ls->service, m->service))
            return true;
    }
    return false;
}

static bool is_any_rule_asked(const Match *m)
{
    for (size_t i = 0; i < sigcc_collection_count(m->in.collection); i++) {
        const sigcc_rule *r = sigcc_collection_rule(m->in.collection, i);
        if (r->kind == SIGCC_RULE_DETECTION && is_asked(m, r))
            return true;
    }
    return false;
}

// Nothing will match, which may look like good news.  Pipelines can change the
// log sources of rules.
static void check_logsource(Match *m)
{
    bool given = m->category || m->product || m->service;
    if (!given || m->in.n_pipelines > 0 || is_any_rule_asked(m))
        return;
    complain("%s: no rule fits the log source of --logsource",
             m->in.strict ? "error" : "warning");
    m->in.report.warnings++;
}

// Rules that cannot be matched are reported and left out.
static int load(Match *m)
{
    int result = rules_read(&m->in, m->paths, m->n_paths);
    if (result != EXIT_FINE)
        return result;
    sigcc_status s = sigcc_matcher_load(m->matcher, m->in.collection);
    report(&m->in.report, sigcc_matcher_diagnostics(m->matcher));
    if (s == SIGCC_LIMIT)
        complain("the rules exceed sigcc's memory limit");
    if (s != SIGCC_OK && s != SIGCC_INVALID)
        return s == SIGCC_LIMIT ? EXIT_LIMIT : out_of_memory();
    check_logsource(m);
    m->correlator = sigcc_correlator_new(m->matcher, m->delay);
    return m->correlator != NULL ? note_rules(m) : out_of_memory();
}

// ---- events --------------------------------------------------------------

static int find_events(Match *m, int argc, char **argv)
{
    static const char *const patterns[] = {
        "*.json",      "*.json.gz", "*.jsonl",  "*.jsonl.gz", "*.ndjson",
        "*.ndjson.gz", "*.log",     "*.log.gz", NULL};
    m->inputs.strict = m->in.strict;
    for (int i = 0; i < argc; i++)
        inputs_add(&m->inputs, argv[i], patterns);
    if (argc == 0)
        inputs_add(&m->inputs, "-", patterns);
    m->in.report.files_failed |= m->inputs.failed;
    m->in.report.warnings += m->inputs.empty;
    return m->inputs.no_memory ? out_of_memory() : EXIT_FINE;
}

// Matches of a stream that may never end are seen as they come.
static bool is_live(const Match *m)
{
    bool live = false;
    for (size_t i = 0; i < m->inputs.count; i++)
        live |= strcmp(m->inputs.items[i].path, "-") == 0;
    return live;
}

static int open_output(Match *m)
{
    const char *events = inputs_at(&m->inputs, m->output);
    const char *rules = m->output ? inputs_at(&m->in.inputs, m->output) : NULL;
    if (events != NULL)
        return usage_error(
            m->in.command,
            "%s is read for events and cannot also be the output", events);
    if (rules != NULL)
        return usage_error(m->in.command,
                           "%s is read for rules and cannot also be the output",
                           rules);
    return writer_open(&m->to, m->output, is_live(m));
}

// ---- the command ---------------------------------------------------------

// "1,234 events".
static void put_count(size_t n, const char *one, const char *many)
{
    char digits[32];
    int length = snprintf(digits, sizeof digits, "%zu", n);
    for (int i = 0; i < length; i++) {
        if (i > 0 && (length - i) % 3 == 0)
            fputc(',', stderr);
        fputc(digits[i], stderr);
    }
    fprintf(stderr, " %s", n == 1 ? one : many);
}

static void summarise(const Match *m)
{
    size_t usable = 0;
    if (!m->in.report.verbose && !isatty(STDERR_FILENO))
        return;
    for (size_t i = 0; i < sigcc_collection_count(m->in.collection); i++)
        usable += !m->rules[i].unusable;
    fputs("sigcc: ", stderr);
    put_count(m->n_events, "event, ", "events, ");
    put_count(usable, "rule, ", "rules, ");
    put_count(m->n_matches, "match, ", "matches, ");
    put_count(m->n_finds, "correlation find\n", "correlation finds\n");
}

// That nothing was found in these events says nothing about them.  Streams of
// many kinds have some; where all of them are so, the labels are wrong.
static void report_unrouted(Match *m)
{
    bool all = m->n_unrouted == m->n_events;
    if (m->n_unrouted == 0)
        return;
    m->in.report.warnings += all;
    complain("%s%zu event%s of a log source that no rule is for%s%s",
             !all           ? ""
             : m->in.strict ? "error: "
                            : "warning: ",
             m->n_unrouted, m->n_unrouted == 1 ? "" : "s",
             m->first_unrouted ? ", first " : "",
             m->first_unrouted ? m->first_unrouted : "");
}

// Nothing is summed up that was not written.
static int match_events(Match *m)
{
    int result = open_output(m);
    if (result != EXIT_FINE)
        return result;
    result = match_run(m);
    int written = writer_close(&m->to, result == EXIT_FINE ? WRITER_KEEP
                                                           : WRITER_DISCARD);
    report_hidden(&m->in.report);
    report_unrouted(m);
    if (written == EXIT_FINE)
        summarise(m);
    result = result == EXIT_FINE ? written : result;
    if (result == EXIT_FINE)
        result = report_exit_code(&m->in.report, false);
    bool strict = m->in.strict && m->in.report.warnings > 0;
    return result == EXIT_FINE && strict ? EXIT_RULES : result;
}

static void close_match(Match *m)
{
    sigcc_correlator_free(m->correlator);
    sigcc_matcher_free(m->matcher);
    rules_close(&m->in);
    inputs_free(&m->inputs);
    free(m->rules);
    free(m->logsource);
    free(m->first_unrouted);
}

static int run(int argc, char **argv)
{
    Match m = {.jobs = 1, .delay = -1};
    int first;
    m.in.command = &command_match;
    int result = match_take_options(&m, argc, argv, &first);
    if (result == -1) {
        m.in.progress = progress_start();
        result = open_matcher(&m);
        if (result == EXIT_FINE)
            result = find_events(&m, argc - first, argv + first);
        if (result == EXIT_FINE)
            result = load(&m);
        if (result == EXIT_FINE)
            result = match_events(&m);
    }
    close_match(&m);
    return result;
}

const Command command_match = {
    .name = "match",
    .arguments = "-r RULES [EVENTS...]",
    .summary = "find the events that Sigma rules describe",
    .options = match_options,
    .run = run,
    .notes = "EVENTS are JSON files, one event per line or in lists, with or "
             "without gzip;\nfolders, which are searched for *.json, *.jsonl, "
             "*.ndjson and *.log, also with\n.gz; or - for standard input, "
             "which is the default.\nMatches go to standard "
             "output as JSON Lines, messages to standard error.\n\n"
             "Exit status: 0 fine, matches or not, 1 rules or events with "
             "errors, 2 wrong\nusage, 3 a file could not be read or written, 4 "
             "a safety limit or no memory.\n",
};
