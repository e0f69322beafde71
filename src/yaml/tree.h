// tree.h - a YAML document as a tree of nodes.
#ifndef SIGCC_YAML_TREE_H
#define SIGCC_YAML_TREE_H

#include "yaml/node.h"

// Parse every document of 'source'.  Returns the first root; roots are chained
// through Node.next.  Nodes go to 'nodes', their text to 'text', which may be
// the same arena.  Errors go to 'diags'; documents that were complete before
// an error are still returned.
Node *sg_yaml_parse(Arena *nodes, Arena *text, const Source *source,
                    DiagList *diags);

#endif
