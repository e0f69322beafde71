// unfinished.c - no half-written file remains when the program is killed.
//
// A handler may call little besides unlink(), and may run in any thread at any
// time.  So the name is in memory that is never freed: at worst the handler
// finds a mixture of two names, and removes nothing.

#define _XOPEN_SOURCE 700 // without it glibc hides sigaction()

#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "writer.h"

static char name[PATH_MAX];
static atomic_bool is_unfinished;
static sigset_t before; // what was blocked

// The signal does what it does without a handler, and the exit status says so.
static void clean_up(int number)
{
    if (atomic_load(&is_unfinished))
        (void)unlink(name);
    (void)signal(number, SIG_DFL);
    (void)raise(number);
}

// What was told to be ignored, by nohup for example, stays ignored.
static void watch(int number)
{
    struct sigaction old;
    struct sigaction new = {.sa_handler = clean_up};
    (void)sigemptyset(&new.sa_mask);
    if (sigaction(number, NULL, &old) == 0 && old.sa_handler == SIG_DFL)
        (void)sigaction(number, &new, NULL);
}

void unfinished_hold(void)
{
    sigset_t all;
    (void)sigemptyset(&all);
    (void)sigaddset(&all, SIGINT);
    (void)sigaddset(&all, SIGTERM);
    (void)sigaddset(&all, SIGHUP);
    (void)pthread_sigmask(SIG_BLOCK, &all, &before);
}

void unfinished_release(void)
{
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void unfinished_begin(const char *path)
{
    size_t size = strlen(path) + 1;
    if (size > sizeof name)
        return; // no system opens a file with such a name
    memcpy(name, path, size);
    atomic_store(&is_unfinished, true);
    watch(SIGINT);
    watch(SIGTERM);
    watch(SIGHUP);
}

void unfinished_end(void)
{
    atomic_store(&is_unfinished, false);
}
