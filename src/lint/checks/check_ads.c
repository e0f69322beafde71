// check_ads.c - Alerting and Detection Strategy: what Palantir's framework
// wants to be written down about a detection.
//
// Four sections are attributes of every rule, the others keys that begin with
// "rsigma.ads.", at the top of a rule or below "custom_attributes".

#include "base/ascii.h"
#include "lint/checks.h"
#include "yaml/scalar.h"

static const char *const sections[] = {
    "strategy", "technical_context", "blind_spots", "validation",
    "priority", "response",          NULL,
};

static const Node *attribute_of(const Subject *s, Str key)
{
    const Node *more = sg_node_get(s->document, STR("custom_attributes"));
    const Node *n =
        more != NULL && more->kind == NODE_MAP ? sg_node_get(more, key) : NULL;
    return n != NULL ? n : sg_node_get(s->document, key);
}

static bool has_status(const Subject *s)
{
    Str status = str_of_literal(sg_status_name(s->rule->status));
    for (size_t i = 0; i < s->options->n_ads_statuses; i++)
        if (str_eq(s->options->ads_statuses[i], status))
            return true;
    return s->options->n_ads_statuses == 0 && s->rule->status == STATUS_STABLE;
}

// Is the rule one that has to be documented?
static bool applies(const Subject *s)
{
    if (s->rule->kind != RULE_DETECTION || !has_status(s))
        return false;
    const Node *exempt = attribute_of(s, STR("rsigma.ads.exempt"));
    if (exempt == NULL || exempt->kind != NODE_SCALAR)
        return true;
    Scalar value = sg_scalar_read(exempt);
    return value.kind != SCALAR_BOOL || !value.truth;
}

// ---- missing sections ----------------------------------------------------

static bool is_blank_text(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!is_blank(s.p[i]))
            return false;
    return true;
}

static bool has_text(const StrItem *list, Str prefix)
{
    for (; list != NULL; list = list->next)
        if (str_starts(list->text, prefix) && !is_blank_text(list->text))
            return true;
    return false;
}

static void find_missing(const Subject *s, const char *what, const char *key)
{
    sg_lint_find(s, s->rule->span, "the rule does not say %s", what);
    sg_lint_hint(s, "add '%s'", key);
}

void sg_check_ads_missing_goal(const Subject *s)
{
    if (applies(s) && is_blank_text(s->rule->description))
        find_missing(s, "what it is for", "description");
}

void sg_check_ads_missing_categorization(const Subject *s)
{
    if (applies(s) && !has_text(s->rule->tags, STR("attack.")))
        find_missing(s, "which technique it detects", "tags");
}

void sg_check_ads_missing_false_positives(const Subject *s)
{
    if (applies(s) && !has_text(s->rule->falsepositives, STR("")))
        find_missing(s, "what else it finds", "falsepositives");
}

static void check_section(const Subject *s, const char *what, const char *key)
{
    if (applies(s) && attribute_of(s, str_of_literal(key)) == NULL)
        find_missing(s, what, key);
}

void sg_check_ads_missing_strategy(const Subject *s)
{
    check_section(s, "how it detects", "rsigma.ads.strategy");
}

void sg_check_ads_missing_technical_context(const Subject *s)
{
    check_section(s, "what one has to know", "rsigma.ads.technical_context");
}

void sg_check_ads_missing_blind_spots(const Subject *s)
{
    check_section(s, "what it misses", "rsigma.ads.blind_spots");
}

void sg_check_ads_missing_validation(const Subject *s)
{
    check_section(s, "how to try it out", "rsigma.ads.validation");
}

void sg_check_ads_missing_priority(const Subject *s)
{
    check_section(s, "why it has its level", "rsigma.ads.priority");
}

void sg_check_ads_missing_response(const Subject *s)
{
    check_section(s, "what to do about an alert", "rsigma.ads.response");
}

// ---- keys ----------------------------------------------------------------

enum { SECTION_ENOUGH = 2 }; // characters

// Depth is bounded by MAX_YAML_DEPTH.
static size_t text_length(const Node *n)
{
    size_t length = 0;
    if (n->kind == NODE_SCALAR)
        for (size_t i = 0; !sg_node_is_null(n) && i < n->text.n; i++)
            length += !is_blank(n->text.p[i]);
    for (const Node *x = n->first; x != NULL; x = x->next)
        length += text_length(x);
    return length;
}

// The name of a section; without a pointer: the key is of no section.
static Str section_of(Str key)
{
    Str prefix = STR("rsigma.ads.");
    return str_starts(key, prefix) ? str_slice(key, prefix.n, key.n) : (Str){0};
}

static bool is_section(Str name)
{
    for (const char *const *x = sections; *x != NULL; x++)
        if (str_eq(name, str_of_literal(*x)))
            return true;
    return false;
}

static void check_empty(const Subject *s, const Node *map)
{
    for (const Pair *p = map->pairs; p != NULL; p = p->next)
        if (is_section(section_of(p->key->text)) &&
            text_length(p->value) < SECTION_ENOUGH)
            sg_lint_find(s, p->key->span, "'%.*s' says nothing",
                         STR_ARG(p->key->text));
}

static void find_unknown(const Subject *s, const Node *key, Str name)
{
    Span where = sg_node_span_within(key, key->text.n - name.n, key->text.n);
    Nearest near = sg_nearest(name);
    for (const char *const *x = sections; *x != NULL; x++)
        sg_nearest_offer(&near, str_of_literal(*x));
    sg_lint_find(s, where, "no section is called '%.*s'", STR_ARG(name));
    sg_lint_suggest(s, &near);
}

static void check_unknown(const Subject *s, const Node *map)
{
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        Str name = section_of(p->key->text);
        if (name.p != NULL && !is_section(name) && !str_eq(name, STR("exempt")))
            find_unknown(s, p->key, name);
    }
}

static void check_keys(const Subject *s,
                       void (*check)(const Subject *s, const Node *map))
{
    if (!applies(s))
        return;
    const Node *more = sg_node_get(s->document, STR("custom_attributes"));
    check(s, s->document);
    if (more != NULL && more->kind == NODE_MAP)
        check(s, more);
}

void sg_check_ads_empty_section(const Subject *s)
{
    check_keys(s, check_empty);
}

void sg_check_ads_unknown_section(const Subject *s)
{
    check_keys(s, check_unknown);
}
