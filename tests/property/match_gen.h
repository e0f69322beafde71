// match_gen.h - random rules of every kind, and what events that nearly match
// them are made of.
#ifndef SIGCC_PROPERTY_MATCH_GEN_H
#define SIGCC_PROPERTY_MATCH_GEN_H

#include "base/strbuf.h"
#include "prng.h"

// Rules that meet the same events share names and words.
enum { THEME_FIELDS = 5, THEME_WORDS = 9, THEME_ASCII = 4 };

typedef struct MatchTheme {
    Str fields[THEME_FIELDS];
    Str words[THEME_WORDS]; // the first THEME_ASCII of them are ASCII
} MatchTheme;

MatchTheme match_theme(Arena *a, Prng *r);

// A value that satisfies a comparison of a rule, or nearly.
typedef struct Sample Sample;
struct Sample {
    Sample *next;
    Str field; // empty: any
    Str text;
    bool raw;           // 'text' is JSON already
    const Sample *with; // goes into the same event
};

// The samples of one item.
typedef struct SampleList SampleList;
struct SampleList {
    SampleList *next;
    Sample *first;
    size_t count;
};

typedef struct MatchRule {
    Str yaml;
    SampleList *items;
} MatchRule;

MatchRule match_rule(Arena *a, Prng *r, const MatchTheme *theme);

// One letter of the kind that words are made of.
Str match_letter(Prng *r);

// Append a JSON string.  Characters that need no escape get one at times.
void match_json_put(StrBuf *sb, Prng *r, Str text);

#endif
