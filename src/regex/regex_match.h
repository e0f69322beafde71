// regex_match.h - searching texts for regular expressions, within limits.
//
// All texts are UTF-8.  A search that needs more steps, memory or time than
// base/limits.h allows gives up.  Out of memory leaves through the arena of the
// work.
#ifndef SIGCC_REGEX_MATCH_H
#define SIGCC_REGEX_MATCH_H

#include "regex/regex_compile.h"

typedef enum RegexAnswer {
    REGEX_MISSES,
    REGEX_FINDS,
    REGEX_GIVES_UP
} RegexAnswer;

// Scratch memory of one thread.  Freed with the arena, or by
// sg_regex_work_free().
typedef struct RegexWork RegexWork;

// 'r': whose groups will be looked at; NULL: those of none.
RegexWork *sg_regex_work_new(Arena *a, const Regex *r);
void sg_regex_work_free(RegexWork *w);

// Is it found anywhere in the text?  Takes the time that it costs from
// *budget, in nanoseconds; gives up when that is used up.
RegexAnswer sg_regex_find(const Regex *r, RegexWork *w, Str text,
                          uint64_t *budget);

// Where a search begins, and what it may find there.
typedef struct RegexStart {
    size_t at;
    bool only_here; // a match begins here, or there is none
    bool not_empty; // an empty match does not begin here
} RegexStart;

RegexAnswer sg_regex_find_from(const Regex *r, RegexWork *w, Str text,
                               RegexStart start, uint64_t *budget);

// What the latest match captured; group 0 is all of it.  Empty: nothing.
Str sg_regex_captured(const RegexWork *w, Str text, uint32_t group);

// Where the latest match is.
size_t sg_regex_match_from(const RegexWork *w);
size_t sg_regex_match_to(const RegexWork *w);

// The same for one text that may not be UTF-8 (then they give up): is it found
// at the start of the text, or anywhere?
RegexAnswer sg_regex_starts(Arena *a, const Regex *r, Str text);
RegexAnswer sg_regex_contains(Arena *a, const Regex *r, Str text);

// At the start of the text; what the named groups captured, in their order.
RegexAnswer sg_regex_capture(Arena *a, const Regex *r, Str text, Str *captures);

#endif
