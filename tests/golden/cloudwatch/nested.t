# nested.t - correlations of correlations: see backends/cloudwatch/nested_counts.c

=== two counts of the same events
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: agents
name: agents
correlation: {type: value_count, rules: [a], group-by: [session], timespan: 1h, condition: {field: agent, gte: 2}}
---
title: nets
name: nets
correlation: {type: value_count, rules: [a], group-by: [session], timespan: 1h, condition: {field: net, gt: 1}}
---
title: both
name: both
correlation: {type: temporal, rules: [agents, nets], group-by: [session], timespan: 1h}
--- cloudwatch
filter x = 1 | filter ispresent(session) | stats count_distinct(agent) as n1, count_distinct(net) as n2 by session, bin(1h) as window | filter n1 >= 2 and n2 > 1
--- cloudwatch diagnostics
16:85 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== any expression without not
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: agents
name: agents
correlation: {type: value_count, rules: [a], group-by: [session], timespan: 1h, condition: {field: agent, gte: 2}}
---
title: nets
name: nets
correlation: {type: value_count, rules: [a], group-by: [session], timespan: 1h, condition: {field: net, gt: 1}}
---
title: any
name: any
correlation: {type: temporal, rules: [agents, nets, b], group-by: [session], timespan: 1h, condition: b and (agents or nets)}
--- cloudwatch
filter x = 1 or y = 1 | fields case(x = 1 and ispresent(agent), agent) as v1, case(x = 1 and ispresent(net), net) as v2, if(y = 1, 1, 0) as r3 | filter ispresent(session) | stats count_distinct(v1) as n1, count_distinct(v2) as n2, sum(r3) as n3 by session, bin(1h) as window | filter n3 > 0 and (n1 >= 2 or n2 > 1)
--- cloudwatch diagnostics
21:88 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== a count of two rules and a rule
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: c
name: c
logsource: {product: p}
detection: {s: {z: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [a, b], group-by: [user], timespan: 1h, condition: {gte: 5, gt: 3}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [many, c, c], group-by: [user], timespan: 1h}
--- cloudwatch
filter x = 1 or y = 1 or z = 1 | fields if(x = 1 or y = 1, 1, 0) as r1, if(z = 1, 1, 0) as r2 | filter ispresent(user) | stats sum(r1) as n1, sum(r2) as n2 by user, bin(1h) as window | filter n1 >= 5 and n1 > 3 and n2 > 0
--- cloudwatch diagnostics
22:80 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== values of two fields
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: places
name: places
correlation: {type: value_count, rules: [a], group-by: [user], timespan: 1h, condition: {field: [ip, port], gte: 2}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [places, b], group-by: [user], timespan: 1h}
--- cloudwatch
filter x = 1 or y = 1 | fields case(x = 1 and ispresent(ip) and ispresent(port), concat(ip, "|", port)) as v1, if(y = 1, 1, 0) as r2 | filter ispresent(user) | stats count_distinct(v1) as n1, sum(r2) as n2 by user, bin(1h) as window | filter n1 >= 2 and n2 > 0
--- cloudwatch diagnostics
17:79 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== a rule, then a count
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [b], group-by: [user], timespan: 1h, condition: {gte: 5}}
---
title: outer
name: outer
correlation: {type: temporal_ordered, rules: [a, many], group-by: [user], timespan: 1h}
--- cloudwatch
filter x = 1 or y = 1 | fields toMillis(@timestamp) as sigma_ts | fields case(x = 1, sigma_ts) as t1, case(y = 1, sigma_ts) as t2 | filter ispresent(user) | stats min(t1) as first1, count(t2) as n2, max(t2) as last2 by user, bin(1h) as window | filter first1 <= last2 and n2 >= 5
--- cloudwatch diagnostics
17:85 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== a count in the middle of an order
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: places
name: places
correlation: {type: value_count, rules: [b], group-by: [user], timespan: 10m, condition: {field: ip, gte: 2}}
---
title: outer
name: outer
correlation: {type: temporal_ordered, rules: [a, places, a], group-by: [user], timespan: 1h}
--- cloudwatch
filter x = 1 or y = 1 | fields toMillis(@timestamp) as sigma_ts | fields case(x = 1, sigma_ts) as t1, case(y = 1 and ispresent(ip), sigma_ts) as t2, case(y = 1 and ispresent(ip), ip) as v2, case(x = 1, sigma_ts) as t3 | filter ispresent(user) | stats min(t1) as first1, count_distinct(v2) as n2, max(t2) as last2, min(t2) as first2, max(t3) as last3 by user, bin(1h) as window | filter first1 <= last2 and first1 <= last3 and n2 >= 2 and first2 <= last3
--- cloudwatch diagnostics
17:14 warning SG7236: rules in order are compared two by two where one of them is a correlation: more may be found
17:50 warning SG7236: the events of 'places' are counted over the whole window, not over 10m: more may be found
17:50 warning SG7236: 'places' comes before the next rule if its first event does: more may be found
17:90 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== three levels
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: c
name: c
logsource: {product: p}
detection: {s: {z: 1}, condition: s}
---
title: pair
name: pair
correlation: {type: temporal_ordered, rules: [a, b], group-by: [user], timespan: 1h}
---
title: middle
name: middle
correlation: {type: temporal, rules: [pair, c], group-by: [user], timespan: 30m}
---
title: outer
name: outer
correlation: {type: temporal, rules: [middle, b], group-by: [user], timespan: 1h}
--- options
window=schedule
--- cloudwatch
filter x = 1 or y = 1 or z = 1 | fields toMillis(@timestamp) as sigma_ts | fields case(x = 1, sigma_ts) as t3, case(y = 1, sigma_ts) as t4, if(z = 1, 1, 0) as r5, if(y = 1, 1, 0) as r6 | filter ispresent(user) | stats min(t3) as first3, max(t4) as last4, sum(r5) as n5, sum(r6) as n6 by user | filter first3 <= last4 and n5 > 0 and n6 > 0
--- cloudwatch diagnostics
26:39 warning SG7236: the events of 'middle' are counted over the whole window, not over 30m: more may be found

=== of a count and of no groups
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [a], timespan: 1m, condition: {gte: 2}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [many, b], timespan: 90m}
--- cloudwatch
filter x = 1 or y = 1 | fields toMillis(@timestamp) as sigma_ts | fields if(x = 1, 1, 0) as r1, if(y = 1, 1, 0) as r2, floor(sigma_ts / 5400000) as window | stats sum(r1) as n1, sum(r2) as n2 by window | filter n1 >= 2 and n2 > 0
--- cloudwatch diagnostics
17:39 warning SG7236: the events of 'many' are counted over the whole window, not over 1m: more may be found
17:59 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== columns have the names of fields
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [a], group-by: [n1], timespan: 1h, condition: {gte: 2}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [many, b], group-by: [n1], timespan: 1h}
--- cloudwatch
filter x = 1 or y = 1 | fields if(x = 1, 1, 0) as r1, if(y = 1, 1, 0) as r2 | filter ispresent(n1) | stats sum(r1) as sigma_n1, sum(r2) as n2 by n1, bin(1h) as window | filter sigma_n1 >= 2 and n2 > 0
--- cloudwatch diagnostics
17:75 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== an alarm looks back over both timespans
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [a], group-by: [user], timespan: 1h, condition: {gte: 2}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [many, b], group-by: [user], timespan: 1h}
--- format cloudformation
--- options
every=10
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
  SigmaOuterQuery:
    Type: AWS::Logs::QueryDefinition
    Properties:
      Name: sigma/p/outer
      QueryLanguage: "CWLI"
      LogGroupNames: {"Ref": "LogGroupsP"}
      QueryString: |-
        # outer
        filter x = 1 or y = 1
        | fields if(x = 1, 1, 0) as r1, if(y = 1, 1, 0) as r2
        | filter ispresent(user)
        | stats sum(r1) as n1, sum(r2) as n2 by user
        | filter n1 >= 2 and n2 > 0
  SigmaOuterAlarm:
    Type: AWS::CloudWatch::LogAlarm
    Properties:
      AlarmName: sigma outer
      AlarmDescription: "outer"
      ComparisonOperator: GreaterThanThreshold
      Threshold: 0
      QueryResultsToEvaluate: 1
      QueryResultsToAlarm: 1
      TreatMissingData: notBreaching
      ScheduledQueryConfiguration:
        QueryString: "filter x = 1 or y = 1 | fields if(x = 1, 1, 0) as r1, if(y = 1, 1, 0) as r2 | filter ispresent(user) | stats sum(r1) as n1, sum(r2) as n2 by user | filter n1 >= 2 and n2 > 0"
        LogGroupIdentifiers: {"Ref": "LogGroupsP"}
        ScheduledQueryRoleARN: {"Ref": "QueryRoleArn"}
        AggregationExpression: "count(*)"
        ScheduleConfiguration:
          ScheduleExpression: rate(10 minutes)
          StartTimeOffset: 7800
      AlarmActions: [{"Ref": "AlarmTopicArn"}]
      Tags: [{"Key": "sigma-level", "Value": "none"}]
--- cloudwatch diagnostics

=== other groups
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [a], group-by: [user, ip], timespan: 1h, condition: {gte: 2}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [many, b], group-by: [user], timespan: 1h}
--- cloudwatch error
17:39 error SG5016: a query cannot correlate the results of 'many', which has other groups

=== more events may make it false
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [a], group-by: [user], timespan: 1h, condition: {lt: 2}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [many, b], group-by: [user], timespan: 1h}
--- cloudwatch error
17:39 error SG5016: a query cannot correlate the results of 'many', which may hold for some events and not for more

=== a sum
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: many
name: many
correlation: {type: value_sum, rules: [a], group-by: [user], timespan: 1h, condition: {field: bytes, gte: 2}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [many, b], group-by: [user], timespan: 1h}
--- cloudwatch error
17:39 error SG5016: a query cannot correlate the results of 'many', which may hold for some events and not for more

=== no event is enough
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [a], group-by: [user], timespan: 1h, condition: {gte: 0}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [many, b], group-by: [user], timespan: 1h}
--- cloudwatch error
17:39 error SG5016: a query cannot correlate the results of 'many', which asks for no event

=== aliases
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [a], group-by: [user], timespan: 1h, condition: {gte: 2}, aliases: {user: {a: name}}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [many, b], group-by: [user], timespan: 1h}
--- cloudwatch error
17:39 error SG5016: a query cannot correlate the results of 'many', which has aliases

=== results are counted
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [a], group-by: [user], timespan: 1h, condition: {gte: 2}}
---
title: outer
name: outer
correlation: {type: event_count, rules: [many], group-by: [user], timespan: 1h, condition: {gte: 2}}
--- cloudwatch error
12:42 error SG5016: a query cannot correlate the results of 'many' in a correlation that counts the results of another one

=== results of results are counted
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [a], group-by: [user], timespan: 1h, condition: {gte: 2}}
---
title: more
name: more
correlation: {type: event_count, rules: [many], group-by: [user], timespan: 1h, condition: {gte: 2}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [more, b], group-by: [user], timespan: 1h}
--- cloudwatch error
21:39 error SG5016: a query cannot correlate the results of 'more', which counts the results of another one

=== not both
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [a], group-by: [user], timespan: 1h, condition: {gte: 2}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [many, b], group-by: [user], timespan: 1h, condition: b and not many}
--- cloudwatch error
17:39 error SG5016: a query cannot correlate the results of 'many' in a correlation that may hold for some events and not for more

=== a number of rules
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: c
name: c
logsource: {product: p}
detection: {s: {z: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [a], group-by: [user], timespan: 1h, condition: {gte: 2}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [many, b, c], group-by: [user], timespan: 1h, condition: {gte: 2}}
--- cloudwatch error
22:39 error SG5016: a query cannot correlate the results of 'many' in a correlation that asks for some of its rules

=== an order of some rules below
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: c
name: c
logsource: {product: p}
detection: {s: {z: 1}, condition: s}
---
title: many
name: many
correlation: {type: temporal_ordered, rules: [a, c], group-by: [user], timespan: 1h, condition: a or c}
---
title: outer
name: outer
correlation: {type: temporal, rules: [many, b], group-by: [user], timespan: 1h}
--- cloudwatch error
22:39 error SG5016: a query cannot correlate the results of 'many', which asks for some of its rules

=== windows that begin anywhere
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [a], group-by: [user], timespan: 1h, condition: {gte: 2}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [many, b], group-by: [user], timespan: 1h}
--- options
window=sliding
--- cloudwatch
filter x = 1 or y = 1 | filter ispresent(user) | fields user, toMillis(@timestamp) as sigma_ts, if(x = 1, 1, 0) as r1, if(y = 1, 1, 0) as r2 | fields concat("=", user) as key1 | sort key1 asc, sigma_ts asc | autoregress key1 as key1_lag p=1 | fields if(key1_lag = key1, 0, 1) as fresh | fields case(r1 = 1, sigma_ts, fresh = 1, 0) as e1_1 | filldown e1_1 | autoregress e1_1 as e1_1_lag p=1 | fields case(fresh = 1, 0, r1 = 1, e1_1_lag) as e1_2 | filldown e1_2 | fields case(r1 = 1 and e1_2 > 0 and sigma_ts - e1_2 < 3600000, sigma_ts, fresh = 1, 0) as s1 | filldown s1 | fields case(r2 = 1, sigma_ts, fresh = 1, 0) as s2 | filldown s2 | filter s1 > 0 and sigma_ts - s1 < 3600000 and s2 > 0 and sigma_ts - s2 < 3600000 | dedup key1
--- cloudwatch diagnostics
17:77 warning SG7216: the query relies on 'filldown' and 'autoregress' following the order of 'sort', which is not documented

=== a count and a rule in order, in windows that begin anywhere
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [a], group-by: [user, ip], timespan: 10m, condition: {gt: 2}}
---
title: outer
name: outer
correlation: {type: temporal_ordered, rules: [many, b], group-by: [user, ip], timespan: 20m}
--- options
window=sliding
--- cloudwatch
filter x = 1 or y = 1 | filter ispresent(user) and ispresent(ip) | fields user, ip, toMillis(@timestamp) as sigma_ts, if(x = 1, 1, 0) as r1, if(y = 1, 1, 0) as r2 | fields concat("=", user) as key1, concat("=", ip) as key2 | sort key1 asc, key2 asc, sigma_ts asc, r1 desc, r2 asc | autoregress key1 as key1_lag p=1 | autoregress key2 as key2_lag p=1 | fields if(key1_lag = key1 and key2_lag = key2, 0, 1) as fresh | fields case(r1 = 1, sigma_ts, fresh = 1, 0) as e1_1 | filldown e1_1 | autoregress e1_1 as e1_1_lag p=1 | fields case(fresh = 1, 0, r1 = 1, e1_1_lag) as e1_2 | filldown e1_2 | autoregress e1_2 as e1_2_lag p=1 | fields case(fresh = 1, 0, r1 = 1, e1_2_lag) as e1_3 | filldown e1_3 | fields case(r1 = 1 and e1_3 > 0 and sigma_ts - e1_3 < 600000, sigma_ts, fresh = 1, 0) as s1 | filldown s1 | filter s1 > 0 and sigma_ts - s1 < 1200000 and r2 = 1 | dedup key1, key2
--- cloudwatch diagnostics
17:89 warning SG7216: the query relies on 'filldown' and 'autoregress' following the order of 'sort', which is not documented

=== a rule, then a count, of no groups
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [a], timespan: 10m, condition: {gte: 2}}
---
title: outer
name: outer
correlation: {type: temporal_ordered, rules: [a, many], timespan: 20m}
--- options
window=sliding
--- cloudwatch
filter x = 1 | fields toMillis(@timestamp) as sigma_ts, if(x = 1, 1, 0) as r1, if(x = 1, 1, 0) as r2 | sort sigma_ts asc, r1 desc, r2 asc | fields case(r1 = 1, sigma_ts) as s1 | filldown s1 | fields case(r2 = 1, sigma_ts) as e2_1 | filldown e2_1 | autoregress e2_1 as e2_1_lag p=1 | fields case(r2 = 1, e2_1_lag) as e2_2 | filldown e2_2 | filter s1 > 0 and sigma_ts - s1 < 1200000 and r2 = 1 and e2_2 > 0 and sigma_ts - e2_2 < 600000 | limit 1
--- cloudwatch diagnostics
12:67 warning SG7216: the query relies on 'filldown' and 'autoregress' following the order of 'sort', which is not documented

=== too many events to carry
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: many
name: many
correlation: {type: event_count, rules: [a], group-by: [user], timespan: 1h, condition: {gte: 21}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [many, b], group-by: [user], timespan: 1h}
--- options
window=sliding
--- cloudwatch error
17:14 error SG7215: sliding windows can only find at least a number of events, all rules, or rules in order; -O window=schedule looks at all events at once

=== values cannot be carried
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: many
name: many
correlation: {type: value_count, rules: [a], group-by: [user], timespan: 1h, condition: {field: ip, gte: 2}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [many, b], group-by: [user], timespan: 1h}
--- options
window=sliding
--- cloudwatch error
17:14 error SG7215: sliding windows can only find at least a number of events, all rules, or rules in order; -O window=schedule looks at all events at once

=== case is of 2026
--- rule
title: a
name: a
logsource: {product: p}
detection: {s: {x: 1}, condition: s}
---
title: b
name: b
logsource: {product: p}
detection: {s: {y: 1}, condition: s}
---
title: places
name: places
correlation: {type: value_count, rules: [a], group-by: [user], timespan: 1h, condition: {field: ip, gte: 2}}
---
title: outer
name: outer
correlation: {type: temporal, rules: [places, b], group-by: [user], timespan: 1h}
--- options
level=2025
--- cloudwatch error
17:14 error SG7230: 'case', for a correlation of correlations, is not in the language of level=2025; -O level=2026 has it
