// check_asked.c - which files the findings are asked for.
//
// All inputs are read in any case, since rules refer to each other and are
// compared with each other.

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "check.h"
#include "git_changes.h"

// ---- files, by what they are and not by what they are called --------------

typedef struct FileId {
    dev_t device;
    ino_t inode;
    size_t index; // of an input
} FileId;

static int by_file(const void *x, const void *y)
{
    const FileId *a = x;
    const FileId *b = y;
    if (a->device != b->device)
        return a->device < b->device ? -1 : 1;
    return (a->inode > b->inode) - (a->inode < b->inode);
}

static int by_file_and_index(const void *x, const void *y)
{
    int order = by_file(x, y);
    const FileId *a = x;
    const FileId *b = y;
    return order != 0 ? order : (a->index > b->index) - (a->index < b->index);
}

// Of those that are there; NULL when out of memory.
static FileId *ids_of(const Inputs *in, size_t *count)
{
    FileId *ids = calloc(in->count + 1, sizeof *ids);
    *count = 0;
    for (size_t i = 0; ids != NULL && i < in->count; i++) {
        const Input *input = &in->items[i];
        struct stat st;
        if (input->known)
            ids[(*count)++] = (FileId){input->device, input->inode, i};
        else if (strcmp(input->path, "-") != 0 && stat(input->path, &st) == 0)
            ids[(*count)++] = (FileId){st.st_dev, st.st_ino, i};
    }
    return ids;
}

// A file that was named twice, perhaps by its folder, is checked once: it is
// not its own duplicate.
int check_drop_doubles(Check *c)
{
    size_t n;
    Inputs *in = &c->inputs;
    FileId *ids = ids_of(in, &n);
    if (ids == NULL)
        return out_of_memory();
    qsort(ids, n, sizeof *ids, by_file_and_index);
    for (size_t i = 1; i < n; i++)
        if (by_file(&ids[i - 1], &ids[i]) == 0)
            check_drop_input(c, ids[i].index);
    free(ids);
    check_close_gaps(c);
    return EXIT_FINE;
}

void check_drop_input(Check *c, size_t index)
{
    free(c->inputs.items[index].path);
    c->inputs.items[index].path = NULL;
}

void check_close_gaps(Check *c)
{
    Inputs *in = &c->inputs;
    size_t n = 0;
    for (size_t i = 0; i < in->count; i++)
        if (in->items[i].path != NULL)
            in->items[n++] = in->items[i];
    in->count = n;
}

// ---- lists of names ------------------------------------------------------

// Names that end with NUL or a line feed, from 'folder'; files that are not
// there any more have nothing to report.
static int mark(Check *c, const FileText *names, const char *folder,
                const FileId *ids, size_t n)
{
    for (size_t at = 0; at < names->n;) {
        size_t end = at;
        while (end < names->n && names->p[end] != '\0' && names->p[end] != '\n')
            end++;
        char path[PATH_MAX];
        struct stat st;
        int length = snprintf(path, sizeof path, "%s%s%.*s", folder,
                              folder[0] != '\0' ? "/" : "", (int)(end - at),
                              names->p + at);
        if (end > at && (size_t)length < sizeof path && stat(path, &st) == 0) {
            FileId key = {st.st_dev, st.st_ino, 0};
            const FileId *id = bsearch(&key, ids, n, sizeof *ids, by_file);
            if (id != NULL)
                c->inputs.items[id->index].asked = true;
        }
        at = end + 1;
    }
    return EXIT_FINE;
}

static int mark_listed(Check *c, const FileId *ids, size_t n)
{
    FileText names;
    int result = read_file(c->files_from, &names);
    if (result == EXIT_FINE)
        result = mark(c, &names, "", ids, n);
    free_text(&names);
    return result;
}

static int mark_changed(Check *c, const FileId *ids, size_t n)
{
    GitChanges changes;
    int result =
        git_changes(c->inputs.items[0].path, c->changed_since, &changes);
    if (result == EXIT_FINE)
        result = mark(c, &changes.tracked, changes.root, ids, n);
    if (result == EXIT_FINE)
        result = mark(c, &changes.untracked, changes.root, ids, n);
    git_changes_free(&changes);
    return result;
}

// What is asked for is among the inputs, but not part of the context.
static int mark_asked(Check *c)
{
    size_t n;
    FileId *ids = ids_of(&c->inputs, &n);
    if (ids == NULL)
        return out_of_memory();
    qsort(ids, n, sizeof *ids, by_file);
    int result = EXIT_FINE;
    if (c->files_from != NULL)
        result = mark_listed(c, ids, n);
    if (result == EXIT_FINE && c->changed_since != NULL)
        result = mark_changed(c, ids, n);
    free(ids);
    return result;
}

static int by_path(const void *a, const void *b)
{
    return strcmp((*(const Input *const *)a)->path,
                  (*(const Input *const *)b)->path);
}

int check_ask(Check *c)
{
    Inputs *in = &c->inputs;
    bool all = c->files_from == NULL && c->changed_since == NULL;
    c->by_name = calloc(in->count + 1, sizeof *c->by_name);
    if (c->by_name == NULL)
        return out_of_memory();
    for (size_t i = 0; i < in->count; i++) {
        in->items[i].asked = all;
        c->by_name[i] = &in->items[i];
    }
    qsort(c->by_name, in->count, sizeof *c->by_name, by_path);
    return all || in->count == 0 ? EXIT_FINE : mark_asked(c);
}

const Input *check_input_of(const Check *c, const char *file)
{
    Input key = {.path = (char *)(size_t)file};
    const Input *wanted = &key;
    const Input *const *input = bsearch(&wanted, c->by_name, c->inputs.count,
                                        sizeof *c->by_name, by_path);
    return input != NULL ? *input : NULL;
}

// What comes from no input was asked for: standard input, for example.
static bool is_asked(const Check *c, const char *file)
{
    const Input *input = check_input_of(c, file);
    return input == NULL || (input->asked && !input->context);
}

bool check_is_asked(const Check *c, const sigcc_diagnostic *d)
{
    return d->file == NULL || d->code == CODE_UNREADABLE ||
           is_asked(c, d->file) ||
           (d->other_file != NULL && is_asked(c, d->other_file));
}
