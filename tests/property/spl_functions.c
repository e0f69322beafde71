// spl_functions.c - the functions of "eval" and "where".
//
// Search Reference, "Evaluation functions".  Of null they are null, but for
// those that ask for it.  Of null min() is not documented.

#define _XOPEN_SOURCE 700

#include "spl_parts.h"

#include <math.h>
#include <time.h>

#include "base/ascii.h"
#include "base/strbuf.h"
#include "base/utf8.h"

static SplValue null_value(void)
{
    return (SplValue){.kind = SPL_NULL};
}

// ---- null and conditions -------------------------------------------------

static SplValue call_isnull(SplScope *s, const SplValue *args, size_t n)
{
    (void)s, (void)n;
    return spl_truth(args[0].kind == SPL_NULL);
}

static SplValue call_isnotnull(SplScope *s, const SplValue *args, size_t n)
{
    (void)s, (void)n;
    return spl_truth(args[0].kind != SPL_NULL);
}

static SplValue call_null(SplScope *s, const SplValue *args, size_t n)
{
    (void)s, (void)args, (void)n;
    return null_value();
}

static SplValue call_true(SplScope *s, const SplValue *args, size_t n)
{
    (void)s, (void)args, (void)n;
    return spl_truth(true);
}

static SplValue call_false(SplScope *s, const SplValue *args, size_t n)
{
    (void)s, (void)args, (void)n;
    return spl_truth(false);
}

// "if the condition is not true", null included, the last one.
static SplValue call_if(SplScope *s, const SplValue *args, size_t n)
{
    (void)s, (void)n;
    return args[0].kind == SPL_TRUTH && args[0].truth ? args[1] : args[2];
}

static SplValue call_coalesce(SplScope *s, const SplValue *args, size_t n)
{
    (void)s;
    for (size_t i = 0; i < n; i++)
        if (args[i].kind != SPL_NULL)
            return args[i];
    return null_value();
}

// ---- text ----------------------------------------------------------------

static SplValue call_match(SplScope *s, const SplValue *args, size_t n)
{
    (void)n;
    Str text = spl_as_text(s->arena, &args[0]);
    return spl_truth(eval_regex(args[1].text, 0, text));
}

static SplValue call_lower(SplScope *s, const SplValue *args, size_t n)
{
    (void)n;
    Str text = spl_as_text(s->arena, &args[0]);
    StrBuf sb = sb_in(s->arena);
    for (size_t i = 0; i < text.n; i++)
        sb_putc(&sb, to_lower(text.p[i]));
    return spl_text(sb_str(&sb));
}

// "the count of the number of characters, not bytes"
static SplValue call_len(SplScope *s, const SplValue *args, size_t n)
{
    (void)n;
    Str text = spl_as_text(s->arena, &args[0]);
    return spl_of_number((double)sg_utf8_length(text));
}

// Where the character number 'n' begins, from 0.
static size_t place_of(Str text, double n)
{
    size_t at = 0;
    for (; n >= 1 && at < text.n; n--)
        (void)sg_utf8_next(text, &at);
    return at;
}

// substr(TEXT, START[, LENGTH]): from 1, from the end where negative.
static SplValue call_substr(SplScope *s, const SplValue *args, size_t n)
{
    Str text = spl_as_text(s->arena, &args[0]);
    double start, length = (double)text.n;
    if (!spl_to_number(&args[1], &start) ||
        (n == 3 && !spl_to_number(&args[2], &length)))
        return null_value();
    if (start < 0)
        start += (double)sg_utf8_length(text) + 1;
    size_t from = place_of(text, start - 1);
    Str rest = str_slice(text, from, text.n);
    return spl_text(str_slice(rest, 0, place_of(rest, length)));
}

static SplValue call_tonumber(SplScope *s, const SplValue *args, size_t n)
{
    double number;
    (void)n;
    return eval_number(spl_as_text(s->arena, &args[0]), &number)
               ? spl_of_number(number)
               : null_value();
}

// Of numbers: what texts there may be is not relied on.
static SplValue extreme(SplScope *s, const SplValue *args, size_t n, bool least)
{
    double found = 0, number;
    for (size_t i = 0; i < n; i++) {
        if (!spl_to_number(&args[i], &number))
            (void)spl_fail(s->text, "min() or max() of text");
        else if (i == 0 || (least ? number < found : number > found))
            found = number;
    }
    return spl_of_number(found);
}

static SplValue call_min(SplScope *s, const SplValue *args, size_t n)
{
    return extreme(s, args, n, true);
}

static SplValue call_max(SplScope *s, const SplValue *args, size_t n)
{
    return extreme(s, args, n, false);
}

static SplValue call_pow(SplScope *s, const SplValue *args, size_t n)
{
    (void)n;
    double base = 0, exponent = 0;
    if (!spl_to_number(&args[0], &base) || !spl_to_number(&args[1], &exponent))
        (void)spl_fail(s->text, "pow() of text");
    return spl_of_number(pow(base, exponent));
}

static SplValue call_sqrt(SplScope *s, const SplValue *args, size_t n)
{
    (void)n;
    double number = 0;
    if (!spl_to_number(&args[0], &number) || number < 0)
        (void)spl_fail(s->text, "sqrt() of text or of less than nothing");
    return spl_of_number(sqrt(number));
}

// ---- several values ------------------------------------------------------

static SplValue call_mvcount(SplScope *s, const SplValue *args, size_t n)
{
    (void)s, (void)n;
    bool many = args[0].kind == SPL_VALUES;
    return spl_of_number(many ? (double)args[0].count : 1);
}

static SplValue call_split(SplScope *s, const SplValue *args, size_t n)
{
    Str text = args[0].text, by = args[1].text;
    Str *parts = arena_array(s->arena, Str, text.n + 1);
    size_t count = 0, from = 0;
    (void)n;
    if (by.n == 0)
        return null_value(); // not documented, so nothing may hang on it
    for (size_t i = 0; i + by.n <= text.n;) {
        if (!str_starts(str_slice(text, i, text.n), by)) {
            i++;
            continue;
        }
        parts[count++] = str_slice(text, from, i);
        i = from = i + by.n;
    }
    parts[count++] = str_slice(text, from, text.n);
    if (count == 1)
        return spl_text(parts[0]);
    return (SplValue){.kind = SPL_VALUES, .values = parts, .count = count};
}

// ---- time ----------------------------------------------------------------

static const char *c_text(SplScope *s, const SplValue *v)
{
    StrBuf sb = sb_in(s->arena);
    sg_sb_put(&sb, spl_as_text(s->arena, v));
    sb_putc(&sb, '\0');
    return sb_str(&sb).p;
}

// Since 1970, in UTC.
static double seconds_of(const struct tm *tm)
{
    int year = tm->tm_year + 1900 - (tm->tm_mon < 2), era = year / 400;
    int of_era = year - era * 400;
    int day = (153 * ((tm->tm_mon + 10) % 12) + 2) / 5 + tm->tm_mday - 1;
    int days =
        era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + day - 719468;
    return ((days * 24.0 + tm->tm_hour) * 60 + tm->tm_min) * 60 + tm->tm_sec;
}

static SplValue call_strptime(SplScope *s, const SplValue *args, size_t n)
{
    struct tm tm = {.tm_mday = 1};
    (void)n;
    if (strptime(c_text(s, &args[0]), c_text(s, &args[1]), &tm) == NULL)
        return null_value();
    return spl_of_number(seconds_of(&tm));
}

// One conversion: more are not written.
static size_t put_time(char *text, size_t size, const struct tm *tm, Str format)
{
    if (format.n != 2 || format.p[0] != '%')
        return 0;
    switch (format.p[1]) {
    case 'M': return strftime(text, size, "%M", tm);
    case 'H': return strftime(text, size, "%H", tm);
    case 'd': return strftime(text, size, "%d", tm);
    case 'V': return strftime(text, size, "%V", tm);
    case 'm': return strftime(text, size, "%m", tm);
    case 'Y': return strftime(text, size, "%Y", tm);
    }
    return 0;
}

static SplValue call_strftime(SplScope *s, const SplValue *args, size_t n)
{
    double seconds;
    struct tm tm;
    char text[64];
    (void)n;
    if (!spl_to_number(&args[0], &seconds))
        return null_value();
    time_t time = (time_t)seconds;
    if (gmtime_r(&time, &tm) == NULL)
        return null_value();
    size_t length = put_time(text, sizeof text, &tm, args[1].text);
    if (length == 0)
        (void)spl_fail(s->text, "no such time format");
    return spl_text(sg_arena_copy(s->arena, str_of(text, length)));
}

// ---- the table -----------------------------------------------------------

typedef struct Function {
    const char *name;
    size_t least, most; // arguments
    bool nulls;         // it looks at null
    bool values;        // and at several values
    SplValue (*call)(SplScope *s, const SplValue *args, size_t n);
} Function;

// clang-format off
static const Function functions[] = {
    {"isnull",    1, 1, true,  true,  call_isnull},
    {"isnotnull", 1, 1, true,  true,  call_isnotnull},
    {"null",      0, 0, true,  true,  call_null},
    {"true",      0, 0, true,  true,  call_true},
    {"false",     0, 0, true,  true,  call_false},
    {"if",        3, 3, true,  true,  call_if},
    {"coalesce",  1, 8, true,  true,  call_coalesce},
    {"match",     2, 2, false, false, call_match},
    {"lower",     1, 1, false, false, call_lower},
    {"len",       1, 1, false, false, call_len},
    {"substr",    2, 3, false, false, call_substr},
    {"tonumber",  1, 1, false, false, call_tonumber},
    {"min",       1, 8, false, false, call_min},
    {"max",       1, 8, false, false, call_max},
    {"pow",       2, 2, false, false, call_pow},
    {"sqrt",      1, 1, false, false, call_sqrt},
    {"mvcount",   1, 1, false, true,  call_mvcount},
    {"split",     2, 2, false, false, call_split},
    {"strptime",  2, 2, false, false, call_strptime},
    {"strftime",  2, 2, false, false, call_strftime},
};
// clang-format on

SplValue spl_call(SplScope *s, Str name, const SplValue *args, size_t n)
{
    const Function *f = NULL;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (str_eq(name, str_of_literal(functions[i].name)))
            f = &functions[i];
    bool bad = f == NULL || n < f->least || n > f->most;
    for (size_t i = 0; i < n && !bad; i++) {
        if (args[i].kind == SPL_NULL && !f->nulls)
            return null_value();
        bad = args[i].kind == SPL_VALUES && !f->values;
    }
    if (bad) // or of what is documented nowhere
        (void)spl_fail(s->text, "no such function, or of such values");
    if (s->text->problem != NULL)
        return null_value();
    return f->call(s, args, n);
}
