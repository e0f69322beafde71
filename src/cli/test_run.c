// test_run.c - manifests are run, and their cases shown one by one.

#define _XOPEN_SOURCE 700 // without it glibc hides realpath()

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "github.h"
#include "test.h"

// ---- results -------------------------------------------------------------

// What makes a whole manifest unusable hides the case that was asked for.
bool test_wants(const Test *t, const sigcc_case *c)
{
    return t->part == NULL || c->rule[0] == '\0' ||
           strstr(c->name, t->part) != NULL;
}

static Result result_of(const Test *t, const sigcc_case *c)
{
    if (!test_wants(t, c))
        return RESULT_UNWANTED;
    switch (c->outcome) {
    case SIGCC_PASSED: return RESULT_PASSED;
    case SIGCC_FAILED: return RESULT_FAILED;
    case SIGCC_BROKEN: break;
    }
    return RESULT_BROKEN;
}

static bool make_room_for_results(Test *t)
{
    size_t count = sigcc_suite_count(t->suite);
    if (count <= t->cap_results)
        return true;
    Result *more = realloc(t->results, count * 2 * sizeof *more);
    if (more == NULL)
        return false;
    t->results = more;
    t->cap_results = count * 2;
    return true;
}

// Lines of text and messages come in the order in which they were found, also
// where both streams end up in one file.
static void show_messages(Test *t)
{
    const sigcc_diagnostics *list = sigcc_suite_diagnostics(t->suite);
    size_t count = sigcc_diagnostics_count(list);
    if (count == t->reported)
        return;
    progress_clear(&t->progress);
    fflush(t->out);
    for (; t->reported < count; t->reported++)
        report_one(&t->report, list, t->reported);
}

static void show_cases(Test *t, size_t first)
{
    for (size_t i = first; i < sigcc_suite_count(t->suite); i++) {
        const sigcc_case *c = sigcc_suite_case(t->suite, i);
        Result result = result_of(t, c);
        t->results[i] = result;
        t->tally[result]++;
        if (result == RESULT_UNWANTED)
            continue;
        progress_clear(&t->progress);
        if (t->jsonl)
            test_print_case(c, result);
        else if (t->github && result != RESULT_PASSED)
            github_put_case(t->out, c);
        else
            test_show_case(t, c, result);
    }
}

// ---- one manifest --------------------------------------------------------

static Ran *keep_ran(Test *t, const TestFile *file)
{
    if (t->n_ran == t->cap_ran) {
        size_t cap = t->cap_ran == 0 ? 64 : t->cap_ran * 2;
        Ran *more = realloc(t->ran, cap * sizeof *more);
        if (more == NULL)
            return NULL;
        t->ran = more;
        t->cap_ran = cap;
    }
    Ran *r = &t->ran[t->n_ran];
    *r = (Ran){.path = strdup(file->path), .id = file->id};
    t->n_ran += r->path != NULL;
    return r->path != NULL ? r : NULL;
}

static const Ran *find_ran(const Test *t, FileId id)
{
    for (size_t i = 0; i < t->n_ran; i++)
        if (is_same_file(t->ran[i].id, id))
            return &t->ran[i];
    return NULL;
}

// A manifest whose queries were accepted is run again: only that shows what
// is still wrong with it.
static sigcc_status run_and_accept(Test *t, const char *path, size_t *first)
{
    bool any = false;
    *first = sigcc_suite_count(t->suite);
    sigcc_status status = sigcc_suite_run(t->suite, path);
    if (t->accept && test_accept(t, *first, &any) != EXIT_FINE)
        t->report.files_failed = true;
    if (!any)
        return status;
    t->reported = sigcc_diagnostics_count(sigcc_suite_diagnostics(t->suite));
    *first = sigcc_suite_count(t->suite);
    return sigcc_suite_run(t->suite, path);
}

static int code_of(Test *t, sigcc_status status)
{
    t->report.limit |= status == SIGCC_LIMIT;
    t->report.files_failed |= status == SIGCC_IO;
    return status == SIGCC_NO_MEMORY ? out_of_memory() : EXIT_FINE;
}

static int keep_run(Test *t, const TestFile *file, Ran run)
{
    Ran *ran = keep_ran(t, file);
    if (ran == NULL || !make_room_for_results(t))
        return out_of_memory();
    ran->first = run.first;
    ran->count = sigcc_suite_count(t->suite) - run.first;
    ran->seconds = seconds_now() - run.seconds;
    return EXIT_FINE;
}

// 'asked': the rule whose tests they are to be, or NULL.  *found: it describes
// tests.
static int run_manifest(Test *t, const TestFile *file, const char *asked,
                        bool *found)
{
    *found = t->n_inputs > 1 && find_ran(t, file->id) != NULL;
    if (*found)
        return EXIT_FINE; // inputs may overlap
    Ran run = {.seconds = seconds_now()};
    char *renamed;
    int result = test_renamed_rule(t, file->path, asked, &renamed);
    if (result != EXIT_FINE)
        return result;
    (void)sigcc_suite_set_rule(t->suite, renamed);
    sigcc_status status = run_and_accept(t, file->path, &run.first);
    (void)sigcc_suite_set_rule(t->suite, NULL);
    free(renamed);
    *found = status != SIGCC_NOT_FOUND;
    if (*found)
        result = keep_run(t, file, run);
    if (result != EXIT_FINE)
        return result;
    show_messages(t);
    show_cases(t, run.first);
    return code_of(t, status);
}

// ---- inputs --------------------------------------------------------------

// Did the manifest have a case for the rule?
static bool is_about(const Test *t, const TestFile *manifest,
                     const TestFile *rule)
{
    const Ran *ran = find_ran(t, manifest->id);
    for (size_t i = 0; ran != NULL && i < ran->count; i++) {
        const sigcc_case *c = sigcc_suite_case(t->suite, ran->first + i);
        if (c->rule[0] == '\0' || is_same_file(file_id(c->rule), rule->id))
            return true;
    }
    return false;
}

static int run_tests_of_rule(Test *t, const TestFile *rule)
{
    TestFiles files = {0};
    int result = test_find_of_rule(rule, &files);
    t->nothing |= files.count == 0;
    for (size_t i = 0; i < files.count && result == EXIT_FINE; i++) {
        const TestFile *file = &files.items[i];
        bool found;
        result = run_manifest(t, file, rule->path, &found);
        if (result == EXIT_FINE && !is_about(t, file, rule)) {
            complain("%s: no tests: %s is for another rule", rule->path,
                     file->path);
            t->nothing = true;
        }
    }
    test_files_free(&files);
    if (result != EXIT_FINE)
        return result;
    return test_files_add(&t->rules, rule->path, rule->input, true);
}

// What a manifest is about.
static int keep_rules_of(Test *t, const TestFile *manifest, size_t first)
{
    TestFiles *to = manifest->is_named ? &t->rules : &t->about;
    const char *last = "";
    struct stat st;
    int result = EXIT_FINE;
    for (size_t i = first; i < sigcc_suite_count(t->suite); i++) {
        const char *rule = sigcc_suite_case(t->suite, i)->rule;
        if (result == EXIT_FINE && strcmp(rule, last) != 0 &&
            stat(rule, &st) == 0)
            result = test_files_add(to, rule, manifest->input, false);
        last = rule;
    }
    return result;
}

static int run_file(Test *t, const TestFile *file)
{
    struct stat st;
    size_t first = sigcc_suite_count(t->suite);
    bool found;
    if (file->is_named && stat(file->path, &st) != 0) {
        complain("%s: cannot read: %s", file->path, strerror(errno));
        t->report.files_failed = true;
        return EXIT_FINE;
    }
    int result = run_manifest(t, file, NULL, &found);
    t->tested[file->input] |= found;
    if (result == EXIT_FINE && found)
        return keep_rules_of(t, file, first);
    if (result != EXIT_FINE || !file->is_named)
        return result;
    if (!test_has_name(file->path))
        return run_tests_of_rule(t, file);
    complain("%s: no tests: neither a manifest (with 'schema', 'rule' and "
             "'cases') nor SigmaHQ's info.yml",
             file->path);
    t->nothing = true;
    return EXIT_FINE;
}

// The absolute path without links; an exit code.
static int resolve(const char *path, char **real)
{
    errno = 0;
    *real = realpath(path, NULL);
    return *real == NULL && errno == ENOMEM ? out_of_memory() : EXIT_FINE;
}

static int is_below(const char *path, const char *home, bool *below)
{
    char *real;
    int result = resolve(path, &real);
    size_t n = strlen(home);
    *below = real != NULL && strncmp(real, home, n) == 0 && real[n] == '/';
    free(real);
    return result;
}

// The tests of SigmaHQ are in another folder than the rules.
static int has_tested_rule(const Test *t, const char *input, bool *found)
{
    char *home;
    int result = resolve(input, &home);
    *found = false;
    for (size_t i = 0;
         i < t->about.count && home != NULL && !*found && result == EXIT_FINE;
         i++)
        result = is_below(t->about.items[i].path, home, found);
    free(home);
    return result;
}

// Where nothing is tested nothing fails, so it must be reported.
static int check_inputs(Test *t, const TestFiles *files)
{
    int result = EXIT_FINE;
    for (size_t i = 0; i < files->count; i++)
        t->tested[files->items[i].input] |= files->items[i].is_named;
    for (size_t i = 0; i < t->n_inputs && result == EXIT_FINE; i++) {
        if (!t->tested[i])
            result = has_tested_rule(t, t->inputs[i], &t->tested[i]);
        if (t->tested[i] || result != EXIT_FINE)
            continue;
        complain("%s: no tests: no manifest.yml or info.yml in this folder "
                 "describes any",
                 t->inputs[i]);
        t->nothing = true;
    }
    size_t wanted = t->tally[RESULT_PASSED] + t->tally[RESULT_FAILED] +
                    t->tally[RESULT_BROKEN];
    if (t->part != NULL && wanted == 0 && t->n_ran > 0) {
        complain("no case has '%s' in its name", t->part);
        t->nothing = true;
    }
    return result;
}

int test_run(Test *t)
{
    TestFiles files = {0};
    int result = test_find(t, &files);
    for (size_t i = 0; i < files.count && result == EXIT_FINE; i++) {
        progress_show(&t->progress, "testing", i, files.count);
        result = run_file(t, &files.items[i]);
    }
    progress_clear(&t->progress);
    if (result == EXIT_FINE)
        result = check_inputs(t, &files);
    test_files_free(&files);
    return result;
}
