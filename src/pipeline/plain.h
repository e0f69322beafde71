// plain.h - values as conditions and transformations see them.
#ifndef SIGCC_PIPELINE_PLAIN_H
#define SIGCC_PIPELINE_PLAIN_H

#include "pipeline/pipeline.h"

// The text of a pattern: wildcards as "*" and "?", the same characters meant
// literally as "\*" and "\?", placeholders as "%name%", everything else
// unchanged.
Str sg_plain_text(Arena *a, const Piece *pieces);

// The same, with the part of the pattern every byte comes from.
typedef enum PlainPart {
    PLAIN_TEXT,   // itself
    PLAIN_ESCAPE, // the backslash before a literal "*" or "?"
    PLAIN_ESCAPED,
    PLAIN_SPECIAL // a wildcard, or a part of a placeholder
} PlainPart;

Str sg_plain_parts(Arena *a, const Piece *pieces, const unsigned char **parts);

// Text in which only "\*" and "\?" are escapes, as written in replacements.
Piece *sg_plain_parse(Arena *a, Str text);

// The scalar of a pipeline as a value of a rule; NULL after an error.
Value *sg_plain_value(ConfigReader *r, const Node *n);

// Same type, same content.
bool sg_value_equals(const Value *a, const Value *b);

// A scalar as text; booleans as Python prints them.  False for lists, maps and
// null.
bool sg_node_text(const Node *n, Str *text);

// Lists of pieces: append keeps neighbouring texts one piece.
typedef struct PieceList {
    Arena *arena;
    Piece *first, *last;
} PieceList;

PieceList sg_pieces_in(Arena *a);
void sg_pieces_put(PieceList *list, PieceKind kind, Str text);
void sg_pieces_put_all(PieceList *list, const Piece *pieces);

bool sg_has_placeholder(const Piece *pieces);

// A string like 'v', with these pieces.
Value *sg_string_value(Arena *a, const Value *v, Piece *pieces);

#endif
