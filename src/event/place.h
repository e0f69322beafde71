// place.h - where in a file an event, or something inside it, is.
#ifndef SIGCC_EVENT_PLACE_H
#define SIGCC_EVENT_PLACE_H

#include "diag/source.h"

// Lines end with a line feed, columns are code points, both from 1.
typedef struct EventPlace {
    size_t line, column;
} EventPlace;

// The place of text[offset] when text[0] is at 'place'.
EventPlace sg_event_place(EventPlace place, Str text, size_t offset);

// The same place for a message.
Span sg_event_span(const Source *source, EventPlace place);

// How many columns the bytes take.  Those that are not UTF-8 do not matter: a
// byte that continues a character is not a column, whatever it continues.
size_t sg_event_columns(const char *p, size_t n);

#endif
