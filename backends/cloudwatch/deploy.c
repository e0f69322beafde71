// deploy.c - how an account runs a query by itself: over which time, and what
// of its result is an alarm.
//
// Facts are those of the schema of AWS::CloudWatch::LogAlarm (October 2026) and
// of its page in the CloudFormation reference.

#include "cloudwatch/deploy.h"

// ---- over which time -----------------------------------------------------

// Every quarter of the timespan, but not more often than rate() allows, nor
// less than each hour.
static unsigned long long minutes_between(const Emitter *em,
                                          const Correlation *c)
{
    unsigned long long quarter = c != NULL ? c->timespan.seconds / 240 : 5;
    if (cw_options(em)->every > 0)
        return cw_options(em)->every;
    return quarter < 1 ? 1 : quarter > 60 ? 60 : quarter;
}

static void tell_range(Emitter *em, const CwDeploy *d, const Correlation *c)
{
    if (sg_cw_is_monotone(c))
        sg_emit_warn(em, SG_insights_overlap, c->timespan.span,
                     "a run every %llu min looks at the last %llu s, so that "
                     "nothing falls between two runs%s; what takes longer than "
                     "%.*s may be found too",
                     d->every, d->range,
                     c->type == CORR_VALUE_SUM ? " unless a value is below 0"
                                               : "",
                     STR_ARG(c->timespan.text));
    else
        sg_emit_warn(em, SG_insights_step, c->timespan.span,
                     "a run every %llu min looks at the last %.*s: what holds "
                     "between two runs only is not found",
                     d->every, STR_ARG(c->timespan.text));
}

// What a correlation below it finds may have begun that much earlier.
static unsigned long long reach(const Correlation *c)
{
    unsigned long long most = 0;
    for (const RuleRef *r = c->rules; r != NULL; r = r->next) {
        unsigned long long inner =
            r->rule->kind == RULE_CORRELATION ? reach(r->rule->correlation) : 0;
        most = inner > most ? inner : most;
    }
    return c->timespan.seconds + most;
}

// Runs of a rule share no event.  Those of a correlation overlap by its
// timespan, so that nothing falls between two of them; where more events can
// make its condition false, they look at its timespan only.
static void set_range(Emitter *em, CwDeploy *d, const Correlation *c)
{
    d->every = minutes_between(em, c);
    d->range = 60 * d->every;
    if (c == NULL)
        return;
    d->range = reach(c) + (sg_cw_is_monotone(c) ? d->range : 0);
    if (!cw_is_run(em))
        return;
    if (d->range > CW_MAX_RANGE)
        sg_emit_error(em, SG_insights_range, c->timespan.span,
                      "an alarm looks back 30 days at most, too few for %.*s",
                      STR_ARG(c->timespan.text));
    else if (sg_cw_window(em) != WINDOW_TUMBLING) // which was asked for
        tell_range(em, d, c);
}

// ---- what is an alarm ----------------------------------------------------

static const char *comparison_of(CorrelationOp op)
{
    switch (op) {
    case CORR_GT: return "GreaterThanThreshold";
    case CORR_GTE: return "GreaterThanOrEqualToThreshold";
    case CORR_LT: return "LessThanThreshold";
    case CORR_LTE: return "LessThanOrEqualToThreshold";
    case CORR_EQ:
    case CORR_NEQ: break;
    }
    return NULL; // an alarm has no such comparison
}

// Any row at all.
static void alarm_for_rows(CwDeploy *d, Str query)
{
    d->watched = query;
    d->aggregation = STR("count(*)");
    d->comparison = "GreaterThanThreshold";
    d->threshold = STR("0");
}

// "AggregationExpression" knows these, and "min" and "max".
static bool is_aggregate_of_alarm(CorrelationType type)
{
    return type == CORR_EVENT_COUNT || type == CORR_VALUE_SUM ||
           type == CORR_VALUE_AVG;
}

// The alarm does what "stats" would, where it can: it then tells groups apart.
static bool aggregates(const Correlation *c, const Stages *stages)
{
    enum { MAX_GROUPS = 5 };
    return is_aggregate_of_alarm(c->type) &&
           stages->group_count <= MAX_GROUPS && c->thresholds != NULL &&
           c->thresholds->next == NULL &&
           comparison_of(c->thresholds->op) != NULL;
}

static void alarm_for_groups(Emitter *em, CwDeploy *d, const Stages *stages,
                             const Threshold *t)
{
    StrBuf watched = sb_in(em->kept), by = sb_in(em->kept);
    for (const StrItem *s = stages->first; s != stages->counted; s = s->next) {
        sg_sb_put(&watched, watched.n > 0 ? STR(" | ") : STR(""));
        sg_sb_put(&watched, s->text);
    }
    sg_sb_put(&by, stages->aggregate);
    sg_sb_put(&by, stages->groups.n > 0 ? STR(" by ") : STR(""));
    sg_sb_put(&by, stages->groups);
    d->watched = sb_str(&watched);
    d->aggregation = sb_str(&by);
    d->comparison = comparison_of(t->op);
    d->threshold = sg_arena_copy(em->kept, t->number);
}

// An alarm aggregates the rows of its query, perhaps by another "stats" behind
// it: "If you use a sort or limit command, it must appear after the second
// stats command" ("stats").
static void tell_sorted(Emitter *em, const Stages *stages, const Correlation *c)
{
    const StrItem *s = stages->first;
    while (s != stages->picks && !str_starts(s->text, STR("sort ")))
        s = s->next;
    if (s == stages->picks || !cw_has_alarms(em))
        return;
    sg_emit_warn(em, SG_insights_sorted, c->span,
                 "no page says whether an alarm can count the rows of a query "
                 "with 'sort'");
    sg_diag_hint(em->diags, "run the query with '| stats count(*)' at its end "
                            "before you rely on the alarm");
}

static void set_alarm(Emitter *em, CwDeploy *d, const Query *q)
{
    const Stages *stages = em->state;
    const Correlation *c = q->rule->correlation;
    bool scheduled = sg_cw_window(em) == WINDOW_SCHEDULE;
    if (c != NULL && scheduled && aggregates(c, stages))
        alarm_for_groups(em, d, stages, c->thresholds);
    else
        alarm_for_rows(d, sg_arena_copy(em->kept, sg_cw_counted(em, q)));
    if (c != NULL)
        tell_sorted(em, stages, c);
}

// ---- log sources ---------------------------------------------------------

typedef struct Sources {
    Arena *arena;
    StrItem *first, **tail;
    Map seen;
} Sources;

static Str source_name(Arena *a, const Logsource *ls)
{
    const Str parts[] = {ls->product, ls->category, ls->service};
    StrBuf name = sb_in(a);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        sg_sb_put(&name, name.n > 0 && parts[i].n > 0 ? STR("_") : STR(""));
        sg_sb_put(&name, parts[i]);
    }
    return name.n > 0 ? sb_str(&name) : STR("other");
}

static void add_source(Sources *to, const Logsource *ls)
{
    Str name = source_name(to->arena, ls);
    if (sg_map_put(&to->seen, name, to) != NULL)
        return;
    StrItem *item = arena_new(to->arena, StrItem);
    item->text = name;
    *to->tail = item;
    to->tail = &item->next;
}

// References have no cycles: link.c has refused them.
static void add_sources(Sources *to, const Rule *rule)
{
    if (rule->kind != RULE_CORRELATION)
        add_source(to, &rule->logsource);
    else
        for (const RuleRef *r = rule->correlation->rules; r; r = r->next)
            add_sources(to, r->rule);
}

static const StrItem *sources_of(Emitter *em, const Rule *rule)
{
    Sources list = {.arena = em->kept, .seen = sg_map_in(em->kept)};
    list.tail = &list.first;
    if (rule->kind == RULE_CORRELATION)
        add_sources(&list, rule);
    else
        add_source(&list, &em->ir->logsource);
    return list.first;
}

Str sg_cw_source(Emitter *em, const Query *q)
{
    return sources_of(em, q->rule)->text;
}

// ---- the whole -----------------------------------------------------------

Str sg_cw_deploy(Emitter *em, const Query *q)
{
    CwDeploy *d = arena_new(em->kept, CwDeploy);
    d->groups = sources_of(em, q->rule);
    d->name = d->groups->text;
    set_range(em, d, q->rule->correlation);
    set_alarm(em, d, q);
    d->pattern = arena_new(em->kept, Str);
    if (cw_options(em)->deploy == DEPLOY_FILTERS)
        *d->pattern = sg_cw_filter_pattern(em, q);
    em->note = d;
    return sg_cw_pretty(em, q);
}

void sg_cw_check_deploy(Emitter *em)
{
    const CwOptions *options = cw_options(em);
    if (options->every == 0 || options->deploy != DEPLOY_QUERIES)
        return;
    sg_emit_warn(em, SG_insights_unused, (Span){0},
                 "'every' has no effect with deploy=queries, where nothing "
                 "runs the queries");
}
