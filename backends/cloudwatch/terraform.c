// terraform.c - a configuration for Terraform with a saved query for each
// condition, and with an alarm or a schedule that runs it, or a metric filter
// in place of it.
//
// Saved queries are resources of the provider hashicorp/aws; Log Alarms and
// scheduled queries are known to hashicorp/awscc only, which has the properties
// of CloudFormation under its own spelling of their names.  Attributes are
// aligned as "terraform fmt" does it.

#include "base/ascii.h"
#include "base/utf8.h"
#include "cloudwatch/deploy.h"

// ---- HCL -----------------------------------------------------------------

// What would end a string, or begin a template in it ("${", "%{").
static void put_character(StrBuf *out, uint32_t c, Str text, bool brace_next)
{
    if (c == '\n')
        sg_sb_put(out, STR("\\n"));
    else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029)
        sg_sb_putf(out, "\\u%04x", (unsigned)c);
    else if (c == UTF8_BAD)
        sg_sb_put(out, STR("\\ufffd"));
    else {
        if (c == '"' || c == '\\')
            sb_putc(out, '\\');
        if ((c == '$' || c == '%') && brace_next)
            sb_putc(out, (char)c);
        sg_sb_put(out, text);
    }
}

static void put_string(StrBuf *out, Str text)
{
    sb_putc(out, '"');
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = sg_utf8_next(text, &at);
        bool brace_next = at < text.n && text.p[at] == '{';
        put_character(out, c, str_slice(text, from, at), brace_next);
    }
    sb_putc(out, '"');
}

// The lines of a text, which is the same value as one string of them.
static void put_lines(StrBuf *out, Str text, const char *indent)
{
    sg_sb_put(out, STR("join(\"\\n\", [\n"));
    for (size_t at = 0; at <= text.n;) {
        size_t end = str_find(text, '\n', at);
        sg_sb_putf(out, "%s  ", indent);
        put_string(out, str_slice(text, at, end));
        sg_sb_put(out, STR(",\n"));
        at = end + 1;
    }
    sg_sb_putf(out, "%s])", indent);
}

// "log_groups_aws_cloudtrail"
static Str variable(Arena *a, Str source)
{
    StrBuf name = sb_in(a);
    sg_sb_put(&name, STR("log_groups_"));
    for (size_t i = 0; i < source.n; i++) {
        char c = source.p[i];
        sb_putc(&name, is_alnum(c) ? to_lower(c) : '_');
    }
    return sb_str(&name);
}

// ---- variables -----------------------------------------------------------

static void put_variable_block(StrBuf *out, Str name, const char *type,
                               Str what)
{
    sg_sb_put(out, STR("variable \""));
    sg_sb_put(out, name);
    sg_sb_putf(out, "\" {\n  type        = %s\n  description = ", type);
    put_string(out, what);
    sg_sb_put(out, STR("\n}\n\n"));
}

static void put_groups_block(Emitter *em, CwNames *names, Str source)
{
    StrBuf what = sb_in(em->arena);
    sg_sb_put(&what, STR("Names of the log groups with the events of "));
    sg_sb_put(&what, source);
    put_variable_block(&em->out, sg_cw_parameter(names, source), "list(string)",
                       sb_str(&what));
}

static void put_variables(Emitter *em, CwNames *names, const Query *queries,
                          size_t count)
{
    CwDeployment deploy = cw_options(em)->deploy;
    Map seen = sg_map_in(em->arena);
    for (size_t i = 0; i < count; i++) {
        const CwDeploy *d = queries[i].note;
        for (const StrItem *x = d->groups; x != NULL; x = x->next)
            if (sg_map_put(&seen, x->text, em) == NULL)
                put_groups_block(em, names, x->text);
    }
    if (deploy != DEPLOY_QUERIES && sg_cw_any_query(queries, count))
        put_variable_block(
            &em->out, STR("query_role_arn"), "string",
            STR("Role that logs.amazonaws.com runs the queries as"));
    if (cw_has_alarms(em))
        put_variable_block(&em->out, STR("alarm_topic_arn"), "string",
                           STR("SNS topic that alarms are sent to"));
}

// ---- resources -----------------------------------------------------------

static void open_resource(StrBuf *out, const char *type, Str id)
{
    sg_sb_putf(out, "resource \"%s\" \"", type);
    sg_sb_put(out, id);
    sg_sb_put(out, STR("\" {\n"));
}

// "name = " with blanks up to the width of the longest name beside it.
static void put_name(StrBuf *out, const char *indent, int width,
                     const char *name)
{
    sg_sb_putf(out, "%s%-*s = ", indent, width, name);
}

static void put_text(StrBuf *out, const char *indent, int width,
                     const char *name, Str text)
{
    put_name(out, indent, width, name);
    put_string(out, text);
    sb_putc(out, '\n');
}

static void put_groups(StrBuf *out, CwNames *names, const CwDeploy *d)
{
    bool several = d->groups->next != NULL;
    sg_sb_put(out, several ? STR("concat(") : STR(""));
    for (const StrItem *x = d->groups; x != NULL; x = x->next) {
        sg_sb_put(out, x == d->groups ? STR("var.") : STR(", var."));
        sg_sb_put(out, sg_cw_parameter(names, x->text));
    }
    sg_sb_put(out, several ? STR(")\n") : STR("\n"));
}

static void put_query(StrBuf *out, CwNames *names, const Query *q, Str id,
                      Str name)
{
    open_resource(out, "aws_cloudwatch_query_definition", id);
    put_text(out, "  ", 15, "name", name);
    put_name(out, "  ", 15, "log_group_names");
    put_groups(out, names, q->note);
    put_name(out, "  ", 0, "query_string");
    put_lines(out, q->text, "  ");
    sg_sb_put(out, STR("\n}\n"));
}

static void put_tag(StrBuf *out, const char *key, Str value)
{
    sg_sb_putf(out, "    { key = \"%s\", value = ", key);
    put_string(out, value);
    sg_sb_put(out, STR(" },\n"));
}

static void put_tags(StrBuf *out, const Rule *rule)
{
    sg_sb_put(out, STR("  tags = [\n"));
    put_tag(out, "sigma-level", sg_cw_level(rule));
    if (rule->id.n > 0)
        put_tag(out, "sigma-id", rule->id);
    sg_sb_put(out, STR("  ]\n"));
}

static void put_schedule(StrBuf *out, CwNames *names, const CwDeploy *d)
{
    sg_sb_put(out, STR("  scheduled_query_configuration = {\n"));
    put_text(out, "    ", 24, "query_string", d->watched);
    put_name(out, "    ", 24, "log_group_identifiers");
    put_groups(out, names, d);
    put_name(out, "    ", 24, "scheduled_query_role_arn");
    sg_sb_put(out, STR("var.query_role_arn\n"));
    put_text(out, "    ", 24, "aggregation_expression", d->aggregation);
    sg_sb_put(out, STR("    schedule_configuration = {\n"));
    put_text(out, "      ", 19, "schedule_expression",
             sg_cw_rate(out->arena, d->every));
    put_name(out, "      ", 19, "start_time_offset");
    sg_sb_putf(out, "%llu\n    }\n  }\n", d->range);
}

static void put_alarm(Emitter *em, CwNames *names, const Query *q, Str id,
                      Str title)
{
    const CwDeploy *d = q->note;
    StrBuf *out = &em->out, name = sb_in(em->arena);
    sg_sb_put(&name, STR("sigma "));
    sg_sb_put(&name, title);
    open_resource(out, "awscc_cloudwatch_log_alarm", id);
    put_text(out, "  ", 25, "alarm_name", sb_str(&name));
    put_text(out, "  ", 25, "alarm_description",
             sg_cw_description(em->arena, q->rule));
    put_text(out, "  ", 25, "comparison_operator",
             str_of_literal(d->comparison));
    put_name(out, "  ", 25, "threshold");
    sg_sb_put(out, d->threshold);
    sg_sb_put(out, STR("\n  query_results_to_evaluate = 1\n"
                       "  query_results_to_alarm    = 1\n"));
    put_text(out, "  ", 25, "treat_missing_data", STR("notBreaching"));
    sg_sb_put(out,
              STR("  alarm_actions             = [var.alarm_topic_arn]\n"));
    put_schedule(out, names, d);
    put_tags(out, q->rule);
    sg_sb_put(out, STR("}\n"));
}

static void put_scheduled(Emitter *em, CwNames *names, const Query *q, Str id,
                          Str title)
{
    const CwDeploy *d = q->note;
    StrBuf *out = &em->out;
    open_resource(out, "awscc_logs_scheduled_query", id);
    put_text(out, "  ", 21, "name", sg_cw_slug(names, title));
    put_text(out, "  ", 21, "description",
             sg_cw_description(em->arena, q->rule));
    put_text(out, "  ", 21, "query_language", STR("CWLI"));
    put_name(out, "  ", 21, "log_group_identifiers");
    put_groups(out, names, d);
    put_text(out, "  ", 21, "schedule_expression",
             sg_cw_cron(em->arena, d->every));
    put_name(out, "  ", 21, "start_time_offset");
    sg_sb_putf(out, "%llu\n", d->range);
    put_name(out, "  ", 21, "execution_role_arn");
    sg_sb_put(out, STR("var.query_role_arn\n"));
    put_name(out, "  ", 0, "query_string");
    put_lines(out, q->text, "  ");
    sb_putc(out, '\n');
    put_tags(out, q->rule);
    sg_sb_put(out, STR("}\n"));
}

// One for each log group, and all of them count in one metric.  Without a
// default value: no metric is paid for while nothing is found.
static void put_filter(StrBuf *out, CwNames *names, const CwDeploy *d, Str id)
{
    open_resource(out, "aws_cloudwatch_log_metric_filter", id);
    put_name(out, "  ", 14, "for_each");
    sg_sb_put(out, STR("toset(var."));
    sg_sb_put(out, sg_cw_parameter(names, d->name));
    sg_sb_put(out, STR(")\n"));
    put_text(out, "  ", 14, "name", id);
    put_name(out, "  ", 14, "log_group_name");
    sg_sb_put(out, STR("each.value\n"));
    put_text(out, "  ", 14, "pattern", *d->pattern);
    sg_sb_put(out, STR("  metric_transformation {\n"));
    put_text(out, "    ", 9, "name", id);
    put_text(out, "    ", 9, "namespace", STR(CW_NAMESPACE));
    put_text(out, "    ", 9, "value", STR("1"));
    sg_sb_put(out, STR("  }\n}\n\n"));
}

// Here tags are a map.
static void put_tag_map(StrBuf *out, const Rule *rule)
{
    bool has_id = rule->id.n > 0;
    sg_sb_put(out, STR("  tags = {\n"));
    put_text(out, "    ", 13, "\"sigma-level\"", sg_cw_level(rule));
    if (has_id)
        put_text(out, "    ", 13, "\"sigma-id\"", rule->id);
    sg_sb_put(out, STR("  }\n"));
}

static void put_metric_alarm(Emitter *em, const Query *q, Str id, Str title)
{
    const CwDeploy *d = q->note;
    StrBuf *out = &em->out, name = sb_in(em->arena);
    sg_sb_put(&name, STR("sigma "));
    sg_sb_put(&name, title);
    open_resource(out, "aws_cloudwatch_metric_alarm", id);
    put_text(out, "  ", 19, "alarm_name", sb_str(&name));
    put_text(out, "  ", 19, "alarm_description",
             sg_cw_description(em->arena, q->rule));
    put_text(out, "  ", 19, "namespace", STR(CW_NAMESPACE));
    put_text(out, "  ", 19, "metric_name", id);
    put_text(out, "  ", 19, "statistic", STR("Sum"));
    put_name(out, "  ", 19, "period");
    sg_sb_putf(out,
               "%llu\n"
               "  evaluation_periods  = 1\n"
               "  threshold           = 1\n",
               60 * d->every);
    put_text(out, "  ", 19, "comparison_operator",
             STR("GreaterThanOrEqualToThreshold"));
    put_text(out, "  ", 19, "treat_missing_data", STR("notBreaching"));
    sg_sb_put(out, STR("  alarm_actions       = [var.alarm_topic_arn]\n"));
    put_tag_map(out, q->rule);
    sg_sb_put(out, STR("}\n"));
}

static void put_filter_or_alarm(Emitter *em, CwNames *names, const Query *q,
                                Str id, Str title)
{
    const CwDeploy *d = q->note;
    if (d->pattern->n == 0) {
        put_alarm(em, names, q, id, title);
        return;
    }
    put_filter(&em->out, names, d, id);
    put_metric_alarm(em, q, id, title);
}

static void put_resources(Emitter *em, CwNames *names, const Query *q)
{
    const CwDeploy *d = q->note;
    Str id = sg_cw_logical_id(names, q), title = sg_cw_title(em, names, q);
    put_query(&em->out, names, q, id,
              sg_cw_query_name(em->arena, d->name, title));
    switch (cw_options(em)->deploy) {
    case DEPLOY_ALARMS:
        sb_putc(&em->out, '\n');
        put_alarm(em, names, q, id, title);
        break;
    case DEPLOY_SCHEDULED:
        sb_putc(&em->out, '\n');
        put_scheduled(em, names, q, id, title);
        break;
    case DEPLOY_FILTERS:
        sb_putc(&em->out, '\n');
        put_filter_or_alarm(em, names, q, id, title);
        break;
    case DEPLOY_QUERIES: break;
    }
}

void sg_cw_terraform(Emitter *em, const Query *queries, size_t count)
{
    CwNames names = sg_cw_names_in(em->arena, variable);
    if (count == 0)
        return;
    sg_cw_check_deploy(em);
    sg_cw_limit_filters(em, queries, count);
    put_variables(em, &names, queries, count);
    for (size_t i = 0; i < count; i++) {
        sg_sb_put(&em->out, i > 0 ? STR("\n") : STR(""));
        put_resources(em, &names, &queries[i]);
    }
    em->out.n--; // the last line feed is not the format's
}
