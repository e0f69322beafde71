// inputs.c - which files the command line means.

#define _XOPEN_SOURCE 700 // without it glibc hides realpath()

#include <dirent.h>
#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli.h"

enum { MAX_DEPTH = 64 }; // folders in folders

// A folder with this file in it is searched only if it is named itself.
#define BY_NAME_ONLY ".sigcc-by-name"

// A search of one folder of the command line.
typedef struct Search {
    Inputs *in;
    const char *const *patterns;
    const char *folder; // as it was named
    char *home;         // the same, absolute and without links
    struct stat aside;  // of Inputs.aside; all 0: there is none
    size_t root;        // bytes of a path before what an output folder mirrors
    bool tells;         // of folders that are left out
} Search;

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

// Takes over its path.
static void append(Inputs *in, Input input)
{
    if (in->count == in->cap) {
        size_t cap = in->cap == 0 ? 64 : in->cap * 2;
        Input *more = realloc(in->items, cap * sizeof *more);
        if (more == NULL) {
            in->no_memory = true;
            free(input.path);
            return;
        }
        in->items = more;
        in->cap = cap;
    }
    in->items[in->count++] = input;
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
        in->no_memory |= errno == ENOMEM;
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

// Rules come from anywhere: a link of theirs must not make a file of this
// machine part of the output, or of a message.
static bool leads_out(const Search *s, const char *path)
{
    char *real = realpath(path, NULL);
    size_t n = strlen(s->home);
    bool inside =
        real == NULL || strcmp(s->home, "/") == 0 ||
        (strncmp(real, s->home, n) == 0 && (real[n] == '/' || real[n] == '\0'));
    free(real);
    return !inside;
}

// Anything but a plain file may never end, or do something when it is read.
static bool is_passed_over(const Search *s, const char *path, bool link,
                           const struct stat *st)
{
    if (link && leads_out(s, path)) {
        complain("%s: skipped: this link leads out of %s", path, s->folder);
        return true;
    }
    if (st == NULL || S_ISREG(st->st_mode) || S_ISDIR(st->st_mode))
        return false;
    complain("%s: skipped: this is not a regular file", path);
    return true;
}

static bool has_mark(Inputs *in, const char *folder, const char *name)
{
    char *mark = joined(folder, name);
    bool marked = mark != NULL && access(mark, F_OK) == 0;
    in->no_memory |= mark == NULL;
    free(mark);
    return marked;
}

// What is asked for by name only, such as hunts with values still to be put in,
// must not come with the rest of a folder, nor what was built of it.
static bool is_aside(const Search *s, const char *folder, const struct stat *st)
{
    if (s->aside.st_ino != 0 && st->st_ino == s->aside.st_ino &&
        st->st_dev == s->aside.st_dev)
        return true; // the caller reads it by its name
    bool by_name = has_mark(s->in, folder, BY_NAME_ONLY);
    bool built = !by_name && has_mark(s->in, folder, BUILT_BY_SIGCC);
    if (s->tells && by_name)
        complain("%s: skipped: with " BY_NAME_ONLY " in it, this folder is "
                 "searched only if it is named itself",
                 folder);
    if (s->tells && built)
        complain("%s: skipped: 'sigcc pack build' wrote this folder", folder);
    return by_name || built;
}

static void add_folder(const Search *s, const char *path, const Folder *folder);

// Of a link what it leads to.  One look is enough for anything else, and a
// folder has thousands of files.
static bool examine(const char *path, struct stat *st, bool *link)
{
    bool there = lstat(path, st) == 0;
    *link = there && S_ISLNK(st->st_mode);
    return there && (!*link || stat(path, st) == 0);
}

// An entry that cannot be examined is reported when it is read.
static void add_entry(const Search *s, char *path, const char *name,
                      const Folder *above)
{
    struct stat st = {0};
    bool link;
    bool there = examine(path, &st, &link);
    bool is_folder = there && S_ISDIR(st.st_mode);
    Folder folder = {above, st.st_dev, st.st_ino, above->depth + 1};
    bool taken = false;
    if ((is_folder || matches(name, s->patterns)) &&
        !(is_folder && is_loop(above, &st)) &&
        !is_passed_over(s, path, link, there ? &st : NULL)) {
        taken = !is_folder;
        if (is_folder && !is_aside(s, path, &st))
            add_folder(s, path, &folder);
    }
    if (taken)
        append(s->in, (Input){.path = path,
                              .root = s->root,
                              .folder = s->folder,
                              .known = there,
                              .device = st.st_dev,
                              .inode = st.st_ino});
    else
        free(path);
}

static void add_folder(const Search *s, const char *path, const Folder *folder)
{
    Names names = {0};
    Inputs *in = s->in;
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
                add_entry(s, entry, names.items[i], folder);
        }
    }
    for (size_t i = 0; i < names.count; i++)
        free(names.items[i]);
    free(names.items);
}

static void search(Inputs *in, const char *path, const struct stat *st,
                   const char *const *patterns, bool tells)
{
    size_t n = strlen(path);
    Folder folder = {NULL, st->st_dev, st->st_ino, 0};
    Search s = {.in = in,
                .patterns = patterns,
                .folder = path,
                .home = realpath(path, NULL),
                .root = path[n - 1] == '/' ? n : n + 1,
                .tells = tells};
    if (in->aside != NULL && stat(in->aside, &s.aside) != 0)
        s.aside = (struct stat){0};
    if (s.home != NULL)
        add_folder(&s, path, &folder);
    else
        in->no_memory = true;
    free(s.home);
}

static void find(Inputs *in, const char *path, const char *const *patterns,
                 bool tells)
{
    struct stat st;
    if (strcmp(path, "-") != 0 && stat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
        search(in, path, &st, patterns, tells);
        return;
    }
    const char *slash = strrchr(path, '/');
    char *copy = strdup(path);
    if (copy == NULL)
        in->no_memory = true;
    else
        append(in, (Input){.path = copy,
                           .root = slash ? (size_t)(slash - path) + 1 : 0});
}

void inputs_find(Inputs *in, const char *path, const char *const *patterns)
{
    find(in, path, patterns, false);
}

static void complain_empty(const Inputs *in, const char *path,
                           const char *const *patterns)
{
    char names[256] = "";
    size_t n = 0;
    for (size_t i = 0; patterns[i] != NULL && n < sizeof names; i++)
        n += (size_t)snprintf(names + n, sizeof names - n, "%s%s",
                              i > 0 ? ", " : "", patterns[i]);
    complain("%s: %s: no file in this folder matches %s%s", path,
             in->strict ? "error" : "warning", names,
             n < sizeof names ? "" : "...");
}

void inputs_add(Inputs *in, const char *path, const char *const *patterns)
{
    size_t before = in->count;
    find(in, path, patterns, true);
    if (in->count == before && !in->failed && !in->no_memory) {
        complain_empty(in, path, patterns);
        in->empty++;
    }
}

static bool stat_of(const char *path, int standard, struct stat *st)
{
    bool is_standard = path == NULL || strcmp(path, "-") == 0;
    return (is_standard ? fstat(standard, st) : stat(path, st)) == 0;
}

bool is_overwritten(const char *input, const char *output)
{
    struct stat in;
    struct stat out;
    return stat_of(output, STDOUT_FILENO, &out) && S_ISREG(out.st_mode) &&
           stat_of(input, STDIN_FILENO, &in) && in.st_dev == out.st_dev &&
           in.st_ino == out.st_ino;
}

// Of thousands of files, those that a search found need not be examined again.
const char *inputs_at(const Inputs *in, const char *output)
{
    struct stat out;
    if (!stat_of(output, STDOUT_FILENO, &out) || !S_ISREG(out.st_mode))
        return NULL;
    for (size_t i = 0; i < in->count; i++) {
        const Input *x = &in->items[i];
        if (x->known ? x->device == out.st_dev && x->inode == out.st_ino
                     : is_overwritten(x->path, output))
            return x->path;
    }
    return NULL;
}

void inputs_free(Inputs *in)
{
    for (size_t i = 0; i < in->count; i++)
        free(in->items[i].path);
    free(in->items);
    *in = (Inputs){0};
}
