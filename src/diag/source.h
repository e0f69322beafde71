// source.h - a file's text, and places in it.
#ifndef SIGCC_DIAG_SOURCE_H
#define SIGCC_DIAG_SOURCE_H

#include <stdint.h>

#include "base/arena.h"

typedef struct Source {
    Str name;              // as the user called it, NUL-terminated
    Str text;              // UTF-8, without byte order mark
    const uint32_t *marks; // where every eighth line begins; or NULL
    uint32_t mark_count;
} Source;

// Remember where lines begin, so that they are found without reading all that
// comes before them.
void sg_source_mark(Source *source, Arena *a);

// A place in a source file.  Lines and columns count from zero, columns in
// code points, because that is what libyaml hands out; only the renderer
// converts them.
typedef struct Pos {
    uint32_t line, col;
} Pos;

// A stretch of a file.  It carries its file along, so that a message about a
// node, an item or a value names the right file, whatever reports it: a
// filter's values end up in the rules of other files, and a pipeline's do too.
typedef struct Span {
    Pos from, to;         // 'to' is just past the end
    const Source *source; // NULL: no file
} Span;

// A whole file, for messages that no single line causes.  Its lines
// and columns are one less than 0, so that they are 0 where others are from 1.
Span sg_source_whole(const Source *source);

static inline bool span_is_whole(const Span *s)
{
    return s->from.line == UINT32_MAX;
}

// The bytes of the line break at 'at', or 0.
size_t sg_source_break(Str text, size_t at);

// The text of one line, without its break; empty past the end.  Breaks are
// those of libyaml: LF, CR, CR LF, NEL, LS, PS.
Str sg_source_line(const Source *source, uint32_t line);

// The byte offset of a position, clipped to the end of its line.
size_t sg_source_offset(const Source *source, Pos pos);

// The position of a byte offset.
Pos sg_source_pos(const Source *source, size_t offset);

// UTF-8 without byte order mark from bytes that may carry one, UTF-16 too.
// Returns 'bytes' itself, sliced, where nothing has to be converted.
Str sg_source_decode(Arena *a, Str bytes);

#endif
