// regex_literal.h - text that whatever an expression finds must hold.
#ifndef SIGCC_REGEX_LITERAL_H
#define SIGCC_REGEX_LITERAL_H

#include "base/arena.h"

// ASCII text, folded, that everything it finds holds; empty: not known.
Str sg_regex_literal(Arena *a, Str pattern);

#endif
