// typed_tell.h - what is said about comparisons with a field of a type.
#ifndef SIGCC_ELASTIC_TYPED_TELL_H
#define SIGCC_ELASTIC_TYPED_TELL_H

#include "elastic/typing.h"

// Report that the match cannot be said, and why.
Expr *sg_typed_refuse(const TypedMatch *m, DiagId id, const char *why);

// May the match find more than the rule asks for?  Tells that it does, once per
// query, or that it may not.
bool sg_typed_widen(const TypedMatch *m, const char *how);

// A warning, once per query: "'field' has the type t" and the text.
void sg_typed_warn_once(const TypedMatch *m, DiagId id, const char *text);

// A warning, once per query: the field is not in the mapping.
void sg_typed_warn_unmapped(const TypedMatch *m);

#endif
