// manifest_expect.c - what a case expects.

#include "suite/manifest_nodes.h"

// group = [ text ... ]
static GroupWant *read_group(ManifestReader *r, const Node *n)
{
    GroupWant *group = arena_new(r->arena, GroupWant);
    StrItem **tail = &group->values;
    if (n->kind != NODE_LIST) {
        sg_manifest_wrong_type(r, n, STR("groups"), "a list of lists");
        return group;
    }
    for (const Node *x = n->first; x != NULL; x = x->next) {
        *tail = sg_manifest_new_text(r, x, STR("groups"));
        if (*tail == NULL)
            break;
        tail = &(*tail)->next;
    }
    return group;
}

// groups = "groups" ":" [ group ... ]
bool sg_manifest_groups(ManifestReader *r, const Node *map, GroupWant **groups)
{
    const Node *n = sg_node_get(map, STR("groups"));
    if (n == NULL)
        return false;
    if (n->kind != NODE_LIST)
        sg_manifest_wrong_type(r, n, STR("groups"), "a list of lists");
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
                          "'%.*s' is not a time", STR_ARG(text));
    return true;
}

// window = { "group" ":" group, "from" ":" time, "to" ":" time,
//            "events" ":" number, "value" ":" number }
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
    if (value != NULL && !sg_manifest_read_number(value, &w->value))
        sg_manifest_wrong_type(r, value, STR("value"), "a number");
    return w;
}

// windows = "windows" ":" [ window ... ]
bool sg_manifest_windows(ManifestReader *r, const Node *map,
                         WindowWant **windows)
{
    const Node *x = sg_manifest_maps(r, map, STR("windows"));
    for (; x != NULL; x = x->next) {
        *windows = read_window(r, x);
        windows = &(*windows)->next;
    }
    return sg_node_get(map, STR("windows")) != NULL;
}

// events = "events" ":" [ number ... ]
static bool read_events(ManifestReader *r, const Node *map, NumberWant **tail)
{
    const Node *n = sg_node_get(map, STR("events"));
    if (n == NULL)
        return false;
    if (n->kind != NODE_LIST)
        sg_manifest_wrong_type(r, n, STR("events"), "a list of numbers");
    for (const Node *x = n->first; x != NULL; x = x->next) {
        *tail = arena_new(r->arena, NumberWant);
        if (!sg_manifest_read_count(x, &(*tail)->number))
            sg_manifest_wrong_type(r, x, STR("events"), "a list of numbers");
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

// expectation = { "document" ":" text, matches, events,
//                 "event_ids" ":" texts, groups, windows }
//
// A document that is only named is expected to be found.
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
    e->has_groups = sg_manifest_groups(r, n, &e->groups);
    e->has_windows = sg_manifest_windows(r, n, &e->windows);
    if (!e->has_matches && !e->has_events && !e->has_ids && !e->has_groups &&
        !e->has_windows) {
        e->has_matches = e->at_least = true; // named, so it is to be found
        e->matches = 1;
    }
    return e;
}

// expect = "expect" ":" ( boolean | [ expectation ... ] )
void sg_manifest_expect(ManifestReader *r, const Node *map, TestCase *c)
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
        sg_manifest_wrong_type(r, n, STR("expect"),
                               "true, false or a list of maps");
    else
        for (const Node *x = sg_manifest_maps(r, map, STR("expect")); x;
             x = x->next) {
            *tail = read_expectation(r, x);
            tail = &(*tail)->next;
        }
}
