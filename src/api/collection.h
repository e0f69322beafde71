// collection.h - the rules of many files, and what was wrong with them.
#ifndef SIGCC_API_COLLECTION_H
#define SIGCC_API_COLLECTION_H

#include <sigcc/sigcc.h>

#include "api/diagnostics.h"
#include "ir/filter.h"
#include "sigma/ast.h"

// A text that was added.
typedef struct SourceItem SourceItem;
struct SourceItem {
    SourceItem *next;
    Source source;
};

// Who sees each file when it has been read, while its nodes are still there.
// 'messages' are those about it.  May escape.
typedef struct CollectionWatch {
    void (*read)(void *user, const Source *source, Str raw, const Node *roots,
                 const Rule *rules, const Diag *messages);
    void *user;
} CollectionWatch;

struct sigcc_collection {
    Arena *arena;   // sources, rules, diagnostics
    Arena *scratch; // nodes of one file
    sigcc_diagnostics diagnostics;
    SourceItem *sources; // the latest first
    Rule *first, **tail;
    Rule **rules;             // by index
    const Rule **order;       // what is referred to comes first
    const sigcc_rule *public; // the same, for callers
    const Filters *filters;
    size_t count;
    bool linked;           // some rule refers to another: 'order' matters
    DiagMark before_link;  // of the diagnostics
    CollectionWatch watch; // may be empty
};

#endif
