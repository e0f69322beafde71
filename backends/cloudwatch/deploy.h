// deploy.h - queries as things that an account runs by itself: what the
// formats for CloudFormation and Terraform share.
#ifndef SIGCC_CLOUDWATCH_DEPLOY_H
#define SIGCC_CLOUDWATCH_DEPLOY_H

#include "cloudwatch/cloudwatch.h"

// What Format.query notes of a query.
typedef struct CwDeploy {
    Str name;              // of its log source: "aws_cloudtrail"
    const StrItem *groups; // the log sources of all its events, by such names
    Str watched;           // the query of an alarm, on one line
    Str aggregation;       // of its rows
    const char *comparison;
    Str *pattern; // of a metric filter; empty: none
    Str threshold;
    unsigned long long every; // minutes between two runs
    unsigned long long range; // seconds that one looks at
} CwDeploy;

// A Log Alarm and a scheduled query look back 30 days at most.
enum { CW_MAX_RANGE = 2592000 };

// Characters of a log source in names, which have 255.
enum { CW_MAX_SOURCE = 40 };

// Are there alarms?  Those of metric filters, and where none fits, of queries.
static inline bool cw_has_alarms(const Emitter *em)
{
    CwDeployment deploy = cw_options(em)->deploy;
    return deploy == DEPLOY_ALARMS || deploy == DEPLOY_FILTERS;
}

// Options that have no effect on the document.
void sg_cw_check_deploy(Emitter *em);

// Characters of a filter pattern, and metric filters of a log group:
// "CloudWatch Logs quotas".
enum { CW_MAX_PATTERN = 1024, CW_MAX_FILTERS = 100 };

// Where all metrics of metric filters are.
#define CW_NAMESPACE "Sigma"

// The query for a console, under comments; its note is a CwDeploy.
Str sg_cw_deploy(Emitter *em, const Query *q);

// The log source of a query, of its first rule for a correlation:
// "aws_cloudtrail".
Str sg_cw_source(Emitter *em, const Query *q);

// ---- api_calls.c ---------------------------------------------------------

Str sg_cw_start_query(Emitter *em, const Query *q);
Str sg_cw_put_query_definition(Emitter *em, const Query *q);

// ---- metric_filter.c -----------------------------------------------------

// The pattern that matches the events of a query and no others, in the arena
// 'kept'; empty, and a note that says why (SG7234), where there is none.
Str sg_cw_filter_pattern(Emitter *em, const Query *q);

// Take the patterns away that a log group has no place for (SG7234).
void sg_cw_limit_filters(Emitter *em, const Query *queries, size_t count);

// Is any of these run as a query?
bool sg_cw_any_query(const Query *queries, size_t count);

// ---- deploy_names.c ------------------------------------------------------

// Names of a document, none of them twice.
typedef struct CwNames {
    Map ids, titles, slugs;
    Map groups, group_names; // by log source, and all of them
    Str (*spell)(Arena *a, Str source);
} CwNames;

// 'spell' names the parameter for the log groups of a log source.
CwNames sg_cw_names_in(Arena *a, Str (*spell)(Arena *a, Str source));

// The name of that parameter, which is the same for each call.
Str sg_cw_parameter(CwNames *names, Str source);

// "Sigma4db60cc036fb42b79b58a5b53019fb74", letters and digits: the rule's id,
// else its title, and the number of its condition from the second on.
Str sg_cw_logical_id(CwNames *names, const Query *q);

// The title on one line, unlike all before it, of 200 characters at most
// (SG7228).
Str sg_cw_title(Emitter *em, CwNames *names, const Query *q);

// The same with no more than a scheduled query may have in its name.
Str sg_cw_slug(CwNames *names, Str title);

// "sigma/aws_cloudtrail/title": the name of a saved query.
Str sg_cw_query_name(Arena *a, Str source, Str title);

// "high", or "none".
Str sg_cw_level(const Rule *rule);

// "rate(5 minutes)", and the same for those who take "cron(0/5 * * * ? *)".
Str sg_cw_rate(Arena *a, unsigned long long minutes);
Str sg_cw_cron(Arena *a, unsigned long long minutes);

// The title, level and description, on one line.
Str sg_cw_description(Arena *a, const Rule *rule);

// Letters and digits only, the first of each word in upper case.
void sg_cw_put_camel(StrBuf *out, Str text);

// ---- formats of whole documents ------------------------------------------

void sg_cw_terraform(Emitter *em, const Query *queries, size_t count);
void sg_cw_cloudformation(Emitter *em, const Query *queries, size_t count);

#endif
