// pack_files.c - the folder that a pack is built into.
//
// A list of what was written, .sigcc-pack, makes the folder ours: a folder with
// other files in it and no list is refused, and so is one with rules in it, as
// the next search for rules passes over a folder with a list.  A file is on the
// list before it is written, so that a build that was broken off leaves nothing
// that the next one does not know; files of an older build that this one did
// not write are removed at the end.

#define _XOPEN_SOURCE 700 // without it glibc hides realpath()

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pack_job.h"
#include "read_file.h"
#include "writer.h"

static const char list_name[] = BUILT_BY_SIGCC;
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

// ---- the list ------------------------------------------------------------

// A list that somebody has changed must not lead out of the folder.
static bool leads_out(const char *path, size_t length)
{
    if (length == 0 || path[0] == '/')
        return true;
    for (size_t i = 0; i < length; i++) {
        size_t n = strcspn(path + i, "/\n");
        if (n == 2 && path[i] == '.' && path[i + 1] == '.')
            return true;
        i += n;
    }
    return false;
}

// list = { "#" text line-end | path line-end }
static int read_list(PackJob *p, const char *text)
{
    int result = EXIT_FINE;
    while (*text != '\0' && result == EXIT_FINE) {
        size_t n = strcspn(text, "\n");
        if (*text != '#' && !leads_out(text, n))
            result = path_set_add(&p->old, text, n);
        text += n + (text[n] == '\n' ? 1 : 0);
    }
    return result;
}

static void put_line(Writer *w, const char *path)
{
    writer_put(w, path, strlen(path));
    writer_put(w, "\n", 1);
}

static int write_list(const PackJob *p, const PathSet *also)
{
    char *path = below(p, list_name);
    Writer w;
    int result = path != NULL ? writer_open(&w, path, false) : out_of_memory();
    if (result == EXIT_FINE) {
        writer_put(&w, list_head, sizeof list_head - 1);
        for (size_t i = 0; i < p->made.count; i++)
            put_line(&w, p->made.paths[i]);
        for (size_t i = 0; also != NULL && i < also->count; i++)
            if (!path_set_has(&p->made, also->paths[i]))
                put_line(&w, also->paths[i]);
        result = writer_close(&w, WRITER_KEEP);
    }
    free(path);
    return result;
}

static int append_to_list(const PackJob *p, const char *path)
{
    char *list = below(p, list_name);
    Writer w;
    int result = list != NULL ? writer_append(&w, list) : out_of_memory();
    if (result == EXIT_FINE) {
        put_line(&w, path);
        result = writer_close(&w, WRITER_KEEP);
    }
    free(list);
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

static bool is_inside(const char *path, const char *home)
{
    char *real = realpath(path, NULL);
    size_t n = strlen(home);
    bool inside = real != NULL && strncmp(real, home, n) == 0 && real[n] == '/';
    free(real);
    return inside;
}

// A folder that is not there yet has no rules in it.
static int refuse_rules(const PackJob *p)
{
    const Inputs *in = &p->in.inputs;
    char *home = realpath(p->output, NULL);
    size_t i = 0;
    while (home != NULL && i < in->count && !is_inside(in->items[i].path, home))
        i++;
    bool found = home != NULL && i < in->count;
    free(home);
    return found ? usage_error(p->in.command,
                               "%s has rules in it, as %s: name another folder "
                               "to build into",
                               p->output, in->items[i].path)
                 : EXIT_FINE;
}

int pack_open_output(PackJob *p)
{
    char *path = below(p, list_name);
    struct stat st;
    int result = path != NULL ? refuse_rules(p) : out_of_memory();
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
        result = path_set_claim(&p->made, path, whole);
    if (result == EXIT_FINE)
        result = make_folders(whole);
    if (result == EXIT_FINE)
        result = append_to_list(p, path);
    if (result == EXIT_FINE)
        result = write_file(whole, text, length);
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
        if (!path_set_has(&p->made, p->old.paths[i]))
            result = remove_old(p, p->old.paths[i]);
    return result == EXIT_FINE ? write_list(p, all ? NULL : &p->old) : result;
}
