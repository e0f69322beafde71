// lucene_regexp.h - regular expressions for Elasticsearch's "regexp" query.
//
// Lucene's expressions are anchored at both ends, have no look-around, no back
// references and no places but the ends.
#ifndef SIGCC_ELASTIC_LUCENE_REGEXP_H
#define SIGCC_ELASTIC_LUCENE_REGEXP_H

#include "ir/value.h"

typedef struct LuceneRegexp {
    Str text;            // as Lucene reads it
    bool ignore_case;    // the query has to say so
    const char *problem; // what cannot be said, "a look-around"; or NULL
    size_t at;           // its offset in the rule's expression, in bytes
} LuceneRegexp;

// 'regex' is a VAL_REGEX.
LuceneRegexp sg_lucene_regexp(Arena *a, const Value *regex);

// The same for a language that cannot say that case is ignored, as ES|QL's
// RLIKE: both cases of letters are written, and ignore_case is false.
LuceneRegexp sg_lucene_regexp_spelled(Arena *a, const Value *regex);

#endif
