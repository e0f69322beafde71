// test_baselines.c - queries that compare each identity with its own past find
// what the definition says, over made-up weeks.
//
// The queries are those that the tests of the pack expect, in the folder that
// the program gets.  An identity has a number of calls in each of 336 hours; an
// hour is far from the others when it has 10 or more, and more than their mean
// and three times their deviation, which are computed here hour by hour.

#include <math.h>

#include "base/file.h"
#include "base/limits.h"
#include "check.h"
#include "event/event.h"
#include "insights_run.h"
#include "prng.h"
#include "spl_run.h"

enum { HOURS = 336, IDENTITIES = 3, WEEKS = 6, LEAST = 10 };

static const char *folder;

// Whole hours since 1970.
static const double begin = 1777852800;

typedef struct Weeks {
    unsigned calls[IDENTITIES][HOURS];
} Weeks;

static Str read_query(Arena *a, const char *name)
{
    StrBuf path = sb_in(a);
    Str text;
    const char *why = "";
    sg_sb_putf(&path, "%s/%s", folder, name);
    check_that(sg_file_read(a, sb_str(&path).p, MAX_SOURCE_BYTES, &text,
                            &why) == FILE_OK,
               "%s: %s", sb_str(&path).p, why);
    while (text.n > 0 && text.p[text.n - 1] == '\n')
        text.n--;
    return sg_arena_copy(a, text);
}

static Str name_of(Arena *a, size_t identity)
{
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "arn:aws:iam::111122223333:user/u%zu", identity);
    return sb_str(&sb);
}

// Silent ones, steady ones, busy ones, and bursts large and small.
static void make_weeks(Prng *random, Weeks *w)
{
    for (size_t i = 0; i < IDENTITIES; i++) {
        unsigned usual = (unsigned)prng_below(random, 4);
        bool steady = prng_below(random, 3) == 0;
        for (size_t h = 0; h < HOURS; h++)
            w->calls[i][h] =
                steady ? usual : (unsigned)prng_below(random, usual + 1);
        for (size_t n = 1 + prng_below(random, 3); n > 0; n--)
            w->calls[i][prng_below(random, HOURS)] =
                (unsigned)prng_below(random, 30);
    }
}

static bool is_far(const unsigned *calls, size_t hour)
{
    double mean = 0, squares = 0;
    for (size_t h = 0; h < HOURS; h++)
        mean += h == hour ? 0 : (double)calls[h] / (HOURS - 1);
    for (size_t h = 0; h < HOURS; h++)
        squares += h == hour ? 0 : pow((double)calls[h] - mean, 2);
    double deviation = sqrt(squares / (HOURS - 2));
    // Rounding decides where an hour is exactly that far.
    double bound = mean + 3 * deviation + 1e-9;
    return calls[hour] >= LEAST && calls[hour] > bound;
}

static size_t busiest(const unsigned *calls)
{
    size_t hour = 0;
    for (size_t h = 1; h < HOURS; h++)
        hour = calls[h] > calls[hour] ? h : hour;
    return hour;
}

// ---- Splunk --------------------------------------------------------------

static void push_call(Arena *a, SplEvents *events, Str identity, double time)
{
    SplEvent e = {.place = events->count + 1};
    spl_assign_text(a, &e, STR("sourcetype"), STR("aws:cloudtrail"));
    spl_assign_text(a, &e, STR("eventSource"),
                    STR("secretsmanager.amazonaws.com"));
    spl_assign_text(a, &e, STR("eventName"), STR("GetSecretValue"));
    spl_assign_text(a, &e, STR("userIdentity.arn"), identity);
    spl_assign_text(a, &e, STR("_time"), spl_text_of(a, time));
    spl_push(a, events, &e);
}

static SplEvents splunk_events(Arena *a, Prng *random, const Weeks *w)
{
    SplEvents events = {0};
    for (size_t i = 0; i < IDENTITIES; i++)
        for (size_t h = 0; h < HOURS; h++)
            for (unsigned n = 0; n < w->calls[i][h]; n++)
                push_call(a, &events, name_of(a, i),
                          begin + (double)h * 3600 +
                              (double)prng_below(random, 3600));
    return events;
}

static bool has_row(const SplEvents *rows, Str identity, double time)
{
    double at;
    for (size_t i = 0; i < rows->count; i++) {
        const SplField *arn =
            spl_find(&rows->items[i], STR("userIdentity.arn"));
        if (arn != NULL && str_eq(arn->values[0], identity) &&
            spl_number(&rows->items[i], STR("_time"), &at) && at == time)
            return true;
    }
    return false;
}

static size_t check_splunk(Arena *a, Prng *random, Str search, const Weeks *w)
{
    SplWorld world = {.events = splunk_events(a, random, w), .any_ties = true};
    SplEvents rows;
    size_t far = 0;
    const char *problem = spl_run(a, &world, search, &rows);
    check_that(problem == NULL, "%s\n%s", problem, search.p);
    for (size_t i = 0; i < IDENTITIES; i++)
        for (size_t h = 0; h < HOURS; h++) {
            bool wanted = is_far(w->calls[i], h);
            far += wanted ? 1 : 0;
            check_that(has_row(&rows, name_of(a, i),
                               begin + (double)h * 3600) == wanted,
                       "identity %zu, hour %zu, %u calls\n%s", i, h,
                       w->calls[i][h], search.p);
        }
    assert_int_equal(rows.count, far);
    return far;
}

static void hours_are_compared_in_splunk(Arena *a)
{
    Str search = read_query(a, "hourly/splunk.spl");
    Arena *week = sg_arena_create(SIZE_MAX);
    Prng random = prng_new();
    size_t far = 0;
    for (size_t i = 0; i < WEEKS; i++) {
        Weeks w;
        make_weeks(&random, &w);
        far += check_splunk(week, &random, search, &w);
        sg_arena_reset(week);
    }
    check_that(far > WEEKS, "only %zu hours are far", far);
    sg_arena_destroy(week);
}

// ---- Logs Insights -------------------------------------------------------

typedef struct Calls {
    InsightsEvent *items;
    size_t count, cap;
} Calls;

static void add_call(Arena *a, Calls *calls, Str identity, double time)
{
    EventProblems problems;
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb,
               "{\"eventSource\":\"secretsmanager.amazonaws.com\","
               "\"eventName\":\"GetSecretValue\","
               "\"userIdentity\":{\"arn\":\"%.*s\"}}",
               STR_ARG(identity));
    arena_grow(a, calls->items, calls->count, &calls->cap);
    calls->items[calls->count++] =
        (InsightsEvent){.root = sg_event_parse(a, sb_str(&sb), &problems),
                        .message = sb_str(&sb),
                        .time = (int64_t)(time * 1000)};
}

static Calls insights_events(Arena *a, Prng *random, const Weeks *w)
{
    Calls calls = {0};
    for (size_t i = 0; i < IDENTITIES; i++)
        for (size_t h = 0; h < HOURS; h++)
            for (unsigned n = 0; n < w->calls[i][h]; n++)
                add_call(a, &calls, name_of(a, i),
                         begin + (double)h * 3600 +
                             (double)prng_below(random, 3600));
    return calls;
}

static bool has_identity(const InsightsRows *rows, Str identity)
{
    for (size_t i = 0; i < rows->count; i++)
        if (str_eq(insights_text(&rows->items[i], STR("identity")), identity))
            return true;
    return false;
}

static size_t check_insights(Arena *a, Prng *random, const QlQuery *query,
                             const Weeks *w)
{
    InsightsWorld world = {0};
    Calls calls = insights_events(a, random, w);
    InsightsRows rows;
    const char *problem;
    size_t far = 0;
    check_that(insights_run(a, query, &world, calls.items, calls.count, &rows,
                            &problem),
               "%s", problem);
    for (size_t i = 0; i < IDENTITIES; i++) {
        bool wanted = is_far(w->calls[i], busiest(w->calls[i]));
        far += wanted ? 1 : 0;
        check_that(has_identity(&rows, name_of(a, i)) == wanted,
                   "identity %zu, %u calls", i,
                   w->calls[i][busiest(w->calls[i])]);
    }
    assert_int_equal(rows.count, far);
    return far;
}

static void busiest_hours_are_compared_in_insights(Arena *a)
{
    const char *problem;
    const QlQuery *query =
        insights_read(a, read_query(a, "hourly/cloudwatch.cwli"), &problem);
    check_that(query != NULL, "%s", problem);
    Arena *week = sg_arena_create(SIZE_MAX);
    Prng random = prng_new();
    size_t far = 0;
    for (size_t i = 0; i < WEEKS; i++) {
        Weeks w;
        make_weeks(&random, &w);
        far += check_insights(week, &random, query, &w);
        sg_arena_reset(week);
    }
    check_that(far > 0, "no hour is far");
    sg_arena_destroy(week);
}

// ---- addresses that are new ----------------------------------------------

typedef struct Use {
    const char *key, *address;
    double day; // before the end of the search
} Use;

static const Use uses[] = {
    {"AKIAOLD", "192.0.2.1", 13},     {"AKIAOLD", "192.0.2.1", 0.5},
    {"AKIAOLD", "198.51.100.2", 0.9}, {"AKIANEW", "203.0.113.3", 0.9},
    {"AKIANEW", "203.0.113.4", 0.1},  {"AKIASTEADY", "192.0.2.5", 2},
    {"AKIASTEADY", "192.0.2.6", 1.1}, {"ASIATEMP", "192.0.2.7", 9},
    {"ASIATEMP", "192.0.2.8", 0.2},
};

static void old_keys_at_new_addresses_in_splunk(Arena *a)
{
    SplWorld world = {.earliest = begin, .latest = begin + 14 * 86400.0};
    SplEvents rows;
    for (size_t i = 0; i < sizeof uses / sizeof *uses; i++) {
        SplEvent e = {.place = i + 1};
        double time = world.latest - uses[i].day * 86400;
        spl_assign_text(a, &e, STR("sourcetype"), STR("aws:cloudtrail"));
        spl_assign_text(a, &e, STR("userIdentity.accessKeyId"),
                        str_of_literal(uses[i].key));
        spl_assign_text(a, &e, STR("sourceIPAddress"),
                        str_of_literal(uses[i].address));
        spl_assign_text(a, &e, STR("_time"), spl_text_of(a, time));
        spl_push(a, &world.events, &e);
    }
    const char *problem =
        spl_run(a, &world, read_query(a, "first_seen/splunk.spl"), &rows);
    check_that(problem == NULL, "%s", problem);
    assert_int_equal(rows.count, 1);
    const SplField *address = spl_find(&rows.items[0], STR("sourceIPAddress"));
    assert_string_equal(address->values[0].p, "198.51.100.2");
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        arena_test(hours_are_compared_in_splunk),
        arena_test(busiest_hours_are_compared_in_insights),
        arena_test(old_keys_at_new_addresses_in_splunk),
    };
    if (argc != 2)
        return 2;
    folder = argv[1];
    return cmocka_run_group_tests(tests, NULL, NULL);
}
