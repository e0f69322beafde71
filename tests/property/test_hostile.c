// test_hostile.c - no text of a rule leaves its place.
//
// Every rule is compiled with hostile texts and with words in their places, for
// every format of every target, and readers written from the documentation of
// the targets must see the same structure in both: commands, groups, keys.
//
//     property_hostile            compare RULES rules
//     property_hostile kql        print queries for Kibana's own parser

#include "check.h"
#include "hostile_twins.h"

#include <stdio.h>
#include <stdlib.h>

#include "api/registry.h"
#include "data/json_text.h"
#include "export/export.h"

enum { RULES = BELOW_SANITIZERS(8000, 20000), RULES_FOR_KIBANA = 4000 };

// A new format needs a reader.
static void every_format_is_read(Arena *a)
{
    const Backend *backend;
    (void)a;
    for (size_t i = 0; (backend = sg_backend_at(i)) != NULL; i++)
        for (const Format *f = backend->formats; f->name != NULL; f++)
            check_that(hostile_way_of(backend->name, f->name) != NULL,
                       "no row in hostile_ways.c for %s, format %s",
                       backend->name, f->name);
    const ExportFormat *f;
    for (size_t i = 0; (f = sg_export_format_at(i)) != NULL; i++)
        check_that(hostile_way_of(EXPORT, f->name) != NULL,
                   "no row in hostile_ways.c for the export %s", f->name);
}

// ---- comparing -----------------------------------------------------------

static Str document_of(const sigcc_output *out)
{
    size_t length;
    const char *text = sigcc_output_document(out, &length);
    return str_of(text, length);
}

static Str query_of(const sigcc_output *out, size_t index)
{
    const sigcc_query *q = sigcc_output_query(out, index);
    return str_of(q->text, q->length);
}

static size_t errors_of(const sigcc_output *out)
{
    return sigcc_diagnostics_errors(sigcc_output_diagnostics(out));
}

static _Noreturn void report(const Twin *twins, const Way *way, Str hostile,
                             Str benign, const char *problem)
{
    print_error("%s, format %s: %s\n%.*s\n---- hostile:\n%.*s\n---- twin:\n"
                "%.*s\n",
                way->target, way->format, problem, STR_ARG(twins[HOSTILE].yaml),
                STR_ARG(hostile), STR_ARG(benign));
    fail();
    abort();
}

static void compare_texts(Arena *a, const Twin *twins, const Way *way,
                          Str hostile, Str benign)
{
    Skeleton h = way->read(a, hostile), b = way->read(a, benign);
    if (h.problem != NULL || b.problem != NULL)
        report(twins, way, hostile, benign,
               h.problem != NULL ? h.problem : b.problem);
    if (!str_eq(sb_str(&h.text), sb_str(&b.text))) {
        print_error("%.*s\n%.*s\n", STR_ARG(sb_str(&h.text)),
                    STR_ARG(sb_str(&b.text)));
        report(twins, way, hostile, benign, "not the same structure");
    }
}

// How many texts are compared.  What a target refuses of either twin does not
// matter here.
static size_t compare_way(Arena *a, Twin *twins, size_t i)
{
    const Way *way = hostile_way_at(i);
    const sigcc_output *h = twin_output(&twins[HOSTILE], i);
    if (errors_of(h) > 0)
        return 0;
    const sigcc_output *b = twin_output(&twins[BENIGN], i);
    if (errors_of(b) > 0)
        return 0;
    size_t count = sigcc_output_count(h);
    if (count != sigcc_output_count(b))
        report(twins, way, document_of(h), document_of(b),
               "not as many queries");
    if (way->unit == DOCUMENT) {
        compare_texts(a, twins, way, document_of(h), document_of(b));
        return 1;
    }
    for (size_t q = 0; q < count; q++)
        compare_texts(a, twins, way, query_of(h, q), query_of(b, q));
    return count;
}

// ---- messages ------------------------------------------------------------

static int keep_text(void *user, const char *text, size_t length)
{
    sg_sb_put(user, str_of(text, length));
    return 0;
}

static size_t messages_printed;

static void check_message(Arena *a, const Twin *twin,
                          const sigcc_diagnostics *list, size_t i)
{
    static const sigcc_style styles[] = {SIGCC_STYLE_TEXT, SIGCC_STYLE_LINE,
                                         SIGCC_STYLE_JSON};
    for (size_t s = 0; s < sizeof styles / sizeof *styles; s++) {
        StrBuf text = sb_in(a);
        (void)sigcc_diagnostics_print(list, i, styles[s], keep_text, &text);
        const char *problem = hostile_steering(sb_str(&text));
        if (styles[s] == SIGCC_STYLE_JSON)
            problem = json_skeleton(a, sb_str(&text)).problem;
        if (problem != NULL)
            fail_msg("%s in the message\n%s\nabout\n%s", problem,
                     sb_str(&text).p, twin->yaml.p);
        messages_printed++;
    }
}

static void check_messages(Arena *a, const Twin *twin,
                           const sigcc_diagnostics *list)
{
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++)
        check_message(a, twin, list, i);
}

// What sigcc_explain() says of the rules.
static void check_explained(const Twin *twin)
{
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    assert_non_null(c);
    for (size_t i = 0; i < sigcc_collection_count(twin->rules); i++) {
        sigcc_output *out = sigcc_explain(c, twin->rules, i);
        Str text = out ? document_of(out) : (Str){"", 0};
        const char *problem = hostile_steering(text);
        if (problem != NULL)
            fail_msg("%s in what explains\n%s\n%s", problem, twin->yaml.p,
                     text.p);
        sigcc_output_free(out);
    }
    sigcc_compiler_free(c);
}

static void check_texts_for_people(Arena *a, Twin *twin)
{
    check_messages(a, twin, sigcc_collection_diagnostics(twin->rules));
    for (size_t way = 0; hostile_way_at(way) != NULL; way++)
        check_messages(a, twin,
                       sigcc_output_diagnostics(twin_output(twin, way)));
    check_explained(twin);
}

// ---- every rule ----------------------------------------------------------

static void open_twins(Arena *a, const Makers *m, Prng *r, Twin twins[TWINS])
{
    HostileRule rule = hostile_rule(a, r);
    for (int i = 0; i < TWINS; i++)
        twin_open(&twins[i], a, m, &rule, i);
}

static void close_twins(Twin twins[TWINS])
{
    for (int i = 0; i < TWINS; i++)
        twin_close(&twins[i]);
}

static bool are_sound(const Twin twins[TWINS])
{
    return twin_is_sound(&twins[HOSTILE]) && twin_is_sound(&twins[BENIGN]);
}

// The next rule, in every way; compared[way]: how many texts so far.
static bool check_rule(Arena *a, const Makers *m, Prng *r, size_t *compared)
{
    Twin twins[TWINS];
    open_twins(a, m, r, twins);
    bool sound = are_sound(twins);
    check_texts_for_people(a, &twins[HOSTILE]);
    for (size_t way = 0; sound && way < makers_count(m); way++)
        compared[way] += compare_way(a, twins, way);
    close_twins(twins);
    return sound;
}

static void check_numbers(size_t sound, const size_t *compared)
{
    printf("%zu of %d rules are sound\n", sound, RULES);
    const Way *way;
    for (size_t i = 0; (way = hostile_way_at(i)) != NULL; i++)
        printf("%-10s %-20s %s %6zu compared\n", way->target, way->format,
               way->template ? "template" : "        ", compared[i]);
    printf("%zu messages printed\n", messages_printed);
    check_that(messages_printed > RULES, "only %zu messages", messages_printed);
    check_that(sound > RULES / 2, "only %zu of %d rules are sound", sound,
               RULES);
    for (size_t i = 0; (way = hostile_way_at(i)) != NULL; i++)
        check_that(compared[i] > RULES / 8,
                   "only %zu rules are compared for %s, %s", compared[i],
                   way->target, way->format);
}

static void texts_stay_in_their_places(Arena *a)
{
    Prng r = prng_new();
    Makers *m = makers_new();
    size_t *compared = arena_array(a, size_t, makers_count(m));
    size_t sound = 0;
    for (int i = 0; i < RULES; i++) {
        Arena *scratch = sg_arena_create(64 << 20);
        assert_non_null(scratch);
        sg_arena_follow(scratch, a);
        sound += check_rule(scratch, m, &r, compared) ? 1 : 0;
        sg_arena_destroy(scratch);
    }
    makers_free(m);
    check_numbers(sound, compared);
}

// ---- Kibana's own parser -------------------------------------------------

static size_t kibana_way(void)
{
    size_t i = 0;
    while (strcmp(hostile_way_at(i)->target, "kibana") != 0)
        i++;
    return i;
}

static void print_queries(Arena *a, Twin *twins, int rule)
{
    static const JsonStyle style = {.indent = -1, .limit = SIZE_MAX};
    const sigcc_output *h = twin_output(&twins[HOSTILE], kibana_way());
    const sigcc_output *b = twin_output(&twins[BENIGN], kibana_way());
    if (errors_of(h) > 0 || errors_of(b) > 0)
        return;
    for (size_t i = 0; i < sigcc_output_count(h); i++) {
        StrBuf sb = sb_in(a);
        sg_sb_putf(&sb, "{\"file\":\"rule %d\",\"queries\":[", rule);
        sg_json_put(&sb, sg_datum_text(query_of(h, i)), &style);
        sg_sb_put(&sb, STR("],\"twins\":["));
        sg_json_put(&sb, sg_datum_text(query_of(b, i)), &style);
        sg_sb_put(&sb, STR("]}"));
        puts(sb.p);
    }
}

static void print_for_kibana(void *arena)
{
    Prng r = {20250102}; // stdout is for queries
    Makers *m = makers_new();
    for (int i = 0; i < RULES_FOR_KIBANA; i++) {
        Twin twins[TWINS];
        open_twins(arena, m, &r, twins);
        if (are_sound(twins))
            print_queries(arena, twins, i);
        close_twins(twins);
    }
    makers_free(m);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        arena_test(every_format_is_read),
        arena_test(texts_stay_in_their_places),
    };
    if (argc == 1)
        return cmocka_run_group_tests(tests, NULL, NULL);
    Arena *a = sg_arena_create(512 << 20);
    bool sound = a != NULL && strcmp(argv[1], "kql") == 0 &&
                 sg_arena_protect(a, print_for_kibana, a) == ARENA_OK;
    sg_arena_destroy(a);
    return sound ? 0 : 1;
}
