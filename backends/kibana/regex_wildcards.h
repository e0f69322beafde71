// regex_wildcards.h - the regular expressions that are sets of wildcard
// patterns.
//
// KQL has no regular expressions, but "(foo|bar)\.exe$" says no more than
// "*foo.exe" or "*bar.exe".  What cannot be said that way exactly is named with
// its place; patterns that find more may still be made of it.
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

// At most 'max' patterns, one of which each text has in which the regular
// expression is found.  'problem' is set only if there are none.
RegexPatterns sg_kql_regex_wider(Arena *a, const Value *regex, size_t max);

// Has each of the patterns a text that makes it worth looking for?
bool sg_kql_patterns_select(const RegexPatterns *patterns);

#endif
