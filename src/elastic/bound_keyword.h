// bound_keyword.h - keywords where an option names the field they are in.
#ifndef SIGCC_ELASTIC_BOUND_KEYWORD_H
#define SIGCC_ELASTIC_BOUND_KEYWORD_H

#include "ir/expr.h"

// The match of a keyword as one of 'field', anywhere in its text.  A regular
// expression says itself where.
Expr *sg_elastic_bind_keyword(Arena *a, const Expr *e, Str field);

// A copy of the condition in which each keyword is bound; none if 'field' is
// empty.
Expr *sg_elastic_bind_keywords(Arena *a, const Expr *e, Str field);

#endif
