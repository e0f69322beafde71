// golden.c - compare what sigcc prints with what cases say it prints.
//
//     golden FILE.t...     or folders, which are searched for .t files
//
// A case is one file of rules and what becomes of it (see casefile.h for the
// form of the file, and escape.h for sections that are "escaped"):
//
//     --- rule                  the YAML text
//     --- format NAME           of the targets of this case
//     --- options               lines "key=value"; each goes to the targets
//                               that have it, and one must
//     --- pipeline              a pipeline for all targets, as YAML text
//     --- pipeline second       another; it is called second.yml
//     --- pipeline external     one that may read files
//     --- pipeline diagnostics  what reading the pipelines reports; after an
//                               error there is no query
//     --- bundled NAME          a bundled pipeline; "auto": by log source
//     --- variables             lines "name=value" for pipelines
//     --- diagnostics           what reading the rules reports, notes too
//     --- TARGET                the queries, an empty line between them
//     --- TARGET diagnostics    warnings, or errors beside other queries
//     --- TARGET error          no query, but these errors and warnings
//     --- TARGET notes          notes, which are only compared where they are
//                               asked for
//     --- events                events as JSON, which the rules are asked about
//     --- match                 the numbers of those that one of them matches,
//                               or why they cannot be matched
//
// A diagnostic is one line: "6:11 error SG3008: message; hint".
//
// SIGCC_BLESS=1 writes what came in place of what was expected.  An empty
// section for a target is how a blessing is told to fill it.
//
// Exit status: 0 fine, 1 differences, 2 a file that is not a file of cases.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sigcc/sigcc.h>

#include "casefile.h"

enum { MAX_TARGETS = 16, MAX_PIPELINES = 8 };

typedef struct Run {
    const char *targets[MAX_TARGETS]; // ends with NULL
    size_t without[MAX_TARGETS];      // sound cases without that section
    size_t cases, sections, failed;
    bool malformed;
} Run;

// The current case.
typedef struct Work {
    Run *run;
    CaseFile *file;
    Case *c;
    sigcc_collection *rules;
    sigcc_pipeline *pipelines[MAX_PIPELINES];
    size_t pipeline_count;
    bool failed;
} Work;

static void complain(Work *w, size_t line, const char *what, const char *name)
{
    fprintf(stderr, "%s:%zu: %s '%s'\n", w->file->path, line, what, name);
    w->run->malformed = true;
}

// ---- comparing -----------------------------------------------------------

static void check(Work *w, const char *name, const char *argument, Slice got)
{
    Expected e = {name, argument, got, false};
    if (case_section(w->c, name, argument) != NULL)
        w->run->sections++;
    if (!case_check(w->file, w->c, &e))
        w->failed = true;
}

static void put_diagnostic(Text *to, const sigcc_diagnostic *d)
{
    static const char *const severities[] = {"note", "warning", "error"};
    if (to->n > 0)
        text_putc(to, '\n');
    text_putf(to, "%u:%u %s SG%d: ", d->line, d->column,
              severities[d->severity], d->code);
    text_puts(to, d->message);
    if (d->hint == NULL)
        return;
    text_puts(to, "; ");
    text_puts(to, d->hint);
}

// Those that are at least 'from' and at most 'upto'.
static void put_diagnostics(Text *to, const sigcc_diagnostics *list,
                            sigcc_severity from, sigcc_severity upto)
{
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(list, i);
        if (d->severity >= from && d->severity <= upto)
            put_diagnostic(to, d);
    }
}

static void check_diagnostics(Work *w, const char *name, const char *argument,
                              const sigcc_diagnostics *list,
                              sigcc_severity from, sigcc_severity to)
{
    Text lines = {0};
    put_diagnostics(&lines, list, from, to);
    check(w, name, argument, text_slice(&lines));
    text_free(&lines);
}

// ---- pipelines -----------------------------------------------------------

static bool add_pipeline(Work *w, const Section *s)
{
    bool second = strcmp(s->argument, "second") == 0;
    bool external = strcmp(s->argument, "external") == 0;
    sigcc_pipeline *p =
        sigcc_pipeline_parse(second ? "second.yml" : "pipeline.yml", s->lines.p,
                             s->lines.n, external);
    if (p == NULL) {
        complain(w, s->line, "out of memory in", w->c->name);
        return false;
    }
    w->pipelines[w->pipeline_count++] = p;
    return sigcc_diagnostics_errors(sigcc_pipeline_diagnostics(p)) == 0;
}

static bool is_auto(const Section *s)
{
    return strcmp(s->name, "bundled") == 0 && strcmp(s->argument, "auto") == 0;
}

static bool add_bundled(Work *w, const Section *s)
{
    sigcc_pipeline *p = NULL;
    if (is_auto(s))
        return true;
    if (w->pipeline_count + 3 < MAX_PIPELINES)
        p = sigcc_pipeline_builtin(s->argument);
    if (p == NULL) {
        complain(w, s->line, "no pipeline", s->argument);
        return false;
    }
    w->pipelines[w->pipeline_count++] = p;
    return sigcc_diagnostics_errors(sigcc_pipeline_diagnostics(p)) == 0;
}

// False when one of them cannot be used.
static bool read_pipelines(Work *w)
{
    bool good = true;
    Text lines = {0};
    for (const Section *s = w->c->sections; s != NULL; s = s->next)
        if (strcmp(s->name, "pipeline") == 0 &&
            strcmp(s->argument, "diagnostics") != 0)
            good &= add_pipeline(w, s);
        else if (strcmp(s->name, "bundled") == 0)
            good &= add_bundled(w, s);
    for (size_t i = 0; i < w->pipeline_count; i++)
        put_diagnostics(&lines, sigcc_pipeline_diagnostics(w->pipelines[i]),
                        SIGCC_NOTE, SIGCC_ERROR);
    check(w, "pipeline", "diagnostics", text_slice(&lines));
    text_free(&lines);
    return good;
}

static bool use_variables(Work *w, sigcc_compiler *compiler)
{
    const Section *s = case_section(w->c, "variables", "");
    Pool *pool = &w->file->pool;
    for (size_t at = 0; s != NULL && at < s->text.n;) {
        Slice line = slice_line(s->text, &at);
        const char *equals = line.n > 0 ? memchr(line.p, '=', line.n) : NULL;
        size_t n = equals ? (size_t)(equals - line.p) : line.n;
        const char *name = pool_string(pool, slice_part(line, 0, n));
        if (equals == NULL) {
            complain(w, s->line, "no value for", name);
            return false;
        }
        (void)sigcc_compiler_add_variable(
            compiler, name, pool_string(pool, slice_part(line, n + 1, line.n)));
    }
    return true;
}

static bool use_pipelines(Work *w, sigcc_compiler *compiler)
{
    for (const Section *s = w->c->sections; s != NULL; s = s->next)
        if (is_auto(s) && sigcc_compiler_set_auto(compiler) != SIGCC_OK)
            return false;
    for (size_t i = 0; i < w->pipeline_count; i++) {
        if (sigcc_compiler_add_pipeline(compiler, w->pipelines[i]) == SIGCC_OK)
            continue;
        complain(w, w->c->line, "a pipeline does not fit in", w->c->name);
        return false;
    }
    return true;
}

// ---- one target ----------------------------------------------------------

static bool set_format(Work *w, sigcc_compiler *compiler)
{
    for (Section *s = w->c->sections; s != NULL; s = s->next) {
        if (strcmp(s->name, "format") == 0 &&
            sigcc_compiler_set_format(compiler, s->argument) != SIGCC_OK) {
            complain(w, s->line, "no format", s->argument);
            return false;
        }
    }
    return true;
}

static bool is_option(const Run *run, const char *key)
{
    sigcc_entry e = {.size = sizeof e};
    for (const char *const *t = run->targets; *t != NULL; t++)
        for (size_t i = 0; sigcc_list(SIGCC_OPTIONS, *t, i, &e); i++)
            if (strcmp(e.name, key) == 0)
                return true;
    return false;
}

// "key=value"; the target may have no such key, but one must.
static bool set_option(Work *w, sigcc_compiler *compiler, const Section *s,
                       Slice line)
{
    const char *equals = line.n > 0 ? memchr(line.p, '=', line.n) : NULL;
    size_t n = equals ? (size_t)(equals - line.p) : line.n;
    Pool *pool = &w->file->pool;
    const char *key = pool_string(pool, slice_part(line, 0, n));
    if (equals == NULL || !is_option(w->run, key)) {
        complain(w, s->line, equals ? "no option" : "no value for", key);
        return false;
    }
    const char *value = pool_string(pool, slice_part(line, n + 1, line.n));
    if (sigcc_compiler_set_option(compiler, key, value) != SIGCC_INVALID)
        return true;
    complain(w, s->line, "a wrong value for the option", key);
    return false;
}

static bool set_options(Work *w, sigcc_compiler *compiler)
{
    const Section *s = case_section(w->c, "options", "");
    bool good = true;
    for (size_t at = 0; s != NULL && at < s->text.n;)
        good &= set_option(w, compiler, s, slice_line(s->text, &at));
    return good;
}

// A blessing turns "--- splunk" into "--- splunk error" in place.
static void rename_section(Work *w, const char *target, bool refused)
{
    Section *s = case_section(w->c, target, refused ? "" : "error");
    if (getenv("SIGCC_BLESS") != NULL && s != NULL)
        s->argument = refused ? "error" : "";
}

static void check_output(Work *w, const char *target, const sigcc_output *out)
{
    const sigcc_diagnostics *list = sigcc_output_diagnostics(out);
    bool refused =
        sigcc_output_count(out) == 0 && sigcc_diagnostics_errors(list) > 0;
    Slice text = {"", 0};
    if (!refused)
        text.p = sigcc_output_document(out, &text.n);
    rename_section(w, target, refused);
    check(w, target, "", text);
    check_diagnostics(w, target, refused ? "error" : "diagnostics", list,
                      SIGCC_WARNING, SIGCC_ERROR);
    check(w, target, refused ? "diagnostics" : "error", (Slice){"", 0});
    if (case_section(w->c, target, "notes") != NULL)
        check_diagnostics(w, target, "notes", list, SIGCC_NOTE, SIGCC_NOTE);
}

static void run_target(Work *w, const char *target)
{
    sigcc_compiler *compiler = sigcc_compiler_new(target);
    if (compiler != NULL && set_format(w, compiler) &&
        set_options(w, compiler) && use_variables(w, compiler) &&
        use_pipelines(w, compiler)) {
        sigcc_output *out = sigcc_compile(compiler, w->rules);
        if (out == NULL)
            complain(w, w->c->line, "out of memory in", w->c->name);
        else
            check_output(w, target, out);
        sigcc_output_free(out);
    }
    sigcc_compiler_free(compiler);
}

// ---- matching ------------------------------------------------------------

// "1 4": the events that a rule matches.
static void match_events(const sigcc_matcher *matcher, Slice text, Text *to)
{
    sigcc_events *events = sigcc_events_of_text("events", text.p, text.n);
    sigcc_matches *matches = sigcc_matches_new(matcher);
    sigcc_event event = {.size = sizeof event};
    size_t before = 0;
    while (sigcc_events_next(events, &event)) {
        (void)sigcc_matches_add(matches, &event);
        if (sigcc_matches_count(matches) > before)
            text_putf(to, "%s%zu", to->n > 0 ? " " : "", event.number);
        before = sigcc_matches_count(matches);
    }
    put_diagnostics(to, sigcc_events_diagnostics(events), SIGCC_NOTE,
                    SIGCC_ERROR);
    put_diagnostics(to, sigcc_matches_diagnostics(matches), SIGCC_NOTE,
                    SIGCC_ERROR);
    sigcc_matches_free(matches);
    sigcc_events_free(events);
}

static void run_match(Work *w)
{
    const Section *events = case_section(w->c, "events", "");
    sigcc_matcher *matcher = events ? sigcc_matcher_new() : NULL;
    Text lines = {0};
    for (size_t i = 0; matcher != NULL && i < w->pipeline_count; i++)
        (void)sigcc_matcher_add_pipeline(matcher, w->pipelines[i]);
    if (matcher != NULL && sigcc_matcher_load(matcher, w->rules) == SIGCC_OK)
        match_events(matcher, events->lines, &lines);
    if (matcher != NULL)
        put_diagnostics(&lines, sigcc_matcher_diagnostics(matcher), SIGCC_NOTE,
                        SIGCC_ERROR);
    check(w, "match", "", text_slice(&lines));
    text_free(&lines);
    sigcc_matcher_free(matcher);
}

// ---- one case ------------------------------------------------------------

static bool is_target(const Run *run, const char *name)
{
    for (const char *const *t = run->targets; *t != NULL; t++)
        if (strcmp(*t, name) == 0)
            return true;
    return false;
}

static bool is_one_of(const char *word, const char *const *words)
{
    for (; *words != NULL; words++)
        if (strcmp(*words, word) == 0)
            return true;
    return false;
}

static bool is_known(const Run *run, const Section *s)
{
    static const char *const inputs[] = {
        "rule", "options", "variables", "diagnostics", "events", "match", NULL};
    static const char *const parts[] = {"", "diagnostics", "error", "notes",
                                        NULL};
    static const char *const pipelines[] = {"", "second", "external",
                                            "diagnostics", NULL};
    if (is_target(run, s->name))
        return is_one_of(s->argument, parts);
    if (strcmp(s->name, "pipeline") == 0)
        return is_one_of(s->argument, pipelines);
    if (strcmp(s->name, "format") == 0 || strcmp(s->name, "bundled") == 0)
        return s->argument[0] != '\0';
    return is_one_of(s->name, inputs) && s->argument[0] == '\0';
}

static bool same_header(const Section *a, const Section *b)
{
    return strcmp(a->name, b->name) == 0 &&
           strcmp(a->argument, b->argument) == 0;
}

static bool sections_are_known(Work *w)
{
    bool good = true;
    for (const Section *s = w->c->sections; s != NULL; s = s->next) {
        const Section *before = w->c->sections;
        while (!same_header(before, s))
            before = before->next;
        if (!is_known(w->run, s) || before != s) {
            complain(w, s->line, before != s ? "a second" : "no section",
                     s->name);
            good = false;
        }
    }
    if (case_section(w->c, "rule", "") == NULL) {
        complain(w, w->c->line, "no rule in", w->c->name);
        good = false;
    }
    return good;
}

static bool mentions(const Case *c, const char *target)
{
    for (const Section *s = c->sections; s != NULL; s = s->next)
        if (strcmp(s->name, target) == 0)
            return true;
    return false;
}

static bool any_sound_rule(const sigcc_collection *rules)
{
    for (size_t i = 0; i < sigcc_collection_count(rules); i++)
        if (!sigcc_collection_rule(rules, i)->has_errors)
            return true;
    return false;
}

static void run_rules(Work *w)
{
    Slice rule = case_section(w->c, "rule", "")->lines;
    (void)sigcc_collection_add(w->rules, "rule.yml", rule.p, rule.n);
    (void)sigcc_collection_link(w->rules);
    check_diagnostics(w, "diagnostics", "",
                      sigcc_collection_diagnostics(w->rules), SIGCC_NOTE,
                      SIGCC_ERROR);
    bool sound = any_sound_rule(w->rules);
    if (!read_pipelines(w))
        return;
    run_match(w);
    for (size_t i = 0; w->run->targets[i] != NULL; i++) {
        if (mentions(w->c, w->run->targets[i]))
            run_target(w, w->run->targets[i]);
        else if (sound)
            w->run->without[i]++;
    }
}

static void run_case(Run *run, CaseFile *file, Case *c)
{
    Work w = {.run = run, .file = file, .c = c};
    run->cases++;
    if (!sections_are_known(&w))
        return;
    w.rules = sigcc_collection_new();
    if (w.rules != NULL)
        run_rules(&w);
    else
        complain(&w, c->line, "out of memory in", c->name);
    sigcc_collection_free(w.rules);
    for (size_t i = 0; i < w.pipeline_count; i++)
        sigcc_pipeline_free(w.pipelines[i]);
    run->failed += w.failed;
}

// ---- all cases -----------------------------------------------------------

static void run_file(void *user, const char *path)
{
    Run *run = user;
    CaseFile file;
    if (casefile_read(&file, path)) {
        for (Case *c = file.cases; c != NULL; c = c->next)
            run_case(run, &file, c);
        if (!casefile_save(&file))
            run->malformed = true;
    } else {
        run->malformed = true;
    }
    casefile_free(&file);
}

static void list_targets(Run *run)
{
    sigcc_entry e = {.size = sizeof e};
    for (size_t i = 0; i + 1 < MAX_TARGETS; i++)
        if (sigcc_list(SIGCC_TARGETS, NULL, i, &e))
            run->targets[i] = e.name;
}

static void print_summary(const Run *run)
{
    printf("golden: %zu cases, %zu sections compared, %zu cases failed\n",
           run->cases, run->sections, run->failed);
    for (size_t i = 0; run->targets[i] != NULL; i++)
        printf("golden: %zu cases without a section for %s\n", run->without[i],
               run->targets[i]);
}

int main(int argc, char **argv)
{
    Run run = {0};
    list_targets(&run);
    for (int i = 1; i < argc; i++) {
        if (!walk_case_files(argv[i], run_file, &run)) {
            fprintf(stderr, "%s: no .t file in this folder\n", argv[i]);
            run.malformed = true;
        }
    }
    print_summary(&run);
    if (run.malformed || argc < 2)
        return 2;
    return run.failed > 0 ? 1 : 0;
}
