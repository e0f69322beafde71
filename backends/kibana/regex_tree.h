// regex_tree.h - a regular expression taken apart; for regex_*.c only.
#ifndef SIGCC_KIBANA_REGEX_TREE_H
#define SIGCC_KIBANA_REGEX_TREE_H

#include "ir/value.h"
#include "regex/regex_tokens.h"

typedef enum AtomKind {
    ATOM_CODES, // one character out of 'codes'
    ATOM_ANY,   // "."
    ATOM_GROUP, // one of 'branches'
    ATOM_START, // "^"
    ATOM_END,   // "$"
    ATOM_OPAQUE // some text or none, of which too much is possible
} AtomKind;

typedef struct Atom Atom;
typedef struct Branch Branch;

struct Atom {
    Atom *prev, *next;
    AtomKind kind;
    int low, high; // how often; 'high' may be RX_FOREVER
    size_t at;     // byte offset, for messages
    uint32_t *codes;
    size_t n, cap;
    Branch *branches;
    const char *what; // ATOM_OPAQUE: its name in a message
};

// What is between two "|".
struct Branch {
    Branch *next;
    Atom *first, *last; // NULL: empty
};

typedef struct RegexTree {
    Branch *branches;
    bool ignore_case;
    const char *problem; // NULL: all is well
    size_t at;
} RegexTree;

// A class of more than 'max' characters becomes opaque.
RegexTree sg_kql_regex_parse(Arena *a, const Value *regex, size_t max);

#endif
