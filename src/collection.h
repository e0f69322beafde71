// collection.h - the rules of many files, and what was wrong with them.
#ifndef SIGCC_COLLECTION_H
#define SIGCC_COLLECTION_H

#include <sigcc/sigcc.h>

#include "sigma/ast.h"

// Diagnostics in the form the public header promises, made when they are
// settled so that reading them needs no memory.
struct sigcc_diagnostics {
    DiagList list;
    sigcc_diagnostic *items;
    const Diag **diags; // the same, as the renderers want them
    size_t count, cap;
    const Diag *settled; // the last one in 'items'
};

struct sigcc_collection {
    Arena *arena;   // sources, rules, diagnostics
    Arena *scratch; // nodes of one file
    sigcc_diagnostics diagnostics;
    Rule *first, **tail;
    Rule **rules;             // by index
    const Rule **order;       // what is referred to comes first
    const sigcc_rule *public; // the same, for callers
    size_t count;
    bool linked; // some rule refers to another: 'order' matters
};

// Bring 'items' up to date with the list.  May escape.
void sg_diagnostics_settle(sigcc_diagnostics *d);

// Turn the outcome of a protected call into a status.
sigcc_status sg_status_of(ArenaStatus status);

#endif
