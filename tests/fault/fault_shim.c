// fault_shim.c - for LD_PRELOAD: allocations of a program that fail.
//
// SIGCC_FAULT_AT is the index of the one that fails; with SIGCC_FAULT_ALL those
// after it fail too.  SIGCC_FAULT_COUNT names a file, which gets the number of
// allocations that the program asked for.  What happens after main() is not the
// program's: the counters of tools/coverage are written then.

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);

static atomic_long made;
static long first = -1; // that fails; -1: none
static bool all;
static long asked = -1; // until main() returned; -1: it has not

__attribute__((constructor)) static void begin(void)
{
    const char *at = getenv("SIGCC_FAULT_AT");
    all = getenv("SIGCC_FAULT_ALL") != NULL;
    atomic_store(&made, 0);
    first = at != NULL ? strtol(at, NULL, 10) : -1;
}

__attribute__((destructor)) static void end(void)
{
    const char *path = getenv("SIGCC_FAULT_COUNT");
    char text[32];
    long count = asked >= 0 ? asked : atomic_load(&made);
    int n = snprintf(text, sizeof text, "%ld\n", count);
    first = -1;
    int fd = path != NULL ? open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644) : -1;
    if (fd < 0)
        return;
    if (write(fd, text, (size_t)n) != n)
        _exit(125);
    (void)close(fd);
}

static void stop(void)
{
    asked = atomic_load(&made);
    first = -1;
}

// Handlers run in reverse order, so one that main() registers comes before the
// destructors of the program.
static bool fails(void)
{
    long index = atomic_fetch_add(&made, 1);
    if (index == 0)
        (void)atexit(stop);
    if (first < 0 || (index != first && !(all && index > first)))
        return false;
    errno = ENOMEM;
    return true;
}

void *malloc(size_t size)
{
    return fails() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return fails() ? NULL : __libc_calloc(count, size);
}

void *realloc(void *old, size_t size)
{
    return fails() ? NULL : __libc_realloc(old, size);
}
