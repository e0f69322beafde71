// python_dialect.c - what PCRE2 takes and Python's re module refuses.

#include "regex/python_dialect.h"

#include <string.h>

#include "base/ascii.h"

// Letters that may follow a backslash in Python's re; digits may as well.
static bool python_knows_escape(char c)
{
    static const char known[] = "abfnrtvxuUNAbBdDsSwWZ";
    return !is_alpha(c) || strchr(known, c) != NULL;
}

// What Python refuses of the group that opens at 'at', or NULL.  It takes flags
// for the whole expression at its start only.
static const char *refused_group(Str s, size_t at)
{
    Str rest = str_slice(s, at, s.n);
    if (str_starts(rest, STR("(?<")) && rest.n > 3 && rest.p[3] != '=' &&
        rest.p[3] != '!')
        return "(?<name>...)";
    if (str_starts(rest, STR("(?|")))
        return "(?|...)";
    if (str_starts(rest, STR("(?R)")) || str_starts(rest, STR("(?&")))
        return "recursion";
    if (at > 0 && str_starts(rest, STR("(?")) && rest.n > 3 &&
        is_alpha(rest.p[2]) && rest.p[2] != 'P') {
        size_t end = 2;
        while (end < rest.n && is_alpha(rest.p[end]))
            end++;
        if (end < rest.n && rest.p[end] == ')')
            return "flags that are not at the start";
    }
    return NULL;
}

// Byte by byte and not token by token: \Q and \E, which Python refuses as well,
// make no tokens.
const char *sg_regex_python_refuses(Str s)
{
    bool in_class = false;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == '\\' && i + 1 < s.n) {
            if (!python_knows_escape(s.p[++i]))
                return "an escape such as \\p, \\h or \\K";
            if (s.p[i] == 'x' && i + 1 < s.n && s.p[i + 1] == '{')
                return "\\x{...}";
        } else if (in_class) {
            in_class = c != ']';
        } else if (c == '[') {
            in_class = true;
            if (i + 1 < s.n && s.p[i + 1] == '^')
                i++;
            if (i + 1 < s.n && s.p[i + 1] == ']')
                i++; // a bracket in first place is plain
        } else if (c == '(') {
            const char *what = refused_group(s, i);
            if (what != NULL)
                return what;
        }
    }
    return NULL;
}
