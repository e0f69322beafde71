// spl_stream.h - what Splunk makes of a stream of events.
//
// The commands that the splunk backend writes for correlations, one after the
// other over all events, written from Splunk's Search Reference with what is
// unpleasant in it: "streamstats" keeps events that lack a field of "by", and
// adds nothing to them; "time_window" wants events in the order of time, and no
// window has more than max_stream_window of them; "stats" has its results in
// an order of its own, and leaves out events that lack a field of "by".
#ifndef SIGCC_PROPERTY_SPL_STREAM_H
#define SIGCC_PROPERTY_SPL_STREAM_H

#include "prng.h"
#include "spl_rows.h"

typedef struct SplRun {
    Arena *arena;
    const SplRows *events; // of all indexes
    size_t max_window;     // max_stream_window; 0: 10,000
    // Documented nowhere: an event exactly one "time_window" before is in it.
    bool with_border;
    Prng *ties; // events at the same time come in any order; NULL: as they were
    const char *problem; // why the text is no search
} SplRun;

SplRows spl_stream(SplRun *run, Str query);

// Does a search for single events find this one?
bool spl_finds(SplRun *run, Str search, const SplRow *row);

#endif
