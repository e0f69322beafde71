// sliding_windows.c - a window ends at each event and reaches back by the
// timespan, as the rules mean.
//
// "streamstats" sees the events one after the other, so they are sorted.  How
// many events a window has need not be counted: there are N of them when the
// one N - 1 events before is not older than the window.  That needs no limit
// of time for streamstats, and its bounds are exact.  Values are looked at
// with "time_window".

#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "base/num.h"
#include "splunk/windows.h"

// limits.conf, [streamstats] max_stream_window
enum { MAX_STREAM_WINDOW = 10000 };

// ---- before the windows --------------------------------------------------

static const char *next_word(const char **lead)
{
    const char *word = *lead;
    *lead = " AND ";
    return word;
}

// streamstats keeps events without a field of "by"; they are in no group.  One
// without the value, or whose value is no number, ends no window.
static void put_needed(Stats *st)
{
    const char *lead = "| where ";
    const StrItem *f = sg_spl_next_group(st, NULL);
    for (; f != NULL; f = sg_spl_next_group(st, f)) {
        sg_spl_putf(st, "%sisnotnull(", next_word(&lead));
        sg_spl_put_name(st, SPL_EVAL, f);
        sb_putc(&st->em->out, ')');
        (void)sg_spl_put_not_absent(st, " AND ", f);
    }
    if (st->value != NULL) {
        bool text = st->correlation->type == CORR_VALUE_COUNT;
        sg_spl_putf(st, "%sisnotnull(%s", next_word(&lead),
                    text ? "" : "tonumber(");
        sg_spl_put_name(st, SPL_EVAL, st->value);
        sg_spl_put(st, text ? STR(")") : STR("))"));
        (void)sg_spl_put_no_absent_values(st, " AND ");
    }
    if (lead[0] == ' ')
        sb_putc(&st->em->out, '\n');
}

// An event is in the group of each of the values that a field has: those of
// JSON lists, whose names have braces.
static void put_each_group(Stats *st)
{
    const StrItem *f = sg_spl_next_group(st, NULL);
    for (; f != NULL; f = sg_spl_next_group(st, f)) {
        if (!sg_spl_is_list_name(f->text))
            continue;
        sg_spl_put(st, STR("| mvexpand "));
        sg_spl_put_name(st, SPL_BY, f);
        sb_putc(&st->em->out, '\n');
    }
}

static void put_sorted(Stats *st)
{
    put_needed(st);
    put_each_group(st);
    sg_spl_put(st, STR("| sort 0 _time"));
}

// ---- at least N events ---------------------------------------------------

// The numbers of events that the thresholds allow: those from 'least' to below
// 'end', HUGE_VAL being none.
typedef struct Range {
    double least, end;
} Range;

static Range range_of(const Threshold *t)
{
    double x = 0;
    (void)sg_num_parse(t->number, &x);
    switch (t->op) {
    case CORR_GTE: return (Range){ceil(x), HUGE_VAL};
    case CORR_GT: return (Range){floor(x) + 1, HUGE_VAL};
    case CORR_LT: return (Range){1, ceil(x)};
    case CORR_LTE: return (Range){1, floor(x) + 1};
    case CORR_EQ: return (Range){ceil(x), floor(x) + 1};
    case CORR_NEQ: return (Range){1, HUGE_VAL}; // put_exception() says it
    }
    return (Range){1, HUGE_VAL};
}

static Range range_of_all(const Threshold *t)
{
    Range all = {1, HUGE_VAL};
    for (; t != NULL; t = t->next) {
        Range one = range_of(t);
        all.least = one.least > all.least ? one.least : all.least;
        all.end = one.end < all.end ? one.end : all.end;
    }
    return all;
}

static bool is_exception(const Threshold *t, double *number)
{
    return t->op == CORR_NEQ && sg_num_parse(t->number, number) &&
           *number >= 1 && floor(*number) == *number;
}

// At least so many events, and nothing else: what ends the first window of a
// find is the last of exactly so many.
static bool is_at_least(const Stats *st)
{
    const Threshold *t = st->correlation->thresholds;
    while (t != NULL && (t->op == CORR_GTE || t->op == CORR_GT))
        t = t->next;
    return t == NULL;
}

static Str column_of(Stats *st, const char *name, double count)
{
    StrBuf sb = sb_in(st->em->arena);
    sg_sb_put(&sb, str_of_literal(name));
    if (count != st->plain_count)
        sg_sb_putf(&sb, "_%.0f", count);
    return sg_spl_own(st, sb_str(&sb));
}

static void check_count(Stats *st, double count)
{
    if (count <= MAX_STREAM_WINDOW)
        return;
    sg_emit_warn(st->em, SG_spl_window_size, st->correlation->condition,
                 "%.0f events are more than streamstats keeps, which is %d by "
                 "default",
                 count, MAX_STREAM_WINDOW);
    sg_diag_hint(st->em->diags,
                 "raise max_stream_window in limits.conf, or use -O "
                 "window=tumbling");
}

// The time of the oldest of the last 'count' events, and whether there are so
// many.  Each window has one event at least.  The columns of the first that is
// printed have plain names.
static void put_last_events(Stats *st, double count)
{
    if (count < 2)
        return;
    if (st->plain_count == 0)
        st->plain_count = count;
    check_count(st, count);
    sg_spl_putf(st, "\n| streamstats window=%.0f global=f first(_time) as %.*s",
                count, STR_ARG(column_of(st, "first_time", count)));
    sg_spl_putf(st, " count as %.*s",
                STR_ARG(column_of(st, "event_count", count)));
    if (is_at_least(st))
        sg_spl_put_evidence(st);
    sg_spl_put_by_group(st);
}

// The last N events may be of more than a window, or of less.
static void put_evidence_of_windows(Stats *st)
{
    if (st->inner || is_at_least(st) || !sg_spl_has_evidence(st))
        return;
    sg_spl_put(st, STR("\n| streamstats "));
    sg_spl_put_time_window(st);
    sg_spl_put_evidence(st);
    sg_spl_put_by_group(st);
}

static void put_event_counts(Stats *st, Range range)
{
    double except;
    put_last_events(st, range.least);
    if (range.end > range.least && range.end < HUGE_VAL)
        put_last_events(st, range.end);
    const Threshold *t = st->correlation->thresholds;
    for (; t != NULL; t = t->next) {
        if (!is_exception(t, &except))
            continue;
        put_last_events(st, except);
        put_last_events(st, except + 1);
    }
    put_evidence_of_windows(st);
}

static void put_at_least(Stats *st, double count)
{
    sg_spl_putf(st, "%.*s=%.0f AND _time-%.*s<%" PRIu64,
                STR_ARG(column_of(st, "event_count", count)), count,
                STR_ARG(column_of(st, "first_time", count)),
                st->correlation->timespan.seconds);
}

static void put_not_at_least(Stats *st, double count)
{
    sg_spl_put(st, STR("NOT ("));
    put_at_least(st, count);
    sb_putc(&st->em->out, ')');
}

// The window has any number of events but this one.
static void put_exception(Stats *st, double count)
{
    if (count < 2) {
        put_at_least(st, 2);
        return;
    }
    sg_spl_put(st, STR("NOT ("));
    put_at_least(st, count);
    sg_spl_put(st, STR(" AND "));
    put_not_at_least(st, count + 1);
    sb_putc(&st->em->out, ')');
}

static void put_count_condition(Stats *st, Range range)
{
    const char *lead = "\n| where ";
    if (range.least >= 2) {
        sg_spl_put(st, str_of_literal(next_word(&lead)));
        put_at_least(st, range.least);
    }
    if (range.end < HUGE_VAL) {
        sg_spl_put(st, str_of_literal(next_word(&lead)));
        put_not_at_least(st, range.end);
    }
    const Threshold *t = st->correlation->thresholds;
    for (double except; t != NULL; t = t->next) {
        if (!is_exception(t, &except))
            continue;
        sg_spl_put(st, str_of_literal(next_word(&lead)));
        put_exception(st, except);
    }
}

static void put_event_windows(Stats *st)
{
    Range range = range_of_all(st->correlation->thresholds);
    put_sorted(st);
    if (range.end <= range.least) {
        sg_spl_put(st, STR("\n| where 1=0"));
        return;
    }
    put_event_counts(st, range);
    put_count_condition(st, range);
    if (range.least >= 2)
        st->first = column_of(st, "first_time", range.least);
}

// ---- values --------------------------------------------------------------

static void note_time_window(Stats *st)
{
    sg_emit_warn(st->em, SG_spl_time_window, st->correlation->condition,
                 "streamstats keeps no more than %d events of a window by "
                 "default",
                 MAX_STREAM_WINDOW);
}

// An event that several rules find is several rows, of which only the last has
// all of them in its window.
static void put_last_rows(Stats *st)
{
    if (!sg_spl_has_copies(&st->events))
        return;
    sg_spl_put(st, STR("\n| reverse"));
    sg_spl_put_once(&st->events);
    sg_spl_put(st, STR("\n| reverse"));
}

static void put_value_windows(Stats *st)
{
    note_time_window(st);
    sg_spl_put_tuple(st);
    put_sorted(st);
    st->first = sg_spl_own(st, STR("first_time"));
    sg_spl_put(st, STR("\n| streamstats "));
    sg_spl_put_time_window(st);
    sb_putc(&st->em->out, ' ');
    sg_spl_put_function(st);
    sg_spl_putf(st, " as %.*s min(_time) as %.*s", STR_ARG(st->result),
                STR_ARG(st->first));
    sg_spl_put_evidence(st);
    sg_spl_put_by_group(st);
    put_last_rows(st);
    const char *lead = "\n| where";
    const Threshold *t = st->correlation->thresholds;
    for (; t != NULL; t = t->next, lead = " AND") {
        sg_spl_put(st, str_of_literal(lead));
        sg_spl_put_comparison(st, st->result, t->op, t->number);
    }
}

// ---- the whole -----------------------------------------------------------

// The column as it was at the height of it.
static Str peak_of(Stats *st)
{
    CorrelationOp op = st->correlation->thresholds->op;
    StrBuf sb = sb_in(st->em->arena);
    sg_sb_putf(&sb, " %s(%.*s) as %.*s",
               op == CORR_LT || op == CORR_LTE ? "min" : "max",
               STR_ARG(st->result), STR_ARG(st->result));
    return sb_str(&sb);
}

// Of a burst, all but the first N - 1 events end a window.
static void put_events_of_finds(Stats *st)
{
    Range range = range_of_all(st->correlation->thresholds);
    if (range.end < HUGE_VAL || range.least < 1)
        range.least = 0;
    Str columns = {"", 0};
    StrBuf sb = sb_in(st->em->arena);
    sg_sb_putf(&sb, " count as %.*s", STR_ARG(st->result));
    if (range.least >= 1)
        columns = sb_str(&sb);
    sg_spl_put_finds(st, columns);
    if (range.least > 1)
        sg_spl_putf(st, "\n| eval %.*s=%.*s+%.0f", STR_ARG(st->result),
                    STR_ARG(st->result), range.least - 1);
}

void sg_spl_put_sliding(Stats *st)
{
    bool events = st->correlation->type == CORR_EVENT_COUNT;
    bool rules = sg_is_temporal(st->correlation);
    if (rules)
        sg_spl_put_sliding_rules(st);
    else if (events)
        put_event_windows(st);
    else
        put_value_windows(st);
    sg_spl_put_whole_windows(st);
    if (st->inner)
        return;
    if (events)
        put_events_of_finds(st);
    else
        sg_spl_put_finds(st, rules ? (Str){"", 0} : peak_of(st));
}
