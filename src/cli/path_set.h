// path_set.h - paths that a command has written, each once.
#ifndef SIGCC_CLI_PATH_SET_H
#define SIGCC_CLI_PATH_SET_H

#include <stdbool.h>
#include <stddef.h>

typedef struct PathSet {
    void *tree;   // to find them by
    char **paths; // in the order in which they came
    size_t count, cap;
} PathSet;

bool path_set_has(const PathSet *s, const char *path);

// Add a copy of the path, unless it is there; an exit code.
int path_set_add(PathSet *s, const char *path, size_t length);

// Add a path that is to be written, which messages call 'shown'.  An exit code:
// the second of two files with one path would replace the first.
int path_set_claim(PathSet *s, const char *path, const char *shown);

void path_set_free(PathSet *s);

#endif
