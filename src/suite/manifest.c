// manifest.c - YAML to Manifest.

#include "suite/manifest.h"

#include "base/nearest.h"
#include "base/num.h"
#include "data/json_text.h"
#include "sigma/parse.h"

// ---- what both readers need ----------------------------------------------

void sg_manifest_error(ManifestReader *r, DiagId id, Span where,
                       const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_diag_v(r->diags, id, where, format, args);
    va_end(args);
    r->failed = true;
}

static void wrong_type(ManifestReader *r, const Node *n, Str key,
                       const char *wanted)
{
    sg_manifest_error(r, SG_manifest_value, n->span, "'%.*s' is %s, not %s",
                      STR_ARG(key), wanted, sg_node_kind_name(n));
}

Str sg_manifest_text(ManifestReader *r, const Node *map, Str key)
{
    const Node *n = sg_node_get(map, key);
    if (n == NULL || sg_node_is_null(n))
        return (Str){"", 0};
    if (n->kind != NODE_SCALAR) {
        wrong_type(r, n, key, "one text");
        return (Str){"", 0};
    }
    return sg_arena_copy(r->arena, n->text);
}

Span sg_manifest_span(const Node *map, Str key)
{
    const Node *n = sg_node_get(map, key);
    return n != NULL ? n->span : map->span;
}

static StrItem *new_text(ManifestReader *r, const Node *n, Str key)
{
    if (n->kind != NODE_SCALAR) {
        wrong_type(r, n, key, "a list of texts");
        return NULL;
    }
    StrItem *item = arena_new(r->arena, StrItem);
    item->text = sg_arena_copy(r->arena, n->text);
    item->span = n->span;
    return item;
}

StrItem *sg_manifest_texts(ManifestReader *r, const Node *map, Str key)
{
    const Node *n = sg_node_get(map, key);
    StrItem *first = NULL;
    StrItem **tail = &first;
    if (n == NULL || sg_node_is_null(n))
        return NULL;
    if (n->kind == NODE_SCALAR)
        return new_text(r, n, key);
    if (n->kind == NODE_MAP)
        wrong_type(r, n, key, "a text or a list of texts");
    for (const Node *x = n->first; x != NULL; x = x->next) {
        *tail = new_text(r, x, key);
        if (*tail == NULL)
            break;
        tail = &(*tail)->next;
    }
    return first;
}

static bool read_number(const Node *n, double *number)
{
    Scalar s = sg_scalar_read(n);
    return n->kind == NODE_SCALAR &&
           (s.kind == SCALAR_INT || s.kind == SCALAR_FLOAT) &&
           sg_num_parse(n->text, number);
}

static bool read_count(const Node *n, uint64_t *count)
{
    double number;
    if (!read_number(n, &number) || number < 0 || number > 1e15)
        return false;
    *count = (uint64_t)number;
    return (double)*count == number;
}

bool sg_manifest_number(ManifestReader *r, const Node *map, Str key,
                        uint64_t *number)
{
    const Node *n = sg_node_get(map, key);
    if (n == NULL)
        return false;
    if (read_count(n, number))
        return true;
    if (n->kind == NODE_SCALAR)
        sg_manifest_error(r, SG_manifest_value, n->span,
                          "'%.*s' is a whole number, not '%.*s'", STR_ARG(key),
                          STR_ARG(n->text));
    else
        wrong_type(r, n, key, "a whole number");
    return false;
}

static void unknown_key(ManifestReader *r, const Node *key,
                        const char *const *known)
{
    Nearest near = sg_nearest(key->text);
    for (; *known != NULL; known++)
        sg_nearest_offer(&near, str_of_literal(*known));
    sg_manifest_error(r, SG_manifest_key, key->span, "no key '%.*s' here",
                      STR_ARG(key->text));
    if (near.best.n > 0)
        sg_diag_hint(r->diags, "did you mean '%.*s'?", STR_ARG(near.best));
}

void sg_manifest_keys(ManifestReader *r, const Node *map,
                      const char *const *known)
{
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        size_t i = 0;
        while (known[i] != NULL &&
               !str_eq(p->key->text, str_of_literal(known[i])))
            i++;
        if (known[i] == NULL)
            unknown_key(r, p->key, known);
    }
}

// The elements of a list under a key, each of which must be a map.
static const Node *maps_of(ManifestReader *r, const Node *map, Str key)
{
    const Node *n = sg_node_get(map, key);
    if (n == NULL || sg_node_is_null(n))
        return NULL;
    if (n->kind != NODE_LIST) {
        wrong_type(r, n, key, "a list");
        return NULL;
    }
    for (const Node *x = n->first; x != NULL; x = x->next) {
        if (x->kind != NODE_MAP) {
            wrong_type(r, x, key, "a list of maps");
            return NULL;
        }
    }
    return n->first;
}

// ---- expectations --------------------------------------------------------

static GroupWant *read_group(ManifestReader *r, const Node *n)
{
    GroupWant *group = arena_new(r->arena, GroupWant);
    StrItem **tail = &group->values;
    if (n->kind != NODE_LIST) {
        wrong_type(r, n, STR("groups"), "a list of lists");
        return group;
    }
    for (const Node *x = n->first; x != NULL; x = x->next) {
        *tail = new_text(r, x, STR("groups"));
        if (*tail == NULL)
            break;
        tail = &(*tail)->next;
    }
    return group;
}

static bool read_groups(ManifestReader *r, const Node *map, GroupWant **groups)
{
    const Node *n = sg_node_get(map, STR("groups"));
    if (n == NULL)
        return false;
    if (n->kind != NODE_LIST)
        wrong_type(r, n, STR("groups"), "a list of lists");
    for (const Node *x = n->first; x != NULL; x = x->next) {
        *groups = read_group(r, x);
        groups = &(*groups)->next;
    }
    return true;
}

static bool read_time(ManifestReader *r, const Node *map, Str key, Time *time)
{
    Str text = sg_manifest_text(r, map, key);
    if (text.n == 0)
        return false;
    if (!sg_time_read(text, time))
        sg_manifest_error(r, SG_manifest_value, sg_node_get(map, key)->span,
                          "'%.*s' is no time", STR_ARG(text));
    return true;
}

static WindowWant *read_window(ManifestReader *r, const Node *n)
{
    static const char *const known[] = {"group",  "from",  "to",
                                        "events", "value", NULL};
    WindowWant *w = arena_new(r->arena, WindowWant);
    const Node *group = sg_node_get(n, STR("group"));
    const Node *value = sg_node_get(n, STR("value"));
    w->span = n->span;
    sg_manifest_keys(r, n, known);
    if (group != NULL)
        w->group = read_group(r, group);
    w->has_from = read_time(r, n, STR("from"), &w->from);
    w->has_to = read_time(r, n, STR("to"), &w->to);
    w->has_events = sg_manifest_number(r, n, STR("events"), &w->events);
    w->has_value = value != NULL;
    if (value != NULL && !read_number(value, &w->value))
        wrong_type(r, value, STR("value"), "a number");
    return w;
}

static bool read_windows(ManifestReader *r, const Node *map,
                         WindowWant **windows)
{
    const Node *x = maps_of(r, map, STR("windows"));
    for (; x != NULL; x = x->next) {
        *windows = read_window(r, x);
        windows = &(*windows)->next;
    }
    return sg_node_get(map, STR("windows")) != NULL;
}

static bool read_events(ManifestReader *r, const Node *map, NumberWant **tail)
{
    const Node *n = sg_node_get(map, STR("events"));
    if (n == NULL)
        return false;
    if (n->kind != NODE_LIST)
        wrong_type(r, n, STR("events"), "a list of numbers");
    for (const Node *x = n->first; x != NULL; x = x->next) {
        *tail = arena_new(r->arena, NumberWant);
        if (!read_count(x, &(*tail)->number))
            wrong_type(r, x, STR("events"), "a list of numbers");
        tail = &(*tail)->next;
    }
    return true;
}

// How many, or "true" for at least one and "false" for none.
static bool read_matches(ManifestReader *r, const Node *map, Expectation *e)
{
    const Node *n = sg_node_get(map, STR("matches"));
    if (n == NULL)
        return false;
    if (n->kind == NODE_SCALAR && sg_scalar_read(n).kind == SCALAR_BOOL) {
        e->at_least = sg_scalar_read(n).truth;
        e->matches = e->at_least ? 1 : 0;
        return true;
    }
    return sg_manifest_number(r, map, STR("matches"), &e->matches);
}

static Expectation *read_expectation(ManifestReader *r, const Node *n)
{
    static const char *const known[] = {"document",  "matches", "events",
                                        "event_ids", "groups",  "windows",
                                        NULL};
    Expectation *e = arena_new(r->arena, Expectation);
    e->span = n->span;
    sg_manifest_keys(r, n, known);
    e->document = sg_manifest_text(r, n, STR("document"));
    e->has_matches = read_matches(r, n, e);
    e->has_events = read_events(r, n, &e->events);
    e->has_ids = sg_node_get(n, STR("event_ids")) != NULL;
    e->ids = sg_manifest_texts(r, n, STR("event_ids"));
    e->has_groups = read_groups(r, n, &e->groups);
    e->has_windows = read_windows(r, n, &e->windows);
    if (!e->has_matches && !e->has_events && !e->has_ids && !e->has_groups &&
        !e->has_windows) {
        e->has_matches = e->at_least = true; // named, so it is to be found
        e->matches = 1;
    }
    return e;
}

static void read_expect(ManifestReader *r, const Node *map, TestCase *c)
{
    const Node *n = sg_node_get(map, STR("expect"));
    Expectation **tail = &c->expected;
    if (n == NULL) {
        sg_manifest_error(r, SG_manifest_value, map->span,
                          "the case does not say what to expect");
        return;
    }
    if (n->kind == NODE_SCALAR && sg_scalar_read(n).kind == SCALAR_BOOL) {
        c->kind = sg_scalar_read(n).truth ? EXPECT_ALL : EXPECT_NONE;
        return;
    }
    if (n->kind == NODE_SCALAR)
        wrong_type(r, n, STR("expect"), "true, false or a list of maps");
    else
        for (const Node *x = maps_of(r, map, STR("expect")); x; x = x->next) {
            *tail = read_expectation(r, x);
            tail = &(*tail)->next;
        }
}

// ---- cases ---------------------------------------------------------------

static void read_inline_events(ManifestReader *r, const Node *map, TestCase *c)
{
    static const JsonStyle one_line = {.indent = -1, .limit = SIZE_MAX};
    StrBuf out = sb_in(r->arena);
    const Node *first = maps_of(r, map, STR("events"));
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
    read_expect(r, n, c);
    if ((c->corpus.n > 0) == (sg_node_get(n, STR("events")) != NULL))
        sg_manifest_error(r, SG_manifest_value, n->span,
                          "a case has either a 'corpus' or 'events'");
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
    e->has_groups = read_groups(r, n, &e->groups);
    e->has_windows = read_windows(r, n, &e->windows);
    if (c->corpus.n == 0 || !(e->has_groups || e->has_windows))
        sg_manifest_error(r, SG_manifest_value, n->span,
                          "this needs a 'sequence', and 'groups' or 'windows'");
    return c;
}

static void read_cases(ManifestReader *r, const Node *map, Manifest *m)
{
    TestCase **tail = &m->cases;
    const Node *x = maps_of(r, map, STR("cases"));
    for (; x != NULL; x = x->next) {
        *tail = read_case(r, x);
        tail = &(*tail)->next;
    }
    x = maps_of(r, map, STR("correlations"));
    for (; x != NULL; x = x->next) {
        *tail = read_sequence(r, x);
        tail = &(*tail)->next;
    }
}

// ---- targets -------------------------------------------------------------

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
                          "a status is ok, approximate or unsupported");
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

// A file of the manifest's own, as it may be overwritten.
static Str read_golden(ManifestReader *r, const Node *map)
{
    Str path = sg_manifest_text(r, map, STR("golden"));
    if (leads_out(path))
        sg_manifest_error(r, SG_manifest_path,
                          sg_manifest_span(map, STR("golden")),
                          "'golden' is a file in the folder of the manifest");
    return path;
}

static TargetTest *read_target(ManifestReader *r, const Node *key,
                               const Node *n)
{
    static const char *const known[] = {"pipeline", "format",     "golden",
                                        "status",   "diagnostic", NULL};
    TargetTest *t = arena_new(r->arena, TargetTest);
    t->span = key->span;
    t->target = sg_arena_copy(r->arena, key->text);
    if (n->kind != NODE_MAP) {
        wrong_type(r, n, key->text, "a map");
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

static void read_targets(ManifestReader *r, const Node *map, Manifest *m)
{
    const Node *n = sg_node_get(map, STR("targets"));
    TargetTest **tail = &m->targets;
    if (n == NULL || sg_node_is_null(n))
        return;
    if (n->kind != NODE_MAP)
        wrong_type(r, n, STR("targets"), "a map");
    for (const Pair *p = n->pairs; p != NULL; p = p->next) {
        *tail = read_target(r, p->key, p->value);
        tail = &(*tail)->next;
    }
}

// ---- the manifest --------------------------------------------------------

static void read_documents(ManifestReader *r, const Node *map, Manifest *m)
{
    static const char *const known[] = {"id", "title", NULL};
    DocumentWant **tail = &m->documents;
    const Node *x = maps_of(r, map, STR("documents"));
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
    if (n == NULL || !read_count(n, &schema) || schema != 1)
        sg_manifest_error(r, SG_manifest_value, n ? n->span : map->span,
                          "'schema' is 1; sigcc knows no other");
}

bool sg_is_manifest(const Node *document)
{
    return sg_describes_tests(document) && !sg_is_regression_info(document);
}

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
                          "'rule' names no file");
    return r.failed ? NULL : m;
}
