// doc.h - a document for Elasticsearch, from fields with dots in their names.
#ifndef SIGCC_PROVE_DOC_H
#define SIGCC_PROVE_DOC_H

#include "sample.h"

typedef struct DocNode DocNode;
struct DocNode {
    DocNode *next;  // sibling
    DocNode *first; // of an object
    Str key;
    const Sample *values; // of a leaf
    size_t count;
};

// A field with values already gets one more.  What lies above a leaf, or has
// fields below it, stays as it is: an object has no value.
void doc_add(Arena *a, DocNode *doc, Str field, Sample s);

// As JSON.
Str doc_text(Arena *a, const DocNode *doc);

#endif
