// test_splunk_pack.c - the searches of a folder of correlations find what its
// tests expect, at whatever time the events happen.
//
// The events of each case of each manifest are moved by offsets that meet every
// border which windows of the clock would have, and are given to the search of
// each correlation, in the order of nothing.  They look as Splunk extracts JSON
// (Search Reference, "spath"): "a.b" for what is nested, "a{}" for what is in a
// list.  A null is no field, which is what searches for null ask for; Splunk
// may well extract the text "null".  What Splunk adds to an event when it is
// indexed is not in a manifest: the source types and sources that the search
// names are taken for granted.  Fields have the same names in the events and in
// the pipelines for Splunk, which is why the search of "-p auto" can be run.

#include <sigcc/sigcc.h>

#include <dirent.h>
#include <stdlib.h>

#include "api/collection.h"
#include "base/file.h"
#include "base/limits.h"
#include "check.h"
#include "event/event.h"
#include "prng.h"
#include "spl_stream.h"
#include "suite/suite.h"
#include "yaml/tree.h"

enum {
    OFFSETS = 20,
    CORRELATIONS = 30 // of the folder: none may get lost
};

static const char *folder;

// ---- searches ------------------------------------------------------------

typedef struct Search {
    const Rule *rule;
    Str text;
    size_t found, passed_over; // streams
} Search;

typedef struct Pack {
    Arena *streams; // emptied after each
    Prng random;
    sigcc_suite *suite;
    const Manifest *manifest;
    Setup *setup;
    Search *searches; // of the manifest's correlations
    size_t count;
    size_t all; // of all manifests
} Pack;

// Also of those that only other correlations use.
static void ask_for_all(const sigcc_collection *rules)
{
    for (size_t i = 0; i < rules->count; i++)
        if (rules->rules[i]->kind == RULE_CORRELATION)
            rules->rules[i]->silent = false;
}

static void add_search(Pack *p, const sigcc_query *q)
{
    const Rule *rule = p->setup->rules->rules[q->rule];
    Str text = sg_arena_copy(p->suite->scratch, str_of(q->text, q->length));
    if (rule->kind == RULE_CORRELATION && sg_suite_is_own(p->setup, rule))
        p->searches[p->count++] = (Search){.rule = rule, .text = text};
}

static void make_searches(Pack *p)
{
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    assert_int_equal(sigcc_compiler_set_auto(c), SIGCC_OK);
    ask_for_all(p->setup->rules);
    sigcc_output *out = sigcc_compile(c, p->setup->rules);
    size_t n = sigcc_output_count(out);
    p->searches = arena_array(p->suite->scratch, Search, n + 1);
    p->count = 0;
    for (size_t i = 0; i < n; i++)
        add_search(p, sigcc_output_query(out, i));
    assert_int_equal(sigcc_diagnostics_errors(sigcc_output_diagnostics(out)),
                     0);
    sigcc_output_free(out);
    sigcc_compiler_free(c);
}

// ---- events --------------------------------------------------------------

typedef struct Timed {
    SplRow *row;
    Time time;
} Timed;

typedef struct Stream {
    Arena *arena;
    Timed *items;
    size_t count, cap;
} Stream;

static void add_value(Arena *a, SplRow *row, Str name, Str value)
{
    const SplField *f = spl_field(row, name);
    size_t n = f == NULL ? 0 : f->count;
    Str *values = arena_array(a, Str, n + 1);
    for (size_t i = 0; i < n; i++)
        values[i] = f->values[i];
    values[n] = value;
    spl_set_all(a, row, name, values, n + 1);
}

static void put_node(Arena *a, SplRow *row, Str name, const EventNode *n)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, name);
    switch (n->kind) {
    case EVENT_NULL: break;
    case EVENT_BOOL:
    case EVENT_NUMBER:
    case EVENT_STRING: add_value(a, row, name, n->text); break;
    case EVENT_LIST:
        sg_sb_put(&sb, STR("{}"));
        for (const EventNode *k = n->first; k != NULL; k = k->next)
            put_node(a, row, sb_str(&sb), k);
        break;
    case EVENT_OBJECT:
        for (const EventNode *k = n->first; k != NULL; k = k->next) {
            StrBuf full = sb_in(a);
            sg_sb_put(&full, name);
            if (name.n > 0)
                sb_putc(&full, '.');
            sg_sb_put(&full, k->key);
            put_node(a, row, sb_str(&full), k);
        }
    }
}

static bool add_event(Running *run, const sigcc_event *event, void *state)
{
    Stream *s = state;
    EventProblems problems;
    Str text = sg_arena_copy(s->arena, str_of(event->text, event->length));
    Timed timed = {arena_new(s->arena, SplRow), 0};
    *timed.row = (SplRow){0};
    assert_true(sg_matches_time(run->matches, &timed.time));
    put_node(s->arena, timed.row, STR(""),
             sg_event_parse(s->arena, text, &problems));
    spl_set(s->arena, timed.row, STR("_cd"),
            spl_text_of(s->arena, (double)s->count));
    spl_set(s->arena, timed.row, STR("index"), STR("main"));
    spl_set(s->arena, timed.row, STR("splunk_server"), STR("one"));
    arena_grow(s->arena, s->items, s->count, &s->cap);
    s->items[s->count++] = timed;
    return true;
}

static Stream read_stream(const Pack *p, const TestCase *test)
{
    Stream s = {.arena = p->suite->scratch};
    Running run = {.suite = p->suite,
                   .manifest = p->manifest,
                   .test = test,
                   .setup = p->setup,
                   .matches = sigcc_matches_new(p->setup->matcher)};
    assert_true(sg_suite_events(&run, add_event, &s));
    check_that(!run.broken && s.count > 0, "%s: no events", test->name.p);
    sigcc_matches_free(run.matches);
    return s;
}

// Every value that the search compares the field with.
static void take_for_granted(Arena *a, SplRow *row, Str name, Str search)
{
    StrBuf start = sb_in(a);
    sg_sb_put(&start, name);
    sg_sb_put(&start, STR("=\""));
    Str wanted = sb_str(&start);
    for (const char *at = strstr(search.p, wanted.p); at != NULL;
         at = strstr(at + 1, wanted.p)) {
        const char *value = at + wanted.n, *end = strchr(value, '"');
        add_value(a, row, name, str_of(value, (size_t)(end - value)));
    }
}

// The events at their times and 'offset' seconds, in any order.
static SplRows move_stream(Pack *p, const Stream *s, Str search, size_t offset)
{
    Arena *a = p->streams;
    SplRows rows = {0};
    for (size_t i = 0; i < s->count; i++) {
        SplRow *row = spl_copy(a, s->items[i].row);
        double time = (double)s->items[i].time / 1e6 + (double)offset;
        spl_set(a, row, STR("_time"), spl_text_of(a, time));
        take_for_granted(a, row, STR("sourcetype"), search);
        take_for_granted(a, row, STR("source"), search);
        spl_push(a, &rows, row);
        size_t k = prng_below(&p->random, i + 1);
        rows.items[i] = rows.items[k];
        rows.items[k] = row;
    }
    return rows;
}

// ---- expectations --------------------------------------------------------

static const Expectation *expectation_of(const Pack *p, const TestCase *test,
                                         const Rule *rule)
{
    for (const Expectation *e = test->expected; e != NULL; e = e->next)
        if (sg_suite_document(p->setup, e->document) == rule)
            return e;
    return NULL;
}

static bool has_value(const SplRow *row, Str value)
{
    for (size_t i = 0; i < row->count; i++)
        for (size_t k = 0; k < row->fields[i].count; k++)
            if (str_eq(row->fields[i].values[k], value))
                return true;
    return false;
}

static bool has_group(const SplRows *rows, const GroupWant *group)
{
    for (size_t i = 0; i < rows->count; i++) {
        const StrItem *v = group->values;
        while (v != NULL && has_value(rows->items[i], v->text))
            v = v->next;
        if (v == NULL)
            return true;
    }
    return false;
}

static bool has_groups(const SplRows *rows, const Expectation *e)
{
    for (const GroupWant *g = e->groups; g != NULL; g = g->next)
        if (!has_group(rows, g))
            return false;
    return true;
}

// ---- the law -------------------------------------------------------------

static void check_at(Pack *p, const Stream *s, const TestCase *test,
                     const Search *search, const Expectation *e)
{
    size_t offset =
        prng_below(&p->random, search->rule->correlation->timespan.seconds);
    bool wanted = e != NULL && e->matches > 0;
    SplRows events = move_stream(p, s, search->text, offset);
    SplRun run = {.arena = p->streams, .events = &events, .ties = &p->random};
    SplRows rows = spl_stream(&run, search->text);
    bool right = (rows.count > 0) == wanted &&
                 (!wanted || has_groups(&rows, e)) && run.problem == NULL;
    check_that(right, "%s: %s: %zu results of '%s' %zu s later: %s\n%s",
               p->manifest->rule.p, test->name.p, rows.count,
               search->rule->title.p, offset,
               run.problem != NULL ? run.problem : "not as expected",
               search->text.p);
    sg_arena_reset(p->streams);
}

// A document that is not listed is not found, unless only others use it.
static void check_case(Pack *p, const TestCase *test)
{
    Stream s = read_stream(p, test);
    assert_int_equal(test->kind, EXPECT_LISTED);
    for (size_t i = 0; i < p->count; i++) {
        Search *search = &p->searches[i];
        const Expectation *e = expectation_of(p, test, search->rule);
        for (size_t k = 0; k < OFFSETS; k++)
            check_at(p, &s, test, search, e);
        if (e != NULL && e->matches > 0)
            search->found++;
        else
            search->passed_over++;
    }
}

static void check_manifest(Pack *p)
{
    make_searches(p);
    for (const TestCase *t = p->manifest->cases; p->count > 0 && t != NULL;
         t = t->next)
        check_case(p, t);
    for (size_t i = 0; i < p->count; i++)
        check_that(p->searches[i].found > 0 && p->searches[i].passed_over > 0,
                   "%s: no stream that '%s' finds, or none that it does not",
                   p->manifest->rule.p, p->searches[i].rule->title.p);
    p->all += p->count;
}

static void read_manifest(Pack *p, const char *path)
{
    Arena *a = p->suite->scratch;
    Source *source = arena_new(p->suite->arena, Source); // messages keep it
    source->name = str_of_literal(path);
    const char *why = "";
    DiagList *diags = &p->suite->diagnostics.list;
    check_that(sg_file_read(a, path, MAX_SOURCE_BYTES, &source->text, &why) ==
                   FILE_OK,
               "%s: %s", path, why);
    p->manifest =
        sg_manifest_read(a, sg_yaml_parse(a, a, source, diags), source, diags);
    assert_non_null(p->manifest);
    p->setup = sg_suite_setup(p->suite, p->manifest, NULL);
    check_that(p->setup->sound, "%s: cannot be used", path);
    check_manifest(p);
    sg_arena_reset(a);
}

static int is_shown(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static void searches_find_what_the_tests_expect(Arena *a)
{
    Pack p = {.streams = a, .random = prng_new(), .suite = sigcc_suite_new()};
    struct dirent **entries;
    int n = scandir(folder, &entries, is_shown, alphasort);
    assert_true(n > 0);
    sg_arena_follow(p.suite->arena, a);
    for (int i = 0; i < n; i++) {
        StrBuf path = sb_in(p.suite->arena);
        sg_sb_putf(&path, "%s/%s/manifest.yml", folder, entries[i]->d_name);
        if (sg_file_exists(sb_str(&path).p))
            read_manifest(&p, sb_str(&path).p);
        free(entries[i]);
    }
    free(entries);
    assert_int_equal(p.all, CORRELATIONS);
    sigcc_suite_free(p.suite);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        arena_test(searches_find_what_the_tests_expect),
    };
    if (argc != 2)
        return 2;
    folder = argv[1];
    return cmocka_run_group_tests(tests, NULL, NULL);
}
