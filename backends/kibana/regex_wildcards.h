// regex_wildcards.h - the regular expressions that are sets of wildcard
// patterns.
//
// KQL has no regular expressions, but "(foo|bar)\.exe$" says no more than
// "*foo.exe" or "*bar.exe".  What cannot be said that way exactly is refused,
// by name and place.
#ifndef SIGCC_KIBANA_REGEX_WILDCARDS_H
#define SIGCC_KIBANA_REGEX_WILDCARDS_H

#include "ir/value.h"

typedef struct RegexPatterns {
    Value *first;        // VAL_STRINGs of TEXT and MANY pieces; any of them
    bool ignore_case;    // was asked for
    const char *problem; // NULL: all is well
    size_t at;           // where the problem is, in bytes
} RegexPatterns;

// At most 'max' patterns; more are a problem.
RegexPatterns sg_kql_regex_patterns(Arena *a, const Value *regex, size_t max);

#endif
