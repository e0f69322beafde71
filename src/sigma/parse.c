// parse.c - documents of a file, "action" documents applied, to rules.

#include "sigma/parse.h"

#include "base/map.h"
#include "sigma/document.h"
#include "sigma/parser.h"

// ---- action: global, reset, repeat ---------------------------------------

typedef struct Documents {
    Arena *arena, *scratch;
    const Source *source;
    DiagList *diags;
    Node *global;      // template every document is merged with, or NULL
    Node *previous;    // what "action: repeat" is merged into, or NULL:
    const Node *plain; // then a copy of this one, if there is one
    bool acted;        // the file has action documents: any map is a rule
    bool other;        // a document that is not a rule was reported
} Documents;

static Map pairs_of(Documents *d, Node *map, Pair ***tail)
{
    Map m = sg_map_in(d->scratch);
    *tail = &map->pairs;
    for (Pair *p = map->pairs; p != NULL; p = p->next) {
        (void)sg_map_put(&m, p->key->text, p);
        *tail = &p->next;
    }
    return m;
}

// Maps are merged key by key, other values replaced.
static bool merge(Documents *d, Node *into, const Node *from)
{
    Pair **tail;
    Map have = pairs_of(d, into, &tail);
    for (const Pair *p = from->pairs; p != NULL; p = p->next) {
        Pair *old = sg_map_get(&have, p->key->text);
        if (old == NULL) {
            *tail = arena_new(d->scratch, Pair);
            (*tail)->key = p->key;
            (*tail)->value = sg_node_copy(d->scratch, p->value);
            tail = &(*tail)->next;
            into->count++;
        } else if (p->value->kind != NODE_MAP) {
            old->value = sg_node_copy(d->scratch, p->value);
        } else if (old->value->kind != NODE_MAP) {
            sg_diag(
                d->diags, SG_action_merge, old->value->span,
                "'%.*s' must be a map, as in the document merged with this one",
                STR_ARG(p->key->text));
            return false;
        } else if (!merge(d, old->value, p->value)) {
            return false;
        }
    }
    return true;
}

static Node *without_action(Documents *d, const Node *document)
{
    Node *copy = sg_node_copy(d->scratch, document);
    for (Pair **p = &copy->pairs; *p != NULL; p = &(*p)->next)
        if (str_eq((*p)->key->text, STR("action"))) {
            *p = (*p)->next;
            break;
        }
    return copy;
}

// ---- one document --------------------------------------------------------

static Rule *new_rule(Documents *d, const Node *document)
{
    Rule *rule = arena_new(d->arena, Rule);
    rule->source = d->source;
    rule->document = document;
    rule->span = document->span;
    rule->span.to = rule->span.from; // messages point at the first line
    return rule;
}

// rule = { attributes, logsource, detections }
//      | { attributes, correlation }
//      | { attributes, logsource, filter }
static Rule *parse_rule(Documents *d, const Node *document, RuleKind kind)
{
    Rule *rule = new_rule(d, document);
    Parser p = {d->arena, d->source, d->diags, rule};
    rule->kind = kind;
    DiagScope scope = {.rule = rule, .spoilt = &rule->spoilt};
    DiagScope before = sg_diag_about(d->diags, scope);
    sg_parse_attributes(&p, document);
    switch (kind) {
    case RULE_DETECTION:
        sg_parse_logsource(&p, document);
        sg_parse_detections(&p, document);
        break;
    case RULE_CORRELATION: sg_parse_correlation(&p, document); break;
    case RULE_FILTER:
        sg_parse_logsource(&p, document);
        sg_parse_filter(&p, document);
        break;
    }
    (void)sg_diag_about(d->diags, before);
    return rule;
}

static Rule *parse_merged(Documents *d, Node *merged)
{
    Rule *rule = parse_rule(d, merged, RULE_DETECTION);
    if (rule != NULL)
        rule->merged = true;
    return rule;
}

// As in pySigma, "action" documents are about detection rules only:
// correlations and filters neither take over a "global" document nor are a base
// to "repeat".
static Rule *parse_plain(Documents *d, const Node *document)
{
    if (sg_node_get(document, STR("correlation")) != NULL)
        return parse_rule(d, document, RULE_CORRELATION);
    if (sg_node_get(document, STR("filter")) != NULL)
        return parse_rule(d, document, RULE_FILTER);
    d->plain = document;
    if (d->global == NULL) {
        d->previous = NULL;
        return parse_rule(d, document, RULE_DETECTION);
    }
    Node *merged = sg_node_copy(d->scratch, document);
    if (!merge(d, merged, d->global))
        return NULL;
    d->previous = merged;
    return parse_merged(d, merged);
}

// A repeated document builds on the rule before it, which may be one of several
// repeats: they add up.
static Rule *parse_repeat(Documents *d, const Node *document)
{
    Node *base = d->previous;
    if (base == NULL && d->plain != NULL)
        base = sg_node_copy(d->scratch, d->plain);
    if (base == NULL) {
        base = arena_new(d->scratch, Node);
        base->kind = NODE_MAP;
        base->span = document->span;
    }
    if (!merge(d, base, without_action(d, document)))
        return NULL;
    d->previous = base;
    return parse_merged(d, base);
}

// action = "action" ":" ( "global" | "reset" | "repeat" )
static Rule *parse_action(Documents *d, const Node *document,
                          const Node *action)
{
    Str name = action->kind == NODE_SCALAR ? action->text : (Str){0};
    if (str_eq(name, STR("global"))) {
        d->global = without_action(d, document);
        d->previous = sg_node_copy(d->scratch, d->global);
    } else if (str_eq(name, STR("reset"))) {
        d->global = NULL;
    } else if (str_eq(name, STR("repeat"))) {
        return parse_repeat(d, document);
    } else {
        sg_diag(d->diags, SG_action_unknown, action->span,
                "an action must be global, reset or repeat");
    }
    return NULL;
}

// Says once what a document among the rules is, if it is not a rule.
static void pass_over(Documents *d, const Node *document, DocumentKind kind)
{
    Span where = document->span;
    switch (kind) {
    case DOCUMENT_TESTS:
        sg_diag(d->diags, SG_document_test, where,
                "this document describes tests and is skipped");
        return;
    case DOCUMENT_PIPELINE:
        sg_diag(d->diags, SG_document_pipeline, where,
                "this is a processing pipeline and is skipped");
        sg_diag_hint(d->diags, "use it with -p");
        return;
    case DOCUMENT_PACK:
        sg_diag(d->diags, SG_document_pack, where,
                "this describes a pack and is skipped");
        return;
    case DOCUMENT_WRAPPED:
        sg_diag(d->diags, SG_document_type, where,
                "a Sigma rule must be its own document, not in a list");
        sg_diag_hint(d->diags, "separate rules with '---'");
        return;
    case DOCUMENT_OTHER:
        if (!d->other)
            sg_diag(d->diags, SG_document_other, where,
                    "this is not a Sigma rule");
        d->other = true;
        return;
    case DOCUMENT_EMPTY:
    case DOCUMENT_RULE: return;
    }
}

static Rule *parse_document(Documents *d, const Node *document)
{
    DocumentKind kind = sg_document_kind(document);
    if (kind == DOCUMENT_OTHER && document->kind == NODE_MAP && d->acted)
        kind = DOCUMENT_RULE;
    if (kind != DOCUMENT_RULE) {
        pass_over(d, document, kind);
        return NULL;
    }
    const Node *action = sg_node_get(document, STR("action"));
    if (action == NULL || sg_node_is_null(action))
        return parse_plain(d, document);
    d->acted = true;
    return parse_action(d, document, action);
}

Rule *sg_parse_documents(Arena *arena, Arena *scratch, const Source *source,
                         const Node *roots, DiagList *diags)
{
    Documents d = {
        .arena = arena, .scratch = scratch, .source = source, .diags = diags};
    Rule *first = NULL;
    Rule **tail = &first;
    for (const Node *n = roots; n != NULL; n = n->next) {
        Rule *rule = parse_document(&d, n);
        if (rule != NULL) {
            *tail = rule;
            tail = &rule->next;
        }
    }
    return first;
}
