// view_parts.h - what the views of rules share.
#ifndef SIGCC_PIPELINE_VIEW_PARTS_H
#define SIGCC_PIPELINE_VIEW_PARTS_H

#include "pipeline/view.h"

// One of a closed list of words, such as a type: "temporal", named "TEMPORAL".
// None for NULL.
Datum sg_view_word(const char *text);

// The same with a number in the order of the list, from 1: a level or status.
Datum sg_view_ranked_word(Arena *a, const char *text, int value);

// "2024-05-01", with its parts; none for {NULL, 0}.
Datum sg_view_date(Arena *a, Str date);

Datum sg_view_texts(Arena *a, const StrItem *first);

// An attribute of a correlation, or undefined.
Datum sg_view_correlation(Arena *a, const Correlation *c, Str name);

#endif
