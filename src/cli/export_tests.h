// export_tests.h - how many tests the rules of a document have.
#ifndef SIGCC_CLI_EXPORT_TESTS_H
#define SIGCC_CLI_EXPORT_TESTS_H

#include "cli.h"

// Tell the exporter what a suite has declared about the files of rules; an exit
// code.
int export_add_tests(sigcc_exporter *e, const sigcc_suite *suite,
                     const Inputs *in);

// The same for the manifests in those of the paths that are folders.  *failed:
// a folder could not be searched.
int export_find_tests(sigcc_exporter *e, const char *const *paths, size_t count,
                      const Inputs *in, bool *failed);

#endif
