// filter_pattern.h - filter patterns of CloudWatch Logs for JSON events, read
// and asked.
//
// From "Filter pattern syntax" and "Using filter patterns to match terms in
// JSON log events" of the CloudWatch Logs User Guide.  The reader refuses what
// these leave open; where they do not say what a comparison does, the answer is
// the caller's.
#ifndef SIGCC_PROPERTY_FILTER_PATTERN_H
#define SIGCC_PROPERTY_FILTER_PATTERN_H

#include "event/event.h"

// One answer to each open question.
typedef struct FilterWorld {
    bool absent_differs; // "!=" holds for what is not there, and for null
    bool text_of_all;    // a number, true and false are compared as text
    bool list_ends_all;  // a list or an object makes the whole pattern fail
    bool first_only;     // "*x" looks at the first x of a text
} FilterWorld;

enum { FILTER_WORLDS = 16 };

FilterWorld filter_world(unsigned number);

typedef struct FilterNode FilterNode;

// NULL: 'problem' says why it is not a pattern.  It points into the text.
const FilterNode *filter_pattern_read(Arena *a, Str text, const char **problem);

bool filter_pattern_holds(const FilterNode *pattern, const EventNode *event,
                          const FilterWorld *world);

#endif
