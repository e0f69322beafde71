// tuning.h - numbers and timespans of correlations, changed from outside.
//
// A table of thresholds is in pack.yml, or alone in a file.
#ifndef SIGCC_PACK_TUNING_H
#define SIGCC_PACK_TUNING_H

#include "sigma/ast.h"

// What changes of one correlation.
typedef struct Tuning Tuning;
struct Tuning {
    Tuning *next;
    Str rule; // its id, its name, or the end of its path
    Span span;
    Threshold *thresholds; // 'written' is not used
    Timespan timespan;     // without a text it stays as it is
};

// ---- tuning_read.c -------------------------------------------------------

// Read a file that holds a table and nothing else.  False: errors were
// reported.  'nodes' is for the tree, which the table does not need.
bool sg_tuning_read(Arena *a, Arena *nodes, const Source *source,
                    DiagList *diags, Tuning **table);

// ---- tuning_apply.c ------------------------------------------------------

// Change 'rules', which are not linked yet and from now on share the texts of
// the table.  False: errors were reported, and nothing was changed.
bool sg_tuning_apply(Arena *scratch, const Tuning *table, Rule *rules,
                     DiagList *diags);

#endif
