// query_faults.c - one edit of the text of a query.

#include "query_faults.h"

#include "base/ascii.h"
#include "base/strbuf.h"

enum { MAX_PLACES = 128 };

// Parts of a text: where they begin, and where they end.
typedef struct Places {
    size_t from[MAX_PLACES], to[MAX_PLACES];
    size_t count;
} Places;

static void add_place(Places *p, size_t from, size_t to)
{
    if (p->count == MAX_PLACES)
        return;
    p->from[p->count] = from;
    p->to[p->count++] = to;
}

// Another text for one of the places.
static Str replace_one(Arena *a, Prng *r, Str query, const Places *p, Str with)
{
    if (p->count == 0)
        return (Str){0};
    size_t at = prng_below(r, p->count);
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, str_slice(query, 0, p->from[at]));
    sg_sb_put(&sb, with);
    sg_sb_put(&sb, str_slice(query, p->to[at], query.n));
    return sb_str(&sb);
}

static bool begins(Str query, size_t at, const char *text)
{
    return str_starts(str_slice(query, at, query.n), str_of_literal(text));
}

static bool holds(Str text, const char *part)
{
    for (size_t i = 0; i < text.n; i++)
        if (begins(text, i, part))
            return true;
    return false;
}

// Behind the quotes that open at 'at'.
static size_t end_of_quotes(Str query, size_t at)
{
    char quote = query.p[at++];
    while (at < query.n && query.p[at] != quote)
        at += query.p[at] == '\\' && quote == '"' ? 2 : 1;
    return at < query.n ? at + 1 : query.n;
}

// ---- texts ---------------------------------------------------------------

Str plant_once(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    Places p = {.count = 0};
    for (size_t i = 0; i < query.n; i++)
        if (begins(query, i, f->from))
            add_place(&p, i, i + strlen(f->from));
    return replace_one(a, r, query, &p, str_of_literal(f->to));
}

Str plant_everywhere(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    StrBuf sb = sb_in(a);
    size_t found = 0;
    (void)r;
    for (size_t i = 0; i < query.n;) {
        bool here = begins(query, i, f->from);
        found += here ? 1 : 0;
        if (here)
            sg_sb_put(&sb, str_of_literal(f->to));
        else
            sb_putc(&sb, query.p[i]);
        i += here ? strlen(f->from) : 1;
    }
    return found > 0 ? sb_str(&sb) : (Str){0};
}

Str plant_in_quotes(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    StrBuf sb = sb_in(a);
    size_t found = 0;
    bool quoted = false;
    (void)r;
    for (size_t i = 0; i < query.n;) {
        bool here = quoted && begins(query, i, f->from);
        size_t n = quoted && query.p[i] == '\\' && i + 1 < query.n ? 2 : 1;
        found += here ? 1 : 0;
        if (here)
            n = strlen(f->from);
        else if (query.p[i] == '"')
            quoted = !quoted;
        sg_sb_put(&sb,
                  here ? str_of_literal(f->to) : str_slice(query, i, i + n));
        i += n;
    }
    return found > 0 ? sb_str(&sb) : (Str){0};
}

// ---- lines ---------------------------------------------------------------

// With the line feed before it.  Quotes may hold line feeds.
Str plant_line(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    Places p = {.count = 0};
    size_t begun = SIZE_MAX;
    for (size_t i = 0; i <= query.n;) {
        bool ends = i == query.n || query.p[i] == '\n';
        if (ends && begun < i && begins(query, begun + 1, f->from))
            add_place(&p, begun, i);
        if (ends)
            begun = i;
        i = !ends && query.p[i] == '"' ? end_of_quotes(query, i) : i + 1;
    }
    return replace_one(a, r, query, &p, str_of_literal(f->to));
}

// ---- quotes --------------------------------------------------------------

static Str without_quotes(Arena *a, Prng *r, Str query, const Places *p)
{
    if (p->count == 0)
        return (Str){0};
    Places one = {.count = 1};
    size_t at = prng_below(r, p->count);
    one.from[0] = p->from[at];
    one.to[0] = p->to[at];
    return replace_one(a, r, query, &one,
                       str_slice(query, one.from[0] + 1, one.to[0] - 1));
}

Str plant_bare_value(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    Places p = {.count = 0};
    for (size_t i = 0; i < query.n;) {
        size_t end = query.p[i] == '"' ? end_of_quotes(query, i) : i + 1;
        if (query.p[i] == '"' && holds(str_slice(query, i, end), f->from))
            add_place(&p, i, end);
        i = end;
    }
    return without_quotes(a, r, query, &p);
}

Str plant_bare_name(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    Places p = {.count = 0};
    for (size_t i = 0; i < query.n;) {
        char c = query.p[i];
        size_t end = c == '"' || c == '\'' ? end_of_quotes(query, i) : i + 1;
        if (c == f->from[0] && begins(query, end, f->to))
            add_place(&p, i, end);
        i = end;
    }
    return without_quotes(a, r, query, &p);
}

// ---- parentheses ---------------------------------------------------------

static size_t end_of_line(Str query, size_t at)
{
    while (at < query.n && query.p[at] != '\n')
        at = query.p[at] == '"' ? end_of_quotes(query, at) : at + 1;
    return at;
}

// The place of the parenthesis that closes what opens at 'at'.
static size_t end_of_group(Str query, size_t at)
{
    for (size_t depth = 0; at < query.n;) {
        char c = query.p[at];
        depth += c == '(' ? 1 : 0;
        depth -= c == ')' ? 1 : 0;
        if (depth == 0)
            return at;
        at = c == '"' || c == '\'' ? end_of_quotes(query, at) : at + 1;
    }
    return query.n;
}

static bool is_group(Str query, size_t at)
{
    return query.p[at] == '(' &&
           (at == 0 || strchr(" (,\n", query.p[at - 1]) != NULL) &&
           (at < 3 || !begins(query, at - 3, "IN ("));
}

// The text of a group itself, without that of groups and quotes in it.
static bool holds_itself(Str query, size_t from, size_t to, const char *part)
{
    for (size_t i = from + 1; i < to;) {
        char c = query.p[i];
        if (begins(query, i, part))
            return true;
        if (c == '(')
            i = end_of_group(query, i) + 1;
        else
            i = c == '"' || c == '\'' ? end_of_quotes(query, i) : i + 1;
    }
    return false;
}

static void find_groups(Str query, size_t from, size_t to, const char *part,
                        Places *p)
{
    for (size_t i = from; i < to;) {
        char c = query.p[i];
        size_t end = is_group(query, i) ? end_of_group(query, i) : query.n;
        if (end < query.n && holds_itself(query, i, end, part))
            add_place(p, i, end);
        i = c == '"' || c == '\'' ? end_of_quotes(query, i) : i + 1;
    }
}

Str plant_open_group(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    Places p = {.count = 0};
    for (size_t i = 0; i < query.n;) {
        size_t end = end_of_line(query, i);
        if (f->from == NULL ? i == 0 : begins(query, i, f->from))
            find_groups(query, i, end, f->to, &p);
        i = end + 1;
    }
    if (p.count == 0)
        return (Str){0};
    size_t at = prng_below(r, p.count);
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, str_slice(query, 0, p.from[at]));
    sg_sb_put(&sb, str_slice(query, p.from[at] + 1, p.to[at]));
    sg_sb_put(&sb, str_slice(query, p.to[at] + 1, query.n));
    return sb_str(&sb);
}
