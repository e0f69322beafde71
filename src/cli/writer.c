// writer.c - output that is whole, or is not there.

#define _XOPEN_SOURCE 700 // without it glibc hides realpath()

#include "writer.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli.h"

// ---- opening -------------------------------------------------------------

static int refuse(const char *path, int error)
{
    complain("%s: cannot write: %s", path, strerror(error));
    return error == ENOMEM ? EXIT_LIMIT : EXIT_FILES;
}

// Written as it is: a device, a pipe, a file that others watch.
static int open_itself(Writer *w)
{
    w->out = fopen(w->path, "wb");
    return w->out != NULL ? EXIT_FINE : refuse(w->path, errno);
}

// "folder/.sigcc-XXXXXX": a name that no pattern for rules or events takes.
static char *temporary_name(const char *target)
{
    static const char name[] = ".sigcc-XXXXXX";
    const char *slash = strrchr(target, '/');
    size_t folder = slash != NULL ? (size_t)(slash - target) + 1 : 0;
    char *path = malloc(folder + sizeof name);
    if (path != NULL) {
        memcpy(path, target, folder);
        memcpy(path + folder, name, sizeof name);
    }
    return path;
}

// A new file gets what is left by the umask, an old one keeps what it has.
static mode_t mode_of(const struct stat *old)
{
    if (old != NULL)
        return old->st_mode & 07777;
    mode_t mask = umask(0);
    (void)umask(mask);
    return 0666 & ~mask;
}

// 0, or what is wrong.
static int make_temporary(Writer *w, const struct stat *old)
{
    int fd = mkstemp(w->temporary);
    if (fd >= 0 && fchmod(fd, mode_of(old)) == 0)
        w->out = fdopen(fd, "wb");
    int error = errno;
    if (w->out != NULL) {
        unfinished_begin(w->temporary);
        return 0;
    }
    if (fd >= 0) {
        (void)close(fd);
        (void)unlink(w->temporary);
    }
    return error;
}

// A signal between the making of the file and its being known would leave it.
static int open_beside(Writer *w, const struct stat *old)
{
    w->temporary = temporary_name(w->target);
    if (w->temporary == NULL)
        return refuse(w->path, ENOMEM);
    unfinished_hold();
    int error = make_temporary(w, old);
    unfinished_release();
    return error == 0 ? EXIT_FINE : refuse(w->path, error);
}

static bool is_link(const char *path)
{
    struct stat st;
    return lstat(path, &st) == 0 && S_ISLNK(st.st_mode);
}

// Links stay what they are: the file that they lead to is replaced, or made.
static int open_file(Writer *w, bool live)
{
    struct stat st;
    bool there = stat(w->path, &st) == 0;
    if (live || (there ? !S_ISREG(st.st_mode) : is_link(w->path)))
        return open_itself(w);
    if (there && access(w->path, W_OK) != 0)
        return refuse(w->path, errno);
    w->target = there ? realpath(w->path, NULL) : strdup(w->path);
    if (w->target == NULL)
        return refuse(w->path, errno);
    return open_beside(w, there ? &st : NULL);
}

static void forget(Writer *w)
{
    free(w->temporary);
    free(w->target);
    *w = (Writer){.path = w->path};
}

int writer_open(Writer *w, const char *path, bool live)
{
    *w = (Writer){.path = path};
    if (path == NULL || strcmp(path, "-") == 0) {
        *w = (Writer){.out = stdout};
        return EXIT_FINE;
    }
    int result = open_file(w, live);
    if (result != EXIT_FINE)
        forget(w);
    return result;
}

int writer_append(Writer *w, const char *path)
{
    *w = (Writer){.path = path, .out = fopen(path, "ab")};
    return w->out != NULL ? EXIT_FINE : refuse(path, errno);
}

// ---- writing -------------------------------------------------------------

void writer_check(Writer *w, bool failed)
{
    if (failed && w->error == 0)
        w->error = errno != 0 ? errno : EIO;
}

void writer_put(Writer *w, const char *text, size_t length)
{
    if (length > 0)
        writer_check(w, fwrite(text, 1, length, w->out) != length);
}

// ---- closing -------------------------------------------------------------

static void settle(Writer *w, WriterEnd end)
{
    if (w->temporary == NULL)
        return;
    if (end == WRITER_KEEP && w->error == 0)
        writer_check(w, rename(w->temporary, w->target) != 0);
    if (end == WRITER_DISCARD || w->error != 0)
        (void)unlink(w->temporary);
    unfinished_end();
}

int writer_close(Writer *w, WriterEnd end)
{
    int result = EXIT_FINE;
    writer_check(w, fflush(w->out) != 0 || ferror(w->out) != 0);
    if (w->out != stdout)
        writer_check(w, fclose(w->out) != 0);
    settle(w, end);
    if (w->error == EPIPE)
        result = EXIT_FILES;
    else if (w->error != 0)
        result = refuse(w->path ? w->path : "standard output", w->error);
    forget(w);
    return result;
}

int write_file(const char *path, const char *text, size_t length)
{
    Writer w;
    int result = writer_open(&w, path, false);
    if (result != EXIT_FINE)
        return result;
    writer_put(&w, text, length);
    return writer_close(&w, WRITER_KEEP);
}

int write_stdout(const char *text, size_t length)
{
    return write_file("-", text, length);
}

int make_folders(const char *path)
{
    char *copy = strdup(path);
    if (copy == NULL)
        return out_of_memory();
    int result = EXIT_FINE;
    for (char *p = copy + 1; *p != '\0' && result == EXIT_FINE; p++) {
        if (*p != '/')
            continue;
        *p = '\0';
        if (mkdir(copy, 0777) != 0 && errno != EEXIST) {
            complain("%s: cannot create the folder: %s", copy, strerror(errno));
            result = EXIT_FILES;
        }
        *p = '/';
    }
    free(copy);
    return result;
}
