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
    size_t positions;    // characters and classes, all repeats written out
    size_t effort;       // see sg_lucene_effort(); 0: not counted
    size_t longest_at;   // the offset of what is repeated most often
    const char *problem; // what cannot be said, "a look-around"; or NULL
    size_t at;           // its offset in the rule's expression, in bytes
} LuceneRegexp;

enum { LUCENE_CHARACTERS = 1000 }; // index.max_regex_length

// Elasticsearch makes a deterministic automaton of an expression in steps, and
// by default gives up at 100,000, ten for each of "max_determinized_states"
// (8.15.3, Lucene 9.11).  What sg_lucene_effort() counts is mostly a fiftieth
// less.  Where alternatives with repeats follow each other it may be a fourth,
// as Lucene makes automata of parts first: of 400 random expressions with such
// groups 3 needed more.  A query may allow more steps, see sg_lucene_states();
// EQL and ES|QL cannot.
enum {
    LUCENE_MOST_POSITIONS = 2000, // of which the steps are counted
    LUCENE_SURE = 25000,          // enough by default, even if it is a fourth
    LUCENE_EFFORT = 50000         // mostly enough
};

typedef enum LuceneLimit {
    LUCENE_BY_DEFAULT,
    LUCENE_RAISED // by sg_lucene_states()
} LuceneLimit;

// 'regex' is a VAL_REGEX.
LuceneRegexp sg_lucene_regexp(Arena *a, const Value *regex);

// The same for a language that cannot say that case is ignored, as ES|QL's
// RLIKE: both cases of letters are written, and ignore_case is false.
LuceneRegexp sg_lucene_regexp_spelled(Arena *a, const Value *regex);

// More work than the limit allows is a problem of the expression.
void sg_lucene_limit(LuceneRegexp *r, LuceneLimit limit);

// What "max_determinized_states" of a "regexp" query has to be; 0: its default
// of 10,000 is enough.
size_t sg_lucene_states(const LuceneRegexp *r);

// A letter in both cases, "[Aa]".  False: it has one, or several letters are
// its other case, and nothing was written.
bool sg_lucene_put_cases(StrBuf *out, Str letter);

#endif
