// naive_text.h - texts as Sigma sees them, in the most obvious way: letters
// without case, patterns, encodings.  Nothing here is shared with the library.
#ifndef SIGCC_PROPERTY_NAIVE_TEXT_H
#define SIGCC_PROPERTY_NAIVE_TEXT_H

#include <stdint.h>

#include "base/str.h"

// ---- letters -------------------------------------------------------------

// One of the letters that differ from 'code' in case only; the first of them
// stands for all.  Knows ASCII and what the tests use.
uint32_t naive_fold(uint32_t code);

// The n-th of them, counted round; 'code' itself when it has no case.
uint32_t naive_other_case(uint32_t code, size_t n);

// A letter, digit or underscore, of those that the tests use.
bool naive_is_word(uint32_t code);

// ---- patterns ------------------------------------------------------------

// Bytes from 0 to 255 and holes, or code points and holes.
enum { NAIVE_MANY = -1, NAIVE_ONE = -2 };

typedef struct Pattern {
    int32_t codes[1024];
    size_t n;
} Pattern;

void pattern_put(Pattern *p, int32_t code); // aborts when there is no room
void pattern_put_bytes(Pattern *p, Str bytes);

// A value as a rule spells it: '*', '?' and backslashes before them.
void pattern_put_sigma(Pattern *p, Str text);

// Bytes become code points; bytes that are not UTF-8 stay.
Pattern pattern_decoded(const Pattern *bytes);

// How patterns can be misunderstood.
typedef struct PatternRules {
    bool cased;
    bool ascii;     // only ASCII letters have a case
    bool one_empty; // '?' stands for nothing
    bool many_some; // '*' stands for one character at least
    bool many_line; // '*' ends at the end of a line
    bool ss_is_one; // (sharp s) is "ss"
} PatternRules;

// Both of code points; 'text' has no holes.
bool pattern_matches(const Pattern *p, const Pattern *text, PatternRules rules);

// ---- encodings, of bytes -------------------------------------------------

// Code points as UTF-16, run by run between the holes.
Pattern pattern_utf16(const Pattern *bytes, bool big_endian);

// The digits of base64 that the bytes decide alone when 'offset' bytes come
// before them.
Pattern pattern_base64_inside(const Pattern *bytes, unsigned offset);

// From the first byte on, filled up with '='.
Pattern pattern_base64(const Pattern *bytes);

// The first dash or slash at 'from' or after it that begins a word; n: none.
size_t pattern_dash(const Pattern *bytes, size_t from);

#endif
