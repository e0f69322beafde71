// document.c - telling rules from what lies among them.

#include "sigma/document.h"

#include "base/nearest.h"
#include "yaml/scalar.h"

static unsigned count_of(const Node *map, const char *const *keys)
{
    unsigned n = 0;
    for (; *keys != NULL; keys++)
        n += sg_node_get(map, str_of_literal(*keys)) != NULL;
    return n;
}

static bool has_slip_of(const Node *map, const char *const *keys)
{
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        Nearest near = sg_nearest(p->key->text);
        for (const char *const *key = keys; *key != NULL; key++)
            sg_nearest_offer(&near, str_of_literal(*key));
        if (sg_nearest_is_slip(&near))
            return true;
    }
    return false;
}

// One key that no other YAML has is enough.  "filter" and "action" are words
// of many languages, and so are the attributes: Markdown files begin with a
// title, tags and a date.
static bool is_rule(const Node *map)
{
    static const char *const of_rules[] = {"detection", "logsource",
                                           "correlation", NULL};
    static const char *const attributes[] = {
        "id", "status", "level", "filter", "falsepositives", NULL};
    if (count_of(map, of_rules) > 0 || sg_node_get(map, STR("action")) != NULL)
        return true;
    const Node *title = sg_node_get(map, STR("title"));
    return count_of(map, attributes) >= (title != NULL ? 1 : 3) ||
           has_slip_of(map, of_rules);
}

// Two of a manifest's keys make one, so that one more may be misspelt.
static bool is_test(const Node *map)
{
    static const char *const of_rules[] = {"detection", "correlation", "filter",
                                           NULL};
    static const char *const of_tests[] = {"schema",       "rule",    "cases",
                                           "correlations", "targets", NULL};
    return count_of(map, of_rules) == 0 &&
           (sg_node_get(map, STR("regression_tests_info")) != NULL ||
            count_of(map, of_tests) >= 2);
}

static bool is_pipeline(const Node *map)
{
    static const char *const steps[] = {"transformations", "postprocessing",
                                        "finalizers", NULL};
    static const char *const of_rules[] = {"detection", "logsource",
                                           "correlation", NULL};
    return count_of(map, steps) > 0 && count_of(map, of_rules) == 0;
}

// 'logsources' alone would pass for a slip of 'logsource'.
static bool is_pack(const Node *map)
{
    static const char *const of_rules[] = {"detection", "logsource",
                                           "correlation", "filter", NULL};
    static const char *const of_packs[] = {"version",    "created", "stages",
                                           "logsources", "deploy",  NULL};
    return sg_node_get(map, STR("pack")) != NULL &&
           count_of(map, of_packs) > 0 && count_of(map, of_rules) == 0;
}

static bool has_rule(const Node *list)
{
    for (const Node *x = list->first; x != NULL; x = x->next)
        if (x->kind == NODE_MAP && is_rule(x))
            return true;
    return false;
}

DocumentKind sg_document_kind(const Node *document)
{
    switch (document->kind) {
    case NODE_SCALAR:
        return sg_node_is_null(document) ? DOCUMENT_EMPTY : DOCUMENT_OTHER;
    case NODE_LIST:
        return has_rule(document) ? DOCUMENT_WRAPPED : DOCUMENT_OTHER;
    case NODE_MAP: break;
    }
    return is_test(document)       ? DOCUMENT_TESTS
           : is_pipeline(document) ? DOCUMENT_PIPELINE
           : is_pack(document)     ? DOCUMENT_PACK
           : is_rule(document)     ? DOCUMENT_RULE
                                   : DOCUMENT_OTHER;
}
