// regression_info.c - the regression tests of the SigmaHQ repository.
//
// regression_data/rules/windows/x/info.yml is about rules/windows/x.yml.  Its
// samples are EVTX files with a copy in JSON beside them, or JSON files;
// regression_data/README.md there describes the format (read in August 2026).

#include "suite/manifest_nodes.h"

#include "base/file.h"
#include "sigma/parse.h"

// What follows the last folder regression_data; empty: there is none.
static Str below_root(Str folder)
{
    static const Str root = {"regression_data/", 16};
    for (size_t at = folder.n; at-- > 0;) {
        bool begins = at == 0 || folder.p[at - 1] == '/';
        Str rest = str_slice(folder, at, folder.n);
        if (begins && str_starts(rest, root))
            return str_slice(rest, root.n, rest.n);
    }
    return (Str){"", 0};
}

static Str folder_of(Str path)
{
    size_t n = path.n;
    while (n > 0 && path.p[n - 1] != '/')
        n--;
    return str_slice(path, 0, n > 0 ? n - 1 : 0);
}

// The path of the rule, from that of its info.yml.  A relative path may lack
// the folders that name it: then the real path is asked.
static Str rule_of(Arena *a, Str path)
{
    Str below = below_root(folder_of(path));
    if (below.n == 0)
        below = below_root(folder_of(sg_file_real_path(a, path.p)));
    if (below.n == 0)
        return below;
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, below);
    sg_sb_put(&sb, STR(".yml"));
    return sb_str(&sb);
}

// An EVTX file is read as the JSON beside it.
static Str sample_of(ManifestReader *r, const Node *n)
{
    Str path = sg_manifest_text(r, n, STR("path"));
    Str type = sg_manifest_text(r, n, STR("type"));
    if (!str_eq(type, STR("evtx")) || !str_ends(path, STR(".evtx")))
        return path;
    StrBuf sb = sb_in(r->arena);
    sg_sb_put(&sb, str_slice(path, 0, path.n - 4));
    sg_sb_put(&sb, STR("json"));
    return sb_str(&sb);
}

// test = { "name" ":" text, "path" ":" path, "type" ":" text,
//          "match_count" ":" number, "pipelines" ":" texts,
//          "filters" ":" texts }
//
// The format is SigmaHQ's and may grow: keys that are not known here pass.
static TestCase *read_test(ManifestReader *r, const Node *n)
{
    TestCase *c = arena_new(r->arena, TestCase);
    Expectation *e = arena_new(r->arena, Expectation);
    c->span = e->span = n->span;
    c->name = sg_manifest_text(r, n, STR("name"));
    c->corpus = sample_of(r, n);
    c->events_span = sg_manifest_span(n, STR("path"));
    c->pipelines = sg_manifest_texts(r, n, STR("pipelines"));
    c->filters = sg_manifest_texts(r, n, STR("filters"));
    c->expected = e;
    e->has_matches = e->at_least = true;
    if (!sg_manifest_number(r, n, STR("match_count"), &e->matches))
        e->matches = 1;
    e->at_least = e->matches > 0; // more than expected is not a failure there
    if (c->corpus.n == 0)
        sg_manifest_error(r, SG_manifest_value, n->span,
                          "the test has no 'path'");
    if (c->name.n == 0)
        c->name = c->corpus;
    return c;
}

// tests = "regression_tests_info" ":" [ test ... ]
static void read_tests(ManifestReader *r, const Node *document, Manifest *m)
{
    const Node *list = sg_node_get(document, STR("regression_tests_info"));
    TestCase **tail = &m->cases;
    if (list->kind != NODE_LIST)
        sg_manifest_error(r, SG_manifest_value, list->span,
                          "'regression_tests_info' must be a list");
    for (const Node *n = list->first; n != NULL; n = n->next) {
        if (n->kind != NODE_MAP) {
            sg_manifest_error(r, SG_manifest_value, n->span,
                              "a test must be a map");
            return;
        }
        *tail = read_test(r, n);
        tail = &(*tail)->next;
    }
}

// metadata = "rule_metadata" ":" [ { "id" ":" text } ... ]
static void read_metadata(ManifestReader *r, const Node *document, Manifest *m)
{
    const Node *list = sg_node_get(document, STR("rule_metadata"));
    DocumentWant **tail = &m->documents;
    const Node *n = list && list->kind == NODE_LIST ? list->first : NULL;
    for (; n != NULL; n = n->next) {
        if (n->kind != NODE_MAP)
            continue;
        *tail = arena_new(r->arena, DocumentWant);
        (*tail)->span = n->span;
        (*tail)->id = sg_manifest_text(r, n, STR("id"));
        tail = &(*tail)->next;
    }
}

// info = { metadata, tests }
//
// The file does not name its rule: its own path does.
Manifest *sg_regression_info_read(Arena *a, const Node *document,
                                  const Source *source, DiagList *diags)
{
    ManifestReader r = {.arena = a, .diags = diags};
    Manifest *m = arena_new(a, Manifest);
    m->source = source;
    m->span = m->rule_span = document->span;
    m->event_id = STR("eventID");
    m->is_mirror = true;
    m->rule = rule_of(a, source->name);
    read_metadata(&r, document, m);
    read_tests(&r, document, m);
    if (m->rule.n == 0)
        sg_manifest_error(&r, SG_manifest_path, document->span,
                          "this file is not below a folder 'regression_data', "
                          "so its rule is unknown");
    return r.failed ? NULL : m;
}
