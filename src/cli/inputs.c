// inputs.c - which files the command line means.

#include <dirent.h>
#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli.h"

enum { MAX_DEPTH = 64 }; // folders in folders

// A folder that is being searched, and those that it is in.
typedef struct Folder Folder;
struct Folder {
    const Folder *above;
    dev_t device;
    ino_t inode;
    int depth;
};

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

// A link can lead back to a folder on the way to it.
static bool is_loop(const Folder *above, const struct stat *st)
{
    while (above != NULL &&
           (above->device != st->st_dev || above->inode != st->st_ino))
        above = above->above;
    return above != NULL;
}

static void add_folder(Inputs *in, const char *path, size_t root,
                       const char *const *patterns, const Folder *folder);

static void add_entry(Inputs *in, char *path, const char *name, size_t root,
                      const char *const *patterns, const Folder *above)
{
    struct stat st;
    if (stat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
        Folder folder = {above, st.st_dev, st.st_ino, above->depth + 1};
        if (!is_loop(above, &st))
            add_folder(in, path, root, patterns, &folder);
        free(path);
    } else if (matches(name, patterns)) {
        append(in, path, root); // an unreadable one is reported when read
    } else {
        free(path);
    }
}

static void add_folder(Inputs *in, const char *path, size_t root,
                       const char *const *patterns, const Folder *folder)
{
    Names names = {0};
    if (folder->depth > MAX_DEPTH) {
        complain("%s: folders nested more than %d levels deep", path,
                 MAX_DEPTH);
        in->failed = true;
        return;
    }
    if (read_names(path, &names, in)) {
        for (size_t i = 0; i < names.count && !in->no_memory; i++) {
            char *entry = joined(path, names.items[i]);
            if (entry == NULL)
                in->no_memory = true;
            else
                add_entry(in, entry, names.items[i], root, patterns, folder);
        }
    }
    for (size_t i = 0; i < names.count; i++)
        free(names.items[i]);
    free(names.items);
}

void inputs_find(Inputs *in, const char *path, const char *const *patterns)
{
    struct stat st;
    if (strcmp(path, "-") != 0 && stat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
        size_t root = strlen(path);
        Folder folder = {NULL, st.st_dev, st.st_ino, 0};
        add_folder(in, path, path[root - 1] == '/' ? root : root + 1, patterns,
                   &folder);
        return;
    }
    const char *slash = strrchr(path, '/');
    char *copy = strdup(path);
    if (copy == NULL)
        in->no_memory = true;
    else
        append(in, copy, slash ? (size_t)(slash - path) + 1 : 0);
}

static void complain_empty(const Inputs *in, const char *path,
                           const char *const *patterns)
{
    char names[256] = "";
    size_t n = 0;
    for (size_t i = 0; patterns[i] != NULL && n < sizeof names; i++)
        n += (size_t)snprintf(names + n, sizeof names - n, "%s%s",
                              i > 0 ? ", " : "", patterns[i]);
    complain("%s: %s: no file in this folder is called %s%s", path,
             in->strict ? "error" : "warning", names,
             n < sizeof names ? "" : "...");
}

void inputs_add(Inputs *in, const char *path, const char *const *patterns)
{
    size_t before = in->count;
    inputs_find(in, path, patterns);
    if (in->count == before && !in->failed && !in->no_memory) {
        complain_empty(in, path, patterns);
        in->empty++;
    }
}

void inputs_free(Inputs *in)
{
    for (size_t i = 0; i < in->count; i++)
        free(in->items[i].path);
    free(in->items);
    *in = (Inputs){0};
}
