// path_set.c - paths that a command has written, each once.

#define _XOPEN_SOURCE 700 // without it glibc hides tsearch()

#include "path_set.h"

#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"

static int compare_paths(const void *a, const void *b)
{
    return strcmp(a, b);
}

static bool make_room(PathSet *s)
{
    if (s->count < s->cap)
        return true;
    size_t cap = s->cap == 0 ? 64 : s->cap * 2;
    char **more = realloc(s->paths, cap * sizeof *more);
    if (more == NULL)
        return false;
    s->paths = more;
    s->cap = cap;
    return true;
}

bool path_set_has(const PathSet *s, const char *path)
{
    return tfind(path, &s->tree, compare_paths) != NULL;
}

int path_set_add(PathSet *s, const char *path, size_t length)
{
    char *copy = make_room(s) ? strndup(path, length) : NULL;
    char **node = copy != NULL ? tsearch(copy, &s->tree, compare_paths) : NULL;
    if (node == NULL) {
        free(copy);
        return out_of_memory();
    }
    if (*node == copy)
        s->paths[s->count++] = copy;
    else
        free(copy);
    return EXIT_FINE;
}

int path_set_claim(PathSet *s, const char *path, const char *shown)
{
    if (!path_set_has(s, path))
        return path_set_add(s, path, strlen(path));
    complain("%s: another rule file was already written there", shown);
    return EXIT_FILES;
}

void path_set_free(PathSet *s)
{
    for (size_t i = 0; i < s->count; i++)
        (void)tdelete(s->paths[i], &s->tree, compare_paths);
    for (size_t i = 0; i < s->count; i++)
        free(s->paths[i]);
    free(s->paths);
    *s = (PathSet){.count = 0};
}
