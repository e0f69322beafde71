// replacement.h - what stands in the place of a match.  Private to pattern.c
// and replacement.c.
#ifndef SIGCC_REGEX_REPLACEMENT_H
#define SIGCC_REGEX_REPLACEMENT_H

#include "regex/pattern.h"

struct Replacement {
    Replacement *next;
    bool is_group;
    uint32_t group;
    Str text;
};

uint32_t sg_pattern_groups(const Pattern *p);
bool sg_pattern_group(const Pattern *p, Str name, uint32_t *group);

#endif
