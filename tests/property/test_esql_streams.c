// test_esql_streams.c - queries of correlations find the groups in which the
// correlation holds: in the window that ends when the query runs, and in
// adjacent windows, whatever offset a burst has to any border.

#include <sigcc/sigcc.h>

#include "base/num.h"
#include "check.h"
#include "correlation_eval.h"
#include "esql_run.h"
#include "query_faults.h"
#include "sigma/correlation.h"
#include "stream_events.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum {
    STREAMS = 5000,
    ALL_STREAMS = 10000,
    MOST_STREAMS = 40000, // while a fault has not been noticed
    PER_RULE = 10,
    MAX_LINES = 2000
};

static const int64_t epoch = 1700000000000; // of the times of streams

// ---- queries ---------------------------------------------------------------

typedef struct Search {
    Str text;                     // empty: it is refused
    bool order, percentile, once; // SG7514, SG7515, SG7520 told of it
} Search;

static Str yaml_of(Arena *a, const Shape *shape)
{
    StrBuf sb = sb_in(a);
    for (const char *const *rule = stream_rules; *rule != NULL; rule++)
        sg_sb_putf(&sb,
                   "title: %s\nname: %s\nlogsource: {product: p}\n"
                   "detection: {s: {r%s: 1}, condition: s}\n---\n",
                   *rule, *rule, *rule);
    sg_sb_putf(&sb, "title: c0\nname: c0\ncorrelation: %s\n", shape->texts[0]);
    return sb_str(&sb);
}

static bool tells(const sigcc_output *out, int code)
{
    const sigcc_diagnostics *list = sigcc_output_diagnostics(out);
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++)
        if (sigcc_diagnostics_at(list, i)->code == code)
            return true;
    return false;
}

static Search search_of(Arena *a, const Shape *shape, const char *window)
{
    Str yaml = yaml_of(a, shape);
    Search s = {.text = {"", 0}};
    sigcc_collection *all = sigcc_collection_new();
    sigcc_compiler *c = sigcc_compiler_new("esql");
    assert_int_equal(sigcc_compiler_set_option(c, "window", window), SIGCC_OK);
    assert_int_equal(sigcc_collection_add(all, "r.yml", yaml.p, yaml.n),
                     SIGCC_OK);
    (void)sigcc_collection_link(all);
    sigcc_output *out = sigcc_compile(c, all);
    size_t n = sigcc_output_count(out);
    const sigcc_query *q = n > 0 ? sigcc_output_query(out, n - 1) : NULL;
    if (q != NULL && q->rule + 1 == sigcc_collection_count(all))
        s.text = sg_arena_copy(a, str_of(q->text, q->length));
    s.order = tells(out, 7514);
    s.percentile = tells(out, 7515);
    s.once = tells(out, 7520);
    sigcc_output_free(out);
    sigcc_compiler_free(c);
    sigcc_collection_free(all);
    return s;
}

// ---- lines -----------------------------------------------------------------

typedef struct Lines {
    const char *items[MAX_LINES];
    size_t count;
} Lines;

static int compare_lines(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void add_line(Arena *a, Lines *lines, int64_t window, Str group)
{
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "%" PRId64 " %.*s\n", window, STR_ARG(group));
    assert_true(lines->count < MAX_LINES);
    lines->items[lines->count++] = sb_str(&sb).p;
}

static Str join(Arena *a, Lines *lines)
{
    StrBuf sb = sb_in(a);
    qsort(lines->items, lines->count, sizeof *lines->items, compare_lines);
    for (size_t i = 0; i < lines->count; i++)
        sg_sb_put(&sb, str_of_literal(lines->items[i]));
    return sb_str(&sb);
}

// Of a stream whose times are whole milliseconds; doubles are off by less.
static Time time_of(const SplEvent *e)
{
    return (stream_time(e, STR("_time")) + 1000500) / 1000 * 1000 - 1000000;
}

// ---- what should be found --------------------------------------------------

static const Correlation *correlation_of(const Stream *s)
{
    return s->plans->plans[0].correlation;
}

static Time span_of(const Stream *s)
{
    return (Time)correlation_of(s)->timespan.seconds * 1000000;
}

static bool takes_part(const Stream *s, const Hit *h)
{
    const Correlation *c = correlation_of(s);
    double number;
    if (c->type == CORR_EVENT_COUNT || sg_is_temporal(c))
        return true;
    return h->has_value &&
           (c->type == CORR_VALUE_COUNT || sg_num_parse(h->value, &number));
}

// The last time of the group, from which on the whole window is in view.
static bool is_whole(const Stream *s, const Hit *hits, size_t count,
                     const EvalWindow *w)
{
    for (size_t i = 0; i < count; i++)
        if (takes_part(s, &hits[i]) && str_eq(hits[i].group, w->group) &&
            hits[i].time > w->to)
            return false;
    return w->last;
}

// The groups in which the correlation holds, of all that is in [from, to).
static void expect_window(const Stream *s, Time from, Time to, int64_t name,
                          Lines *lines)
{
    Hit *hits = arena_array(s->arena, Hit, s->count + 1);
    size_t count = 0;
    for (size_t i = 0; i < s->count; i++)
        if (s->hits[i].time >= from && s->hits[i].time < to)
            hits[count++] = s->hits[i];
    EvalWindows w = eval_windows(s->arena, s->plans, hits, count, SLIP_NONE);
    for (size_t i = 0; i < w.count; i++)
        if (is_whole(s, hits, count, &w.items[i]))
            add_line(s->arena, lines, name, w.items[i].group);
}

// ---- what is found ---------------------------------------------------------

static void add_column(EsqlTable *t, const char *name, EsqlType type)
{
    t->columns[t->column_count++] = (EsqlColumn){str_of_literal(name), type};
}

static EsqlRow *row_of(Arena *a, const EsqlTable *t, const SplEvent *e,
                       int64_t time)
{
    EsqlRow *row = arena_new(a, EsqlRow);
    for (size_t i = 0; i < t->column_count; i++) {
        EsqlValue *v = &row->values[i];
        const SplField *f = spl_find(e, t->columns[i].name);
        *v = (EsqlValue){.type = t->columns[i].type};
        v->count = f != NULL || v->type == ESQL_DATE ? 1 : 0;
        v->items[0].whole = time;
        v->items[0].text = f != NULL ? f->values[0] : STR("");
    }
    return row;
}

// Events until 'now'.
static EsqlTable table_of(const Stream *s, Time now)
{
    static const char *const names[] = {"ra", "rb", "rc", "rd", "u",
                                        "h",  "f",  "n",  "w",  NULL};
    EsqlTable t = {.rows = arena_array(s->arena, EsqlRow *, s->events.count)};
    for (const char *const *name = names; *name != NULL; name++)
        add_column(&t, *name, ESQL_KEYWORD);
    add_column(&t, "@timestamp", ESQL_DATE);
    for (size_t i = 0; i < s->events.count; i++) {
        const SplEvent *e = &s->events.items[i];
        Time time = time_of(e);
        if (time <= now)
            t.rows[t.row_count++] =
                row_of(s->arena, &t, e, epoch + time / 1000);
    }
    return t;
}

// Its keys are the columns behind the last aggregate.
static Str group_of(const Stream *s, const EsqlTable *t, const EsqlRow *row)
{
    StrBuf sb = sb_in(s->arena);
    size_t at = 0;
    while (at < t->column_count &&
           !str_eq(t->columns[at].name, STR("last_seen")))
        at++;
    const StrItem *g = correlation_of(s)->group_by;
    for (; g != NULL; g = g->next) {
        bool there = ++at < t->column_count && row->values[at].count == 1;
        sg_group_put(&sb, there ? row->values[at].items[0].text : STR("?"));
    }
    return sb_str(&sb);
}

// 'window': its column, empty for one that ends now.  NULL, or a problem.
static const char *find_groups(const Stream *s, Str query, Time now,
                               Lines *lines)
{
    EsqlWorld world = {.now = epoch + now / 1000};
    EsqlTable events = table_of(s, now);
    EsqlRun run = esql_run(s->arena, &world, query, &events);
    for (size_t i = 0; i < run.table.row_count && run.problem == NULL; i++) {
        const EsqlRow *row = run.table.rows[i];
        const EsqlValue *w = esql_find(&run.table, row, STR("window"));
        int64_t name = w != NULL ? w->items[0].whole : world.now;
        add_line(s->arena, lines, name, group_of(s, &run.table, row));
    }
    return run.problem;
}

// ---- the law
// -----------------------------------------------------------------

// What is found, and what should be, in all windows of a stream.
typedef struct Answers {
    Str right, found;
    bool more; // is found
    const char *problem;
} Answers;

// The query runs at the time of each event, and half a second later.
static Answers of_schedule(const Stream *s, Str query)
{
    Lines right = {.count = 0}, found = {.count = 0};
    Answers x = {.problem = NULL};
    for (size_t i = 0; i < 2 * s->events.count && x.problem == NULL; i++) {
        Time now = time_of(&s->events.items[i / 2]);
        now += i % 2 == 0 ? 0 : 500000;
        expect_window(s, now - span_of(s) + 1, now + 1, epoch + now / 1000,
                      &right);
        x.problem = find_groups(s, query, now, &found);
    }
    x.more = found.count > right.count;
    x.right = join(s->arena, &right);
    x.found = join(s->arena, &found);
    return x;
}

static Answers of_tumbling(const Stream *s, Str query)
{
    Lines right = {.count = 0}, found = {.count = 0};
    int64_t span = span_of(s) / 1000, last = 0;
    for (size_t i = 0; i < s->count; i++)
        last = s->hits[i].time > last ? s->hits[i].time : last;
    for (int64_t t = epoch - epoch % span - span; t <= epoch + last / 1000;
         t += span)
        expect_window(s, (t - epoch) * 1000, (t + span - epoch) * 1000, t,
                      &right);
    Answers x = {.problem = find_groups(s, query, INT64_MAX / 2, &found)};
    x.more = found.count > right.count;
    x.right = join(s->arena, &right);
    x.found = join(s->arena, &found);
    return x;
}

static Answers answers_of(const Stream *s, bool schedule, Str query)
{
    return schedule ? of_schedule(s, query) : of_tumbling(s, query);
}

// Does a broken query differ?  In memory of its own: there are many.
static bool is_noticed(Stream *s, bool schedule, Str query)
{
    Arena *kept = s->arena;
    s->arena = sg_arena_create((size_t)256 << 20);
    Answers x = answers_of(s, schedule, query);
    bool differs = x.problem != NULL || !str_eq(x.right, x.found);
    sg_arena_destroy(s->arena);
    s->arena = kept;
    return differs;
}

typedef struct Count {
    size_t streams, refused, found, told;
} Count;

// False: a message says that it may differ, and it does.
static bool compare(const Stream *s, const Shape *shape, const Search *search,
                    bool schedule, Count *count)
{
    Answers x = answers_of(s, schedule, search->text);
    check_that(x.problem == NULL, "%s: %.*s", x.problem, STR_ARG(search->text));
    count->found += x.right.n > 0 ? 1 : 0;
    if (str_eq(x.right, x.found))
        return true;
    bool percentile =
        search->percentile && correlation_of(s)->type == CORR_VALUE_PERCENTILE;
    if (percentile || (search->order && x.more)) {
        count->told++;
        return false;
    }
    print_error("%s\n%.*s\n", shape->texts[0], STR_ARG(search->text));
    print_stream(s);
    check_same(x.found, x.right, __FILE__, __LINE__);
    return false;
}

// ---- planted faults --------------------------------------------------------

// clang-format off
static const QueryFault faults[] = {
    {"a window is too long", plant_once, "NOW() - 1 seconds", "NOW() - 2 seconds"},
    {"a window is too short", plant_once, "NOW() - 3 seconds", "NOW() - 2 seconds"},
    {"an event one timespan before is in the window", plant_once, "@timestamp > NOW", "@timestamp >= NOW"},
    {"adjacent windows are too long", plant_once, "(@timestamp, 1 seconds)", "(@timestamp, 2 seconds)"},
    {"no adjacent windows", plant_once, ", window = BUCKET(@timestamp, 2 seconds)", ""},
    {"no groups", plant_once, " BY u\n", "\n"},
    {"groups of one field for two", plant_once, " BY u, h\n", " BY u\n"},
    {"events without the group are a group", plant_line, "| WHERE u IS NOT NULL", ""},
    {"an event without the value shows its group", plant_once, " AND h IS NOT NULL", ""},
    {"a window without events counts", plant_once, " AND first_seen IS NOT NULL", ""},
    {"events of other rules count", plant_line, "| WHERE (TO_STRING(ra) IN (\"1\", \"1.0\"))", ""},
    {"values are counted more than once", plant_once, "COUNT_DISTINCT(h, 40000)", "COUNT(h)"},
    {"values of two fields are those of one", plant_once, "CONCAT(TO_STRING(h), \"|\", TO_STRING(f))", "h"},
    {"the mean for the sum", plant_once, "SUM(", "AVG("},
    {"the sum for the mean", plant_once, "AVG(", "SUM("},
    {"the mean for the median", plant_once, "MEDIAN(", "AVG("},
    {"text for numbers", plant_once, "TO_DOUBLE(n)", "n"},
    {"'>' for '>='", plant_once, "_count >= ", "_count > "},
    {"'>=' for '>'", plant_once, "_count > ", "_count >= "},
    {"'<=' for '<'", plant_once, "_count < ", "_count <= "},
    {"'==' for '!='", plant_once, " != ", " == "},
    {"a second comparison is lost", plant_once, " < 4", " < 400"},
    {"events of any rule are of each", plant_once, "COUNT(*) WHERE (TO_STRING(ra) IN (\"1\", \"1.0\"))", "COUNT(*)"},
    {"a rule that was not there counts", plant_once, " > 0, 1, 0)", " >= 0, 1, 0)"},
    {"a rule does not count", plant_once, " > 0, 1, 0)", " > 0, 0, 0)"},
    {"a rule is not needed", plant_once, "rule_1 > 0", "rule_1 >= 0"},
    {"OR for AND of rules", plant_once, "rule_1 > 0 AND ", "rule_1 > 0 OR "},
    {"NOT of an expression is lost", plant_once, "NOT (rule", "(rule"},
    {"steps are later, not as late", plant_once, "first_1 <= last_2", "first_1 < last_2"},
    {"the last of the first steps", plant_once, "first_1 = MIN(", "first_1 = MAX("},
    {"the first of the last steps", plant_once, "last_2 = MAX(", "last_2 = MIN("},
    {"steps in the wrong order", plant_once, "first_1 <= last_2", "last_2 <= first_1"},
    {"an alias is lost", plant_line, "| EVAL ", ""},
    {"an alias of the second rule for the first", plant_once, "CASE((", "CASE(NOT ("},
};
// clang-format on

enum { FAULTS = sizeof faults / sizeof *faults, ENOUGH = 2, MOST = 200 };

typedef struct Tally {
    size_t made, noticed;
} Tally;

static void plant_all(Stream *s, Prng *r, const Search *search, bool schedule,
                      Tally *tallies)
{
    for (size_t i = 0; i < FAULTS; i++) {
        Tally *t = &tallies[i];
        if (t->noticed == ENOUGH || t->made == MOST)
            continue;
        Str broken = faults[i].plant(s->arena, r, search->text, &faults[i]);
        if (broken.n == 0)
            continue;
        t->made++;
        t->noticed += is_noticed(s, schedule, broken) ? 1 : 0;
    }
}

static bool has_unnoticed(const Tally *tallies)
{
    size_t i = 0;
    while (i < FAULTS && tallies[i].noticed > 0)
        i++;
    return i < FAULTS;
}

static void check_tallies(const Tally *tallies)
{
    size_t missed = 0;
    printf("%d faults\n", (int)FAULTS);
    for (size_t i = 0; i < FAULTS; i++) {
        printf("%zu of %3zu noticed: %s\n", tallies[i].noticed, tallies[i].made,
               faults[i].what);
        missed += tallies[i].noticed == 0 ? 1 : 0;
    }
    check_that(missed == 0,
               "%zu faults are noticed by nobody, above; where there were 0 "
               "queries, queries look otherwise now: mend the row",
               missed);
}

// ---- streams ---------------------------------------------------------------

// Times of Elasticsearch have milliseconds.
static void round_times(Stream *s)
{
    for (size_t i = 0; i < s->events.count; i++) {
        SplEvent *e = &s->events.items[i];
        Time time = stream_time(e, STR("_time"));
        Time whole = (time + 1000000) / 1000 * 1000 - 1000000;
        spl_assign_text(
            s->arena, e, STR("_time"),
            spl_text_of(s->arena, (double)epoch / 1000 + (double)whole / 1e6));
    }
    for (size_t i = 0; i < s->count; i++)
        s->hits[i].time = (s->hits[i].time + 1000000) / 1000 * 1000 - 1000000;
}

static void check_shape(Arena *a, Prng *r, Count *count, Tally *tallies)
{
    Shape shape = random_shape(a, r);
    bool schedule = prng_chance(r, 50);
    Search search = {.text = {"", 0}};
    if (shape.count == 1)
        search = search_of(a, &shape, schedule ? "schedule" : "tumbling");
    if (search.text.n == 0) {
        count->refused++;
        return;
    }
    Plans plans = parse_correlations(a, shape.texts, 1);
    Stream *s = arena_new(a, Stream);
    s->arena = a;
    s->plans = &plans;
    shape.one_rule = search.once;
    for (int i = 0; i < PER_RULE; i++) {
        random_stream(s, r, &shape);
        round_times(s);
        if (compare(s, &shape, &search, schedule, count))
            plant_all(s, r, &search, schedule, tallies);
        count->streams++;
    }
}

static void queries_find_what_correlations_mean(Arena *a)
{
    static Tally tallies[FAULTS];
    Prng r = prng_new();
    size_t streams = prng_rounds(STREAMS, ALL_STREAMS);
    Count count = {0};
    while (count.streams < streams ||
           (count.streams < MOST_STREAMS && has_unnoticed(tallies))) {
        check_shape(a, &r, &count, tallies);
        sg_arena_reset(a);
    }
    printf("%zu streams, %zu with groups, %zu with differences told; %zu "
           "correlations refused\n",
           count.streams, count.found, count.told, count.refused);
    check_tallies(tallies);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(queries_find_what_correlations_mean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
