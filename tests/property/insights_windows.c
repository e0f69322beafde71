// insights_windows.c - sets of events, and groups as sorted lines.

#include "insights_windows.h"

#include "check.h"
#include "sigma/correlation.h"

#include <stdlib.h>

static const int64_t epoch = 1700000000000;

// ---- events ----------------------------------------------------------------

static Str json_of(Arena *a, const SplEvent *e)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < e->count; i++)
        if (e->fields[i].name.n <= 2)
            sg_sb_putf(&sb, "%c\"%.*s\":\"%.*s\"", sb.n > 0 ? ',' : '{',
                       STR_ARG(e->fields[i].name),
                       STR_ARG(e->fields[i].values[0]));
    sb_putc(&sb, '}');
    return sb_str(&sb);
}

void insights_stream(InsightsStream *s)
{
    const Stream *stream = s->stream;
    Hit *hits = arena_array(s->arena, Hit, stream->count + 1);
    EventProblems problems;
    s->count = stream->events.count;
    s->events = arena_array(s->arena, InsightsEvent, s->count + 1);
    for (size_t i = 0; i < stream->count; i++) {
        hits[i] = stream->hits[i];
        hits[i].time *= s->scale;
    }
    s->hits = hits;
    for (size_t i = 0; i < s->count; i++) {
        const SplEvent *e = &stream->events.items[i];
        InsightsEvent *to = &s->events[i];
        to->message = json_of(s->arena, e);
        to->root = sg_event_parse(s->arena, to->message, &problems);
        to->time = epoch + stream_time(e, STR("_time")) * s->scale / 1000;
    }
}

static bool is_in(Range range, int64_t time)
{
    return time >= range.from && time < range.to;
}

size_t events_in(const InsightsStream *s, Range range, InsightsEvent *to)
{
    size_t n = 0;
    for (size_t i = 0; i < s->count; i++)
        if (is_in(range, s->events[i].time))
            to[n++] = s->events[i];
    return n;
}

// ---- lines -----------------------------------------------------------------

typedef struct Lines {
    Str items[1000];
    size_t count;
} Lines;

static int compare_lines(const void *a, const void *b)
{
    const Str *x = a, *y = b;
    size_t n = x->n < y->n ? x->n : y->n;
    int order = n > 0 ? memcmp(x->p, y->p, n) : 0;
    return order != 0 ? order : (x->n > y->n) - (x->n < y->n);
}

static void add_line(Lines *lines, Str line)
{
    assert_true(lines->count < 1000);
    lines->items[lines->count++] = line;
}

static Str join(Arena *a, Lines *lines)
{
    StrBuf sb = sb_in(a);
    qsort(lines->items, lines->count, sizeof *lines->items, compare_lines);
    for (size_t i = 0; i < lines->count; i++)
        if (i == 0 || !str_eq(lines->items[i - 1], lines->items[i]))
            sg_sb_putf(&sb, "<%.*s>\n", STR_ARG(lines->items[i]));
    return sb_str(&sb);
}

bool has_all_lines(Str all, Str part)
{
    for (size_t at = 0; at < part.n;) {
        size_t end = str_find(part, '\n', at) + 1, i = 0;
        Str line = str_slice(part, at, end);
        while (i + line.n <= all.n &&
               !str_eq(str_slice(all, i, i + line.n), line))
            i++;
        if (i + line.n > all.n)
            return false;
        at = end;
    }
    return true;
}

// ---- by definition ---------------------------------------------------------

// The last window of a group has all of it.
static bool is_last_of_group(const EvalWindow *w, const Hit *hits, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (str_eq(hits[i].group, w->group) && hits[i].time > w->to)
            return false;
    return w->last;
}

// An event without the value that is asked for ends no window.
static bool counts(const Correlation *c, const Hit *h)
{
    double number;
    if (sg_is_temporal(c) || c->type == CORR_EVENT_COUNT)
        return true;
    return h->has_value &&
           (c->type == CORR_VALUE_COUNT || eval_number(h->value, &number));
}

static Hit *hits_in(const InsightsStream *s, Range range, size_t *n)
{
    Hit *hits = arena_array(s->arena, Hit, s->stream->count + 1);
    *n = 0;
    for (size_t i = 0; i < s->stream->count; i++)
        if (is_in(range, epoch + s->hits[i].time / 1000) &&
            counts(s->whole->plans[s->hits[i].plan].correlation, &s->hits[i]))
            hits[(*n)++] = s->hits[i];
    return hits;
}

bool has_hits(const InsightsStream *s, Range range)
{
    size_t n;
    (void)hits_in(s, range, &n);
    return n > 0;
}

// Of correlations of correlations more events never make any false.
static bool is_shown(const Plans *plans, const EvalWindow *w, const Hit *hits,
                     size_t count)
{
    return plans->count > 1 ? w->plan + 1 == plans->count
                            : is_last_of_group(w, hits, count);
}

Str groups_in(const InsightsStream *s, const Plans *plans, Range range)
{
    Lines *lines = arena_new(s->arena, Lines);
    size_t n;
    const Hit *hits = hits_in(s, range, &n);
    lines->count = 0;
    EvalWindows w = eval_windows(s->arena, plans, hits, n, SLIP_NONE);
    for (size_t i = 0; i < w.count; i++)
        if (is_shown(plans, &w.items[i], hits, n))
            add_line(lines, w.items[i].group);
    return join(s->arena, lines);
}

Str groups_anywhere(const InsightsStream *s)
{
    Lines *lines = arena_new(s->arena, Lines);
    lines->count = 0;
    EvalWindows w =
        eval_windows(s->arena, s->plans, s->hits, s->stream->count, SLIP_NONE);
    for (size_t i = 0; i < w.count; i++)
        if (w.items[i].plan + 1 == s->plans->count)
            add_line(lines, w.items[i].group);
    return join(s->arena, lines);
}

// ---- by the query ----------------------------------------------------------

const QlItem *group_columns(const QlQuery *q)
{
    const QlItem *columns = NULL;
    for (const QlStage *s = q->first; s != NULL; s = s->next)
        if (s->command == QL_STATS)
            columns = s->by;
        else if (s->command == QL_DEDUP)
            columns = s->items;
    return columns;
}

// A group that rows are sorted by has "=" in front, which no group here has.
static Str group_of_row(Arena *a, const QlItem *columns, size_t groups,
                        const InsightsRow *row)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < groups; i++, columns = columns->next) {
        Str text = {0};
        if (columns != NULL)
            text = insights_text(row, columns->name);
        if (text.p == NULL)
            return STR("a row without its group");
        sg_group_put(&sb, str_slice(text, str_starts(text, STR("=")), text.n));
    }
    return sb_str(&sb);
}

Str groups_of_rows(Arena *a, const QlQuery *q, size_t groups,
                   const InsightsRows *rows, const Str *window)
{
    Lines *lines = arena_new(a, Lines);
    const QlItem *columns = group_columns(q), *last = columns;
    lines->count = 0;
    for (size_t i = 0; i < groups && last != NULL; i++)
        last = last->next;
    for (size_t i = 0; i < rows->count; i++) {
        const InsightsRow *row = &rows->items[i];
        if (window == NULL ||
            (last != NULL && str_eq(insights_text(row, last->name), *window)))
            add_line(lines, group_of_row(a, columns, groups, row));
    }
    return join(a, lines);
}
