// regex_sample.h - a text in which a regular expression finds something.
#ifndef SIGCC_PROVE_REGEX_SAMPLE_H
#define SIGCC_PROVE_REGEX_SAMPLE_H

#include "ir/value.h"
#include "prng.h"

// False: none could be made.
bool regex_sample(Arena *a, Prng *r, const Value *regex, Str *text);

#endif
