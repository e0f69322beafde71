// check_test.c - the tests that rules name or hold.

#include "base/file.h"
#include "base/find.h"
#include "base/limits.h"
#include "lint/checks.h"
#include "yaml/tree.h"

static const Node *path_of(const Subject *s)
{
    const Node *n = sg_node_get(s->document, STR("regression_tests_path"));
    return n != NULL && sg_node_is_text(n) && n->text.n > 0 ? n : NULL;
}

// ---- finding the file ----------------------------------------------------

static Str folder_of(Str path)
{
    size_t n = path.n;
    while (n > 0 && path.p[n - 1] != '/')
        n--;
    return str_slice(path, 0, n > 0 ? n - 1 : 0);
}

static Str joined(Arena *a, Str folder, Str name)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, folder);
    sb_putc(&sb, '/');
    sg_sb_put(&sb, name);
    return sb_str(&sb);
}

// The path is given from the root of the repository, which is the folder above
// the rule that has its first part: "regression_data".  Empty: there is none,
// as in a checkout of the rules alone.
static Str root_of(const Subject *s, Str path)
{
    Str first = str_slice(path, 0, str_find(path, '/', 0));
    Str folder = folder_of(sg_file_real_path(s->arena, s->source->name.p));
    for (int up = 0; up < MAX_FOLDERS_ABOVE && folder.n > 0; up++) {
        if (sg_file_exists(joined(s->arena, folder, first).p))
            return folder;
        folder = folder_of(folder);
    }
    return (Str){"", 0};
}

static bool leaves_root(Str path)
{
    return path.p[0] == '/' || str_starts(path, STR("../")) ||
           sg_find(path, STR("/../"), 0) < path.n;
}

// The path of the file; empty: nobody can tell whether it is there.
static Str find_file(const Subject *s, Str path)
{
    Str root = s->options->files && !leaves_root(path) ? root_of(s, path)
                                                       : (Str){"", 0};
    return root.n > 0 ? joined(s->arena, root, path) : (Str){"", 0};
}

void sg_check_test_path_missing(const Subject *s)
{
    const Node *n = path_of(s);
    if (n == NULL)
        return;
    Str path = find_file(s, n->text);
    if (path.n > 0 && !sg_file_exists(path.p))
        sg_lint_find(s, n->span, "there is no file '%.*s'", STR_ARG(n->text));
}

// ---- what it is about ----------------------------------------------------

// info.yml has a list 'rule_metadata' of maps with 'id'.
static bool names_rule(const Subject *s, const Node *info)
{
    const Node *list = sg_node_get(info, STR("rule_metadata"));
    const Node *x =
        list != NULL && list->kind == NODE_LIST ? list->first : NULL;
    bool any = false;
    for (; x != NULL; x = x->next) {
        const Node *id = x->kind == NODE_MAP ? sg_node_get(x, STR("id")) : NULL;
        Str uuid;
        if (id == NULL || id->kind != NODE_SCALAR)
            continue;
        any = true;
        if (sg_uuid_read(s->arena, id->text, &uuid) &&
            str_eq(uuid, s->rule->id))
            return true;
    }
    return !any;
}

static const Node *read_info(const Subject *s, Str path)
{
    Source *source = arena_new(s->arena, Source);
    DiagList diags;
    const char *why;
    source->name = path;
    sg_diag_init(&diags, s->arena);
    if (sg_file_read(s->arena, path.p, MAX_SOURCE_BYTES, &source->text, &why) !=
        FILE_OK)
        return NULL;
    const Node *n = sg_yaml_parse(s->arena, s->arena, source, &diags);
    return n != NULL && n->kind == NODE_MAP ? n : NULL;
}

void sg_check_test_id_mismatch(const Subject *s)
{
    const Node *n = path_of(s);
    if (n == NULL || s->rule->id.n == 0)
        return;
    Str path = find_file(s, n->text);
    const Node *info =
        path.n > 0 && sg_file_exists(path.p) ? read_info(s, path) : NULL;
    if (info != NULL && !names_rule(s, info))
        sg_lint_find(s, n->span, "'%.*s' is not about the rule %.*s",
                     STR_ARG(n->text), STR_ARG(s->rule->id));
}

// ---- what a rule should have ---------------------------------------------

void sg_check_test_absent(const Subject *s)
{
    const Node *status = sg_node_get(s->document, STR("status"));
    if (s->rule->kind != RULE_DETECTION || status == NULL ||
        (s->rule->status != STATUS_TEST && s->rule->status != STATUS_STABLE) ||
        sg_node_get(s->document, STR("regression_tests_path")) != NULL)
        return;
    sg_lint_find(s, status->span,
                 "a rule with the status '%.*s' should have a regression test",
                 STR_ARG(status->text));
}

// exemplar = { "event" ":" map, "match" ":" boolean, ... }: rsigma's way to
// keep events with their rule.
static void check_exemplar(const Subject *s, const Node *n)
{
    if (n->kind != NODE_MAP) {
        sg_lint_find(s, n->span, "an exemplar must be a map, not %s",
                     sg_node_kind_name(n));
        return;
    }
    const Node *event = sg_node_get(n, STR("event"));
    const Node *match = sg_node_get(n, STR("match"));
    if (event != NULL && event->kind != NODE_MAP)
        sg_lint_find(s, event->span, "an event must be a map, not %s",
                     sg_node_kind_name(event));
    if (match != NULL && (match->kind != NODE_SCALAR ||
                          sg_scalar_read(match).kind != SCALAR_BOOL))
        sg_lint_find(s, match->span, "'match' must be true or false");
}

static void check_exemplars(const Subject *s, const Node *n)
{
    if (n->kind != NODE_LIST)
        sg_lint_find(s, n->span, "'exemplars' must be a list, not %s",
                     sg_node_kind_name(n));
    const Node *x = n->kind == NODE_LIST ? n->first : NULL;
    for (; x != NULL; x = x->next)
        check_exemplar(s, x);
}

void sg_check_test_shape(const Subject *s)
{
    const Node *n = sg_node_get(s->document, STR("exemplars"));
    if (n != NULL)
        check_exemplars(s, n);
}

void sg_check_test_kind(const Subject *s)
{
    const Node *n = sg_node_get(s->document, STR("exemplars"));
    if (n != NULL && s->rule->kind == RULE_FILTER)
        sg_lint_find(s, n->span,
                     "a filter finds no events, so it cannot have "
                     "'exemplars'");
}
