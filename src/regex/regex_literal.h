// regex_literal.h - text that every match of an expression holds.
#ifndef SIGCC_REGEX_LITERAL_H
#define SIGCC_REGEX_LITERAL_H

#include "base/arena.h"

// ASCII text, folded, that every match holds; empty: none is known.
Str sg_regex_literal(Arena *a, Str pattern);

#endif
