// cloudtrail_lists.c - which fields of CloudTrail records are in lists.

#include "emit/cloudtrail_lists.h"

#include "base/ascii.h"

static bool is_in(Str list, Str field)
{
    if (!str_starts(field, list))
        return false;
    if (field.n == list.n)
        return true;
    bool indexed = field.n > list.n + 1 && is_digit(field.p[list.n + 1]);
    return field.p[list.n] == '.' && !indexed;
}

bool sg_is_in_cloudtrail_list(Str field)
{
    static const char *const lists[] = {
#define LIST(name) name,
#include "emit/cloudtrail_lists.def"
#undef LIST
    };
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (is_in(str_of_literal(lists[i]), field))
            return true;
    return false;
}
