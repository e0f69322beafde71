// merge.h - "<<" merge keys and keys that occur twice.
#ifndef SIGCC_YAML_MERGE_H
#define SIGCC_YAML_MERGE_H

#include "yaml/node.h"

// Settle the pairs of a map that has just been closed.  Merged pairs come
// before the map's own; of equal keys the last value stays, at the place of
// the first, as in PyYAML.  A key the author wrote twice is reported.  False
// after an error.
bool sg_merge_keys(Arena *a, Node *map, DiagList *diags);

#endif
