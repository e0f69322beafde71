// splunk.h - shared by the files of the Splunk backend.
#ifndef SIGCC_SPLUNK_H
#define SIGCC_SPLUNK_H

#include "emit/infix.h"

// What a condition leaves behind the search: commands of the pipe, each with
// its leading line feed and bar.
typedef struct Splunk {
    StrBuf deferred;
    bool value_breaks_line; // some value holds a line feed
} Splunk;

// ---- leaves.c ------------------------------------------------------------

// Print a comparison, or move it behind the search.
void sg_spl_leaf(Emitter *em, const Expr *e);

// "regex" and "where" cannot stand inside a search.
bool sg_spl_is_deferred(const Expr *e);
void sg_spl_defer(Emitter *em, const Expr *e, bool negated);

// The left side of "=": bare, or in double quotes.
void sg_spl_field(Emitter *em, Str field, Span where);

// A string value with its quotes.
void sg_spl_string(Emitter *em, const Value *v);

// ---- formats.c -----------------------------------------------------------

extern const Format sg_spl_formats[];

#endif
