// event_gen.h - random events that rules nearly match.
#ifndef SIGCC_PROPERTY_EVENT_GEN_H
#define SIGCC_PROPERTY_EVENT_GEN_H

#include "match_gen.h"

// A JSON object: samples of one or two of the rules, in all the places where
// their fields may be, and something of the others.
Str event_gen(Arena *a, Prng *r, const MatchTheme *theme,
              const MatchRule *rules, size_t count);

#endif
