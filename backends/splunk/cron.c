// cron.c - schedules in the notation of cron, as Splunk reads it.
//
// Alerting Manual, "Use cron expressions for alert scheduling": five fields of
// numbers.  Names of days and months, 7 for Sunday, "@daily", "L" and the like
// are not in it.

#include "base/ascii.h"
#include "splunk/option_values.h"

typedef struct CronField {
    const char *name;
    unsigned least, most;
} CronField;

static const CronField fields[] = {
    {"minute", 0, 59}, {"hour", 0, 23},           {"day of the month", 1, 31},
    {"month", 1, 12},  {"day of the week", 0, 6},
};

enum { MINUTE, HOUR, DAY, MONTH, WEEKDAY, FIELD_COUNT };

// Bit n of a field: n is one of its values.
typedef struct Cron {
    uint64_t at[FIELD_COUNT];
} Cron;

// ---- reading -------------------------------------------------------------

typedef struct CronReader {
    Str text; // of one field
    size_t at;
    const CronField *field;
    StrBuf *why;
} CronReader;

static bool is_next(CronReader *r, char c)
{
    bool found = r->at < r->text.n && r->text.p[r->at] == c;
    r->at += found;
    return found;
}

static bool is_wrong(CronReader *r, const char *what)
{
    sg_sb_putf(r->why, "its %s '%.*s' %s", r->field->name, STR_ARG(r->text),
               what);
    return false;
}

// digit { digit }, between 'least' and the greatest value of the field
static bool read_number(CronReader *r, unsigned least, unsigned *n)
{
    size_t start = r->at;
    *n = 0;
    while (r->at < r->text.n && is_digit(r->text.p[r->at]) && *n < 1000)
        *n = *n * 10 + (unsigned)(r->text.p[r->at++] - '0');
    if (r->at == start)
        return is_wrong(r, "is not made of numbers, '*', '-', '/' and ','");
    if (*n >= least && *n <= r->field->most)
        return true;
    sg_sb_putf(r->why, "its %s has %u, which is not between %u and %u",
               r->field->name, *n, least, r->field->most);
    return false;
}

// The step of a field's last range is that of the ranges before it, too: so
// the manual has it for "9-12,15-17/2".
static unsigned last_step(const CronReader *r)
{
    unsigned step = 0;
    size_t slash = r->text.n;
    while (slash > 0 && is_digit(r->text.p[slash - 1]))
        slash--;
    for (size_t i = slash; i < r->text.n && step < 1000; i++)
        step = step * 10 + (unsigned)(r->text.p[i] - '0');
    return slash > 0 && r->text.p[slash - 1] == '/' && step > 0 ? step : 1;
}

// ( "*" | number [ "-" number ] ) [ "/" number ], a step after a range only
static bool read_range(CronReader *r, unsigned step, uint64_t *values)
{
    unsigned from = r->field->least, to = r->field->most;
    bool all = is_next(r, '*');
    if (!all && !read_number(r, r->field->least, &from))
        return false;
    bool range = all || is_next(r, '-');
    if (!all && range && !read_number(r, from, &to))
        return false;
    if (!range)
        to = from;
    if (is_next(r, '/')) {
        if (!range)
            return is_wrong(r, "has a step without a range before it");
        if (!read_number(r, 1, &step))
            return false;
    }
    for (unsigned n = from; n <= to; n += step)
        *values |= (uint64_t)1 << n;
    return true;
}

// range { "," range }
static bool read_field(CronReader *r, uint64_t *values)
{
    unsigned step = last_step(r);
    *values = 0;
    do {
        if (!read_range(r, step, values))
            return false;
    } while (is_next(r, ','));
    return r->at == r->text.n ||
           is_wrong(r, "is not made of numbers, '*', '-', '/' and ','");
}

static size_t skip_spaces(Str text, size_t at)
{
    while (at < text.n && text.p[at] == ' ')
        at++;
    return at;
}

static unsigned count_fields(Str text)
{
    unsigned count = 0;
    for (size_t at = 0; at < text.n; count++)
        at = skip_spaces(text, str_find(text, ' ', at));
    return count;
}

// field " " field " " field " " field " " field
static bool read_cron(Str text, Cron *cron, StrBuf *why)
{
    unsigned count = count_fields(text);
    if (count != FIELD_COUNT) {
        sg_sb_putf(why,
                   "it has %u field%s; write minute, hour, day of the month, "
                   "month and day of the week, as '*/15 * * * *'",
                   count, count == 1 ? "" : "s");
        return false;
    }
    size_t at = 0;
    for (unsigned i = 0; i < FIELD_COUNT; i++) {
        size_t end = str_find(text, ' ', at);
        CronReader r = {str_slice(text, at, end), 0, &fields[i], why};
        if (!read_field(&r, &cron->at[i]))
            return false;
        at = skip_spaces(text, end);
    }
    return true;
}

// ---- how often it runs ---------------------------------------------------

static bool has(const Cron *cron, unsigned field, unsigned n)
{
    return (cron->at[field] >> n & 1) != 0;
}

typedef struct Date {
    unsigned year, month, day, weekday;
} Date;

static unsigned days_of_month(const Date *d)
{
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30,
                                         31, 31, 30, 31, 30, 31};
    return d->month == 2 && d->year % 4 == 0 ? 29u : days[d->month - 1];
}

static void go_to_next(Date *d)
{
    d->weekday = (d->weekday + 1) % 7;
    if (d->day++ < days_of_month(d))
        return;
    d->day = 1;
    if (d->month++ < 12)
        return;
    d->month = 1;
    d->year++;
}

// The runs of one day: its first and last minute, and the longest gap.
typedef struct CronDay {
    unsigned first, last, gap;
} CronDay;

static CronDay runs_of_day(const Cron *cron)
{
    CronDay day = {0};
    bool any = false;
    for (unsigned m = 0; m < 1440; m++) {
        if (!has(cron, HOUR, m / 60) || !has(cron, MINUTE, m % 60))
            continue;
        if (!any)
            day.first = m;
        else if (m - day.last > day.gap)
            day.gap = m - day.last;
        day.last = m;
        any = true;
    }
    return day;
}

// Days repeat after 28 years, at the latest: two rounds have every gap.  Where
// both kinds of days are restricted, cron takes days that are either; the
// longer gap, of days that are both, is safe.
static unsigned longest_gap(const Cron *cron)
{
    CronDay day = runs_of_day(cron);
    unsigned longest = 0, days = 0;
    bool any = false;
    for (Date d = {2001, 1, 1, 1}; d.year < 2001 + 56; go_to_next(&d), days++) {
        if (!has(cron, DAY, d.day) || !has(cron, MONTH, d.month) ||
            !has(cron, WEEKDAY, d.weekday))
            continue;
        unsigned gap = days * 1440 + day.first - day.last;
        if (any && gap > longest)
            longest = gap;
        days = 0;
        any = true;
    }
    return longest > day.gap ? longest : day.gap;
}

bool sg_spl_check_cron(Str value, StrBuf *why)
{
    Cron cron;
    if (!read_cron(value, &cron, why))
        return false;
    if (longest_gap(&cron) > 0)
        return true;
    sg_sb_put(why, STR("no month has such a day"));
    return false;
}

unsigned sg_spl_cron_gap(Arena *a, Str value)
{
    Cron cron;
    StrBuf why = sb_in(a);
    return read_cron(value, &cron, &why) ? longest_gap(&cron) : 0;
}
