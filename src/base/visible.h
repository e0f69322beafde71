// visible.h - text of others, made fit to be shown to people.
#ifndef SIGCC_BASE_VISIBLE_H
#define SIGCC_BASE_VISIBLE_H

#include <stdint.h>

#include "base/strbuf.h"

// Does the character, or UTF8_BAD, do anything but stand where it is?  Control
// characters move the cursor or worse, others turn the direction of writing or
// end the line.
bool sg_steers(uint32_t c);

// Append 'text' on one line, such characters as "\n", "\x1b" or "\u202e".
void sg_put_visible(StrBuf *out, Str text);

#endif
