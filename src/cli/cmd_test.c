// cmd_test.c - sigcc test: do rules find what their tests say?

#include <stdlib.h>
#include <string.h>

#include "test.h"

// ---- the command line ----------------------------------------------------

typedef enum TestOption {
    OPT_CASE,
    OPT_JSONL,
    OPT_JUNIT,
    OPT_GITHUB,
    OPT_MESSAGES,
    OPT_COVERAGE,
    OPT_REQUIRE_COVERAGE,
    OPT_ACCEPT,
    OPT_STRICT,
    OPT_VERBOSE
} TestOption;

static const OptionRow options[] = {
    {OPT_CASE, 'k', "case", "TEXT", "run only cases whose name contains TEXT"},
    {OPT_JSONL, 0, "jsonl", NULL, "write one line of JSON per case"},
    {OPT_JUNIT, 0, "junit", "FILE", "write JUnit XML; - for standard output"},
    {OPT_GITHUB, 0, "github", NULL,
     "write commands of GitHub workflows for what fails"},
    {OPT_MESSAGES, 0, "diagnostics-format", "FORMAT",
     "messages as text, short, jsonl or github"},
    {OPT_COVERAGE, 0, "coverage", NULL,
     "show parts of rules that no test covers"},
    {OPT_REQUIRE_COVERAGE, 0, "require-coverage", NULL,
     "the same, but a gap is a failure"},
    {OPT_ACCEPT, 0, "accept", NULL,
     "write differing queries as the expected ones"},
    {OPT_STRICT, 0, "strict", NULL, "treat warnings as errors"},
    {OPT_VERBOSE, 'v', "verbose", NULL, "show passed cases and notes"},
    {0, 0, NULL, NULL, NULL},
};

// An exit code.
static int take_option(void *user, int option, const char *value)
{
    Test *t = user;
    switch ((TestOption)option) {
    case OPT_CASE: t->part = value; break;
    case OPT_JSONL: t->jsonl = true; break;
    case OPT_JUNIT: t->junit = value; break;
    case OPT_GITHUB:
        t->github = true;
        t->report.format = MESSAGES_GITHUB;
        break;
    case OPT_MESSAGES:
        return report_take_format(&t->report, &command_test, value);
    case OPT_COVERAGE: t->coverage = true; break;
    case OPT_REQUIRE_COVERAGE: t->coverage = t->require_coverage = true; break;
    case OPT_ACCEPT: t->accept = true; break;
    case OPT_STRICT: t->strict = true; break;
    case OPT_VERBOSE: t->report.verbose = true; break;
    }
    return EXIT_FINE;
}

// An exit code, or -1 to go on.
static int take_options(Test *t, int argc, char **argv)
{
    int first;
    int result = each_option(&command_test, argc, argv, take_option, t, &first);
    if (result != -1)
        return result;
    bool xml = t->junit != NULL && strcmp(t->junit, "-") == 0;
    if (xml && t->jsonl)
        return usage_error(&command_test,
                           "--jsonl and --junit - cannot be used together: "
                           "both write to standard output");
    if (t->github && t->jsonl)
        return usage_error(&command_test,
                           "--jsonl and --github cannot be used together: "
                           "both say how cases are shown");
    t->out = xml ? stderr : stdout;
    if (first < argc) {
        t->inputs = argv + first;
        t->n_inputs = (size_t)(argc - first);
    }
    return -1;
}

// ---- the command ---------------------------------------------------------

static int exit_code(const Test *t)
{
    const Report *r = &t->report;
    if (r->limit)
        return EXIT_LIMIT;
    if (r->files_failed)
        return EXIT_FILES;
    // An error outside of the cases that are asked for is none of theirs.
    size_t errors = t->part == NULL ? r->errors + r->unsupported : 0;
    bool failed =
        errors + t->tally[RESULT_FAILED] + t->tally[RESULT_BROKEN] > 0 ||
        t->nothing || (t->strict && r->warnings > 0) ||
        (t->require_coverage && t->gaps);
    return failed ? EXIT_RULES : EXIT_FINE;
}

static int run_suite(Test *t)
{
    t->suite = sigcc_suite_new();
    t->tested = calloc(t->n_inputs, sizeof *t->tested);
    if (t->suite == NULL || t->tested == NULL)
        return out_of_memory();
    int result = test_run(t);
    if (result == EXIT_FINE && t->coverage)
        result = test_cover(t);
    if (result != EXIT_FINE)
        return result;
    report_lost(&t->report, sigcc_suite_diagnostics(t->suite));
    report_hidden(&t->report);
    if (t->junit != NULL)
        result = test_write_junit(t);
    if (!t->jsonl)
        test_show_summary(t);
    return result == EXIT_FINE ? exit_code(t) : result;
}

static void close_test(Test *t)
{
    for (size_t i = 0; i < t->n_ran; i++)
        free(t->ran[i].path);
    free(t->ran);
    free(t->results);
    free(t->tested);
    test_files_free(&t->rules);
    test_files_free(&t->about);
    test_names_free(&t->names);
    sigcc_suite_free(t->suite);
}

static int run(int argc, char **argv)
{
    static char here[] = ".";
    char *only_here[] = {here};
    Test t = {.inputs = only_here, .n_inputs = 1};
    int result = take_options(&t, argc, argv);
    if (result != -1)
        return result;
    t.progress = progress_start();
    result = run_suite(&t);
    close_test(&t);
    return result;
}

const Command command_test = {
    .name = "test",
    .arguments = "[INPUT...]",
    .summary = "run the tests of rules",
    .options = options,
    .run = run,
    .notes = "INPUT is a manifest.yml or info.yml, a folder that is searched "
             "for them, or a\nrule; the default is the current folder.  The "
             "tests of a rule x.yml are in\ntests/x/manifest.yml in its "
             "folder or one above.\n\n"
             "Exit status: 0 all cases passed, 1 some did not or there are "
             "none, 2 wrong\nusage, 3 a file could not be read or written, 4 a "
             "safety limit or no memory.\n",
};
