// test_insights_streams.c - queries of random correlations find the windows in
// which they hold: adjacent ones, any range of time, windows that begin
// anywhere, and the runs of an alarm at a random phase.

#include <sigcc/sigcc.h>

#include "check.h"
#include "data/json_text.h"
#include "insights_alarm.h"
#include "insights_stream_faults.h"
#include "insights_windows.h"
#include "sigma/correlation.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    STREAMS = 4000,
    ALL_STREAMS = 24000, // where SIGCC_FULL is set
    MOST = 40000,        // while a fault has not been noticed
    PER_RULE = 10,
    MAX_FAULTS = 100,
    ENOUGH = 2, // broken queries of each kind that are noticed
};

static const int64_t epoch = 1700000000000;

typedef enum Way { TUMBLING, SCHEDULE, SLIDING, ALARM, WAYS } Way;

static const char *const ways[] = {"tumbling", "schedule", "sliding", "alarm"};

// ---- rules -----------------------------------------------------------------

// "timespan: 2s" in another unit; 45 seconds are a unit that bin() lacks.
static const char *with_unit(Arena *a, const char *text, int64_t scale,
                             const char *whole)
{
    StrBuf sb = sb_in(a);
    const char *at = strstr(text, "timespan: ") + strlen("timespan: ");
    char *end;
    long long n = strtoll(at, &end, 10);
    sg_sb_put(&sb, str_of(text, (size_t)(at - text)));
    if (whole != NULL)
        sg_sb_put(&sb, str_of_literal(whole));
    else
        sg_sb_putf(&sb, "%llds", n * (long long)scale);
    sg_sb_put(&sb, str_of_literal(end + 1));
    return sb_str(&sb).p;
}

static Str yaml_of(Arena *a, const char *const *texts, uint32_t count)
{
    StrBuf sb = sb_in(a);
    for (const char *const *rule = stream_rules; *rule != NULL; rule++)
        sg_sb_putf(&sb,
                   "title: %s\nname: %s\nlogsource: {product: p}\n"
                   "detection: {s: {r%s: 1}, condition: s}\n---\n",
                   *rule, *rule, *rule);
    for (uint32_t i = 0; i < count; i++)
        sg_sb_putf(&sb,
                   "title: c%u\nname: c%u\nid: "
                   "0a6f1b52-6a3c-4df2-9c2e-0d6a4f5b00a%u\n"
                   "correlation: %s\n%s",
                   i, i, i, texts[i], i + 1 < count ? "---\n" : "");
    return sb_str(&sb);
}

// What the compiler says of its query.
typedef struct Told {
    bool overlap, percentile, several, empty, border;
    bool longer, earlier; // of correlations below another one
} Told;

static Told told_by(const sigcc_output *out)
{
    Told told = {false};
    const sigcc_diagnostics *d = sigcc_output_diagnostics(out);
    for (size_t i = 0; i < sigcc_diagnostics_count(d); i++) {
        int code = sigcc_diagnostics_at(d, i)->code;
        const char *message = sigcc_diagnostics_at(d, i)->message;
        told.overlap |= code == 7223;
        told.percentile |= code == 7232;
        told.several |= code == 7231;
        told.empty |= code == 7213;
        told.earlier |= code == 7236 && strstr(message, "whole") == NULL;
        told.longer |= code == 7236 && strstr(message, "whole") != NULL;
        told.border |= code == 7216 && strstr(message, "near enough") != NULL;
    }
    return told;
}

typedef struct Compiled {
    Str text; // of a query or a template; absent: it is refused
    Told told;
} Compiled;

static sigcc_compiler *compiler_for(Way way)
{
    sigcc_compiler *c = sigcc_compiler_new("cloudwatch");
    if (way == ALARM) {
        assert_int_equal(sigcc_compiler_set_format(c, "cloudformation"),
                         SIGCC_OK);
        assert_int_equal(sigcc_compiler_set_option(c, "template", "json"),
                         SIGCC_OK);
    } else {
        assert_int_equal(sigcc_compiler_set_option(c, "window", ways[way]),
                         SIGCC_OK);
    }
    return c;
}

static Compiled compile(Arena *a, const char *const *texts, uint32_t count,
                        Way way)
{
    Str yaml = yaml_of(a, texts, count);
    Compiled to = {.text = {0}};
    sigcc_collection *all = sigcc_collection_new();
    sigcc_compiler *c = compiler_for(way);
    assert_int_equal(sigcc_collection_add(all, "r.yml", yaml.p, yaml.n),
                     SIGCC_OK);
    (void)sigcc_collection_link(all);
    sigcc_output *out = sigcc_compile(c, all);
    size_t n = sigcc_output_count(out);
    size_t document = 0;
    const char *whole =
        way == ALARM ? sigcc_output_document(out, &document) : NULL;
    if (way == ALARM && whole != NULL &&
        sigcc_diagnostics_errors(sigcc_output_diagnostics(out)) == 0)
        to.text = sg_arena_copy(a, str_of(whole, document));
    else if (way != ALARM && n > 0 &&
             sigcc_output_query(out, n - 1)->rule + 1 ==
                 sigcc_collection_count(all))
        to.text =
            sg_arena_copy(a, str_of(sigcc_output_query(out, n - 1)->text,
                                    sigcc_output_query(out, n - 1)->length));
    to.told = told_by(out);
    sigcc_output_free(out);
    sigcc_compiler_free(c);
    sigcc_collection_free(all);
    return to;
}

// ---- the law ---------------------------------------------------------------

typedef struct Count {
    size_t streams[WAYS], with_groups[WAYS], refused[WAYS], told[WAYS];
    size_t nested[WAYS];
} Count;

typedef struct Law {
    InsightsStream *s;
    Way way;
    Compiled compiled;
    const QlQuery *query;
    InsightsAlarm alarm;
    size_t groups;
    int64_t span; // milliseconds
    InsightsWorld world;
    const char *texts[MAX_LEVELS]; // of the correlations
    uint32_t levels;
    Range range;  // of the last run
    bool planted; // a difference is what is looked for
    bool differs;
    Count *count;
} Law;

static const Correlation *last_correlation(const Plans *plans)
{
    return plans->plans[plans->count - 1].correlation;
}

static void explain(const Law *law, Str right, Str found)
{
    Str query = law->way == ALARM ? law->alarm.text : law->compiled.text;
    for (uint32_t i = 0; i < law->levels; i++)
        print_error("c%u: %s\n", i, law->texts[i]);
    print_error("%s:\n%.*s\nright:\n%.*sfound:\n%.*s", ways[law->way],
                STR_ARG(query), STR_ARG(right), STR_ARG(found));
    print_error("times are multiplied by %ld, the last run was from %lld to "
                "%lld\n",
                (long)law->s->scale, (long long)(law->range.from - epoch),
                (long long)(law->range.to - epoch));
    print_stream(law->s->stream);
}

// More may be found where that is told, and never less.
static void compare(Law *law, Str right, Str found, bool more)
{
    CorrelationType type = last_correlation(law->s->plans)->type;
    // docs/matching.md knows both, one for each type.
    if (law->compiled.told.percentile &&
        law->world.ranked == (type == CORR_VALUE_MEDIAN))
        return;
    bool same = str_eq(right, found);
    law->count->with_groups[law->way] += right.n > 0 ? 1 : 0;
    law->count->told[law->way] += same ? 0 : 1;
    if (same || (more && has_all_lines(found, right)))
        return;
    law->differs = true;
    if (law->planted)
        return;
    explain(law, right, found);
    fail_msg("a query finds other groups than its correlation, above");
}

static InsightsRows run(Law *law, const QlQuery *q, Range range)
{
    law->range = range;
    Arena *a = law->s->arena;
    InsightsEvent *events = arena_array(a, InsightsEvent, law->s->count + 1);
    InsightsRows rows;
    const char *problem;
    size_t n = events_in(law->s, range, events);
    bool runs = insights_run(a, q, &law->world, events, n, &rows, &problem);
    check_that(runs || law->planted, "%s\n%s", problem, law->compiled.text.p);
    law->differs |= !runs;
    return rows;
}

// All events of the range are one window, also for the correlations below: with
// their own timespans they may hold in fewer.
static void compare_range(Law *law, Range range, Str found)
{
    bool earlier = law->compiled.told.earlier;
    compare(law, groups_in(law->s, law->s->whole, range), found, earlier);
    if (law->levels > 1)
        compare(law, groups_in(law->s, law->s->plans, range), found,
                earlier || law->compiled.told.longer ||
                    law->compiled.told.overlap);
}

// The number that a window of bin() or floor() has.
static Str window_at(const Law *law, int64_t from)
{
    StrBuf sb = sb_in(law->s->arena);
    const char *floor = strstr(law->compiled.text.p, "floor(");
    sg_sb_putf(&sb, "%lld", (long long)(floor ? from / law->span : from));
    return sb_str(&sb);
}

// Where nothing was found the compiler says that it does not look.
static bool is_about_nothing(const Law *law, Range range)
{
    return law->compiled.told.empty && !has_hits(law->s, range);
}

static void check_tumbling(Law *law)
{
    const Range all = {0, INT64_MAX};
    InsightsRows rows = run(law, law->query, all);
    int64_t last = 0;
    for (size_t i = 0; i < law->s->count; i++)
        last = law->s->events[i].time > last ? law->s->events[i].time : last;
    for (int64_t at = epoch - epoch % law->span; at <= last; at += law->span) {
        Range range = {at, at + law->span};
        Str window = window_at(law, at);
        compare_range(law, range,
                      groups_of_rows(law->s->arena, law->query, law->groups,
                                     &rows, &window));
    }
}

static void check_schedule(Law *law, Prng *r)
{
    int64_t from = epoch + (int64_t)prng_below(r, 12) * 250 * law->s->scale;
    Range range = {from, from + law->span};
    InsightsRows rows = run(law, law->query, range);
    if (is_about_nothing(law, range))
        return;
    compare_range(
        law, range,
        groups_of_rows(law->s->arena, law->query, law->groups, &rows, NULL));
}

static bool meets_border(const Law *law)
{
    size_t n = law->s->stream->count;
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < n; k++)
            if (law->s->hits[k].time - law->s->hits[i].time == law->span * 1000)
                return true;
    return false;
}

// Of groups only, and events exactly one timespan apart are near enough, which
// the compiler says.
static void check_sliding(Law *law)
{
    const Range all = {0, INT64_MAX};
    InsightsRows rows = run(law, law->query, all);
    Str found = law->groups > 0  ? groups_of_rows(law->s->arena, law->query,
                                                  law->groups, &rows, NULL)
                : rows.count > 0 ? STR("<>\n")
                                 : STR("");
    compare(law, groups_anywhere(law->s), found,
            law->compiled.told.border && meets_border(law));
}

// A sum gets smaller by it, which the compiler says.
static bool has_negative(const Law *law)
{
    if (last_correlation(law->s->plans)->type != CORR_VALUE_SUM)
        return false;
    for (size_t i = 0; i < law->s->stream->count; i++)
        if (str_starts(law->s->hits[i].value, STR("-")))
            return true;
    return false;
}

// Each run finds what holds in its range; what holds anywhere, where more
// events change nothing, is found by some run.
static void check_alarm(Law *law, Prng *r)
{
    const InsightsAlarm *alarm = &law->alarm;
    int64_t every = alarm->every * 60000, range = alarm->range * 1000;
    int64_t at = epoch - every + (int64_t)prng_below(r, (size_t)every);
    StrBuf found = sb_in(law->s->arena);
    for (; at < epoch + 11000 * law->s->scale + 2 * every; at += every) {
        Range of_run = {at - range, at};
        InsightsRows rows = run(law, alarm->query, of_run);
        if (is_about_nothing(law, of_run))
            continue;
        insights_alarm_rows(law->s->arena, alarm, &rows);
        Str groups = groups_of_rows(law->s->arena, alarm->query, law->groups,
                                    &rows, NULL);
        compare_range(law, of_run, groups);
        sg_sb_put(&found, groups);
    }
    if (law->compiled.told.overlap && !has_negative(law))
        compare(law, groups_anywhere(law->s), sb_str(&found), true);
}

static void check_law(Law *law, Prng *r)
{
    switch (law->way) {
    case TUMBLING: check_tumbling(law); break;
    case SCHEDULE: check_schedule(law, r); break;
    case SLIDING: check_sliding(law); break;
    case ALARM: check_alarm(law, r); break;
    case WAYS: break;
    }
    law->count->streams[law->way]++;
    law->count->nested[law->way] += law->levels > 1 ? 1 : 0;
}

// ---- correlations of correlations -------------------------------------------

// Two side by side, below a third; random_shape() has them one below the other.
static const char *random_inner(Arena *a, Prng *r, const char *groups)
{
    static const char *const types[] = {"event_count, rules: [a, b]",
                                        "event_count, rules: [d]",
                                        "value_count, rules: [a]",
                                        "value_count, rules: [a, c]",
                                        "temporal, rules: [a, b]",
                                        "temporal_ordered, rules: [b, a]",
                                        NULL};
    static const char *const fields[] = {"f", "h", "[h, f]", NULL};
    StrBuf sb = sb_in(a);
    const char *type = random_word(r, types);
    sg_sb_putf(&sb, "{type: %s, timespan: %us%s", type,
               (unsigned)prng_below(r, 4) + 1, groups);
    if (type[0] == 'v')
        sg_sb_putf(&sb, ", condition: {field: %s, gte: 2}",
                   random_word(r, fields));
    else if (type[0] == 'e')
        sg_sb_putf(&sb, ", condition: {gte: %u}",
                   (unsigned)prng_below(r, 3) + 1);
    sb_putc(&sb, '}');
    return sb_str(&sb).p;
}

static Shape nested_shape(Arena *a, Prng *r)
{
    static const char *const groups[] = {"", ", group-by: [u]", NULL};
    static const char *const types[] = {
        "temporal, rules: [c0, c1]",
        "temporal, rules: [c0, c1], condition: c0 or c1",
        "temporal, rules: [c0, c1, b], condition: c1 and (c0 or b)",
        "temporal_ordered, rules: [c0, c1]",
        "temporal_ordered, rules: [a, c0]",
        "temporal_ordered, rules: [c1, b]",
        "temporal_ordered, rules: [b, c1, c0]",
        NULL};
    const char *by = random_word(r, groups);
    Shape s = {.count = 3, .fields = ""};
    StrBuf sb = sb_in(a);
    s.texts[0] = random_inner(a, r, by);
    s.texts[1] = random_inner(a, r, by);
    sg_sb_putf(&sb, "{type: %s, timespan: %us%s}", random_word(r, types),
               (unsigned)prng_below(r, 3) + 1, by);
    s.texts[2] = sb_str(&sb).p;
    return s;
}

// ---- streams ---------------------------------------------------------------

static bool read_query(Law *law)
{
    const char *problem = NULL;
    Arena *a = law->s->arena;
    if (law->compiled.text.n == 0) {
        law->count->refused[law->way]++;
        return false;
    }
    if (law->way == ALARM)
        law->alarm = insights_alarm(a, law->compiled.text, &problem);
    else
        law->query = insights_read(a, law->compiled.text, &problem);
    check_that(problem == NULL || law->planted, "%s\n%s", problem,
               law->compiled.text.p);
    law->differs = problem != NULL;
    return problem == NULL;
}

// ---- planted faults --------------------------------------------------------

typedef struct Tally {
    size_t made, noticed;
} Tally;

static bool is_noticed(Law *law, Prng *r)
{
    if (read_query(law))
        check_law(law, r);
    return law->differs;
}

static void look_for_faults(const Law *law, Prng *r, Tally *tallies)
{
    Count unused = {{0}, {0}, {0}, {0}, {0}};
    for (size_t i = 0; i < insights_stream_fault_count; i++) {
        const QueryFault *f = &insights_stream_faults[i];
        if (tallies[i].noticed == ENOUGH)
            continue;
        Law broken = *law;
        broken.planted = true;
        broken.count = &unused;
        broken.compiled.text =
            f->plant(law->s->arena, r, law->compiled.text, f);
        if (broken.compiled.text.n == 0)
            continue;
        tallies[i].made++;
        tallies[i].noticed += is_noticed(&broken, r) ? 1 : 0;
    }
}

static bool has_unnoticed(const Tally *tallies)
{
    for (size_t i = 0; i < insights_stream_fault_count; i++)
        if (tallies[i].noticed == 0)
            return true;
    return false;
}

static void check_tallies(const Tally *tallies)
{
    size_t missed = 0;
    printf("%zu faults\n", insights_stream_fault_count);
    for (size_t i = 0; i < insights_stream_fault_count; i++) {
        printf("%zu of %4zu noticed: %s\n", tallies[i].noticed, tallies[i].made,
               insights_stream_faults[i].what);
        missed += tallies[i].noticed == 0 ? 1 : 0;
    }
    check_that(missed == 0,
               "%zu faults are noticed by nobody, above; where there were 0 "
               "queries, queries look otherwise now: mend the row",
               missed);
}

static void check_shape(Arena *a, Prng *r, Tally *tallies, Count *count)
{
    static const int64_t scales[] = {1, 60, 45};
    Shape shape = prng_chance(r, 15) ? nested_shape(a, r) : random_shape(a, r);
    // Windows that begin anywhere are refused for most correlations.
    static const Way choice[] = {TUMBLING, TUMBLING, SCHEDULE, SLIDING, SLIDING,
                                 SLIDING,  SLIDING,  SLIDING,  ALARM,   ALARM};
    Way way = choice[prng_below(r, 10)];
    InsightsStream s = {.arena = a, .stream = arena_new(a, Stream)};
    s.scale = way == ALARM ? 60 : scales[prng_below(r, 3)];
    Law law = {.s = &s, .way = way, .levels = shape.count, .count = count};
    const char *whole[MAX_LEVELS];
    for (uint32_t i = 0; i < shape.count; i++) {
        law.texts[i] = with_unit(a, shape.texts[i], s.scale, NULL);
        whole[i] = with_unit(a, shape.texts[i], 1, "30d");
    }
    Plans plans = parse_correlations(a, law.texts, shape.count);
    Plans all = parse_correlations(a, whole, shape.count);
    const Correlation *c = last_correlation(&plans);
    *s.stream = (Stream){.arena = a, .plans = &plans};
    s.plans = &plans;
    s.whole = &all;
    law.compiled = compile(a, law.texts, law.levels, way);
    law.span = (int64_t)c->timespan.seconds * 1000;
    for (const StrItem *g = c->group_by; g != NULL; g = g->next)
        law.groups++;
    if (!read_query(&law))
        return;
    for (int i = 0; i < PER_RULE; i++) {
        if (law.compiled.told.several)
            shape.one_rule = true;
        random_stream(s.stream, r, &shape);
        insights_stream(&s);
        law.world = (InsightsWorld){.three_valued = prng_chance(r, 50),
                                    .empty_parts = prng_chance(r, 50),
                                    .ranked = prng_chance(r, 50),
                                    .ties = r};
        check_law(&law, r);
        look_for_faults(&law, r, tallies);
    }
}

static void queries_find_what_correlations_mean(Arena *a)
{
    Prng r = prng_new();
    size_t streams = prng_rounds(STREAMS, ALL_STREAMS), done = 0;
    Count count = {{0}, {0}, {0}, {0}, {0}};
    Tally tallies[MAX_FAULTS] = {{0, 0}};
    assert_true(insights_stream_fault_count <= MAX_FAULTS);
    while (done < streams || (done < MOST && has_unnoticed(tallies))) {
        check_shape(a, &r, tallies, &count);
        sg_arena_reset(a);
        done = 0;
        for (size_t i = 0; i < WAYS; i++)
            done += count.streams[i];
    }
    for (size_t i = 0; i < WAYS; i++)
        printf("%s: %zu streams, %zu of them nested, %zu with groups, %zu "
               "differences that were announced; %zu correlations refused\n",
               ways[i], count.streams[i], count.nested[i], count.with_groups[i],
               count.told[i], count.refused[i]);
    check_tallies(tallies);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(queries_find_what_correlations_mean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
