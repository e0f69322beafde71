// group.c - several values as one text: "3:bob9:10.0.0.12".

#include "base/ascii.h"
#include "correlate/plan.h"

void sg_group_put(StrBuf *out, Str value)
{
    sg_sb_putf(out, "%zu:", value.n);
    sg_sb_put(out, value);
}

bool sg_group_next(Str group, size_t *at, Str *value)
{
    size_t from = *at, n = 0;
    while (from < group.n && is_digit(group.p[from]) && n <= group.n)
        n = n * 10 + (size_t)(group.p[from++] - '0');
    if (from == *at || from >= group.n || group.p[from] != ':')
        return false;
    from++;
    if (n > group.n - from)
        return false;
    *value = str_slice(group, from, from + n);
    *at = from + n;
    return true;
}
