// time.c - the Gregorian calendar, for all of time, in microseconds.
//
// Days are counted from 0001-01-01, a Monday and the first day of the 400
// years after which the calendar repeats itself.

#include "event/time.h"

#include "base/ascii.h"
#include "base/decimal.h"

#define SECOND INT64_C(1000000)
#define MINUTE (60 * SECOND)
#define HOUR   (60 * MINUTE)
#define DAY    (24 * HOUR)

enum {
    FIRST_YEAR = 1,
    LAST_YEAR = 9999,
    DAYS_OF_YEAR = 365,
    DAYS_OF_4_YEARS = 4 * DAYS_OF_YEAR + 1,
    DAYS_OF_CENTURY = 25 * DAYS_OF_4_YEARS - 1,
    DAYS_OF_400_YEARS = 4 * DAYS_OF_CENTURY + 1,
    DAYS_BEFORE_1970 = 719162
};

// ---- calendar ------------------------------------------------------------

// The remainder that is not negative.
static int64_t modulo(int64_t n, int64_t by)
{
    int64_t rest = n % by;
    return rest < 0 ? rest + by : rest;
}

static bool is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

// From year 1 on.
static int64_t days_before_year(int year)
{
    int64_t past = year - 1;
    return past * DAYS_OF_YEAR + past / 4 - past / 100 + past / 400;
}

// In its year.  Month 13 is the end of it.
static int days_before_month(int year, int month)
{
    static const int days[] = {0,   31,  59,  90,  120, 151, 181,
                               212, 243, 273, 304, 334, 365};
    return days[month - 1] + (month > 2 && is_leap(year) ? 1 : 0);
}

static int days_of_month(int year, int month)
{
    return days_before_month(year, month + 1) - days_before_month(year, month);
}

// A day by its place in its year, from 0.
typedef struct YearDay {
    int year, day;
} YearDay;

// Take whole units off 'rest', but no more than 'most': the last unit may be a
// day longer than the others.
static int take_units(int *rest, int unit, int most)
{
    int n = *rest / unit < most ? *rest / unit : most;
    *rest -= n * unit;
    return n;
}

static YearDay year_day_of(int64_t day)
{
    int rest = (int)modulo(day, DAYS_OF_400_YEARS);
    int year = (int)((day - rest) / DAYS_OF_400_YEARS) * 400 + FIRST_YEAR;
    year += take_units(&rest, DAYS_OF_CENTURY, 3) * 100;
    year += take_units(&rest, DAYS_OF_4_YEARS, 24) * 4;
    year += take_units(&rest, DAYS_OF_YEAR, 3);
    return (YearDay){year, rest};
}

// A week belongs to the year that has its Thursday.
static int week_of(int64_t day)
{
    int64_t thursday = day - modulo(day, 7) + 3;
    return year_day_of(thursday).day / 7 + 1;
}

TimeParts sg_time_parts(Time time)
{
    int64_t clock = modulo(time, DAY);
    // Not (time - clock) / DAY, which overflows for the first of all times.
    int64_t day = time / DAY - (time % DAY < 0 ? 1 : 0) + DAYS_BEFORE_1970;
    YearDay in_year = year_day_of(day);
    int month = 1;
    while (days_before_month(in_year.year, month + 1) <= in_year.day)
        month++;
    return (TimeParts){.year = in_year.year,
                       .month = month,
                       .day = in_year.day -
                              days_before_month(in_year.year, month) + 1,
                       .hour = (int)(clock / HOUR),
                       .minute = (int)(clock / MINUTE % 60),
                       .second = (int)(clock / SECOND % 60),
                       .week = week_of(day)};
}

// ---- reading dates -------------------------------------------------------

typedef struct Scan {
    Str text;
    size_t at;
} Scan;

static bool at_end(const Scan *s)
{
    return s->at == s->text.n;
}

static bool take_one_of(Scan *s, Str set)
{
    if (at_end(s) || str_find(set, s->text.p[s->at], 0) == set.n)
        return false;
    s->at++;
    return true;
}

static bool take_number(Scan *s, size_t digits, int *number)
{
    *number = 0;
    for (size_t i = 0; i < digits; i++) {
        if (at_end(s) || !is_digit(s->text.p[s->at]))
            return false;
        *number = *number * 10 + (s->text.p[s->at++] - '0');
    }
    return true;
}

// "2026-05-04"
static bool take_date(Scan *s, Time *time)
{
    int year;
    int month;
    int day;
    if (!take_number(s, 4, &year) || !take_one_of(s, STR("-")) ||
        !take_number(s, 2, &month) || !take_one_of(s, STR("-")) ||
        !take_number(s, 2, &day))
        return false;
    if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 ||
        day > days_of_month(year, month))
        return false;
    int64_t days = days_before_year(year) + days_before_month(year, month) +
                   day - 1 - DAYS_BEFORE_1970;
    *time = days * DAY;
    return true;
}

// Digits after the microseconds are cut off.
static bool take_fraction(Scan *s, Time *fraction)
{
    size_t from = s->at;
    *fraction = 0;
    for (Time unit = SECOND / 10; !at_end(s) && is_digit(s->text.p[s->at]);
         unit /= 10)
        *fraction += unit * (s->text.p[s->at++] - '0');
    return s->at > from;
}

// ":00" and a fraction, or nothing.
static bool take_seconds(Scan *s, Time *seconds)
{
    int whole = 0;
    Time fraction = 0;
    if (take_one_of(s, STR(":"))) {
        if (!take_number(s, 2, &whole))
            return false;
        if (take_one_of(s, STR(".,")) && !take_fraction(s, &fraction))
            return false;
    }
    *seconds = whole * SECOND + fraction;
    return whole <= 60;
}

static bool all_zeros(Str clock)
{
    for (size_t i = 0; i < clock.n; i++)
        if (is_digit(clock.p[i]) && clock.p[i] != '0')
            return false;
    return true;
}

// "09:00:00.5"
static bool take_clock(Scan *s, Time *clock)
{
    int hour;
    int minute;
    Time seconds;
    if (!take_number(s, 2, &hour))
        return false;
    size_t behind_hour = s->at;
    if (!take_one_of(s, STR(":")) || !take_number(s, 2, &minute) ||
        !take_seconds(s, &seconds) || minute > 59)
        return false;
    *clock = hour * HOUR + minute * MINUTE + seconds;
    return hour < 24 ||
           (hour == 24 && all_zeros(str_slice(s->text, behind_hour, s->at)));
}

// How much its clocks are ahead of UTC.
static bool take_zone(Scan *s, Time *ahead)
{
    int hour;
    int minute = 0;
    *ahead = 0;
    if (at_end(s) || take_one_of(s, STR("Zz")))
        return true;
    bool west = take_one_of(s, STR("-"));
    if ((!west && !take_one_of(s, STR("+"))) || !take_number(s, 2, &hour))
        return false;
    if (!at_end(s)) {
        (void)take_one_of(s, STR(":"));
        if (!take_number(s, 2, &minute))
            return false;
    }
    *ahead = (hour * HOUR + minute * MINUTE) * (west ? -1 : 1);
    return hour < 24 && minute < 60;
}

// date: day [("T" | "t" | " ") clock [zone]], where day: yyyy "-" mm "-" dd,
// clock: hh ":" mm [":" ss [("." | ",") digit {digit}]] and zone: "Z" | "z" |
// ("+" | "-") hh [[":"] mm].  24:00:00 is the next midnight (ISO 8601), :60 a
// leap second.
static bool read_date(Str text, Time *time)
{
    Scan s = {.text = text};
    Time clock = 0;
    Time ahead = 0;
    if (!take_date(&s, time))
        return false;
    if (!at_end(&s) && (!take_one_of(&s, STR("Tt ")) ||
                        !take_clock(&s, &clock) || !take_zone(&s, &ahead)))
        return false;
    *time += clock - ahead;
    // The clock or the zone may have left the last year or the first.
    int year = sg_time_parts(*time).year;
    return at_end(&s) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

// ---- reading numbers -----------------------------------------------------

static int digit_at(const Decimal *d, size_t at)
{
    return (at < d->whole.n ? d->whole.p[at] : d->fraction.p[at - d->whole.n]) -
           '0';
}

// The largest integer that is not above 'd', which is below 10^16.
static int64_t floor_of(const Decimal *d)
{
    size_t digits = d->whole.n + d->fraction.n;
    size_t places = d->exponent > 0 ? (size_t)d->exponent : 0;
    int64_t n = 0;
    for (size_t i = 0; i < places; i++)
        n = n * 10 + (i < digits ? digit_at(d, i) : 0);
    if (!d->negative)
        return n;
    return digits > places ? -n - 1 : -n;
}

// 10^10 seconds are in November of the year 2286.
static bool read_number(Str text, Time *time)
{
    Decimal d;
    if (!sg_decimal_read(text, &d) || d.exponent > 19)
        return false;
    if (d.exponent <= 10)
        d.exponent += 6; // seconds
    else if (d.exponent <= 13)
        d.exponent += 3; // milliseconds
    else if (d.exponent > 16)
        d.exponent -= 3; // nanoseconds
    *time = floor_of(&d);
    return true;
}

bool sg_time_read(Str text, Time *time)
{
    return read_number(text, time) || read_date(text, time);
}

// ---- printing ------------------------------------------------------------

static void put_fraction(StrBuf *out, int micros)
{
    int width = 6;
    for (; micros % 10 == 0; micros /= 10)
        width--;
    sg_sb_putf(out, ".%0*d", width, micros);
}

void sg_time_put(StrBuf *out, Time time)
{
    TimeParts p = sg_time_parts(time);
    sg_sb_putf(out, "%04d-%02d-%02dT%02d:%02d:%02d", p.year, p.month, p.day,
               p.hour, p.minute, p.second);
    int micros = (int)modulo(time, SECOND);
    if (micros > 0)
        put_fraction(out, micros);
    sb_putc(out, 'Z');
}
