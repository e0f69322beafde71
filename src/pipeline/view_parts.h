// view_parts.h - what the views of rules share.
#ifndef SIGCC_PIPELINE_VIEW_PARTS_H
#define SIGCC_PIPELINE_VIEW_PARTS_H

#include "pipeline/view.h"

// One of a closed list of words, such as a level: "high", named "HIGH".  None
// for NULL.
Datum sg_view_word(const char *text);

Datum sg_view_texts(Arena *a, const StrItem *first);

// An attribute of a correlation, or undefined.
Datum sg_view_correlation(Arena *a, const Correlation *c, Str name);

#endif
