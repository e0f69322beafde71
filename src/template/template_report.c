// template_report.c - messages at a place in a template.

#include "template/template.h"

static Span span_of(const TemplatePlace *place, size_t from, size_t to)
{
    if (place->node != NULL)
        return sg_node_span_within(place->node, from, to);
    return (Span){sg_source_pos(place->source, from),
                  sg_source_pos(place->source, to), place->source};
}

// Escapes and folding may hide where in a scalar the place is.
static bool is_hidden(const TemplatePlace *place, Span span)
{
    return place->node != NULL &&
           memcmp(&span, &place->node->span, sizeof span) == 0;
}

void sg_template_report(DiagList *diags, DiagId id, const TemplatePlace *place,
                        size_t from, size_t to, const char *format,
                        va_list args)
{
    Span span = span_of(place, from, to);
    sg_diag_v(diags, id, span, format, args);
    if (is_hidden(place, span) && to > from) {
        Str part = str_slice(place->text, from, to);
        sg_diag_hint(diags, "at '%.*s'", STR_ARG(part));
    }
}
