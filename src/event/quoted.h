// quoted.h - hurrying through the text between quotes.
//
// Most bytes of an event are in strings and mean nothing but themselves, so
// eight of them are looked at in one step.
#ifndef SIGCC_EVENT_QUOTED_H
#define SIGCC_EVENT_QUOTED_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

typedef enum QuotedText {
    QUOTED_BYTES, // stop at quotes, backslashes and control characters
    QUOTED_ASCII  // and at all that is not ASCII
} QuotedText;

#define EVERY_BYTE(c) (UINT64_MAX / 255 * (c))

// The top bits of the bytes to stop at.  A borrow may set one above
// such a byte, but never hides one.
static inline uint64_t stops_among(uint64_t x, QuotedText text)
{
    uint64_t control = x - EVERY_BYTE(0x20);
    uint64_t quote = (x ^ EVERY_BYTE('"')) - EVERY_BYTE(1);
    uint64_t backslash = (x ^ EVERY_BYTE('\\')) - EVERY_BYTE(1);
    uint64_t found = (control | quote | backslash) & ~x;
    return (text == QUOTED_ASCII ? found | x : found) & EVERY_BYTE(0x80);
}

static inline bool is_stop(char c, QuotedText text)
{
    unsigned char byte = (unsigned char)c;
    return byte < 0x20 || c == '"' || c == '\\' ||
           (text == QUOTED_ASCII && byte >= 0x80);
}

// The first byte from 'p' on that has a meaning, or 'end'.
static inline const char *skip_quoted(const char *p, const char *end,
                                      QuotedText text)
{
    while (end - p >= 8) {
        uint64_t x;
        memcpy(&x, p, sizeof x);
        if (stops_among(x, text) != 0)
            break;
        p += 8;
    }
    while (p < end && !is_stop(*p, text))
        p++;
    return p;
}

#endif
