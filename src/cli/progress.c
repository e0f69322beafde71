// progress.c - a line of progress, on a terminal only.

#include <time.h>

#include "cli.h"

double seconds_now(void)
{
    struct timespec t;
    if (clock_gettime(CLOCK_MONOTONIC, &t) != 0)
        return 0;
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

// Runs that end within half a second show nothing.
Progress progress_start(void)
{
    return (Progress){.on = takes_escapes(stderr), .next = seconds_now() + 0.5};
}

void progress_show(Progress *p, const char *what, size_t done, size_t all)
{
    if (!p->on)
        return;
    double t = seconds_now();
    if (t < p->next)
        return;
    p->next = t + 0.1;
    p->shown = true;
    fprintf(stderr, "\r\33[K%s: %zu of %zu", what, done, all);
    fflush(stderr);
}

void progress_clear(Progress *p)
{
    if (p->shown)
        fputs("\r\33[K", stderr);
    p->shown = false;
}
