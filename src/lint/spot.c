// spot.c - places within the texts of YAML that an AST keeps.

#include "lint/spot.h"

Str sg_spot_source(Span where)
{
    if (where.source == NULL)
        return (Str){"", 0};
    size_t from = sg_source_offset(where.source, where.from);
    size_t to = sg_source_offset(where.source, where.to);
    return from <= to ? str_slice(where.source->text, from, to) : (Str){"", 0};
}

Style sg_spot_style(Span whole)
{
    Str source = sg_spot_source(whole);
    switch (source.n > 0 ? source.p[0] : '\0') {
    case '\'': return STYLE_SINGLE;
    case '"': return STYLE_DOUBLE;
    case '|':
    case '>': return STYLE_BLOCK;
    default: return STYLE_PLAIN;
    }
}

bool sg_spot(Span whole, Str text, size_t from, size_t to, Span *where)
{
    *where = whole;
    if (whole.source == NULL)
        return false;
    Node n = {.kind = NODE_SCALAR,
              .style = sg_spot_style(whole),
              .span = whole,
              .text = text};
    bool exact = sg_node_part(&n, from, to, where);
    if (!exact)
        *where = whole;
    return exact;
}
