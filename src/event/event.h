// event.h - one log event: JSON text as a tree.
#ifndef SIGCC_EVENT_EVENT_H
#define SIGCC_EVENT_EVENT_H

#include "base/arena.h"

typedef enum EventKind {
    EVENT_NULL,
    EVENT_BOOL,
    EVENT_NUMBER,
    EVENT_STRING,
    EVENT_LIST,
    EVENT_OBJECT
} EventKind;

typedef struct EventNode EventNode;
struct EventNode {
    EventNode *next;  // sibling
    EventNode *first; // LIST, OBJECT; in the order of the text
    Str key;          // in an object, escapes resolved
    // STRING: escapes resolved, valid UTF-8.  NUMBER: as written.  BOOL:
    // "true" or "false".  Points into the text where it can.
    Str text;
    EventKind kind;
};

// What was found while reading; none of it but 'error' stops the event.
typedef struct EventProblems {
    const char *error; // static text, NULL: the event is sound
    bool too_deep;     // 'error' is about MAX_EVENT_DEPTH
    size_t offset;     // of the error, in bytes
    size_t bad_utf8;   // offset + 1 of the first such byte, 0: none
    size_t duplicate;  // offset + 1 of the first repeated key, 0: none
} EventProblems;

// Read one JSON value (RFC 8259) that fills 'json' but for white space.
// Strings and objects live in 'a' or in 'json', which must outlive the tree.
// Bytes that are not UTF-8, and halves of surrogate pairs, become U+FFFD.  Of
// a key that occurs twice in one object the last value counts.  NULL after an
// error.
const EventNode *sg_event_parse(Arena *a, Str json, EventProblems *problems);

#endif
