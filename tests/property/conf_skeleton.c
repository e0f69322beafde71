// conf_skeleton.c - readers of .conf files.
//
// Admin Manual, "Configuration file syntax": titles in brackets, "key = value"
// on lines, a backslash at the end of a line continues it.  Other tools that
// read these files cut lines at more characters, and strip them first; all of
// them must see the same.

#include "base/ascii.h"
#include "skeleton.h"

typedef struct Reading {
    Arena *arena;
    Str in;
    bool universal; // lines end as Python's splitlines() has it
    Skeleton to;
} Reading;

// The length of the line break here, or 0.
static size_t break_length(const Reading *r, size_t at)
{
    Str rest = str_slice(r->in, at, r->in.n);
    if (rest.p[0] == '\n')
        return 1;
    if (!r->universal)
        return 0;
    if (str_starts(rest, STR("\xC2\x85")))
        return 2;
    if (str_starts(rest, STR("\xE2\x80\xA8")) ||
        str_starts(rest, STR("\xE2\x80\xA9")))
        return 3;
    return (rest.p[0] >= '\v' && rest.p[0] <= '\r') ||
           (rest.p[0] >= 0x1c && rest.p[0] <= 0x1e);
}

static Str next_line(const Reading *r, size_t *at)
{
    size_t from = *at;
    while (*at < r->in.n && break_length(r, *at) == 0)
        ++*at;
    Str line = str_slice(r->in, from, *at);
    if (*at < r->in.n)
        *at += break_length(r, *at);
    return line;
}

static Str stripped(Str s)
{
    while (s.n > 0 && (is_blank(s.p[0])))
        s = str_slice(s, 1, s.n);
    while (s.n > 0 && is_blank(s.p[s.n - 1]))
        s.n--;
    return s;
}

// A line with those that continue it.
static Str logical_line(const Reading *r, size_t *at)
{
    StrBuf sb = sb_in(r->arena);
    Str line = next_line(r, at);
    for (; *at < r->in.n; line = next_line(r, at)) {
        Str end = r->universal ? stripped(line) : line;
        if (!str_ends(end, STR("\\")))
            break;
        sg_sb_put(&sb, str_slice(end, 0, end.n - 1));
        sb_putc(&sb, '\n');
    }
    sg_sb_put(&sb, line);
    return sb_str(&sb);
}

static void put_title(Reading *r, Str line)
{
    Str title = stripped(str_slice(line, 1, line.n - 1));
    if (!str_ends(line, STR("]")) || title.n == 0 ||
        str_find(title, ']', 0) < title.n)
        r->to.problem = "a title that is not one";
    if (str_eq_fold(title, STR("default")))
        r->to.problem = "a stanza that changes all others";
    sg_sb_put(&r->to.text, STR("[]\n"));
}

static void put_pair(Reading *r, Str line)
{
    size_t equals = str_find(line, '=', 0);
    Str key = stripped(str_slice(line, 0, equals));
    Str value = stripped(str_slice(line, equals, line.n));
    if (equals == line.n || key.n == 0) {
        r->to.problem = "a line without a key";
        return;
    }
    sg_sb_put(&r->to.text, key);
    sb_putc(&r->to.text, '\n');
    if (!str_eq(key, STR("search")))
        return;
    Skeleton search = spl_skeleton(r->arena, str_slice(value, 1, value.n));
    sg_sb_put(&r->to.text, sb_str(&search.text));
    if (search.problem != NULL)
        r->to.problem = search.problem;
}

static Skeleton read_all(Arena *a, Str file, bool universal)
{
    Reading r = {.arena = a, .in = file, .universal = universal};
    r.to = (Skeleton){.text = sb_in(a)};
    for (size_t at = 0; at < file.n;) {
        Str line = stripped(logical_line(&r, &at));
        if (str_starts(line, STR("[")))
            put_title(&r, line);
        else if (line.n > 0)
            put_pair(&r, line);
    }
    return r.to;
}

Skeleton conf_skeleton(Arena *a, Str file)
{
    Skeleton one = read_all(a, file, false), other = read_all(a, file, true);
    if (one.problem == NULL && other.problem != NULL)
        one.problem = other.problem;
    if (one.problem == NULL && !str_eq(sb_str(&one.text), sb_str(&other.text)))
        one.problem = "two readers see different keys";
    return one;
}
