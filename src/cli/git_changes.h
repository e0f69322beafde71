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

enum { MAX_GIT_NAME = 80 }; // of a commit in hexadecimal digits, and a NUL

// The commit where the branch of the repository that 'path' is in left
// 'revision': MAX_GIT_NAME bytes.
int git_base(const char *path, const char *revision, char *commit);

// What a file was in a commit; no text (NULL): it was not there.
int git_older(const char *path, const char *commit, FileText *text);

#endif
