// insights_functions.c - functions of Logs Insights: "Boolean, comparison,
// numeric, datetime, and other functions", and "stats" for aggregates.
//
// Those without code are known to the reader only.

#include "insights_parts.h"

#include <math.h>

#include "base/ascii.h"
#include "base/strbuf.h"
#include "eval_parts.h"

// ---- presence --------------------------------------------------------------

static QlValue is_present(QlScope *s, const QlValue *args, size_t n)
{
    (void)s;
    (void)n;
    return ql_truth(tri_of(args[0].kind != QL_MISSING));
}

static QlValue coalesce(QlScope *s, const QlValue *args, size_t n)
{
    (void)s;
    for (size_t i = 0; i < n; i++)
        if (args[i].kind != QL_MISSING)
            return args[i];
    return ql_missing();
}

// ---- text ------------------------------------------------------------------

// Maps and lists are null for functions of text ("JSON functions").
static QlValue lower(QlScope *s, const QlValue *args, size_t n)
{
    Str text;
    (void)n;
    if (!ql_as_text(&args[0], &text))
        return ql_missing();
    StrBuf sb = sb_in(s->arena);
    for (size_t i = 0; i < text.n; i++)
        sb_putc(&sb, to_lower(text.p[i]));
    return ql_text(sb_str(&sb));
}

static QlValue concat(QlScope *s, const QlValue *args, size_t n)
{
    StrBuf sb = sb_in(s->arena);
    for (size_t i = 0; i < n; i++) {
        Str text = {0};
        if (!ql_as_text(&args[i], &text) && !s->world->empty_parts)
            return ql_missing();
        sg_sb_put(&sb, text);
    }
    return ql_text(sb_str(&sb));
}

typedef enum Where { ANYWHERE, AT_START, AT_END } Where;

// "Returns 1", or 0.
static QlValue search(QlScope *s, const QlValue *args, Where where)
{
    Str whole, part;
    bool found = false;
    if (!ql_as_text(&args[0], &whole) || !ql_as_text(&args[1], &part))
        return ql_missing();
    for (size_t at = 0; at + part.n <= whole.n && !found; at++)
        found = str_starts(str_slice(whole, at, whole.n), part) &&
                (where != AT_START || at == 0) &&
                (where != AT_END || at + part.n == whole.n);
    return ql_number(s->arena, found ? 1 : 0);
}

static QlValue contains(QlScope *s, const QlValue *args, size_t n)
{
    (void)n;
    return search(s, args, ANYWHERE);
}

static QlValue starts(QlScope *s, const QlValue *args, size_t n)
{
    (void)n;
    return search(s, args, AT_START);
}

static QlValue ends(QlScope *s, const QlValue *args, size_t n)
{
    (void)n;
    return search(s, args, AT_END);
}

// ---- addresses -------------------------------------------------------------

static QlValue in_subnet(const QlValue *args, char sign)
{
    Str address, net;
    if (!ql_as_text(&args[0], &address) || !ql_as_text(&args[1], &net))
        return ql_truth(TRI_UNKNOWN);
    bool same = str_find(address, sign, 0) < address.n &&
                str_find(net, sign, 0) < net.n;
    return ql_truth(tri_of(same && eval_in_network(address, net)));
}

static QlValue in_subnet4(QlScope *s, const QlValue *args, size_t n)
{
    (void)s;
    (void)n;
    return in_subnet(args, '.');
}

static QlValue in_subnet6(QlScope *s, const QlValue *args, size_t n)
{
    (void)s;
    (void)n;
    return in_subnet(args, ':');
}

// ---- JSON ------------------------------------------------------------------

static QlValue json_parse(QlScope *s, const QlValue *args, size_t n)
{
    EventProblems problems;
    (void)n;
    if (args[0].kind != QL_STRING)
        return ql_missing();
    const InsightsEvent *e = s->row->event;
    if (e != NULL && e->root != NULL && args[0].text.p == e->message.p)
        return ql_of_tree(s, e->root); // it is parsed already
    return ql_of_tree(s, sg_event_parse(s->arena, args[0].text, &problems));
}

// Of a map or a list; no page says what it makes of other values.
static QlValue json_stringify(QlScope *s, const QlValue *args, size_t n)
{
    (void)n;
    return args[0].kind == QL_TREE ? ql_text(ql_json(s, args[0].tree))
                                   : ql_missing();
}

// ---- choices ---------------------------------------------------------------

static bool is_true(const QlValue *v)
{
    return v->kind == QL_TRUTH && v->truth == TRI_TRUE;
}

static QlValue if_else(QlScope *s, const QlValue *args, size_t n)
{
    (void)s;
    (void)n;
    return is_true(&args[0]) ? args[1] : args[2];
}

static QlValue in_case(QlScope *s, const QlValue *args, size_t n)
{
    (void)s;
    for (size_t i = 0; i + 1 < n; i += 2)
        if (is_true(&args[i]))
            return args[i + 1];
    return n % 2 == 1 ? args[n - 1] : ql_missing();
}

// ---- numbers and times -----------------------------------------------------

static QlValue round_down(QlScope *s, const QlValue *args, size_t n)
{
    double number;
    (void)n;
    return ql_as_number(&args[0], &number) ? ql_number(s->arena, floor(number))
                                           : ql_missing();
}

static QlValue root(QlScope *s, const QlValue *args, size_t n)
{
    double number;
    (void)n;
    return ql_as_number(&args[0], &number) && number >= 0
               ? ql_number(s->arena, sqrt(number))
               : ql_missing();
}

// "Returns the largest value": of missing ones the page says nothing.
static QlValue greatest(QlScope *s, const QlValue *args, size_t n)
{
    double most = 0, number;
    for (size_t i = 0; i < n; i++) {
        if (!ql_as_number(&args[i], &number))
            s->problem = "greatest() of what is no number";
        else if (i == 0 || number > most)
            most = number;
    }
    return ql_number(s->arena, most);
}

static QlValue to_millis(QlScope *s, const QlValue *args, size_t n)
{
    (void)s;
    (void)n;
    return args[0];
}

// "Rounds the value of @timestamp to the given period and then truncates."
static QlValue bin(QlScope *s, const QlValue *args, size_t n)
{
    (void)n;
    if (s->row->event == NULL)
        return ql_missing();
    double period = args[0].number;
    double time = (double)s->row->event->time;
    return ql_number(s->arena, floor(time / period) * period);
}

typedef struct Calendar {
    long long year;
    int month, day, days; // of the year, from 0
    int hour, minute, weekday;
} Calendar;

static bool is_leap(long long year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static Calendar calendar_of(int64_t ms)
{
    static const int lengths[] = {31, 28, 31, 30, 31, 30,
                                  31, 31, 30, 31, 30, 31};
    int64_t days = ms / 86400000, rest = ms % 86400000;
    Calendar c = {.year = 1970, .month = 1};
    c.hour = (int)(rest / 3600000);
    c.minute = (int)(rest / 60000 % 60);
    c.weekday = (int)((days + 3) % 7); // 1 January 1970 was a Thursday
    for (; days >= (is_leap(c.year) ? 366 : 365); c.year++)
        days -= is_leap(c.year) ? 366 : 365;
    c.days = (int)days;
    for (int i = 0; i < 12; i++, c.month++) {
        int length = lengths[i] + (i == 1 && is_leap(c.year) ? 1 : 0);
        if (days < length)
            break;
        days -= length;
    }
    c.day = (int)days + 1;
    return c;
}

// Of ISO 8601: the week with the year's first Thursday is the first.
static int week_of(const Calendar *c)
{
    int week = (c->days - c->weekday + 10) / 7;
    int first = ((c->weekday - c->days) % 7 + 7) % 7; // of 1 January
    bool last = first == 3 || (first == 2 && is_leap(c->year));
    if (week == 53 && !last)
        return 1;
    if (week > 0)
        return week;
    long long before = c->year - 1;
    int start = ((first - (is_leap(before) ? 366 : 365)) % 7 + 7) % 7;
    return start == 3 || (start == 2 && is_leap(before)) ? 53 : 52;
}

static QlValue format_date(QlScope *s, const QlValue *args, size_t n)
{
    double time;
    StrBuf sb = sb_in(s->arena);
    Str format = args[1].text;
    if (!ql_as_number(&args[0], &time))
        return ql_missing();
    if (n != 3 || !str_eq(args[2].text, STR("UTC")) || format.n != 2 ||
        format.p[0] != '%') {
        s->problem = "formatDate() of another kind is not run here";
        return ql_missing();
    }
    Calendar c = calendar_of((int64_t)time);
    switch (format.p[1]) {
    case 'M': sg_sb_putf(&sb, "%02d", c.minute); break;
    case 'H': sg_sb_putf(&sb, "%02d", c.hour); break;
    case 'd': sg_sb_putf(&sb, "%02d", c.day); break;
    case 'm': sg_sb_putf(&sb, "%02d", c.month); break;
    case 'V': sg_sb_putf(&sb, "%02d", week_of(&c)); break;
    case 'Y': sg_sb_putf(&sb, "%lld", c.year); break;
    default: s->problem = "a part of times that is not run here";
    }
    return ql_text(sb_str(&sb));
}

// ---- the table -------------------------------------------------------------

// Names are those of the page; letters of either case are taken by the service,
// but not here: the backend has no reason for another spelling.
static const QlFunction functions[] = {
    {"ispresent", 1, 1, true, false, is_present},
    {"coalesce", 1, QL_MAX_ARGS, false, false, coalesce},
    {"isempty", 1, 1, true, false, NULL},
    {"isblank", 1, 1, true, false, NULL},
    {"concat", 1, QL_MAX_ARGS, false, false, concat},
    {"ltrim", 1, 2, false, false, NULL},
    {"rtrim", 1, 2, false, false, NULL},
    {"trim", 1, 2, false, false, NULL},
    {"strlen", 1, 1, false, false, NULL},
    {"toupper", 1, 1, false, false, NULL},
    {"tolower", 1, 1, false, false, lower},
    {"substr", 2, 3, false, false, NULL},
    {"replace", 3, 3, false, false, NULL},
    {"strcontains", 2, 2, false, false, contains},
    {"startsWith", 2, 2, false, false, starts},
    {"endsWith", 2, 2, false, false, ends},
    {"isIpv4InSubnet", 2, 2, true, false, in_subnet4},
    {"isIpv6InSubnet", 2, 2, true, false, in_subnet6},
    {"isIpInSubnet", 2, 2, true, false, NULL},
    {"isValidIp", 1, 1, true, false, NULL},
    {"isValidIpV4", 1, 1, true, false, NULL},
    {"isValidIpV6", 1, 1, true, false, NULL},
    {"jsonParse", 1, 1, false, false, json_parse},
    {"jsonStringify", 1, 1, false, false, json_stringify},
    {"if", 3, 3, false, false, if_else},
    {"case", 2, QL_MAX_ARGS, false, false, in_case},
    {"abs", 1, 1, false, false, NULL},
    {"ceil", 1, 1, false, false, NULL},
    {"floor", 1, 1, false, false, round_down},
    {"greatest", 1, QL_MAX_ARGS, false, false, greatest},
    {"least", 1, QL_MAX_ARGS, false, false, NULL},
    {"log", 1, 1, false, false, NULL},
    {"sqrt", 1, 1, false, false, root},
    {"bin", 1, 1, false, false, bin},
    {"datefloor", 2, 2, false, false, NULL},
    {"dateceil", 2, 2, false, false, NULL},
    {"fromMillis", 1, 1, false, false, NULL},
    {"toMillis", 1, 1, false, false, to_millis},
    {"now", 0, 0, false, false, NULL},
    {"formatDate", 2, 3, false, false, format_date},
    {"parseDate", 2, 3, false, false, NULL},
    {"count", 0, 1, false, true, NULL},
    {"count_distinct", 1, 1, false, true, NULL},
    {"sum", 1, 1, false, true, NULL},
    {"avg", 1, 1, false, true, NULL},
    {"min", 1, 1, false, true, NULL},
    {"max", 1, 1, false, true, NULL},
    {"pct", 2, 2, false, true, NULL},
    {"stddev", 1, 1, false, true, NULL},
    {"earliest", 1, 1, false, true, NULL},
    {"latest", 1, 1, false, true, NULL},
    {"sortsFirst", 1, 1, false, true, NULL},
    {"sortsLast", 1, 1, false, true, NULL},
};

const QlFunction *ql_function(Str name)
{
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (str_eq(name, str_of_literal(functions[i].name)))
            return &functions[i];
    return NULL;
}
