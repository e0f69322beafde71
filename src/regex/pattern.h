// pattern.h - the regular expressions of a pipeline, compiled when it is read.
//
// They behave like Python's re module, for which pipelines are written:
// Unicode classes, its replacement syntax, its idea of empty matches.
#ifndef SIGCC_REGEX_PATTERN_H
#define SIGCC_REGEX_PATTERN_H

#include "data/config_reader.h"

typedef struct Pattern Pattern;

// Compile; NULL after an error, which points at 'where'.
const Pattern *sg_pattern_compile(ConfigReader *r, Str text, const Node *where);

// A replacement: \1, \g<1>, \g<name>, \n and so on.  NULL after an error.
typedef struct Replacement Replacement;
const Replacement *sg_replacement_parse(ConfigReader *r, const Pattern *p,
                                        Str text, const Node *where);

typedef enum PatternResult {
    PATTERN_MISSES,
    PATTERN_MATCHES,
    PATTERN_GAVE_UP // it takes more steps than are allowed
} PatternResult;

// Does the pattern match at the start of the text, or anywhere in it?
PatternResult sg_pattern_starts(Arena *a, const Pattern *p, Str text);
PatternResult sg_pattern_search(Arena *a, const Pattern *p, Str text);

// One match in a text.
typedef struct Match {
    size_t from, to; // in the text
    Str inserted;    // what stands in its place
} Match;

// Every match in the text, with what replaces it: an array in 'a'.
PatternResult sg_pattern_all(Arena *a, const Pattern *p, const Replacement *by,
                             Str text, Match **matches, size_t *count);

// The text with every match replaced; *text is untouched unless it matches.
PatternResult sg_pattern_replace(Arena *a, const Pattern *p,
                                 const Replacement *by, Str *text);

// Named groups: their number, their names in order of their opening, and what
// they captured at the start of the text (empty: nothing).
size_t sg_pattern_names(const Pattern *p);
Str sg_pattern_name(const Pattern *p, size_t index);
PatternResult sg_pattern_capture(Arena *a, const Pattern *p, Str text,
                                 Str *captures);

#endif
