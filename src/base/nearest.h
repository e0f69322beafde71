// nearest.h - "did you mean".
#ifndef SIGCC_BASE_NEAREST_H
#define SIGCC_BASE_NEAREST_H

#include "base/str.h"

// Collects candidates and keeps the one nearest to 'wanted'.
typedef struct Nearest {
    Str wanted;
    Str best; // empty until a candidate is near enough
    unsigned distance;
} Nearest;

Nearest sg_nearest(Str wanted);
void sg_nearest_offer(Nearest *n, Str candidate);

// So near that it is hardly a different word: one slip in three letters.
bool sg_nearest_is_slip(const Nearest *n);

#endif
