// time.h - points in time: reading them from events, and their parts.
#ifndef SIGCC_EVENT_TIME_H
#define SIGCC_EVENT_TIME_H

#include <stdbool.h>
#include <stdint.h>

#include "base/strbuf.h"

// Microseconds since 1970-01-01 00:00 UTC.
typedef int64_t Time;

// Read the forms of RFC 3339 and ISO 8601 that logs use: "2026-05-04",
// "2026-05-04T09:00", a blank for the T, seconds with any number of digits
// after a '.' or ',', and "Z", "+02:00", "+0200", "+02" or nothing, which is
// UTC; and numbers since 1970, in seconds, or in milli-, micro- or nanoseconds
// when they are too large for the year 2286 in the unit before: from 10^10,
// 10^13 and 10^16 on, whatever the sign; 10^19 is not a time.  False: not one
// of these, or not a date in UTC's years 1 to 9999.
//
// What is below a microsecond is cut off, towards the past.  A second 60, in
// any minute, is the first of the next minute, as POSIX counts leap seconds.
// 24:00, with nothing but zeros, is the end of the day: so ISO 8601; RFC 3339
// has no such hour.
bool sg_time_read(Str text, Time *time);

// In UTC, for every Time; the week is that of ISO 8601.
typedef struct TimeParts {
    int year, month, day, hour, minute, second, week;
} TimeParts;

TimeParts sg_time_parts(Time time);

// "2026-05-04T09:00:00Z", with ".000001" before the Z where there is a
// fraction: as many digits as are needed.
void sg_time_put(StrBuf *out, Time time);

#endif
