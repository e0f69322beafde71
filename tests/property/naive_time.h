// naive_time.h - points in time, by counting days.
#ifndef SIGCC_PROPERTY_NAIVE_TIME_H
#define SIGCC_PROPERTY_NAIVE_TIME_H

#include <time.h>

#include "base/str.h"

// How times can be misread.
typedef struct TimeRules {
    bool no_zone;    // every time is in UTC
    bool no_numbers; // times are text
    bool seconds;    // numbers are seconds, however large
} TimeRules;

// Whole seconds since 1970.  False: not a time.
bool naive_time_read(Str text, TimeRules rules, time_t *seconds);

// Seconds of a date and a time of day in UTC; month and day from 1.
time_t naive_time(int year, int month, int day, int seconds);

struct tm naive_time_parts(time_t seconds);

// Of ISO 8601.
int naive_time_week(const struct tm *parts);

#endif
