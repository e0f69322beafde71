// calendar.c - days that can be compared.

#include "lint/calendar.h"

#include "base/ascii.h"
#include "base/strbuf.h"

typedef struct Date {
    unsigned year, month, day;
} Date;

static unsigned read_number(Str s, size_t *at)
{
    unsigned n = 0;
    for (; *at < s.n && is_digit(s.p[*at]); (*at)++)
        n = n * 10 + (unsigned)(s.p[*at] - '0');
    (*at)++; // what separates it from the next one
    return n;
}

static bool read_date(Str text, Date *date)
{
    if (!sg_date_is_valid(text))
        return false;
    size_t at = 0;
    date->year = read_number(text, &at);
    date->month = read_number(text, &at);
    date->day = read_number(text, &at);
    return true;
}

// Days since 0000-03-01 of the Gregorian calendar: a year that begins in March
// has its odd day at the end, and (153 m + 2) / 5 days before its month m.
bool sg_day_of(Str text, long *day)
{
    Date d;
    if (!read_date(text, &d))
        return false;
    unsigned year = d.month > 2 ? d.year : d.year - 1;
    unsigned month = d.month > 2 ? d.month - 3 : d.month + 9;
    *day = (long)(365 * year + year / 4 - year / 100 + year / 400 +
                  (153 * month + 2) / 5 + d.day);
    return true;
}

Str sg_date_canonical(Arena *a, Str text)
{
    Date d;
    if (text.n == 10 && text.p[4] == '-' && text.p[7] == '-' &&
        sg_date_is_valid(text))
        return text;
    StrBuf sb = sb_in(a);
    if (read_date(text, &d))
        sg_sb_putf(&sb, "%04u-%02u-%02u", d.year, d.month, d.day);
    return sb_str(&sb);
}

unsigned sg_year_of(Str text)
{
    Date d = {0};
    (void)read_date(text, &d);
    return d.year;
}
