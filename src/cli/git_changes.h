// git_changes.h - what git says has changed.
#ifndef SIGCC_CLI_GIT_CHANGES_H
#define SIGCC_CLI_GIT_CHANGES_H

#include "read_file.h"

typedef struct GitChanges {
    char *root;                  // the folder of the work tree
    FileText tracked, untracked; // names below it, each with a NUL after it
} GitChanges;

// The files of the repository that 'path' is in which differ from where this
// branch left 'revision', and those that git does not know yet.  An exit code:
// what went wrong has been reported.
int git_changes(const char *path, const char *revision, GitChanges *changes);
void git_changes_free(GitChanges *changes);

#endif
