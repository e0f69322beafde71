// text_span.c - places of texts.

#include "lint/text_span.h"

Span sg_text_span(Span scalar, Str text)
{
    if (scalar.source == NULL)
        return scalar;
    Str all = scalar.source->text;
    size_t at = sg_source_offset(scalar.source, scalar.from);
    if (at < all.n && (all.p[at] == '\'' || all.p[at] == '"'))
        at++;
    if (!str_starts(str_slice(all, at, all.n), text))
        return scalar;
    return (Span){sg_source_pos(scalar.source, at),
                  sg_source_pos(scalar.source, at + text.n), scalar.source};
}
