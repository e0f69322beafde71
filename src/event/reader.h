// reader.h - a stream of bytes, cut into events.
//
// JSON Lines; objects over several lines, one after another; lists of objects;
// objects whose first key is "Records" or "records" and holds such a list, as
// CloudTrail and Azure write them; any number of these in one file.
//
// Only strings and brackets are looked at: an event may still be wrong inside.
// After one that is cut off, reading goes on with the next line that begins
// with a bracket.
#ifndef SIGCC_EVENT_READER_H
#define SIGCC_EVENT_READER_H

#include "event/input.h"

typedef struct EventText {
    Str text; // begins with '{' and ends with '}' or, wrongly, with ']'
    EventPlace place;
} EventText;

typedef struct EventReader EventReader;

// What is wrong goes to the messages of 'in'.  Events of more than
// MAX_EVENT_BYTES are left out.
EventReader *sg_reader_new(Arena *a, EventInput *in);

// The next event, whose text is valid until the next call; false at the end.
bool sg_reader_next(EventReader *r, EventText *event);

#endif
