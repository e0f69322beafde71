// rule_gen.h - random rules, and events that they have a chance to match.
#ifndef SIGCC_PROPERTY_RULE_GEN_H
#define SIGCC_PROPERTY_RULE_GEN_H

#include "eval_parts.h"
#include "prng.h"

enum {
    GEN_NUMBER = 1, // field "size": 5, and |lt: 5
    GEN_REGEX = 2,
    GEN_NETWORK = 4, // field "ip"
    GEN_FIELDREF = 8,
    GEN_KEYWORD = 16,
    GEN_TRUTH = 32,   // field "flag": true
    GEN_WINDASH = 64, // expansions
    GEN_ALL = 127,
    GEN_CASED = 128,
    GEN_FIELD_PARTS = 256,  // fieldref with startswith and its like
    GEN_NETWORK_TEXT = 512, // field "ip": text that looks like a network
    GEN_LINES = 1024,       // a wildcard may stand for a line feed
    GEN_LAST_LINE = 2048,   // one may be at the end of a text
};

// What rules and events of one kind are made of.
typedef struct GenTheme {
    unsigned kinds;
    const char *const *fields;  // of text, ends with NULL; one with "{}" in
                                // its name may have several values
    const char *const *letters; // parts of text values, in Sigma's spelling
    const char *const *regexes;
    const char *const *words; // parts of keywords; NULL: letters
    bool lower;               // no upper case letters in events
    bool message; // events have a field "@message" with all of their text
} GenTheme;

// One rule as YAML.  Texts that its values would match are kept for events.
typedef struct GenRule {
    Str yaml;
    Str texts[64];
    size_t text_count;
} GenRule;

GenRule gen_rule(Arena *a, Prng *r, const GenTheme *theme);
Event gen_event(Arena *a, Prng *r, const GenTheme *theme, const GenRule *rule);

#endif
