// hash.h - 64-bit hashes of text, a word at a time.
//
// For tables that are looked up many times per event.  Seeded, so that whoever
// chooses the text cannot choose the hash; not for anything that needs a
// secret.
#ifndef SIGCC_BASE_HASH_H
#define SIGCC_BASE_HASH_H

#include <stdint.h>

#include "base/str.h"

// Spread the bits of a number over all bits.
static inline uint64_t hash_mix(uint64_t x)
{
    x ^= x >> 32;
    x *= 0xD6E8FEB86659FD93;
    x ^= x >> 32;
    x *= 0xD6E8FEB86659FD93;
    return x ^ x >> 32;
}

static inline uint64_t hash_word(const char *p, size_t n)
{
    uint64_t word = 0;
    memcpy(&word, p, n < 8 ? n : 8);
    return word;
}

static inline uint64_t hash_text(Str s, uint64_t seed)
{
    uint64_t h = seed ^ s.n * 0x9E3779B97F4A7C15;
    for (size_t i = 0; i + 8 <= s.n; i += 8)
        h = hash_mix(h ^ hash_word(s.p + i, 8));
    size_t rest = s.n % 8;
    if (rest > 0)
        h ^= hash_word(s.p + s.n - rest, rest);
    return hash_mix(h);
}

#endif
