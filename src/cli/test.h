// test.h - what the parts of "sigcc test" share.
#ifndef SIGCC_CLI_TEST_H
#define SIGCC_CLI_TEST_H

#include "cli.h"

// Which file it is, whatever its path; both 0: none.
typedef struct FileId {
    unsigned long long device, inode;
} FileId;

// A file that describes tests, or a rule.
typedef struct TestFile {
    char *path;
    FileId id;
    size_t input;     // index of the INPUT it comes from
    bool is_named;    // it is the INPUT itself, not found in a folder
    bool is_repeated; // an earlier one is the same file
} TestFile;

typedef struct TestFiles {
    TestFile *items;
    size_t count, cap;
} TestFiles;

// A manifest that was run; its cases are consecutive in the suite.
typedef struct Ran {
    char *path;
    size_t first, count;
    double seconds;
    FileId id;
} Ran;

// What a rule says of itself, an id or where its tests are, and its path.
typedef struct RuleName {
    char *key, *path;
} RuleName;

// Those of many rules.
typedef struct RuleNames {
    RuleName *items;
    size_t count, cap;
    char *root; // what they were read for; NULL: nothing yet
} RuleNames;

typedef enum Result {
    RESULT_PASSED,
    RESULT_FAILED,
    RESULT_BROKEN,
    RESULT_UNWANTED // the case was not asked for
} Result;

enum { RESULTS = RESULT_UNWANTED + 1 };

typedef struct Test {
    const char *junit; // where to; "-" for standard output, or NULL
    const char *part;  // of the names of cases that are asked for, or NULL
    bool jsonl, github, coverage, require_coverage, accept, strict;

    char **inputs;
    size_t n_inputs;
    bool *tested; // by input

    sigcc_suite *suite;
    Ran *ran;
    size_t n_ran, cap_ran;
    Result *results; // by case
    size_t cap_results;
    size_t tally[RESULTS];
    TestFiles rules; // whose coverage is asked for
    TestFiles about; // what tests in folders are about
    RuleNames names; // where an info.yml that lacks its rule looks for it

    FILE *out; // for text
    Report report;
    size_t reported; // messages of the suite
    Progress progress;
    bool nothing; // was tested, where something should have been
    bool gaps;    // in the coverage
} Test;

// ---- test_find.c ---------------------------------------------------------

// What may describe tests; an exit code.
int test_find(Test *t, TestFiles *found);

// Is it a name of files that describe tests?
bool test_has_name(const char *path);

// The files that describe the tests of a rule, by their names; an exit code.
int test_find_of_rule(const TestFile *rule, TestFiles *found);

// The rules in folders that are inputs; an exit code.
int test_find_rules(Test *t);

bool test_is_folder(const char *path);
FileId file_id(const char *path);
bool is_same_file(FileId a, FileId b);
int test_files_add(TestFiles *files, const char *path, size_t input,
                   bool is_named);
void test_files_free(TestFiles *files);

// ---- test_names.c --------------------------------------------------------

// All of these return an exit code: 0, or what out_of_memory() returns.

// Where the rule says that its tests are; NULL: it does not.
int test_path_named(const char *rule, char **path);

int test_names_add(RuleNames *names, const char *rule);
void test_names_sort(RuleNames *names);
void test_names_free(RuleNames *names);

// The path of the rule with this key, the first in order; NULL: there is none.
const char *test_names_get(const RuleNames *names, const char *key);

// The same for the first id that an info.yml gives of its rule.
int test_names_of_metadata(const RuleNames *names, const char *info,
                           const char **rule);

// ---- test_renamed.c ------------------------------------------------------

// The rule that an info.yml is about where none has the path that it stands
// for: 'asked', the rule whose tests are to run (or NULL), if that names the
// info.yml, else one that names it or has its id.  *rule is NULL where none is
// needed or found.  An exit code.
int test_renamed_rule(Test *t, const char *info, const char *asked,
                      char **rule);

// ---- test_run.c ----------------------------------------------------------

// Run all manifests, and show what comes of it; an exit code.
int test_run(Test *t);

// Is the case asked for?
bool test_wants(const Test *t, const sigcc_case *c);

// ---- test_accept.c -------------------------------------------------------

// Write the queries of cases from 'first' on to the files that hold what is
// expected of them; an exit code.  *any: there was one.
int test_accept(Test *t, size_t first, bool *any);

// ---- test_report.c -------------------------------------------------------

void test_show_case(const Test *t, const sigcc_case *c, Result result);
void test_show_coverage(const Test *t, const sigcc_coverage *c);
void test_show_summary(const Test *t);

// ---- test_cover.c --------------------------------------------------------

// Ask for the coverage of all rules, and show it; an exit code.
int test_cover(Test *t);

// ---- test_jsonl.c --------------------------------------------------------

void test_print_case(const sigcc_case *c, Result result);
void test_print_coverage(const sigcc_coverage *c);

// ---- junit.c -------------------------------------------------------------

int test_write_junit(const Test *t); // an exit code

#endif
