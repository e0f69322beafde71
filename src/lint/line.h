// line.h - the lines of a file, for checks of how it is written.
#ifndef SIGCC_LINT_LINE_H
#define SIGCC_LINT_LINE_H

#include "base/utf8.h"
#include "diag/source.h"

typedef struct Lines {
    const Source *source;
    size_t next;   // offset of the line after the current one
    uint32_t line; // from 0
    bool begun;
    Str text; // of the current line, without its break
} Lines;

static inline Lines lines_of(const Source *source)
{
    return (Lines){.source = source};
}

// Advance to the next line; false at the end.  Lines end with LF or CR LF.
static inline bool next_line(Lines *l)
{
    Str all = l->source->text;
    if (l->next >= all.n)
        return false;
    l->line += l->begun ? 1 : 0;
    l->begun = true;
    size_t end = str_find(all, '\n', l->next);
    l->text = str_slice(all, l->next, end);
    l->next = end + 1;
    if (l->text.n > 0 && l->text.p[l->text.n - 1] == '\r')
        l->text.n--;
    return true;
}

static inline uint32_t column_of(Str line, size_t at)
{
    return (uint32_t)sg_utf8_length(str_slice(line, 0, at));
}

// Bytes from..to of the current line.
static inline Span line_span(const Lines *l, size_t from, size_t to)
{
    return (Span){{l->line, column_of(l->text, from)},
                  {l->line, column_of(l->text, to)},
                  l->source};
}

#endif
