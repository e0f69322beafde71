// parse.h - a document's nodes become a Rule.
#ifndef SIGCC_SIGMA_PARSE_H
#define SIGCC_SIGMA_PARSE_H

#include "sigma/ast.h"

// Parse the documents of one file, chained from 'roots'.  Global documents
// ("action: global") are applied.  Rules with errors come out too, marked as
// spoilt.  The rules live in 'arena', and nothing in them points into the
// arena of the nodes; that one, 'scratch', holds merged documents.
Rule *sg_parse_documents(Arena *arena, Arena *scratch, const Source *source,
                         const Node *roots, DiagList *diags);

// One detection without a name: a map, a list or a keyword.  NULL after an
// error.
Detection *sg_parse_detection(Arena *arena, const Source *source, const Node *n,
                              DiagList *diags);

#endif
