// lucene_string.h - Sigma's text as a regular expression of Lucene.
//
// Elasticsearch ignores the case of ASCII only, in all kinds of queries.  An
// expression can have the other letters in both cases.
#ifndef SIGCC_ELASTIC_LUCENE_STRING_H
#define SIGCC_ELASTIC_LUCENE_STRING_H

#include "elastic/lucene_regexp.h"

// Has the text letters beyond ASCII that have another case?
bool sg_lucene_has_far_letters(Arena *a, const Piece *pieces);

// 'cased': the case of all letters counts.  A text that is too long is a
// problem of the expression.
LuceneRegexp sg_lucene_string(Arena *a, const Piece *pieces, bool cased);

// Elasticsearch makes automata of wildcards, too: are those of a VAL_STRING, as
// in "*a????????????b", more work than it does by default?
bool sg_lucene_too_much(Arena *a, const Value *v);

#endif
