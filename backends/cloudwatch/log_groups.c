// log_groups.c - the names of log groups, as an option gives them.
//
// API reference, CreateLogGroup: letters, digits and ".-_/#", 512 at most;
// StartQuery: 50 log groups.

#include "base/ascii.h"
#include "cloudwatch/cloudwatch.h"

static bool is_name(Str name)
{
    enum { MAX_NAME = 512 };
    for (size_t i = 0; i < name.n; i++)
        if (!is_alnum(name.p[i]) && str_find(STR(".-_/#"), name.p[i], 0) == 5)
            return false;
    return name.n > 0 && name.n <= MAX_NAME;
}

bool sg_cw_check_log_groups(Str value, StrBuf *why)
{
    enum { MAX_GROUPS = 50 };
    size_t count = 0;
    for (size_t at = 0; at <= value.n; count++) {
        size_t end = str_find(value, ',', at);
        Str name = str_slice(value, at, end);
        at = end + 1;
        if (is_name(name))
            continue;
        sg_sb_put(why, STR("'"));
        sg_sb_put(why, name);
        sg_sb_put(why, STR("' is not the name of a log group, which has "
                           "letters, digits and ._-/# only"));
        return false;
    }
    if (count > MAX_GROUPS)
        sg_sb_putf(why, "it names %zu log groups; a query takes %d", count,
                   MAX_GROUPS);
    return count <= MAX_GROUPS;
}
