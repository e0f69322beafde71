// suite_folder.h - small suites, written to a folder and run, and their
// outcomes as text.
#ifndef SIGCC_UNIT_SUITE_FOLDER_H
#define SIGCC_UNIT_SUITE_FOLDER_H

#include <sigcc/sigcc.h>

#include "check.h"

// Its path.  The working directory of the tests.
extern char suite_folder[];

int suite_folder_make(void **state);
int suite_folder_remove(void **state);

// Each test begins with an empty folder, and works in it.
int suite_test_begin(void **state);

#define suite_test(f)                                                      \
    {                                                                      \
        #f, arena_test_run, suite_test_begin, arena_test_end, &(ArenaTest) \
        {                                                                  \
            f, NULL                                                        \
        }                                                                  \
    }

#define run_suite_tests(tests) \
    cmocka_run_group_tests(tests, suite_folder_make, suite_folder_remove)

// A file of the folder, in a folder of that if 'path' says so.
void put_file(const char *path, const char *text);

// ---- rules and manifests -------------------------------------------------

#define RULE(title, item)                          \
    "title: " title "\nlogsource: {category: c}\n" \
    "detection: {s: {" item "}, condition: s}\n"

// A rule that finds f=1 in silence, and the correlation C of two by u; and
// events in which it holds for x and z.
extern const char suite_correlation[], suite_events[];

#define CASES "cases:\n"
#define GIVEN(events, expected) \
    "  - {events: [" events "], expect: " expected "}\n"

// ---- outcomes ------------------------------------------------------------

// "4 NAME passed", "4 NAME FAILED: MESSAGE", a line for each case.
Str suite_cases(Arena *a, const sigcc_suite *s);

// Runs t/manifest.yml.
sigcc_suite *run_suite(sigcc_status expected);

// The cases of a manifest for r.yml, and the messages if there are any.
Str suite_results(Arena *a, const char *rest);

#endif
