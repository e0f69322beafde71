// place.c - lines and columns of events.

#include "event/place.h"

size_t sg_event_columns(const char *p, size_t n)
{
    size_t columns = 0;
    for (size_t i = 0; i < n; i++)
        columns += ((unsigned char)p[i] & 0xC0) != 0x80;
    return columns;
}

EventPlace sg_event_place(EventPlace place, Str text, size_t offset)
{
    size_t from = 0;
    size_t to = offset < text.n ? offset : text.n;
    for (size_t at; (at = str_find(text, '\n', from)) < to; from = at + 1)
        place = (EventPlace){place.line + 1, 1};
    if (to > from)
        place.column += sg_event_columns(text.p + from, to - from);
    return place;
}

// Messages count from zero, in 32 bits.
static uint32_t from_zero(size_t n)
{
    return n < UINT32_MAX ? (uint32_t)n - 1 : UINT32_MAX - 1;
}

Span sg_event_span(const Source *source, EventPlace place)
{
    Pos pos = {from_zero(place.line), from_zero(place.column)};
    return (Span){pos, pos, source};
}
