# Configurations for Terraform: as cloudformation.t.

=== a rule
--- rule
title: "Logging '${stopped}': yes"
id: 4db60cc0-36fb-42b7-9b58-a5b53019fb74
description: |
    Somebody stops a trail.
    Twice.
level: high
logsource: {product: aws, service: cloudtrail}
detection:
    sel:
        eventName: StopLogging
        userAgent|contains: '"a'
    condition: sel
--- format terraform
--- cloudwatch
variable "log_groups_aws_cloudtrail" {
  type        = list(string)
  description = "Names of the log groups with the events of aws_cloudtrail"
}

variable "query_role_arn" {
  type        = string
  description = "Role that logs.amazonaws.com runs the queries as"
}

variable "alarm_topic_arn" {
  type        = string
  description = "SNS topic that alarms are sent to"
}

resource "aws_cloudwatch_query_definition" "Sigma4db60cc036fb42b79b58a5b53019fb74" {
  name            = "sigma/aws_cloudtrail/Logging '$${stopped}': yes"
  log_group_names = var.log_groups_aws_cloudtrail
  query_string = join("\n", [
    "# Logging '$${stopped}': yes",
    "# 4db60cc0-36fb-42b7-9b58-a5b53019fb74",
    "fields @timestamp, @message",
    "| filter eventName like /(?i)^StopLogging$/ and userAgent like /(?i)\"a/",
  ])
}

resource "awscc_cloudwatch_log_alarm" "Sigma4db60cc036fb42b79b58a5b53019fb74" {
  alarm_name                = "sigma Logging '$${stopped}': yes"
  alarm_description         = "Logging '$${stopped}': yes (high): Somebody stops a trail. Twice."
  comparison_operator       = "GreaterThanThreshold"
  threshold                 = 0
  query_results_to_evaluate = 1
  query_results_to_alarm    = 1
  treat_missing_data        = "notBreaching"
  alarm_actions             = [var.alarm_topic_arn]
  scheduled_query_configuration = {
    query_string             = "filter eventName like /(?i)^StopLogging$/ and userAgent like /(?i)\"a/"
    log_group_identifiers    = var.log_groups_aws_cloudtrail
    scheduled_query_role_arn = var.query_role_arn
    aggregation_expression   = "count(*)"
    schedule_configuration = {
      schedule_expression = "rate(5 minutes)"
      start_time_offset   = 300
    }
  }
  tags = [
    { key = "sigma-level", value = "high" },
    { key = "sigma-id", value = "4db60cc0-36fb-42b7-9b58-a5b53019fb74" },
  ]
}

=== scheduled queries of equal titles
--- rule
title: a b
logsource: {product: aws, service: waf}
detection:
    sel:
        f: 1
    condition: sel
---
title: a-b
logsource: {product: aws, service: vpcflow}
detection:
    sel:
        f: 1
    condition: sel
---
title: a b
logsource: {product: aws, service: vpcflow}
detection:
    sel:
        f: 2
    condition: sel
--- format terraform
--- options
deploy=scheduled_queries
every=90
--- cloudwatch
variable "log_groups_aws_waf" {
  type        = list(string)
  description = "Names of the log groups with the events of aws_waf"
}

variable "log_groups_aws_vpcflow" {
  type        = list(string)
  description = "Names of the log groups with the events of aws_vpcflow"
}

variable "query_role_arn" {
  type        = string
  description = "Role that logs.amazonaws.com runs the queries as"
}

resource "aws_cloudwatch_query_definition" "SigmaAB" {
  name            = "sigma/aws_waf/a b"
  log_group_names = var.log_groups_aws_waf
  query_string = join("\n", [
    "# a b",
    "fields @timestamp, @message",
    "| filter f = 1",
  ])
}

resource "awscc_logs_scheduled_query" "SigmaAB" {
  name                  = "sigma/a-b"
  description           = "a b"
  query_language        = "CWLI"
  log_group_identifiers = var.log_groups_aws_waf
  schedule_expression   = "cron(0 0/1 * * ? *)"
  start_time_offset     = 5400
  execution_role_arn    = var.query_role_arn
  query_string = join("\n", [
    "# a b",
    "fields @timestamp, @message",
    "| filter f = 1",
  ])
  tags = [
    { key = "sigma-level", value = "none" },
  ]
}

resource "aws_cloudwatch_query_definition" "SigmaABN2" {
  name            = "sigma/aws_vpcflow/a-b"
  log_group_names = var.log_groups_aws_vpcflow
  query_string = join("\n", [
    "# a-b",
    "fields @timestamp, @message",
    "| filter f = 1",
  ])
}

resource "awscc_logs_scheduled_query" "SigmaABN2" {
  name                  = "sigma/a-b-2"
  description           = "a-b"
  query_language        = "CWLI"
  log_group_identifiers = var.log_groups_aws_vpcflow
  schedule_expression   = "cron(0 0/1 * * ? *)"
  start_time_offset     = 5400
  execution_role_arn    = var.query_role_arn
  query_string = join("\n", [
    "# a-b",
    "fields @timestamp, @message",
    "| filter f = 1",
  ])
  tags = [
    { key = "sigma-level", value = "none" },
  ]
}

resource "aws_cloudwatch_query_definition" "SigmaABN3" {
  name            = "sigma/aws_vpcflow/a b - 2"
  log_group_names = var.log_groups_aws_vpcflow
  query_string = join("\n", [
    "# a b",
    "fields @timestamp, @message",
    "| filter f = 2",
  ])
}

resource "awscc_logs_scheduled_query" "SigmaABN3" {
  name                  = "sigma/a-b---2"
  description           = "a b"
  query_language        = "CWLI"
  log_group_identifiers = var.log_groups_aws_vpcflow
  schedule_expression   = "cron(0 0/1 * * ? *)"
  start_time_offset     = 5400
  execution_role_arn    = var.query_role_arn
  query_string = join("\n", [
    "# a b",
    "fields @timestamp, @message",
    "| filter f = 2",
  ])
  tags = [
    { key = "sigma-level", value = "none" },
  ]
}

=== an alarm counts the events of a correlation
--- rule
title: Login
name: login
logsource: {product: aws, service: cloudtrail}
detection:
    sel:
        eventName: ConsoleLogin
    condition: sel
---
title: Many logins
correlation:
    type: event_count
    rules: [login]
    group-by: [user, account]
    timespan: 20m
    condition: {gte: 10}
--- format terraform
--- cloudwatch
variable "log_groups_aws_cloudtrail" {
  type        = list(string)
  description = "Names of the log groups with the events of aws_cloudtrail"
}

variable "query_role_arn" {
  type        = string
  description = "Role that logs.amazonaws.com runs the queries as"
}

variable "alarm_topic_arn" {
  type        = string
  description = "SNS topic that alarms are sent to"
}

resource "aws_cloudwatch_query_definition" "SigmaManyLogins" {
  name            = "sigma/aws_cloudtrail/Many logins"
  log_group_names = var.log_groups_aws_cloudtrail
  query_string = join("\n", [
    "# Many logins",
    "filter eventName like /(?i)^ConsoleLogin$/",
    "| filter ispresent(user) and ispresent(account)",
    "| stats count(*) as event_count by user, account",
    "| filter event_count >= 10",
  ])
}

resource "awscc_cloudwatch_log_alarm" "SigmaManyLogins" {
  alarm_name                = "sigma Many logins"
  alarm_description         = "Many logins"
  comparison_operator       = "GreaterThanOrEqualToThreshold"
  threshold                 = 10
  query_results_to_evaluate = 1
  query_results_to_alarm    = 1
  treat_missing_data        = "notBreaching"
  alarm_actions             = [var.alarm_topic_arn]
  scheduled_query_configuration = {
    query_string             = "filter eventName like /(?i)^ConsoleLogin$/ | filter ispresent(user) and ispresent(account)"
    log_group_identifiers    = var.log_groups_aws_cloudtrail
    scheduled_query_role_arn = var.query_role_arn
    aggregation_expression   = "count(*) by user, account"
    schedule_configuration = {
      schedule_expression = "rate(5 minutes)"
      start_time_offset   = 1500
    }
  }
  tags = [
    { key = "sigma-level", value = "none" },
  ]
}
--- cloudwatch notes
14:15 note SG7223: a run every 5 min looks at the last 1500 s, so that nothing falls between two runs; what takes longer than 20m may be found too

=== rows of all other correlations, and log groups of several sources
--- rule
title: Login
name: login
logsource: {product: aws, service: cloudtrail}
detection:
    sel:
        eventName: ConsoleLogin
    condition: sel
---
title: Flow
name: flow
logsource: {product: aws, service: vpcflow}
detection:
    sel:
        action: REJECT
    condition: sel
---
title: Both
correlation:
    type: temporal
    rules: [login, flow]
    timespan: 10h
    condition: login and not flow
--- format terraform
--- options
limit=5
--- cloudwatch
variable "log_groups_aws_cloudtrail" {
  type        = list(string)
  description = "Names of the log groups with the events of aws_cloudtrail"
}

variable "log_groups_aws_vpcflow" {
  type        = list(string)
  description = "Names of the log groups with the events of aws_vpcflow"
}

variable "query_role_arn" {
  type        = string
  description = "Role that logs.amazonaws.com runs the queries as"
}

variable "alarm_topic_arn" {
  type        = string
  description = "SNS topic that alarms are sent to"
}

resource "aws_cloudwatch_query_definition" "SigmaBoth" {
  name            = "sigma/aws_cloudtrail/Both"
  log_group_names = concat(var.log_groups_aws_cloudtrail, var.log_groups_aws_vpcflow)
  query_string = join("\n", [
    "# Both",
    "filter eventName like /(?i)^ConsoleLogin$/ or action like /(?i)^REJECT$/",
    "| fields if(eventName like /(?i)^ConsoleLogin$/, 1, 0) as r1, if(action like /(?i)^REJECT$/, 1, 0) as r2",
    "| stats sum(r1) as n1, sum(r2) as n2",
    "| filter n1 > 0 and n2 = 0",
    "| limit 5",
  ])
}

resource "awscc_cloudwatch_log_alarm" "SigmaBoth" {
  alarm_name                = "sigma Both"
  alarm_description         = "Both"
  comparison_operator       = "GreaterThanThreshold"
  threshold                 = 0
  query_results_to_evaluate = 1
  query_results_to_alarm    = 1
  treat_missing_data        = "notBreaching"
  alarm_actions             = [var.alarm_topic_arn]
  scheduled_query_configuration = {
    query_string             = "filter eventName like /(?i)^ConsoleLogin$/ or action like /(?i)^REJECT$/ | fields if(eventName like /(?i)^ConsoleLogin$/, 1, 0) as r1, if(action like /(?i)^REJECT$/, 1, 0) as r2 | stats sum(r1) as n1, sum(r2) as n2 | filter n1 > 0 and n2 = 0"
    log_group_identifiers    = concat(var.log_groups_aws_cloudtrail, var.log_groups_aws_vpcflow)
    scheduled_query_role_arn = var.query_role_arn
    aggregation_expression   = "count(*)"
    schedule_configuration = {
      schedule_expression = "rate(60 minutes)"
      start_time_offset   = 36000
    }
  }
  tags = [
    { key = "sigma-level", value = "none" },
  ]
}
--- cloudwatch diagnostics
21:15 warning SG7224: a run every 60 min looks at the last 10h: what holds between two runs only is not found

=== what HCL could read as something else is quoted
--- rule
title: "\x01 \x7f\u0085\u2028\ufeff \U0001F600: - # null"
level: low
logsource: {product: aws}
detection:
    s:
        a: "yes"
    condition: s
--- format terraform
--- options
deploy=queries
--- cloudwatch escaped
variable "log_groups_aws" {
  type        = list(string)
  description = "Names of the log groups with the events of aws"
}

resource "aws_cloudwatch_query_definition" "SigmaNull" {
  name            = "sigma/aws/     \xef\xbb\xbf 😀: - # null"
  log_group_names = var.log_groups_aws
  query_string = join("\\n", [
    "#      \xef\xbb\xbf 😀: - # null",
    "fields @timestamp, @message",
    "| filter a like /(?i)^yes$/",
  ])
}

=== without a query there is nothing
--- rule
title: T
logsource: {product: aws}
filter:
    rules: any
    s:
        a: 1
    condition: s
--- format terraform
--- cloudwatch
--- diagnostics
4:5 warning SG5014: this filter applies to no rule
