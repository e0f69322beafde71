// rule_options.c - grammars of what "-O" sets for rules.

#include "elastic/rule_options.h"

#include "base/ascii.h"
#include "elastic/text_list.h"

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

bool sg_elastic_check_history(Str value, StrBuf *why)
{
    if (is_span(value, 0, "mhdw") && value.p[0] != '0')
        return true;
    sg_sb_put(why, STR("write a number with m, h, d or w, as '14d'"));
    return false;
}

bool sg_elastic_check_terms(Str value, StrBuf *why)
{
    size_t n = 0;
    for (size_t at = 0, end; at <= value.n; at = end + 1, n++) {
        end = str_find(value, ',', at);
        if (sg_elastic_trimmed(str_slice(value, at, end)).n == 0)
            n = MAX_NEW_TERMS;
    }
    if (n <= MAX_NEW_TERMS)
        return true;
    sg_sb_put(why, STR("write one to three fields with commas between them, as "
                       "'user.name,source.ip'"));
    return false;
}
