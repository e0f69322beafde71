// valid.h - is a regular expression valid, and would others say so too?
#ifndef SIGCC_REGEX_VALID_H
#define SIGCC_REGEX_VALID_H

#include "base/strbuf.h"

enum { REGEX_IGNORECASE = 1, REGEX_MULTILINE = 2, REGEX_DOTALL = 4 };

typedef struct RegexError {
    size_t offset; // in bytes
    char message[128];
} RegexError;

// Compile with PCRE2 to find out.  'flags' are REGEX_*.
bool sg_regex_valid(Arena *a, Str pattern, unsigned flags, RegexError *error);

// PCRE2's options for REGEX_*; what is compiled and what is matched is UTF-8.
uint32_t sg_regex_options(unsigned flags);

// A construct that PCRE2 knows and Python's re module refuses, or NULL.
const char *sg_regex_python_refuses(Str pattern);

#endif
