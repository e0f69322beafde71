// esql.h - shared by the files of the ES|QL backend.
#ifndef SIGCC_ESQL_H
#define SIGCC_ESQL_H

#include "elastic/rule_sources.h"
#include "elastic/type_lookup.h"
#include "emit/infix.h"

#define ESQL_WINDOWS(X)          \
    X(ESQL_SCHEDULE, "schedule") \
    X(ESQL_TUMBLING, "tumbling") \
    X(ESQL_RULE, "rule")
typedef enum EsqlWindow { ESQL_WINDOWS(OPTION_ENUMERATOR) } EsqlWindow;

// What "-O" sets.
typedef struct EsqlOptions {
    EsqlWindow window; // of correlations
    Str index;         // patterns with commas between them; empty: see README
    Str range;         // "24 hours"; empty: all that the reader's clock covers
    Str unbound_field; // of keywords; empty: the function KQL
    const ElasticMapping *mapping; // NULL: none
    bool metadata;                 // _id, _index and _version, which rules need
} EsqlOptions;

static inline const EsqlOptions *esql_options(const Emitter *em)
{
    return em->options;
}

// ---- esql_text.c: names, strings, sources --------------------------------

// Print a field's name.  SG7503 at 'where' for one that ES|QL cannot name.
void sg_esql_put_field(Emitter *em, StrBuf *out, Str field, Span where);

// Print text as a string.  SG7504 at 'where' for what ES|QL cannot hold.
void sg_esql_put_string(Emitter *em, StrBuf *out, Str text, Span where);

// Checks of options: see OptionCheck.
bool sg_esql_check_index(Str value, StrBuf *why);
bool sg_esql_check_range(Str value, StrBuf *why);

// Print "FROM ..." with its metadata; where the rules behind the query look.
void sg_esql_put_source(Emitter *em, StrBuf *out, const RuleSources *sources,
                        bool metadata);

// ---- esql_lists.c ---------------------------------------------------------

// May the field have several values, as ECS or the pipeline says?
bool sg_esql_is_list(const Emitter *em, Str field);

// ---- esql_leaf.c: single comparisons -------------------------------------

extern const Infix sg_esql_infix;

// A condition on its way to text.
typedef struct Esql {
    ElasticTypes types;
    bool with_kql;   // some comparison is made by the function KQL
    bool told_lists; // that a field may have several values
    bool told_lines; // that its values are lines of one text
} Esql;

// Is it "*", which is in every text?
bool sg_esql_is_any(const Value *v);

// Is it made by KQL?
bool sg_esql_is_kql(const Emitter *em, const Expr *match);

// Print a condition, without "WHERE".
void sg_esql_put_condition(Emitter *em, const Expr *e);

// ---- esql_stats.c ---------------------------------------------------------

void sg_esql_correlate(Emitter *em, const CorrelationInput *in);

#endif
