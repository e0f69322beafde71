// git_changes.c - asking git what has changed.

#include "git_changes.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli.h"

enum { MAX_GIT_ARGS = 16 };

static _Noreturn void run_child(const char *const *args, int to)
{
    if (dup2(to, STDOUT_FILENO) >= 0)
        (void)execvp("git", (char *const *)(const void *)args);
    complain("git: cannot be run: %s", strerror(errno));
    _exit(127);
}

// All that git prints; its complaints go to standard error as they are.
static int run(const char *const *args, FileText *text)
{
    int ends[2];
    int status = 0;
    if (pipe(ends) != 0) {
        complain("git: cannot be run: %s", strerror(errno));
        return EXIT_FILES;
    }
    pid_t child = fork();
    if (child == 0)
        run_child(args, ends[1]);
    (void)close(ends[1]);
    FILE *in = child > 0 ? fdopen(ends[0], "rb") : NULL;
    int result = in != NULL ? read_stream(in, "git", text) : EXIT_FILES;
    if (in != NULL)
        (void)fclose(in);
    else
        (void)close(ends[0]);
    if (child < 0 || waitpid(child, &status, 0) != child)
        complain("git: cannot be run: %s", strerror(errno));
    else if (result == EXIT_FINE && WIFEXITED(status) &&
             WEXITSTATUS(status) == 0)
        return EXIT_FINE;
    return result == EXIT_FINE ? EXIT_FILES : result;
}

// The folder that a path is, or is in; of PATH_MAX bytes.
static bool find_folder(const char *path, char *folder)
{
    struct stat st;
    if (snprintf(folder, PATH_MAX, "%s", path) >= PATH_MAX)
        return false;
    char *slash = strrchr(folder, '/');
    if (stat(folder, &st) != 0 || !S_ISDIR(st.st_mode))
        strcpy(slash ? slash + (slash == folder) : folder, slash ? "" : ".");
    return true;
}

// The work tree of the folder that the path is in.  Nothing that a repository
// configures is run.
static int find_root(const char *path, GitChanges *changes)
{
    char folder[PATH_MAX];
    FileText text;
    if (!find_folder(path, folder))
        return EXIT_FILES;
    const char *args[] = {"git", "-C", folder, "rev-parse", "--show-toplevel",
                          NULL};
    int result = run(args, &text);
    if (result == EXIT_FINE && text.n > 0) {
        text.p[text.n - 1] = '\0'; // the line feed
        changes->root = text.p;
        return EXIT_FINE;
    }
    free_text(&text);
    return result == EXIT_FINE ? EXIT_FILES : result;
}

int git_changes(const char *path, const char *revision, GitChanges *changes)
{
    *changes = (GitChanges){0};
    int result = find_root(path, changes);
    const char *tracked[MAX_GIT_ARGS] = {"git",
                                         "-C",
                                         changes->root,
                                         "-c",
                                         "core.fsmonitor=false",
                                         "diff",
                                         "--name-only",
                                         "--no-ext-diff",
                                         "--no-renames",
                                         "-z",
                                         "--merge-base",
                                         revision,
                                         "--",
                                         NULL};
    const char *untracked[MAX_GIT_ARGS] = {"git",
                                           "-C",
                                           changes->root,
                                           "-c",
                                           "core.fsmonitor=false",
                                           "ls-files",
                                           "--others",
                                           "--exclude-standard",
                                           "-z",
                                           NULL};
    if (result == EXIT_FINE)
        result = run(tracked, &changes->tracked);
    if (result == EXIT_FINE)
        result = run(untracked, &changes->untracked);
    if (result == EXIT_FILES)
        complain("git does not say what has changed since '%s'", revision);
    return result;
}

void git_changes_free(GitChanges *changes)
{
    free(changes->root);
    free_text(&changes->tracked);
    free_text(&changes->untracked);
}

int git_base(const char *path, const char *revision, char *commit)
{
    char folder[PATH_MAX];
    FileText text = {0};
    if (!find_folder(path, folder))
        return EXIT_FILES;
    const char *args[] = {"git",    "-C",   folder, "merge-base",
                          revision, "HEAD", NULL};
    int result = run(args, &text);
    if (result == EXIT_FINE && text.n > 0)
        (void)snprintf(commit, MAX_GIT_NAME, "%.*s", (int)strcspn(text.p, "\n"),
                       text.p);
    else if (result == EXIT_FILES)
        complain("git does not say where this branch left '%s'", revision);
    free_text(&text);
    return result;
}

// The name of a blob in a line of git ls-tree, or NULL: links and folders of
// other repositories are no files.
//
// line = mode " blob " name TAB path
static char *blob_of(FileText *line)
{
    static const char kind[] = " blob ";
    char *name = line->n > 0 && strncmp(line->p, "100", 3) == 0
                     ? strstr(line->p, kind)
                     : NULL;
    if (name == NULL)
        return NULL;
    name += sizeof kind - 1;
    name[strcspn(name, "\t")] = '\0';
    return name;
}

// First its name is asked for, as git cannot show a file that is not there
// without a complaint.
int git_older(const char *path, const char *commit, FileText *text)
{
    char folder[PATH_MAX];
    char file[PATH_MAX];
    FileText line = {0};
    *text = (FileText){0};
    const char *slash = strrchr(path, '/');
    if (!find_folder(path, folder) ||
        snprintf(file, sizeof file, "./%s", slash ? slash + 1 : path) >=
            (int)sizeof file)
        return EXIT_FILES;
    const char *list[] = {"git",     "--literal-pathspecs",
                          "-C",      folder,
                          "ls-tree", "-z",
                          commit,    "--",
                          file,      NULL};
    int result = run(list, &line);
    const char *blob = result == EXIT_FINE ? blob_of(&line) : NULL;
    const char *show[] = {"git", "-C", folder, "cat-file", "blob", blob, NULL};
    if (blob != NULL)
        result = run(show, text);
    if (result == EXIT_FILES)
        complain("git does not say what '%s' was", path);
    free_text(&line);
    return result;
}
