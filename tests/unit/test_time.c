// test_time.c - points in time: reading, parts, printing.

#include "event/time.h"

#include "check.h"

// ---- reading -------------------------------------------------------------

static Time time_of(const char *text)
{
    Time time;
    if (!sg_time_read(str_of_literal(text), &time))
        fail_msg("not read: %s", text);
    return time;
}

static Str printed(Arena *a, Time time)
{
    StrBuf sb = sb_in(a);
    sg_time_put(&sb, time);
    return sb_str(&sb);
}

typedef struct Row {
    const char *text, *expected;
} Row;

static void check_rows(Arena *a, const Row *row)
{
    for (; row->text != NULL; row++)
        check_text(printed(a, time_of(row->text)), row->expected);
}

static void refuse(const char *const *text)
{
    for (; *text != NULL; text++) {
        Time time;
        if (sg_time_read(str_of_literal(*text), &time))
            fail_msg("read: '%s'", *text);
    }
}

static void the_forms_of_logs(Arena *a)
{
    static const Row rows[] = {{"2026-05-04", "2026-05-04T00:00:00Z"},
                               {"2026-05-04T09:00", "2026-05-04T09:00:00Z"},
                               {"2026-05-04 09:00", "2026-05-04T09:00:00Z"},
                               {"2026-05-04T09:00Z", "2026-05-04T09:00:00Z"},
                               {"2026-05-04T09:08:07", "2026-05-04T09:08:07Z"},
                               {"2026-05-04 09:08:07", "2026-05-04T09:08:07Z"},
                               {"2026-05-04T09:08:07Z", "2026-05-04T09:08:07Z"},
                               {"2026-05-04t09:08:07z", "2026-05-04T09:08:07Z"},
                               {"2026-05-04T23:59:59", "2026-05-04T23:59:59Z"},
                               {NULL, NULL}};
    check_rows(a, rows);
    assert_true(time_of("1970-01-01") == 0);
    assert_true(time_of("2026-05-04T09:00:00Z") == 1777885200000000);
}

static void fractions_of_seconds(Arena *a)
{
    static const Row rows[] = {
        {"2026-05-04T09:08:07.5Z", "2026-05-04T09:08:07.5Z"},
        {"2026-05-04T09:08:07,5Z", "2026-05-04T09:08:07.5Z"},
        {"2026-05-04 09:08:07.123", "2026-05-04T09:08:07.123Z"},
        {"2026-05-04T09:08:07.000001Z", "2026-05-04T09:08:07.000001Z"},
        {"2026-05-04T09:08:07.999999Z", "2026-05-04T09:08:07.999999Z"},
        {"2026-05-04T09:08:07.000Z", "2026-05-04T09:08:07Z"},
        {"2026-05-04T09:08:07.0100Z", "2026-05-04T09:08:07.01Z"},
        {"2026-05-04T09:08:07.1234567Z", "2026-05-04T09:08:07.123456Z"},
        {"2026-05-04T09:08:07.9999999+02:00", "2026-05-04T07:08:07.999999Z"},
        {"1969-12-31T23:59:59.9999999Z", "1969-12-31T23:59:59.999999Z"},
        {"2026-05-04T09:08:07.00000000000000000000000000000000001Z",
         "2026-05-04T09:08:07Z"},
        {NULL, NULL}};
    check_rows(a, rows);
}

static void zones(Arena *a)
{
    static const Row rows[] = {
        {"2026-05-04T09:00:00+02:00", "2026-05-04T07:00:00Z"},
        {"2026-05-04T09:00:00+0200", "2026-05-04T07:00:00Z"},
        {"2026-05-04T09:00:00+02", "2026-05-04T07:00:00Z"},
        {"2026-05-04T09:00-07:00", "2026-05-04T16:00:00Z"},
        {"2026-05-04T09:00:00.5+05:30", "2026-05-04T03:30:00.5Z"},
        {"2026-05-04T09:00:00-0330", "2026-05-04T12:30:00Z"},
        {"2026-05-04T09:00:00+00:00", "2026-05-04T09:00:00Z"},
        {"2026-05-04T09:00:00-00:00", "2026-05-04T09:00:00Z"},
        {"2026-05-04T01:00:00+05:45", "2026-05-03T19:15:00Z"},
        {"2026-01-01T00:00:00+14:00", "2025-12-31T10:00:00Z"},
        {"2026-12-31T23:00:00-12:00", "2027-01-01T11:00:00Z"},
        {"2026-05-04T09:00:00+23:59", "2026-05-03T09:01:00Z"},
        {"2026-05-04 09:00:00+02", "2026-05-04T07:00:00Z"},
        {NULL, NULL}};
    check_rows(a, rows);
}

static void ends_of_minutes_and_days(Arena *a)
{
    static const Row rows[] = {
        {"2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"},
        {"2016-12-31T23:59:60.5Z", "2017-01-01T00:00:00.5Z"},
        {"2017-01-01T05:29:60+05:30", "2017-01-01T00:00:00Z"},
        {"2026-05-04T09:00:60Z", "2026-05-04T09:01:00Z"},
        {"2026-05-04T24:00:00Z", "2026-05-05T00:00:00Z"},
        {"2026-05-04T24:00", "2026-05-05T00:00:00Z"},
        {"2026-02-28T24:00:00.000Z", "2026-03-01T00:00:00Z"},
        {"2026-12-31T24:00:00+01:00", "2026-12-31T23:00:00Z"},
        {NULL, NULL}};
    check_rows(a, rows);
    static const char *const bad[] = {
        "2026-05-04T24:00:01Z", "2026-05-04T24:01:00Z",
        "2026-05-04T24:00:60Z", "2026-05-04T24:00:00.1Z",
        "2026-05-04T24:01",     "2026-05-04T24:00:00.0000001Z",
        "2026-05-04T25:00:00Z", "2026-05-04T09:60:00Z",
        "2026-05-04T09:00:61Z", "2026-05-04T99:99:99Z",
        "2026-05-04T23:59:99Z", NULL};
    refuse(bad);
}

static void days_there_are(Arena *a)
{
    static const Row rows[] = {
        {"2024-02-29", "2024-02-29T00:00:00Z"},
        {"2000-02-29", "2000-02-29T00:00:00Z"},
        {"2024-12-31", "2024-12-31T00:00:00Z"},
        {"1900-02-28", "1900-02-28T00:00:00Z"},
        {"0001-01-01", "0001-01-01T00:00:00Z"},
        {"0004-02-29", "0004-02-29T00:00:00Z"},
        {"9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"},
        {"9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.999999Z"},
        {"1969-07-20T20:17:40Z", "1969-07-20T20:17:40Z"},
        {NULL, NULL}};
    check_rows(a, rows);
    static const char *const bad[] = {
        "2023-02-29", "1900-02-29", "2100-02-29", "2024-02-30", "2026-04-31",
        "2026-06-31", "2026-09-31", "2026-11-31", "2026-01-32", "2026-12-32",
        "2026-00-04", "2026-13-04", "2026-05-00", "2026-99-99", "0000-01-01",
        "0000-12-31", NULL};
    refuse(bad);
}

static void years_end_at_9999_in_utc(Arena *a)
{
    static const Row rows[] = {
        {"0001-01-01T00:00:00-01:00", "0001-01-01T01:00:00Z"},
        {"0001-01-01T01:00:00+01:00", "0001-01-01T00:00:00Z"},
        {"9999-12-31T23:59:59+01:00", "9999-12-31T22:59:59Z"},
        {"9999-12-31T22:59:59-01:00", "9999-12-31T23:59:59Z"},
        {"9999-12-31T24:00:00+00:01", "9999-12-31T23:59:00Z"},
        {NULL, NULL}};
    check_rows(a, rows);
    static const char *const bad[] = {"0001-01-01T00:00:00+00:01",
                                      "0001-01-01T00:59:59.999999+01:00",
                                      "9999-12-31T23:59:59-00:01",
                                      "9999-12-31T23:00:00-01:00",
                                      "9999-12-31T24:00:00Z",
                                      "9999-12-31T23:59:60Z",
                                      "10000-01-01",
                                      "+2026-05-04",
                                      "-0001-05-04",
                                      NULL};
    refuse(bad);
}

static void what_is_no_time(Arena *a)
{
    (void)a;
    static const char *const bad[] = {"",
                                      " ",
                                      "T",
                                      "Z",
                                      "now",
                                      "null",
                                      "2026-",
                                      "2026-05",
                                      "2026-05-",
                                      "2026-05-4",
                                      "2026-5-04",
                                      "26-05-04",
                                      "2026/05/04",
                                      "04.05.2026",
                                      "2026-05-04T",
                                      "2026-05-04 ",
                                      " 2026-05-04",
                                      "2026-05-04Z",
                                      "2026-05-04+02:00",
                                      "2026-05-04T09",
                                      "2026-05-04T09Z",
                                      "2026-05-04T9:00",
                                      "2026-05-04T09:0",
                                      "2026-05-04T09:",
                                      "2026-05-04T0900",
                                      "2026-05-04T09:00:",
                                      "2026-05-04T09:00:0",
                                      "2026-05-04T09:00:00.",
                                      "2026-05-04T09:00:00.Z",
                                      "2026-05-04T09:00:00,",
                                      "2026-05-04T09:00.5",
                                      "2026-05-04T09:00:00 Z",
                                      "2026-05-04T09:00:00 +02:00",
                                      "2026-05-04T09:00:00Zz",
                                      "2026-05-04T09:00:00Z ",
                                      "2026-05-04T09:00:00+",
                                      "2026-05-04T09:00:00+2",
                                      "2026-05-04T09:00:00+02:",
                                      "2026-05-04T09:00:00+02:0",
                                      "2026-05-04T09:00:00+020",
                                      "2026-05-04T09:00:00+02000",
                                      "2026-05-04T09:00:00+02:000",
                                      "2026-05-04T09:00:00+24:00",
                                      "2026-05-04T09:00:00+02:60",
                                      "2026-05-04T09:00:00+-2:00",
                                      "2026-05-04T09:00:00UTC",
                                      "2026-05-04T09:00:00+02:00Z",
                                      "2026-05-04  09:00",
                                      "2026-05-04_09:00",
                                      "2026-05-04T-9:00",
                                      "2026-05-04T09:00:00.5.5",
                                      "2026-05-04T09:00:00.-5",
                                      "2026-W19-1",
                                      "2026-124",
                                      "20260504T090000Z",
                                      "2026-05-04T09:00:00\n",
                                      "Mon May  4 09:00:00 2026",
                                      "4 May 2026",
                                      "2026-05-0\xD9\xA4",
                                      NULL};
    refuse(bad);
    Time time;
    assert_false(sg_time_read((Str){0}, &time));
    assert_false(sg_time_read(STR("2026-05-04\0"), &time));
    assert_false(sg_time_read(STR("2026-05-04\00009:00"), &time));
    assert_false(sg_time_read(STR("2026-05-04T09:00\0"), &time));
    assert_false(sg_time_read(STR("1777888800\0"), &time));
}

// A time that is cut short is not a time, except at the end of one of its
// parts.
static void parts_of_a_time(void **state)
{
    (void)state;
    Str text = STR("2026-05-04T09:08:07.123+02:00");
    for (size_t n = 0; n <= text.n; n++) {
        Time time;
        bool whole = n == 4 || n == 10 || n == 16 || n == 19 ||
                     (n >= 21 && n <= 23) || n == 26 || n == 29;
        assert_int_equal(sg_time_read(str_slice(text, 0, n), &time),
                         whole || (n > 0 && n < 4)); // a year is a number, too
    }
}

// ---- numbers -------------------------------------------------------------

static void numbers_since_1970(Arena *a)
{
    static const Row rows[] = {
        {"0", "1970-01-01T00:00:00Z"},
        {"-0", "1970-01-01T00:00:00Z"},
        {"0.000001", "1970-01-01T00:00:00.000001Z"},
        {"1777888800", "2026-05-04T10:00:00Z"},
        {"1777888800.123", "2026-05-04T10:00:00.123Z"},
        {"1777888800.1234567", "2026-05-04T10:00:00.123456Z"},
        {"1.7778888e9", "2026-05-04T10:00:00Z"},
        {"17778888E+2", "2026-05-04T10:00:00Z"},
        {"1777888800000", "2026-05-04T10:00:00Z"},
        {"1777888800123", "2026-05-04T10:00:00.123Z"},
        {"1777888800123.4", "2026-05-04T10:00:00.1234Z"},
        {"1777888800123456", "2026-05-04T10:00:00.123456Z"},
        {"1777888800123456789", "2026-05-04T10:00:00.123456Z"},
        {"1.777888800123456789e18", "2026-05-04T10:00:00.123456Z"},
        {"-1", "1969-12-31T23:59:59Z"},
        {"-0.5", "1969-12-31T23:59:59.5Z"},
        {"-86400", "1969-12-31T00:00:00Z"},
        {"2026", "1970-01-01T00:33:46Z"},
        {"20260504", "1970-08-23T11:55:04Z"},
        {"000000000000001777888800", "2026-05-04T10:00:00Z"},
        {NULL, NULL}};
    check_rows(a, rows);
}

static void units_by_size(Arena *a)
{
    static const Row rows[] = {
        {"9999999999", "2286-11-20T17:46:39Z"},
        {"9999999999.9999999", "2286-11-20T17:46:39.999999Z"},
        {"10000000000", "1970-04-26T17:46:40Z"},
        {"1e10", "1970-04-26T17:46:40Z"},
        {"9999999999999", "2286-11-20T17:46:39.999Z"},
        {"10000000000000", "1970-04-26T17:46:40Z"},
        {"9999999999999999", "2286-11-20T17:46:39.999999Z"},
        {"10000000000000000", "1970-04-26T17:46:40Z"},
        {"9999999999999999999", "2286-11-20T17:46:39.999999Z"},
        {"-9999999999", "1653-02-10T06:13:21Z"},
        {"-10000000000", "1969-09-07T06:13:20Z"},
        {"-1777888800123", "1913-08-30T13:59:59.877Z"},
        {"-1777888800123456789", "1913-08-30T13:59:59.876543Z"},
        {NULL, NULL}};
    check_rows(a, rows);
    static const char *const bad[] = {"10000000000000000000",
                                      "-10000000000000000000",
                                      "1e19",
                                      "1e400",
                                      "1e99999999999999999999999",
                                      "-1e99999999999999999999999",
                                      "99999999999999999999999999999999",
                                      "1777888800s",
                                      "1777888800 ",
                                      "0x69f86d20",
                                      "1,777,888,800",
                                      "--1",
                                      "-",
                                      "1e",
                                      NULL};
    refuse(bad);
}

// Towards the past, on both sides of 1970: no time changes places.
static void numbers_are_cut_as_fractions_are(void **state)
{
    (void)state;
    assert_true(time_of("0.0000009") == 0);
    assert_true(time_of("-0.0000009") == -1);
    assert_true(time_of("-0.000001") == -1);
    assert_true(time_of("-0.0000010001") == -2);
    assert_true(time_of("-1.0") == -1000000);
    assert_true(time_of("1e-99999999999999999999") == 0);
    assert_true(time_of("-1e-99999999999999999999") == -1);
    assert_true(time_of("-1e-7") == time_of("1969-12-31T23:59:59.9999999Z"));
    assert_true(time_of("-1777888800123456001") == -1777888800123457);
}

// ---- parts ---------------------------------------------------------------

typedef struct Day {
    int year, month, day, week, weekday; // 0: Monday
} Day;

static int days_in(int year, int month)
{
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    bool is_short = month == 4 || month == 6 || month == 9 || month == 11;
    return month == 2 ? (leap ? 29 : 28) : is_short ? 30 : 31;
}

// By the calendar on the wall.  Week 1 is the one with 4 January.
static void turn_the_page(Day *d)
{
    if (++d->day > days_in(d->year, d->month)) {
        d->day = 1;
        if (++d->month > 12) {
            d->month = 1;
            d->year++;
        }
    }
    d->weekday = (d->weekday + 1) % 7;
    if (d->weekday == 0) {
        bool first =
            (d->month == 12 && d->day >= 29) || (d->month == 1 && d->day <= 4);
        d->week = first ? 1 : d->week + 1;
    }
}

static void check_day(const Day *d, Time time)
{
    TimeParts p = sg_time_parts(time);
    if (p.year != d->year || p.month != d->month || p.day != d->day ||
        p.week != d->week)
        fail_msg("%d-%d-%d week %d instead of %d-%d-%d week %d", p.year,
                 p.month, p.day, p.week, d->year, d->month, d->day, d->week);
}

static void every_day_of_ten_thousand_years(void **state)
{
    (void)state;
    const Time day = INT64_C(86400000000);
    Time time = time_of("0001-01-01");
    Time last = time_of("9999-12-31");
    Day d = {.year = 1, .month = 1, .day = 1, .week = 1};
    for (; time <= last; time += day, turn_the_page(&d)) {
        check_day(&d, time);
        check_day(&d, time + day - 1);
    }
    assert_int_equal(d.year, 10000);
    check_day(&d, time);
}

static void every_day_there_and_back(Arena *a)
{
    const Time day = INT64_C(86400000000);
    Time last = time_of("2101-01-01");
    StrBuf sb = sb_in(a);
    for (Time time = time_of("1899-12-31"); time <= last; time += day) {
        Time back;
        sb.n = 0;
        sg_time_put(&sb, time);
        assert_true(sg_time_read(sb_str(&sb), &back));
        assert_true(back == time);
    }
}

static void check_week(const char *text, int week)
{
    TimeParts p = sg_time_parts(time_of(text));
    if (p.week != week)
        fail_msg("%s: week %d", text, p.week);
}

// The examples of ISO 8601 and of its readers.
static void weeks_of_iso_8601(void **state)
{
    (void)state;
    check_week("1976-12-31T23:59:59.999999Z", 53);
    check_week("1977-01-01", 53);
    check_week("1977-01-02", 53);
    check_week("1977-01-03", 1);
    check_week("1977-12-31", 52);
    check_week("1978-01-01", 52);
    check_week("1978-01-02", 1);
    check_week("1979-12-31", 1);
    check_week("2008-12-28", 52);
    check_week("2008-12-29", 1);
    check_week("2010-01-03", 53);
    check_week("2020-12-31", 53);
    check_week("2021-01-03", 53);
    check_week("2021-01-04", 1);
    check_week("2026-05-04", 19);
    check_week("2026-12-31", 53);
    check_week("1969-12-31", 1);
    check_week("1970-01-01", 1);
}

static void clocks_on_both_sides_of_1970(void **state)
{
    (void)state;
    TimeParts p = sg_time_parts(time_of("2026-05-04T09:08:07.999999Z"));
    assert_int_equal(p.hour, 9);
    assert_int_equal(p.minute, 8);
    assert_int_equal(p.second, 7);
    p = sg_time_parts(-1);
    assert_int_equal(p.year, 1969);
    assert_int_equal(p.month, 12);
    assert_int_equal(p.day, 31);
    assert_int_equal(p.hour, 23);
    assert_int_equal(p.minute, 59);
    assert_int_equal(p.second, 59);
    p = sg_time_parts(-INT64_C(86400000000));
    assert_int_equal(p.day, 31);
    assert_int_equal(p.hour, 0);
}

static void the_first_and_the_last_of_all_times(Arena *a)
{
    check_str(printed(a, INT64_MAX), "294247-01-10T04:00:54.775807Z");
    check_str(printed(a, INT64_MIN), "-290308-12-21T19:59:05.224192Z");
    // The calendar repeats itself: like 10 January 2247, 21 December 2092.
    assert_int_equal(sg_time_parts(INT64_MAX).week, 1);
    assert_int_equal(sg_time_parts(INT64_MIN).week, 51);
}

// ---- printing ------------------------------------------------------------

static void as_many_digits_as_are_needed(Arena *a)
{
    check_str(printed(a, 0), "1970-01-01T00:00:00Z");
    check_str(printed(a, 1), "1970-01-01T00:00:00.000001Z");
    check_str(printed(a, 10), "1970-01-01T00:00:00.00001Z");
    check_str(printed(a, 100000), "1970-01-01T00:00:00.1Z");
    check_str(printed(a, 999999), "1970-01-01T00:00:00.999999Z");
    check_str(printed(a, 1000000), "1970-01-01T00:00:01Z");
    check_str(printed(a, 1500000), "1970-01-01T00:00:01.5Z");
    check_str(printed(a, -1), "1969-12-31T23:59:59.999999Z");
    check_str(printed(a, -500000), "1969-12-31T23:59:59.5Z");
    check_str(printed(a, time_of("0033-04-03")), "0033-04-03T00:00:00Z");
}

static void what_is_printed_reads_back(Arena *a)
{
    uint64_t x = 88172645463325252;
    Time first = time_of("0001-01-01");
    uint64_t span = (uint64_t)time_of("9999-12-31") - (uint64_t)first;
    for (int i = 0; i < 20000; i++) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        Time time = first + (Time)(x % span);
        Time back;
        assert_true(sg_time_read(printed(a, time), &back));
        assert_true(back == time);
    }
}

// ---- hostile texts -------------------------------------------------------

enum { LONG = 1 << 20 };

static void texts_of_a_million_digits(Arena *a)
{
    char *p = sg_arena_bytes(a, LONG);
    Time time;
    memset(p, '9', LONG);
    assert_false(sg_time_read(str_of(p, LONG), &time));
    memset(p, '0', LONG);
    assert_true(sg_time_read(str_of(p, LONG), &time));
    assert_true(time == 0);
    p[1] = '.';
    p[LONG - 1] = '1';
    assert_true(sg_time_read(str_of(p, LONG), &time));
    assert_true(time == 0);
    memcpy(p, "2026-05-04T09:00:00.", 20);
    assert_true(sg_time_read(str_of(p, LONG), &time));
    assert_true(time == time_of("2026-05-04T09:00"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(the_forms_of_logs),
        arena_test(fractions_of_seconds),
        arena_test(zones),
        arena_test(ends_of_minutes_and_days),
        arena_test(days_there_are),
        arena_test(years_end_at_9999_in_utc),
        arena_test(what_is_no_time),
        cmocka_unit_test(parts_of_a_time),
        arena_test(numbers_since_1970),
        arena_test(units_by_size),
        cmocka_unit_test(numbers_are_cut_as_fractions_are),
        cmocka_unit_test(every_day_of_ten_thousand_years),
        arena_test(every_day_there_and_back),
        cmocka_unit_test(weeks_of_iso_8601),
        cmocka_unit_test(clocks_on_both_sides_of_1970),
        arena_test(the_first_and_the_last_of_all_times),
        arena_test(as_many_digits_as_are_needed),
        arena_test(what_is_printed_reads_back),
        arena_test(texts_of_a_million_digits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
