// regex_limits.c - the ceilings of base/limits.h, as PCRE2 wants to hear them.

#include "base/limits.h"
#include "regex/regex_pcre2.h"

pcre2_compile_context *sg_regex_compile_limits(void)
{
    pcre2_compile_context *c = pcre2_compile_context_create(NULL);
    if (c != NULL)
        pcre2_set_parens_nest_limit(c, MAX_REGEX_DEPTH);
    return c;
}

pcre2_match_context *sg_regex_match_limits(void)
{
    pcre2_match_context *c = pcre2_match_context_create(NULL);
    if (c == NULL)
        return NULL;
    pcre2_set_match_limit(c, MAX_REGEX_STEPS);
    pcre2_set_depth_limit(c, MAX_REGEX_BACKTRACKS);
    pcre2_set_heap_limit(c, MAX_REGEX_HEAP_KIB);
    return c;
}

pcre2_jit_stack *sg_regex_jit_stack(void)
{
    enum { AT_FIRST = 32 << 10 }; // what PCRE2 takes from the stack without one
    return pcre2_jit_stack_create(AT_FIRST, MAX_REGEX_JIT_STACK, NULL);
}
