// check_tautology.c - conditions and detections that say nothing new.

#include "lint/checks.h"
#include "lint/implies.h"
#include "lint/rule_parts.h"

static bool has_detections(const Subject *s)
{
    return s->rule->kind == RULE_DETECTION && s->rule->ir != NULL;
}

// ---- always and never ----------------------------------------------------

// Of longer lists only the first conditions are looked at.
enum { MAX_CONDITIONS = 64 };

static void check_conditions(const Subject *s)
{
    const ConditionIr *c = s->rule->ir->conditions;
    for (int i = 0; c != NULL && i < MAX_CONDITIONS; c = c->next, i++) {
        const Meaning *m = sg_meaning_of(s->scratch, s->rule->ir, c);
        if (i == 0)
            sg_rule_parts_keep(s, m);
        if (m == NULL || (m->kind != MEANS_NEVER && m->kind != MEANS_ALWAYS))
            continue;
        sg_lint_find(s, c->source->span, "this condition is %s true",
                     m->kind == MEANS_NEVER ? "never" : "always");
        sg_lint_hint(s, "it asks for something and for its opposite");
    }
}

static Str key_of(Arena *a, uint64_t hash)
{
    return sg_arena_copy(a, str_of((const char *)&hash, sizeof hash));
}

typedef struct SeenDetection {
    const DetectionIr *detection;
    const Meaning *meaning;
} SeenDetection;

static void check_same_detections(const Subject *s)
{
    const DetectionIr *d = s->rule->ir->detections;
    if (d == NULL || d->next == NULL)
        return;
    Map seen = sg_map_in(s->scratch);
    for (; d != NULL; d = d->next) {
        const Meaning *m = sg_meaning_of_detection(s->scratch, s->rule->ir, d);
        if (m == NULL)
            continue;
        Str key = key_of(s->scratch, m->hash);
        const SeenDetection *first = sg_map_get(&seen, key);
        if (first != NULL && sg_meaning_equal(first->meaning, m)) {
            sg_lint_find(s, d->span, "'%.*s' compares the same as '%.*s'",
                         STR_ARG(d->name), STR_ARG(first->detection->name));
            sg_lint_other(s, first->detection->span, "this one");
            continue;
        }
        SeenDetection *known = arena_new(s->scratch, SeenDetection);
        *known = (SeenDetection){d, m};
        (void)sg_map_put(&seen, key, known);
    }
}

void sg_check_detection_tautology(const Subject *s)
{
    if (!has_detections(s))
        return;
    check_conditions(s);
    check_same_detections(s);
}

// ---- filters -------------------------------------------------------------

// "sel and not filter": what an event matches that comes as far as a filter.
static Meaning *meaning_before_filters(const Subject *s, const Cond *root)
{
    Cond all = {.kind = COND_AND, .span = root->span};
    Cond **tail = &all.first;
    for (const Cond *c = root->first; c != NULL; c = c->next) {
        if (c->kind == COND_NOT)
            continue;
        *tail = arena_new(s->scratch, Cond);
        **tail = *c;
        tail = &(*tail)->next;
    }
    *tail = NULL;
    if (all.first == NULL)
        return NULL;
    ConditionIr condition = {.root = &all};
    return sg_meaning_of(s->scratch, s->rule->ir, &condition);
}

static void check_filter(const Subject *s, Reasoning *r, Meaning *before,
                         const DetectionIr *filter)
{
    enum { STEPS_OF_FILTER = 100 };
    if (r->steps < STEPS_OF_FILTER)
        return;
    r->steps -= STEPS_OF_FILTER;
    Meaning *m = sg_meaning_of_detection(s->scratch, s->rule->ir, filter);
    if (m == NULL)
        return;
    switch (sg_truth_of(r, before, m)) {
    case TRUTH_UNKNOWN: return;
    case TRUTH_YES:
        sg_lint_find(s, filter->span,
                     "'%.*s' excludes everything that the condition asks for",
                     STR_ARG(filter->name));
        return;
    case TRUTH_NO: break;
    }
    sg_lint_find(s, filter->span,
                 "'%.*s' excludes nothing that the condition asks for",
                 STR_ARG(filter->name));
}

// Every detection that is an exception on its own.
static void check_exception(const Subject *s, Reasoning *r, Meaning *before,
                            const Cond *c)
{
    if (c->kind == COND_OR)
        for (const Cond *x = c->first; x != NULL; x = x->next)
            check_exception(s, r, before, x);
    const DetectionIr *d = s->rule->ir->detections;
    for (; d != NULL; d = d->next)
        if ((c->kind == COND_NAME && str_eq(c->name, d->name)) ||
            (c->kind == COND_ANY_OF && sg_cond_selects(c->name, d->name)))
            check_filter(s, r, before, d);
}

// A field of an event of Windows has one value.
void sg_check_detection_filter_subsumed(const Subject *s)
{
    enum { MAX_STEPS = 1 << 20 };
    if (!has_detections(s))
        return;
    Reasoning r = {.arena = s->scratch,
                   .single = str_eq(s->rule->logsource.product, STR("windows")),
                   .steps = MAX_STEPS};
    const Condition *c = s->rule->conditions;
    for (int i = 0; c != NULL && i < MAX_CONDITIONS; c = c->next, i++) {
        Meaning *before = NULL;
        if (c->root == NULL || c->root->kind != COND_AND)
            continue;
        for (const Cond *x = c->root->first; x != NULL; x = x->next) {
            if (x->kind != COND_NOT)
                continue;
            if (before == NULL)
                before = meaning_before_filters(s, c->root);
            if (before == NULL || before->kind == MEANS_NEVER)
                break;
            check_exception(s, &r, before, x->first);
        }
    }
}
