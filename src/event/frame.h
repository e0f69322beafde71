// frame.h - where a JSON value ends, and where it is cut off.
#ifndef SIGCC_EVENT_FRAME_H
#define SIGCC_EVENT_FRAME_H

#include "base/limits.h"
#include "event/input.h"

typedef enum FrameEnd {
    NOTHING_YET,
    STARVED,        // more text is needed
    WHOLE,          // the value ends here
    TORN_STRING,    // at a line feed in a string
    NEXT_ONE,       // at a bracket that begins another value
    LIST_OF_EVENTS, // at the list in {"Records": [
    NO_END          // at the end of the text
} FrameEnd;

// How far one value was looked at.  Begins with zeros when 'at' is at the
// bracket of the value.
typedef struct Frame {
    size_t done; // bytes from 'at' on that were looked at
    size_t depth;
    bool in_string;
    bool is_skipped; // nobody wants the text: 'at' moves along
    bool may_wrap;   // its first key may turn out to be "Records"
    // Of the text before 'at', when some was skipped: the last byte that is no
    // blank, and whether a line feed is the last of all.
    char before;
    bool in_first_column;
    bool is_list[MAX_EVENT_DEPTH]; // else an object; deeper ones are unknown
} Frame;

// Find the end of the value, which becomes one to skip beyond MAX_EVENT_BYTES.
// Of a WHOLE value that is not skipped 'f->done' is the length; in all other
// cases 'at' is where reading goes on.
FrameEnd sg_frame_end(EventInput *in, Frame *f);

#endif
