// spl_stream.c - a pipe of commands over all events.

#include "spl_stream.h"

#include <stdlib.h>

#include "base/num.h"
#include "spl_aggregate.h"
#include "spl_eval.h"

typedef struct Command {
    SplRun *run;
    Str in; // without the bar
    size_t at;
} Command;

static bool fail(Command *c, const char *problem)
{
    if (c->run->problem == NULL)
        c->run->problem = problem;
    c->at = c->in.n;
    return false;
}

// ---- tokens --------------------------------------------------------------

static Str trimmed(Str s)
{
    while (s.n > 0 && strchr(" \n", s.p[0]) != NULL)
        s = str_slice(s, 1, s.n);
    while (s.n > 0 && strchr(" \n", s.p[s.n - 1]) != NULL)
        s.n--;
    return s;
}

// The end of quotes that open at 'at'.
static size_t end_of_quotes(Str s, size_t at)
{
    char quote = s.p[at++];
    while (at < s.n && s.p[at] != quote)
        at += s.p[at] == '\\' ? 2 : 1;
    return at < s.n ? at : s.n - 1;
}

// Up to a character of 'ends' outside of quotes and brackets.
static Str part(Str s, size_t from, const char *ends)
{
    size_t depth = 0, at = from;
    for (; at < s.n; at++) {
        char c = s.p[at];
        if (c == '"' || c == '\'')
            at = end_of_quotes(s, at);
        else if (depth == 0 && strchr(ends, c) != NULL)
            break;
        else if (c == '[')
            depth++;
        else if (c == ']' && depth > 0)
            depth--;
    }
    return str_slice(s, from, at < s.n ? at : s.n);
}

static void skip_blanks(Command *c)
{
    while (c->at < c->in.n && strchr(" \n,", c->in.p[c->at]) != NULL)
        c->at++;
}

static bool skip(Command *c, const char *text)
{
    Str wanted = str_of_literal(text);
    skip_blanks(c);
    if (!str_starts(str_slice(c->in, c->at, c->in.n), wanted))
        return false;
    c->at += wanted.n;
    return true;
}

// A word, or a name without its quotes.
static Str word(Command *c)
{
    skip_blanks(c);
    Str w = part(c->in, c->at, " \n,()=");
    c->at += w.n;
    bool quoted = w.n > 1 && w.p[0] == '"';
    return quoted ? str_slice(w, 1, w.n - 1) : w;
}

static bool at_end(Command *c)
{
    skip_blanks(c);
    return c->at >= c->in.n;
}

// ---- keys ----------------------------------------------------------------

enum { MAX_NAMES = 16 };

typedef struct Names {
    Str items[MAX_NAMES];
    size_t count;
} Names;

static Names read_names(Command *c)
{
    Names names = {.count = 0};
    while (!at_end(c) && names.count < MAX_NAMES)
        names.items[names.count++] = word(c);
    return names;
}

// False: a field is missing.  Values of one field stay together.
static bool key_of(Arena *a, const SplRow *row, const Names *names, Str *key)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < names->count; i++) {
        const SplField *f = spl_field(row, names->items[i]);
        if (f == NULL)
            return false;
        for (size_t k = 0; k < f->count; k++)
            sg_sb_putf(&sb, "%zu:%.*s", f->values[k].n, STR_ARG(f->values[k]));
        sb_putc(&sb, ';');
    }
    *key = sb_str(&sb);
    return true;
}

// ---- aggregates ----------------------------------------------------------

enum { MAX_AGGREGATES = 16 };

typedef struct Terms {
    SplAggregate items[MAX_AGGREGATES];
    size_t count;
    Names by;
} Terms;

static Terms read_terms(Command *c)
{
    Terms t = {.count = 0};
    while (!at_end(c) && !skip(c, "by ")) {
        if (t.count == MAX_AGGREGATES)
            return (void)fail(c, "too many aggregates"), t;
        SplAggregate *x = &t.items[t.count++];
        *x = (SplAggregate){.function = word(c)};
        x->as = x->function;
        if (skip(c, "(")) {
            x->field = word(c);
            if (!skip(c, ")"))
                (void)fail(c, "no ')'");
        }
        if (skip(c, "as "))
            x->as = word(c);
    }
    t.by = read_names(c);
    return t;
}

static void aggregate(Command *c, const Terms *t, const SplRows *rows,
                      SplRow *to)
{
    for (size_t i = 0; i < t->count; i++)
        if (!spl_aggregate(c->run->arena, &t->items[i], rows, to))
            (void)fail(c, "no such function");
}

// ---- stats ---------------------------------------------------------------

// A row for each value of the field.
static SplRows expand(Arena *a, const SplRows *rows, Str name)
{
    SplRows out = {0};
    for (size_t i = 0; i < rows->count; i++) {
        const SplField *f = spl_field(rows->items[i], name);
        for (size_t k = 0; k < (f == NULL ? 1 : f->count); k++) {
            SplRow *row = spl_copy(a, rows->items[i]);
            if (f != NULL)
                spl_set(a, row, name, f->values[k]);
            spl_push(a, &out, row);
        }
    }
    return out;
}

static void put_group(Command *c, const Terms *t, const SplRows *rows,
                      SplRows *out)
{
    Arena *a = c->run->arena;
    SplRow *row = arena_new(a, SplRow);
    *row = (SplRow){0};
    for (size_t i = 0; i < t->by.count; i++) {
        const SplField *f = spl_field(rows->items[0], t->by.items[i]);
        spl_set_all(a, row, f->name, f->values, f->count);
    }
    aggregate(c, t, rows, row);
    spl_push(a, out, row);
}

// The last one comes first: nobody says which one does.
static SplRows run_stats(Command *c, SplRows in)
{
    Arena *a = c->run->arena;
    Terms t = read_terms(c);
    SplRows out = {0};
    for (size_t i = 0; i < t.by.count; i++)
        in = expand(a, &in, t.by.items[i]);
    for (size_t i = in.count; i-- > 0;) {
        SplRows group = {0};
        Str key, other;
        bool later = false;
        if (!key_of(a, in.items[i], &t.by, &key))
            continue;
        for (size_t k = 0; k < in.count; k++) {
            if (!key_of(a, in.items[k], &t.by, &other) || !str_eq(key, other))
                continue;
            later = later || k > i;
            spl_push(a, &group, in.items[k]);
        }
        if (!later)
            put_group(c, &t, &group, &out);
    }
    if (t.by.count == 0 && out.count == 0)
        put_group(c, &t, &in, &out);
    return out;
}

// ---- streamstats ---------------------------------------------------------

typedef struct Stream {
    size_t window;
    double time_window; // in seconds; 0: none
    bool global, current;
} Stream;

static double seconds_of(Str text)
{
    double n = strtod(text.p, NULL);
    switch (text.p[text.n - 1]) {
    case 'm': return n * 60;
    case 'h': return n * 3600;
    case 'd': return n * 86400;
    default: return n;
    }
}

static Stream read_stream(Command *c)
{
    Stream s = {.global = true, .current = true};
    for (;;) {
        if (skip(c, "window="))
            s.window = strtoul(word(c).p, NULL, 10);
        else if (skip(c, "time_window="))
            s.time_window = seconds_of(word(c));
        else if (skip(c, "global=f"))
            s.global = false;
        else if (skip(c, "current=f"))
            s.current = false;
        else
            return s;
    }
}

static bool is_in_time(Command *c, const Stream *s, const SplRow *row,
                       const SplRow *end)
{
    double from = 0, to = 0;
    if (s->time_window <= 0)
        return true;
    if (!spl_number(row, STR("_time"), &from) ||
        !spl_number(end, STR("_time"), &to) || from > to)
        return fail(c, "time_window over events that are not sorted");
    return to - from < s->time_window ||
           (c->run->with_border && to - from <= s->time_window);
}

// The rows of the window that ends at 'end', latest first while they are
// collected.
static SplRows window_of(Command *c, const Stream *s, const Names *by,
                         const SplRows *in, size_t end, Str key)
{
    Arena *a = c->run->arena;
    SplRows latest = {0}, rows = {0};
    size_t most = c->run->max_window > 0 ? c->run->max_window : 10000;
    size_t seen = 0, limit = s->window > 0 ? s->window : most;
    if (s->window == 0 && s->time_window <= 0)
        limit = SIZE_MAX;
    for (size_t i = end + (s->current ? 1 : 0); i-- > 0 && seen < limit;) {
        Str other;
        bool same = key_of(a, in->items[i], by, &other) && str_eq(key, other);
        if (!is_in_time(c, s, in->items[i], in->items[end]))
            break;
        seen += same || s->global ? 1 : 0;
        if (same)
            spl_push(a, &latest, in->items[i]);
    }
    for (size_t i = latest.count; i-- > 0;)
        spl_push(a, &rows, latest.items[i]);
    return rows;
}

static SplRows run_streamstats(Command *c, SplRows in)
{
    Arena *a = c->run->arena;
    Stream s = read_stream(c);
    Terms t = read_terms(c);
    SplRows out = {0};
    if (s.window > (c->run->max_window > 0 ? c->run->max_window : 10000))
        (void)fail(c, "window is larger than max_stream_window");
    for (size_t i = 0; i < in.count; i++) {
        Str key;
        SplRow *row = spl_copy(a, in.items[i]);
        spl_push(a, &out, row);
        if (!key_of(a, in.items[i], &t.by, &key))
            continue;
        SplRows rows = window_of(c, &s, &t.by, &in, i, key);
        aggregate(c, &t, &rows, row);
    }
    return out;
}

// ---- rows ----------------------------------------------------------------

static double time_of(const SplRow *row)
{
    double time = 0;
    (void)spl_number(row, STR("_time"), &time);
    return time;
}

static void shuffle(Prng *r, SplRows *rows)
{
    for (size_t i = rows->count; i > 1; i--) {
        size_t k = prng_below(r, i);
        SplRow *row = rows->items[i - 1];
        rows->items[i - 1] = rows->items[k];
        rows->items[k] = row;
    }
}

static SplRows run_sort(Command *c, SplRows in)
{
    if (!skip(c, "0 _time") || !at_end(c))
        (void)fail(c, "sort");
    if (c->run->ties != NULL)
        shuffle(c->run->ties, &in);
    for (size_t i = 1; i < in.count; i++) {
        SplRow *row = in.items[i];
        size_t k = i;
        for (; k > 0 && time_of(in.items[k - 1]) > time_of(row); k--)
            in.items[k] = in.items[k - 1];
        in.items[k] = row;
    }
    return in;
}

// Spans that divide a day begin with 1970, in UTC.
static SplRows run_bin(Command *c, SplRows in)
{
    Arena *a = c->run->arena;
    SplRows out = {0};
    if (!skip(c, "_time span="))
        (void)fail(c, "bin");
    double span = seconds_of(word(c));
    for (size_t i = 0; i < in.count; i++) {
        SplRow *row = spl_copy(a, in.items[i]);
        double time = (double)(long)(time_of(row) / span) * span;
        spl_set(a, row, STR("_time"), spl_text_of(a, time));
        spl_push(a, &out, row);
    }
    return out;
}

static SplRows run_where(Command *c, SplRows in)
{
    SplRows out = {0};
    for (size_t i = 0; i < in.count; i++) {
        SplExpr x = {.arena = c->run->arena,
                     .in = c->in,
                     .at = c->at,
                     .row = in.items[i]};
        SplValue v = spl_expression(&x);
        if (x.bad || trimmed(str_slice(x.in, x.at, x.in.n)).n > 0)
            (void)fail(c, "where");
        if (v.kind == SPL_BOOL && v.number > 0)
            spl_push(c->run->arena, &out, in.items[i]);
    }
    return out;
}

static void assign(Command *c, SplRow *row, Str name, SplValue v)
{
    if (v.kind == SPL_NULL)
        spl_remove(row, name);
    else
        spl_set(c->run->arena, row, name,
                v.kind == SPL_TEXT || v.text.n > 0
                    ? v.text
                    : spl_text_of(c->run->arena, v.number));
}

static void eval_row(Command *c, SplRow *row)
{
    SplExpr x = {.arena = c->run->arena, .in = c->in, .at = c->at, .row = row};
    do {
        Command one = {c->run, c->in, x.at};
        Str name = word(&one);
        if (!skip(&one, "="))
            (void)fail(c, "eval");
        x.at = one.at;
        assign(c, row, name, spl_expression(&x));
    } while (!x.bad && x.at < x.in.n && x.in.p[x.at] == ',' && x.at++ > 0);
    if (x.bad || trimmed(str_slice(x.in, x.at, x.in.n)).n > 0)
        (void)fail(c, "eval");
}

static SplRows run_eval(Command *c, SplRows in)
{
    SplRows out = {0};
    for (size_t i = 0; i < in.count; i++) {
        SplRow *row = spl_copy(c->run->arena, in.items[i]);
        eval_row(c, row);
        spl_push(c->run->arena, &out, row);
    }
    return out;
}

static SplRows run_rename(Command *c, SplRows in)
{
    Arena *a = c->run->arena;
    SplRows out = {0};
    Str from = word(c);
    if (!skip(c, "as "))
        (void)fail(c, "rename");
    Str to = word(c);
    for (size_t i = 0; i < in.count; i++) {
        SplRow *row = spl_copy(a, in.items[i]);
        const SplField *f = spl_field(row, from);
        SplField old = f == NULL ? (SplField){.count = 0} : *f;
        spl_remove(row, from);
        spl_set_all(a, row, to, old.values, old.count);
        spl_push(a, &out, row);
    }
    return out;
}

static bool is_named(const Names *names, Str name)
{
    for (size_t i = 0; i < names->count; i++)
        if (str_eq(names->items[i], name))
            return true;
    return false;
}

// "fields a b" keeps these, and fields that begin with "_"; "fields - a" all
// others.
static SplRows run_fields(Command *c, SplRows in)
{
    Arena *a = c->run->arena;
    bool remove = skip(c, "- ");
    Names names = read_names(c);
    SplRows out = {0};
    for (size_t i = 0; i < in.count; i++) {
        SplRow *row = arena_new(a, SplRow);
        *row = (SplRow){0};
        for (size_t k = 0; k < in.items[i]->count; k++) {
            const SplField *f = &in.items[i]->fields[k];
            bool kept = is_named(&names, f->name) != remove;
            if (kept || (!remove && f->name.p[0] == '_'))
                spl_set_all(a, row, f->name, f->values, f->count);
        }
        spl_push(a, &out, row);
    }
    return out;
}

static SplRows run_dedup(Command *c, SplRows in)
{
    Arena *a = c->run->arena;
    bool keep = skip(c, "keepnull=t ");
    Names names = read_names(c);
    SplRows out = {0};
    for (size_t i = 0; i < in.count; i++) {
        Str key, other;
        bool known = false;
        if (!key_of(a, in.items[i], &names, &key)) {
            if (keep)
                spl_push(a, &out, in.items[i]);
            continue;
        }
        for (size_t k = 0; k < out.count; k++)
            known |=
                key_of(a, out.items[k], &names, &other) && str_eq(key, other);
        if (!known)
            spl_push(a, &out, in.items[i]);
    }
    return out;
}

// ---- searches ------------------------------------------------------------

bool spl_finds(SplRun *run, Str search, const SplRow *row)
{
    size_t n = 0;
    for (size_t i = 0; i < row->count; i++)
        n += row->fields[i].count;
    EvalField *fields = arena_array(run->arena, EvalField, n + 1);
    Event event = {fields, 0};
    for (size_t i = 0; i < row->count; i++)
        for (size_t k = 0; k < row->fields[i].count; k++)
            fields[event.count++] =
                (EvalField){row->fields[i].name, row->fields[i].values[k]};
    int found = spl_eval(search, &event);
    if (found < 0)
        run->problem = "not a search";
    return found > 0;
}

static SplRows run_search(SplRun *run, Str search, const SplRows *in)
{
    SplRows out = {0};
    for (size_t i = 0; i < in->count; i++)
        if (spl_finds(run, search, in->items[i]))
            spl_push(run->arena, &out, in->items[i]);
    return out;
}

// "regex f=..." is a part of what the evaluator of searches knows.
static SplRows run_regex(Command *c, const SplRows *in)
{
    StrBuf sb = sb_in(c->run->arena);
    sg_sb_put(&sb, STR("*\n| "));
    sg_sb_put(&sb, c->in);
    return run_search(c->run, sb_str(&sb), in);
}

static SplRows append_searches(Command *c, SplRows rows)
{
    while (!at_end(c)) {
        if (!skip(c, "["))
            return (void)fail(c, "no '['"), rows;
        Str inner = part(c->in, c->at, "]");
        c->at += inner.n + 1;
        inner = trimmed(inner);
        if (str_starts(inner, STR("search ")))
            inner = str_slice(inner, 7, inner.n);
        SplRows more = spl_stream(c->run, inner);
        for (size_t i = 0; i < more.count; i++)
            spl_push(c->run->arena, &rows, more.items[i]);
    }
    return rows;
}

// ---- the pipe ------------------------------------------------------------

static SplRows run_command(Command *c, SplRows rows)
{
    if (skip(c, "where "))
        return run_where(c, rows);
    if (skip(c, "eval "))
        return run_eval(c, rows);
    if (skip(c, "stats "))
        return run_stats(c, rows);
    if (skip(c, "streamstats "))
        return run_streamstats(c, rows);
    if (skip(c, "sort "))
        return run_sort(c, rows);
    if (skip(c, "bin "))
        return run_bin(c, rows);
    if (skip(c, "rename "))
        return run_rename(c, rows);
    if (skip(c, "fields "))
        return run_fields(c, rows);
    if (skip(c, "dedup "))
        return run_dedup(c, rows);
    if (skip(c, "mvexpand "))
        return expand(c->run->arena, &rows, word(c));
    if (skip(c, "append"))
        return append_searches(c, rows);
    if (skip(c, "regex "))
        return run_regex(c, &rows);
    if (skip(c, "search "))
        return run_search(c->run, str_slice(c->in, c->at, c->in.n), &rows);
    if (!skip(c, "convert ")) // times as text: left as they are
        (void)fail(c, "no such command");
    return rows;
}

SplRows spl_stream(SplRun *run, Str query)
{
    SplRows rows = {0};
    size_t at = 0;
    query = trimmed(query);
    for (bool first = true; at < query.n && run->problem == NULL;
         first = false) {
        if (query.p[at] == '|')
            at++;
        Str text = part(query, at, "|");
        bool search = first && at == 0;
        at += text.n;
        Command c = {run, trimmed(text), 0};
        if (search)
            rows = run_search(run, c.in, run->events);
        else if (first && skip(&c, "multisearch"))
            rows = append_searches(&c, rows);
        else
            rows = run_command(&c, rows);
    }
    return rows;
}
