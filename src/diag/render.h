// render.h - diagnostics as text for people; data/diag_json.h has them as JSON.
#ifndef SIGCC_DIAG_RENDER_H
#define SIGCC_DIAG_RENDER_H

#include "diag/diag.h"

// file:line:col: error: message [SGnnnn], the source line, a caret, a hint.
// 'color' adds ANSI colours.
void sg_render_text(const Diag *d, bool color, StrBuf *out);

// The first of those lines, with the hint at its end.
void sg_render_line(const Diag *d, StrBuf *out);

#endif
