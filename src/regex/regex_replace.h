// regex_replace.h - every match in a text, and other text in its place.
//
// As Python's re.sub() does it, for which pipelines are written: its
// replacements, its idea of empty matches.
#ifndef SIGCC_REGEX_REPLACE_H
#define SIGCC_REGEX_REPLACE_H

#include "regex/regex_match.h"

// What replaces a match: texts and groups, one after the other.
typedef struct Replacement Replacement;
struct Replacement {
    Replacement *next;
    bool is_group;
    uint32_t group;
    Str text;
};

// One match in a text.
typedef struct RegexMatch {
    size_t from, to; // in the text
    Str inserted;    // its replacement
} RegexMatch;

// Every match in the text, with what replaces it: an array in 'a'.
RegexAnswer sg_regex_find_all(Arena *a, const Regex *r, const Replacement *by,
                              Str text, RegexMatch **matches, size_t *count);

// The text with every match replaced; *text is untouched unless it matches.
RegexAnswer sg_regex_replace(Arena *a, const Regex *r, const Replacement *by,
                             Str *text);

#endif
