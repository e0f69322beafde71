// github.h - messages as commands of GitHub's workflows, which makes
// annotations of them.
//
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
#ifndef SIGCC_CLI_GITHUB_H
#define SIGCC_CLI_GITHUB_H

#include "cli.h"

// A message; 'path' is what its file is called from the root of the
// repository, NULL where it has none.
void github_put(FILE *out, const char *path, const sigcc_diagnostic *d);

// A case that did not pass, at its place in the manifest.
void github_put_case(FILE *out, const sigcc_case *c);

#endif
