// string_regex.h - Sigma strings as regular expressions.
#ifndef SIGCC_IR_STRING_REGEX_H
#define SIGCC_IR_STRING_REGEX_H

#include "base/strbuf.h"
#include "ir/value.h"

// How an engine wants them.
typedef struct RegexSpelling {
    const char *many, *one; // for "*" and "?"
    const char *special;    // ASCII that gets a backslash, to mean itself

    // Write one character in another way.  False: nothing was written, so that
    // it is written as it is, or with a backslash.  NULL: none.
    bool (*put_char)(StrBuf *out, Str c);
} RegexSpelling;

// The pieces up to 'end' or, with NULL, all of them, without anchors.
// Placeholders are left out.
void sg_put_string_regex(StrBuf *out, const Piece *pieces, const Piece *end,
                         const RegexSpelling *as);

// Text, which may hold anything.
void sg_put_text_regex(StrBuf *out, Str text, const RegexSpelling *as);

#endif
