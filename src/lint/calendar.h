// calendar.h - days that can be compared.
#ifndef SIGCC_LINT_CALENDAR_H
#define SIGCC_LINT_CALENDAR_H

#include "sigma/ast.h"

// A date that sg_date_is_valid() accepts, as a number of days; false for
// other texts.
bool sg_day_of(Str date, long *day);

// The same date as yyyy-mm-dd.
Str sg_date_canonical(Arena *a, Str date);

// The year of a valid date; 0 for other texts.
unsigned sg_year_of(Str date);

#endif
