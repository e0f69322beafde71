// insights_plants.c - edits that know strings, names and patterns.

#include "insights_plants.h"

#include "base/strbuf.h"

enum { MAX_PLACES = 64 };

typedef struct Place {
    size_t from, to;
} Place;

typedef struct Places {
    Place items[MAX_PLACES];
    size_t count;
} Places;

static void add_place(Places *p, size_t from, size_t to)
{
    if (p->count < MAX_PLACES)
        p->items[p->count++] = (Place){from, to};
}

static bool begins(Str query, size_t at, const char *text)
{
    return at <= query.n &&
           str_starts(str_slice(query, at, query.n), str_of_literal(text));
}

// Behind the literal or the name in backticks at 'at', or the next character.
static size_t past(Str query, size_t at)
{
    char c = query.p[at];
    bool pattern = c == '/' && at >= 5 && begins(query, at - 5, "like ");
    if (c != '"' && c != '\'' && c != '`' && !pattern)
        return at + 1;
    for (at++; at < query.n && query.p[at] != c; at++)
        at += pattern && query.p[at] == '\\' ? 1 : 0;
    return at < query.n ? at + 1 : query.n;
}

static Place pick(Prng *r, const Places *p)
{
    return p->items[prng_below(r, p->count)];
}

// 'with' in place of some part.
static void put_with(StrBuf *sb, Str query, Place part, Str with)
{
    sg_sb_put(sb, str_slice(query, 0, part.from));
    sg_sb_put(sb, with);
    sg_sb_put(sb, str_slice(query, part.to, query.n));
}

// ---- patterns --------------------------------------------------------------

static Places find_patterns(Str query)
{
    Places p = {.count = 0};
    for (size_t i = 0; i < query.n;) {
        size_t end = past(query, i);
        if (query.p[i] == '/' && end > i + 1)
            add_place(&p, i + 1, end - 1);
        i = end;
    }
    return p;
}

Str plant_in_pattern(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    Places p = find_patterns(query);
    StrBuf sb = sb_in(a), all = sb_in(a);
    Str from = str_of_literal(f->from);
    if (p.count == 0)
        return (Str){0};
    Place one = pick(r, &p);
    Str pattern = str_slice(query, one.from, one.to);
    size_t found = 0;
    for (size_t i = 0; i < pattern.n;) {
        bool here = begins(pattern, i, f->from);
        size_t n = here                                        ? from.n
                   : pattern.p[i] == '\\' && i + 1 < pattern.n ? 2
                                                               : 1;
        found += here ? 1 : 0;
        sg_sb_put(&sb,
                  here ? str_of_literal(f->to) : str_slice(pattern, i, i + n));
        i += n;
    }
    put_with(&all, query, one, sb_str(&sb));
    return found > 0 ? sb_str(&all) : (Str){0};
}

static size_t end_of_pattern_group(Str query, size_t at)
{
    size_t depth = 0;
    for (; at < query.n; at++) {
        char c = query.p[at];
        at += c == '\\' ? 1 : 0;
        depth += c == '(' ? 1 : 0;
        depth -= c == ')' ? 1 : 0;
        if (c == ')' && depth == 0)
            return at;
    }
    return query.n;
}

Str plant_pattern_group(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    Places p = find_patterns(query), groups = {.count = 0};
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < p.count; i++)
        for (size_t k = p.items[i].from; k < p.items[i].to; k++) {
            size_t end = end_of_pattern_group(query, k);
            if (query.p[k] != '(' || end >= p.items[i].to)
                continue;
            if ((f->from[0] == '^' && query.p[k - 1] == '^') ||
                (f->from[0] == '$' && query.p[end + 1] == '$'))
                add_place(&groups, k, end);
        }
    if (groups.count == 0)
        return (Str){0};
    Place one = pick(r, &groups);
    sg_sb_put(&sb, str_slice(query, 0, one.from));
    sg_sb_put(&sb, str_slice(query, one.from + 1, one.to));
    sg_sb_put(&sb, str_slice(query, one.to + 1, query.n));
    return sb_str(&sb);
}

// ---- guards ----------------------------------------------------------------

Str plant_no_guard(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    static const char guard[] = "not ispresent(";
    Places p = {.count = 0};
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < query.n; i = past(query, i)) {
        size_t from = i + sizeof guard - 1;
        if (!begins(query, i, guard))
            continue;
        size_t close = str_find(query, ')', from);
        size_t rest = close + 5, n = close - from;
        if (begins(query, close, ") or ") &&
            (begins(query, rest, f->from) ||
             (begins(query, rest + n, f->from) &&
              str_eq(str_slice(query, rest, rest + n),
                     str_slice(query, from, close)))))
            add_place(&p, i, rest);
    }
    if (p.count == 0)
        return (Str){0};
    put_with(&sb, query, pick(r, &p), STR(""));
    return sb_str(&sb);
}

// ---- parentheses -----------------------------------------------------------

// What closes the parenthesis at 'at'; is 'part' in it, and in no inner one?
static size_t end_of_group(Str query, size_t at, const char *part, bool *has)
{
    size_t depth = 0;
    *has = false;
    for (; at < query.n; at = past(query, at)) {
        depth += query.p[at] == '(' ? 1 : 0;
        if (query.p[at] == ')' && --depth == 0)
            return at;
        *has |= depth == 1 && begins(query, at, part);
    }
    return query.n;
}

Str plant_no_parentheses(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    Places p = {.count = 0};
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < query.n; i = past(query, i)) {
        bool has;
        if (query.p[i] != '(' || i == 0 ||
            (query.p[i - 1] != ' ' && query.p[i - 1] != '('))
            continue;
        size_t end = end_of_group(query, i, f->from, &has);
        if (has && end < query.n)
            add_place(&p, i, end);
    }
    if (p.count == 0)
        return (Str){0};
    Place one = pick(r, &p);
    sg_sb_put(&sb, str_slice(query, 0, one.from));
    sg_sb_put(&sb, str_slice(query, one.from + 1, one.to));
    sg_sb_put(&sb, str_slice(query, one.to + 1, query.n));
    return sb_str(&sb);
}
