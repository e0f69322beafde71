// spot.h - places within the texts of YAML that an AST keeps.
#ifndef SIGCC_LINT_SPOT_H
#define SIGCC_LINT_SPOT_H

#include "yaml/node.h"

// Where the bytes from..to of a scalar are, whose place is 'whole' and whose
// text is 'text'.  False: escapes or folding hide them, so that they cannot be
// replaced; the place is the whole scalar then.
bool sg_spot(Span whole, Str text, size_t from, size_t to, Span *where);

// How the scalar at this place is written.
Style sg_spot_style(Span whole);

// The bytes of the source at a place.
Str sg_spot_source(Span where);

#endif
