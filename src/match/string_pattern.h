// string_pattern.h - Sigma strings, ready to be compared with many texts.
//
// A pattern is cut at its "*" into segments of a fixed number of characters.
// Each is looked for after the one before it, the nearest place first, so
// that no text is read again and again.
#ifndef SIGCC_MATCH_STRING_PATTERN_H
#define SIGCC_MATCH_STRING_PATTERN_H

#include "ir/value.h"

// Characters to skip, then text to find there.
typedef struct PatternPart {
    uint32_t skip;
    Str text;
} PatternPart;

typedef struct Segment {
    const PatternPart *parts;
    uint32_t count;
    uint32_t codes; // its length in code points
    size_t least;   // in bytes, at the least
} Segment;

typedef struct Pattern {
    bool cased;      // compare texts as they are; else folded ones
    bool open_start; // begins with "*"
    bool open_end;
    uint32_t count; // segments
    const Segment *segments;
} Pattern;

// 'pieces' hold no placeholder.  'around' puts a "*" on both sides.
const Pattern *sg_pattern_new(Arena *a, const Piece *pieces, bool cased,
                              bool around);

// Does the whole text match?  It is UTF-8, and folded unless the pattern is
// cased.  Takes what the search costs from *budget; false when it is used up.
bool sg_pattern_matches(const Pattern *p, Str text, uint64_t *budget);

// A pattern without wildcards is one text.
static inline bool pattern_is_plain(const Pattern *p)
{
    return !p->open_start && !p->open_end && p->count <= 1 &&
           (p->count == 0 ||
            (p->segments[0].count == 1 && p->segments[0].parts[0].skip == 0));
}

static inline Str pattern_plain_text(const Pattern *p)
{
    return p->count == 0 ? (Str){"", 0} : p->segments[0].parts[0].text;
}

// The longest text that every match holds; empty: none.
Str sg_pattern_longest(const Pattern *p);

#endif
