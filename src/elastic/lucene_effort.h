// lucene_effort.h - the work that Lucene has with a regular expression.
#ifndef SIGCC_ELASTIC_LUCENE_EFFORT_H
#define SIGCC_ELASTIC_LUCENE_EFFORT_H

#include "elastic/lucene_parts.h"

// The steps that Lucene takes to make a deterministic automaton of the whole
// expression, ".*" at its ends included; SIZE_MAX: too many to be counted.
// 'positions' are the characters and classes once all repeats are written out.
size_t sg_lucene_effort(Arena *a, const LuceneChoice *c, size_t positions);

#endif
