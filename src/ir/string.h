// string.h - Sigma strings: text with wildcards and escapes.
#ifndef SIGCC_IR_STRING_H
#define SIGCC_IR_STRING_H

#include "ir/value.h"

// "*" and "?" are wildcards; a backslash before "*", "?" or another backslash
// makes it plain, before any other character it is plain itself.
Piece *sg_string_parse(Arena *a, Str text);

// One piece of plain text; no piece for "".
Piece *sg_string_plain(Arena *a, Str text);

// %name% in every text run becomes a placeholder, "\%" a percent sign.
Piece *sg_string_expand(Arena *a, const Piece *pieces);

// A copy of the list; the texts are shared.
Piece *sg_pieces_copy(Arena *a, const Piece *pieces);

// Make the list start, or end, with any characters; its first piece may change.
Piece *sg_string_open(Arena *a, Piece *pieces, bool start, bool end);

Piece *sg_piece_new(Arena *a, PieceKind kind, Str text);

#endif
