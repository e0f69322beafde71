// option_values.c - grammars of what Splunk's settings hold, from its manuals
// and spec files (9.2).

#include "splunk/option_values.h"

#include "base/ascii.h"

static bool say(StrBuf *why, Str what)
{
    sg_sb_put(why, what);
    return false;
}

static bool is_among(const char *const *words, Str word)
{
    for (; *words != NULL; words++)
        if (str_eq(str_of_literal(*words), word))
            return true;
    return false;
}

// ---- times ---------------------------------------------------------------

// Search Manual, "Specify time modifiers in your search".
static const char *const units[] = {
    "us",     "ms",      "cs",    "ds",      "s",        "sec",    "secs",
    "second", "seconds", "m",     "min",     "mins",     "minute", "minutes",
    "h",      "hr",      "hrs",   "hour",    "hours",    "d",      "day",
    "days",   "w",       "week",  "weeks",   "mon",      "month",  "months",
    "q",      "qtr",     "qtrs",  "quarter", "quarters", "y",      "yr",
    "yrs",    "year",    "years", NULL};

// "@w0" is Sunday, as "@w7" is.
static const char *const week_days[] = {"w0", "w1", "w2", "w3", "w4",
                                        "w5", "w6", "w7", NULL};

static size_t skip_digits(Str s, size_t at)
{
    while (at < s.n && is_digit(s.p[at]))
        at++;
    return at;
}

static size_t skip_word(Str s, size_t at)
{
    while (at < s.n && is_alnum(s.p[at]))
        at++;
    return at;
}

// { ( "+" | "-" ) [ digits ] unit }
static bool read_offsets(Str s, size_t *at)
{
    while (*at < s.n && (s.p[*at] == '-' || s.p[*at] == '+')) {
        size_t unit = skip_digits(s, *at + 1);
        *at = skip_word(s, unit);
        if (!is_among(units, str_slice(s, unit, *at)))
            return false;
    }
    return true;
}

// offsets [ "@" unit offsets ]
static bool is_relative(Str s)
{
    size_t at = 0;
    if (!read_offsets(s, &at))
        return false;
    if (at < s.n && s.p[at] == '@') {
        size_t end = skip_word(s, at + 1);
        Str to = str_slice(s, at + 1, end);
        at = end;
        if ((!is_among(units, to) && !is_among(week_days, to)) ||
            !read_offsets(s, &at))
            return false;
    }
    return s.n > 0 && at == s.n;
}

// savedsearches.conf.spec, "dispatch.time_format": %FT%T.%Q%:z
static bool is_absolute(Str s)
{
    Str form = STR("0000-00-00T00:00:00.000+00:00");
    for (size_t i = 0; i < form.n && s.n == form.n; i++)
        if (form.p[i] == '0'
                ? !is_digit(s.p[i])
                : s.p[i] != form.p[i] && !(form.p[i] == '+' && s.p[i] == '-'))
            return false;
    return s.n == form.n;
}

bool sg_spl_check_time(Str value, StrBuf *why)
{
    if (str_starts(value, STR("rt")))
        return say(why, STR("a scheduled search is not a real-time search"));
    if (str_eq(value, STR("now")) || str_eq(value, STR("now()")) ||
        skip_digits(value, 0) == value.n || is_relative(value) ||
        is_absolute(value))
        return true;
    return say(why, STR("it is not a time of Splunk; write one such as "
                        "'-1h@h', '@d', 'now', or seconds since 1970"));
}

// ---- formats of times ----------------------------------------------------

// Search Reference, "Date and time format variables".
static bool is_variable(char c)
{
    return c != '\0' &&
           strchr("+%AaBbcDdeFfGgHIjkMmNpQSsTUuVWwXxYyZz", c) != NULL;
}

// "%" [ digit | "E" | ":" { ":" } ] letter
static bool read_variable(Str s, size_t *at)
{
    size_t i = *at + 1;
    if (i < s.n && is_digit(s.p[i]))
        i++;
    else if (i < s.n && s.p[i] == 'E')
        i++;
    while (i < s.n && s.p[i] == ':')
        i++;
    *at = i + 1;
    return i < s.n && is_variable(s.p[i]);
}

bool sg_spl_check_time_format(Str value, StrBuf *why)
{
    size_t variables = 0;
    for (size_t at = 0; at < value.n;) {
        size_t start = at++;
        if (value.p[start] != '%')
            continue;
        at = start;
        if (!read_variable(value, &at)) {
            size_t end = at < value.n ? at : value.n;
            sg_sb_putf(why, "'%.*s' is not a variable of strptime()",
                       STR_ARG(str_slice(value, start, end)));
            return false;
        }
        variables++;
    }
    return variables > 0 || say(why, STR("it has no variable of strptime(), "
                                         "such as %H"));
}

// ---- schedules and suppression -------------------------------------------

// savedsearches.conf.spec: an unsigned integer, or auto.
bool sg_spl_check_schedule_window(Str value, StrBuf *why)
{
    bool count = value.n > 0 && value.n < 7 && skip_digits(value, 0) == value.n;
    return str_eq(value, STR("auto")) || count ||
           say(why, STR("use 'auto', or a number of minutes"));
}

// digits [ "s" | "m" | "h" | "d" ], more than 0
static bool is_period(Str s)
{
    size_t end = skip_digits(s, 0);
    bool zero = true;
    for (size_t i = 0; i < end; i++)
        zero = zero && s.p[i] == '0';
    return end > 0 && end < 10 && !zero &&
           (end == s.n || (end + 1 == s.n && strchr("smhd", s.p[end]) != NULL));
}

bool sg_spl_check_suppress(Str value, StrBuf *why)
{
    return str_eq(value, STR("auto")) || str_eq(value, STR("none")) ||
           is_period(value) ||
           say(why, STR("use 'auto', 'none', or a time such as 90s, 30m, 4h or "
                        "1d"));
}

// ---- lists ---------------------------------------------------------------

// item { "," item }
static bool check_list(Str value, bool (*is_item)(Str), const char *what,
                       StrBuf *why)
{
    for (size_t at = 0; at <= value.n;) {
        size_t end = str_find(value, ',', at);
        Str item = str_slice(value, at, end);
        if (!is_item(item)) {
            sg_sb_putf(why, "'%.*s' is not %s", STR_ARG(item), what);
            return false;
        }
        at = end + 1;
    }
    return true;
}

static bool is_field(Str s)
{
    return s.n > 0 && s.p[0] != ' ' && s.p[s.n - 1] != ' ' &&
           str_find(s, '"', 0) == s.n;
}

bool sg_spl_check_field_list(Str value, StrBuf *why)
{
    return check_list(value, is_field,
                      "the name of a field; write names with commas between "
                      "them, without spaces",
                      why);
}

static bool has_only(Str s, const char *marks)
{
    for (size_t i = 0; i < s.n; i++)
        if (!is_alnum(s.p[i]) &&
            (s.p[i] == '\0' || strchr(marks, s.p[i]) == NULL))
            return false;
    return s.n > 0;
}

// Managing Indexers, "Create custom indexes": letters, numbers, underscores
// and hyphens; those of Splunk itself begin with an underscore.  Searches take
// an asterisk as well.
static bool is_index(Str s)
{
    return has_only(s, "_-*") && s.p[0] != '-';
}

bool sg_spl_check_index_list(Str value, StrBuf *why)
{
    return check_list(value, is_index,
                      "the name of an index: letters, digits, '_', '-' and "
                      "'*', with commas between names",
                      why);
}

// A dot would end the name in "action.NAME".
static bool is_action(Str s)
{
    return has_only(s, "_-");
}

bool sg_spl_check_action_list(Str value, StrBuf *why)
{
    return check_list(value, is_action,
                      "the name of an alert action, as 'email,webhook'", why);
}

// An address, or a token such as $result.owner$.
static bool is_address(Str s)
{
    size_t sign = str_find(s, '@', 0);
    bool token = s.n > 2 && s.p[0] == '$' && s.p[s.n - 1] == '$';
    return str_find(s, ' ', 0) == s.n &&
           (token || (sign > 0 && sign + 1 < s.n));
}

bool sg_spl_check_email_list(Str value, StrBuf *why)
{
    return check_list(value, is_address,
                      "an address, as 'soc@example.com', with commas between "
                      "several",
                      why);
}

bool sg_spl_check_url(Str value, StrBuf *why)
{
    Str heads[] = {STR("https://"), STR("http://")};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (str_starts(value, heads[i]) && value.n > heads[i].n &&
            str_find(value, ' ', 0) == value.n)
            return true;
    return say(why, STR("it is not an address that begins with https:// or "
                        "http://"));
}

// ---- apps ----------------------------------------------------------------

// Names of devices, which no folder can have on Windows.
static bool is_device(Str s)
{
    static const char *const devices[] = {"CON", "PRN", "AUX", "NUL"};
    for (size_t i = 0; i < sizeof devices / sizeof *devices; i++)
        if (str_eq_fold(s, str_of_literal(devices[i])))
            return true;
    return s.n == 4 && s.p[3] >= '1' && s.p[3] <= '9' &&
           (str_eq_fold(str_slice(s, 0, 3), STR("COM")) ||
            str_eq_fold(str_slice(s, 0, 3), STR("LPT")));
}

// app.conf.spec, "[package] id".  It does not allow a hyphen, which
// splunk-appinspect does.
bool sg_spl_check_app_id(Str value, StrBuf *why)
{
    if (!has_only(value, "._-") || value.p[0] == '.' ||
        value.p[value.n - 1] == '.')
        return say(why, STR("an app's name has letters, digits, '_', '-' and "
                            "'.', the last not at an end"));
    return !is_device(value) || say(why, STR("it is the name of a device"));
}

// app.conf.spec, "[ui] label".
bool sg_spl_check_app_label(Str value, StrBuf *why)
{
    if (value.n == 0)
        return say(why, STR("it is empty"));
    return !str_eq_fold(str_slice(value, 0, value.n < 10 ? value.n : 10),
                        STR("splunk for")) ||
           say(why, STR("labels must not begin with 'Splunk for'"));
}

// number "." number "." number [ [ "-" ] letter { letter | digit | "." } ]
bool sg_spl_check_app_version(Str value, StrBuf *why)
{
    size_t at = 0;
    bool good = true;
    for (int i = 0; i < 3; i++) {
        size_t end = skip_digits(value, at);
        good = good && end > at &&
               (i == 2 || (end < value.n && value.p[end] == '.'));
        at = i < 2 && end < value.n ? end + 1 : end;
    }
    Str rest = str_slice(value, at, value.n);
    if (rest.n > 0 && rest.p[0] == '-')
        rest = str_slice(rest, 1, rest.n);
    good = good && (at == value.n ||
                    (rest.n > 0 && is_alpha(rest.p[0]) && has_only(rest, ".")));
    return good || say(why, STR("use three numbers, as 1.2.0 or 1.2.0-beta2"));
}
