// test_hostile.c - no text of a rule leaves its place.
//
// Every rule is compiled with hostile texts and with words in their places, for
// every format of every target, and readers written from the documentation of
// the targets must see the same structure in both: commands, groups, keys.
//
//     property_hostile            compare RULES rules
//     property_hostile kql        print queries for Kibana's own parser

#include "base/ascii.h"
#include "check.h"
#include "hostile_gen.h"
#include "skeleton.h"

#include <stdio.h>

#include <jansson.h>

#include <sigcc/sigcc.h>

#include "api/registry.h"
#include "data/json_text.h"
#include "export/export.h"

// Sanitizers take ten times as long for each.
#ifdef __SANITIZE_ADDRESS__
enum { RULES = 8000, RULES_FOR_KIBANA = 4000 };
#else
enum { RULES = 20000, RULES_FOR_KIBANA = 4000 };
#endif

typedef Skeleton ReadFn(Arena *a, Str text);

// Jansson has no keys with NUL.
static Str without_nul(Arena *a, Str text)
{
    Str copy = sg_arena_copy(a, text);
    char *p = sg_arena_bytes(a, text.n + 1);
    memcpy(p, copy.p, copy.n + 1);
    for (size_t i = 0; i + 6 <= text.n; i++)
        if (memcmp(&p[i], "\\u0000", 6) == 0)
            p[i + 5] = '1';
    return str_of(p, text.n);
}

static json_t *load_json(Arena *a, Str text)
{
    json_error_t error;
    text = without_nul(a, text);
    return json_loadb(text.p, text.n, JSON_ALLOW_NUL, &error);
}

static Skeleton json_skeleton(Arena *a, Str text)
{
    Skeleton to = {.text = sb_in(a)};
    json_t *json = load_json(a, text);
    const char *key;
    json_t *value;
    json_object_foreach(json, key, value)
        sg_sb_putf(&to.text, "%s:%d ", key, (int)json_typeof(value));
    json_decref(json);
    to.problem = json == NULL ? "not JSON" : NULL;
    return to;
}

// One JSON object per line.
static Skeleton json_lines_skeleton(Arena *a, Str text)
{
    Skeleton to = {.text = sb_in(a)};
    for (size_t at = 0; at < text.n && to.problem == NULL;) {
        size_t end = str_find(text, '\n', at);
        Skeleton one = json_skeleton(a, str_slice(text, at, end));
        sg_sb_put(&to.text, sb_str(&one.text));
        sb_putc(&to.text, '\n');
        to.problem = one.problem;
        at = end + 1;
    }
    return to;
}

// ---- rules of Elastic Security -------------------------------------------

static Str text_of(const json_t *json)
{
    return json_is_string(json)
               ? str_of(json_string_value(json), json_string_length(json))
               : (Str){0};
}

// A filter says its query twice.
static const char *filter_problem(Arena *a, const json_t *filter)
{
    json_t *meta = json_object_get(filter, "meta");
    Str value = text_of(json_object_get(meta, "value"));
    json_t *again = load_json(a, value);
    bool same = json_equal(again, json_object_get(filter, "query"));
    json_decref(again);
    return same ? NULL : "a filter whose texts differ";
}

static Skeleton query_skeleton(Arena *a, const json_t *rule)
{
    Str query = sg_arena_copy(a, text_of(json_object_get(rule, "query")));
    Str language = text_of(json_object_get(rule, "language"));
    if (str_eq(language, STR("eql")))
        return eql_skeleton(a, query);
    if (str_eq(language, STR("esql")))
        return esql_skeleton(a, query);
    return query.n > 0 ? kql_skeleton(a, query) : (Skeleton){.text = sb_in(a)};
}

static const char *rule_problem(Arena *a, Str text)
{
    json_t *rule = load_json(a, text);
    const char *problem = query_skeleton(a, rule).problem;
    size_t i;
    json_t *filter;
    json_array_foreach(json_object_get(rule, "filters"), i,
                       filter) if (problem == NULL) problem =
        filter_problem(a, filter);
    json_decref(rule);
    return problem;
}

// What is KQL and what filters say depends on the letters of values.
static Skeleton rule_skeleton(Arena *a, Str text)
{
    Skeleton to = json_skeleton(a, text);
    if (to.problem == NULL)
        to.problem = rule_problem(a, text);
    return to;
}

// Where a rule has its language in common with its twin, its query is the same.
static Skeleton spoken_rule_skeleton(Arena *a, Str text)
{
    Skeleton to = rule_skeleton(a, text);
    json_t *rule = load_json(a, text);
    Skeleton query = query_skeleton(a, rule);
    sg_sb_put(&to.text, sb_str(&query.text));
    json_decref(rule);
    return to;
}

// What language a rule is in depends on its values.
static Skeleton any_rule_skeleton(Arena *a, Str text)
{
    return (Skeleton){.text = sb_in(a),
                      .problem = rule_skeleton(a, text).problem};
}

static Skeleton rule_lines_skeleton(Arena *a, Str text)
{
    Skeleton to = json_lines_skeleton(a, text);
    for (size_t at = 0; at < text.n && to.problem == NULL;) {
        size_t end = str_find(text, '\n', at);
        to.problem = rule_problem(a, str_slice(text, at, end));
        at = end + 1;
    }
    return to;
}

// ---- bodies of requests --------------------------------------------------

// One JSON object per line, with the structure of its query.
static Skeleton bodies_skeleton(Arena *a, Str text, ReadFn *read)
{
    Skeleton to = json_lines_skeleton(a, text);
    for (size_t at = 0; at < text.n && to.problem == NULL;) {
        size_t end = str_find(text, '\n', at);
        json_t *body = load_json(a, str_slice(text, at, end));
        Str query = text_of(json_object_get(body, "query"));
        Skeleton one = read(a, sg_arena_copy(a, query));
        sg_sb_put(&to.text, sb_str(&one.text));
        to.problem = one.problem;
        json_decref(body);
        at = end + 1;
    }
    return to;
}

static Skeleton eql_body_skeleton(Arena *a, Str text)
{
    return bodies_skeleton(a, text, eql_skeleton);
}

static Skeleton esql_body_skeleton(Arena *a, Str text)
{
    return bodies_skeleton(a, text, esql_skeleton);
}

// Where the next file begins, "==> path <==" at the start of a line, or the
// end.
static size_t next_file(Str text, size_t at)
{
    while (at < text.n && !str_starts(str_slice(text, at, text.n), STR("==> ")))
        at = str_find(text, '\n', at) + 1;
    return at < text.n ? at : text.n;
}

// Macros of an app are called after titles: letters, digits and '_'.
static void put_without_macros(Skeleton *to, Str text)
{
    for (size_t i = 0; i < text.n; i++) {
        sb_putc(&to->text, text.p[i]);
        if (text.p[i] != '`')
            continue;
        size_t end = str_find(text, '`', i + 1);
        for (i++; i < end; i++)
            if (!is_word(text.p[i]))
                to->problem = "a macro whose name is not one";
    }
}

// The files of several that end with 'ending'; nothing of a rule is in others.
static Skeleton files_skeleton(Arena *a, Str text, Str ending, ReadFn *read)
{
    Skeleton to = {.text = sb_in(a)};
    for (size_t at = 0, end; at < text.n && to.problem == NULL; at = end) {
        size_t line = str_find(text, '\n', at);
        Str head = str_slice(text, at, line);
        end = next_file(text, line);
        if (line == text.n || !str_ends(head, ending))
            continue;
        Skeleton one = read(a, str_slice(text, line + 1, end));
        put_without_macros(&to, sb_str(&one.text));
        sb_putc(&to.text, '\n');
        if (one.problem != NULL)
            to.problem = one.problem;
    }
    return to;
}

// "==> PATH <==" of each file.
static Skeleton conf_files_skeleton(Arena *a, Str text)
{
    Skeleton to = files_skeleton(a, text, STR(".conf <=="), conf_skeleton);
    for (size_t at = 0; at < text.n; at = next_file(text, at + 1))
        sg_sb_put(&to.text, str_slice(text, at, str_find(text, '\n', at)));
    return to;
}

// Files are called after titles, as macros are.
static const char *file_problem(Str text)
{
    for (size_t at = 0; at < text.n; at = next_file(text, at + 1)) {
        Str name = str_slice(text, at, str_find(text, '\n', at));
        for (size_t i = 4; i + 4 < name.n; i++)
            if (!is_word(name.p[i]) && strchr("/.-", name.p[i]) == NULL)
                return "a name of a file that is not one";
    }
    return NULL;
}

static Skeleton yaml_files_skeleton(Arena *a, Str text)
{
    Skeleton to = files_skeleton(a, text, STR(".yml <=="), yaml_skeleton);
    const char *problem = file_problem(text);
    if (problem != NULL)
        to.problem = problem;
    return to;
}

static Skeleton toml_files_skeleton(Arena *a, Str text)
{
    Skeleton to = files_skeleton(a, text, STR(".toml <=="), toml_skeleton);
    const char *problem = file_problem(text);
    if (problem != NULL)
        to.problem = problem;
    return to;
}

// ---- exports --------------------------------------------------------------

// What is in the data does not matter where it is JSON, and so plain that no
// browser sees a tag or a line in it, whatever it takes it for.
static Skeleton page_skeleton(Arena *a, Str text)
{
    Str data;
    Skeleton to = html_skeleton(a, text, &data);
    for (size_t i = 0; i < data.n && to.problem == NULL; i++)
        if (strchr("<>&'", data.p[i]) != NULL || (data.p[i] & 0x80) != 0)
            to.problem = "data that is not plain";
    if (to.problem == NULL)
        to.problem = json_skeleton(a, data).problem;
    return to;
}

// ---- every way out -------------------------------------------------------

// What templates may do with text of rules, by their filters.
static const char search_template[] =
    "postprocessing:\n- type: template\n  template: |-\n"
    "    {{ query }} | eval t={{ rule.title | quote }}\n";
static const char conf_template[] =
    "postprocessing:\n- type: template\n  template: |-\n"
    "    [x]\n    description = {{ rule.description | conf_value }}\n"
    "    author = {{ rule.author | conf_value }}\n"
    "    search = {{ query | conf_value }}\n";
static const char json_template[] =
    "postprocessing:\n- type: template\n  template: |-\n"
    "    {\"a\": {{ rule.title | tojson }}, \"b\": {{ query | tojson }},\n"
    "    \"c\": {{ rule.references | tojson }}}\n";
static const char comment_template[] =
    "postprocessing:\n- type: template\n  template: |-\n"
    "    # {{ rule.description | one_line }}\n    {{ query }}\n";

#define EXPORT "export" // in place of a target: a format of sigcc_exporter

typedef struct Way {
    const char *target, *format;
    ReadFn *read;
    bool document;
    const char *template; // a pipeline
    size_t compared;
    const char *option, *value; // or NULL
} Way;

static Way ways[] = {
    {"splunk", "default", spl_skeleton, false, NULL, 0, NULL, NULL},
    {"splunk", "savedsearches", conf_skeleton, true, NULL, 0, NULL, NULL},
    {"splunk", "app", conf_files_skeleton, true, NULL, 0, NULL, NULL},
    {"splunk", "rest", json_lines_skeleton, true, NULL, 0, NULL, NULL},
    {"splunk", "contentctl", yaml_files_skeleton, true, NULL, 0, NULL, NULL},
    {"splunk", "data_model", spl_skeleton, false, NULL, 0, NULL, NULL},
    {"splunk", "default", spl_skeleton, false, search_template, 0, NULL, NULL},
    {"splunk", "default", conf_skeleton, false, conf_template, 0, NULL, NULL},
    {"splunk", "default", json_skeleton, false, json_template, 0, NULL, NULL},
    {"kibana", "default", kql_skeleton, false, NULL, 0, NULL, NULL},
    {"kibana", "default", json_skeleton, false, json_template, 0, NULL, NULL},
    {"kibana", "siem_rule", any_rule_skeleton, false, NULL, 0, NULL, NULL},
    {"kibana", "siem_rule", rule_skeleton, false, NULL, 0, "language", "kuery"},
    {"kibana", "siem_rule", spoken_rule_skeleton, false, NULL, 0, "language",
     "eql"},
    {"kibana", "siem_rule", spoken_rule_skeleton, false, NULL, 0, "language",
     "esql"},
    {"kibana", "siem_rule_ndjson", rule_lines_skeleton, true, NULL, 0,
     "language", "kuery"},
    {"kibana", "toml", toml_files_skeleton, true, NULL, 0, "language", "kuery"},
    {"kibana", "kibana_ndjson", json_lines_skeleton, true, NULL, 0, NULL, NULL},
    {"kibana", "dsl", json_skeleton, false, NULL, 0, NULL, NULL},
    {"eql", "default", eql_skeleton, false, NULL, 0, NULL, NULL},
    {"eql", "eql_search", eql_body_skeleton, true, NULL, 0, NULL, NULL},
    {"esql", "esql_query", esql_body_skeleton, true, NULL, 0, NULL, NULL},
    {"esql", "default", esql_skeleton, false, NULL, 0, NULL, NULL},
    {"esql", "condition", esql_condition_skeleton, false, NULL, 0, NULL, NULL},
    {"cloudwatch", "default", insights_skeleton, false, NULL, 0, NULL, NULL},
    {"cloudwatch", "filter", insights_skeleton, false, NULL, 0, NULL, NULL},
    {"cloudwatch", "pretty", insights_skeleton, false, NULL, 0, NULL, NULL},
    {"cloudwatch", "start_query", json_skeleton, false, NULL, 0, NULL, NULL},
    {"cloudwatch", "put_query_definition", json_skeleton, false, NULL, 0, NULL,
     NULL},
    {"cloudwatch", "cloudformation", template_skeleton, true, NULL, 0, NULL,
     NULL},
    {"cloudwatch", "terraform", hcl_skeleton, true, NULL, 0, NULL, NULL},
    {"cloudwatch", "cloudformation", template_skeleton, true, NULL, 0, "deploy",
     "metric_filters"},
    {"cloudwatch", "terraform", hcl_skeleton, true, NULL, 0, "deploy",
     "metric_filters"},
    {"cloudwatch", "default", insights_skeleton, false, comment_template, 0,
     NULL, NULL},
    {EXPORT, "navigator", json_skeleton, true, NULL, 0, NULL, NULL},
    {EXPORT, "page", page_skeleton, true, NULL, 0, NULL, NULL},
    {EXPORT, "stix", json_skeleton, true, NULL, 0, NULL, NULL},
};

enum { WAYS = sizeof ways / sizeof *ways };

static bool has_way(const char *target, const char *format)
{
    for (size_t i = 0; i < WAYS; i++)
        if (strcmp(ways[i].target, target) == 0 &&
            strcmp(ways[i].format, format) == 0 && ways[i].template == NULL)
            return true;
    return false;
}

// A new format needs a reader here.
static void every_format_is_read(Arena *a)
{
    const Backend *backend;
    (void)a;
    for (size_t i = 0; (backend = sg_backend_at(i)) != NULL; i++)
        for (const Format *f = backend->formats; f->name != NULL; f++)
            if (!has_way(backend->name, f->name))
                fail_msg("no row in 'ways' for %s, format %s", backend->name,
                         f->name);
    const ExportFormat *f;
    for (size_t i = 0; (f = sg_export_format_at(i)) != NULL; i++)
        if (!has_way(EXPORT, f->name))
            fail_msg("no row in 'ways' for the export %s", f->name);
}

// ---- compiling -----------------------------------------------------------

// One of the twins, in every way.
typedef struct Twin {
    Str yaml;
    sigcc_collection *rules;
    sigcc_pipeline *model;
    sigcc_output *outputs[WAYS];
} Twin;

static sigcc_pipeline *templates[WAYS];

static void show_queries(sigcc_exporter *e, sigcc_compiler **c)
{
    static const char *const targets[] = {"splunk", "kibana", "cloudwatch"};
    for (size_t i = 0; i < sizeof targets / sizeof *targets; i++) {
        c[i] = sigcc_compiler_new(targets[i]);
        assert_non_null(c[i]);
        (void)sigcc_exporter_add_target(e, c[i]); // some show none
    }
}

static sigcc_output *export_rules(const Twin *twin, const char *format)
{
    sigcc_compiler *c[3];
    sigcc_exporter *e = sigcc_exporter_new(format);
    assert_non_null(e);
    (void)sigcc_exporter_set_option(e, "created", "2026-01-31");
    show_queries(e, c);
    sigcc_output *out = sigcc_export(e, twin->rules);
    assert_non_null(out);
    sigcc_exporter_free(e);
    for (size_t i = 0; i < sizeof c / sizeof *c; i++)
        sigcc_compiler_free(c[i]);
    return out;
}

static sigcc_output *compile(const Twin *twin, size_t way)
{
    if (strcmp(ways[way].target, EXPORT) == 0)
        return export_rules(twin, ways[way].format);
    sigcc_compiler *c = sigcc_compiler_new(ways[way].target);
    assert_non_null(c);
    assert_int_equal(sigcc_compiler_set_format(c, ways[way].format), SIGCC_OK);
    if (ways[way].option != NULL)
        assert_int_equal(
            sigcc_compiler_set_option(c, ways[way].option, ways[way].value),
            SIGCC_OK);
    if (templates[way] != NULL)
        assert_int_equal(sigcc_compiler_add_pipeline(c, templates[way]),
                         SIGCC_OK);
    if (strcmp(ways[way].format, "data_model") == 0)
        assert_int_equal(sigcc_compiler_add_pipeline(c, twin->model), SIGCC_OK);
    sigcc_output *out = sigcc_compile(c, twin->rules);
    assert_non_null(out);
    sigcc_compiler_free(c);
    return out;
}

static void open_twin(Twin *twin, Str yaml, Str model)
{
    twin->yaml = yaml;
    twin->rules = sigcc_collection_new();
    assert_non_null(twin->rules);
    (void)sigcc_collection_add(twin->rules, "hostile.yml", yaml.p, yaml.n);
    (void)sigcc_collection_link(twin->rules);
    twin->model = sigcc_pipeline_parse("model.yml", model.p, model.n, 0);
    assert_non_null(twin->model);
    for (size_t way = 0; way < WAYS; way++)
        twin->outputs[way] = compile(twin, way);
}

static void close_twin(Twin *twin)
{
    for (size_t way = 0; way < WAYS; way++)
        sigcc_output_free(twin->outputs[way]);
    sigcc_pipeline_free(twin->model);
    sigcc_collection_free(twin->rules);
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

static void compare_texts(Arena *a, const Twin *twins, Way *way, Str hostile,
                          Str benign)
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
    way->compared++;
}

// What a target refuses of either twin does not matter here.
static void compare_way(Arena *a, const Twin *twins, size_t i)
{
    const sigcc_output *h = twins[HOSTILE].outputs[i];
    const sigcc_output *b = twins[BENIGN].outputs[i];
    if (errors_of(h) > 0 || errors_of(b) > 0)
        return;
    if (sigcc_output_count(h) != sigcc_output_count(b))
        report(twins, &ways[i], document_of(h), document_of(b),
               "not as many queries");
    if (ways[i].document) {
        compare_texts(a, twins, &ways[i], document_of(h), document_of(b));
        return;
    }
    for (size_t q = 0; q < sigcc_output_count(h); q++)
        compare_texts(a, twins, &ways[i], query_of(h, q), query_of(b, q));
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

static void check_texts_for_people(Arena *a, const Twin *twin)
{
    check_messages(a, twin, sigcc_collection_diagnostics(twin->rules));
    for (size_t way = 0; way < WAYS; way++)
        check_messages(a, twin, sigcc_output_diagnostics(twin->outputs[way]));
    check_explained(twin);
}

static bool open_twins(Arena *a, Prng *r, Twin twins[TWINS])
{
    HostileRule rule = hostile_rule(a, r);
    for (int i = 0; i < TWINS; i++)
        open_twin(&twins[i], rule.yaml[i], rule.model[i]);
    for (int i = 0; i < TWINS; i++)
        if (sigcc_diagnostics_errors(
                sigcc_collection_diagnostics(twins[i].rules)) > 0)
            return false;
    return true;
}

static void open_templates(void)
{
    for (size_t i = 0; i < WAYS; i++)
        if (ways[i].template != NULL)
            templates[i] = sigcc_pipeline_parse(
                "template.yml", ways[i].template, strlen(ways[i].template), 0);
}

static void close_templates(void)
{
    for (size_t i = 0; i < WAYS; i++)
        sigcc_pipeline_free(templates[i]);
}

static void texts_stay_in_their_places(Arena *a)
{
    Prng r = prng_new();
    size_t sound = 0;
    open_templates();
    for (int i = 0; i < RULES; i++) {
        Twin twins[TWINS];
        Arena *scratch = sg_arena_create(64 << 20);
        assert_non_null(scratch);
        sg_arena_follow(scratch, a);
        bool is_sound = open_twins(scratch, &r, twins);
        check_texts_for_people(scratch, &twins[HOSTILE]);
        if (is_sound) {
            sound++;
            for (size_t way = 0; way < WAYS; way++)
                compare_way(scratch, twins, way);
        }
        for (int t = 0; t < TWINS; t++)
            close_twin(&twins[t]);
        sg_arena_destroy(scratch);
    }
    close_templates();
    printf("%zu of %d rules are sound\n", sound, RULES);
    for (size_t i = 0; i < WAYS; i++)
        printf("%-10s %-13s %s %6zu compared\n", ways[i].target, ways[i].format,
               ways[i].template ? "template" : "        ", ways[i].compared);
    printf("%zu messages printed\n", messages_printed);
    check_that(messages_printed > RULES, "only %zu messages", messages_printed);
    check_that(sound > RULES / 2, "only %zu of %d rules are sound", sound,
               RULES);
    for (size_t i = 0; i < WAYS; i++)
        check_that(ways[i].compared > RULES / 8,
                   "only %zu rules are compared for %s, %s", ways[i].compared,
                   ways[i].target, ways[i].format);
}

// ---- the readers -----------------------------------------------------------

#define DATA_ELEMENT "<script id=\"data\">{}</script>"

// Escapes that were real once, or nearly: not a query, or not the structure of
// the twin.
static const struct {
    ReadFn *read;
    const char *escaped, *twin;
} escapes[] = {
    {spl_skeleton, "\"a\\\"=\" | delete \" \"b\\\"=\" \"",
     "\"zq1\"=\"zq2\" \"zq3\"=\"zq4\""},
    {spl_skeleton, "a[0]=\"x\"", "zq1=\"zq2\""},
    {spl_skeleton, "a$x$=\"x\"", "zq1=\"zq2\""},
    {spl_skeleton, "zq`m`=\"x\"", "zq1=\"zq2\""},
    {spl_skeleton, "zq=\"x\"y\"", "zq1=\"zq2\""},
    {spl_skeleton, "zq IN [| inputlookup a ] | delete]",
     "zq1 IN [| inputlookup zq2]"},
    {spl_skeleton, "NOT=\"x\"", "zq1=\"zq2\""},
    {spl_skeleton, "| where 'a\\'='b'", "| where 'zq1'='zq2'"},
    {kql_skeleton, "a:\"x\" or b:\"y\"", "zq1:\"zq2\""},
    {kql_skeleton, "a:x or y*", "zq1:zq2*"},
    {kql_skeleton, "a:can not see*", "zq1:zq2*"},
    {kql_skeleton, "\"a\\\":\"x\"", "\"zq1\":\"zq2\""},
    {kql_skeleton, "a b:c d:e", "zq1:zq2"},
    {kql_skeleton, "a:b\\c", "zq1:zq2"},
    {eql_skeleton, "any where a : \"x\" or b : \"y\"",
     "any where zq1 : \"zq2\""},
    {eql_skeleton, "any where a : \"x\\\"", "any where zq1 : \"zq2\""},
    {eql_skeleton, "any where `a` : \"x\" or `b` : \"y\"",
     "any where `zq1` : \"zq2\""},
    {eql_skeleton, "any where a : \"x\" | head 1", "any where zq1 : \"zq2\""},
    {eql_skeleton, "any where a : \"x\" // y", "any where zq1 : \"zq2\""},
    {eql_skeleton, "any where a : \"x\ny\"", "any where zq1 : \"zq2\""},
    {esql_skeleton, "FROM a | WHERE a == \"x\" OR b == \"y\"",
     "FROM a | WHERE zq1 == \"zq2\""},
    {esql_skeleton, "FROM a | WHERE a == \"x\\\"",
     "FROM a | WHERE zq1 == \"zq2\""},
    {esql_skeleton, "FROM a | WHERE a == \"\"\"x\"\"\" OR \"\"\"y\"\"\"",
     "FROM a | WHERE zq1 == \"\"\"zq2\"\"\""},
    {esql_skeleton, "FROM a | WHERE a == \"x\" | LIMIT 1",
     "FROM a | WHERE zq1 == \"zq2\""},
    {esql_skeleton, "FROM a | WHERE a == \"x\" // y",
     "FROM a | WHERE zq1 == \"zq2\""},
    {esql_skeleton, "FROM a | WHERE `a` == \"x\" OR `b` == \"y\"",
     "FROM a | WHERE `zq1` == \"zq2\""},
    {eql_skeleton, "any where true : \"x\"", "any where zq1 : \"zq2\""},
    {insights_skeleton, "filter `a` or 1 = 1 or `b` = 'x'", "filter zq1 = 'x'"},
    {insights_skeleton, "filter a like /x/ or 1 = 1/", "filter zq1 like /zq2/"},
    {insights_skeleton, "filter a = 'x' | limit 1", "filter zq1 = 'zq2'"},
    {insights_skeleton, "filter a = \"x\\\"", "filter zq1 = \"zq2\""},
    {insights_skeleton, "# title\n# x\rfilter a = 'x'",
     "# title\n# x\nfilter a = 'x'"},
    {insights_skeleton, "filter a like /{{x}}/", "filter a like /x/"},
    {conf_skeleton, "[a]\nd = x\\\nsearch = y\n", "[a]\nd = x\nsearch = y\n"},
    {conf_skeleton, "[a]\nd = x\rcron = y\n", "[a]\nd = x\n"},
    {conf_skeleton, "[ default ]\nd = x\n", "[a]\nd = x\n"},
    {conf_skeleton, "[]\nd = x\n", "[a]\nd = x\n"},
    {conf_skeleton, "[a]\nd = x\n[b]\n", "[a]\nd = x\n"},
    {conf_skeleton, "[a]\nsearch = a=\"x\" | delete\n",
     "[a]\nsearch = a=\"x\"\n"},
    {yaml_skeleton, "name: \"x\"\nstatus: production\n", "name: \"zq1\"\n"},
    {yaml_skeleton, "name: \"x\"\n  : y\"\n", "name: \"zq1\"\n"},
    {yaml_skeleton, "name: {a: b}\n", "name: \"zq1\"\n"},
    {yaml_skeleton, "a: \"x\"\n---\nb: \"y\"\n", "a: \"zq1\"\n"},
    {yaml_skeleton, "a: &x \"x\"\n*x : \"y\"\n", "a: \"zq1\"\n"},
    {yaml_skeleton, "search: \"a=x | delete\"\n", "search: \"zq1=zq2\"\n"},
    {yaml_files_skeleton, "==> detections/../x y.yml <==\na: \"x\"\n",
     "==> detections/zq.yml <==\na: \"zq1\"\n"},
    {template_skeleton, "Name: a: b\n", "Name: a\n"},
    {template_skeleton, "Name: a\n#b\nX: c\n", "Name: a\n"},
    {template_skeleton, "Name: *a\n", "Name: a\n"},
    {template_skeleton, "QueryString: |-\n  # a\n  filter a = 1\n",
     "QueryString: |-\n  # a filter a = 1\n"},
    {hcl_skeleton, "name = \"${a}\"\n", "name = \"a\"\n"},
    {hcl_skeleton, "name = \"a\\\"\n", "name = \"a\"\n"},
    {hcl_skeleton, "name = \"%{ if a }\"\n", "name = \"a\"\n"},
    {hcl_skeleton, "name = \"a\" b = \"c\"\n", "name = \"a\"\n"},
    {hcl_skeleton, "query_string = \"filter a = 1 | limit 1\"\n",
     "query_string = \"filter a = 1\"\n"},
    {toml_skeleton, "[rule]\nname = \"a\"b\"\n", "[rule]\nname = \"ab\"\n"},
    {toml_skeleton, "query = '''\na'''\nb = 1\n'''\n",
     "query = '''\nab\n'''\n"},
    {page_skeleton, "<title>a</title><b></b>" DATA_ELEMENT,
     "<title>a</title>" DATA_ELEMENT},
    {page_skeleton, "<a href=\"x\" onclick=\"y\">" DATA_ELEMENT,
     "<a href=\"x\">" DATA_ELEMENT},
    {page_skeleton, "<script id=\"data\">{}</script ><img src=x></script>",
     DATA_ELEMENT},
    {page_skeleton, "<script id=\"data\">{\"a\": \"<!--\"}</script>",
     DATA_ELEMENT},
    {page_skeleton, "<script id=\"data\">{\"a\": \"\"b\"}</script>",
     DATA_ELEMENT},
    {rule_skeleton, "{\"query\": \"f:\\\"a or b\"}", "{\"query\": \"f:a\"}"},
};

static void readers_notice_escapes(Arena *a)
{
    for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++) {
        Skeleton e = escapes[i].read(a, str_of_literal(escapes[i].escaped));
        Skeleton t = escapes[i].read(a, str_of_literal(escapes[i].twin));
        if (t.problem != NULL)
            fail_msg("%s: %s", escapes[i].twin, t.problem);
        if (e.problem == NULL && str_eq(sb_str(&e.text), sb_str(&t.text)))
            fail_msg("not noticed: %s", escapes[i].escaped);
    }
}

// ---- Kibana's own parser -------------------------------------------------

static void print_queries(Arena *a, const Twin *twins, int rule)
{
    static const JsonStyle style = {.indent = -1, .limit = SIZE_MAX};
    size_t way = 0;
    while (strcmp(ways[way].target, "kibana") != 0)
        way++;
    const sigcc_output *h = twins[HOSTILE].outputs[way];
    const sigcc_output *b = twins[BENIGN].outputs[way];
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
    open_templates();
    for (int i = 0; i < RULES_FOR_KIBANA; i++) {
        Twin twins[TWINS];
        if (open_twins(arena, &r, twins))
            print_queries(arena, twins, i);
        for (int t = 0; t < TWINS; t++)
            close_twin(&twins[t]);
    }
    close_templates();
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        arena_test(every_format_is_read),
        arena_test(readers_notice_escapes),
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
