// lucene_parts.h - a regular expression on its way to Lucene, as a tree.
#ifndef SIGCC_ELASTIC_LUCENE_PARTS_H
#define SIGCC_ELASTIC_LUCENE_PARTS_H

#include "elastic/code_set.h"

typedef enum LucenePartKind {
    PART_TEXT,  // one character of some
    PART_GROUP, // one of 'choices'
    PART_START, // "^"
    PART_END    // "$"
} LucenePartKind;

typedef struct LucenePart LucenePart;
typedef struct LuceneChoice LuceneChoice;

struct LucenePart {
    LucenePart *next;
    LucenePartKind kind;
    Str text;              // PART_TEXT, as Lucene reads it
    CodeSet codes;         // PART_TEXT: the characters
    bool others;           // all but these
    LuceneChoice *choices; // PART_GROUP
    Str repeat;            // as Lucene reads it; empty: once
    int low, high;         // that it is repeated; high may be RX_FOREVER
    size_t at;             // in the rule's expression
};

// What is between two "|".
struct LuceneChoice {
    LuceneChoice *next;
    LucenePart *first, *last; // NULL: empty
};

// Of something: it is at the left, at the right end of the whole expression.
typedef struct LuceneEnds {
    bool left, right;
} LuceneEnds;

// Where ".*" belongs around a choice that is at these ends: not where it has an
// anchor of its own.
LuceneEnds sg_lucene_open_ends(const LuceneChoice *c, LuceneEnds ends);

// The ends at which one part of a choice is that has ".*" where 'open' says.
LuceneEnds sg_lucene_part_ends(const LuceneChoice *c, const LucenePart *p,
                               LuceneEnds ends, LuceneEnds open);

#endif
