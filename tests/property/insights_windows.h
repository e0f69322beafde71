// insights_windows.h - which groups a correlation holds for in a set of events,
// and which groups a query of Logs Insights shows.
#ifndef SIGCC_PROPERTY_INSIGHTS_WINDOWS_H
#define SIGCC_PROPERTY_INSIGHTS_WINDOWS_H

#include "correlation_eval.h"
#include "eval_parts.h"
#include "insights_run.h"
#include "stream_events.h"

// From 'from' on, up to but not with 'to', in milliseconds since 1970.
typedef struct Range {
    int64_t from, to;
} Range;

typedef struct InsightsStream {
    Arena *arena;
    Stream *stream;
    const char *unit;   // of timespans: "s", "m", or 45 seconds for a second
    int64_t scale;      // seconds in it
    const Plans *whole; // the plans, with a timespan that all events are in
    const Plans *plans; // with that of the correlation
    const Hit *hits;    // at their times in microseconds
    InsightsEvent *events;
    size_t count;
} InsightsStream;

// The stream with its times multiplied.
void insights_stream(InsightsStream *s);

// Is there anything in the range that the correlation looks at?
bool has_hits(const InsightsStream *s, Range range);

// Group by group and sorted, "GROUP\n" for each for which the last of the plans
// holds in the range: 's->whole', whose windows are all of it, or 's->plans'.
Str groups_in(const InsightsStream *s, const Plans *plans, Range range);

// The same for windows that begin anywhere.
Str groups_anywhere(const InsightsStream *s);

// Events of the range.
size_t events_in(const InsightsStream *s, Range range, InsightsEvent *to);

// Groups of rows that are at 'window', or of all rows; NULL: there is no group
// in a row.
Str groups_of_rows(Arena *a, const QlQuery *q, size_t groups,
                   const InsightsRows *rows, const Str *window);

// The columns that stand for groups, and then for the window.
const QlItem *group_columns(const QlQuery *q);

// Is each line of 'part' one of 'all'?
bool has_all_lines(Str all, Str part);

#endif
