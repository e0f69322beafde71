// esql_functions.c - functions of ES|QL.  A row and a function for each.
//
// Functions are null where an argument is null or, but for conversions and
// MV_..., has several values.  A conversion that fails is null, with a warning.

#include "esql_parts.h"

#include "base/ascii.h"
#include "base/num.h"
#include "base/strbuf.h"
#include "eval_parts.h"
#include "naive_time.h"
#include "regex/letters.h"

enum { MAX_ARGUMENTS = 16 };

typedef struct Arguments {
    Esql *q;
    EsqlValue *v;
    size_t count;
} Arguments;

static EsqlValue text_value(Str text)
{
    EsqlValue v = {.type = ESQL_KEYWORD, .count = 1};
    v.items[0].text = text;
    return v;
}

static EsqlValue whole_value(int64_t whole)
{
    EsqlValue v = {.type = ESQL_LONG, .count = 1};
    v.items[0].whole = whole;
    return v;
}

static void want(const Arguments *a, size_t i, EsqlType type)
{
    if (a->v[i].type != type && a->v[i].type != ESQL_NULL)
        esql_fail(a->q, "a function of another type");
}

// Are all of them one value?
static bool are_single(const Arguments *a)
{
    for (size_t i = 0; i < a->count; i++)
        if (a->v[i].count != 1)
            return false;
    return true;
}

// ---- text ------------------------------------------------------------------

static EsqlValue lower(const Arguments *a)
{
    want(a, 0, ESQL_KEYWORD);
    if (!are_single(a))
        return esql_null(ESQL_KEYWORD);
    return text_value(
        sg_letters(a->q->arena, a->v[0].items[0].text, CASE_LOWER));
}

static bool starts(Str text, Str part)
{
    return str_starts(text, part);
}

static bool ends(Str text, Str part)
{
    return str_ends(text, part);
}

static EsqlValue compare_parts(const Arguments *a, bool (*holds)(Str, Str))
{
    want(a, 0, ESQL_KEYWORD);
    want(a, 1, ESQL_KEYWORD);
    if (!are_single(a))
        return esql_truth(-1);
    return esql_truth(holds(a->v[0].items[0].text, a->v[1].items[0].text));
}

static EsqlValue starts_with(const Arguments *a)
{
    return compare_parts(a, starts);
}

static EsqlValue ends_with(const Arguments *a)
{
    return compare_parts(a, ends);
}

// From 1; 0: it is not there.
static EsqlValue locate(const Arguments *a)
{
    want(a, 0, ESQL_KEYWORD);
    want(a, 1, ESQL_KEYWORD);
    if (!are_single(a))
        return esql_null(ESQL_LONG);
    Str text = a->v[0].items[0].text, part = a->v[1].items[0].text;
    for (size_t i = 0; i + part.n <= text.n; i++)
        if (str_starts(str_slice(text, i, text.n), part))
            return whole_value((int64_t)i + 1);
    return whole_value(0);
}

static EsqlValue concat(const Arguments *a)
{
    StrBuf sb = sb_in(a->q->arena);
    for (size_t i = 0; i < a->count; i++) {
        want(a, i, ESQL_KEYWORD);
        if (a->v[i].count == 1)
            sg_sb_put(&sb, a->v[i].items[0].text);
    }
    return are_single(a) ? text_value(sb_str(&sb)) : esql_null(ESQL_KEYWORD);
}

// ---- conversions -----------------------------------------------------------

// Double.toString() of Java: "5.0", and "1.0E10" from ten million on.
static void put_double(StrBuf *sb, double number)
{
    if (number >= 1e7 || number <= -1e7)
        sg_sb_putf(sb, "%.1E", number);
    else
        sg_num_put_real(sb, number);
}

static void put_date(StrBuf *sb, int64_t time)
{
    struct tm t = naive_time_parts((time_t)(time / 1000));
    sg_sb_putf(sb, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", t.tm_year + 1900,
               t.tm_mon + 1, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec,
               (int)(time % 1000));
}

static Str item_text(Esql *q, EsqlType type, const EsqlItem *x)
{
    StrBuf sb = sb_in(q->arena);
    switch (type) {
    case ESQL_KEYWORD:
    case ESQL_IP: return x->text;
    case ESQL_BOOLEAN: return x->whole ? STR("true") : STR("false");
    case ESQL_LONG: sg_sb_putf(&sb, "%lld", (long long)x->whole); break;
    case ESQL_DOUBLE: put_double(&sb, x->number); break;
    case ESQL_DATE: put_date(&sb, x->whole); break;
    case ESQL_NULL:
    case ESQL_SPAN: esql_fail(q, "a function of another type"); break;
    }
    return sb_str(&sb);
}

static EsqlValue to_string(const Arguments *a)
{
    EsqlValue v = a->v[0];
    for (size_t i = 0; i < v.count; i++)
        v.items[i].text = item_text(a->q, v.type, &v.items[i]);
    v.type = ESQL_KEYWORD;
    v.literal = false;
    return v;
}

// Double.parseDouble(): blanks around it, and a letter behind it.
static bool java_double(Str text, double *number)
{
    while (text.n > 0 && (unsigned char)text.p[0] <= ' ')
        text = str_slice(text, 1, text.n);
    while (text.n > 0 && (unsigned char)text.p[text.n - 1] <= ' ')
        text.n--;
    if (text.n > 1 && strchr("dDfF", text.p[text.n - 1]) != NULL)
        text.n--;
    return sg_num_parse(text, number);
}

static EsqlValue to_double(const Arguments *a)
{
    EsqlValue from = a->v[0], v = {.type = ESQL_DOUBLE};
    if (from.type == ESQL_IP || from.type == ESQL_SPAN)
        esql_fail(a->q, "a function of another type");
    for (size_t i = 0; i < from.count; i++) {
        EsqlItem x = from.items[i];
        bool good = true;
        if (from.type == ESQL_KEYWORD)
            good = java_double(x.text, &x.number);
        else if (from.type != ESQL_DOUBLE)
            x.number = (double)x.whole;
        if (good)
            v.items[v.count++] = x;
    }
    return v;
}

static bool is_address(Esql *q, Str text)
{
    StrBuf network = sb_in(q->arena);
    sg_sb_put(&network, text);
    sg_sb_put(&network, STR("/0"));
    return eval_is_network(sb_str(&network));
}

static EsqlValue to_ip(const Arguments *a)
{
    EsqlValue from = a->v[0], v = {.type = ESQL_IP};
    if (from.type != ESQL_KEYWORD && from.type != ESQL_IP &&
        from.type != ESQL_NULL)
        esql_fail(a->q, "a function of another type");
    for (size_t i = 0; i < from.count; i++)
        if (is_address(a->q, from.items[i].text))
            v.items[v.count++] = from.items[i];
    return v;
}

static EsqlValue to_datetime(const Arguments *a)
{
    EsqlValue from = a->v[0], v = {.type = ESQL_DATE};
    if (from.type == ESQL_IP || from.type == ESQL_BOOLEAN)
        esql_fail(a->q, "a function of another type");
    for (size_t i = 0; i < from.count; i++) {
        EsqlItem x = from.items[i];
        time_t seconds = 0;
        bool good = true;
        if (from.type == ESQL_KEYWORD) {
            good = naive_time_read(x.text, (TimeRules){.no_numbers = true},
                                   &seconds);
            x.whole = (int64_t)seconds * 1000;
        } else if (from.type == ESQL_DOUBLE) {
            x.whole = (int64_t)x.number;
        }
        if (good)
            v.items[v.count++] = x;
    }
    return v;
}

// ---- several values --------------------------------------------------------

static EsqlValue mv_concat(const Arguments *a)
{
    StrBuf sb = sb_in(a->q->arena);
    want(a, 0, ESQL_KEYWORD);
    want(a, 1, ESQL_KEYWORD);
    if (a->v[0].count == 0 || a->v[1].count != 1)
        return esql_null(ESQL_KEYWORD);
    for (size_t i = 0; i < a->v[0].count; i++) {
        if (i > 0)
            sg_sb_put(&sb, a->v[1].items[0].text);
        sg_sb_put(&sb, a->v[0].items[i].text);
    }
    return text_value(sb_str(&sb));
}

static EsqlValue extreme(const Arguments *a, int sign)
{
    EsqlValue v = a->v[0];
    for (size_t i = 1; i < v.count; i++)
        if (sign * esql_compare(&v, &v.items[i], &v.items[0]) > 0)
            v.items[0] = v.items[i];
    v.count = v.count > 0 ? 1 : 0;
    return v;
}

static EsqlValue mv_max(const Arguments *a)
{
    return extreme(a, 1);
}

static EsqlValue mv_min(const Arguments *a)
{
    return extreme(a, -1);
}

// ---- times, addresses ------------------------------------------------------

static int part_of(Esql *q, Str part, const struct tm *t)
{
    if (str_eq(part, STR("minute_of_hour")))
        return t->tm_min;
    if (str_eq(part, STR("hour_of_day")))
        return t->tm_hour;
    if (str_eq(part, STR("day_of_month")))
        return t->tm_mday;
    if (str_eq(part, STR("month_of_year")))
        return t->tm_mon + 1;
    if (str_eq(part, STR("year")))
        return t->tm_year + 1900;
    esql_fail(q, "a part of a time that is not known");
    return 0;
}

static EsqlValue date_extract(const Arguments *a)
{
    want(a, 0, ESQL_KEYWORD);
    want(a, 1, ESQL_DATE);
    if (!a->v[0].literal)
        esql_fail(a->q, "a part of a time that is not a string");
    int64_t time = a->v[1].items[0].whole;
    struct tm t = naive_time_parts((time_t)(time / 1000));
    int part = part_of(a->q, a->v[0].items[0].text, &t);
    return are_single(a) ? whole_value(part) : esql_null(ESQL_LONG);
}

static EsqlValue cidr_match(const Arguments *a)
{
    bool found = false;
    want(a, 0, ESQL_IP);
    for (size_t i = 1; i < a->count; i++) {
        want(a, i, ESQL_KEYWORD);
        Str network = a->v[i].items[0].text;
        if (!eval_is_network(network))
            esql_fail(a->q, "not a network");
        found = found || (a->v[0].count == 1 &&
                          eval_in_network(a->v[0].items[0].text, network));
    }
    return esql_truth(a->v[0].count == 1 ? found : -1);
}

static EsqlValue now(const Arguments *a)
{
    EsqlValue v = {.type = ESQL_DATE, .count = 1};
    v.items[0].whole = a->q->world->now;
    return v;
}

// ---- choices ---------------------------------------------------------------

static EsqlValue coalesce(const Arguments *a)
{
    for (size_t i = 1; i < a->count; i++)
        if (a->v[i].type != a->v[0].type)
            esql_fail(a->q, "COALESCE of two types");
    for (size_t i = 0; i < a->count; i++)
        if (a->v[i].count > 0)
            return a->v[i];
    return a->v[0];
}

// "CASE(condition, value, ... [, else])": null counts as false.
static EsqlValue choose(const Arguments *a)
{
    EsqlValue v = esql_null(a->v[1].type);
    bool found = false;
    for (size_t i = 0; i + 1 < a->count; i += 2) {
        int truth = esql_truth_of(a->q, &a->v[i]);
        if (a->v[i + 1].type != v.type)
            esql_fail(a->q, "CASE of two types");
        if (!found && truth > 0)
            v = a->v[i + 1];
        found = found || truth > 0;
    }
    v.literal = false;
    if (a->count % 2 == 0 || found)
        return v;
    return a->v[a->count - 1];
}

// A full-text function is an operand of AND, OR and NOT only.
static EsqlValue kql(const Arguments *a)
{
    Esql *q = a->q;
    if (q->inside > 1 || q->world->kql == NULL || !a->v[0].literal ||
        a->v[0].type != ESQL_KEYWORD) {
        esql_fail(q, "KQL inside of a function, or of no string");
        return esql_truth(0);
    }
    int found = q->world->kql(a->v[0].items[0].text, q->table, q->row);
    if (found < 0)
        esql_fail(q, "not KQL");
    return esql_truth(found > 0);
}

// ---- the table -------------------------------------------------------------

typedef struct Function {
    const char *name;
    size_t least, most;
    EsqlValue (*call)(const Arguments *a);
} Function;

static const Function functions[] = {
    {"TO_LOWER", 1, 1, lower},
    {"STARTS_WITH", 2, 2, starts_with},
    {"ENDS_WITH", 2, 2, ends_with},
    {"LOCATE", 2, 2, locate},
    {"CONCAT", 2, MAX_ARGUMENTS, concat},
    {"TO_STRING", 1, 1, to_string},
    {"TO_DOUBLE", 1, 1, to_double},
    {"TO_IP", 1, 1, to_ip},
    {"TO_DATETIME", 1, 1, to_datetime},
    {"MV_CONCAT", 2, 2, mv_concat},
    {"MV_MAX", 1, 1, mv_max},
    {"MV_MIN", 1, 1, mv_min},
    {"DATE_EXTRACT", 2, 2, date_extract},
    {"CIDR_MATCH", 2, MAX_ARGUMENTS, cidr_match},
    {"NOW", 0, 0, now},
    {"COALESCE", 2, MAX_ARGUMENTS, coalesce},
    {"CASE", 2, MAX_ARGUMENTS, choose},
    {"KQL", 1, 1, kql},
};

static const Function *function_named(Str name)
{
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (str_eq_fold(name, str_of_literal(functions[i].name)))
            return &functions[i];
    return NULL;
}

EsqlValue esql_call(Esql *q, Str name)
{
    const Function *f = function_named(name);
    Arguments a = {q, arena_array(q->arena, EsqlValue, MAX_ARGUMENTS), 0};
    q->inside += f != NULL && f->call == choose ? 0 : 1;
    for (bool any = esql_peek(q) != ')'; any; any = esql_skip(q, ',')) {
        if (a.count == MAX_ARGUMENTS || f == NULL) {
            esql_fail(q, "a function that is not known");
            return esql_null(ESQL_NULL);
        }
        a.v[a.count++] = esql_expression(q);
    }
    if (!esql_skip(q, ')') || f == NULL || a.count < f->least ||
        a.count > f->most)
        esql_fail(q, "arguments that the function does not take");
    EsqlValue v = q->problem == NULL ? f->call(&a) : esql_null(ESQL_NULL);
    q->inside -= f != NULL && f->call == choose ? 0 : 1;
    return v;
}

// ---- spans -----------------------------------------------------------------

static int64_t unit_of(char unit)
{
    switch (unit) {
    case 's': return 1000;
    case 'm': return 60000;
    case 'h': return 3600000;
    case 'd': return 86400000;
    case 'w': return 604800000;
    default: return 0;
    }
}

static int64_t months_of(const EsqlItem *span)
{
    return span->unit == 'M'   ? span->whole
           : span->unit == 'y' ? span->whole * 12
                               : 0;
}

// A month or a year before keeps the day, which tests take to be there.
int64_t esql_back(Esql *q, int64_t time, const EsqlItem *span)
{
    int64_t months = months_of(span);
    if (months == 0)
        return time - span->whole * unit_of(span->unit);
    struct tm t = naive_time_parts((time_t)(time / 1000));
    int64_t month = (int64_t)(t.tm_year + 1900) * 12 + t.tm_mon - months;
    if (t.tm_mday > 28)
        esql_fail(q, "a day that is not in every month");
    int seconds = t.tm_hour * 3600 + t.tm_min * 60 + t.tm_sec;
    return (int64_t)naive_time((int)(month / 12), (int)(month % 12) + 1,
                               t.tm_mday, seconds) *
               1000 +
           time % 1000;
}

// Intervals of a fixed length begin at 1970-01-01, a week on a Monday, months
// and years with the calendar.
int64_t esql_bucket(Esql *q, int64_t time, const EsqlItem *span)
{
    int64_t months = months_of(span), length = span->whole;
    if (length < 1) {
        esql_fail(q, "an interval of nothing");
        return 0;
    }
    if (months > 0) {
        struct tm t = naive_time_parts((time_t)(time / 1000));
        int64_t month = (int64_t)(t.tm_year + 1900) * 12 + t.tm_mon;
        month -= (month - (int64_t)1970 * 12) % months;
        return (int64_t)naive_time((int)(month / 12), (int)(month % 12) + 1, 1,
                                   0) *
               1000;
    }
    int64_t monday = span->unit == 'w' && length == 1 ? 4 * 86400000 : 0;
    length *= unit_of(span->unit);
    return time - (time - monday) % length;
}
