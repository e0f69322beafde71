// file.c - reading a whole file without trusting its size.

#define _XOPEN_SOURCE 700 // without it glibc hides realpath()

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/strbuf.h"

typedef struct Handle {
    int fd;
} Handle;

static void close_handle(void *object)
{
    Handle *h = object;
    if (h->fd >= 0)
        close(h->fd);
    h->fd = -1;
}

static FileStatus fail(FileStatus status, const char **why)
{
    *why = strerror(errno);
    return status;
}

// The size of a file is a guess: pipes have none, and files grow while they are
// read.  One byte of room beyond the guess lets the end be seen without
// growing.
static FileStatus read_all(Arena *a, int fd, size_t limit, size_t guess,
                           Str *text, const char **why)
{
    size_t cap = guess < limit ? guess + 1 : limit + 1;
    char *p = sg_arena_bytes(a, cap);
    size_t n = 0;
    for (;;) {
        ssize_t got = read(fd, p + n, cap - n);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(FILE_UNREADABLE, why);
        n += (size_t)got;
        if (n > limit)
            return FILE_TOO_LARGE;
        if (got == 0)
            break;
        if (n == cap) {
            size_t more = cap * 2 < limit + 1 ? cap * 2 : limit + 1;
            char *bigger = sg_arena_bytes(a, more);
            memcpy(bigger, p, n);
            p = bigger;
            cap = more;
        }
    }
    *text = str_of(p, n);
    return FILE_OK;
}

FileStatus sg_file_read(Arena *a, const char *path, size_t limit, Str *text,
                        const char **why)
{
    *text = (Str){"", 0};
    *why = "";
    Handle *h = arena_new(a, Handle);
    h->fd = -1;
    // Should anything below escape, the arena closes the file.
    sg_arena_defer(a, close_handle, h);
    bool piped = strcmp(path, "-") == 0;
    h->fd = piped ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC);
    if (h->fd < 0)
        return fail(errno == ENOENT ? FILE_MISSING : FILE_UNREADABLE, why);
    struct stat st;
    FileStatus status = FILE_UNREADABLE;
    if (fstat(h->fd, &st) != 0)
        status = fail(FILE_UNREADABLE, why);
    else if (S_ISDIR(st.st_mode))
        status = FILE_IS_FOLDER;
    else if (S_ISREG(st.st_mode) && (size_t)st.st_size > limit)
        status = FILE_TOO_LARGE;
    else
        status = read_all(a, h->fd, limit,
                          S_ISREG(st.st_mode) ? (size_t)st.st_size : 65535,
                          text, why);
    close_handle(h);
    return status;
}

bool sg_file_exists(const char *path)
{
    return access(path, F_OK) == 0;
}

Str sg_file_real_path(Arena *a, const char *path)
{
    char real[PATH_MAX];
    if (realpath(path, real) == NULL)
        return (Str){"", 0};
    return sg_arena_copy(a, str_of_literal(real));
}
