// template_dates.c - dates as text, as Python's date.strftime() writes them.

#include "base/ascii.h"
#include "template/template_calls.h"

// A day of the calendar; the year has four digits.
typedef struct Day {
    int year, month, day;
} Day;

static int number_in(Str s, size_t from, size_t to)
{
    int number = 0;
    for (size_t i = from; i < to; i++)
        number = number * 10 + (s.p[i] - '0');
    return number;
}

// "2024-05-01": what a date of a rule is as text.
static bool read_day(Str s, Day *d)
{
    if (s.n != 10 || s.p[4] != '-' || s.p[7] != '-')
        return false;
    for (size_t i = 0; i < s.n; i++)
        if (i != 4 && i != 7 && !is_digit(s.p[i]))
            return false;
    *d = (Day){number_in(s, 0, 4), number_in(s, 5, 7), number_in(s, 8, 10)};
    return d->month >= 1 && d->month <= 12 && d->day >= 1 && d->day <= 31;
}

static bool is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

// 1 for 1 January.
static int day_of_year(Day d)
{
    static const int before[] = {0,   31,  59,  90,  120, 151,
                                 181, 212, 243, 273, 304, 334};
    return before[d.month - 1] + d.day +
           (d.month > 2 && is_leap(d.year) ? 1 : 0);
}

// 0 for Sunday.  1 January of the year 1 was a Monday, and years before this
// one brought a day each, leap years one more.
static int day_of_week(Day d)
{
    int years = d.year - 1;
    return (years + years / 4 - years / 100 + years / 400 + day_of_year(d)) % 7;
}

static const char *const months[] = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
static const char *const days[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                   "Thursday", "Friday", "Saturday"};

static void put_name(StrBuf *sb, const char *name, bool whole)
{
    Str s = str_of_literal(name);
    sg_sb_put(sb, whole ? s : str_slice(s, 0, 3));
}

// The conversion after a '%'; false when a date has none.  Names are
// English, as Python's are without a locale.
static bool put_directive(StrBuf *sb, Day d, char directive)
{
    switch (directive) {
    case 'Y': sg_sb_putf(sb, "%04d", d.year); break;
    case 'y': sg_sb_putf(sb, "%02d", d.year % 100); break;
    case 'm': sg_sb_putf(sb, "%02d", d.month); break;
    case 'd': sg_sb_putf(sb, "%02d", d.day); break;
    case 'j': sg_sb_putf(sb, "%03d", day_of_year(d)); break;
    case 'w': sg_sb_putf(sb, "%d", day_of_week(d)); break;
    case 'B': put_name(sb, months[d.month - 1], true); break;
    case 'b': put_name(sb, months[d.month - 1], false); break;
    case 'A': put_name(sb, days[day_of_week(d)], true); break;
    case 'a': put_name(sb, days[day_of_week(d)], false); break;
    case 'H':
    case 'M':
    case 'S': sg_sb_put(sb, STR("00")); break; // of midnight, as in Python
    case '%': sb_putc(sb, '%'); break;
    default: return false;
    }
    return true;
}

static bool day_of(Call *call, Day *d)
{
    Str s = sg_call_text(call);
    if (!call->fill->failed && read_day(s, d))
        return true;
    sg_template_fail(call->fill, call->where, "'%.*s' is not a date",
                     STR_ARG(s));
    return false;
}

Datum sg_filter_strftime(Call *call)
{
    Day d;
    Str format = sg_call_text_argument(call, 0, STR(""));
    StrBuf sb = sb_in(call->fill->arena);
    if (!day_of(call, &d))
        return datum_undefined();
    sg_template_charge(call->fill, call->where, format.n);
    for (size_t i = 0; i < format.n && !call->fill->failed; i++) {
        if (format.p[i] != '%')
            sb_putc(&sb, format.p[i]);
        else if (++i == format.n || !put_directive(&sb, d, format.p[i]))
            sg_template_fail(call->fill, call->where,
                             "'strftime' knows %%Y %%y %%m %%d %%j %%w %%B %%b "
                             "%%A %%a %%H %%M %%S and %%%%, no other");
    }
    return sg_datum_text(sb_str(&sb));
}

Datum sg_filter_isoformat(Call *call)
{
    Day d;
    return day_of(call, &d) ? sg_datum_text(sg_call_text(call))
                            : datum_undefined();
}
