// test_metric_filters.c - metric filters match what their rules match, whatever
// the answers to what no page says.

#include <stdio.h>

#include "base/strbuf.h"
#include "filter_pattern.h"
#include "insights_plants.h"
#include "meaning_faults.h"
#include "metric_filter_theme.h"
#include "stack_template.h"

// ---- the reader, on what others show ---------------------------------------

typedef struct Example {
    const char *pattern;
    bool matches;
} Example;

static const EventNode *event_of(Arena *a, const char *json)
{
    EventProblems problems;
    const EventNode *n = sg_event_parse(a, str_of_literal(json), &problems);
    assert_non_null(n);
    return n;
}

static const FilterNode *read(Arena *a, const char *pattern)
{
    const char *problem;
    const FilterNode *n =
        filter_pattern_read(a, str_of_literal(pattern), &problem);
    check_that(n != NULL, "%s: %s", pattern, problem);
    return n;
}

static void check_examples(Arena *a, const char *json, const Example *examples,
                           size_t count)
{
    const EventNode *event = event_of(a, json);
    for (size_t i = 0; i < count; i++)
        for (unsigned w = 0; w < FILTER_WORLDS; w++) {
            FilterWorld world = filter_world(w);
            const FilterNode *n = read(a, examples[i].pattern);
            check_that(filter_pattern_holds(n, event, &world) ==
                           examples[i].matches,
                       "world %u: %s", w, examples[i].pattern);
        }
}

// "Using filter patterns to match terms in JSON log events".
static void the_page_is_right(Arena *a)
{
    static const Example first[] = {
        {"{ $.eventType = \"UpdateTrail\" }", true},
        {"{ $.sourceIPAddress != 123.123.* }", true},
        {"{ $.arrayKey[0] = \"value\" }", true},
        {"{ $.objectList[1].id = 2 }", true},
        {"{ $.SomeObject IS NULL }", true},
        {"{ $.SomeOtherObject NOT EXISTS }", true},
        {"{ $.ThisFlag IS TRUE }", true},
        {"{ $.SomeObject NOT EXISTS }", false},
        {"{ $.SomeOtherObject IS NULL }", false},
        {"{ $.ThisFlag IS FALSE }", false},
        {"{ $.eventType = \"updatetrail\" }", false},
        {"{ $.eventType = \"*Trail\" }", true},
        {"{ $.eventType = \"Update*\" }", true},
        {"{ $.eventType = \"Up*Trail\" }", false},
        {"{ $.arrayKey = \"value\" }", false},
        {"{ $.arrayKey != \"value\" }", false},
    };
    static const Example second[] = {
        {"{ ($.user.id = 1) && ($.users[0].email = \"John.Doe@example.com\") }",
         true},
        {"{ ($.user.id = 2 && $.users[0].email = \"nonmatch\") || "
         "$.actions[2] = \"GET\" }",
         false},
        {"{ $.user.email = \"John.Stiles@example.com\" || "
         "$.coordinates[0][1] = nonmatch && $.actions[2] = nomatch }",
         true},
        {"{ ($.user.email = \"John.Stiles@example.com\" || "
         "$.coordinates[0][1] = nonmatch) && $.actions[2] = nomatch }",
         false},
    };
    check_examples(a,
                   "{\"eventType\":\"UpdateTrail\","
                   "\"sourceIPAddress\":\"111.111.111.111\","
                   "\"arrayKey\":[\"value\",\"another value\"],"
                   "\"objectList\":[{\"name\":\"a\",\"id\":1},"
                   "{\"name\":\"b\",\"id\":2}],"
                   "\"SomeObject\":null,\"ThisFlag\":true}",
                   first, sizeof first / sizeof *first);
    check_examples(a,
                   "{\"user\":{\"id\":1,\"email\":\"John.Stiles@example.com\"},"
                   "\"users\":[{\"id\":2,\"email\":\"John.Doe@example.com\"},"
                   "{\"id\":3,\"email\":\"Jane.Doe@example.com\"}],"
                   "\"actions\":[\"GET\",\"PUT\",\"DELETE\"],"
                   "\"coordinates\":[[0,1,2],[4,5,6],[7,8,9]]}",
                   second, sizeof second / sizeof *second);
}

// A public reader of patterns, "json_filter", has these in its tests, which
// also ask the service (TestMetricFilter).
static void the_service_was_seen(Arena *a)
{
    static const Example seen[] = {
        {"{ $.s = \"111.111.111.111\" }", true},
        {"{ $.s != 111*111 }", true},
        {"{ $.s = \"*\" }", true},
        {"{ $.s = \"*.111.111.111\" }", true},
        {"{ $.s = \"111*\" }", true},
        {"{ $.s != \"222\" }", true},
        {"{ $.s != \"222*\" }", true},
        {"{ $.s != \"*222\" }", true},
        {"{ $.s = 123 }", false},
        {"{ $.s = \"123\" }", false},
        {"{ $.n = 123 }", true},
        {"{ $.n = 123.0 }", true},
        {"{ $.o = \"123\" }", false},
        {"{ $.o != \"123\" }", false},
        {"{ $.o != \"text\" }", false},
    };
    static const char json[] =
        "{\"s\":\"111.111.111.111\",\"n\":123,\"o\":{},\"l\":[],\"z\":null}";
    check_examples(a, json, seen, sizeof seen / sizeof *seen);
    FilterWorld world = {.first_only = true, .text_of_all = true};
    const EventNode *event = event_of(a, json);
    assert_false(filter_pattern_holds(read(a, "{ $.s = \"*111.111.111\" }"),
                                      event, &world));
    assert_true(
        filter_pattern_holds(read(a, "{ $.n = \"*23\" }"), event, &world));
}

static void what_is_no_pattern_is_refused(Arena *a)
{
    static const char *const broken[] = {
        "",
        "$.a = 1",
        "{ $.a = 1",
        "{ }",
        "{ $.a }",
        "{ a = 1 }",
        "{ $.a.. = 1 }",
        "{ $. = 1 }",
        "{ $.a EXISTS }",
        "{ $.a IS 1 }",
        "{ $.a = \"\" }",
        "{ $.a = \"x }",
        "{ $.a = \"x\\\"\" }",
        "{ $.a = \"%x%\" }",
        "{ $.a = \"\xC3\xA4\" }",
        "{ NOT ($.a = 1) }",
        "{ ($.a = 1) and ($.b = 1) }",
        "{ ($.a = 1) && }",
        "{ ($.a = 1 }",
        "{ $.a = 1 } x",
    };
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        const char *problem;
        check_that(
            filter_pattern_read(a, str_of_literal(broken[i]), &problem) == NULL,
            "this is read as a pattern: %s", broken[i]);
    }
}

// ---- random rules ----------------------------------------------------------

static void filters_match_what_rules_mean(Arena *a)
{
    check_meaning(a, &metric_filter_meaning);
}

// clang-format off
static const QueryFault faults[] = {
    {"'!=' for '='", plant_once, " = \"", " != \""},
    {"'=' for '!='", plant_once, " != \"", " = \""},
    {"a missing field is not unequal", plant_once, "($.e NOT EXISTS) || ", ""},
    {"null is not unequal", plant_once, "($.e IS NULL) || ($.e != ", "($.e != "},
    {"null is there", plant_once, " || ($.low IS NULL))", ")"},
    {"what is not there is not null", plant_once, "($.any NOT EXISTS) || ", ""},
    {"'IS TRUE' for 'IS FALSE'", plant_once, "IS FALSE", "IS TRUE"},
    {"'IS FALSE' for 'IS TRUE'", plant_once, "IS TRUE", "IS FALSE"},
    {"letters in another case", plant_once, "\"a", "\"A"},
    {"no '*' at the end", plant_once, "*\")", "\")"},
    {"no '*' at the start", plant_once, "\"*", "\""},
    {"a '*' too many at the end", plant_once, "a\")", "a*\")"},
    {"a '*' too many at the start", plant_once, "\"a", "\"*a"},
    {"'*' within a text", plant_once, "\"ab", "\"a*b"},
    {"a field of the event for one of an object", plant_once, "$.r.e", "$.e"},
    {"another field", plant_once, "$.low", "$.e"},
    {"a dot of a name is lost", plant_once, "$.r.any", "$.r"},
    {"'&&' for '||'", plant_everywhere, " || ", " && "},
    {"'||' for '&&'", plant_everywhere, " && ", " || "},
    {"an '||' below '&&' without parentheses", plant_no_parentheses, " || ", ""},
};
// clang-format on

static void faults_are_noticed(Arena *a)
{
    check_faults(a, &metric_filter_meaning, faults,
                 sizeof faults / sizeof *faults);
}

// ---- limits ----------------------------------------------------------------

typedef struct Made {
    size_t filters, notes;
    size_t length; // of the last pattern
} Made;

static void count_filters(Arena *a, const sigcc_output *out, Made *made)
{
    EventProblems problems;
    size_t length;
    const char *text = sigcc_output_document(out, &length);
    assert_non_null(text);
    const EventNode *n = template_resources(
        sg_event_parse(a, sg_arena_copy(a, str_of(text, length)), &problems));
    while ((n = template_resource(n, "AWS::Logs::MetricFilter")) != NULL) {
        made->length =
            template_text(template_member(n, "Properties"), "FilterPattern").n;
        made->filters++;
        n = n->next;
    }
    const sigcc_diagnostics *list = sigcc_output_diagnostics(out);
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++)
        made->notes += sigcc_diagnostics_at(list, i)->code == 7234 ? 1 : 0;
}

static Made make(Arena *a, Str yaml)
{
    Made made = {0};
    sigcc_pipeline *pipeline = meaning_pipeline(&metric_filter_meaning);
    sigcc_compiler *c = meaning_compiler(&metric_filter_meaning, pipeline);
    sigcc_collection *rules = sigcc_collection_new();
    assert_int_equal(sigcc_collection_add(rules, "r.yml", yaml.p, yaml.n),
                     SIGCC_OK);
    (void)sigcc_collection_link(rules);
    sigcc_output *out = sigcc_compile(c, rules);
    count_filters(a, out, &made);
    sigcc_output_free(out);
    sigcc_collection_free(rules);
    sigcc_compiler_free(c);
    sigcc_pipeline_free(pipeline);
    return made;
}

// "{ ($.e = "aaa") }" has 14 characters beside the text.
static Made make_of_length(Arena *a, size_t length)
{
    StrBuf yaml = sb_in(a);
    sg_sb_put(&yaml, STR("title: t\nlogsource: {product: p}\n"
                         "detection: {s: {e: "));
    for (size_t i = 14; i < length; i++)
        sb_putc(&yaml, 'a');
    sg_sb_put(&yaml, STR("}, condition: s}\n"));
    return make(a, sb_str(&yaml));
}

static void a_pattern_has_1024_characters_at_most(Arena *a)
{
    Made fits = make_of_length(a, 1024), more = make_of_length(a, 1025);
    assert_int_equal(fits.filters, 1);
    assert_int_equal(fits.length, 1024);
    assert_int_equal(fits.notes, 0);
    assert_int_equal(more.filters, 0);
    assert_int_equal(more.notes, 1);
}

static Made make_of_sources(Arena *a, size_t first, size_t second)
{
    StrBuf yaml = sb_in(a);
    for (size_t i = 0; i < first + second; i++)
        sg_sb_putf(&yaml,
                   "title: t%zu\nlogsource: {product: %s}\n"
                   "detection: {s: {e: a}, condition: s}\n---\n",
                   i, i < first ? "p" : "q");
    yaml.n -= 4;
    return make(a, sb_str(&yaml));
}

// Of each log source.
static void a_log_group_has_100_filters_at_most(Arena *a)
{
    Made full = make_of_sources(a, 100, 3), more = make_of_sources(a, 102, 3);
    assert_int_equal(full.filters, 103);
    assert_int_equal(full.notes, 0);
    assert_int_equal(more.filters, 103);
    assert_int_equal(more.notes, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(the_page_is_right),
        arena_test(the_service_was_seen),
        arena_test(what_is_no_pattern_is_refused),
        arena_test(filters_match_what_rules_mean),
        arena_test(faults_are_noticed),
        arena_test(a_pattern_has_1024_characters_at_most),
        arena_test(a_log_group_has_100_filters_at_most),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
