// eql.h - shared by the files of the EQL backend.
#ifndef SIGCC_EQL_H
#define SIGCC_EQL_H

#include "elastic/type_lookup.h"
#include "emit/infix.h"

// What "-O" sets.
typedef struct EqlOptions {
    Str unbound_field; // of keywords; empty: none
    Str from;          // of a search, "now-1h"; empty: all events
    Str timestamp_field, tiebreaker_field, event_category_field;
    size_t size;                   // the most results of a search
    const ElasticMapping *mapping; // NULL: none
    bool optional;                 // fields that no index may have
} EqlOptions;

static inline const EqlOptions *eql_options(const Emitter *em)
{
    return em->options;
}

// ---- eql_text.c: names and strings ---------------------------------------

// Print a field's name.  SG7403 at 'where' for one that EQL cannot name.
void sg_eql_put_field(Emitter *em, StrBuf *out, Str field, Span where);

// The same for a field that events must have.
void sg_eql_put_key(Emitter *em, StrBuf *out, Str field, Span where);

// Print text between quotes; all characters can be in it.
void sg_eql_put_string(StrBuf *out, Str text);

// ---- eql_type.c: what the type of a field allows --------------------------

// What is known about the field; em->state has the ElasticTypes.
static inline ElasticField eql_field(const Emitter *em, Str name)
{
    return sg_elastic_field(em->state, name);
}

// Report what no comparison with its field can say.
void sg_eql_check_types(Emitter *em, const Expr *e);

// Print text for an address, a number or a truth as what it stands for.
// False: it is compared as text, and nothing was printed.
bool sg_eql_put_typed(Emitter *em, const Expr *match);

// Has its field to be made text?
bool sg_eql_converts(const Emitter *em, const Expr *match);

// ---- eql_leaf.c: single comparisons --------------------------------------

// How one is printed.
extern const Infix sg_eql_infix;

// ---- eql_search.c ---------------------------------------------------------

// A query as the body of a search.
Str sg_eql_search(Emitter *em, const Query *q);

// ---- eql_sequence.c -------------------------------------------------------

void sg_eql_correlate(Emitter *em, const CorrelationInput *in);

#endif
