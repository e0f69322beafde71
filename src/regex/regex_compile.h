// regex_compile.h - regular expressions in PCRE2's syntax, ready to be matched.
#ifndef SIGCC_REGEX_COMPILE_H
#define SIGCC_REGEX_COMPILE_H

#include <stdint.h>

#include "base/arena.h"

typedef struct Regex Regex;

enum {
    REGEX_IGNORECASE = 1,
    REGEX_MULTILINE = 2,
    REGEX_DOTALL = 4,
    REGEX_OF_RULE = 7,   // those that modifiers set
    REGEX_UNICODE = 8,   // \w, \d, \b by Unicode's classes, as Python has them
    REGEX_FOR_MANY = 16, // it will meet many texts: machine code pays
};

typedef struct RegexError {
    size_t offset; // in bytes
    char message[128];
} RegexError;

// Compile; 'flags' are REGEX_*.  NULL: 'text' is not a regular expression, and
// *error says why and where.  Freed with the arena, or by sg_regex_free().
Regex *sg_regex_compile(Arena *a, Str text, unsigned flags, RegexError *error);
void sg_regex_free(Regex *r);

// Does it compile?  Nothing is kept.
bool sg_regex_valid(Arena *a, Str text, unsigned flags, RegexError *error);

// A group with a name.
typedef struct RegexName {
    Str text;
    uint32_t group;
} RegexName;

uint32_t sg_regex_groups(const Regex *r);

// The named groups in the order in which they open.
const RegexName *sg_regex_names(const Regex *r, size_t *count);

#endif
