// prng.h - random numbers that can be replayed.
#ifndef SIGCC_PROPERTY_PRNG_H
#define SIGCC_PROPERTY_PRNG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Prng {
    uint64_t state;
} Prng;

// Seeded with the number in SIGCC_SEED, from the clock when that is "clock",
// and alike in every run when it is not set.  Prints the seed.
Prng prng_new(void);

uint64_t prng_next(Prng *r);

// How often something is tried: 'usually', and at least 'full' times where
// SIGCC_FULL is set: docs and README speak of these figures.
size_t prng_rounds(size_t usually, size_t full);

// The same for what takes ten times as long below sanitizers.
#ifdef __SANITIZE_ADDRESS__
    #define BELOW_SANITIZERS(fewer, all) (fewer)
#else
    #define BELOW_SANITIZERS(fewer, all) (all)
#endif

// 0 to n - 1.
size_t prng_below(Prng *r, size_t n);

static inline bool prng_chance(Prng *r, unsigned percent)
{
    return prng_below(r, 100) < percent;
}

#endif
