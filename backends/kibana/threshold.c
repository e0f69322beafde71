// threshold.c - correlations that count, as threshold rules of Elastic
// Security.
//
// A threshold rule counts what one of its runs looks at.  So that no burst is
// split between two runs, a run looks back by the timespan and the time since
// the last run; that is longer than the timespan, and what is farther apart may
// be counted, too: the user is told.

#include "kibana/threshold.h"

#include "base/num.h"
#include "elastic/json_out.h"
#include "kibana/hoist.h"
#include "kibana/kql_options.h"
#include "sigma/correlation.h"

enum {
    MAX_GROUPS = 5, // from 9.2 on
    OLD_GROUPS = 3, // before
    MAX_COUNT = 1 << 30
};

// ---- what it cannot say --------------------------------------------------

static void refuse(Emitter *em, Span where, const char *what)
{
    sg_emit_error(em, SG_elastic_threshold, where,
                  "a threshold rule of Elastic Security %s", what);
}

// "gte: 5" and "gt: 4" are the least number 5.
static bool least_number(Emitter *em, const Correlation *c, uint64_t *least)
{
    const Threshold *t = c->thresholds;
    double number = 0;
    bool sound = t != NULL && t->next == NULL &&
                 (t->op == CORR_GTE || t->op == CORR_GT) &&
                 sg_num_parse(t->number, &number) && number < MAX_COUNT;
    if (!sound) {
        refuse(em, c->condition, "needs one of 'gte' and 'gt'");
        sg_diag_hint(em->diags, "an ES|QL rule, 'STATS ... BY ...', can "
                                "express other comparisons");
        return false;
    }
    *least = number > 0 ? (uint64_t)number : 0;
    if (t->op == CORR_GT || (double)*least < number)
        *least += 1;
    if (*least < 1 || (t->op == CORR_GT && number < 0))
        refuse(em, t->span, "counts at least one event");
    return !em->failed;
}

static const Alias *find_alias(const Correlation *c, Str name)
{
    for (const Alias *a = c->aliases; a != NULL; a = a->next)
        if (str_eq(a->name, name))
            return a;
    return NULL;
}

static void check_groups(Emitter *em, const Correlation *c)
{
    size_t n = 0;
    for (const StrItem *g = c->group_by; g != NULL; g = g->next, n++)
        if (find_alias(c, g->text) != NULL)
            refuse(em, g->span,
                   "groups by fields, and this is an alias of "
                   "several");
    if (n > MAX_GROUPS)
        refuse(em, c->group_by->span, "groups by five fields at most");
    else if (n > OLD_GROUPS)
        sg_emit_warn(em, SG_elastic_threshold_groups, c->group_by->span,
                     "before version 9.2, Elastic Security groups by three "
                     "fields at most");
}

static void check_rules(Emitter *em, const CorrelationInput *in)
{
    for (size_t i = 0; i < in->count; i++)
        if (in->rules[i].count == 0)
            refuse(em, in->rules[i].ref->span, "counts events, not alerts");
}

// ---- what it counts ------------------------------------------------------

static size_t count_conditions(const CorrelationInput *in)
{
    size_t n = 0;
    for (size_t i = 0; i < in->count; i++)
        n += sg_is_first_ref(in, i) ? in->rules[i].count : 0;
    return n;
}

static Expr *copy_of(Arena *a, const Expr *e)
{
    Expr *copy = arena_new(a, Expr);
    *copy = *e;
    copy->next = NULL;
    return copy;
}

const Expr *sg_kql_any_rule(Emitter *em, const CorrelationInput *in)
{
    Expr *either = sg_expr_new(em->arena, EX_OR, in->correlation->span);
    Expr **tail = &either->first;
    for (size_t i = 0; i < in->count; i++) {
        const BaseRule *base = &in->rules[i];
        for (size_t k = 0; k < base->count && sg_is_first_ref(in, i); k++) {
            *tail = copy_of(em->arena, base->exprs[k]);
            tail = &(*tail)->next;
        }
    }
    return count_conditions(in) == 1 ? either->first : either;
}

uint64_t sg_kql_span(const Timespan *t)
{
    enum { DAY = 86400 };
    switch (t->unit) {
    case 'M': return t->count * 31 * DAY;
    case 'y': return t->count * 366 * DAY;
    default: return t->seconds;
    }
}

static KqlThreshold *new_threshold(Emitter *em, const Correlation *c,
                                   uint64_t least)
{
    KqlThreshold *t = arena_new(em->arena, KqlThreshold);
    bool values = c->type == CORR_VALUE_COUNT;
    *t = (KqlThreshold){
        .groups = c->group_by, .events = values ? 1 : least, .values = least};
    if (values && c->fields != NULL)
        t->field = c->fields->text;
    if (values && (c->fields == NULL || c->fields->next != NULL ||
                   find_alias(c, t->field) != NULL))
        refuse(em, c->fields ? c->fields->span : c->span,
               "counts the values of one field");
    return t;
}

// Does what it asks for stay true when more events are looked at?
static bool grows(const Correlation *c)
{
    const Threshold *t = c->thresholds;
    for (; t != NULL; t = t->next)
        if (t->op != CORR_GTE && t->op != CORR_GT)
            return false;
    return c->expression == NULL && c->type != CORR_VALUE_SUM &&
           c->type != CORR_VALUE_AVG && c->type != CORR_VALUE_PERCENTILE &&
           c->type != CORR_VALUE_MEDIAN;
}

void sg_kql_tell_window(Emitter *em, const Correlation *c, uint64_t span)
{
    const RuleOptions *o = &kql_options(em)->rule;
    DetectionRule rule = {.options = o, .span = span};
    uint64_t more = sg_detection_rule_interval(&rule) + o->look_back * 60;
    if (o->from.n > 0)
        return;
    sg_emit_warn(em, SG_elastic_window, c->timespan.span,
                 "the rule counts over %.*s and the %llu seconds since the "
                 "run before: %s",
                 STR_ARG(c->timespan.text), (unsigned long long)more,
                 grows(c) ? "it may find what is that much farther apart"
                          : "what it compares is that of a longer time");
}

// The rules were printed before, and what was reported then is not repeated.
// It may have been in another language, with nothing to report.
static void put_query(Emitter *em, const CorrelationInput *in)
{
    const Expr *any = sg_kql_any_rule(em, in);
    sg_emit_check(em, any);
    if (em->failed)
        return;
    DiagScope once = em->diags->scope;
    once.since = &em->diags->first;
    DiagScope before = sg_diag_about(em->diags, once);
    sg_kql_hoist(em, any);
    (void)sg_diag_about(em->diags, before);
}

void sg_kql_count(Emitter *em, const CorrelationInput *in)
{
    const Correlation *c = in->correlation;
    uint64_t least = 0;
    if (c->type != CORR_EVENT_COUNT && c->type != CORR_VALUE_COUNT) {
        em->backend->correlate(em, in);
        return;
    }
    check_rules(em, in);
    check_groups(em, c);
    if (!least_number(em, c, &least) || em->failed)
        return;
    KqlThreshold *t = new_threshold(em, c, least);
    if (em->failed)
        return;
    uint64_t span = sg_kql_span(&c->timespan);
    sg_kql_tell_window(em, c, span);
    put_query(em, in);
    if (em->failed)
        return;
    KqlParts *parts = em->state;
    parts->threshold = t;
    parts->span = span;
    parts->sources = sg_rule_sources_of(em->arena, in);
}

// ---- printing ------------------------------------------------------------

void sg_kql_put_threshold(JsonWriter *w, const KqlThreshold *t)
{
    sg_elastic_object(w, "threshold");
    sg_elastic_list(w, "field");
    for (const StrItem *g = t->groups; g != NULL; g = g->next)
        sg_json_text(w, g->text);
    sg_json_list_end(w);
    sg_elastic_int(w, "value", (long long)t->events);
    sg_elastic_list(w, "cardinality");
    if (t->field.n > 0) {
        sg_json_object(w);
        sg_elastic_text(w, "field", t->field);
        sg_elastic_int(w, "value", (long long)t->values);
        sg_json_object_end(w);
    }
    sg_json_list_end(w);
    sg_json_object_end(w);
}
