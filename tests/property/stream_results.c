// stream_results.c - windows of the definition, put together as README.md of
// the backend says, and rows of the search.

#include "stream_results.h"

#include "check.h"
#include "sigma/correlation.h"

#include <inttypes.h>
#include <stdlib.h>

static const Correlation *correlation_of(const Stream *s)
{
    return s->plans->plans[s->plans->count - 1].correlation;
}

static bool is_of_last(const Stream *s, const EvalWindow *w)
{
    return w->plan + 1 == s->plans->count;
}

// ---- lines ---------------------------------------------------------------

enum { MAX_LINES = 1000 };

typedef struct Lines {
    const char *items[MAX_LINES];
    size_t count;
} Lines;

static int compare_lines(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static Lines *new_lines(Arena *a)
{
    Lines *lines = arena_new(a, Lines);
    lines->count = 0;
    return lines;
}

static void add_line(Lines *lines, StrBuf *sb)
{
    assert_true(lines->count < MAX_LINES);
    lines->items[lines->count++] = sb_str(sb).p;
}

// Sorted, 'once': each one once.
static Str join(Arena *a, Lines *lines, bool once)
{
    StrBuf sb = sb_in(a);
    qsort(lines->items, lines->count, sizeof *lines->items, compare_lines);
    for (size_t i = 0; i < lines->count; i++)
        if (!once || i == 0 || strcmp(lines->items[i - 1], lines->items[i]))
            sg_sb_putf(&sb, "%s\n", lines->items[i]);
    return sb_str(&sb);
}

// ---- windows -------------------------------------------------------------

static void add_window(Arena *a, Lines *lines, Str group, Time time,
                       uint64_t event)
{
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "%.*s at %" PRId64 ", event %" PRIu64, STR_ARG(group), time,
               event);
    add_line(lines, &sb);
}

Str expected_windows(const Stream *s, const Shape *shape,
                     const EvalWindows *windows)
{
    Lines *lines = new_lines(s->arena);
    for (size_t i = 0; i < windows->count; i++) {
        const EvalWindow *w = &windows->items[i];
        if (is_of_last(s, w) && (w->last || !shape->points))
            add_window(s->arena, lines, w->group, w->to,
                       shape->points ? 0 : w->event);
    }
    return join(s->arena, lines, true);
}

Str found_windows(const Stream *s, const Shape *shape, const SplWorld *world,
                  Str search)
{
    Lines *lines = new_lines(s->arena);
    SplEvents rows;
    const char *problem = spl_run(s->arena, world, search, &rows);
    if (problem != NULL)
        return str_of_literal(problem);
    for (size_t i = 0; i < rows.count; i++) {
        const SplEvent *e = &rows.items[i];
        Str group;
        double event = 0;
        if (!stream_group(s->arena, e, correlation_of(s)->group_by, &group))
            return STR("a result without its group\n");
        if (!shape->points)
            (void)spl_number(e, STR("_cd"), &event);
        add_window(s->arena, lines, group, stream_time(e, STR("_time")),
                   (uint64_t)event);
    }
    return join(s->arena, lines, true);
}

// ---- results -------------------------------------------------------------

static double further(const Correlation *c, double a, double b)
{
    CorrelationOp op = c->thresholds != NULL ? c->thresholds->op : CORR_GTE;
    bool least = op == CORR_LT || op == CORR_LTE;
    return (a < b) == least ? a : b;
}

static void add_events(Result *to, const EvalWindow *w)
{
    for (size_t i = 0; i < w->event_count; i++) {
        size_t k = 0;
        while (k < to->event_count && to->events[k] != w->events[i])
            k++;
        if (k == to->event_count)
            to->events[to->event_count++] = w->events[i];
    }
}

static void begin_result(Arena *a, Result *to, const EvalWindow *w)
{
    *to = (Result){.group = w->group,
                   .first = w->from,
                   .first_end = w->to,
                   .value = w->value,
                   .at_least = w->event_count - 1,
                   .events = arena_array(a, uint64_t, MAX_STREAM_EVENTS)};
}

// Rules are looked at when all events of a point of time are there.
Results expected_results(const Stream *s, const EvalWindows *windows)
{
    const Correlation *c = correlation_of(s);
    Time span = (Time)c->timespan.seconds * 1000000;
    Results r = {arena_array(s->arena, Result, windows->count + 1), 0};
    for (size_t i = 0; i < windows->count; i++) {
        const EvalWindow *w = &windows->items[i];
        Result *last = r.count > 0 ? &r.items[r.count - 1] : NULL;
        if (!is_of_last(s, w) || (sg_is_temporal(c) && !w->last))
            continue;
        if (last == NULL || !str_eq(last->group, w->group) ||
            w->to - last->last >= span) {
            last = &r.items[r.count++];
            begin_result(s->arena, last, w);
        }
        last->last = w->to;
        last->at_least++;
        last->value = further(c, w->value, last->value);
        add_events(last, w);
    }
    return r;
}

static const char *value_column(const Correlation *c)
{
    switch (c->type) {
    case CORR_EVENT_COUNT: return "event_count";
    case CORR_VALUE_COUNT: return "value_count";
    case CORR_VALUE_SUM: return "value_sum";
    case CORR_VALUE_AVG: return "value_avg";
    case CORR_VALUE_MEDIAN: return "value_median";
    case CORR_VALUE_PERCENTILE: return "value_percentile";
    case CORR_TEMPORAL:
    case CORR_TEMPORAL_ORDERED: break;
    }
    return "";
}

static void put_line(StrBuf *sb, const Shape *shape, const Result *r)
{
    sg_sb_putf(sb, "%.*s from %" PRId64 " to %" PRId64, STR_ARG(r->group),
               r->first, r->last);
    sg_sb_put(sb, shape->counts || shape->peaks ? STR(" with ") : STR(""));
    if (shape->counts || shape->peaks)
        sg_sb_put(sb, spl_text_of(sb->arena, r->value));
}

// ---- the columns of "fields" -----------------------------------------------

// "f: x y" for each of the fields.
static void put_values(StrBuf *sb, const char *name, const SplField *values)
{
    sg_sb_putf(sb, " %s:", name);
    for (size_t i = 0; values != NULL && i < values->count; i++)
        sg_sb_putf(sb, " %.*s", STR_ARG(values->values[i]));
}

static bool has_field(const Shape *shape, const char *name)
{
    return strstr(shape->fields, name) != NULL;
}

static bool is_grouped(const Stream *s, const char *name)
{
    return sg_is_listed(correlation_of(s)->group_by, str_of_literal(name));
}

static void put_expected_values(const Stream *s, StrBuf *sb, const Result *r,
                                const char *name)
{
    static const char *const all[] = {"1", "1.0", "2", "X",
                                      "x", "y",   "z", NULL};
    SplEvent values = {.fields = NULL};
    for (const char *const *v = all; *v != NULL; v++)
        for (size_t i = 0; i < r->event_count; i++) {
            const SplField *f =
                spl_find(&s->events.items[r->events[i]], str_of_literal(name));
            if (f == NULL || !str_eq(f->values[0], str_of_literal(*v)))
                continue;
            spl_add_value(s->arena, &values, f->name, f->values[0]);
            break;
        }
    put_values(sb, name, spl_find(&values, str_of_literal(name)));
}

Str text_of_results(const Stream *s, const Shape *shape, const Results *results)
{
    static const char *const names[] = {"h", "f"};
    Lines *lines = new_lines(s->arena);
    for (size_t i = 0; i < results->count; i++) {
        StrBuf sb = sb_in(s->arena);
        Result r = results->items[i];
        if (shape->counts)
            r.value = (double)r.at_least;
        put_line(&sb, shape, &r);
        for (size_t k = 0; k < 2; k++)
            if (has_field(shape, names[k]) && !is_grouped(s, names[k]))
                put_expected_values(s, &sb, &r, names[k]);
        add_line(lines, &sb);
    }
    return join(s->arena, lines, false);
}

// ---- rows of the search ----------------------------------------------------

static const Result *same_result(const Results *expected, const Result *r)
{
    for (size_t i = 0; i < expected->count; i++)
        if (str_eq(expected->items[i].group, r->group) &&
            expected->items[i].last == r->last)
            return &expected->items[i];
    return NULL;
}

// Some event between the first one and the end of the first window: of those
// that follow its first one the search knows the one that it needs.
static void settle_first(const Shape *shape, const Results *expected, Result *r)
{
    const Result *same = same_result(expected, r);
    if (!shape->exact_first && same != NULL && r->first >= same->first &&
        r->first <= same->first_end)
        r->first = same->first;
}

// Nothing but what is for people.
static bool has_own_columns(const Stream *s, const Shape *shape,
                            const SplEvent *e)
{
    const Correlation *c = correlation_of(s);
    for (size_t i = 0; i < e->count; i++) {
        Str name = e->fields[i].name;
        bool known = str_eq(name, STR("first_time")) ||
                     str_eq(name, STR("last_time")) ||
                     str_eq(name, str_of_literal(value_column(c))) ||
                     sg_is_listed(c->group_by, name) ||
                     (name.n == 1 && strchr(shape->fields, name.p[0]) != NULL);
        if (!known)
            return true;
    }
    return false;
}

static const char *read_row(const Stream *s, const SplEvent *e, Result *r)
{
    const Correlation *c = correlation_of(s);
    Str column = str_of_literal(value_column(c));
    if (!stream_group(s->arena, e, c->group_by, &r->group))
        return "a result without its group\n";
    if (spl_find(e, STR("first_time")) == NULL ||
        spl_find(e, STR("last_time")) == NULL)
        return "a result without its times\n";
    r->first = stream_time(e, STR("first_time"));
    r->last = stream_time(e, STR("last_time"));
    (void)spl_number(e, column, &r->value);
    return NULL;
}

Str found_results(const Stream *s, const Shape *shape, const SplWorld *world,
                  Str search, const Results *expected)
{
    static const char *const names[] = {"h", "f"};
    Lines *lines = new_lines(s->arena);
    SplEvents rows;
    const char *problem = spl_run(s->arena, world, search, &rows);
    for (size_t i = 0; problem == NULL && i < rows.count; i++) {
        const SplEvent *e = &rows.items[i];
        StrBuf sb = sb_in(s->arena);
        Result r = {.value = 0};
        problem = read_row(s, e, &r);
        if (has_own_columns(s, shape, e))
            problem = "a column of our own\n";
        settle_first(shape, expected, &r);
        put_line(&sb, shape, &r);
        for (size_t k = 0; k < 2; k++)
            if (has_field(shape, names[k]) && !is_grouped(s, names[k]))
                put_values(&sb, names[k],
                           spl_find(e, str_of_literal(names[k])));
        add_line(lines, &sb);
    }
    return problem != NULL ? str_of_literal(problem)
                           : join(s->arena, lines, false);
}

// ---- matching ------------------------------------------------------------

static Result *result_around(const Results *results, const Found *f)
{
    for (size_t i = 0; i < results->count; i++) {
        Result *r = &results->items[i];
        if (str_eq(r->group, f->group) && r->first <= f->from &&
            f->to <= r->last)
            return r;
    }
    return NULL;
}

static const char *compare_finds(const Stream *s, const Results *results,
                                 const Correlator *c)
{
    bool *met = arena_array(s->arena, bool, results->count + 1);
    for (size_t i = 0; i < results->count; i++)
        met[i] = false;
    for (size_t i = 0; i < sg_correlator_count(c); i++) {
        const Found *f = sg_correlator_at(c, i);
        if (f->plan + 1 != s->plans->count)
            continue;
        const Result *r = result_around(results, f);
        if (r == NULL)
            return "matching has a find that is in no result";
        met[r - results->items] = true;
    }
    for (size_t i = 0; i < results->count; i++)
        if (!met[i])
            return "a result without a find of matching";
    return NULL;
}

const char *compare_with_matching(const Stream *s, const Results *results)
{
    Correlator *c = sg_correlator_create(s->plans->plans, s->plans->count, -1);
    assert_non_null(c);
    for (size_t i = 0; i < s->count; i++)
        assert_int_equal(sg_correlator_add(c, &s->hits[i]), CORRELATE_OK);
    assert_int_equal(sg_correlator_finish(c), CORRELATE_OK);
    const char *problem = compare_finds(s, results, c);
    sg_correlator_destroy(c);
    return problem;
}
