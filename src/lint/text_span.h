// text_span.h - where in a scalar a text begins and ends.
#ifndef SIGCC_LINT_TEXT_SPAN_H
#define SIGCC_LINT_TEXT_SPAN_H

#include "diag/source.h"

// The place of 'text', with which a scalar begins, without a quote before it.
// The whole scalar where escapes or folding hide the text.
Span sg_text_span(Span scalar, Str text);

#endif
