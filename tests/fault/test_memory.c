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
    sigcc_entry format;
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

// ---- scenes --------------------------------------------------------------

typedef void TargetFn(const char *target, const sigcc_collection *rules);

static const sigcc_collection *ready; // made before anything fails

static void for_targets(TargetFn *fn, const sigcc_collection *rules)
{
    sigcc_entry target;
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

int main(void)
{
    sigcc_collection *rules = new_rules();
    ready = rules;
    printf("failing allocations\n");
    rehearse("rules and queries", play_all);
    rehearse("formats", play_formats);
    rehearse("a pipeline", play_pipeline);
    rehearse("automatic pipelines", play_auto);
    rehearse("explain", play_explain);
    sigcc_collection_free(rules);
    return 0;
}
