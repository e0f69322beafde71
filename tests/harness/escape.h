// escape.h - text of sections that plain lines cannot hold.
//
// A section whose header ends with the word "escaped" is written with these
// escapes; its line breaks are line breaks:
//
//     \\  \n  \r  \t   as in C
//     \xNN             the byte NN
//     \#               the number of the round in a repetition, from 0
//     \*N{text}        'text' N times, not nested; \x7d for a brace in it
//     \c               at the end: no line break after the last line
#ifndef HARNESS_ESCAPE_H
#define HARNESS_ESCAPE_H

#include "text.h"

// False when 'from' has an unknown escape.
bool unescape(Text *to, Slice from);

// Whether a plain section would not show, or not keep, this text.
bool needs_escapes(Slice s);
void escape(Text *to, Slice s);

#endif
