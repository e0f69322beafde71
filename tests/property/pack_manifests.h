// pack_manifests.h - the tests of a folder of rules, a manifest at a time.
#ifndef SIGCC_PROPERTY_PACK_MANIFESTS_H
#define SIGCC_PROPERTY_PACK_MANIFESTS_H

#include "suite/compare.h"
#include "suite/suite.h"

typedef struct PackTests {
    sigcc_suite *suite;
    const Manifest *manifest;
    Setup *setup;
} PackTests;

typedef void ManifestFn(const PackTests *tests, void *user);

// Calls 'check' for each manifest below the folder whose own folder begins with
// 'prefix', in the order of their names.  What is in the suite's scratch arena
// lives for one call.  'a' is that of the test.
void each_manifest(Arena *a, const char *folder, const char *prefix,
                   ManifestFn *check, void *user);

// Calls 'visit' for each event of a case, of which there must be one.
void each_event(const PackTests *tests, const TestCase *test, EventVisit *visit,
                void *user);

// What the case says of a rule; NULL: nothing.
const Expectation *expectation_of(const PackTests *tests, const TestCase *test,
                                  const Rule *rule);

// Whether a case wants this of a rule: 'found' events or groups, at least 'all'
// where it wants everything.  What it does not list must not be found, unless
// the rule is silent.
bool is_expected(const TestCase *test, const Expectation *e, bool silent,
                 size_t found, size_t all);

#endif
