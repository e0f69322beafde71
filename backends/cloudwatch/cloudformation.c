// cloudformation.c - a template with a saved query for each condition, and with
// an alarm or a schedule that runs it, or a metric filter in place of it.
//
// Facts are those of the resource schemas of October 2026 and of the pages of
// the CloudFormation reference.  Functions are written in full ("Ref"), which
// the flow style of YAML and JSON share.

#include "cloudwatch/deploy.h"
#include "cloudwatch/template_text.h"

enum { MAX_RESOURCES = 500 }; // "Understand CloudFormation quotas"

typedef struct Stack {
    Emitter *em;
    Template t;
    CwNames names;
    const CwOptions *options;
} Stack;

static Str join(Arena *a, Str first, Str second)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, first);
    sg_sb_put(&sb, second);
    return sb_str(&sb);
}

// ---- parameters ----------------------------------------------------------

static void put_parameter(Stack *s, Str name, Str type, Str what)
{
    sg_cw_template_map(&s->t, name);
    sg_cw_template_text(&s->t, STR("Type"), type);
    sg_cw_template_text(&s->t, STR("Description"), what);
    sg_cw_template_map_end(&s->t);
}

static Str spell(Arena *a, Str first, Str source)
{
    StrBuf name = sb_in(a);
    sg_sb_put(&name, first);
    sg_cw_put_camel(&name, source);
    return sb_str(&name);
}

// "LogGroupsAwsCloudtrail"
static Str parameter(Arena *a, Str source)
{
    return spell(a, STR("LogGroups"), source);
}

// A metric filter belongs to one log group, and templates have no loops.
static Str single_parameter(Arena *a, Str source)
{
    return spell(a, STR("LogGroup"), source);
}

static void put_group(Stack *s, Str source)
{
    Arena *a = s->em->arena;
    Str name = sg_cw_parameter(&s->names, source);
    if (s->options->deploy == DEPLOY_FILTERS)
        put_parameter(
            s, name, STR("String"),
            join(a, STR("Name of the log group with the events of "), source));
    else
        put_parameter(s, name, STR("CommaDelimitedList"),
                      join(a,
                           STR("Names of the log groups with the events of "),
                           source));
}

static void put_log_groups(Stack *s, const Query *queries, size_t count)
{
    Map seen = sg_map_in(s->em->arena);
    for (size_t i = 0; i < count; i++) {
        const CwDeploy *d = queries[i].note;
        for (const StrItem *x = d->groups; x != NULL; x = x->next)
            if (sg_map_put(&seen, x->text, s) == NULL)
                put_group(s, x->text);
    }
}

static void put_parameters(Stack *s, const Query *queries, size_t count)
{
    sg_cw_template_map(&s->t, STR("Parameters"));
    put_log_groups(s, queries, count);
    if (s->options->deploy != DEPLOY_QUERIES && sg_cw_any_query(queries, count))
        put_parameter(s, STR("QueryRoleArn"), STR("String"),
                      STR("Role that logs.amazonaws.com runs the queries as"));
    if (cw_has_alarms(s->em))
        put_parameter(s, STR("AlarmTopicArn"), STR("String"),
                      STR("SNS topic that alarms are sent to"));
    sg_cw_template_map_end(&s->t);
}

// ---- resources -----------------------------------------------------------

// {"Fn::Join": [",", {"Ref": name}]}
static void put_joined(JsonWriter *w, Str name)
{
    sg_json_object(w);
    sg_json_key(w, STR("Fn::Join"));
    sg_json_list(w);
    sg_json_text(w, STR(","));
    sg_cw_put_ref(w, name);
    sg_json_list_end(w);
    sg_json_object_end(w);
}

// [{"Ref": name}], of parameters with one name each
static void put_single_groups(Stack *s, JsonWriter *w, const CwDeploy *d)
{
    sg_json_list(w);
    for (const StrItem *x = d->groups; x != NULL; x = x->next)
        sg_cw_put_ref(w, sg_cw_parameter(&s->names, x->text));
    sg_json_list_end(w);
    sg_cw_template_value_end(&s->t);
}

// Lists of several parameters become one as text that is taken apart again.
static void put_groups(Stack *s, const char *key, const CwDeploy *d)
{
    JsonWriter *w = sg_cw_template_value(&s->t, str_of_literal(key));
    if (s->options->deploy == DEPLOY_FILTERS) {
        put_single_groups(s, w, d);
        return;
    }
    if (d->groups->next == NULL) {
        sg_cw_put_ref(w, sg_cw_parameter(&s->names, d->groups->text));
        sg_cw_template_value_end(&s->t);
        return;
    }
    sg_json_object(w);
    sg_json_key(w, STR("Fn::Split"));
    sg_json_list(w);
    sg_json_text(w, STR(","));
    sg_json_object(w);
    sg_json_key(w, STR("Fn::Join"));
    sg_json_list(w);
    sg_json_text(w, STR(","));
    sg_json_list(w);
    for (const StrItem *x = d->groups; x != NULL; x = x->next)
        put_joined(w, sg_cw_parameter(&s->names, x->text));
    sg_json_list_end(w);
    sg_json_list_end(w);
    sg_json_object_end(w);
    sg_json_list_end(w);
    sg_json_object_end(w);
    sg_cw_template_value_end(&s->t);
}

static void open_resource(Stack *s, Str id, const char *type)
{
    sg_cw_template_map(&s->t, id);
    sg_cw_template_text(&s->t, STR("Type"), str_of_literal(type));
    sg_cw_template_map(&s->t, STR("Properties"));
}

static void close_resource(Stack *s)
{
    sg_cw_template_map_end(&s->t);
    sg_cw_template_map_end(&s->t);
}

static void put_query(Stack *s, const Query *q, Str id, Str title)
{
    const CwDeploy *d = q->note;
    open_resource(s, id, "AWS::Logs::QueryDefinition");
    sg_cw_template_text(&s->t, STR("Name"),
                        sg_cw_query_name(s->em->arena, d->name, title));
    sg_cw_template_text(&s->t, STR("QueryLanguage"), STR("CWLI"));
    put_groups(s, "LogGroupNames", d);
    sg_cw_template_text(&s->t, STR("QueryString"), q->text);
    close_resource(s);
}

static void put_tag(JsonWriter *w, const char *key, Str value)
{
    sg_json_object(w);
    sg_json_key(w, STR("Key"));
    sg_json_text(w, str_of_literal(key));
    sg_json_key(w, STR("Value"));
    sg_json_text(w, value);
    sg_json_object_end(w);
}

static void put_tags(Stack *s, const Rule *rule)
{
    JsonWriter *w = sg_cw_template_value(&s->t, STR("Tags"));
    sg_json_list(w);
    put_tag(w, "sigma-level", sg_cw_level(rule));
    if (rule->id.n > 0)
        put_tag(w, "sigma-id", rule->id);
    sg_json_list_end(w);
    sg_cw_template_value_end(&s->t);
}

static void put_schedule(Stack *s, const CwDeploy *d)
{
    Template *t = &s->t;
    sg_cw_template_map(t, STR("ScheduledQueryConfiguration"));
    sg_cw_template_text(t, STR("QueryString"), d->watched);
    put_groups(s, "LogGroupIdentifiers", d);
    sg_cw_put_ref(sg_cw_template_value(t, STR("ScheduledQueryRoleARN")),
                  STR("QueryRoleArn"));
    sg_cw_template_value_end(t);
    sg_cw_template_text(t, STR("AggregationExpression"), d->aggregation);
    sg_cw_template_map(t, STR("ScheduleConfiguration"));
    sg_cw_template_text(t, STR("ScheduleExpression"),
                        sg_cw_rate(s->em->arena, d->every));
    sg_cw_template_count(t, STR("StartTimeOffset"), d->range);
    sg_cw_template_map_end(t);
    sg_cw_template_map_end(t);
}

static void put_actions(Stack *s)
{
    JsonWriter *w = sg_cw_template_value(&s->t, STR("AlarmActions"));
    sg_json_list(w);
    sg_cw_put_ref(w, STR("AlarmTopicArn"));
    sg_json_list_end(w);
    sg_cw_template_value_end(&s->t);
}

// No event at all is no alarm: "count(*)" of nothing is 0, other aggregates
// are missing.
static void put_alarm(Stack *s, const Query *q, Str id, Str title)
{
    const CwDeploy *d = q->note;
    Template *t = &s->t;
    open_resource(s, id, "AWS::CloudWatch::LogAlarm");
    sg_cw_template_text(t, STR("AlarmName"),
                        join(s->em->arena, STR("sigma "), title));
    sg_cw_template_text(t, STR("AlarmDescription"),
                        sg_cw_description(s->em->arena, q->rule));
    sg_cw_template_text(t, STR("ComparisonOperator"),
                        str_of_literal(d->comparison));
    sg_cw_template_number(t, STR("Threshold"), d->threshold);
    sg_cw_template_count(t, STR("QueryResultsToEvaluate"), 1);
    sg_cw_template_count(t, STR("QueryResultsToAlarm"), 1);
    sg_cw_template_text(t, STR("TreatMissingData"), STR("notBreaching"));
    put_schedule(s, d);
    put_actions(s);
    put_tags(s, q->rule);
    close_resource(s);
}

static void put_scheduled(Stack *s, const Query *q, Str id, Str title)
{
    const CwDeploy *d = q->note;
    Template *t = &s->t;
    open_resource(s, id, "AWS::Logs::ScheduledQuery");
    sg_cw_template_text(t, STR("Name"), sg_cw_slug(&s->names, title));
    sg_cw_template_text(t, STR("Description"),
                        sg_cw_description(s->em->arena, q->rule));
    sg_cw_template_text(t, STR("QueryLanguage"), STR("CWLI"));
    sg_cw_template_text(t, STR("QueryString"), q->text);
    put_groups(s, "LogGroupIdentifiers", d);
    sg_cw_template_text(t, STR("ScheduleExpression"),
                        sg_cw_cron(s->em->arena, d->every));
    sg_cw_template_count(t, STR("StartTimeOffset"), d->range);
    sg_cw_put_ref(sg_cw_template_value(t, STR("ExecutionRoleArn")),
                  STR("QueryRoleArn"));
    sg_cw_template_value_end(t);
    put_tags(s, q->rule);
    close_resource(s);
}

static void put_pair(JsonWriter *w, const char *key, Str value)
{
    sg_json_key(w, str_of_literal(key));
    sg_json_text(w, value);
}

// Without a default value: no metric is paid for while nothing is found.
static void put_filter(Stack *s, const Query *q, Str id, Str metric)
{
    const CwDeploy *d = q->note;
    Template *t = &s->t;
    open_resource(s, id, "AWS::Logs::MetricFilter");
    sg_cw_put_ref(sg_cw_template_value(t, STR("LogGroupName")),
                  sg_cw_parameter(&s->names, d->name));
    sg_cw_template_value_end(t);
    sg_cw_template_text(t, STR("FilterPattern"), *d->pattern);
    JsonWriter *w = sg_cw_template_value(t, STR("MetricTransformations"));
    sg_json_list(w);
    sg_json_object(w);
    put_pair(w, "MetricName", metric);
    put_pair(w, "MetricNamespace", STR(CW_NAMESPACE));
    put_pair(w, "MetricValue", STR("1"));
    sg_json_object_end(w);
    sg_json_list_end(w);
    sg_cw_template_value_end(t);
    close_resource(s);
}

static void put_metric_alarm(Stack *s, const Query *q, Str metric, Str title)
{
    const CwDeploy *d = q->note;
    Template *t = &s->t;
    open_resource(s, join(s->em->arena, metric, STR("Alarm")),
                  "AWS::CloudWatch::Alarm");
    sg_cw_template_text(t, STR("AlarmName"),
                        join(s->em->arena, STR("sigma "), title));
    sg_cw_template_text(t, STR("AlarmDescription"),
                        sg_cw_description(s->em->arena, q->rule));
    sg_cw_template_text(t, STR("Namespace"), STR(CW_NAMESPACE));
    sg_cw_template_text(t, STR("MetricName"), metric);
    sg_cw_template_text(t, STR("Statistic"), STR("Sum"));
    sg_cw_template_count(t, STR("Period"), 60 * d->every);
    sg_cw_template_count(t, STR("EvaluationPeriods"), 1);
    sg_cw_template_count(t, STR("Threshold"), 1);
    sg_cw_template_text(t, STR("ComparisonOperator"),
                        STR("GreaterThanOrEqualToThreshold"));
    sg_cw_template_text(t, STR("TreatMissingData"), STR("notBreaching"));
    put_actions(s);
    put_tags(s, q->rule);
    close_resource(s);
}

static void put_filter_or_alarm(Stack *s, const Query *q, Str id, Str title)
{
    const CwDeploy *d = q->note;
    Arena *a = s->em->arena;
    if (d->pattern->n == 0) {
        put_alarm(s, q, join(a, id, STR("Alarm")), title);
        return;
    }
    put_filter(s, q, join(a, id, STR("Filter")), id);
    put_metric_alarm(s, q, id, title);
}

static void put_resources(Stack *s, const Query *q)
{
    Arena *a = s->em->arena;
    Str id = sg_cw_logical_id(&s->names, q);
    Str title = sg_cw_title(s->em, &s->names, q);
    put_query(s, q, join(a, id, STR("Query")), title);
    switch (s->options->deploy) {
    case DEPLOY_ALARMS:
        put_alarm(s, q, join(a, id, STR("Alarm")), title);
        break;
    case DEPLOY_SCHEDULED:
        put_scheduled(s, q, join(a, id, STR("Schedule")), title);
        break;
    case DEPLOY_FILTERS: put_filter_or_alarm(s, q, id, title); break;
    case DEPLOY_QUERIES: break;
    }
}

// ---- the template --------------------------------------------------------

// A saved query, what runs it or a filter, and the alarm of a filter.
static size_t count_resources(const Stack *s, const Query *queries,
                              size_t count)
{
    size_t all = count;
    for (size_t i = 0; i < count; i++) {
        const CwDeploy *d = queries[i].note;
        all += s->options->deploy == DEPLOY_QUERIES ? 0 : 1;
        all += d->pattern->n > 0 ? 1 : 0;
    }
    return all;
}

static bool is_small_enough(Stack *s, const Query *queries, size_t count)
{
    size_t all = count_resources(s, queries, count);
    if (all <= MAX_RESOURCES)
        return true;
    sg_emit_error(s->em, SG_insights_resources, (Span){0},
                  "the template has %zu resources; a stack has at most %d", all,
                  MAX_RESOURCES);
    sg_diag_hint(s->em->diags, "convert fewer rules at a time%s",
                 all > count ? ", or only save them: -O deploy=queries" : "");
    return false;
}

void sg_cw_cloudformation(Emitter *em, const Query *queries, size_t count)
{
    const CwOptions *options = cw_options(em);
    bool yaml = options->notation == TEMPLATE_YAML;
    bool filters = options->deploy == DEPLOY_FILTERS;
    Stack s = {.em = em,
               .names = sg_cw_names_in(em->arena,
                                       filters ? single_parameter : parameter),
               .options = options};
    sg_cw_limit_filters(em, queries, count);
    if (count == 0 || !is_small_enough(&s, queries, count))
        return; // a template without resources is not one
    sg_cw_check_deploy(em);
    s.t = sg_cw_template_in(&em->out, yaml);
    sg_cw_template_text(&s.t, STR("AWSTemplateFormatVersion"),
                        STR("2010-09-09"));
    sg_cw_template_text(&s.t, STR("Description"),
                        STR("Queries made from Sigma rules by sigcc"));
    put_parameters(&s, queries, count);
    sg_cw_template_map(&s.t, STR("Resources"));
    for (size_t i = 0; i < count; i++)
        put_resources(&s, &queries[i]);
    sg_cw_template_map_end(&s.t);
    sg_cw_template_end(&s.t);
}
