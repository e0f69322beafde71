// rule_options.c - grammars of what "-O" sets for rules.

#include "elastic/rule_options.h"

#include "base/ascii.h"

// number = digit { digit }, of nine digits at most
static size_t skip_number(Str s, size_t at)
{
    size_t from = at;
    while (at < s.n && is_digit(s.p[at]) && at - from < 9)
        at++;
    return at;
}

static bool is_span(Str s, size_t at, const char *units)
{
    size_t end = skip_number(s, at);
    return end > at && end + 1 == s.n && strchr(units, s.p[end]) != NULL;
}

bool sg_elastic_check_from(Str value, StrBuf *why)
{
    if (str_eq(value, STR("now")) ||
        (str_starts(value, STR("now-")) && is_span(value, 4, "smhdw")))
        return true;
    sg_sb_put(why, STR("write how long ago a run begins to look, as 'now-6m': "
                       "s, m, h, d or w"));
    return false;
}

bool sg_elastic_check_duration(Str value, StrBuf *why)
{
    if (is_span(value, 0, "smh"))
        return true;
    sg_sb_put(why, STR("write a number with s, m or h, as '5m'"));
    return false;
}
