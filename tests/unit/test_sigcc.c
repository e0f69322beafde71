// test_sigcc.c - the promises of the public header.

#include <sigcc/sigcc.h>

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"

#define RULE(title, value)                                         \
    "title: " title "\nid: 6f3a8a2e-4a1e-4c1a-9d7e-2f0c8a5b1d3e\n" \
    "status: test\nlevel: high\nauthor: me\nname: name_of_it\n"    \
    "tags: [attack.t1059, attack.execution]\n"                     \
    "logsource: {category: c, product: p, service: s}\n"           \
    "detection: {sel: {f: " value "}, condition: sel}\n"

static sigcc_status add(sigcc_collection *rules, const char *text)
{
    return sigcc_collection_add(rules, "test.yml", text, strlen(text));
}

static sigcc_collection *collection_of(const char *text)
{
    sigcc_collection *rules = sigcc_collection_new();
    assert_non_null(rules);
    (void)add(rules, text);
    (void)sigcc_collection_link(rules);
    return rules;
}

// ---- rules ---------------------------------------------------------------

static void attributes_of_a_rule(void **state)
{
    (void)state;
    sigcc_collection *rules = collection_of("\n" RULE("t", "a"));
    assert_int_equal(sigcc_collection_count(rules), 1);
    const sigcc_rule *rule = sigcc_collection_rule(rules, 0);
    assert_int_equal(rule->kind, SIGCC_RULE_DETECTION);
    assert_string_equal(rule->title, "t");
    assert_string_equal(rule->id, "6f3a8a2e-4a1e-4c1a-9d7e-2f0c8a5b1d3e");
    assert_string_equal(rule->name, "name_of_it");
    assert_string_equal(rule->status, "test");
    assert_string_equal(rule->level, "high");
    assert_string_equal(rule->author, "me");
    assert_string_equal(rule->category, "c");
    assert_string_equal(rule->product, "p");
    assert_string_equal(rule->service, "s");
    assert_string_equal(rule->file, "test.yml");
    assert_string_equal(rule->tags[0], "attack.t1059");
    assert_string_equal(rule->tags[1], "attack.execution");
    assert_null(rule->tags[2]);
    assert_null(rule->description);
    assert_int_equal(rule->line, 2);
    assert_false(rule->has_errors);
    assert_null(sigcc_collection_rule(rules, 1));
    assert_null(sigcc_collection_rule(rules, (size_t)-1));
    sigcc_collection_free(rules);
}

static void texts_are_copied(void **state)
{
    (void)state;
    char text[] = RULE("t", "a");
    char name[] = "name.yml";
    sigcc_collection *rules = sigcc_collection_new();
    assert_int_equal(sigcc_collection_add(rules, name, text, strlen(text)),
                     SIGCC_OK);
    memset(text, 'x', sizeof text);
    memset(name, 'x', sizeof name);
    assert_int_equal(sigcc_collection_link(rules), SIGCC_OK);
    assert_string_equal(sigcc_collection_rule(rules, 0)->title, "t");
    assert_string_equal(sigcc_collection_rule(rules, 0)->file, "name.yml");
    sigcc_collection_free(rules);
}

static void rules_with_errors_are_there_and_give_no_query(void **state)
{
    (void)state;
    sigcc_collection *rules = sigcc_collection_new();
    assert_int_equal(add(rules, RULE("a", "x") "---\n" RULE(
                                    "b", "{x: y}") "---\n" RULE("c", "z")),
                     SIGCC_INVALID);
    assert_int_equal(sigcc_collection_link(rules), SIGCC_INVALID);
    assert_int_equal(sigcc_collection_count(rules), 3);
    assert_true(sigcc_collection_rule(rules, 1)->has_errors);
    sigcc_compiler *spl = sigcc_compiler_new("splunk");
    sigcc_output *out = sigcc_compile(spl, rules);
    assert_int_equal(sigcc_output_count(out), 2);
    assert_int_equal(sigcc_output_query(out, 1)->rule, 2);
    sigcc_output_free(out);
    sigcc_compiler_free(spl);
    sigcc_collection_free(rules);
}

// ---- statuses ------------------------------------------------------------

static void the_contract_can_be_broken_safely(void **state)
{
    (void)state;
    sigcc_collection *rules = sigcc_collection_new();
    assert_int_equal(sigcc_collection_add(NULL, "n", "t", 1),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_collection_add(rules, NULL, "t", 1),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_collection_add(rules, "n", NULL, 1),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_collection_add(rules, "n", NULL, 0),
                     SIGCC_NOT_FOUND);
    assert_int_equal(sigcc_collection_add_file(rules, NULL),
                     SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_collection_link(NULL), SIGCC_BAD_ARGUMENT);
    assert_null(sigcc_compiler_new(NULL));
    assert_null(sigcc_compile(NULL, rules));
    sigcc_collection_free(rules);
    sigcc_collection_free(NULL);
    sigcc_compiler_free(NULL);
    sigcc_output_free(NULL);
}

static void files_that_are_not_there(void **state)
{
    (void)state;
    sigcc_collection *rules = sigcc_collection_new();
    assert_int_equal(sigcc_collection_add_file(rules, "/no/such/file.yml"),
                     SIGCC_IO);
    assert_int_equal(sigcc_collection_add_file(rules, "/"), SIGCC_IO);
    const sigcc_diagnostics *list = sigcc_collection_diagnostics(rules);
    assert_int_equal(sigcc_diagnostics_at(list, 0)->code, 1010);
    assert_string_equal(sigcc_diagnostics_at(list, 0)->file,
                        "/no/such/file.yml");
    assert_int_equal(sigcc_diagnostics_at(list, 1)->code, 1010);
    sigcc_collection_free(rules);
}

// What was there before a limit was hit is there after it.
static void a_text_beyond_the_limit(void **state)
{
    (void)state;
    size_t n = ((size_t)16 << 20) + 1;
    char *text = malloc(n);
    assert_non_null(text);
    memset(text, '#', n);
    sigcc_collection *rules = sigcc_collection_new();
    assert_int_equal(add(rules, RULE("a", "x")), SIGCC_OK);
    assert_int_equal(sigcc_collection_add(rules, "big", text, n), SIGCC_LIMIT);
    assert_int_equal(add(rules, RULE("b", "x")), SIGCC_OK);
    (void)sigcc_collection_link(rules);
    assert_int_equal(sigcc_collection_count(rules), 2);
    sigcc_collection_free(rules);
    free(text);
}

static void every_status_has_a_text(void **state)
{
    (void)state;
    for (int i = SIGCC_OK; i <= SIGCC_BAD_ARGUMENT; i++)
        assert_string_not_equal(sigcc_status_text((sigcc_status)i),
                                "unknown status");
    assert_string_equal(sigcc_version(), SIGCC_VERSION);
}

static void strict_collections_turn_warnings_into_errors(void **state)
{
    (void)state;
    const char *twice = "title: a\ntitle: b\n"
                        "logsource: {product: p}\n"
                        "detection: {s: {f: 1}, condition: s}\n";
    sigcc_collection *rules = sigcc_collection_new();
    assert_int_equal(add(rules, twice), SIGCC_OK);
    sigcc_collection_set_strict(rules, 1);
    assert_int_equal(add(rules, twice), SIGCC_INVALID);
    sigcc_collection_free(rules);
}

// ---- diagnostics ---------------------------------------------------------

static int append(void *user, const char *text, size_t length)
{
    strncat(user, text, length);
    return 0;
}

static int refuse(void *user, const char *text, size_t length)
{
    (void)user;
    (void)text;
    (void)length;
    return 1;
}

static const char broken[] = "title: t\nlogsource: {product: p}\n"
                             "detection:\n  s: {f|contians: a}\n"
                             "  condition: s\n";

static void members_of_a_diagnostic(void **state)
{
    (void)state;
    sigcc_collection *rules = collection_of(broken);
    const sigcc_diagnostics *list = sigcc_collection_diagnostics(rules);
    assert_int_equal(sigcc_diagnostics_count(list), 1);
    assert_int_equal(sigcc_diagnostics_errors(list), 1);
    assert_int_equal(sigcc_diagnostics_dropped(list), 0);
    const sigcc_diagnostic *d = sigcc_diagnostics_at(list, 0);
    assert_int_equal(d->code, 3002);
    assert_int_equal(d->severity, SIGCC_ERROR);
    assert_string_equal(d->name, "modifier_unknown");
    assert_string_equal(d->message, "no modifier 'contians'");
    assert_string_equal(d->hint, "did you mean 'contains'?");
    assert_string_equal(d->file, "test.yml");
    assert_int_equal(d->line, 4);
    assert_int_equal(d->column, 9);
    assert_int_equal(d->end_line, 4);
    assert_int_equal(d->end_column, 17);
    assert_int_equal(d->rule, 0);
    assert_null(d->rule_id);
    assert_null(sigcc_diagnostics_at(list, 1));
    sigcc_collection_free(rules);
}

// Apply the edit of every message about a text; the result is the caller's.
static char *mended(const char *text)
{
    char *to = malloc(strlen(text) + 100);
    size_t n = 0, at = 0;
    sigcc_collection *rules = sigcc_collection_new();
    assert_non_null(to);
    (void)sigcc_collection_add(rules, "a.yml", text, strlen(text));
    const sigcc_diagnostics *list = sigcc_collection_diagnostics(rules);
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(list, i);
        assert_true(d->offset <= d->end_offset);
        assert_true(d->end_offset <= strlen(text));
        if (d->edit == NULL)
            continue;
        assert_true(d->edit->offset >= at); // messages come in order
        memcpy(to + n, text + at, d->edit->offset - at);
        n += d->edit->offset - at;
        memcpy(to + n, d->edit->text, strlen(d->edit->text));
        n += strlen(d->edit->text);
        at = d->edit->end_offset;
    }
    memcpy(to + n, text + at, strlen(text) + 1 - at);
    sigcc_collection_free(rules);
    return to;
}

// Quotes stay, and what escapes hide is not touched.
static void edits_mend_what_they_are_about(void **state)
{
    (void)state;
    char *text = mended("title: \xC3\xA4\nlogsource: {product: p}\n"
                        "detection:\n"
                        "  s\xC3\xA4: {'\xC3\xA4|contians': x}\n"
                        "  sel: {\"x|\\x73tartwith\": y, a|endwith: z}\n"
                        "  condition: \"sle\"\n"
                        "level: 'hihg'\nstatus: tset\n");
    assert_string_equal(text, "title: \xC3\xA4\nlogsource: {product: p}\n"
                              "detection:\n"
                              "  s\xC3\xA4: {'\xC3\xA4|contains': x}\n"
                              "  sel: {\"x|\\x73tartwith\": y, a|endswith: z}\n"
                              "  condition: \"sel\"\n"
                              "level: 'high'\nstatus: test\n");
    free(text);
}

#define CORRELATION                                             \
    "title: C\ncorrelation: {type: event_count, rules: [base]," \
    " timespan: 5m, condition: {gte: 2}}\n"
#define BASE(detection)                               \
    "title: B\nname: base\nlogsource: {product: p}\n" \
    "detection: {s: " detection ", condition: s}\n"
#define FILTER                            \
    "title: F\nlogsource: {product: p}\n" \
    "filter: {rules: any, o: {u: 1}, condition: not o}\n"

static sigcc_status put(sigcc_collection *rules, const char *name,
                        const char *text)
{
    return sigcc_collection_add(rules, name, text, strlen(text));
}

static void check_queries(const sigcc_collection *rules, const char *expected)
{
    sigcc_compiler *spl = sigcc_compiler_new("splunk");
    (void)sigcc_compiler_set_option(spl, "window", "tumbling");
    sigcc_output *out = sigcc_compile(spl, rules);
    assert_string_equal(sigcc_output_document(out, NULL), expected);
    sigcc_output_free(out);
    sigcc_compiler_free(spl);
}

// As an editor does it: the same collection, a text at a time.
static void texts_can_be_replaced(void **state)
{
    (void)state;
    sigcc_collection *rules = sigcc_collection_new();
    const sigcc_diagnostics *list = sigcc_collection_diagnostics(rules);
    assert_int_equal(put(rules, "c", CORRELATION), SIGCC_OK);
    assert_int_equal(put(rules, "b", BASE("{f|contians: x}")), SIGCC_INVALID);
    assert_int_equal(put(rules, "f", FILTER), SIGCC_OK);
    assert_int_equal(sigcc_collection_link(rules), SIGCC_INVALID);
    assert_int_equal(sigcc_diagnostics_errors(list), 2);
    check_queries(rules, "");

    assert_int_equal(sigcc_collection_remove(rules, "b"), SIGCC_OK);
    assert_int_equal(sigcc_diagnostics_count(list), 0);
    assert_int_equal(sigcc_diagnostics_errors(list), 0);
    assert_int_equal(sigcc_collection_count(rules), 0);
    assert_int_equal(put(rules, "b", BASE("{f: x}")), SIGCC_OK);
    assert_int_equal(sigcc_collection_link(rules), SIGCC_OK);
    assert_int_equal(sigcc_diagnostics_count(list), 0);
    check_queries(rules, "f=\"x\" NOT u=1\n\n| bin _time span=5m\n"
                         "| stats count as event_count by _time\n\n"
                         "| search event_count >= 2");

    assert_int_equal(sigcc_collection_remove(rules, "c"), SIGCC_OK);
    assert_int_equal(sigcc_collection_remove(rules, "f"), SIGCC_OK);
    assert_int_equal(sigcc_collection_remove(rules, "f"), SIGCC_NOT_FOUND);
    assert_int_equal(sigcc_collection_link(rules), SIGCC_OK);
    assert_int_equal(sigcc_collection_count(rules), 1);
    check_queries(rules, "f=\"x\"");
    assert_int_equal(sigcc_collection_remove(rules, "b"), SIGCC_OK);
    assert_int_equal(put(rules, "d", "x: [\n"), SIGCC_INVALID);
    assert_int_equal(sigcc_collection_remove(rules, "d"), SIGCC_OK);
    assert_int_equal(sigcc_collection_link(rules), SIGCC_OK);
    assert_int_equal(sigcc_diagnostics_errors(list), 0);
    sigcc_collection_free(rules);
}

static void check_print(const sigcc_diagnostics *list, sigcc_style style,
                        const char *expected)
{
    char text[2000] = "";
    assert_int_equal(sigcc_diagnostics_print(list, 0, style, append, text),
                     SIGCC_OK);
    if (expected != NULL)
        assert_string_equal(text, expected);
    assert_true(strlen(text) > 0 && text[strlen(text) - 1] == '\n');
}

static void printing_in_every_style(void **state)
{
    (void)state;
    sigcc_collection *rules = collection_of(broken);
    const sigcc_diagnostics *list = sigcc_collection_diagnostics(rules);
    check_print(list, SIGCC_STYLE_LINE,
                "test.yml:4:9: error: no modifier 'contians' [SG3002]; "
                "did you mean 'contains'?\n");
    check_print(list, SIGCC_STYLE_TEXT,
                "test.yml:4:9: error: no modifier 'contians' [SG3002]\n"
                "    4 |   s: {f|contians: a}\n"
                "      |         ^~~~~~~~ did you mean 'contains'?\n");
    check_print(list, SIGCC_STYLE_JSON, NULL);
    check_print(list, SIGCC_STYLE_COLOR, NULL);
    assert_int_equal(
        sigcc_diagnostics_print(list, 0, SIGCC_STYLE_LINE, refuse, NULL),
        SIGCC_IO);
    assert_int_equal(
        sigcc_diagnostics_print(list, 1, SIGCC_STYLE_LINE, append, NULL),
        SIGCC_BAD_ARGUMENT);
    assert_int_equal(
        sigcc_diagnostics_print(list, 0, SIGCC_STYLE_LINE, NULL, NULL),
        SIGCC_BAD_ARGUMENT);
    sigcc_collection_free(rules);
}

// ---- compiling -----------------------------------------------------------

static void queries_know_their_rule_and_condition(void **state)
{
    (void)state;
    sigcc_collection *rules =
        collection_of(RULE("a", "x") "---\ntitle: b\nlogsource: {product: p}\n"
                                     "detection:\n  s: {f: y}\n"
                                     "  condition: [s, not s]\n");
    sigcc_compiler *spl = sigcc_compiler_new("spl");
    sigcc_output *out = sigcc_compile(spl, rules);
    static const char *const texts[] = {"f=\"x\"", "f=\"y\"", "NOT f=\"y\""};
    static const size_t places[][2] = {{0, 0}, {1, 0}, {1, 1}};
    assert_int_equal(sigcc_output_count(out), 3);
    for (size_t i = 0; i < 3; i++) {
        const sigcc_query *q = sigcc_output_query(out, i);
        assert_string_equal(q->text, texts[i]);
        assert_int_equal(q->length, strlen(q->text));
        assert_int_equal(q->rule, places[i][0]);
        assert_int_equal(q->condition, places[i][1]);
    }
    assert_null(sigcc_output_query(out, 3));
    size_t n;
    const char *document = sigcc_output_document(out, &n);
    assert_string_equal(document, "f=\"x\"\n\nf=\"y\"\n\nNOT f=\"y\"");
    assert_int_equal(n, strlen(document));
    sigcc_output_free(out);
    sigcc_compiler_free(spl);
    sigcc_collection_free(rules);
}

static size_t count_some(const sigcc_compiler *c, const sigcc_collection *rules,
                         size_t first, size_t count)
{
    sigcc_output *out = sigcc_compile_some(c, rules, first, count);
    assert_non_null(out);
    size_t n = sigcc_output_count(out);
    if (n > 0)
        assert_int_equal(sigcc_output_query(out, 0)->rule, first);
    sigcc_output_free(out);
    return n;
}

static void ranges_are_clipped(void **state)
{
    (void)state;
    sigcc_collection *rules = collection_of(
        RULE("a", "x") "---\n" RULE("b", "x") "---\n" RULE("c", "x"));
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    assert_int_equal(count_some(c, rules, 0, 3), 3);
    assert_int_equal(count_some(c, rules, 1, 1), 1);
    assert_int_equal(count_some(c, rules, 2, 9), 1);
    assert_int_equal(count_some(c, rules, 0, 0), 0);
    assert_int_equal(count_some(c, rules, 3, 1), 0);
    assert_int_equal(count_some(c, rules, (size_t)-1, (size_t)-1), 0);
    assert_int_equal(count_some(c, rules, 1, (size_t)-1), 2);
    sigcc_compiler_free(c);
    sigcc_collection_free(rules);
}

static void nothing_compiles_to_nothing(void **state)
{
    (void)state;
    sigcc_collection *rules = sigcc_collection_new();
    (void)sigcc_collection_link(rules);
    sigcc_compiler *c = sigcc_compiler_new("kibana");
    sigcc_output *out = sigcc_compile(c, rules);
    assert_int_equal(sigcc_output_count(out), 0);
    assert_string_equal(sigcc_output_document(out, NULL), "");
    sigcc_output_free(out);
    sigcc_compiler_free(c);
    sigcc_collection_free(rules);
}

// A rule whose query has 8 MiB or so: every variant of a long value.
static size_t put_wordy_rule(char *text)
{
    static const char head[] = "---\ntitle: t\nlogsource: {category: c}\n"
                               "detection: {sel: {f|windash: "
                               "' -a -b -c -d -e -f ";
    static const char tail[] = "'}, condition: sel}\n";
    enum { LONG = 530 };
    size_t n = sizeof head - 1;
    memcpy(text, head, n);
    memset(text + n, 'x', LONG);
    memcpy(text + n + LONG, tail, sizeof tail);
    return n + LONG + sizeof tail - 1;
}

// Rules beyond the limit of their file are reported; other files go on.
static void queries_of_a_file_are_bounded(void **state)
{
    (void)state;
    enum { RULES = 12 };
    char text[RULES * 1000] = "";
    size_t n = 0;
    for (int i = 0; i < RULES; i++)
        n += put_wordy_rule(text + n);
    sigcc_collection *rules = sigcc_collection_new();
    assert_int_equal(add(rules, text), SIGCC_OK);
    assert_int_equal(add(rules, RULE("good", "x")), SIGCC_OK);
    assert_int_equal(sigcc_collection_link(rules), SIGCC_OK);
    sigcc_compiler *spl = sigcc_compiler_new("splunk");
    sigcc_output *out = sigcc_compile(spl, rules);
    const sigcc_diagnostics *list = sigcc_output_diagnostics(out);
    size_t kept = sigcc_output_count(out) - 1;
    assert_in_range(kept, 1, RULES - 1);
    assert_int_equal(sigcc_output_query(out, kept)->rule, RULES);
    assert_int_equal(sigcc_diagnostics_count(list), RULES - kept);
    assert_int_equal(sigcc_diagnostics_at(list, 0)->code, 9005);
    assert_int_equal(sigcc_diagnostics_at(list, 0)->rule, kept);
    assert_string_equal(
        sigcc_diagnostics_at(list, 0)->message,
        "the queries of this file come to more than 67108864 bytes");
    sigcc_output_free(out);
    sigcc_compiler_free(spl);
    sigcc_collection_free(rules);
}

static void targets_formats_and_options(void **state)
{
    (void)state;
    assert_null(sigcc_compiler_new("splnuk"));
    assert_null(sigcc_compiler_new(""));
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    assert_int_equal(sigcc_compiler_set_format(c, "savedsearches"), SIGCC_OK);
    assert_int_equal(sigcc_compiler_set_format(c, "none"), SIGCC_NOT_FOUND);
    assert_int_equal(sigcc_compiler_set_format(c, NULL), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_compiler_set_option(c, "min_time", "-1h"), SIGCC_OK);
    assert_int_equal(sigcc_compiler_set_option(c, "min_time", "a\nb"),
                     SIGCC_INVALID);
    assert_int_equal(sigcc_compiler_set_option(c, "none", "1"),
                     SIGCC_NOT_FOUND);
    assert_int_equal(sigcc_compiler_set_option(c, "min_time", NULL),
                     SIGCC_BAD_ARGUMENT);
    sigcc_compiler_free(c);
}

// ---- what there is -------------------------------------------------------

static size_t count_entries(sigcc_kind kind, const char *of)
{
    sigcc_entry e = {.size = sizeof e};
    size_t n = 0;
    while (sigcc_list(kind, of, n, &e)) {
        assert_non_null(e.name);
        assert_non_null(e.summary);
        n++;
    }
    return n;
}

static void lists_of_everything(void **state)
{
    (void)state;
    sigcc_entry target = {.size = sizeof target};
    assert_true(count_entries(SIGCC_TARGETS, NULL) >= 3);
    for (size_t i = 0; sigcc_list(SIGCC_TARGETS, NULL, i, &target); i++) {
        assert_true(count_entries(SIGCC_FORMATS, target.name) >= 1);
        (void)count_entries(SIGCC_OPTIONS, target.name);
        sigcc_compiler *c = sigcc_compiler_new(target.name);
        assert_non_null(c);
        sigcc_compiler_free(c);
    }
    assert_true(count_entries(SIGCC_MODIFIERS, NULL) > 30);
    assert_true(count_entries(SIGCC_DIAGNOSTICS, NULL) > 50);
    assert_int_equal(count_entries(SIGCC_FORMATS, NULL), 0);
    assert_int_equal(count_entries(SIGCC_FORMATS, "none"), 0);
    assert_int_equal(count_entries(SIGCC_OPTIONS, "none"), 0);
}

static void did_you_mean(void **state)
{
    (void)state;
    assert_string_equal(sigcc_nearest(SIGCC_TARGETS, NULL, "splnuk"), "splunk");
    assert_string_equal(sigcc_nearest(SIGCC_MODIFIERS, NULL, "contian"),
                        "contains");
    assert_string_equal(sigcc_nearest(SIGCC_FORMATS, "splunk", "savedsearch"),
                        "savedsearches");
    assert_null(sigcc_nearest(SIGCC_TARGETS, NULL, "postgresql"));
}

// ---- threads -------------------------------------------------------------

enum { THREADS = 4, ROUNDS = 20 };

typedef struct Work {
    const sigcc_compiler *compiler;
    const sigcc_collection *rules;
    const char *expected;
    int wrong;
} Work;

static void *compile_often(void *arg)
{
    Work *w = arg;
    for (int i = 0; i < ROUNDS; i++) {
        sigcc_output *out = sigcc_compile(w->compiler, w->rules);
        w->wrong += strcmp(sigcc_output_document(out, NULL), w->expected) != 0;
        sigcc_output_free(out);
    }
    return NULL;
}

static void many_threads_compile_one_collection(void **state)
{
    (void)state;
    sigcc_collection *rules =
        collection_of(RULE("a", "[x*y, 1, null]") "---\n" RULE("b", "'a b'"));
    sigcc_compiler *c = sigcc_compiler_new("kibana");
    sigcc_output *out = sigcc_compile(c, rules);
    Work work[THREADS];
    pthread_t threads[THREADS];
    for (size_t i = 0; i < THREADS; i++) {
        work[i] = (Work){c, rules, sigcc_output_document(out, NULL), 0};
        assert_int_equal(
            pthread_create(&threads[i], NULL, compile_often, &work[i]), 0);
    }
    for (size_t i = 0; i < THREADS; i++) {
        assert_int_equal(pthread_join(threads[i], NULL), 0);
        assert_int_equal(work[i].wrong, 0);
    }
    sigcc_output_free(out);
    sigcc_compiler_free(c);
    sigcc_collection_free(rules);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(attributes_of_a_rule),
        cmocka_unit_test(texts_are_copied),
        cmocka_unit_test(rules_with_errors_are_there_and_give_no_query),
        cmocka_unit_test(the_contract_can_be_broken_safely),
        cmocka_unit_test(files_that_are_not_there),
        cmocka_unit_test(a_text_beyond_the_limit),
        cmocka_unit_test(every_status_has_a_text),
        cmocka_unit_test(strict_collections_turn_warnings_into_errors),
        cmocka_unit_test(members_of_a_diagnostic),
        cmocka_unit_test(edits_mend_what_they_are_about),
        cmocka_unit_test(texts_can_be_replaced),
        cmocka_unit_test(printing_in_every_style),
        cmocka_unit_test(queries_know_their_rule_and_condition),
        cmocka_unit_test(ranges_are_clipped),
        cmocka_unit_test(nothing_compiles_to_nothing),
        cmocka_unit_test(queries_of_a_file_are_bounded),
        cmocka_unit_test(targets_formats_and_options),
        cmocka_unit_test(lists_of_everything),
        cmocka_unit_test(did_you_mean),
        cmocka_unit_test(many_threads_compile_one_collection),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
