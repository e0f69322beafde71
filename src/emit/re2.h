// re2.h - regular expressions for engines that do not backtrack.
//
// RE2, Go's regexp and Hyperscan read most of what PCRE2 reads in the same way.
// That is copied; a little is spelled as they want it; the rest they would
// refuse, or read as something else, so it is refused here.
#ifndef SIGCC_EMIT_RE2_H
#define SIGCC_EMIT_RE2_H

#include "base/strbuf.h"
#include "regex/regex_compile.h"

typedef struct Re2Writer {
    StrBuf out;
    unsigned flags; // REGEX_* for the whole expression, which go first
    size_t begin;   // set: where the expression begins in 'out', behind flags

    // For engines that are not known to have (?s) and (?:a): what "." is where
    // (?s) would count, and groups are written (a).  NULL: they have both.
    const char *any;

    // Write a character that the language's literals cannot hold as it is,
    // whatever it means there.  False: they can, and nothing was written. NULL:
    // they can hold all.
    bool (*put_special)(StrBuf *out, char c);

    // The engines have no 'what', which is written as 'where'.  True: copy it
    // anyway.
    bool (*refuse)(void *context, const char *what, Str where);
    void *context;
} Re2Writer;

// Append the expression, which PCRE2 has compiled, to w->out.  What was
// refused and not copied ends it.
void sg_re2_put(Re2Writer *w, Str regex);

#endif
