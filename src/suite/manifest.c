// manifest.c - YAML to Manifest.

#include "suite/manifest_nodes.h"

#include "data/json_text.h"
#include "sigma/document.h"

// ---- cases ---------------------------------------------------------------

// events = "events" ":" [ map ... ]
//
// They become JSON Lines, so that the reader of event files takes them; 'lines'
// leads its messages back to the manifest.
static void read_inline_events(ManifestReader *r, const Node *map, TestCase *c)
{
    static const JsonStyle one_line = {.indent = -1, .limit = SIZE_MAX};
    StrBuf out = sb_in(r->arena);
    const Node *first = sg_manifest_maps(r, map, STR("events"));
    for (const Node *x = first; x != NULL; x = x->next)
        c->line_count++;
    c->lines = arena_array(r->arena, Span, c->line_count);
    size_t n = 0;
    for (const Node *x = first; x != NULL; x = x->next) {
        sg_json_put(&out, sg_datum_of_node(r->arena, x), &one_line);
        sb_putc(&out, '\n');
        c->lines[n++] = x->span;
    }
    c->events = sb_str(&out);
}

// case = { "name" ":" text, ( "corpus" ":" path | "events" ":" [ map ... ] ),
//          "expect" ":" expect, "provenance" ":" text }
//
// The provenance is for people.
static TestCase *read_case(ManifestReader *r, const Node *n)
{
    static const char *const known[] = {"name",       "corpus", "events",
                                        "provenance", "expect", NULL};
    TestCase *c = arena_new(r->arena, TestCase);
    c->span = n->span;
    sg_manifest_keys(r, n, known);
    c->name = sg_manifest_text(r, n, STR("name"));
    c->corpus = sg_manifest_text(r, n, STR("corpus"));
    c->events_span =
        sg_manifest_span(n, c->corpus.n > 0 ? STR("corpus") : STR("events"));
    read_inline_events(r, n, c);
    (void)sg_manifest_text(r, n, STR("provenance"));
    sg_manifest_expect(r, n, c);
    if ((c->corpus.n > 0) == (sg_node_get(n, STR("events")) != NULL))
        sg_manifest_error(r, SG_manifest_value, n->span,
                          "a case needs either 'corpus' or 'events'");
    if (c->name.n == 0)
        c->name = c->corpus.n > 0 ? c->corpus : STR("events");
    return c;
}

// {document, sequence, groups}
static TestCase *read_sequence(ManifestReader *r, const Node *n)
{
    static const char *const known[] = {"document", "sequence", "groups",
                                        "windows", NULL};
    TestCase *c = arena_new(r->arena, TestCase);
    Expectation *e = arena_new(r->arena, Expectation);
    c->span = e->span = n->span;
    sg_manifest_keys(r, n, known);
    c->corpus = sg_manifest_text(r, n, STR("sequence"));
    c->events_span = sg_manifest_span(n, STR("sequence"));
    c->name = c->corpus;
    c->expected = e;
    e->document = sg_manifest_text(r, n, STR("document"));
    e->has_groups = sg_manifest_groups(r, n, &e->groups);
    e->has_windows = sg_manifest_windows(r, n, &e->windows);
    if (c->corpus.n == 0 || !(e->has_groups || e->has_windows))
        sg_manifest_error(r, SG_manifest_value, n->span,
                          "this needs a 'sequence', and 'groups' or 'windows'");
    return c;
}

// cases = "cases" ":" [ case ... ] and "correlations" ":" [ sequence ... ]
static void read_cases(ManifestReader *r, const Node *map, Manifest *m)
{
    TestCase **tail = &m->cases;
    const Node *x = sg_manifest_maps(r, map, STR("cases"));
    for (; x != NULL; x = x->next) {
        *tail = read_case(r, x);
        tail = &(*tail)->next;
    }
    x = sg_manifest_maps(r, map, STR("correlations"));
    for (; x != NULL; x = x->next) {
        *tail = read_sequence(r, x);
        tail = &(*tail)->next;
    }
}

// ---- targets -------------------------------------------------------------

// status = "status" ":" ( "ok" | "approximate" | "unsupported" )
static TargetStatus read_status(ManifestReader *r, const Node *map)
{
    static const char *const names[] = {"ok", "approximate", "unsupported"};
    Str text = sg_manifest_text(r, map, STR("status"));
    for (int i = 0; i < 3; i++)
        if (str_eq(text, str_of_literal(names[i])))
            return (TargetStatus)i;
    if (text.n > 0)
        sg_manifest_error(r, SG_manifest_value,
                          sg_node_get(map, STR("status"))->span,
                          "'status' must be ok, approximate or unsupported");
    return TARGET_OK;
}

static bool leads_out(Str path)
{
    if (path.n > 0 && path.p[0] == '/')
        return true;
    for (size_t at = 0; at < path.n;) {
        size_t end = str_find(path, '/', at);
        if (str_eq(str_slice(path, at, end), STR("..")))
            return true;
        at = end + 1;
    }
    return false;
}

// Only a file in the manifest's folder or below, as it may be overwritten.
static Str read_golden(ManifestReader *r, const Node *map)
{
    Str path = sg_manifest_text(r, map, STR("golden"));
    if (leads_out(path))
        sg_manifest_error(r, SG_manifest_path,
                          sg_manifest_span(map, STR("golden")),
                          "'golden' must be a file in the manifest's folder");
    return path;
}

// target = name ":" { "pipeline" ":" texts, "format" ":" text,
//                     "golden" ":" path, status, "diagnostic" ":" text }
static TargetTest *read_target(ManifestReader *r, const Node *key,
                               const Node *n)
{
    static const char *const known[] = {"pipeline", "format",     "golden",
                                        "status",   "diagnostic", NULL};
    TargetTest *t = arena_new(r->arena, TargetTest);
    t->span = key->span;
    t->target = sg_arena_copy(r->arena, key->text);
    if (n->kind != NODE_MAP) {
        sg_manifest_wrong_type(r, n, key->text, "a map");
        return t;
    }
    sg_manifest_keys(r, n, known);
    t->pipelines = sg_manifest_texts(r, n, STR("pipeline"));
    t->format = sg_manifest_text(r, n, STR("format"));
    t->golden = read_golden(r, n);
    t->golden_span = sg_manifest_span(n, STR("golden"));
    t->status = read_status(r, n);
    t->diagnostic = sg_manifest_text(r, n, STR("diagnostic"));
    return t;
}

// targets = "targets" ":" { target ... }
static void read_targets(ManifestReader *r, const Node *map, Manifest *m)
{
    const Node *n = sg_node_get(map, STR("targets"));
    TargetTest **tail = &m->targets;
    if (n == NULL || sg_node_is_null(n))
        return;
    if (n->kind != NODE_MAP)
        sg_manifest_wrong_type(r, n, STR("targets"), "a map");
    for (const Pair *p = n->pairs; p != NULL; p = p->next) {
        *tail = read_target(r, p->key, p->value);
        tail = &(*tail)->next;
    }
}

// ---- the manifest --------------------------------------------------------

// documents = "documents" ":" [ { "id" ":" text, "title" ":" text } ... ]
static void read_documents(ManifestReader *r, const Node *map, Manifest *m)
{
    static const char *const known[] = {"id", "title", NULL};
    DocumentWant **tail = &m->documents;
    const Node *x = sg_manifest_maps(r, map, STR("documents"));
    for (; x != NULL; x = x->next) {
        *tail = arena_new(r->arena, DocumentWant);
        (*tail)->span = x->span;
        sg_manifest_keys(r, x, known);
        (*tail)->id = sg_manifest_text(r, x, STR("id"));
        (*tail)->title = sg_manifest_text(r, x, STR("title"));
        tail = &(*tail)->next;
    }
}

static void check_schema(ManifestReader *r, const Node *map)
{
    uint64_t schema = 0;
    const Node *n = sg_node_get(map, STR("schema"));
    if (n == NULL || !sg_manifest_read_count(n, &schema) || schema != 1)
        sg_manifest_error(r, SG_manifest_value, n ? n->span : map->span,
                          "'schema' must be 1");
}

bool sg_is_regression_info(const Node *document)
{
    return sg_document_kind(document) == DOCUMENT_TESTS &&
           sg_node_get(document, STR("regression_tests_info")) != NULL;
}

bool sg_is_manifest(const Node *document)
{
    return sg_document_kind(document) == DOCUMENT_TESTS &&
           !sg_is_regression_info(document);
}

// manifest = { "schema" ":" 1, "rule" ":" path, "needs" ":" paths,
//              "pipelines" ":" texts, "time_field" ":" texts,
//              "event_id" ":" text, documents, cases, targets }
//
// All keys are read even after an error, so that one run reports all of them.
Manifest *sg_manifest_read(Arena *a, const Node *document, const Source *source,
                           DiagList *diags)
{
    static const char *const known[] = {
        "schema",       "rule",       "needs",   "pipelines",
        "documents",    "time_field", "targets", "event_id",
        "correlations", "cases",      NULL};
    ManifestReader r = {.arena = a, .diags = diags};
    Manifest *m = arena_new(a, Manifest);
    m->source = source;
    m->span = document->span;
    sg_manifest_keys(&r, document, known);
    check_schema(&r, document);
    m->rule = sg_manifest_text(&r, document, STR("rule"));
    m->rule_span = sg_manifest_span(document, STR("rule"));
    m->needs = sg_manifest_texts(&r, document, STR("needs"));
    m->pipelines = sg_manifest_texts(&r, document, STR("pipelines"));
    m->time_fields = sg_manifest_texts(&r, document, STR("time_field"));
    m->event_id = sg_manifest_text(&r, document, STR("event_id"));
    if (m->event_id.n == 0)
        m->event_id = STR("eventID");
    read_documents(&r, document, m);
    read_cases(&r, document, m);
    read_targets(&r, document, m);
    if (m->rule.n == 0)
        sg_manifest_error(&r, SG_manifest_value, m->rule_span,
                          "'rule' must name a file");
    return r.failed ? NULL : m;
}
