// test_splunk_pack.c - the searches of a folder of rules find what its tests
// expect, those of correlations at whatever time the events happen.
//
// The events of each case of each manifest are moved by offsets that meet every
// border of adjacent windows, and come in any order.  They look as Splunk
// extracts JSON (Search Reference, "spath"): "a.b" for what is nested, "a{}"
// for what is in a list.  A null is the text "null" where the search knows of
// it, else no field, as in Sigma.
//
// The searches of correlations are those of "-p auto": its pipelines keep the
// names of fields, but for audit logs of Google Cloud, whose events also get
// the envelope of the add-on.  What Splunk adds to events when it indexes them,
// the source types that a search names, is taken for granted.  Some of the
// other pipelines give fields other names: the searches of the rules are those
// without a pipeline.  A manifest that names pipelines has events of their
// shape, whatever the target they are for: they make its searches.

#include <sigcc/sigcc.h>

#include "api/collection.h"
#include "check.h"
#include "event/event.h"
#include "pack_manifests.h"
#include "prng.h"
#include "sigma/correlation.h"
#include "spl_run.h"

enum {
    OFFSETS = BELOW_SANITIZERS(5, 20),
    // Of the folder: none may get lost.  Rules of findings have a manifest
    // more, for what EventBridge delivers.  Hunts come last.
    CORRELATIONS = 50 + 5,
    DETECTIONS = 141 + 7 + 22
};

static const char *folder;

// ---- searches ------------------------------------------------------------

typedef struct Search {
    const Rule *rule;
    Str text;
    bool silent;               // unless asked for
    size_t found, passed_over; // streams
} Search;

typedef struct Pack Pack;
typedef struct Stream Stream;
typedef struct Want Want;

struct Pack {
    const char *window; // the option
    // For rules whose tests name no pipelines: correlations, and others.
    sigcc_compiler *automatic, *plain;
    void (*check)(Pack *p, const Stream *s, Search *search, const Want *w);
    Arena *streams; // emptied after each
    Prng random;
    const PackTests *tests;
    bool *silent;     // by rule
    Search *searches; // of the manifest's rule file
    size_t count, cap;
    size_t correlations, detections; // of all manifests
    size_t lost;                     // streams, at one offset
};

// Also of rules that only other correlations use.
static void ask_for_all(Pack *p)
{
    const sigcc_collection *rules = p->tests->setup->rules;
    p->silent = arena_array(p->tests->suite->scratch, bool, rules->count);
    for (size_t i = 0; i < rules->count; i++) {
        p->silent[i] = rules->rules[i]->silent;
        rules->rules[i]->silent = false;
    }
}

static void add_search(Pack *p, RuleKind kind, const sigcc_query *q)
{
    const Rule *rule = p->tests->setup->rules->rules[q->rule];
    Arena *a = p->tests->suite->scratch;
    if (rule->kind != kind || !sg_suite_is_own(p->tests->setup, rule))
        return;
    arena_grow(a, p->searches, p->count, &p->cap);
    p->searches[p->count++] =
        (Search){.rule = rule,
                 .text = sg_arena_copy(a, str_of(q->text, q->length)),
                 .silent = p->silent[rule->index]};
}

static sigcc_compiler *new_compiler(const char *window)
{
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    assert_int_equal(sigcc_compiler_set_option(c, "window", window), SIGCC_OK);
    return c;
}

// With the pipelines of the manifest.
static sigcc_compiler *own_compiler(const Pack *p)
{
    const Setup *s = p->tests->setup;
    sigcc_compiler *c = new_compiler(p->window);
    sigcc_compiler_allow_all_pipelines(c);
    for (size_t i = 0; i < s->pipeline_count; i++)
        assert_int_equal(sigcc_compiler_add_pipeline(c, s->pipelines[i]),
                         SIGCC_OK);
    return c;
}

static void compile(Pack *p, const sigcc_compiler *c, RuleKind kind)
{
    sigcc_output *out = sigcc_compile(c, p->tests->setup->rules);
    assert_int_equal(sigcc_diagnostics_errors(sigcc_output_diagnostics(out)),
                     0);
    for (size_t i = 0; i < sigcc_output_count(out); i++)
        add_search(p, kind, sigcc_output_query(out, i));
    sigcc_output_free(out);
}

static void add_searches(Pack *p, RuleKind kind)
{
    if (p->tests->setup->pipeline_count == 0) {
        compile(p, kind == RULE_CORRELATION ? p->automatic : p->plain, kind);
        return;
    }
    sigcc_compiler *own = own_compiler(p);
    compile(p, own, kind);
    sigcc_compiler_free(own);
}

static void make_searches(Pack *p)
{
    p->searches = NULL;
    p->count = p->cap = 0;
    ask_for_all(p);
    add_searches(p, RULE_CORRELATION);
    add_searches(p, RULE_DETECTION);
}

// ---- events --------------------------------------------------------------

typedef struct Timed {
    SplEvent fields;
    Time time;
    bool has_time;
} Timed;

struct Stream {
    Arena *arena;
    bool nulls; // are values
    Timed *items;
    size_t count, cap;
};

static void put_node(Arena *a, SplEvent *e, Str name, const EventNode *n,
                     bool nulls)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, name);
    switch (n->kind) {
    case EVENT_NULL:
        if (nulls)
            spl_add_value(a, e, name, STR("null"));
        break;
    case EVENT_BOOL:
    case EVENT_NUMBER:
    case EVENT_STRING: spl_add_value(a, e, name, n->text); break;
    case EVENT_LIST:
        sg_sb_put(&sb, STR("{}"));
        for (const EventNode *k = n->first; k != NULL; k = k->next) {
            put_node(a, e, sb_str(&sb), k, nulls);
            put_node(a, e, name, k, nulls);
        }
        break;
    case EVENT_OBJECT:
        for (const EventNode *k = n->first; k != NULL; k = k->next) {
            StrBuf full = sb_in(a);
            sg_sb_put(&full, name);
            if (name.n > 0)
                sb_putc(&full, '.');
            sg_sb_put(&full, k->key);
            put_node(a, e, sb_str(&full), k, nulls);
        }
    }
}

// The Splunk Add-on for Google Cloud Platform has audit logs from Pub/Sub,
// below "data" (see pipelines/splunk_gcp.yml).
static void put_envelope(Arena *a, SplEvent *e, const EventNode *root,
                         bool nulls)
{
    for (const EventNode *k = root->first; k != NULL; k = k->next)
        if (str_eq(k->key, STR("protoPayload")))
            put_node(a, e, STR("data"), root, nulls);
}

static bool add_event(Running *run, const sigcc_event *event, void *state)
{
    Stream *s = state;
    EventProblems problems;
    Str text = sg_arena_copy(s->arena, str_of(event->text, event->length));
    Timed timed = {.fields = {.place = s->count + 1}};
    timed.has_time = sg_matches_time(run->matches, &timed.time);
    const EventNode *root = sg_event_parse(s->arena, text, &problems);
    put_node(s->arena, &timed.fields, STR(""), root, s->nulls);
    put_envelope(s->arena, &timed.fields, root, s->nulls);
    spl_assign_text(s->arena, &timed.fields, STR("_cd"),
                    spl_text_of(s->arena, (double)s->count));
    spl_assign_text(s->arena, &timed.fields, STR("index"), STR("main"));
    spl_assign_text(s->arena, &timed.fields, STR("splunk_server"), STR("one"));
    arena_grow(s->arena, s->items, s->count, &s->cap);
    s->items[s->count++] = timed;
    return true;
}

static Stream read_stream(const Pack *p, const TestCase *test, bool nulls)
{
    Stream s = {.arena = p->tests->suite->scratch, .nulls = nulls};
    each_event(p->tests, test, add_event, &s);
    check_that(s.count > 0, "%s: no events", test->name.p);
    return s;
}

// Every value that the search compares the field with, unless the event has it.
static void take_for_granted(Arena *a, SplEvent *e, Str name, Str search)
{
    StrBuf start = sb_in(a);
    sg_sb_put(&start, name);
    sg_sb_put(&start, STR("=\""));
    Str wanted = sb_str(&start);
    if (spl_find(e, name) != NULL)
        return;
    for (const char *at = strstr(search.p, wanted.p); at != NULL;
         at = strstr(at + 1, wanted.p)) {
        const char *value = at + wanted.n, *end = strchr(value, '"');
        spl_add_value(a, e, name, str_of(value, (size_t)(end - value)));
    }
}

// The events at their times and 'offset' seconds, in any order.
static SplEvents move_stream(Pack *p, const Stream *s, Str search,
                             size_t offset)
{
    Arena *a = p->streams;
    SplEvents events = {0};
    for (size_t i = 0; i < s->count; i++) {
        SplEvent e = s->items[i].fields;
        assert_true(s->items[i].has_time);
        double time = (double)s->items[i].time / 1e6 + (double)offset;
        spl_assign_text(a, &e, STR("_time"), spl_text_of(a, time));
        take_for_granted(a, &e, STR("sourcetype"), search);
        take_for_granted(a, &e, STR("source"), search);
        spl_push(a, &events, &e);
        size_t k = prng_below(&p->random, i + 1);
        events.items[i] = events.items[k];
        events.items[k] = e;
    }
    return events;
}

// ---- expectations --------------------------------------------------------

static bool has_value(const SplEvent *e, Str value)
{
    for (size_t i = 0; i < e->count; i++)
        for (size_t k = 0; k < e->fields[i].count; k++)
            if (str_eq(e->fields[i].values[k], value))
                return true;
    return false;
}

static bool has_group(const SplEvents *results, const GroupWant *group)
{
    for (size_t i = 0; i < results->count; i++) {
        const StrItem *v = group->values;
        while (v != NULL && has_value(&results->items[i], v->text))
            v = v->next;
        if (v == NULL)
            return true;
    }
    return false;
}

static bool has_groups(const SplEvents *results, const Expectation *e)
{
    for (const GroupWant *g = e == NULL ? NULL : e->groups; g != NULL;
         g = g->next)
        if (!has_group(results, g))
            return false;
    return true;
}

// ---- the law -------------------------------------------------------------

struct Want {
    const TestCase *test;
    const Expectation *expected; // NULL: none, and so is nothing to be found
};

static bool is_wanted(const Want *w)
{
    return w->test->kind == EXPECT_ALL ||
           (w->expected != NULL && w->expected->matches > 0);
}

// NULL: right.
static const char *what_is_wrong(Pack *p, const Stream *s, Search *search,
                                 const Want *w, size_t offset)
{
    SplWorld world = {.events = move_stream(p, s, search->text, offset),
                      .ties = &p->random,
                      .any_ties = true};
    SplEvents results;
    const char *problem = spl_run(p->streams, &world, search->text, &results);
    if (problem != NULL)
        return problem;
    if ((results.count > 0) != is_wanted(w))
        return is_wanted(w) ? "nothing found" : "something found";
    return is_wanted(w) && !has_groups(&results, w->expected) ? "another group"
                                                              : NULL;
}

static size_t random_offset(Pack *p, const Search *search)
{
    return prng_below(&p->random,
                      (size_t)search->rule->correlation->timespan.seconds);
}

static void check_stream(Pack *p, const Stream *s, Search *search,
                         const Want *w)
{
    for (size_t i = 0; i < OFFSETS; i++) {
        size_t offset = random_offset(p, search);
        const char *wrong = what_is_wrong(p, s, search, w, offset);
        check_that(wrong == NULL, "%s: %s: '%s', %zu s later: %s\n%s",
                   p->tests->manifest->rule.p, w->test->name.p,
                   search->rule->title.p, offset, wrong, search->text.p);
        sg_arena_reset(p->streams);
    }
}

// What searches cannot say; a test that no longer differs fails.
typedef struct Exception {
    const char *title, *test, *reason;
} Exception;

static const Exception exceptions[] = {
    {"AWS Cost Anomaly for AI or Compute Service", "no number",
     "a search compares text that is no number in the order of characters"},
};

static const Exception *exception_of(const Search *search, const Want *w)
{
    for (size_t i = 0; i < sizeof exceptions / sizeof *exceptions; i++)
        if (str_eq(search->rule->title, str_of_literal(exceptions[i].title)) &&
            str_eq(w->test->name, str_of_literal(exceptions[i].test)))
            return &exceptions[i];
    return NULL;
}

static bool is_listed(const NumberWant *numbers, size_t number)
{
    while (numbers != NULL && numbers->number != number)
        numbers = numbers->next;
    return numbers != NULL;
}

static bool finds_event(Pack *p, const Stream *s, const Search *search,
                        size_t at)
{
    SplEvent e = s->items[at].fields;
    SplWorld world = {.events = {&e, 1, 1}};
    SplEvents results;
    take_for_granted(p->streams, &e, STR("sourcetype"), search->text);
    take_for_granted(p->streams, &e, STR("source"), search->text);
    const char *problem = spl_run(p->streams, &world, search->text, &results);
    check_that(problem == NULL, "%s\n%s", problem, search->text.p);
    bool found = results.count > 0;
    sg_arena_reset(p->streams);
    return found;
}

// A search for single events: which are found, and how many.
static void check_events(Pack *p, const Stream *s, Search *search,
                         const Want *w)
{
    const Expectation *e = w->expected;
    const Exception *known = exception_of(search, w);
    size_t found = 0;
    bool right = true;
    for (size_t i = 0; i < s->count; i++) {
        bool is_found = finds_event(p, s, search, i);
        found += is_found ? 1 : 0;
        if (e != NULL && e->has_events)
            right &= is_listed(e->events, i + 1) == is_found;
    }
    right &= is_expected(w->test, e, search->silent, found, s->count);
    if (known != NULL)
        print_message("%s: %s: %s\n", known->title, known->test, known->reason);
    check_that(right == (known == NULL), "%s: %s: '%s': %zu found\n%s",
               p->tests->manifest->rule.p, w->test->name.p,
               search->rule->title.p, found, search->text.p);
}

static void check_search(Pack *p, const Stream *s, Search *search,
                         const Want *w)
{
    if (search->rule->kind == RULE_CORRELATION)
        check_stream(p, s, search, w);
    else
        check_events(p, s, search, w);
}

// Adjacent windows, which lose what crosses a border: the offsets meet some.
static void count_lost(Pack *p, const Stream *s, Search *search, const Want *w)
{
    const Correlation *c = search->rule->correlation;
    if (c == NULL || sg_is_temporal(c) || !is_wanted(w))
        return;
    for (size_t i = 0; i < OFFSETS; i++) {
        size_t offset = random_offset(p, search);
        const char *wrong = what_is_wrong(p, s, search, w, offset);
        if (wrong != NULL &&
            str_eq(str_of_literal(wrong), STR("nothing found")))
            p->lost++;
        else
            check_that(wrong == NULL, "%s\n%s", wrong, search->text.p);
        sg_arena_reset(p->streams);
    }
}

// ---- manifests -----------------------------------------------------------

// A document that is not listed is not found, unless only others use it.
static void check_case(Pack *p, const TestCase *test)
{
    Stream plain = read_stream(p, test, false);
    Stream with_nulls = read_stream(p, test, true);
    for (size_t i = 0; i < p->count; i++) {
        Search *search = &p->searches[i];
        Want w = {test, expectation_of(p->tests, test, search->rule)};
        bool nulls = strstr(search->text.p, "!=\"null\"") != NULL;
        p->check(p, nulls ? &with_nulls : &plain, search, &w);
        if (is_wanted(&w))
            search->found++;
        else
            search->passed_over++;
    }
}

static void check_manifest(const PackTests *tests, void *pack)
{
    Pack *p = pack;
    p->tests = tests;
    make_searches(p);
    for (const TestCase *t = tests->manifest->cases; t != NULL; t = t->next)
        check_case(p, t);
    for (size_t i = 0; i < p->count; i++) {
        const Search *s = &p->searches[i];
        check_that(s->found > 0 && s->passed_over > 0,
                   "%s: no stream that '%s' finds, or none that it does not",
                   p->tests->manifest->rule.p, s->rule->title.p);
        if (s->rule->kind == RULE_CORRELATION)
            p->correlations++;
        else
            p->detections++;
    }
}

static void check_pack(Pack *p, Arena *a)
{
    p->streams = a;
    p->random = prng_new();
    p->plain = new_compiler(p->window);
    p->automatic = new_compiler(p->window);
    assert_int_equal(sigcc_compiler_set_auto(p->automatic), SIGCC_OK);
    each_manifest(a, folder, "", check_manifest, p);
    sigcc_compiler_free(p->automatic);
    sigcc_compiler_free(p->plain);
}

static void searches_find_what_the_tests_expect(Arena *a)
{
    Pack p = {.window = "sliding", .check = check_search};
    check_pack(&p, a);
    assert_int_equal(p.correlations, CORRELATIONS);
    assert_int_equal(p.detections, DETECTIONS);
}

static void offsets_meet_borders(Arena *a)
{
    Pack p = {.window = "tumbling", .check = count_lost};
    check_pack(&p, a);
    check_that(p.lost > 0, "no stream crosses a border");
    print_message("adjacent windows lose streams %zu times\n", p.lost);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        arena_test(searches_find_what_the_tests_expect),
        arena_test(offsets_meet_borders),
    };
    if (argc != 2)
        return 2;
    folder = argv[1];
    return cmocka_run_group_tests(tests, NULL, NULL);
}
