// test_splunk_streams.c - searches of correlations find what correlations mean:
// in each window, whatever offset a burst has to any border.

#include <sigcc/sigcc.h>

#include "base/num.h"
#include "check.h"
#include "correlation_eval.h"
#include "prng.h"
#include "sigma/correlation.h"
#include "spl_run.h"

#include <stdlib.h>

enum {
    STREAMS = 20000,
    PER_RULE = 10, // streams
    MAX_EVENTS = 18,
    TICK = 250000, // timespans are a few of these: borders are met often
    MAX_HITS = 400,
};

static const double epoch = 1700000000;

// ---- random correlations -------------------------------------------------

static const char *pick(Prng *r, const char *const *words)
{
    size_t n = 0;
    while (words[n] != NULL)
        n++;
    return words[prng_below(r, n)];
}

typedef struct Shape {
    const char *text; // the YAML of "correlation:"
    bool rules;       // windows are of points of time
    bool monotone;    // more events never undo it
    bool one_rule;    // of an event
} Shape;

static const char *const rules[] = {"a", "b", "c", "d", NULL};

static size_t put_refs(StrBuf *sb, Prng *r, const char **names, size_t most)
{
    size_t n = 1 + prng_below(r, most);
    for (size_t i = 0; i < n; i++) {
        names[i] = pick(r, rules);
        sg_sb_putf(sb, "%s%s", i > 0 ? ", " : "", names[i]);
    }
    return n;
}

static void put_thresholds(StrBuf *sb, Prng *r, Shape *shape)
{
    static const char *const ops[] = {"gte", "gt",  "gte", "lt",
                                      "lte", "neq", "eq",  NULL};
    static const char *const numbers[] = {"1", "1.5", "2", "3", "4", "5", NULL};
    const char *op = pick(r, ops);
    shape->monotone = op[0] == 'g';
    sg_sb_putf(sb, "%s: %s", op, pick(r, numbers));
    if (!prng_chance(r, 20))
        return;
    sg_sb_putf(sb, ", %s: %s", op[0] == 'l' ? "gt" : "lt", pick(r, numbers));
    shape->monotone = false;
}

static void put_choice(StrBuf *sb, Prng *r, const char **names, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (i > 0)
            sg_sb_put(sb, prng_chance(r, 50) ? STR(" and ") : STR(" or "));
        if (prng_chance(r, 30))
            sg_sb_put(sb, STR("not "));
        sg_sb_put(sb, str_of_literal(names[i]));
    }
}

static void put_condition(StrBuf *sb, Prng *r, Shape *shape, const char *type,
                          const char **names, size_t n)
{
    static const char *const fields[] = {"f", "h", "[h, f]", NULL};
    Str t = str_of_literal(type);
    shape->monotone = true;
    shape->rules = str_starts(t, STR("temporal"));
    if (str_eq(t, STR("temporal_ordered")) ||
        (shape->rules && prng_chance(r, 40)))
        return;
    sg_sb_put(sb, STR(", condition: "));
    if (shape->rules && prng_chance(r, 50)) {
        put_choice(sb, r, names, n);
        shape->monotone = false;
        return;
    }
    sb_putc(sb, '{');
    if (str_eq(t, STR("value_count")))
        sg_sb_putf(sb, "field: %s, ", pick(r, fields));
    else if (str_starts(t, STR("value_")))
        sg_sb_put(sb, STR("field: n, "));
    if (str_eq(t, STR("value_percentile")))
        sg_sb_put(sb, STR("percentile: 100, "));
    put_thresholds(sb, r, shape);
    sb_putc(sb, '}');
}

static Shape random_shape(Arena *a, Prng *r)
{
    static const char *const types[] = {
        "event_count", "event_count",      "event_count",      "value_count",
        "value_sum",   "value_avg",        "value_percentile", "temporal",
        "temporal",    "temporal_ordered", "temporal_ordered", NULL};
    static const char *const groups[] = {
        "", ", group-by: [u]", ", group-by: [u]", ", group-by: [u, h]", NULL};
    StrBuf sb = sb_in(a);
    Shape shape = {0};
    const char *names[4], *type = pick(r, types);
    sg_sb_putf(&sb, "{type: %s, rules: [", type);
    size_t n = put_refs(&sb, r, names, 4);
    sg_sb_putf(&sb, "], timespan: %us%s", (unsigned)prng_below(r, 3) + 1,
               pick(r, groups));
    put_condition(&sb, r, &shape, type, names, n);
    sb_putc(&sb, '}');
    shape.text = sb_str(&sb).p;
    shape.one_rule = str_starts(str_of_literal(type), STR("value_")) &&
                     !str_eq(str_of_literal(type), STR("value_count"));
    if (str_eq(str_of_literal(type), STR("value_sum")) ||
        str_eq(str_of_literal(type), STR("value_avg")))
        shape.monotone = false;
    return shape;
}

// The text of its search.  NULL: it is refused.
static const char *search_of(Arena *a, const char *text, const char *window)
{
    StrBuf sb = sb_in(a);
    for (const char *const *rule = rules; *rule != NULL; rule++)
        sg_sb_putf(&sb,
                   "title: %s\nname: %s\nlogsource: {product: p}\n"
                   "detection: {s: {r%s: 1}, condition: s}\n---\n",
                   *rule, *rule, *rule);
    sg_sb_putf(&sb, "title: C\ncorrelation: %s\n", text);
    Str yaml = sb_str(&sb);
    sigcc_collection *all = sigcc_collection_new();
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    sigcc_compiler_set_option(c, "window", window);
    assert_int_equal(sigcc_collection_add(all, "r.yml", yaml.p, yaml.n),
                     SIGCC_OK);
    (void)sigcc_collection_link(all);
    sigcc_output *out = sigcc_compile(c, all);
    const char *query = NULL;
    size_t last = sigcc_output_count(out) - 1; // the rules come before it
    if (sigcc_output_count(out) > 0) {
        StrBuf copy = sb_in(a);
        sg_sb_put(&copy, str_of_literal(sigcc_output_query(out, last)->text));
        query = sb_str(&copy).p;
    }
    sigcc_output_free(out);
    sigcc_compiler_free(c);
    sigcc_collection_free(all);
    return query;
}

// ---- random streams ------------------------------------------------------

typedef struct Streamed {
    Arena *arena;
    const Plans *plans;
    SplEvents events;
    Hit hits[MAX_HITS];
    size_t count;
} Streamed;

static void put_field(Streamed *s, Prng *r, SplEvent *e, const char *name,
                      const char *const *values)
{
    if (!prng_chance(r, 8)) // it is missing
        spl_assign_text(s->arena, e, str_of_literal(name),
                        str_of_literal(pick(r, values)));
}

static void put_rules(Streamed *s, Prng *r, SplEvent *e, bool one_rule)
{
    size_t n = one_rule ? 1 : 1 + prng_below(r, 2);
    for (; n > 0; n--) {
        StrBuf sb = sb_in(s->arena);
        sg_sb_putf(&sb, "r%s", pick(r, rules));
        spl_assign_text(s->arena, e, sb_str(&sb), STR("1"));
    }
}

static SplEvent random_event(Streamed *s, Prng *r, bool one_rule, size_t number,
                             Time time)
{
    static const char *const users[] = {"bob", "eve", "bob", NULL};
    static const char *const hosts[] = {"1", "2", "X", "x", NULL};
    static const char *const texts[] = {"x", "y", "x", "z", NULL};
    static const char *const numbers[] = {"1", "2.5", "-1", "4", "x", NULL};
    SplEvent made = {.place = number + 1}, *e = &made;
    put_rules(s, r, e, one_rule);
    put_field(s, r, e, "u", users);
    put_field(s, r, e, "h", hosts);
    put_field(s, r, e, "f", texts);
    put_field(s, r, e, "n", numbers);
    spl_assign_text(s->arena, e, STR("_time"),
                    spl_text_of(s->arena, epoch + (double)time / 1e6));
    Str id = spl_text_of(s->arena, (double)number);
    spl_assign_text(s->arena, e, STR("_cd"), id);
    spl_assign_text(s->arena, e, STR("index"), STR("main"));
    spl_assign_text(s->arena, e, STR("splunk_server"), STR("one"));
    return made;
}

// False: the event lacks one of the fields.
static bool texts_of(Arena *a, const SplEvent *e, const StrItem *names,
                     Str *text)
{
    StrBuf sb = sb_in(a);
    for (; names != NULL; names = names->next) {
        const SplField *f = spl_find(e, names->text);
        if (f == NULL)
            return false;
        sg_group_put(&sb, f->values[0]);
    }
    *text = sb_str(&sb);
    return true;
}

static void add_hits_of(Streamed *s, const SplEvent *e, size_t number,
                        Time time)
{
    const Correlation *c = s->plans->plans[0].correlation;
    Hit hit = {.time = time, .event = number};
    if (!texts_of(s->arena, e, c->group_by, &hit.group))
        return;
    if (c->type == CORR_VALUE_COUNT) {
        hit.has_value = texts_of(s->arena, e, c->fields, &hit.value);
    } else if (c->fields != NULL && spl_find(e, c->fields->text) != NULL) {
        hit.has_value = true;
        hit.value = spl_find(e, c->fields->text)->values[0];
    }
    for (const RuleRef *ref = c->rules; ref != NULL; ref = ref->next) {
        StrBuf sb = sb_in(s->arena);
        sg_sb_putf(&sb, "r%.*s", STR_ARG(ref->text));
        bool again = s->plans->plans[0].first_ref[hit.ref] != hit.ref;
        if (spl_find(e, sb_str(&sb)) != NULL && s->count < MAX_HITS &&
            (!again || sg_is_temporal(c)))
            s->hits[s->count++] = hit;
        hit.ref++;
    }
}

// A burst at any offset, and events around it.  Where the order of simultaneous
// events matters there are none, but for those of one event.
static void random_stream(Streamed *s, Prng *r, const Shape *shape)
{
    size_t n = 1 + prng_below(r, MAX_EVENTS), ticks = 4 + prng_below(r, 40);
    bool apart = !shape->monotone && (shape->rules || shape->one_rule);
    s->events = (SplEvents){0};
    s->count = 0;
    for (size_t i = 0; i < n; i++) {
        Time time = (Time)prng_below(r, ticks) * TICK;
        if (prng_chance(r, 10))
            time += ((Time)prng_below(r, 3) - 1) * 15625;
        if (apart)
            time = (Time)i * TICK * (Time)(1 + ticks % 3);
        SplEvent e = random_event(s, r, shape->one_rule, i, time);
        spl_push(s->arena, &s->events, &e);
        add_hits_of(s, &e, i, time);
    }
}

// ---- windows as text -----------------------------------------------------

typedef struct Lines {
    const char *items[MAX_HITS];
    size_t count;
} Lines;

static int compare_lines(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void add_line(Arena *a, Lines *lines, Str group, Time time,
                     uint64_t event)
{
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "%.*s at %ld, event %lu", STR_ARG(group), (long)time,
               (unsigned long)event);
    if (lines->count < MAX_HITS)
        lines->items[lines->count++] = sb_str(&sb).p;
}

static Str join(Arena *a, Lines *lines)
{
    StrBuf sb = sb_in(a);
    qsort(lines->items, lines->count, sizeof *lines->items, compare_lines);
    for (size_t i = 0; i < lines->count; i++)
        if (i == 0 || strcmp(lines->items[i - 1], lines->items[i]) != 0)
            sg_sb_putf(&sb, "%s\n", lines->items[i]);
    return sb_str(&sb);
}

static bool takes_part(const Streamed *s, const Hit *hit)
{
    const Correlation *c = s->plans->plans[0].correlation;
    double number;
    if (c->type == CORR_EVENT_COUNT || sg_is_temporal(c))
        return true;
    return hit->has_value &&
           (c->type == CORR_VALUE_COUNT || sg_num_parse(hit->value, &number));
}

// Of simultaneous events of a group the last one, which sees them all.
static uint64_t last_event(const Streamed *s, Str group, Time time)
{
    uint64_t last = 0;
    for (size_t i = 0; i < s->count; i++)
        if (takes_part(s, &s->hits[i]) && s->hits[i].time == time &&
            str_eq(s->hits[i].group, group) && s->hits[i].event > last)
            last = s->hits[i].event;
    return last;
}

// 'points': windows of points of time, not of events.
static Str expected(const Streamed *s, bool points)
{
    EvalFinds w = eval_windows(s->arena, s->plans, s->hits, s->count);
    Lines *lines = arena_new(s->arena, Lines);
    lines->count = 0;
    for (size_t i = 0; i < w.count; i++) {
        const Found *f = &w.items[i];
        if (!points)
            add_line(s->arena, lines, f->group, f->to, f->all_events);
        else if (last_event(s, f->group, f->to) == f->all_events)
            add_line(s->arena, lines, f->group, f->to, 0);
    }
    return join(s->arena, lines);
}

static Time time_of(const SplEvent *e, Str name)
{
    double time = 0;
    (void)spl_number(e, name, &time);
    return (Time)((time - epoch) * 1e6);
}

static Str found(const Streamed *s, SplWorld *world, Str query, bool points)
{
    const Correlation *c = s->plans->plans[0].correlation;
    Lines *lines = arena_new(s->arena, Lines);
    SplEvents results;
    world->events = s->events;
    const char *problem = spl_run(s->arena, world, query, &results);
    if (problem != NULL)
        return str_of_literal(problem);
    lines->count = 0;
    for (size_t i = 0; i < results.count; i++) {
        const SplEvent *e = &results.items[i];
        Str group = {0};
        double event = 0;
        if (!texts_of(s->arena, e, c->group_by, &group))
            return STR("a result without its group\n");
        if (!points)
            (void)spl_number(e, STR("_cd"), &event);
        add_line(s->arena, lines, group, time_of(e, STR("_time")),
                 (uint64_t)event);
    }
    return join(s->arena, lines);
}

// Without what makes finds of windows.
static Str windows_of(Str query)
{
    static const char tail[] = "\n\n| streamstats current=f";
    const char *at = strstr(query.p, tail);
    assert_non_null(at);
    return str_slice(query, 0, (size_t)(at - query.p));
}

static void print_stream(const Streamed *s, const char *text, const char *query)
{
    print_error("%s\n%s\n", text, query);
    for (size_t i = 0; i < s->count; i++)
        print_error("event %d of rule %d at %ld: %.*s = %.*s\n",
                    (int)s->hits[i].event, (int)s->hits[i].ref,
                    (long)s->hits[i].time, STR_ARG(s->hits[i].group),
                    STR_ARG(s->hits[i].value));
}

// ---- planted faults ------------------------------------------------------

// What is put in place of which part of a search; each must be noticed.
static const char *const faults[][2] = {
    {"<1\n", "<=1\n"},
    {"<2\n", "<=2\n"},
    {"| sort 0 _time\n", ""},
    {"window=2 global=f", "window=3 global=f"},
    {"window=3 global=f", "window=2 global=f"},
    {"=3 AND _time", "=2 AND _time"},
    {"window=2 global=f", "window=2"},
    {" by u\n", "\n"},
    {" by u h\n", " by u\n"},
    {"| where isnotnull('f')\n", ""},
    {"NOT (", "("},
    {"time_window=1s", "time_window=2s"},
    {"time_window=2s", "window=2"},
    {"dc(", "count("},
    {"(ra=1) OR (", "(ra=1) ("},
    {"| streamstats max(time_1) as time_1",
     "| streamstats min(time_1) as time_1"},
    {"max(time_1) as start_1", "min(time_1) as start_1"},
    {"max(start_2) as start_2", "first(start_2) as start_2"},
    {"if(isnotnull(time_2), start_1, null())", "start_1"},
    {"[ search ra=1 | eval time_1=_time ]", "[ search ra=1 ]"},
    {", 1, 0)+", ", 1, 1)+"},
};

enum { FAULTS = sizeof faults / sizeof *faults };

static Str with_fault(Arena *a, Str query, size_t fault)
{
    const char *at = strstr(query.p, faults[fault][0]);
    if (at == NULL)
        return (Str){0};
    StrBuf sb = sb_in(a);
    size_t from = (size_t)(at - query.p);
    sg_sb_put(&sb, str_slice(query, 0, from));
    sg_sb_put(&sb, str_of_literal(faults[fault][1]));
    sg_sb_put(&sb, str_slice(query, from + strlen(faults[fault][0]), query.n));
    return sb_str(&sb);
}

static void look_for_faults(const Streamed *s, Str query, bool points,
                            Str right, bool *noticed)
{
    for (size_t i = 0; i < FAULTS; i++) {
        Str broken = noticed[i] ? (Str){0} : with_fault(s->arena, query, i);
        SplWorld world = {.max_window = 0};
        if (broken.n > 0 && !str_eq(found(s, &world, broken, points), right))
            noticed[i] = true;
    }
}

// ---- the law -------------------------------------------------------------

static void check_stream(Streamed *s, Prng *r, const Shape *shape, Str query,
                         bool *noticed)
{
    SplWorld world = {.ties = shape->monotone ? r : NULL, .any_ties = true};
    random_stream(s, r, shape);
    // Which of simultaneous events is the one that completes a window is up to
    // the order in which they come.
    bool points = shape->rules || shape->monotone;
    Str windows = windows_of(query);
    Str right = expected(s, points), got = found(s, &world, windows, points);
    if (!str_eq(got, right))
        print_stream(s, shape->text, query.p);
    check_same(got, right, __FILE__, __LINE__);
    StrBuf line = sb_in(s->arena);
    sg_sb_put(&line, windows);
    sb_putc(&line, '\n');
    look_for_faults(s, sb_str(&line), points, right, noticed);
}

static void searches_find_what_correlations_mean(Arena *a)
{
    Prng r = prng_new();
    bool noticed[FAULTS] = {false};
    size_t streams = 0;
    while (streams < STREAMS) {
        Shape shape = random_shape(a, &r);
        const char *query = search_of(a, shape.text, "sliding");
        Plans plans = parse_correlations(a, &shape.text, 1);
        Streamed *s = arena_new(a, Streamed);
        s->arena = a;
        s->plans = &plans;
        for (int i = 0; query != NULL && i < PER_RULE; i++, streams++)
            check_stream(s, &r, &shape, str_of_literal(query), noticed);
        sg_arena_reset(a);
    }
    for (size_t i = 0; i < FAULTS; i++)
        check_that(noticed[i], "nobody notices '%s' in place of '%s'",
                   faults[i][1], faults[i][0]);
}

// ---- what is approximate -------------------------------------------------

static size_t count_found(Arena *a, const char *search, const char *numbers,
                          SplWorld world)
{
    SplEvents results;
    for (size_t i = 0; numbers[i] != '\0'; i++) {
        SplEvent e = {.place = i + 1};
        spl_assign_text(a, &e, STR("n"), str_of(numbers + i, 1));
        spl_assign_text(a, &e, STR("_time"), spl_text_of(a, (double)i));
        spl_push(a, &world.events, &e);
    }
    const char *problem = spl_run(a, &world, str_of_literal(search), &results);
    check_that(problem == NULL, "%s", problem);
    return results.count;
}

static void what_is_approximate_is_so(Arena *a)
{
    const char *sum = "*\n| streamstats time_window=3s sum(n) as s | where s=9";
    const char *median = "*\n| stats median(n) as m | where m=3";
    // SG7320: of a larger window the latest events are seen, and nobody says
    // on which side the border is.
    assert_int_equal(count_found(a, sum, "4325", (SplWorld){0}), 1);
    assert_int_equal(count_found(a, sum, "4323", (SplWorld){0}), 1);
    assert_int_equal(count_found(a, sum, "4323", (SplWorld){.max_window = 2}),
                     0);
    assert_int_equal(count_found(a, sum, "1323", (SplWorld){0}), 0);
    assert_int_equal(
        count_found(a, sum, "1323", (SplWorld){.with_border = true}), 1);
    // SG7322: the mean of 2 and 4 would be 3.
    assert_int_equal(count_found(a, median, "234", (SplWorld){0}), 1);
    assert_int_equal(count_found(a, median, "1245", (SplWorld){0}), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(what_is_approximate_is_so),
        arena_test(searches_find_what_correlations_mean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
