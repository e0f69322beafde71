// utf8.h - code points in UTF-8 text.
#ifndef SIGCC_BASE_UTF8_H
#define SIGCC_BASE_UTF8_H

#include <stdint.h>

#include "base/strbuf.h"

#define UTF8_BAD 0xFFFFFFFFu

// The code point at s.p[*at]; moves *at past it.  UTF8_BAD for bytes that are
// not UTF-8 (overlong, surrogate, cut off): *at moves by one byte then.
uint32_t sg_utf8_next(Str s, size_t *at);

bool sg_utf8_valid(Str s);

// How many code points; bytes that are not UTF-8 count one each.
size_t sg_utf8_length(Str s);

void sg_utf8_put(StrBuf *sb, uint32_t code);

// A letter, digit or underscore by Unicode's classes, as Python's \w sees it;
// marks are not.
bool sg_is_word_code(uint32_t code);

// Columns a terminal needs for the code point: 0, 1 or 2.
unsigned sg_display_width(uint32_t code);

#endif
