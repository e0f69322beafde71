# Metric filters and their alarms, where a filter pattern says what a rule says.

=== a rule
--- rule
title: "Logging '${stopped}': yes"
id: 4db60cc0-36fb-42b7-9b58-a5b53019fb74
level: high
logsource: {product: aws, service: cloudtrail}
detection:
    sel:
        eventSource: cloudtrail.amazonaws.com
        eventName: [StopLogging, DeleteTrail]
    own:
        userIdentity.type: AWSService
    condition: sel and not own
--- bundled cloudwatch_aws
--- format cloudformation
--- options
deploy=metric_filters
every=1
--- cloudwatch
AWSTemplateFormatVersion: "2010-09-09"
Description: Queries made from Sigma rules by sigcc
Parameters:
  LogGroupAwsCloudtrail:
    Type: String
    Description: Name of the log group with the events of aws_cloudtrail
  AlarmTopicArn:
    Type: String
    Description: SNS topic that alarms are sent to
Resources:
  Sigma4db60cc036fb42b79b58a5b53019fb74Query:
    Type: AWS::Logs::QueryDefinition
    Properties:
      Name: "sigma/aws_cloudtrail/Logging '${stopped}': yes"
      QueryLanguage: "CWLI"
      LogGroupNames: [{"Ref": "LogGroupAwsCloudtrail"}]
      QueryString: |-
        # Logging '${stopped}': yes
        # 4db60cc0-36fb-42b7-9b58-a5b53019fb74
        fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message
        | filter eventSource = "cloudtrail.amazonaws.com" and eventName in ["StopLogging", "DeleteTrail"] and (not ispresent(userIdentity.type) or userIdentity.type != "AWSService")
  Sigma4db60cc036fb42b79b58a5b53019fb74Filter:
    Type: AWS::Logs::MetricFilter
    Properties:
      LogGroupName: {"Ref": "LogGroupAwsCloudtrail"}
      FilterPattern: "{ ($.eventSource = \"cloudtrail.amazonaws.com\") && (($.eventName = \"StopLogging\") || ($.eventName = \"DeleteTrail\")) && (($.userIdentity.type NOT EXISTS) || ($.userIdentity.type IS NULL) || ($.userIdentity.type != \"AWSService\")) }"
      MetricTransformations: [{"MetricName": "Sigma4db60cc036fb42b79b58a5b53019fb74", "MetricNamespace": "Sigma", "MetricValue": "1"}]
  Sigma4db60cc036fb42b79b58a5b53019fb74Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      AlarmName: "sigma Logging '${stopped}': yes"
      AlarmDescription: "Logging '${stopped}': yes (high)"
      Namespace: "Sigma"
      MetricName: Sigma4db60cc036fb42b79b58a5b53019fb74
      Statistic: "Sum"
      Period: 60
      EvaluationPeriods: 1
      Threshold: 1
      ComparisonOperator: GreaterThanOrEqualToThreshold
      TreatMissingData: notBreaching
      AlarmActions: [{"Ref": "AlarmTopicArn"}]
      Tags: [{"Key": "sigma-level", "Value": "high"}, {"Key": "sigma-id", "Value": "4db60cc0-36fb-42b7-9b58-a5b53019fb74"}]

=== the same for Terraform
--- rule
title: "Logging '${stopped}': yes"
id: 4db60cc0-36fb-42b7-9b58-a5b53019fb74
level: high
logsource: {product: aws, service: cloudtrail}
detection:
    sel:
        eventSource: cloudtrail.amazonaws.com
        eventName: [StopLogging, DeleteTrail]
    own:
        userIdentity.type: AWSService
    condition: sel and not own
--- bundled cloudwatch_aws
--- format terraform
--- options
deploy=metric_filters
every=1
--- cloudwatch
variable "log_groups_aws_cloudtrail" {
  type        = list(string)
  description = "Names of the log groups with the events of aws_cloudtrail"
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
    "fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message",
    "| filter eventSource = \"cloudtrail.amazonaws.com\" and eventName in [\"StopLogging\", \"DeleteTrail\"] and (not ispresent(userIdentity.type) or userIdentity.type != \"AWSService\")",
  ])
}

resource "aws_cloudwatch_log_metric_filter" "Sigma4db60cc036fb42b79b58a5b53019fb74" {
  for_each       = toset(var.log_groups_aws_cloudtrail)
  name           = "Sigma4db60cc036fb42b79b58a5b53019fb74"
  log_group_name = each.value
  pattern        = "{ ($.eventSource = \"cloudtrail.amazonaws.com\") && (($.eventName = \"StopLogging\") || ($.eventName = \"DeleteTrail\")) && (($.userIdentity.type NOT EXISTS) || ($.userIdentity.type IS NULL) || ($.userIdentity.type != \"AWSService\")) }"
  metric_transformation {
    name      = "Sigma4db60cc036fb42b79b58a5b53019fb74"
    namespace = "Sigma"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "Sigma4db60cc036fb42b79b58a5b53019fb74" {
  alarm_name          = "sigma Logging '$${stopped}': yes"
  alarm_description   = "Logging '$${stopped}': yes (high)"
  namespace           = "Sigma"
  metric_name         = "Sigma4db60cc036fb42b79b58a5b53019fb74"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 1
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.alarm_topic_arn]
  tags = {
    "sigma-level" = "high"
    "sigma-id"    = "4db60cc0-36fb-42b7-9b58-a5b53019fb74"
  }
}

=== wildcards, absence, letters that count or are none, true and false
--- rule
title: T
logsource: {product: x}
detection:
    sel:
        a|cased|contains: Xy
        b: "192.0.2.1"
        c-d.e_f2|cased: 'X*'
    absent:
        g: null
        h|exists: false
    flags:
        - i: true
        - j: false
    no:
        i: true
    condition: sel and absent and flags and not no
--- pipeline
name: log
transformations:
    - {type: set_state, key: json_events, val: true}
    - {type: set_state, key: boolean_fields, val: [i, j]}
--- format terraform
--- options
deploy=metric_filters
--- cloudwatch
variable "log_groups_x" {
  type        = list(string)
  description = "Names of the log groups with the events of x"
}

variable "alarm_topic_arn" {
  type        = string
  description = "SNS topic that alarms are sent to"
}

resource "aws_cloudwatch_query_definition" "SigmaT" {
  name            = "sigma/x/T"
  log_group_names = var.log_groups_x
  query_string = join("\n", [
    "# T",
    "fields @timestamp, @message",
    "| filter a like /Xy/ and b = \"192.0.2.1\" and `c-d.e_f2` like /^X/ and not ispresent(g) and not ispresent(h) and (i = 1 or i like /(?i)^true$/ or j = 0 or j like /(?i)^false$/) and (not ispresent(i) or (i != 1 and i not like /(?i)^true$/))",
  ])
}

resource "aws_cloudwatch_log_metric_filter" "SigmaT" {
  for_each       = toset(var.log_groups_x)
  name           = "SigmaT"
  log_group_name = each.value
  pattern        = "{ ($.a = \"*Xy*\") && ($.b = \"192.0.2.1\") && ($.c-d.e_f2 = \"X*\") && (($.g NOT EXISTS) || ($.g IS NULL)) && (($.h NOT EXISTS) || ($.h IS NULL)) && (($.i IS TRUE) || ($.j IS FALSE)) && (($.i NOT EXISTS) || ($.i IS NULL) || ($.i IS FALSE)) }"
  metric_transformation {
    name      = "SigmaT"
    namespace = "Sigma"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "SigmaT" {
  alarm_name          = "sigma T"
  alarm_description   = "T"
  namespace           = "Sigma"
  metric_name         = "SigmaT"
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 1
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.alarm_topic_arn]
  tags = {
    "sigma-level" = "none"
  }
}

=== no pipeline says that events are JSON
--- rule
title: T
logsource: {product: aws, service: vpcflow}
detection:
    s: {srcAddr: 192.0.2.1}
    condition: s
--- format terraform
--- options
deploy=metric_filters
--- cloudwatch
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

resource "aws_cloudwatch_query_definition" "SigmaT" {
  name            = "sigma/aws_vpcflow/T"
  log_group_names = var.log_groups_aws_vpcflow
  query_string = join("\n", [
    "# T",
    "fields @timestamp, @message",
    "| filter srcAddr = \"192.0.2.1\"",
  ])
}

resource "awscc_cloudwatch_log_alarm" "SigmaT" {
  alarm_name                = "sigma T"
  alarm_description         = "T"
  comparison_operator       = "GreaterThanThreshold"
  threshold                 = 0
  query_results_to_evaluate = 1
  query_results_to_alarm    = 1
  treat_missing_data        = "notBreaching"
  alarm_actions             = [var.alarm_topic_arn]
  scheduled_query_configuration = {
    query_string             = "filter srcAddr = \"192.0.2.1\""
    log_group_identifiers    = var.log_groups_aws_vpcflow
    scheduled_query_role_arn = var.query_role_arn
    aggregation_expression   = "count(*)"
    schedule_configuration = {
      schedule_expression = "rate(5 minutes)"
      start_time_offset   = 300
    }
  }
  tags = [
    { key = "sigma-level", value = "none" },
  ]
}
--- cloudwatch notes
1:8 note SG7234: a query instead of a metric filter: no pipeline says that its events are JSON ('the log source')

=== a correlation is an alarm of its own, and its rule a metric filter
--- rule
title: Login
name: login
logsource: {product: aws, service: cloudtrail}
detection:
    sel:
        eventName: ConsoleLogin
    condition: sel
---
title: Logins
correlation:
    type: event_count
    rules: [login]
    generate: true
    group-by: [sourceIPAddress]
    timespan: 10m
    condition: {gte: 10}
--- bundled cloudwatch_aws
--- format cloudformation
--- options
deploy=metric_filters
--- cloudwatch
AWSTemplateFormatVersion: "2010-09-09"
Description: Queries made from Sigma rules by sigcc
Parameters:
  LogGroupAwsCloudtrail:
    Type: String
    Description: Name of the log group with the events of aws_cloudtrail
  QueryRoleArn:
    Type: String
    Description: Role that logs.amazonaws.com runs the queries as
  AlarmTopicArn:
    Type: String
    Description: SNS topic that alarms are sent to
Resources:
  SigmaLoginQuery:
    Type: AWS::Logs::QueryDefinition
    Properties:
      Name: sigma/aws_cloudtrail/Login
      QueryLanguage: "CWLI"
      LogGroupNames: [{"Ref": "LogGroupAwsCloudtrail"}]
      QueryString: |-
        # Login
        fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message
        | filter eventName = "ConsoleLogin"
  SigmaLoginFilter:
    Type: AWS::Logs::MetricFilter
    Properties:
      LogGroupName: {"Ref": "LogGroupAwsCloudtrail"}
      FilterPattern: "{ ($.eventName = \"ConsoleLogin\") }"
      MetricTransformations: [{"MetricName": "SigmaLogin", "MetricNamespace": "Sigma", "MetricValue": "1"}]
  SigmaLoginAlarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      AlarmName: sigma Login
      AlarmDescription: "Login"
      Namespace: "Sigma"
      MetricName: SigmaLogin
      Statistic: "Sum"
      Period: 300
      EvaluationPeriods: 1
      Threshold: 1
      ComparisonOperator: GreaterThanOrEqualToThreshold
      TreatMissingData: notBreaching
      AlarmActions: [{"Ref": "AlarmTopicArn"}]
      Tags: [{"Key": "sigma-level", "Value": "none"}]
  SigmaLoginsQuery:
    Type: AWS::Logs::QueryDefinition
    Properties:
      Name: sigma/aws_cloudtrail/Logins
      QueryLanguage: "CWLI"
      LogGroupNames: [{"Ref": "LogGroupAwsCloudtrail"}]
      QueryString: |-
        # Logins
        filter eventName = "ConsoleLogin"
        | filter ispresent(sourceIPAddress)
        | stats count(*) as event_count by sourceIPAddress
        | filter event_count >= 10
  SigmaLoginsAlarm:
    Type: AWS::CloudWatch::LogAlarm
    Properties:
      AlarmName: sigma Logins
      AlarmDescription: Logins
      ComparisonOperator: GreaterThanOrEqualToThreshold
      Threshold: 10
      QueryResultsToEvaluate: 1
      QueryResultsToAlarm: 1
      TreatMissingData: notBreaching
      ScheduledQueryConfiguration:
        QueryString: "filter eventName = \"ConsoleLogin\" | filter ispresent(sourceIPAddress)"
        LogGroupIdentifiers: [{"Ref": "LogGroupAwsCloudtrail"}]
        ScheduledQueryRoleARN: {"Ref": "QueryRoleArn"}
        AggregationExpression: "count(*) by sourceIPAddress"
        ScheduleConfiguration:
          ScheduleExpression: rate(2 minutes)
          StartTimeOffset: 720
      AlarmActions: [{"Ref": "AlarmTopicArn"}]
      Tags: [{"Key": "sigma-level", "Value": "none"}]
--- cloudwatch notes
9:8 note SG7234: a query instead of a metric filter: a metric filter looks at single events ('a correlation')
15:15 note SG7223: a run every 2 min looks at the last 720 s, so that nothing falls between two runs; what takes longer than 10m may be found too
