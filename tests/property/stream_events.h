// stream_events.h - random events for correlations, as Splunk has them and as
// hits of the rules that they match.
#ifndef SIGCC_PROPERTY_STREAM_EVENTS_H
#define SIGCC_PROPERTY_STREAM_EVENTS_H

#include "correlation_text.h"
#include "spl_run.h"
#include "stream_shapes.h"

enum { MAX_STREAM_EVENTS = 18, MAX_STREAM_HITS = 1000 };

typedef struct Stream {
    Arena *arena;
    const Plans *plans;
    SplEvents events;
    Hit hits[MAX_STREAM_HITS];
    size_t count;
} Stream;

// A burst at any offset to any border, and events around it.
void random_stream(Stream *s, Prng *r, const Shape *shape);

// Microseconds since the time that is 0 for hits, of a field in seconds.
Time stream_time(const SplEvent *e, Str name);

// The texts of the fields as a group.  False: the event lacks one.
bool stream_group(Arena *a, const SplEvent *e, const StrItem *names,
                  Str *group);

void print_stream(const Stream *s);

#endif
