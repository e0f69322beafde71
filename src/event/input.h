// input.h - a stream of bytes, of which only what is needed is kept.
#ifndef SIGCC_EVENT_INPUT_H
#define SIGCC_EVENT_INPUT_H

#include "diag/diag.h"
#include "event/place.h"

// Hand out at most 'room' bytes; '*got' is 0 at the end only.  False: reading
// failed, and '*why' is a static text or one of strerror().
typedef bool EventBytes(void *user, char *into, size_t room, size_t *got,
                        const char **why);

typedef struct EventInput {
    const char *text; // what is there
    size_t n;
    size_t at;        // what precedes it is done with
    bool ended;       // no more will come
    bool failed;      // because of an error, which was reported
    EventPlace place; // of text[counted]
    size_t counted;
    EventBytes *bytes; // NULL: the text was there in full
    void *user;
    size_t chunk;
    char *buffer; // what 'text' points at when there is 'bytes'
    size_t cap;
    Arena *arena;
    DiagList *diags;
    const Source *source; // for messages; NULL: no file
} EventInput;

// Asks for 'chunk' bytes at a time, which is at least 1.
EventInput *sg_input_new(Arena *a, EventBytes *bytes, void *user, size_t chunk,
                         DiagList *diags);

// Text that is there in full, and stays.
EventInput *sg_input_of_text(Arena *a, Str text, DiagList *diags);

// Read on, keeping the text from 'at' on, of at most MAX_EVENT_BYTES: 'text'
// and what counts from its start change.  False at the end.
bool sg_input_fill(EventInput *in);

// Is there anything at 'at'?
bool sg_input_has_more(EventInput *in);

bool sg_input_starts_with(EventInput *in, Str s);

// The byte at 'at', where there is one.
static inline char input_byte(const EventInput *in)
{
    return in->text[in->at];
}

// Move 'at' past blanks, or past the next line feed.  False at the end.
bool sg_input_skip_blanks(EventInput *in);
bool sg_input_skip_line(EventInput *in);

// The place of 'at'.  Counts on from the last one that was asked for.
EventPlace sg_input_place(EventInput *in);

// To be called after moving over a line feed: 'after' is just past it.
static inline void input_count_line(EventInput *in, size_t after)
{
    in->place = (EventPlace){in->place.line + 1, 1};
    in->counted = after;
}

#endif
