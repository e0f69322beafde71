// code_set.h - sets of characters, as classes of Lucene's regular expressions.
#ifndef SIGCC_ELASTIC_CODE_SET_H
#define SIGCC_ELASTIC_CODE_SET_H

#include <stdint.h>

#include "base/strbuf.h"

typedef struct CodeRange {
    uint32_t from, to;
} CodeRange;

// Ranges in any order, which may overlap.
typedef struct CodeSet {
    Arena *arena;
    CodeRange *ranges;
    size_t n, cap;
} CodeSet;

void sg_codes_add(CodeSet *set, uint32_t from, uint32_t to);

// Those of "\d", "\W" ...; false: nobody knows the letter.
bool sg_codes_add_letter(CodeSet *set, char letter);

// Those of "[:alpha:]", "[:^digit:]" ..., in ASCII; false: not known.
bool sg_codes_add_posix(CodeSet *set, Str text);

// The same letters of ASCII in the other case, too.
void sg_codes_fold(CodeSet *set);

// "[a-z_]", or "[^a-z_]" for all others.
void sg_codes_put(StrBuf *out, CodeSet *set, bool others);

#endif
