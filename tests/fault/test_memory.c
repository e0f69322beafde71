// test_memory.c - the 1st, 2nd, 3rd ... allocation fails, until a whole run
// gets through; once alone, and once with all that follow it.
//
// Every outcome is a success, SIGCC_NO_MEMORY or NULL; nothing leaks; and what
// a handle held before it ran out of memory is still there and still compiles.

#include <sigcc/sigcc.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// ---- allocations that fail on demand --------------------------------------

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);
void __libc_free(void *p);

typedef enum Mode { NEVER, ONCE, FOREVER } Mode;

static Mode mode;
static long allowed; // allocations until one fails
static long made;    // allocations so far
static long live;    // blocks that were not freed
static bool fired;

static bool is_dead(void)
{
    made++;
    if (mode == NEVER || allowed-- > 0)
        return false;
    if (mode == ONCE)
        mode = NEVER;
    fired = true;
    return true;
}

void *malloc(size_t size)
{
    void *p = is_dead() ? NULL : __libc_malloc(size);
    live += p != NULL;
    return p;
}

void *calloc(size_t count, size_t size)
{
    void *p = is_dead() ? NULL : __libc_calloc(count, size);
    live += p != NULL;
    return p;
}

void *realloc(void *old, size_t size)
{
    void *p = is_dead() ? NULL : __libc_realloc(old, size);
    live += p != NULL && old == NULL;
    return p;
}

void free(void *p)
{
    live -= p != NULL;
    __libc_free(p);
}

// ---- what is done without memory -----------------------------------------

#define HEAD "logsource: {category: process_creation, product: windows}\n"

// Every kind of value; anchors, merges and duplicate keys; rules about rules;
// a broken rule.
static const char *const files[] = {
    "title: values\n" HEAD "detection:\n"
    "  a: {f|windash|contains: ' -x -y', g|base64offset|contains: http://,\n"
    "      h|wide|base64: abc, i|re|i: '^a(b|c)+$', j|cidr: 10.0.0.0/8}\n"
    "  b: [{k: [1, 2.5, null, true]}, {l|exists: false, m|gt: 5}]\n"
    "  c: {n|all: [a*b, c], o|neq: '', p|cased: A}\n"
    "  condition: [a, b and not c, 1 of a* or all of them]\n",

    "title: anchors\ntags: [attack.t1059, attack.execution]\n" HEAD
    "detection:\n"
    "  a: &a {f1: 1, f2: 2, f3: 3, f4: 4, f5: 5, f6: 6, f7: 7, f8: 8, f9: 9,\n"
    "         g1: 1, g2: 2, g3: 3, g4: 4, g5: 5, g6: 6, g7: 7, g8: 8, g9: 9}\n"
    "  b: {<<: *a, f1: x, h: \"\\u20ac\\t\", f2: twice, f2: twice}\n"
    "  c: |\n    a keyword\n    of two lines\n"
    "  condition: a or b or c\n---\naction: global\n" HEAD
    "---\ntitle: merged\ndetection: {s: {f: 1}, condition: s}\n",

    "title: base\nname: base\n" HEAD
    "detection: {s: {f: 1}, condition: s}\n---\ntitle: many\ncorrelation:\n"
    "  {type: event_count, rules: [base], group-by: [u], timespan: 5m,\n"
    "   condition: {gte: 10}}\n---\ntitle: not me\n" HEAD
    "filter: {rules: [base], s: {u: me}, condition: not s}\n",

    "title: broken\n" HEAD "detection:\n"
    "  a: {f|contians: x, g|re: '(', h|cidr: 10.0.0.1/8}\n"
    "  condition: a and ab | count() > 5\n---\ntitle: [x\n",
};

enum { FILES = sizeof files / sizeof *files };

static const size_t rules_of_file[FILES] = {1, 2, 3, 0};

static const char pipeline_text[] =
    "name: test\npriority: 10\ntransformations:\n"
    "  - {id: a, type: field_name_mapping, mapping: {f: [x, y], g: z}}\n"
    "  - {id: b, type: add_condition, conditions: {index: main}}\n"
    "  - {type: replace_string, regex: a, replacement: b}\n"
    "postprocessing:\n  - {type: embed, prefix: '[', suffix: ']'}\n";

// Every kind of comparison; a correlation of a correlation.
static const char match_rules[] =
    "title: values\nname: base\n" HEAD "detection:\n"
    "  a: {f|contains: [wort, '*x?y*'], g: 5, h|re: '[a-f]+\\d'}\n"
    "  b: [{i|cidr: 10.0.0.0/8}, {j|fieldref: k}, {l|gt: 7}]\n"
    "  c: [keyword]\n  d: {m|hour: 9, n|exists: false}\n"
    "  condition: [a, b or c, d and not a]\n---\n"
    "title: inner\nname: inner\ncorrelation:\n"
    "  {type: event_count, rules: [base], group-by: [u, v], timespan: 5m,\n"
    "   condition: {gte: 2}}\n---\ntitle: outer\ncorrelation:\n"
    "  {type: value_count, rules: [inner], group-by: [u], timespan: 1h,\n"
    "   condition: {gte: 2, field: v}}\n---\ntitle: other\n"
    "logsource: {category: other}\n"
    "detection: {s: {f|contains: W}, condition: s}\n";

static const char match_pipeline[] =
    "name: test\npriority: 10\ntransformations:\n"
    "  - {type: field_name_mapping, mapping: {g: [g, q]}}\n";

// The third one is broken.
static const char *const match_events[] = {
    "{\"f\": \"Ein Wort\", \"g\": \"5.0\", \"h\": \"xab1\", \"u\": \"a\","
    " \"v\": [1, 2, 1], \"t\": 100}",
    "{\"i\": [\"10.1.2.3\"], \"u\": \"a\", \"v\": [\"1\", \"2\"], \"t\": 101,"
    " \"t\": 102}",
    "{\"f\": \"w\",}",
    "{\"x\": {\"y\": \"a KEYWORD\"}, \"f\": \"\xC3\x84w\", \"log\": "
    "{\"category\":"
    " \"other\"}}",
    "{\"x\": [\"keyword\"], \"u\": \"b\", \"v\": \"\\u00e4\", \"log\": "
    "{\"category\": \"process_creation\", \"product\": \"windows\"}}",
};

enum {
    MATCH_EVENTS = sizeof match_events / sizeof *match_events,
    BROKEN_EVENT = 2,
    MATCHES = 4, // of all of them
    FINDS = 3
};

// A rule with all kinds of tests of it, for a folder.
static const char suite_rule[] =
    "title: one\nname: one\n" HEAD "detection: {s: {f: 1}, condition: s}\n"
    "---\ntitle: two\ncorrelation:\n"
    "  {type: event_count, rules: [one], group-by: [u], timespan: 1m,\n"
    "   condition: {gte: 2}}\n";

static const char suite_manifest[] =
    "schema: 1\nrule: rule.yml\nneeds: [needed.yml]\n"
    "pipelines: [cloudwatch_vpcflow, p.yml]\n"
    "documents: [{title: one}]\ntime_field: t\ncases:\n"
    "  - {corpus: events, expect: [{document: one, matches: 1}]}\n"
    "  - name: groups\n    events: [{f: 1, u: a, t: 1}, {f: 1, u: a, t: 2}]\n"
    "    expect: [{document: two, groups: [[a]], windows: [{from: 1}]}]\n"
    "  - {events: [{f: 1, eventID: x}], expect: [{document: one,\n"
    "      events: [1], event_ids: [x]}]}\n"
    "  - {events: [{f: 2, eventID: x}], expect: [{document: one,\n"
    "      matches: 1, events: [1], event_ids: [x]}, {document: two,\n"
    "      groups: [[a]]}]}\n"
    "targets:\n  splunk: {pipeline: auto, golden: q.spl}\n"
    "  kibana: {pipeline: p.yml, status: unsupported, diagnostic: SG5017}\n";

// Events, and every kind of text that is not one.
static const char events_text[] =
    "{\"a\": 1}\nhello\n{\"a\": \"\n[{}, 1, {}\n{}\n{\"Records\": [{}]}\n{";

// {"a":1}, {} and x, a line each, compressed.
static const char events_file[] =
    "\037\213\010\000\000\000\000\000\002\003\253\126\112\124\262\062"
    "\254\345\252\256\345\252\340\002\000\134\347\036\277\015\000\000"
    "\000";

// ---- what may come of it -------------------------------------------------

static void check(bool fine, int line)
{
    if (fine)
        return;
    mode = NEVER;
    (void)fprintf(stderr, "line %d: not as promised\n", line);
    exit(1);
}

#define CHECK(fine) check((fine), __LINE__)

// Has memory run out since the last question?
static bool take_fired(void)
{
    bool was = fired;
    fired = mode == FOREVER && allowed < 0;
    return was;
}

// Returns whether the call did its work.
static bool check_status(sigcc_status status, sigcc_status otherwise)
{
    bool failed = take_fired();
    CHECK(status == otherwise || (failed && status == SIGCC_NO_MEMORY));
    return status == otherwise;
}

static bool check_handle(const void *handle)
{
    bool failed = take_fired();
    CHECK(handle != NULL || failed);
    return handle != NULL;
}

static int discard(void *user, const char *text, size_t length)
{
    (void)user;
    (void)text;
    (void)length;
    return 0;
}

static void print_all(const sigcc_diagnostics *list)
{
    static const sigcc_style styles[] = {SIGCC_STYLE_TEXT, SIGCC_STYLE_LINE,
                                         SIGCC_STYLE_JSON, SIGCC_STYLE_COLOR};
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++)
        for (size_t s = 0; s < 4; s++)
            (void)check_status(
                sigcc_diagnostics_print(list, i, styles[s], discard, NULL),
                SIGCC_OK);
}

// ---- rules ---------------------------------------------------------------

// How many rules must be there: those of files without trouble.
static size_t add_files(sigcc_collection *rules)
{
    size_t least = 0;
    for (size_t i = 0; i < FILES; i++) {
        sigcc_status status =
            sigcc_collection_add(rules, "a.yml", files[i], strlen(files[i]));
        if (check_status(status,
                         rules_of_file[i] > 0 ? SIGCC_OK : SIGCC_INVALID))
            least += rules_of_file[i];
    }
    return least;
}

static sigcc_collection *new_rules(void)
{
    sigcc_collection *rules = sigcc_collection_new();
    if (!check_handle(rules))
        return NULL;
    size_t least = add_files(rules);
    sigcc_status linked = sigcc_collection_link(rules);
    const sigcc_diagnostics *list = sigcc_collection_diagnostics(rules);
    bool broken = sigcc_diagnostics_errors(list) > 0;
    if (check_status(linked, broken ? SIGCC_INVALID : SIGCC_OK))
        CHECK(sigcc_collection_count(rules) >= least);
    return rules;
}

// ---- compiling -----------------------------------------------------------

static void compile(const sigcc_compiler *c, const sigcc_collection *rules)
{
    sigcc_output *out = sigcc_compile(c, rules);
    if (check_handle(out)) {
        CHECK(sigcc_output_document(out, NULL) != NULL);
        print_all(sigcc_output_diagnostics(out));
    }
    sigcc_output_free(out);
}

static void compile_default(const char *target, const sigcc_collection *rules)
{
    sigcc_compiler *c = sigcc_compiler_new(target);
    if (check_handle(c))
        compile(c, rules);
    sigcc_compiler_free(c);
}

static void compile_formats(const char *target, const sigcc_collection *rules)
{
    sigcc_entry format = {.size = sizeof format};
    for (size_t i = 1; sigcc_list(SIGCC_FORMATS, target, i, &format); i++) {
        sigcc_compiler *c = sigcc_compiler_new(target);
        if (check_handle(c)) {
            CHECK(sigcc_compiler_set_format(c, format.name) == SIGCC_OK);
            compile(c, rules);
        }
        sigcc_compiler_free(c);
    }
}

static void compile_auto(const char *target, const sigcc_collection *rules)
{
    sigcc_compiler *c = sigcc_compiler_new(target);
    if (check_handle(c) && check_status(sigcc_compiler_set_auto(c), SIGCC_OK))
        compile(c, rules);
    sigcc_compiler_free(c);
}

static void compile_piped(const char *target, const sigcc_collection *rules)
{
    sigcc_pipeline *p =
        sigcc_pipeline_parse("p.yml", pipeline_text, strlen(pipeline_text), 0);
    bool whole = !fired && check_handle(p);
    sigcc_compiler *c = sigcc_compiler_new(target);
    if (check_handle(c) && whole &&
        check_status(sigcc_compiler_add_pipeline(c, p), SIGCC_OK) &&
        check_status(sigcc_compiler_add_variable(c, "v", "1"), SIGCC_OK))
        compile(c, rules);
    sigcc_compiler_free(c);
    sigcc_pipeline_free(p);
}

// ---- events --------------------------------------------------------------

// Out of memory is an error like any other here: the function returns no
// status.
static void read_events(sigcc_events *events, size_t count, size_t errors)
{
    if (!check_handle(events))
        return;
    sigcc_event e = {.size = sizeof e};
    while (sigcc_events_next(events, &e))
        CHECK(e.text[0] == '{' && e.number <= count);
    const sigcc_diagnostics *list = sigcc_events_diagnostics(events);
    size_t found = sigcc_diagnostics_errors(list);
    CHECK(take_fired() ? found > 0 : e.number == count && found == errors);
    print_all(list);
    sigcc_events_free(events);
}

// ---- matching ------------------------------------------------------------

// Of the events until one that memory was lacking for all is found, and of
// those after it.
static bool show_events(sigcc_matches *m)
{
    bool all = true;
    for (size_t i = 0; i < MATCH_EVENTS; i++) {
        sigcc_event e = {.size = sizeof e,
                         .text = match_events[i],
                         .length = strlen(match_events[i]),
                         .file = "events",
                         .line = i + 1,
                         .column = 1,
                         .number = i + 1};
        all &= check_status(sigcc_matches_add(m, &e),
                            i == BROKEN_EVENT ? SIGCC_INVALID : SIGCC_OK);
    }
    CHECK(sigcc_matches_count(m) <= MATCHES);
    CHECK(!all || sigcc_matches_count(m) == MATCHES);
    print_all(sigcc_matches_diagnostics(m));
    return all;
}

static void correlate(sigcc_correlator *c, const sigcc_matches *m, bool all)
{
    all &= check_status(sigcc_correlator_add(c, m), SIGCC_OK);
    all &= check_status(sigcc_correlator_finish(c), SIGCC_OK);
    CHECK(!all || sigcc_correlator_count(c) == FINDS);
    print_all(sigcc_correlator_diagnostics(c));
}

// First without memory, then with it.
static void match_twice(const sigcc_matcher *matcher)
{
    sigcc_matches *m = sigcc_matches_new(matcher);
    sigcc_correlator *c = NULL;
    bool whole = check_handle(m);
    if (whole) {
        c = sigcc_correlator_new(matcher, -1);
        whole = check_handle(c);
    }
    if (whole) {
        (void)check_status(
            sigcc_matches_set_logsource(m, "process_creation", "windows", NULL),
            SIGCC_OK);
        correlate(c, m, show_events(m));
        mode = NEVER;
        fired = false;
        sigcc_matches_clear(m);
        sigcc_correlator_clear(c);
        correlate(c, m, show_events(m));
    }
    sigcc_correlator_free(c);
    sigcc_matches_free(m);
}

static bool set_up(sigcc_matcher *matcher, const sigcc_pipeline *pipeline)
{
    return check_status(sigcc_matcher_add_pipeline(matcher, pipeline),
                        SIGCC_OK) &&
           check_status(sigcc_matcher_add_variable(matcher, "v", "1"),
                        SIGCC_OK) &&
           check_status(sigcc_matcher_add_time_field(matcher, "t"), SIGCC_OK) &&
           check_status(sigcc_matcher_set_route(matcher, "log"), SIGCC_OK);
}

static void match(const sigcc_collection *rules, const sigcc_pipeline *pipeline)
{
    sigcc_matcher *matcher = sigcc_matcher_new();
    if (check_handle(matcher) && set_up(matcher, pipeline) &&
        check_status(sigcc_matcher_load(matcher, rules), SIGCC_OK))
        match_twice(matcher);
    sigcc_matcher_free(matcher);
}

// ---- suites --------------------------------------------------------------

static char suite_folder[] = "/tmp/sigcc_memory_XXXXXX";

enum { SUITE_CASES = 6, SUITE_PASSED = 4 };

// A lack of memory may be reported as a file that cannot be read.
static void run_suite(sigcc_suite *s, size_t runs)
{
    size_t passed = 0;
    sigcc_status status = sigcc_suite_run(s, "manifest.yml");
    bool failed = take_fired();
    CHECK(status == SIGCC_INVALID || (failed && status == SIGCC_NO_MEMORY) ||
          (failed && status == SIGCC_IO));
    for (size_t i = 0; i < sigcc_suite_count(s); i++)
        passed += sigcc_suite_case(s, i)->outcome == SIGCC_PASSED;
    CHECK(sigcc_suite_count(s) <= SUITE_CASES * runs);
    CHECK(passed <= SUITE_PASSED * runs);
    CHECK(failed ||
          (sigcc_suite_count(s) >= SUITE_CASES && passed >= SUITE_PASSED));
    print_all(sigcc_suite_diagnostics(s));
    status = sigcc_suite_cover(s, "rule.yml");
    failed = take_fired();
    CHECK(status == SIGCC_OK || (failed && status == SIGCC_NO_MEMORY));
    CHECK(status != SIGCC_OK || sigcc_suite_coverage_count(s) >= 3);
}

// ---- scenes --------------------------------------------------------------

typedef void TargetFn(const char *target, const sigcc_collection *rules);

static const sigcc_collection *ready; // made before anything fails
static char events_path[] = "/tmp/sigcc_memory_XXXXXX";

static const sigcc_collection *ready_to_match;
static const sigcc_pipeline *ready_pipeline;

static void write_file(const char *path, const char *text)
{
    FILE *f = fopen(path, "wb");
    CHECK(f != NULL);
    CHECK(fwrite(text, 1, strlen(text), f) == strlen(text));
    CHECK(fclose(f) == 0);
}

static const char *const suite_files[][2] = {
    {"rule.yml", suite_rule},
    {"manifest.yml", suite_manifest},
    {"p.yml", match_pipeline},
    {"q.spl", "f=1\n"},
    {"events", "{\"f\": 1}\n{\"f\": 1, \"f\": 2}\n"},
    {"needed.yml",
     "title: needed\n" HEAD "detection: {s: {z: 1}, condition: s}\n"},
};

enum { SUITE_FILES = sizeof suite_files / sizeof *suite_files };

// They are read from the working directory.
static void write_suite(void)
{
    CHECK(mkdtemp(suite_folder) != NULL);
    CHECK(chdir(suite_folder) == 0);
    for (size_t i = 0; i < SUITE_FILES; i++)
        write_file(suite_files[i][0], suite_files[i][1]);
}

static void remove_suite(void)
{
    for (size_t i = 0; i < SUITE_FILES; i++)
        CHECK(unlink(suite_files[i][0]) == 0);
    CHECK(chdir("/") == 0);
    CHECK(rmdir(suite_folder) == 0);
}

static void write_events(void)
{
    int fd = mkstemp(events_path);
    CHECK(fd >= 0);
    CHECK(write(fd, events_file, sizeof events_file - 1) ==
          (ssize_t)sizeof events_file - 1);
    CHECK(close(fd) == 0);
}

static void for_targets(TargetFn *fn, const sigcc_collection *rules)
{
    sigcc_entry target = {.size = sizeof target};
    for (size_t i = 0; sigcc_list(SIGCC_TARGETS, NULL, i, &target); i++)
        fn(target.name, rules);
}

static void play_all(void)
{
    sigcc_collection *rules = new_rules();
    if (rules != NULL) {
        print_all(sigcc_collection_diagnostics(rules));
        for_targets(compile_default, rules);
    }
    sigcc_collection_free(rules);
}

static void play_formats(void)
{
    for_targets(compile_formats, ready);
}

static void play_pipeline(void)
{
    for_targets(compile_piped, ready);
}

static void play_auto(void)
{
    for_targets(compile_auto, ready);
}

static void play_explain(void)
{
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    if (check_handle(c)) {
        sigcc_output *out = sigcc_explain(c, ready, 0);
        (void)check_handle(out);
        sigcc_output_free(out);
    }
    sigcc_compiler_free(c);
}

static void play_events(void)
{
    read_events(
        sigcc_events_of_text("log", events_text, sizeof events_text - 1), 5, 5);
    read_events(sigcc_events_open(events_path), 2, 1);
}

static void play_matching(void)
{
    match(ready_to_match, ready_pipeline);
}

// What has been run is still there, and the suite goes on.
static void play_suite(void)
{
    sigcc_suite *s = sigcc_suite_new();
    if (check_handle(s)) {
        run_suite(s, 1);
        mode = NEVER;
        fired = false;
        run_suite(s, 2);
    }
    sigcc_suite_free(s);
}

static void play(void (*scene)(void), Mode how, long n)
{
    long before = live;
    mode = how;
    allowed = n;
    fired = false;
    scene();
    mode = NEVER;
    CHECK(live == before);
}

// Large scenes parse the same kind of text again and again: a sample does.
enum { LARGE = 5000, SAMPLE = 250 };

static void rehearse(const char *name, void (*scene)(void))
{
    play(scene, NEVER, 0);
    long before = made;
    play(scene, NEVER, 0);
    long total = made - before, step = total > LARGE ? total / SAMPLE : 1;
    for (long n = 0; n < total; n += step) {
        play(scene, ONCE, n);
        play(scene, FOREVER, n);
    }
    printf("%s: %ld allocations, one in %ld failed\n", name, total, step);
    (void)fflush(stdout);
}

static sigcc_collection *rules_to_match(void)
{
    sigcc_collection *rules = sigcc_collection_new();
    CHECK(rules != NULL);
    CHECK(sigcc_collection_add(rules, "m.yml", match_rules,
                               strlen(match_rules)) == SIGCC_OK);
    CHECK(sigcc_collection_link(rules) == SIGCC_OK);
    return rules;
}

int main(void)
{
    sigcc_collection *rules = new_rules();
    sigcc_collection *to_match = rules_to_match();
    sigcc_pipeline *pipeline = sigcc_pipeline_parse("p.yml", match_pipeline,
                                                    strlen(match_pipeline), 0);
    ready = rules;
    ready_to_match = to_match;
    ready_pipeline = pipeline;
    write_events();
    write_suite();
    printf("failing allocations\n");
    rehearse("rules and queries", play_all);
    rehearse("formats", play_formats);
    rehearse("a pipeline", play_pipeline);
    rehearse("automatic pipelines", play_auto);
    rehearse("explain", play_explain);
    rehearse("events", play_events);
    rehearse("matching", play_matching);
    rehearse("a suite", play_suite);
    CHECK(unlink(events_path) == 0);
    remove_suite();
    sigcc_pipeline_free(pipeline);
    sigcc_collection_free(to_match);
    sigcc_collection_free(rules);
    return 0;
}
