// kibana_plants.c - edits that know quotes, values and groups of KQL.

#include "kibana_plants.h"

#include "base/strbuf.h"

enum { MAX_PLACES = 64 };

typedef struct Place {
    size_t from, to;
} Place;

static bool begins(Str query, size_t at, const char *text)
{
    return str_starts(str_slice(query, at, query.n), str_of_literal(text));
}

static bool holds(Str query, Place p, const char *part)
{
    for (size_t i = p.from; i < p.to; i++)
        if (begins(query, i, part))
            return true;
    return false;
}

// Behind what stands at 'at': quotes, an escape, or one character.
static size_t step(Str query, size_t at)
{
    size_t end = at + 1;
    if (query.p[at] == '\\')
        end++;
    else if (query.p[at] == '"')
        while (end < query.n && query.p[end] != '"')
            end += query.p[end] == '\\' ? 2 : 1;
    if (query.p[at] == '"')
        end++;
    return end < query.n ? end : query.n;
}

Str plant_in_bare(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    StrBuf sb = sb_in(a);
    size_t found = 0;
    (void)r;
    for (size_t i = 0; i < query.n;) {
        bool here = begins(query, i, f->from);
        size_t end = here ? i + strlen(f->from) : step(query, i);
        found += here ? 1 : 0;
        sg_sb_put(&sb, here ? str_of_literal(f->to) : str_slice(query, i, end));
        i = end;
    }
    return found > 0 ? sb_str(&sb) : (Str){0};
}

// Where a value ends that began outside of quotes: at a parenthesis, or where a
// keyword follows.
static size_t end_of_value(Str query, size_t at)
{
    while (at < query.n && query.p[at] != ')' && !begins(query, at, " or ") &&
           !begins(query, at, " and "))
        at = step(query, at);
    return at;
}

// Behind the colon of a field, and in lists behind what is between values.
static bool begins_value(Str query, size_t at)
{
    return at > 0 && query.p[at] != '"' && query.p[at] != '(' &&
           (query.p[at - 1] == ':' ||
            (query.p[at - 1] == '(' && at > 1 && query.p[at - 2] == ':'));
}

static Str around(Arena *a, Str query, Place p, Str before, Str after)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, str_slice(query, 0, p.from));
    sg_sb_put(&sb, before);
    sg_sb_put(&sb, str_slice(query, p.from, p.to));
    sg_sb_put(&sb, after);
    sg_sb_put(&sb, str_slice(query, p.to, query.n));
    return sb_str(&sb);
}

Str plant_quotes(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    Place places[MAX_PLACES];
    size_t count = 0;
    for (size_t i = 0; i < query.n && count < MAX_PLACES; i = step(query, i)) {
        Place p = {i, i};
        if (begins_value(query, i))
            p.to = end_of_value(query, i);
        if (p.to > i && holds(query, p, f->from))
            places[count++] = p;
    }
    if (count == 0)
        return (Str){0};
    return around(a, query, places[prng_below(r, count)], STR("\""), STR("\""));
}

static size_t end_of_group(Str query, size_t at)
{
    size_t depth = 0;
    for (; at < query.n; at = step(query, at)) {
        depth += query.p[at] == '(' ? 1 : 0;
        depth -= query.p[at] == ')' ? 1 : 0;
        if (depth == 0)
            break;
    }
    return at;
}

Str plant_no_group(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    Place places[MAX_PLACES];
    size_t count = 0, before = strlen(f->from);
    for (size_t i = 0; i < query.n && count < MAX_PLACES; i = step(query, i)) {
        Place p = {i, query.p[i] == '(' ? end_of_group(query, i) : i};
        if (p.to > i && p.to < query.n && i >= before &&
            begins(query, i - before, f->from) && holds(query, p, f->to))
            places[count++] = p;
    }
    if (count == 0)
        return (Str){0};
    Place p = places[prng_below(r, count)];
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, str_slice(query, 0, p.from));
    sg_sb_put(&sb, str_slice(query, p.from + 1, p.to));
    sg_sb_put(&sb, str_slice(query, p.to + 1, query.n));
    return sb_str(&sb);
}
