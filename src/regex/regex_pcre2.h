// regex_pcre2.h - PCRE2 and what is kept of it; for the files of src/regex.
#ifndef SIGCC_REGEX_PCRE2_H
#define SIGCC_REGEX_PCRE2_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "regex/regex_compile.h"

struct Regex {
    pcre2_code *code;
    RegexName *names; // in the order in which their groups open
    size_t name_count;
    uint32_t groups;
    bool in_slices; // long texts need not be searched in one go
};

// Contexts with the limits of base/limits.h, or NULL: out of memory.
pcre2_compile_context *sg_regex_compile_limits(void);
pcre2_match_context *sg_regex_match_limits(void);
pcre2_jit_stack *sg_regex_jit_stack(void);

#endif
