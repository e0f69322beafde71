// lucene_eval.h - does a regular expression of Lucene match a value?
//
// Written from the Javadoc of org.apache.lucene.util.automaton.RegExp with all
// optional operators, which Elasticsearch enables for "regexp" queries, EQL's
// "regex" and ES|QL's RLIKE.
#ifndef SIGCC_PROPERTY_LUCENE_EVAL_H
#define SIGCC_PROPERTY_LUCENE_EVAL_H

#include "base/arena.h"

typedef enum LuceneCase {
    LUCENE_CASED,
    LUCENE_ASCII,      // letters of ASCII, but not those in classes
    LUCENE_ASCII_CLASS // those in classes, too: releases differ
} LuceneCase;

// 1: all of the text, 0: no, -1: not an expression.
int lucene_match(Arena *a, Str pattern, LuceneCase letters, Str text);

#endif
