// check_schema.c - what the JSON schemas of the specification ask for.
//
// Their constraints, with places, and without a JSON Schema engine: the rule
// schema of version 2.0.0, that of correlations 2.1.0 and of filters 2.0.0.
// They are stricter than the specification's text in places, and than tools.

#include "base/ascii.h"
#include "base/map.h"
#include "base/utf8.h"
#include "lint/checks.h"
#include "yaml/scalar.h"

static void fail(const Subject *s, const Node *n, Str name, const char *what)
{
    sg_lint_find(s, n->span, "the schema wants '%.*s' to be %s", STR_ARG(name),
                 what);
}

// PyYAML makes a date of it, but the schema's own tools do not.
static bool is_text(const Node *n)
{
    return sg_node_is_text(n);
}

static void want_text(const Subject *s, Str name, const Node *n, size_t most)
{
    if (!is_text(n))
        fail(s, n, name, "text");
    else if (most > 0 && sg_utf8_length(n->text) > most)
        sg_lint_find(s, n->span,
                     "the schema allows '%.*s' %zu characters, not %zu",
                     STR_ARG(name), most, sg_utf8_length(n->text));
}

// ---- attributes ----------------------------------------------------------

typedef struct Attribute Attribute;
struct Attribute {
    const char *name;
    void (*check)(const Subject *s, const Attribute *a, const Node *n);
    size_t length;            // most characters of a text, least of an item
    const char *const *words; // those allowed, or NULL
};

static void check_text(const Subject *s, const Attribute *a, const Node *n)
{
    want_text(s, str_of_literal(a->name), n, a->length);
}

static bool is_word_of(Str text, const char *const *words)
{
    for (; *words != NULL; words++)
        if (str_eq(text, str_of_literal(*words)))
            return true;
    return false;
}

static void check_word(const Subject *s, const Attribute *a, const Node *n)
{
    if (is_text(n) && is_word_of(n->text, a->words))
        return;
    StrBuf all = sb_in(s->scratch);
    for (const char *const *w = a->words; *w != NULL; w++) {
        sg_sb_put(&all, w == a->words ? STR("") : STR(", "));
        sg_sb_put(&all, str_of_literal(*w));
    }
    sg_lint_find(s, n->span, "the schema wants '%s' to be one of %.*s", a->name,
                 STR_ARG(sb_str(&all)));
}

// yyyy-mm-dd; the schema does not know how many days a month has.
static void check_date(const Subject *s, const Attribute *a, const Node *n)
{
    static const char form[] = "dddd-dd-dd";
    Str t = n->kind == NODE_SCALAR ? n->text : (Str){0};
    bool ok = t.n == sizeof form - 1;
    for (size_t i = 0; ok && i < t.n; i++)
        ok = form[i] == 'd' ? is_digit(t.p[i]) : t.p[i] == form[i];
    if (ok) {
        int month = (t.p[5] - '0') * 10 + t.p[6] - '0';
        int day = (t.p[8] - '0') * 10 + t.p[9] - '0';
        ok = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
    if (!ok)
        fail(s, n, str_of_literal(a->name), "a date as yyyy-mm-dd");
}

static void check_items(const Subject *s, const Attribute *a, const Node *n)
{
    Map seen = sg_map_in(s->scratch);
    for (const Node *x = n->first; x != NULL; x = x->next) {
        if (!is_text(x))
            sg_lint_find(s, x->span, "the schema wants '%s' to list text",
                         a->name);
        else if (sg_utf8_length(x->text) < a->length)
            sg_lint_find(s, x->span,
                         "the schema wants at least %zu characters in '%s'",
                         a->length, a->name);
        else if (sg_map_put(&seen, x->text, &seen) != NULL)
            sg_lint_find(s, x->span, "'%s' lists '%.*s' twice", a->name,
                         STR_ARG(x->text));
    }
}

static void check_list(const Subject *s, const Attribute *a, const Node *n)
{
    if (n->kind != NODE_LIST)
        fail(s, n, str_of_literal(a->name), "a list");
    else
        check_items(s, a, n);
}

// ^[a-z0-9_-]+\.[a-z0-9._-]+$
static bool is_tag(Str tag)
{
    size_t point = str_find(tag, '.', 0);
    for (size_t i = 0; i < tag.n; i++) {
        char c = tag.p[i];
        bool letter = is_digit(c) || (c >= 'a' && c <= 'z');
        if (!letter && c != '_' && c != '-' && c != '.')
            return false;
    }
    return point > 0 && point + 1 < tag.n;
}

static void check_tags(const Subject *s, const Attribute *a, const Node *n)
{
    check_list(s, a, n);
    for (const Node *x = n->first; x != NULL; x = x->next)
        if (is_text(x) && !is_tag(x->text))
            sg_lint_find(s, x->span,
                         "the schema allows tags of lower case letters, "
                         "digits, '.', '-' and '_' only");
}

static void check_related(const Subject *s, const Attribute *a, const Node *n)
{
    static const char *const types[] = {"derived", "obsolete", "merged",
                                        "renamed", "similar",  NULL};
    Attribute type = {"type", check_word, 0, types};
    if (n->kind != NODE_LIST)
        fail(s, n, str_of_literal(a->name), "a list");
    for (const Node *x = n->first; x != NULL; x = x->next) {
        const Node *t =
            x->kind == NODE_MAP ? sg_node_get(x, STR("type")) : NULL;
        if (x->kind != NODE_MAP)
            sg_lint_find(s, x->span, "the schema wants '%s' to list maps",
                         a->name);
        if (t != NULL)
            check_word(s, &type, t);
    }
}

static const char *const levels[] = {"informational", "low",      "medium",
                                     "high",          "critical", NULL};
static const char *const statuses[] = {
    "stable", "test", "experimental", "deprecated", "unsupported", NULL};

static const Attribute attributes[] = {
    {"title", check_text, 256, NULL},
    {"id", check_text, 0, NULL},
    {"name", check_text, 256, NULL},
    {"taxonomy", check_text, 256, NULL},
    {"status", check_word, 0, statuses},
    {"level", check_word, 0, levels},
    {"description", check_text, 0, NULL},
    {"license", check_text, 0, NULL},
    {"author", check_text, 0, NULL},
    {"date", check_date, 0, NULL},
    {"modified", check_date, 0, NULL},
    {"references", check_list, 0, NULL},
    {"fields", check_list, 0, NULL},
    {"falsepositives", check_list, 2, NULL},
    {"scope", check_list, 2, NULL},
    {"tags", check_tags, 0, NULL},
    {"related", check_related, 0, NULL},
    {NULL, NULL, 0, NULL},
};

static void check_attributes(const Subject *s)
{
    for (const Attribute *a = attributes; a->name != NULL; a++) {
        const Node *n = sg_node_get(s->document, str_of_literal(a->name));
        if (n != NULL)
            a->check(s, a, n);
    }
}

// ---- detections ----------------------------------------------------------

// True if it is there and a map.
static bool want_map(const Subject *s, Str name, const Node **n)
{
    *n = sg_node_get(s->document, name);
    if (*n == NULL)
        sg_lint_find(s, s->rule->span, "the schema wants a '%.*s'",
                     STR_ARG(name));
    else if ((*n)->kind != NODE_MAP)
        fail(s, *n, name, "a map");
    return *n != NULL && (*n)->kind == NODE_MAP;
}

static void check_logsource(const Subject *s)
{
    static const char *const keys[] = {"category", "product", "service",
                                       "definition", NULL};
    const Node *n;
    if (!want_map(s, STR("logsource"), &n))
        return;
    for (const Pair *p = n->pairs; p != NULL; p = p->next)
        if (is_word_of(p->key->text, keys))
            want_text(s, p->key->text, p->value, 0);
}

static bool is_keyword(const Node *n)
{
    if (n->kind != NODE_SCALAR)
        return n->kind == NODE_MAP;
    ScalarKind kind = sg_scalar_read(n).kind;
    return kind == SCALAR_TEXT || kind == SCALAR_INT;
}

static void check_search(const Subject *s, const Pair *p)
{
    if (p->value->kind == NODE_SCALAR)
        fail(s, p->value, p->key->text, "a map or a list");
    for (const Node *x = p->value->first; x != NULL; x = x->next)
        if (!is_keyword(x))
            sg_lint_find(s, x->span,
                         "the schema wants '%.*s' to list text, "
                         "whole numbers or maps",
                         STR_ARG(p->key->text));
}

static void check_detection(const Subject *s)
{
    const Node *n;
    check_logsource(s);
    if (!want_map(s, STR("detection"), &n))
        return;
    const Node *condition = sg_node_get(n, STR("condition"));
    if (condition == NULL)
        sg_lint_find(s, n->span, "the schema wants a 'condition'");
    else
        want_text(s, STR("condition"), condition, 0);
    for (const Pair *p = n->pairs; p != NULL; p = p->next)
        if (!str_eq(p->key->text, STR("condition")) &&
            !str_eq(p->key->text, STR("timeframe")))
            check_search(s, p);
}

// ---- correlations and filters --------------------------------------------

static void check_correlation(const Subject *s)
{
    static const char *const types[] = {
        "event_count", "value_count", "temporal",         "temporal_ordered",
        "value_sum",   "value_avg",   "value_percentile", NULL};
    static const Attribute parts[] = {
        {"type", check_word, 0, types},
        {"rules", check_list, 0, NULL},
        {"group-by", check_list, 0, NULL},
        {"timespan", check_text, 10, NULL},
        {NULL, NULL, 0, NULL},
    };
    const Node *n;
    if (!want_map(s, STR("correlation"), &n))
        return;
    for (const Attribute *a = parts; a->name != NULL; a++) {
        const Node *part = sg_node_get(n, str_of_literal(a->name));
        if (part != NULL)
            a->check(s, a, part);
    }
    const Node *condition = sg_node_get(n, STR("condition"));
    if (condition != NULL && condition->kind != NODE_MAP)
        fail(s, condition, STR("condition"), "a map");
}

static void check_filter(const Subject *s)
{
    static const Attribute rules = {"rules", check_list, 0, NULL};
    static const char *const keys[] = {"rules", "selection", "condition", NULL};
    const Node *n;
    check_logsource(s);
    if (!want_map(s, STR("filter"), &n))
        return;
    for (const char *const *key = keys; *key != NULL; key++)
        if (sg_node_get(n, str_of_literal(*key)) == NULL)
            sg_lint_find(s, n->span, "the schema wants a '%s'", *key);
    const Node *listed = sg_node_get(n, STR("rules"));
    if (listed != NULL)
        check_list(s, &rules, listed);
    if (listed != NULL && listed->kind == NODE_LIST && listed->first == NULL)
        fail(s, listed, STR("rules"), "a list that is not empty");
}

void sg_check_schema_violation(const Subject *s)
{
    if (sg_node_get(s->document, STR("title")) == NULL)
        sg_lint_find(s, s->rule->span, "the schema wants a 'title'");
    check_attributes(s);
    switch (s->rule->kind) {
    case RULE_DETECTION: check_detection(s); break;
    case RULE_CORRELATION: check_correlation(s); break;
    case RULE_FILTER: check_filter(s); break;
    }
}
