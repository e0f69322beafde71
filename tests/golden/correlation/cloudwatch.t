# The same rules for CloudWatch Logs Insights.

=== event count
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [userIdentity.userName]
  timespan: 5m
  condition:
    gte: 10
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | filter ispresent(userIdentity.userName) | stats count(*) as event_count by userIdentity.userName, bin(5m) as window | filter event_count >= 10
--- cloudwatch diagnostics
17:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== event count no group
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  timespan: 1h
  condition:
    gt: 100
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | stats count(*) as event_count by bin(1h) as window | filter event_count > 100
--- cloudwatch diagnostics
16:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== event count two groups
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: [failed_login]
  group-by: [userIdentity.userName, sourceIPAddress]
  timespan: 30s
  condition:
    gte: 3
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | filter ispresent(userIdentity.userName) and ispresent(sourceIPAddress) | stats count(*) as event_count by userIdentity.userName, sourceIPAddress, bin(30s) as window | filter event_count >= 3
--- cloudwatch diagnostics
17:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== event count two rules
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Access key created
name: new_key
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: CreateAccessKey
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: [failed_login, new_key]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition:
    gte: 5
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/) or eventName like /(?i)^CreateAccessKey$/ | filter ispresent(userIdentity.arn) | stats count(*) as event_count by userIdentity.arn, bin(10m) as window | filter event_count >= 5
--- cloudwatch diagnostics
27:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== timespan 90m
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [awsRegion]
  timespan: 90m
  condition:
    gte: 5
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | fields toMillis(@timestamp) as sigma_ts | fields floor(sigma_ts / 5400000) as window | filter ispresent(awsRegion) | stats count(*) as event_count by awsRegion, window | filter event_count >= 5
--- cloudwatch diagnostics
17:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== timespan 7d
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [awsRegion]
  timespan: 7d
  condition:
    gte: 5
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | fields toMillis(@timestamp) as sigma_ts | fields floor(sigma_ts / 604800000) as window | filter ispresent(awsRegion) | stats count(*) as event_count by awsRegion, window | filter event_count >= 5
--- cloudwatch diagnostics
17:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== timespan 120s
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [awsRegion]
  timespan: 120s
  condition:
    gte: 5
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | filter ispresent(awsRegion) | stats count(*) as event_count by awsRegion, bin(2m) as window | filter event_count >= 5
--- cloudwatch diagnostics
17:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== timespan 90s
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [awsRegion]
  timespan: 90s
  condition:
    gte: 5
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | fields toMillis(@timestamp) as sigma_ts | fields floor(sigma_ts / 90000) as window | filter ispresent(awsRegion) | stats count(*) as event_count by awsRegion, window | filter event_count >= 5
--- cloudwatch diagnostics
17:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== timespan 60m
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [awsRegion]
  timespan: 60m
  condition:
    gte: 5
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | filter ispresent(awsRegion) | stats count(*) as event_count by awsRegion, bin(1h) as window | filter event_count >= 5
--- cloudwatch diagnostics
17:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== group by special field
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [detail-type]
  timespan: 5m
  condition:
    gte: 10
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | filter ispresent(`detail-type`) | stats count(*) as event_count by `detail-type`, bin(5m) as window | filter event_count >= 10
--- cloudwatch diagnostics
17:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== value sum
--- rule
title: Outbound flow
name: flow
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    action: ACCEPT
  condition: sel
---
title: Correlation
correlation:
  type: value_sum
  rules: flow
  group-by: [srcAddr]
  timespan: 1h
  condition:
    field: bytes
    gt: 1000000000
--- cloudwatch
filter action like /(?i)^ACCEPT$/ | filter ispresent(srcAddr) | stats sum(bytes) as value_sum by srcAddr, bin(1h) as window | filter value_sum > 1000000000
--- cloudwatch diagnostics
16:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== value avg
--- rule
title: Outbound flow
name: flow
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    action: ACCEPT
  condition: sel
---
title: Correlation
correlation:
  type: value_avg
  rules: flow
  group-by: [srcAddr]
  timespan: 1h
  condition:
    field: bytes
    gte: 100000
--- cloudwatch
filter action like /(?i)^ACCEPT$/ | filter ispresent(srcAddr) | stats avg(bytes) as value_avg by srcAddr, bin(1h) as window | filter value_avg >= 100000
--- cloudwatch diagnostics
16:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== value percentile
--- rule
title: Outbound flow
name: flow
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    action: ACCEPT
  condition: sel
---
title: Correlation
correlation:
  type: value_percentile
  rules: flow
  group-by: [srcAddr]
  timespan: 1h
  condition:
    field: bytes
    gte: 100000
    percentile: 95
--- cloudwatch
filter action like /(?i)^ACCEPT$/ | filter ispresent(srcAddr) | stats pct(bytes, 95) as value_percentile by srcAddr, bin(1h) as window | filter value_percentile >= 100000
--- cloudwatch diagnostics
16:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== temporal
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Access key created
name: new_key
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: CreateAccessKey
  condition: sel
---
title: Correlation
correlation:
  type: temporal
  rules: [failed_login, new_key]
  group-by: [userIdentity.arn]
  timespan: 10m
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/) or eventName like /(?i)^CreateAccessKey$/ | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | filter ispresent(userIdentity.arn) | stats sum(r1) as n1, sum(r2) as n2 by userIdentity.arn, bin(10m) as window | filter n1 > 0 and n2 > 0
--- cloudwatch diagnostics
27:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== temporal two of three
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Successful console login
name: ok_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    responseElements.ConsoleLogin: Success
  condition: sel
---
title: Access key created
name: new_key
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: CreateAccessKey
  condition: sel
---
title: Correlation
correlation:
  type: temporal
  rules: [failed_login, ok_login, new_key]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition:
    gte: 2
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/) or (eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/) or eventName like /(?i)^CreateAccessKey$/ | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/, 1, 0) as r1, if(eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/, 1, 0) as r2, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r3 | filter ispresent(userIdentity.arn) | stats sum(r1) as n1, sum(r2) as n2, sum(r3) as n3 by userIdentity.arn, bin(10m) as window | fields if(n1 > 0, 1, 0) as found1, if(n2 > 0, 1, 0) as found2, if(n3 > 0, 1, 0) as found3 | fields found1 + found2 + found3 as rule_count | filter rule_count >= 2
--- cloudwatch diagnostics
38:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== temporal extended
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Successful console login
name: ok_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    responseElements.ConsoleLogin: Success
  condition: sel
---
title: Access key created
name: new_key
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: CreateAccessKey
  condition: sel
---
title: Correlation
correlation:
  type: temporal
  rules: [failed_login, ok_login, new_key]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition: failed_login and (ok_login or new_key)
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/) or (eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/) or eventName like /(?i)^CreateAccessKey$/ | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/, 1, 0) as r1, if(eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/, 1, 0) as r2, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r3 | filter ispresent(userIdentity.arn) | stats sum(r1) as n1, sum(r2) as n2, sum(r3) as n3 by userIdentity.arn, bin(10m) as window | filter n1 > 0 and (n2 > 0 or n3 > 0)
--- cloudwatch diagnostics
38:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== temporal ordered three
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Successful console login
name: ok_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    responseElements.ConsoleLogin: Success
  condition: sel
---
title: Access key created
name: new_key
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: CreateAccessKey
  condition: sel
---
title: Correlation
correlation:
  type: temporal_ordered
  rules: [failed_login, ok_login, new_key]
  group-by: [sourceIPAddress]
  timespan: 15m
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/) or (eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/) or eventName like /(?i)^CreateAccessKey$/ | fields toMillis(@timestamp) as sigma_ts | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/, 1, 0) as r1, if(eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/, 1, 0) as r2, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r3 | filter ispresent(sourceIPAddress) | stats sum(r1) as n1, sum(r2) as n2, sum(r3) as n3 by sourceIPAddress, sigma_ts, bin(15m) as window | fields concat("=", sourceIPAddress) as key1 | sort key1 asc, sigma_ts asc | autoregress key1 as key1_lag p=1 | autoregress window as window_lag p=1 | fields if(key1_lag = key1 and window_lag = window, 0, 1) as fresh | fields case(n1 > 0, sigma_ts, fresh = 1, 0) as s1 | filldown s1 | fields case(n2 > 0, s1, fresh = 1, 0) as s2 | filldown s2 | filter n3 > 0 and s2 > 0 | dedup sourceIPAddress, window
--- cloudwatch diagnostics
35:3 warning SG7216: the query relies on 'filldown' and 'autoregress' following the order of 'sort', which is not documented
38:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== schedule window option
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [userIdentity.userName]
  timespan: 5m
  condition:
    gte: 10
--- options
window=schedule
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | filter ispresent(userIdentity.userName) | stats count(*) as event_count by userIdentity.userName | filter event_count >= 10

=== schedule window no group
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  timespan: 5m
  condition:
    gte: 10
--- options
window=schedule
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | stats count(*) as event_count | filter event_count >= 10

=== generate base too
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  generate: true
  group-by: [userIdentity.userName]
  timespan: 5m
  condition:
    gte: 10
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/

filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | filter ispresent(userIdentity.userName) | stats count(*) as event_count by userIdentity.userName, bin(5m) as window | filter event_count >= 10
--- cloudwatch diagnostics
18:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== nested error
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Successful console login
name: ok_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    responseElements.ConsoleLogin: Success
  condition: sel
---
title: Many failures
name: many_failures
correlation:
  type: event_count
  rules: failed_login
  group-by: [sourceIPAddress]
  timespan: 5m
  condition:
    gte: 5
---
title: Correlation
correlation:
  type: temporal_ordered
  rules: [many_failures, ok_login]
  group-by: [sourceIPAddress]
  timespan: 15m
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/) or (eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/) | fields toMillis(@timestamp) as sigma_ts | fields case(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/, sigma_ts) as t1, case(eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/, sigma_ts) as t2 | filter ispresent(sourceIPAddress) | stats count(t1) as n1, min(t1) as first1, max(t2) as last2 by sourceIPAddress, bin(15m) as window | filter n1 >= 5 and first1 <= last2
--- cloudwatch diagnostics
36:11 warning SG7236: the events of 'many_failures' are counted over the whole window, not over 5m: more may be found
36:11 warning SG7236: 'many_failures' comes before the next rule if its first event does: more may be found
38:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== bad timespan error
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  timespan: 5x
  condition:
    gte: 10
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/
--- diagnostics
16:13 error SG5005: this is not a timespan of at least a second; a number and one of s m h d w M y: 15m

=== sliding event count
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [userIdentity.userName]
  timespan: 5m
  condition:
    gte: 10
--- options
window=sliding
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | filter ispresent(userIdentity.userName) | fields userIdentity.userName, concat("=", userIdentity.userName) as sigma_g1, toMillis(@timestamp) as sigma_ts | sort sigma_g1 asc, sigma_ts asc | autoregress sigma_g1 as sigma_g1_lag p=9 | autoregress sigma_ts as sigma_ts_lag p=9 | filter sigma_g1_lag = sigma_g1 and sigma_ts - sigma_ts_lag <= 300000 | dedup sigma_g1
--- cloudwatch diagnostics
17:13 warning SG7216: the query relies on 'autoregress' following the order of 'sort', which is not documented, and takes events exactly 5m apart for near enough

=== sliding temporal ordered
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Successful console login
name: ok_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    responseElements.ConsoleLogin: Success
  condition: sel
---
title: Correlation
correlation:
  type: temporal_ordered
  rules: [failed_login, ok_login]
  group-by: [sourceIPAddress]
  timespan: 15m
--- options
window=sliding
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/) or (eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/) | filter ispresent(sourceIPAddress) | fields sourceIPAddress, concat("=", sourceIPAddress) as sigma_g1, toMillis(@timestamp) as sigma_ts, if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/, 1, 0) as r1, if(eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/, 1, 0) as r2 | sort sigma_g1 asc, sigma_ts asc, r1 desc | autoregress sigma_g1 as sigma_g1_lag p=1 | autoregress sigma_ts as sigma_ts_lag p=1 | autoregress r1 as r1_lag p=1 | filter r2 = 1 and (r1 = 1 or (sigma_g1_lag = sigma_g1 and r1_lag = 1 and sigma_ts - sigma_ts_lag <= 900000)) | dedup sigma_g1
--- cloudwatch diagnostics
28:13 warning SG7216: the query relies on 'autoregress' following the order of 'sort', which is not documented, and takes events exactly 15m apart for near enough

=== sliding value count error
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: value_count
  rules: failed_login
  group-by: [sourceIPAddress]
  timespan: 10m
  condition:
    field: userIdentity.userName
    gte: 20
--- options
window=sliding
--- cloudwatch error
14:3 error SG7215: sliding windows can only find at least a number of events, all rules, or rules in order; -O window=schedule looks at all events at once

=== an alias for a field of a list
--- rule
title: Reads
name: reads
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        eventName: GetSecretValue
    condition: selection
---
title: Many reads
correlation:
    type: value_count
    rules: [reads]
    aliases:
        secret:
            reads: resources.ARN
    timespan: 10m
    condition:
        field: secret
        gte: 10
--- bundled auto
--- cloudwatch error
17:20 error SG7219: list elements cannot be counted or grouped by; each element has its own fields, with its position in the name, such as 'resources.0.ARN'

=== an alias that one of the rules calls so
# A column of that name would hide the field it is made of.
--- rule
title: Failed
name: failed
logsource: {product: aws, service: cloudtrail}
detection: {s: {eventName: ConsoleLogin}, condition: s}
---
title: Created
name: created
logsource: {product: aws, service: cloudtrail}
detection: {s: {eventName: CreateUser}, condition: s}
---
title: Both
correlation:
    type: temporal
    rules: [failed, created]
    group-by: [user]
    timespan: 1h
    aliases: {user: {failed: user, created: requestParameters.userName}}
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ or eventName like /(?i)^CreateUser$/ | fields case(eventName like /(?i)^ConsoleLogin$/, user, eventName like /(?i)^CreateUser$/, requestParameters.userName) as sigma_user, if(eventName like /(?i)^ConsoleLogin$/, 1, 0) as r1, if(eventName like /(?i)^CreateUser$/, 1, 0) as r2 | filter ispresent(sigma_user) | stats sum(r1) as n1, sum(r2) as n2 by sigma_user, bin(1h) as window | filter n1 > 0 and n2 > 0
--- cloudwatch notes
17:15 note SG7231: an event that several rules find has the 'user' of the first of them only
--- cloudwatch diagnostics
16:15 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== values of events that several rules find
--- rule
title: In
name: in
logsource: {product: p}
detection: {s: {way: in}, condition: s}
---
title: Large
name: large
logsource: {product: p}
detection: {s: {bytes|gt: 100}, condition: s}
---
title: Ninth
correlation:
    type: value_percentile
    rules: [in, large]
    timespan: 1h
    condition: {field: bytes, percentile: 90, gt: 1000}
--- cloudwatch
filter way like /(?i)^in$/ or bytes > 100 | stats pct(bytes, 90) as value_percentile by bin(1h) as window | filter value_percentile > 1000
--- cloudwatch notes
13:5 note SG7231: a value of an event that several rules find counts once
16:16 note SG7232: 'pct' may take another value where a percentile is between two
--- cloudwatch diagnostics
15:15 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== few values, where an event without one is no value
--- rule
title: Call
name: call
logsource: {product: p}
detection: {s: {way: in}, condition: s}
---
title: Few
correlation:
    type: value_count
    rules: [call]
    group-by: [user]
    timespan: 1h
    condition: {field: address, lt: 3}
---
title: Pairs
correlation:
    type: value_count
    rules: [call]
    group-by: [user]
    timespan: 1h
    condition: {field: [user, address], gte: 3}
--- cloudwatch
filter way like /(?i)^in$/ | filter ispresent(user) and ispresent(address) | stats count_distinct(address) as value_count by user, bin(1h) as window | filter value_count < 3

filter way like /(?i)^in$/ | filter ispresent(user) and ispresent(address) | stats count_distinct(concat(user, "|", address)) as value_count by user, bin(1h) as window | filter value_count >= 3
--- cloudwatch diagnostics
11:15 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them
19:15 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== an order in which both are at the same time
--- rule
title: First
name: first
logsource: {product: p}
detection: {s: {a: 1}, condition: s}
---
title: Second
name: second
logsource: {product: p}
detection: {s: {b: 1}, condition: s}
---
title: Order
correlation:
    type: temporal_ordered
    rules: [first, second]
    group-by: [user]
    timespan: 1h
--- options
window=sliding
--- cloudwatch
filter a = 1 or b = 1 | filter ispresent(user) | fields user, concat("=", user) as sigma_g1, toMillis(@timestamp) as sigma_ts, if(a = 1, 1, 0) as r1, if(b = 1, 1, 0) as r2 | sort sigma_g1 asc, sigma_ts asc, r1 desc | autoregress sigma_g1 as sigma_g1_lag p=1 | autoregress sigma_ts as sigma_ts_lag p=1 | autoregress r1 as r1_lag p=1 | filter r2 = 1 and (r1 = 1 or (sigma_g1_lag = sigma_g1 and r1_lag = 1 and sigma_ts - sigma_ts_lag <= 3600000)) | dedup sigma_g1
--- cloudwatch diagnostics
16:15 warning SG7216: the query relies on 'autoregress' following the order of 'sort', which is not documented, and takes events exactly 1h apart for near enough
