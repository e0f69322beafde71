// lower_nodes.h - what lower_condition.c and lower_string.c share; for no other
// file.
#ifndef SIGCC_KIBANA_LOWER_NODES_H
#define SIGCC_KIBANA_LOWER_NODES_H

#include "elastic/typing.h"
#include "kibana/kql_options.h"

typedef struct Lowering {
    Emitter *em;
    Typing typing;
    bool conjunct; // an operand of an AND of several
    const KqlOptions *options;
    DiagId told[9]; // of the nine warnings, those given: each once per query
    size_t told_count;
} Lowering;

static inline bool spells_variants(const Lowering *lo)
{
    return lo->options->spellings == SPELL_VARIANTS;
}

void sg_kql_warn(Lowering *lo, DiagId id, Span where, const char *text);

// Nodes at the place of 'like'.
Expr *sg_kql_node(Lowering *lo, ExprKind kind, const Expr *like);
Expr *sg_kql_match(Lowering *lo, const Expr *like, Str field, const Value *v);
Expr *sg_kql_exists(Lowering *lo, const Expr *like, Str field);

// Takes the place of a match that cannot be expressed and was reported.
Expr *sg_kql_nothing(Lowering *lo, const Expr *like);

// The string 'v' for the field of 'e', or anywhere: 'e' has 'v' as its value,
// or a regular expression of which 'v' is one alternative.
Expr *sg_kql_lower_string(Lowering *lo, const Expr *e, const Value *v);

// A number anywhere in the event.
Expr *sg_kql_lower_number_word(Lowering *lo, const Expr *e);

#endif
