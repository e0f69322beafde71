// scalar.h - what a scalar means: text, number, boolean or null.
//
// YAML 1.1 and 1.2 disagree about plain scalars, and rule authors know neither
// by heart.  We read what the author most likely meant, and say so where
// PyYAML, which other Sigma tools use, would read something else.
#ifndef SIGCC_YAML_SCALAR_H
#define SIGCC_YAML_SCALAR_H

#include "yaml/tree.h"

typedef enum ScalarKind {
    SCALAR_TEXT,
    SCALAR_INT,
    SCALAR_FLOAT,
    SCALAR_BOOL,
    SCALAR_NULL
} ScalarKind;

enum { SCALAR_KINDS = SCALAR_NULL + 1 };

typedef struct Scalar {
    ScalarKind kind;
    bool plain; // written without quotes
    bool truth; // SCALAR_BOOL
    Str text;   // as written, quotes and escapes resolved
} Scalar;

Scalar sg_scalar_read(const Node *n);

// The number an INT or FLOAT scalar writes, and its text in decimal: integers
// of any size keep the author's digits.  False if it is not a finite number.
bool sg_scalar_number(Arena *a, const Scalar *s, Str *text, double *number);

bool sg_node_is_null(const Node *n);
bool sg_node_is_text(const Node *n);

// How PyYAML reads this scalar, if that differs from sg_scalar_read():
// "the number 45045", "true"; else NULL.  Static text.
const char *sg_scalar_pyyaml_differs(const Node *n);

#endif
