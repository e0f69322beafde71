// pack_files.c - the folder that a pack is built into.
//
// A list of what was written, .sigcc-pack, makes the folder ours: a folder with
// other files in it and no list is refused.  The list is there before the first
// file, so that a build that was broken off can be repeated; files of an older
// build that this one did not write are removed at the end.

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pack_job.h"
#include "read_file.h"
#include "writer.h"

static const char list_name[] = ".sigcc-pack";
static const char list_head[] =
    "# Files that sigcc pack build wrote, and will replace or remove.\n";

static char *below(const PackJob *p, const char *path)
{
    size_t size = strlen(p->output) + strlen(path) + 2;
    char *whole = malloc(size);
    if (whole != NULL)
        snprintf(whole, size, "%s/%s", p->output, path);
    return whole;
}

static int add_path(PackFiles *f, const char *path, size_t length)
{
    if (f->count == f->cap) {
        size_t cap = f->cap == 0 ? 64 : f->cap * 2;
        char **more = realloc(f->paths, cap * sizeof *more);
        if (more == NULL)
            return out_of_memory();
        f->paths = more;
        f->cap = cap;
    }
    f->paths[f->count] = strndup(path, length);
    if (f->paths[f->count] == NULL)
        return out_of_memory();
    f->count++;
    return EXIT_FINE;
}

static bool has_path(const PackFiles *f, const char *path)
{
    for (size_t i = 0; i < f->count; i++)
        if (strcmp(f->paths[i], path) == 0)
            return true;
    return false;
}

// ---- the list ------------------------------------------------------------

// A list that somebody has changed must not lead out of the folder.
static bool leads_out(const char *path, size_t length)
{
    if (length == 0 || path[0] == '/')
        return true;
    for (size_t i = 0; i + 1 < length; i++)
        if (path[i] == '.' && path[i + 1] == '.')
            return true;
    return false;
}

// list = { "#" text line-end | path line-end }
static int read_list(PackJob *p, const char *text)
{
    int result = EXIT_FINE;
    while (*text != '\0' && result == EXIT_FINE) {
        size_t n = strcspn(text, "\n");
        if (*text != '#' && !leads_out(text, n))
            result = add_path(&p->old, text, n);
        text += n + (text[n] == '\n' ? 1 : 0);
    }
    return result;
}

static int write_list(const PackJob *p, const PackFiles *also)
{
    char *path = below(p, list_name);
    Writer w;
    int result = path != NULL ? writer_open(&w, path, false) : out_of_memory();
    if (result == EXIT_FINE) {
        writer_put(&w, list_head, sizeof list_head - 1);
        const PackFiles *both[] = {&p->made, also};
        for (size_t k = 0; k < 2 && both[k] != NULL; k++) {
            for (size_t i = 0; i < both[k]->count; i++) {
                const char *line = both[k]->paths[i];
                if (k == 1 && has_path(&p->made, line))
                    continue;
                writer_put(&w, line, strlen(line));
                writer_put(&w, "\n", 1);
            }
        }
        result = writer_close(&w, WRITER_KEEP);
    }
    free(path);
    return result;
}

// ---- the folder ----------------------------------------------------------

// True when it cannot be read, too: somebody will find out.
static bool is_empty(const char *path)
{
    DIR *folder = opendir(path);
    struct dirent *entry;
    bool empty = true;
    if (folder == NULL)
        return true;
    while (empty && (entry = readdir(folder)) != NULL)
        empty =
            strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0;
    (void)closedir(folder);
    return empty;
}

static int read_old(PackJob *p, const char *path)
{
    FileText text = {0};
    int result = read_file(path, &text);
    if (result == EXIT_FINE && text.n > 0)
        result = read_list(p, text.p);
    free_text(&text);
    return result;
}

int pack_open_output(PackJob *p)
{
    char *path = below(p, list_name);
    struct stat st;
    int result = path != NULL ? EXIT_FINE : out_of_memory();
    if (result == EXIT_FINE && stat(path, &st) == 0)
        result = read_old(p, path);
    else if (result == EXIT_FINE && !p->force && !is_empty(p->output))
        result = usage_error(p->in.command,
                             "%s is not empty and was not made by sigcc pack "
                             "build; --force writes into it",
                             p->output);
    if (result == EXIT_FINE)
        result = make_folders(path);
    if (result == EXIT_FINE)
        result = write_list(p, &p->old);
    free(path);
    return result;
}

int pack_put(PackJob *p, const char *path, const char *text, size_t length)
{
    char *whole = below(p, path);
    const char *input = whole ? inputs_at(&p->in.inputs, whole) : NULL;
    int result = whole == NULL ? out_of_memory() : EXIT_FINE;
    if (input != NULL)
        result =
            usage_error(p->in.command,
                        "%s is an input and cannot also be the output", input);
    if (result == EXIT_FINE)
        result = make_folders(whole);
    if (result == EXIT_FINE)
        result = write_file(whole, text, length);
    if (result == EXIT_FINE)
        result = add_path(&p->made, path, strlen(path));
    if (result == EXIT_FINE)
        p->tallies[p->n_tallies - 1].files++;
    free(whole);
    return result;
}

// A folder that is empty now goes too; the others say no.
static int remove_old(const PackJob *p, const char *path)
{
    char *whole = below(p, path);
    if (whole == NULL)
        return out_of_memory();
    int result = EXIT_FINE;
    if (unlink(whole) != 0 && errno != ENOENT) {
        complain("%s: cannot remove: %s", whole, strerror(errno));
        result = EXIT_FILES;
    }
    size_t least = strlen(p->output);
    char *slash = strrchr(whole, '/');
    while (slash != NULL && (size_t)(slash - whole) > least) {
        *slash = '\0';
        if (rmdir(whole) != 0)
            break;
        slash = strrchr(whole, '/');
    }
    free(whole);
    return result;
}

// What was not asked for stays, and stays on the list.
int pack_close_output(PackJob *p)
{
    bool all = p->n_only == 0 && p->n_targets == 0;
    int result = EXIT_FINE;
    for (size_t i = 0; all && i < p->old.count && result == EXIT_FINE; i++)
        if (!has_path(&p->made, p->old.paths[i]))
            result = remove_old(p, p->old.paths[i]);
    return result == EXIT_FINE ? write_list(p, all ? NULL : &p->old) : result;
}
