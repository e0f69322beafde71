// tree_text.h - YAML text to nodes for tests, and nodes as one line of text.
#ifndef SIGCC_UNIT_TREE_TEXT_H
#define SIGCC_UNIT_TREE_TEXT_H

#include "yaml/tree.h"

typedef struct Parsed {
    Source source;
    DiagList diags;
    Node *roots;
} Parsed;

Parsed *parse_yaml(Arena *a, Str text);

// [a, b] for a list, {k: v} for a map, text for a scalar.
Str tree_text(Arena *a, const Node *n);

// "SG1001 2:5, SG1003 4:1": every diagnostic and its place, from 1.
Str diags_text(Arena *a, const DiagList *diags);

#endif
