// naive_time.c - points in time, by counting days.

#include "naive_time.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "naive_number.h"

// ---- the calendar --------------------------------------------------------

static bool is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int days_of_month(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

static long days_before_year(int year)
{
    long days = 0;
    for (int y = 1970; y < year; y++)
        days += is_leap(y) ? 366 : 365;
    for (int y = year; y < 1970; y++)
        days -= is_leap(y) ? 366 : 365;
    return days;
}

time_t naive_time(int year, int month, int day, int seconds)
{
    long days = days_before_year(year) + day - 1;
    for (int m = 1; m < month; m++)
        days += days_of_month(year, m);
    return (time_t)days * 86400 + seconds;
}

struct tm naive_time_parts(time_t seconds)
{
    struct tm parts;
    if (gmtime_r(&seconds, &parts) == NULL)
        abort(); // no test is as late
    return parts;
}

int naive_time_week(const struct tm *parts)
{
    char week[8];
    if (strftime(week, sizeof week, "%V", parts) != 2)
        abort();
    return (week[0] - '0') * 10 + (week[1] - '0');
}

// ---- text ----------------------------------------------------------------

// Moves past what it takes.
typedef struct Cursor {
    Str text;
    size_t at;
} Cursor;

static bool take(Cursor *c, char wanted)
{
    if (c->at == c->text.n || c->text.p[c->at] != wanted)
        return false;
    c->at++;
    return true;
}

static bool take_digits(Cursor *c, size_t count, int *value)
{
    *value = 0;
    for (size_t i = 0; i < count; i++, c->at++) {
        if (c->at == c->text.n || !is_digit(c->text.p[c->at]))
            return false;
        *value = *value * 10 + (c->text.p[c->at] - '0');
    }
    return true;
}

static bool take_date(Cursor *c, time_t *seconds)
{
    int year, month, day;
    if (!take_digits(c, 4, &year) || !take(c, '-') ||
        !take_digits(c, 2, &month) || !take(c, '-') || !take_digits(c, 2, &day))
        return false;
    if (year < 1 || month < 1 || month > 12 || day < 1 ||
        day > days_of_month(year, month))
        return false;
    *seconds = naive_time(year, month, day, 0);
    return true;
}

static bool take_seconds(Cursor *c, int *second, bool *zeros)
{
    int digit;
    if (!take_digits(c, 2, second))
        return false;
    if (!take(c, '.') && !take(c, ','))
        return true;
    if (!take_digits(c, 1, &digit))
        return false;
    *zeros = digit == 0;
    for (; c->at < c->text.n && is_digit(c->text.p[c->at]); c->at++)
        *zeros &= c->text.p[c->at] == '0';
    return true;
}

static bool take_clock(Cursor *c, time_t *seconds)
{
    int hour, minute, second = 0;
    bool zeros = true;
    if (!take_digits(c, 2, &hour) || !take(c, ':') ||
        !take_digits(c, 2, &minute))
        return false;
    if (take(c, ':') && !take_seconds(c, &second, &zeros))
        return false;
    *seconds += hour * 3600 + minute * 60 + second;
    bool end = hour == 24 && minute == 0 && second == 0 && zeros;
    return (hour < 24 || end) && minute < 60 && second <= 60; // a leap second
}

// "Z", "+02:00", "+0200", "+02" or nothing.
static bool take_zone(Cursor *c, time_t *seconds)
{
    if (c->at == c->text.n || take(c, 'Z') || take(c, 'z'))
        return true;
    int sign = take(c, '+') ? 1 : take(c, '-') ? -1 : 0;
    int hour, minute = 0;
    if (sign == 0 || !take_digits(c, 2, &hour))
        return false;
    if (c->at < c->text.n) {
        (void)take(c, ':');
        if (!take_digits(c, 2, &minute))
            return false;
    }
    *seconds -= sign * (hour * 3600 + minute * 60);
    return hour < 24 && minute < 60;
}

static bool read_text(Str text, bool no_zone, time_t *seconds)
{
    Cursor c = {text, 0};
    if (!take_date(&c, seconds))
        return false;
    if (c.at == text.n)
        return true;
    if ((!take(&c, 'T') && !take(&c, 't') && !take(&c, ' ')) ||
        !take_clock(&c, seconds))
        return false;
    time_t local = *seconds;
    bool good = take_zone(&c, seconds) && c.at == text.n;
    if (no_zone)
        *seconds = local;
    int year = naive_time_parts(*seconds).tm_year + 1900;
    return good && year >= 1 && year <= 9999;
}

// ---- numbers -------------------------------------------------------------

// In the year 2286: where a smaller unit begins.
static const long double limit = 1e10L;

static bool read_number(Str text, bool all_seconds, time_t *seconds)
{
    char copy[64];
    Number number;
    if (text.n >= sizeof copy || !number_read(text, &number))
        return false;
    (void)snprintf(copy, sizeof copy, "%.*s", STR_ARG(text));
    long double value = strtold(copy, NULL);
    for (int unit = 0; unit < 3 && fabsl(value) >= limit && !all_seconds;
         unit++)
        value /= 1000;
    if (fabsl(value) >= limit)
        return false;
    *seconds = (time_t)floorl(value);
    return true;
}

bool naive_time_read(Str text, TimeRules rules, time_t *seconds)
{
    return read_text(text, rules.no_zone, seconds) ||
           (!rules.no_numbers && read_number(text, rules.seconds, seconds));
}
