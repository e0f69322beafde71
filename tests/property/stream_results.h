// stream_results.h - what the search of a correlation finds in a stream, and
// what it should, as text with a line for each window or result.
#ifndef SIGCC_PROPERTY_STREAM_RESULTS_H
#define SIGCC_PROPERTY_STREAM_RESULTS_H

#include "correlation_eval.h"
#include "stream_events.h"

// The windows in which the condition of the last correlation holds.
Str expected_windows(const Stream *s, const Shape *shape,
                     const EvalWindows *windows);

// The same from a search without what makes results of windows.  The problem
// of a text that is no search is text, too.
Str found_windows(const Stream *s, const Shape *shape, const SplWorld *world,
                  Str search);

// One result for windows of a group that end less than a timespan apart, with
// the columns that an analyst sees.
typedef struct Result {
    Str group;
    Time first, last; // events
    Time first_end;   // of its first window
    double value;
    size_t at_least; // so many events: those of its first window, and later
                     // ones that end a window
    uint64_t *events;
    size_t event_count;
} Result;

typedef struct Results {
    Result *items;
    size_t count;
} Results;

Results expected_results(const Stream *s, const EvalWindows *windows);
Str text_of_results(const Stream *s, const Shape *shape,
                    const Results *results);

// Where not all of 'shape' is exact, columns that are near 'expected' are
// printed as these.
Str found_results(const Stream *s, const Shape *shape, const SplWorld *world,
                  Str search, const Results *expected);

// Without events at the same time and approximations, the finds of matching lie
// in these results, each of which has one at least: NULL, or what is wrong.
const char *compare_with_matching(const Stream *s, const Results *results);

#endif
