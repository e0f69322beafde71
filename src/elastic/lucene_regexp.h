// lucene_regexp.h - regular expressions for Elasticsearch's "regexp" query.
//
// Lucene's expressions are anchored at both ends, have no look-around, no back
// references and no places but the ends.
#ifndef SIGCC_ELASTIC_LUCENE_REGEXP_H
#define SIGCC_ELASTIC_LUCENE_REGEXP_H

#include "ir/value.h"

typedef struct LuceneRegexp {
    Str text;         // as Lucene reads it
    bool ignore_case; // the query has to say so
    size_t
        positions; // characters and classes, once all repeats are written out
    const char *problem; // what cannot be said, "a look-around"; or NULL
    size_t at;           // its offset in the rule's expression, in bytes
} LuceneRegexp;

// Elasticsearch makes a table of a regular expression in steps, of which there
// are up to about four times the square of its positions, and by default gives
// up at 100,000 (measured on 8.15.3).  A query may allow more, see
// sg_lucene_states(); EQL and ES|QL cannot.  A long repeat whose characters
// also come right before it, "b[a-c]{20}x", takes more than that, and is not
// noticed.
enum { LUCENE_POSITIONS = 150, LUCENE_MOST_POSITIONS = 2000 };

// 'regex' is a VAL_REGEX.
LuceneRegexp sg_lucene_regexp(Arena *a, const Value *regex);

// The same for a language that cannot say that case is ignored, as ES|QL's
// RLIKE: both cases of letters are written, and ignore_case is false.
LuceneRegexp sg_lucene_regexp_spelled(Arena *a, const Value *regex);

// More positions than 'most' are a problem of the expression.
void sg_lucene_limit(LuceneRegexp *r, size_t most);

// What "max_determinized_states" of a "regexp" query has to be; 0: its default
// of 10,000 is enough.
size_t sg_lucene_states(const LuceneRegexp *r);

#endif
