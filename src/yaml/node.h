// node.h - the nodes of a YAML document, which know where they came from.
#ifndef SIGCC_YAML_NODE_H
#define SIGCC_YAML_NODE_H

#include "diag/diag.h"

typedef enum NodeKind { NODE_SCALAR, NODE_LIST, NODE_MAP } NodeKind;

// How a scalar was written.
typedef enum Style {
    STYLE_PLAIN,
    STYLE_SINGLE,
    STYLE_DOUBLE,
    STYLE_BLOCK
} Style;

// An explicit tag; all others are refused.
typedef enum Tag {
    TAG_NONE,
    TAG_STR,
    TAG_INT,
    TAG_FLOAT,
    TAG_BOOL,
    TAG_NULL,
    TAG_OTHER // known to YAML, of no use to Sigma: !!set, !!timestamp ...
} Tag;

typedef struct Node Node;
typedef struct Pair Pair;

struct Node {
    NodeKind kind;
    Style style; // NODE_SCALAR
    Tag tag;
    bool open; // still being built; an alias to it would be a cycle
    uint32_t count;
    uint32_t weight; // nodes below and including this one, aliases expanded
    Span span;
    Str text;    // NODE_SCALAR
    Node *first; // NODE_LIST
    Node *next;  // sibling in a list
    Pair *pairs; // NODE_MAP, in source order, merge keys resolved
};

struct Pair {
    Pair *next;
    Node *key, *value;
};

// A text of a list, when the nodes are not wanted any more.
typedef struct StrItem StrItem;
struct StrItem {
    StrItem *next;
    Str text;
    Span span;
};

const Node *sg_node_get(const Node *map, Str key); // NULL when absent
const char *sg_node_kind_name(const Node *n);      // "a list", "a map" ...

// A copy of 'n' and all below it.  Texts are shared.
Node *sg_node_copy(Arena *a, const Node *n);

// The text as a YAML scalar in single quotes, where backslashes are themselves.
Str sg_yaml_quoted(Arena *a, Str s);

// Where the bytes from..to of a scalar's text are in the source; the whole
// scalar when its escapes or folding hide them.
Span sg_node_span_within(const Node *n, size_t from, size_t to);

// The same for an edit, which replaces exactly these bytes.  False: they are
// hidden.
bool sg_node_part(const Node *n, size_t from, size_t to, Span *where);

#endif
