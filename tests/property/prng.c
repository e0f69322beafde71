// prng.c - SplitMix64.

#include "prng.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static uint64_t clock_seed(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_REALTIME, &now);
    return (uint64_t)now.tv_sec * 1000000007u + (uint64_t)now.tv_nsec;
}

Prng prng_new(void)
{
    const char *wanted = getenv("SIGCC_SEED");
    Prng r = {.state = 20250101};
    if (wanted != NULL && strcmp(wanted, "clock") == 0)
        r.state = clock_seed();
    else if (wanted != NULL)
        r.state = strtoull(wanted, NULL, 10);
    printf("SIGCC_SEED=%" PRIu64 "\n", r.state);
    (void)fflush(stdout);
    return r;
}

size_t prng_rounds(size_t usually, size_t full)
{
    return getenv("SIGCC_FULL") != NULL && full > usually ? full : usually;
}

uint64_t prng_next(Prng *r)
{
    uint64_t z = r->state += 0x9E3779B97F4A7C15;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    return z ^ z >> 31;
}

size_t prng_below(Prng *r, size_t n)
{
    return (size_t)(prng_next(r) % n);
}
