// inputs.c - which files the command line means.

#include <dirent.h>
#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli.h"

enum { MAX_DEPTH = 64 }; // folders in folders; also ends loops of links

static char *joined(const char *folder, const char *name)
{
    size_t n = strlen(folder);
    bool slash = n > 0 && folder[n - 1] == '/';
    char *path = malloc(n + strlen(name) + 2);
    if (path != NULL)
        sprintf(path, "%s%s%s", folder, slash ? "" : "/", name);
    return path;
}

static void append(Inputs *in, char *path, size_t root)
{
    if (in->count == in->cap) {
        size_t cap = in->cap == 0 ? 64 : in->cap * 2;
        Input *more = realloc(in->items, cap * sizeof *more);
        if (more == NULL) {
            in->no_memory = true;
            free(path);
            return;
        }
        in->items = more;
        in->cap = cap;
    }
    in->items[in->count++] = (Input){path, root};
}

static bool matches(const char *name, const char *const *patterns)
{
    for (; *patterns != NULL; patterns++)
        if (fnmatch(*patterns, name, 0) == 0)
            return true;
    return false;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

typedef struct Names {
    char **items;
    size_t count, cap;
} Names;

static bool add_name(Names *names, const char *name)
{
    if (names->count == names->cap) {
        size_t cap = names->cap == 0 ? 64 : names->cap * 2;
        char **more = realloc(names->items, cap * sizeof *more);
        if (more == NULL)
            return false;
        names->items = more;
        names->cap = cap;
    }
    names->items[names->count] = strdup(name);
    return names->items[names->count] != NULL && ++names->count > 0;
}

// Names that begin with a dot are left out, as by a shell's "*".
static bool read_names(const char *folder, Names *names, Inputs *in)
{
    DIR *d = opendir(folder);
    if (d == NULL) {
        complain("%s: cannot read the folder: %s", folder, strerror(errno));
        in->failed = true;
        return false;
    }
    for (const struct dirent *e = readdir(d); e != NULL; e = readdir(d)) {
        if (e->d_name[0] != '.' && !add_name(names, e->d_name)) {
            in->no_memory = true;
            break;
        }
    }
    closedir(d);
    if (names->count > 0)
        qsort(names->items, names->count, sizeof *names->items, by_name);
    return true;
}

static void add_folder(Inputs *in, const char *folder, size_t root,
                       const char *const *patterns, int depth);

static void add_entry(Inputs *in, char *path, const char *name, size_t root,
                      const char *const *patterns, int depth)
{
    struct stat st;
    if (stat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
        add_folder(in, path, root, patterns, depth + 1);
        free(path);
    } else if (matches(name, patterns)) {
        append(in, path, root); // an unreadable one is reported when read
    } else {
        free(path);
    }
}

static void add_folder(Inputs *in, const char *folder, size_t root,
                       const char *const *patterns, int depth)
{
    Names names = {0};
    if (depth > MAX_DEPTH) {
        complain("%s: folders nested more than %d levels deep", folder,
                 MAX_DEPTH);
        in->failed = true;
        return;
    }
    if (read_names(folder, &names, in)) {
        for (size_t i = 0; i < names.count && !in->no_memory; i++) {
            char *path = joined(folder, names.items[i]);
            if (path == NULL)
                in->no_memory = true;
            else
                add_entry(in, path, names.items[i], root, patterns, depth);
        }
    }
    for (size_t i = 0; i < names.count; i++)
        free(names.items[i]);
    free(names.items);
}

void inputs_add(Inputs *in, const char *path, const char *const *patterns)
{
    struct stat st;
    if (strcmp(path, "-") != 0 && stat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
        size_t before = in->count;
        size_t root = strlen(path);
        add_folder(in, path, path[root - 1] == '/' ? root : root + 1, patterns,
                   0);
        if (in->count == before && !in->failed) {
            complain("%s: warning: no file in this folder matches", path);
            in->empty++;
        }
        return;
    }
    const char *slash = strrchr(path, '/');
    char *copy = strdup(path);
    if (copy == NULL)
        in->no_memory = true;
    else
        append(in, copy, slash ? (size_t)(slash - path) + 1 : 0);
}

void inputs_free(Inputs *in)
{
    for (size_t i = 0; i < in->count; i++)
        free(in->items[i].path);
    free(in->items);
    *in = (Inputs){0};
}
