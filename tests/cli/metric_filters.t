# Why a rule is no metric filter.

=== reasons
--- args
convert
-v
-t
cloudwatch
-p
cloudwatch_aws
-f
terraform
-O
deploy=metric_filters
-o
out.tf
a.yml
--- file a.yml
title: T
logsource: {product: aws, service: cloudtrail}
detection:
    letters: {userAgent: x}
    digits: {a: '1'}
    one: {a|cased: 'X?'}
    quote: {a|cased: 'X"'}
    network: {a|cidr: 10.0.0.0/8}
    name: {'a b': '-'}
    list: {resources: '-'}
    words: ['-']
    present: {a|exists: true}
    not_text: {a|cased: X_}
    within: {a|cased: 'X*_'}
    ends: {a|cased|endswith: X_}
    other: {b|cased: X_}
    condition:
        - letters
        - digits
        - one
        - quote
        - network
        - name
        - list
        - words
        - present
        - not not_text
        - within
        - ends
        - other or not_text
--- stderr
a.yml:4:26: note: a query instead of a metric filter: letters count, and nothing tells how the log writes the field ('userAgent') [SG7234]
    4 |     letters: {userAgent: x}
      |                          ^
a.yml:5:17: note: a query instead of a metric filter: no page says whether text finds a number, true or false ('a') [SG7234]
    5 |     digits: {a: '1'}
      |                 ^~~
a.yml:6:20: note: a query instead of a metric filter: '?' is not a wildcard there ('a') [SG7234]
    6 |     one: {a|cased: 'X?'}
      |                    ^~~~
a.yml:7:22: note: a query instead of a metric filter: no page says how to write such a character in a text ('a') [SG7234]
    7 |     quote: {a|cased: 'X"'}
      |                      ^~~~
a.yml:8:23: note: a query instead of a metric filter: there is no such comparison ('a') [SG7234]
    8 |     network: {a|cidr: 10.0.0.0/8}
      |                       ^~~~~~~~~~
a.yml:9:12: note: a query instead of a metric filter: no page says how to write the field ('a b') [SG7234]
    9 |     name: {'a b': '-'}
      |            ^~~~~
a.yml:10:12: note: a query instead of a metric filter: a pattern finds no list and no object ('resources') [SG7234]
   10 |     list: {resources: '-'}
      |            ^~~~~~~~~
a.yml:11:13: note: a query instead of a metric filter: a pattern of fields has no search for text anywhere ('keywords') [SG7234]
   11 |     words: ['-']
      |             ^~~
a.yml:12:25: note: a query instead of a metric filter: there is no EXISTS ('a') [SG7234]
   12 |     present: {a|exists: true}
      |                         ^~~~
a.yml:13:25: note: a query instead of a metric filter: no page says what '!=' does to what is not text ('a') [SG7234]
   13 |     not_text: {a|cased: X_}
      |                         ^~
a.yml:14:23: note: a query instead of a metric filter: '*' is a wildcard at the ends of a text only ('a') [SG7234]
   14 |     within: {a|cased: 'X*_'}
      |                       ^~~~~
a.yml:15:30: note: a query instead of a metric filter: the service may miss a text that has this twice ('a') [SG7234]
   15 |     ends: {a|cased|endswith: X_}
      |                              ^~
a.yml:16:13: note: a query instead of a metric filter: the whole pattern may fail where it is a list or an object ('b') [SG7234]
   16 |     other: {b|cased: X_}
      |             ^~~~~~~
--- made out.tf
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

resource "aws_cloudwatch_query_definition" "SigmaT" {
  name            = "sigma/aws_cloudtrail/T"
  log_group_names = var.log_groups_aws_cloudtrail
  query_string = join("\n", [
    "# T",
    "fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message",
    "| filter userAgent like /(?i)^x$/",
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
    query_string             = "filter userAgent like /(?i)^x$/"
    log_group_identifiers    = var.log_groups_aws_cloudtrail
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

resource "aws_cloudwatch_query_definition" "SigmaTCondition2" {
  name            = "sigma/aws_cloudtrail/T - 2"
  log_group_names = var.log_groups_aws_cloudtrail
  query_string = join("\n", [
    "# T",
    "fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message",
    "| filter a = \"1\"",
  ])
}

resource "awscc_cloudwatch_log_alarm" "SigmaTCondition2" {
  alarm_name                = "sigma T - 2"
  alarm_description         = "T"
  comparison_operator       = "GreaterThanThreshold"
  threshold                 = 0
  query_results_to_evaluate = 1
  query_results_to_alarm    = 1
  treat_missing_data        = "notBreaching"
  alarm_actions             = [var.alarm_topic_arn]
  scheduled_query_configuration = {
    query_string             = "filter a = \"1\""
    log_group_identifiers    = var.log_groups_aws_cloudtrail
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

resource "aws_cloudwatch_query_definition" "SigmaTCondition3" {
  name            = "sigma/aws_cloudtrail/T - 3"
  log_group_names = var.log_groups_aws_cloudtrail
  query_string = join("\n", [
    "# T",
    "fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message",
    "| filter a like /^X[\\s\\S]$/",
  ])
}

resource "awscc_cloudwatch_log_alarm" "SigmaTCondition3" {
  alarm_name                = "sigma T - 3"
  alarm_description         = "T"
  comparison_operator       = "GreaterThanThreshold"
  threshold                 = 0
  query_results_to_evaluate = 1
  query_results_to_alarm    = 1
  treat_missing_data        = "notBreaching"
  alarm_actions             = [var.alarm_topic_arn]
  scheduled_query_configuration = {
    query_string             = "filter a like /^X[\\s\\S]$/"
    log_group_identifiers    = var.log_groups_aws_cloudtrail
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

resource "aws_cloudwatch_query_definition" "SigmaTCondition4" {
  name            = "sigma/aws_cloudtrail/T - 4"
  log_group_names = var.log_groups_aws_cloudtrail
  query_string = join("\n", [
    "# T",
    "fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message",
    "| filter a = 'X\"'",
  ])
}

resource "awscc_cloudwatch_log_alarm" "SigmaTCondition4" {
  alarm_name                = "sigma T - 4"
  alarm_description         = "T"
  comparison_operator       = "GreaterThanThreshold"
  threshold                 = 0
  query_results_to_evaluate = 1
  query_results_to_alarm    = 1
  treat_missing_data        = "notBreaching"
  alarm_actions             = [var.alarm_topic_arn]
  scheduled_query_configuration = {
    query_string             = "filter a = 'X\"'"
    log_group_identifiers    = var.log_groups_aws_cloudtrail
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

resource "aws_cloudwatch_query_definition" "SigmaTCondition5" {
  name            = "sigma/aws_cloudtrail/T - 5"
  log_group_names = var.log_groups_aws_cloudtrail
  query_string = join("\n", [
    "# T",
    "fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message",
    "| filter isIpv4InSubnet(a, \"10.0.0.0/8\")",
  ])
}

resource "awscc_cloudwatch_log_alarm" "SigmaTCondition5" {
  alarm_name                = "sigma T - 5"
  alarm_description         = "T"
  comparison_operator       = "GreaterThanThreshold"
  threshold                 = 0
  query_results_to_evaluate = 1
  query_results_to_alarm    = 1
  treat_missing_data        = "notBreaching"
  alarm_actions             = [var.alarm_topic_arn]
  scheduled_query_configuration = {
    query_string             = "filter isIpv4InSubnet(a, \"10.0.0.0/8\")"
    log_group_identifiers    = var.log_groups_aws_cloudtrail
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

resource "aws_cloudwatch_query_definition" "SigmaTCondition6" {
  name            = "sigma/aws_cloudtrail/T - 6"
  log_group_names = var.log_groups_aws_cloudtrail
  query_string = join("\n", [
    "# T",
    "fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message",
    "| filter `a b` = \"-\"",
  ])
}

resource "awscc_cloudwatch_log_alarm" "SigmaTCondition6" {
  alarm_name                = "sigma T - 6"
  alarm_description         = "T"
  comparison_operator       = "GreaterThanThreshold"
  threshold                 = 0
  query_results_to_evaluate = 1
  query_results_to_alarm    = 1
  treat_missing_data        = "notBreaching"
  alarm_actions             = [var.alarm_topic_arn]
  scheduled_query_configuration = {
    query_string             = "filter `a b` = \"-\""
    log_group_identifiers    = var.log_groups_aws_cloudtrail
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

resource "aws_cloudwatch_query_definition" "SigmaTCondition7" {
  name            = "sigma/aws_cloudtrail/T - 7"
  log_group_names = var.log_groups_aws_cloudtrail
  query_string = join("\n", [
    "# T",
    "fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message, jsonParse(@message) as sigma_json",
    "| fields jsonStringify(sigma_json.resources) as sigma_resources",
    "| filter sigma_resources like /(?i)-/",
    "| display @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message",
  ])
}

resource "awscc_cloudwatch_log_alarm" "SigmaTCondition7" {
  alarm_name                = "sigma T - 7"
  alarm_description         = "T"
  comparison_operator       = "GreaterThanThreshold"
  threshold                 = 0
  query_results_to_evaluate = 1
  query_results_to_alarm    = 1
  treat_missing_data        = "notBreaching"
  alarm_actions             = [var.alarm_topic_arn]
  scheduled_query_configuration = {
    query_string             = "fields jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.resources) as sigma_resources | filter sigma_resources like /(?i)-/"
    log_group_identifiers    = var.log_groups_aws_cloudtrail
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

resource "aws_cloudwatch_query_definition" "SigmaTCondition8" {
  name            = "sigma/aws_cloudtrail/T - 8"
  log_group_names = var.log_groups_aws_cloudtrail
  query_string = join("\n", [
    "# T",
    "fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message",
    "| filter @message like /(?i)-/",
  ])
}

resource "awscc_cloudwatch_log_alarm" "SigmaTCondition8" {
  alarm_name                = "sigma T - 8"
  alarm_description         = "T"
  comparison_operator       = "GreaterThanThreshold"
  threshold                 = 0
  query_results_to_evaluate = 1
  query_results_to_alarm    = 1
  treat_missing_data        = "notBreaching"
  alarm_actions             = [var.alarm_topic_arn]
  scheduled_query_configuration = {
    query_string             = "filter @message like /(?i)-/"
    log_group_identifiers    = var.log_groups_aws_cloudtrail
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

resource "aws_cloudwatch_query_definition" "SigmaTCondition9" {
  name            = "sigma/aws_cloudtrail/T - 9"
  log_group_names = var.log_groups_aws_cloudtrail
  query_string = join("\n", [
    "# T",
    "fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message",
    "| filter ispresent(a)",
  ])
}

resource "awscc_cloudwatch_log_alarm" "SigmaTCondition9" {
  alarm_name                = "sigma T - 9"
  alarm_description         = "T"
  comparison_operator       = "GreaterThanThreshold"
  threshold                 = 0
  query_results_to_evaluate = 1
  query_results_to_alarm    = 1
  treat_missing_data        = "notBreaching"
  alarm_actions             = [var.alarm_topic_arn]
  scheduled_query_configuration = {
    query_string             = "filter ispresent(a)"
    log_group_identifiers    = var.log_groups_aws_cloudtrail
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

resource "aws_cloudwatch_query_definition" "SigmaTCondition10" {
  name            = "sigma/aws_cloudtrail/T - 10"
  log_group_names = var.log_groups_aws_cloudtrail
  query_string = join("\n", [
    "# T",
    "fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message",
    "| filter not ispresent(a) or a != \"X_\"",
  ])
}

resource "awscc_cloudwatch_log_alarm" "SigmaTCondition10" {
  alarm_name                = "sigma T - 10"
  alarm_description         = "T"
  comparison_operator       = "GreaterThanThreshold"
  threshold                 = 0
  query_results_to_evaluate = 1
  query_results_to_alarm    = 1
  treat_missing_data        = "notBreaching"
  alarm_actions             = [var.alarm_topic_arn]
  scheduled_query_configuration = {
    query_string             = "filter not ispresent(a) or a != \"X_\""
    log_group_identifiers    = var.log_groups_aws_cloudtrail
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

resource "aws_cloudwatch_query_definition" "SigmaTCondition11" {
  name            = "sigma/aws_cloudtrail/T - 11"
  log_group_names = var.log_groups_aws_cloudtrail
  query_string = join("\n", [
    "# T",
    "fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message",
    "| filter a like /^X[\\s\\S]*_$/",
  ])
}

resource "awscc_cloudwatch_log_alarm" "SigmaTCondition11" {
  alarm_name                = "sigma T - 11"
  alarm_description         = "T"
  comparison_operator       = "GreaterThanThreshold"
  threshold                 = 0
  query_results_to_evaluate = 1
  query_results_to_alarm    = 1
  treat_missing_data        = "notBreaching"
  alarm_actions             = [var.alarm_topic_arn]
  scheduled_query_configuration = {
    query_string             = "filter a like /^X[\\s\\S]*_$/"
    log_group_identifiers    = var.log_groups_aws_cloudtrail
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

resource "aws_cloudwatch_query_definition" "SigmaTCondition12" {
  name            = "sigma/aws_cloudtrail/T - 12"
  log_group_names = var.log_groups_aws_cloudtrail
  query_string = join("\n", [
    "# T",
    "fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message",
    "| filter a like /X_$/",
  ])
}

resource "awscc_cloudwatch_log_alarm" "SigmaTCondition12" {
  alarm_name                = "sigma T - 12"
  alarm_description         = "T"
  comparison_operator       = "GreaterThanThreshold"
  threshold                 = 0
  query_results_to_evaluate = 1
  query_results_to_alarm    = 1
  treat_missing_data        = "notBreaching"
  alarm_actions             = [var.alarm_topic_arn]
  scheduled_query_configuration = {
    query_string             = "filter a like /X_$/"
    log_group_identifiers    = var.log_groups_aws_cloudtrail
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

resource "aws_cloudwatch_query_definition" "SigmaTCondition13" {
  name            = "sigma/aws_cloudtrail/T - 13"
  log_group_names = var.log_groups_aws_cloudtrail
  query_string = join("\n", [
    "# T",
    "fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message",
    "| filter b = \"X_\" or a = \"X_\"",
  ])
}

resource "awscc_cloudwatch_log_alarm" "SigmaTCondition13" {
  alarm_name                = "sigma T - 13"
  alarm_description         = "T"
  comparison_operator       = "GreaterThanThreshold"
  threshold                 = 0
  query_results_to_evaluate = 1
  query_results_to_alarm    = 1
  treat_missing_data        = "notBreaching"
  alarm_actions             = [var.alarm_topic_arn]
  scheduled_query_configuration = {
    query_string             = "filter b = \"X_\" or a = \"X_\""
    log_group_identifiers    = var.log_groups_aws_cloudtrail
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
