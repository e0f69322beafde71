# Templates for CloudFormation: a saved query for each condition, and what runs
# it.

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
--- format cloudformation
--- cloudwatch
AWSTemplateFormatVersion: "2010-09-09"
Description: Queries made from Sigma rules by sigcc
Parameters:
  LogGroupsAwsCloudtrail:
    Type: CommaDelimitedList
    Description: Names of the log groups with the events of aws_cloudtrail
  QueryRoleArn:
    Type: String
    Description: Role that logs.amazonaws.com runs the queries as
  AlarmTopicArn:
    Type: String
    Description: SNS topic that alarms are sent to
Resources:
  Sigma4db60cc036fb42b79b58a5b53019fb74Query:
    Type: AWS::Logs::QueryDefinition
    Properties:
      Name: "sigma/aws_cloudtrail/Logging '${stopped}': yes"
      QueryLanguage: "CWLI"
      LogGroupNames: {"Ref": "LogGroupsAwsCloudtrail"}
      QueryString: |-
        # Logging '${stopped}': yes
        # 4db60cc0-36fb-42b7-9b58-a5b53019fb74
        fields @timestamp, @message
        | filter eventName like /(?i)^StopLogging$/ and userAgent like /(?i)"a/
  Sigma4db60cc036fb42b79b58a5b53019fb74Alarm:
    Type: AWS::CloudWatch::LogAlarm
    Properties:
      AlarmName: "sigma Logging '${stopped}': yes"
      AlarmDescription: "Logging '${stopped}': yes (high): Somebody stops a trail. Twice."
      ComparisonOperator: GreaterThanThreshold
      Threshold: 0
      QueryResultsToEvaluate: 1
      QueryResultsToAlarm: 1
      TreatMissingData: notBreaching
      ScheduledQueryConfiguration:
        QueryString: "filter eventName like /(?i)^StopLogging$/ and userAgent like /(?i)\"a/"
        LogGroupIdentifiers: {"Ref": "LogGroupsAwsCloudtrail"}
        ScheduledQueryRoleARN: {"Ref": "QueryRoleArn"}
        AggregationExpression: "count(*)"
        ScheduleConfiguration:
          ScheduleExpression: rate(5 minutes)
          StartTimeOffset: 300
      AlarmActions: [{"Ref": "AlarmTopicArn"}]
      Tags: [{"Key": "sigma-level", "Value": "high"}, {"Key": "sigma-id", "Value": "4db60cc0-36fb-42b7-9b58-a5b53019fb74"}]

=== the same in JSON, with two conditions
--- rule
title: Two
logsource: {category: dns}
detection:
    a:
        f: 1
    b:
        g: 2
    condition:
        - a
        - b
--- format cloudformation
--- options
deploy=queries
template=json
--- cloudwatch
{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Description": "Queries made from Sigma rules by sigcc",
  "Parameters": {
    "LogGroupsDns": {
      "Type": "CommaDelimitedList",
      "Description": "Names of the log groups with the events of dns"
    }
  },
  "Resources": {
    "SigmaTwoQuery": {
      "Type": "AWS::Logs::QueryDefinition",
      "Properties": {
        "Name": "sigma/dns/Two",
        "QueryLanguage": "CWLI",
        "LogGroupNames": {
          "Ref": "LogGroupsDns"
        },
        "QueryString": "# Two\nfields @timestamp, @message\n| filter f = 1"
      }
    },
    "SigmaTwoCondition2Query": {
      "Type": "AWS::Logs::QueryDefinition",
      "Properties": {
        "Name": "sigma/dns/Two - 2",
        "QueryLanguage": "CWLI",
        "LogGroupNames": {
          "Ref": "LogGroupsDns"
        },
        "QueryString": "# Two\nfields @timestamp, @message\n| filter g = 2"
      }
    }
  }
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
--- format cloudformation
--- options
deploy=scheduled_queries
every=90
--- cloudwatch
AWSTemplateFormatVersion: "2010-09-09"
Description: Queries made from Sigma rules by sigcc
Parameters:
  LogGroupsAwsWaf:
    Type: CommaDelimitedList
    Description: Names of the log groups with the events of aws_waf
  LogGroupsAwsVpcflow:
    Type: CommaDelimitedList
    Description: Names of the log groups with the events of aws_vpcflow
  QueryRoleArn:
    Type: String
    Description: Role that logs.amazonaws.com runs the queries as
Resources:
  SigmaABQuery:
    Type: AWS::Logs::QueryDefinition
    Properties:
      Name: sigma/aws_waf/a b
      QueryLanguage: "CWLI"
      LogGroupNames: {"Ref": "LogGroupsAwsWaf"}
      QueryString: |-
        # a b
        fields @timestamp, @message
        | filter f = 1
  SigmaABSchedule:
    Type: AWS::Logs::ScheduledQuery
    Properties:
      Name: sigma/a-b
      Description: a b
      QueryLanguage: "CWLI"
      QueryString: |-
        # a b
        fields @timestamp, @message
        | filter f = 1
      LogGroupIdentifiers: {"Ref": "LogGroupsAwsWaf"}
      ScheduleExpression: "cron(0 0/1 * * ? *)"
      StartTimeOffset: 5400
      ExecutionRoleArn: {"Ref": "QueryRoleArn"}
      Tags: [{"Key": "sigma-level", "Value": "none"}]
  SigmaABN2Query:
    Type: AWS::Logs::QueryDefinition
    Properties:
      Name: sigma/aws_vpcflow/a-b
      QueryLanguage: "CWLI"
      LogGroupNames: {"Ref": "LogGroupsAwsVpcflow"}
      QueryString: |-
        # a-b
        fields @timestamp, @message
        | filter f = 1
  SigmaABN2Schedule:
    Type: AWS::Logs::ScheduledQuery
    Properties:
      Name: sigma/a-b-2
      Description: "a-b"
      QueryLanguage: "CWLI"
      QueryString: |-
        # a-b
        fields @timestamp, @message
        | filter f = 1
      LogGroupIdentifiers: {"Ref": "LogGroupsAwsVpcflow"}
      ScheduleExpression: "cron(0 0/1 * * ? *)"
      StartTimeOffset: 5400
      ExecutionRoleArn: {"Ref": "QueryRoleArn"}
      Tags: [{"Key": "sigma-level", "Value": "none"}]
  SigmaABN3Query:
    Type: AWS::Logs::QueryDefinition
    Properties:
      Name: sigma/aws_vpcflow/a b - 2
      QueryLanguage: "CWLI"
      LogGroupNames: {"Ref": "LogGroupsAwsVpcflow"}
      QueryString: |-
        # a b
        fields @timestamp, @message
        | filter f = 2
  SigmaABN3Schedule:
    Type: AWS::Logs::ScheduledQuery
    Properties:
      Name: sigma/a-b---2
      Description: a b
      QueryLanguage: "CWLI"
      QueryString: |-
        # a b
        fields @timestamp, @message
        | filter f = 2
      LogGroupIdentifiers: {"Ref": "LogGroupsAwsVpcflow"}
      ScheduleExpression: "cron(0 0/1 * * ? *)"
      StartTimeOffset: 5400
      ExecutionRoleArn: {"Ref": "QueryRoleArn"}
      Tags: [{"Key": "sigma-level", "Value": "none"}]

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
--- format cloudformation
--- cloudwatch
AWSTemplateFormatVersion: "2010-09-09"
Description: Queries made from Sigma rules by sigcc
Parameters:
  LogGroupsAwsCloudtrail:
    Type: CommaDelimitedList
    Description: Names of the log groups with the events of aws_cloudtrail
  QueryRoleArn:
    Type: String
    Description: Role that logs.amazonaws.com runs the queries as
  AlarmTopicArn:
    Type: String
    Description: SNS topic that alarms are sent to
Resources:
  SigmaManyLoginsQuery:
    Type: AWS::Logs::QueryDefinition
    Properties:
      Name: sigma/aws_cloudtrail/Many logins
      QueryLanguage: "CWLI"
      LogGroupNames: {"Ref": "LogGroupsAwsCloudtrail"}
      QueryString: |-
        # Many logins
        filter eventName like /(?i)^ConsoleLogin$/
        | filter ispresent(user) and ispresent(account)
        | stats count(*) as event_count by user, account
        | filter event_count >= 10
  SigmaManyLoginsAlarm:
    Type: AWS::CloudWatch::LogAlarm
    Properties:
      AlarmName: sigma Many logins
      AlarmDescription: Many logins
      ComparisonOperator: GreaterThanOrEqualToThreshold
      Threshold: 10
      QueryResultsToEvaluate: 1
      QueryResultsToAlarm: 1
      TreatMissingData: notBreaching
      ScheduledQueryConfiguration:
        QueryString: "filter eventName like /(?i)^ConsoleLogin$/ | filter ispresent(user) and ispresent(account)"
        LogGroupIdentifiers: {"Ref": "LogGroupsAwsCloudtrail"}
        ScheduledQueryRoleARN: {"Ref": "QueryRoleArn"}
        AggregationExpression: "count(*) by user, account"
        ScheduleConfiguration:
          ScheduleExpression: rate(5 minutes)
          StartTimeOffset: 1500
      AlarmActions: [{"Ref": "AlarmTopicArn"}]
      Tags: [{"Key": "sigma-level", "Value": "none"}]
--- cloudwatch notes
14:15 note SG7223: a run every 5 min looks at the last 1500 s, so that nothing falls between two runs; what takes longer than 20m may be found too

=== and sums, of which more is not always more
--- rule
title: Login
name: login
logsource: {product: aws, service: cloudtrail}
detection:
    sel:
        eventName: ConsoleLogin
    condition: sel
---
title: Cost
correlation:
    type: value_sum
    rules: [login]
    timespan: 30s
    condition: {field: cost, lt: 10}
--- format cloudformation
--- cloudwatch
AWSTemplateFormatVersion: "2010-09-09"
Description: Queries made from Sigma rules by sigcc
Parameters:
  LogGroupsAwsCloudtrail:
    Type: CommaDelimitedList
    Description: Names of the log groups with the events of aws_cloudtrail
  QueryRoleArn:
    Type: String
    Description: Role that logs.amazonaws.com runs the queries as
  AlarmTopicArn:
    Type: String
    Description: SNS topic that alarms are sent to
Resources:
  SigmaCostQuery:
    Type: AWS::Logs::QueryDefinition
    Properties:
      Name: sigma/aws_cloudtrail/Cost
      QueryLanguage: "CWLI"
      LogGroupNames: {"Ref": "LogGroupsAwsCloudtrail"}
      QueryString: |-
        # Cost
        filter eventName like /(?i)^ConsoleLogin$/
        | stats sum(cost) as value_sum
        | filter value_sum < 10
  SigmaCostAlarm:
    Type: AWS::CloudWatch::LogAlarm
    Properties:
      AlarmName: sigma Cost
      AlarmDescription: "Cost"
      ComparisonOperator: LessThanThreshold
      Threshold: 10
      QueryResultsToEvaluate: 1
      QueryResultsToAlarm: 1
      TreatMissingData: notBreaching
      ScheduledQueryConfiguration:
        QueryString: "filter eventName like /(?i)^ConsoleLogin$/"
        LogGroupIdentifiers: {"Ref": "LogGroupsAwsCloudtrail"}
        ScheduledQueryRoleARN: {"Ref": "QueryRoleArn"}
        AggregationExpression: sum(cost)
        ScheduleConfiguration:
          ScheduleExpression: rate(1 minute)
          StartTimeOffset: 30
      AlarmActions: [{"Ref": "AlarmTopicArn"}]
      Tags: [{"Key": "sigma-level", "Value": "none"}]
--- cloudwatch diagnostics
13:15 warning SG7224: a run every 1 min looks at the last 30s: what holds between two runs only is not found
--- cloudwatch notes

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
--- format cloudformation
--- options
limit=5
--- cloudwatch
AWSTemplateFormatVersion: "2010-09-09"
Description: Queries made from Sigma rules by sigcc
Parameters:
  LogGroupsAwsCloudtrail:
    Type: CommaDelimitedList
    Description: Names of the log groups with the events of aws_cloudtrail
  LogGroupsAwsVpcflow:
    Type: CommaDelimitedList
    Description: Names of the log groups with the events of aws_vpcflow
  QueryRoleArn:
    Type: String
    Description: Role that logs.amazonaws.com runs the queries as
  AlarmTopicArn:
    Type: String
    Description: SNS topic that alarms are sent to
Resources:
  SigmaBothQuery:
    Type: AWS::Logs::QueryDefinition
    Properties:
      Name: sigma/aws_cloudtrail/Both
      QueryLanguage: "CWLI"
      LogGroupNames: {"Fn::Split": [",", {"Fn::Join": [",", [{"Fn::Join": [",", {"Ref": "LogGroupsAwsCloudtrail"}]}, {"Fn::Join": [",", {"Ref": "LogGroupsAwsVpcflow"}]}]]}]}
      QueryString: |-
        # Both
        filter eventName like /(?i)^ConsoleLogin$/ or action like /(?i)^REJECT$/
        | fields if(eventName like /(?i)^ConsoleLogin$/, 1, 0) as r1, if(action like /(?i)^REJECT$/, 1, 0) as r2
        | stats sum(r1) as n1, sum(r2) as n2
        | filter n1 > 0 and n2 = 0
        | limit 5
  SigmaBothAlarm:
    Type: AWS::CloudWatch::LogAlarm
    Properties:
      AlarmName: sigma Both
      AlarmDescription: "Both"
      ComparisonOperator: GreaterThanThreshold
      Threshold: 0
      QueryResultsToEvaluate: 1
      QueryResultsToAlarm: 1
      TreatMissingData: notBreaching
      ScheduledQueryConfiguration:
        QueryString: "filter eventName like /(?i)^ConsoleLogin$/ or action like /(?i)^REJECT$/ | fields if(eventName like /(?i)^ConsoleLogin$/, 1, 0) as r1, if(action like /(?i)^REJECT$/, 1, 0) as r2 | stats sum(r1) as n1, sum(r2) as n2 | filter n1 > 0 and n2 = 0"
        LogGroupIdentifiers: {"Fn::Split": [",", {"Fn::Join": [",", [{"Fn::Join": [",", {"Ref": "LogGroupsAwsCloudtrail"}]}, {"Fn::Join": [",", {"Ref": "LogGroupsAwsVpcflow"}]}]]}]}
        ScheduledQueryRoleARN: {"Ref": "QueryRoleArn"}
        AggregationExpression: "count(*)"
        ScheduleConfiguration:
          ScheduleExpression: rate(60 minutes)
          StartTimeOffset: 36000
      AlarmActions: [{"Ref": "AlarmTopicArn"}]
      Tags: [{"Key": "sigma-level", "Value": "none"}]
--- cloudwatch diagnostics
21:15 warning SG7224: a run every 60 min looks at the last 10h: what holds between two runs only is not found

=== an alarm looks back 30 days at most
--- rule
title: Login
name: login
logsource: {product: aws, service: cloudtrail}
detection:
    sel:
        eventName: ConsoleLogin
    condition: sel
---
title: Slow
correlation:
    type: event_count
    rules: [login]
    timespan: 30d
    condition: {gte: 10}
--- format cloudformation
--- cloudwatch error
13:15 error SG7225: an alarm looks back 30 days at most, too few for 30d

=== a query of a template is not split
--- rule
title: T
logsource: {product: aws}
detection:
    s:
        a: [alpha, beta, gamma, delta, epsilon, zeta, eta, theta]
    condition: s
--- format cloudformation
--- options
split=true
max_length=80
--- cloudwatch error
6:16 error SG7206: the query has 103 characters; the service takes at most 80; make two rules of it, each with half of its longest list

=== what YAML could read as something else is quoted
--- rule
title: "\x01 \x7f\u0085\u2028\ufeff \U0001F600: - # null"
level: low
logsource: {product: aws}
detection:
    s:
        a: "yes"
    condition: s
--- format cloudformation
--- options
deploy=queries
--- cloudwatch
AWSTemplateFormatVersion: "2010-09-09"
Description: Queries made from Sigma rules by sigcc
Parameters:
  LogGroupsAws:
    Type: CommaDelimitedList
    Description: Names of the log groups with the events of aws
Resources:
  SigmaNullQuery:
    Type: AWS::Logs::QueryDefinition
    Properties:
      Name: "sigma/aws/     \uFEFF 😀: - # null"
      QueryLanguage: "CWLI"
      LogGroupNames: {"Ref": "LogGroupsAws"}
      QueryString: "#      \uFEFF 😀: - # null\nfields @timestamp, @message\n| filter a like /(?i)^yes$/"

=== a stack has 500 resources at most
--- rule
title: T
logsource: {product: aws}
detection:
    s:
        a: 1
    condition: [s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s]
--- format cloudformation
--- cloudwatch error
--- cloudwatch diagnostics
1:1 error SG7226: the template has 502 resources; a stack has at most 500; convert fewer rules at a time, or only save them: -O deploy=queries

=== a template without a query is not one
--- rule
title: T
logsource: {product: aws}
filter:
    rules: any
    s:
        a: 1
    condition: s
--- format cloudformation
--- options
template=json
--- cloudwatch
--- diagnostics
4:5 warning SG5014: this filter applies to no rule

=== what nobody runs has no range, and windows by the clock
--- rule
title: Login
name: login
logsource: {product: aws, service: cloudtrail}
detection:
    sel:
        eventName: ConsoleLogin
    condition: sel
---
title: Slow
correlation:
    type: event_count
    rules: [login]
    timespan: 40d
    condition: {gte: 10}
--- format cloudformation
--- options
deploy=queries
--- cloudwatch
AWSTemplateFormatVersion: "2010-09-09"
Description: Queries made from Sigma rules by sigcc
Parameters:
  LogGroupsAwsCloudtrail:
    Type: CommaDelimitedList
    Description: Names of the log groups with the events of aws_cloudtrail
Resources:
  SigmaSlowQuery:
    Type: AWS::Logs::QueryDefinition
    Properties:
      Name: sigma/aws_cloudtrail/Slow
      QueryLanguage: "CWLI"
      LogGroupNames: {"Ref": "LogGroupsAwsCloudtrail"}
      QueryString: |-
        # Slow
        filter eventName like /(?i)^ConsoleLogin$/
        | fields toMillis(@timestamp) as sigma_ts
        | fields floor(sigma_ts / 3456000000) as window
        | stats count(*) as event_count by window
        | filter event_count >= 10
--- cloudwatch diagnostics
13:15 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== long names, and one run a day
--- rule
title: "\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600"
logsource: {product: "pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp"}
detection:
    s:
        a: 1
    condition: s
level: low
--- format cloudformation
--- options
deploy=scheduled_queries
every=1440
--- cloudwatch
AWSTemplateFormatVersion: "2010-09-09"
Description: Queries made from Sigma rules by sigcc
Parameters:
  LogGroupsPppppppppppppppppppppppppppppppppppppppp:
    Type: CommaDelimitedList
    Description: Names of the log groups with the events of pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp
  QueryRoleArn:
    Type: String
    Description: Role that logs.amazonaws.com runs the queries as
Resources:
  SigmaQuery:
    Type: AWS::Logs::QueryDefinition
    Properties:
      Name: "sigma/pppppppppppppppppppppppppppppppppppppppp/😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"
      QueryLanguage: "CWLI"
      LogGroupNames: {"Ref": "LogGroupsPppppppppppppppppppppppppppppppppppppppp"}
      QueryString: |-
        # 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀
        fields @timestamp, @message
        | filter a = 1
  SigmaSchedule:
    Type: AWS::Logs::ScheduledQuery
    Properties:
      Name: sigma/--------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
      Description: "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 (low)"
      QueryLanguage: "CWLI"
      QueryString: |-
        # 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀
        fields @timestamp, @message
        | filter a = 1
      LogGroupIdentifiers: {"Ref": "LogGroupsPppppppppppppppppppppppppppppppppppppppp"}
      ScheduleExpression: "cron(0 0 * * ? *)"
      StartTimeOffset: 86400
      ExecutionRoleArn: {"Ref": "QueryRoleArn"}
      Tags: [{"Key": "sigma-level", "Value": "low"}]
--- cloudwatch diagnostics
1:8 warning SG7228: the name is cut: the title has 210 characters, of 200 at most

=== nothing runs the queries, and not every hour either
--- rule
title: T
id: 12345678-1234-4234-8234-123456789012
logsource:
  product: aws
detection:
  s:
    a: 1
  condition: s
--- format cloudformation
--- options
deploy=queries
every=60
--- cloudwatch
AWSTemplateFormatVersion: "2010-09-09"
Description: Queries made from Sigma rules by sigcc
Parameters:
  LogGroupsAws:
    Type: CommaDelimitedList
    Description: Names of the log groups with the events of aws
Resources:
  Sigma12345678123442348234123456789012Query:
    Type: AWS::Logs::QueryDefinition
    Properties:
      Name: sigma/aws/T
      QueryLanguage: "CWLI"
      LogGroupNames: {"Ref": "LogGroupsAws"}
      QueryString: |-
        # T
        # 12345678-1234-4234-8234-123456789012
        fields @timestamp, @message
        | filter a = 1
--- cloudwatch diagnostics
1:1 warning SG7233: 'every' has no effect with deploy=queries, where nothing runs the queries

=== an alarm of three rules in order
--- rule
title: A
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: B
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: C
name: c
logsource: {product: p}
detection: {s: {z: 1}, condition: s}
---
title: In order
correlation:
    type: temporal_ordered
    rules: [a, b, c]
    group-by: [user]
    timespan: 10m
--- format cloudformation
--- options
every=5
limit=7
--- cloudwatch
AWSTemplateFormatVersion: "2010-09-09"
Description: Queries made from Sigma rules by sigcc
Parameters:
  LogGroupsP:
    Type: CommaDelimitedList
    Description: Names of the log groups with the events of p
  QueryRoleArn:
    Type: String
    Description: Role that logs.amazonaws.com runs the queries as
  AlarmTopicArn:
    Type: String
    Description: SNS topic that alarms are sent to
Resources:
  SigmaInOrderQuery:
    Type: AWS::Logs::QueryDefinition
    Properties:
      Name: sigma/p/In order
      QueryLanguage: "CWLI"
      LogGroupNames: {"Ref": "LogGroupsP"}
      QueryString: |-
        # In order
        filter x = 1 or y = 1 or z = 1
        | fields toMillis(@timestamp) as sigma_ts
        | fields if(x = 1, 1, 0) as r1, if(y = 1, 1, 0) as r2, if(z = 1, 1, 0) as r3
        | filter ispresent(user)
        | stats sum(r1) as n1, sum(r2) as n2, sum(r3) as n3 by user, sigma_ts
        | fields concat("=", user) as key1
        | sort key1 asc, sigma_ts asc
        | autoregress key1 as key1_lag p=1
        | fields if(key1_lag = key1, 0, 1) as fresh
        | fields case(n1 > 0, sigma_ts, fresh = 1, 0) as s1
        | filldown s1
        | fields case(n2 > 0, s1, fresh = 1, 0) as s2
        | filldown s2
        | filter n3 > 0 and s2 > 0
        | dedup user
        | limit 7
  SigmaInOrderAlarm:
    Type: AWS::CloudWatch::LogAlarm
    Properties:
      AlarmName: sigma In order
      AlarmDescription: In order
      ComparisonOperator: GreaterThanThreshold
      Threshold: 0
      QueryResultsToEvaluate: 1
      QueryResultsToAlarm: 1
      TreatMissingData: notBreaching
      ScheduledQueryConfiguration:
        QueryString: "filter x = 1 or y = 1 or z = 1 | fields toMillis(@timestamp) as sigma_ts | fields if(x = 1, 1, 0) as r1, if(y = 1, 1, 0) as r2, if(z = 1, 1, 0) as r3 | filter ispresent(user) | stats sum(r1) as n1, sum(r2) as n2, sum(r3) as n3 by user, sigma_ts | fields concat(\"=\", user) as key1 | sort key1 asc, sigma_ts asc | autoregress key1 as key1_lag p=1 | fields if(key1_lag = key1, 0, 1) as fresh | fields case(n1 > 0, sigma_ts, fresh = 1, 0) as s1 | filldown s1 | fields case(n2 > 0, s1, fresh = 1, 0) as s2 | filldown s2 | filter n3 > 0 and s2 > 0"
        LogGroupIdentifiers: {"Ref": "LogGroupsP"}
        ScheduledQueryRoleARN: {"Ref": "QueryRoleArn"}
        AggregationExpression: "count(*)"
        ScheduleConfiguration:
          ScheduleExpression: rate(5 minutes)
          StartTimeOffset: 900
      AlarmActions: [{"Ref": "AlarmTopicArn"}]
      Tags: [{"Key": "sigma-level", "Value": "none"}]
--- cloudwatch diagnostics
18:5 warning SG7216: the query relies on 'filldown' and 'autoregress' following the order of 'sort', which is not documented
18:5 warning SG7235: no page says whether an alarm can count the rows of a query with 'sort'; run the query with '| stats count(*)' at its end before you rely on the alarm
