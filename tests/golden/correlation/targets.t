# What our own rules ask for: every target beside the others.

=== a count
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gte: 10}
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*"

| bin _time span=5m
| stats count as event_count by _time user

| search event_count >= 10
--- kibana error
12:3 error SG5017: KQL finds events and cannot count them or compare their times; a threshold rule in Elastic Security counts what the KQL of its base rules finds; the other comparisons need ES|QL
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) | stats count(*) as event_count by user, bin(5m) as window | filter event_count >= 10

=== distinct values
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: value_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {field: ip, gt: 3}
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*"

| bin _time span=5m
| stats dc(ip) as value_count by _time user

| search value_count > 3
--- kibana error
12:3 error SG5017: KQL finds events and cannot count them or compare their times; a threshold rule in Elastic Security counts what the KQL of its base rules finds; the other comparisons need ES|QL
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) | stats count_distinct(ip) as value_count by user, bin(5m) as window | filter value_count > 3
--- cloudwatch notes
16:14 note SG7220: the count of very many different values is approximate

=== distinct sets of values
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: value_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {field: [ip, user agent, port], gt: 3}
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*"

| eval value_tuple=len('ip').":".'ip'.len('user agent').":".'user agent'.len('port').":".'port'
| bin _time span=5m
| stats dc(value_tuple) as value_count by _time user

| search value_count > 3
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) and ispresent(ip) and ispresent(`user agent`) and ispresent(port) | stats count_distinct(concat(ip, "|", `user agent`, "|", port)) as value_count by user, bin(5m) as window | filter value_count > 3

=== a median
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: value_median
  rules: fail
  timespan: 1h
  condition: {field: size, lt: 3}
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*"

| bin _time span=1h
| stats median(size) as value_median by _time

| search value_median < 3
--- splunk diagnostics
15:14 warning SG7322: of an even number of values Splunk's median is the larger of the two in the middle, not their mean
--- kibana error
12:3 error SG5017: KQL finds events and cannot count them or compare their times; an ES|QL rule, 'STATS ... BY ...', can express this
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | stats pct(size, 50) as value_median by bin(1h) as window | filter value_median < 3

=== the highest percentile is the largest value
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: value_percentile
  rules: fail
  timespan: 1h
  condition: {field: size, gt: 3, percentile: 100}
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*"

| bin _time span=1h
| stats max(size) as value_percentile by _time

| search value_percentile > 3
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | stats pct(size, 100) as value_percentile by bin(1h) as window | filter value_percentile > 3

=== a range
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gte: 10, lt: 100}
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*"

| bin _time span=5m
| stats count as event_count by _time user

| search event_count >= 10 event_count < 100
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) | stats count(*) as event_count by user, bin(5m) as window | filter event_count >= 10 and event_count < 100

=== a condition that holds for nothing
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {lt: 10}
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*"

| bin _time span=5m
| stats count as event_count by _time user

| search event_count < 10
--- splunk notes
16:14 note SG7308: the condition is only checked where an event was found
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) | stats count(*) as event_count by user, bin(5m) as window | filter event_count < 10
--- cloudwatch notes
16:14 note SG7213: the condition is only checked where an event was found

=== rules together
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal
  rules: [fail, key]
  group-by: user
  timespan: 1d
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" ]
[ search eventName="CreateAccessKey" | eval event_type="key" ]

| bin _time span=1d
| stats dc(event_type) as event_type_count by _time user

| search event_type_count >= 2
--- kibana error
20:3 error SG5017: KQL finds events and cannot count them or compare their times; an ES|QL rule, 'STATS ... BY ...', can express this
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | filter ispresent(user) | stats sum(r1) as n1, sum(r2) as n2 by user, bin(24h) as window | filter n1 > 0 and n2 > 0

=== one of two rules
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal
  rules: [fail, key]
  group-by: user
  timespan: 1d
  condition: {eq: 1}
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" ]
[ search eventName="CreateAccessKey" | eval event_type="key" ]

| bin _time span=1d
| stats dc(event_type) as event_type_count by _time user

| search event_type_count = 1
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | filter ispresent(user) | stats sum(r1) as n1, sum(r2) as n2 by user, bin(24h) as window | fields if(n1 > 0, 1, 0) as found1, if(n2 > 0, 1, 0) as found2 | fields found1 + found2 as rule_count | filter rule_count = 1

=== rules in order
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal_ordered
  rules: [fail, key]
  group-by: user
  timespan: 1d
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" ]
[ search eventName="CreateAccessKey" | eval event_type="key" ]

| eval event_time=_time
| bin _time span=1d
| stats min(eval(if(event_type="fail", event_time, null()))) as step_1 max(eval(if(event_type="key", event_time, null()))) as step_2 by _time user

| where step_1<=step_2
--- kibana error
20:3 error SG5017: KQL finds events and cannot count them or compare their times; an EQL rule, 'sequence by ... with maxspan=...', can express this
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields toMillis(@timestamp) as sigma_ts | fields case(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, sigma_ts) as t1, case(eventName like /(?i)^CreateAccessKey$/, sigma_ts) as t2 | filter ispresent(user) | stats min(t1) as first1, max(t2) as last2 by user, bin(24h) as window | filter first1 <= last2

=== three rules in order
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: Two conditions
name: two
logsource: {product: aws}
detection:
  s:
    a: 1
  t:
    b: 2
    c: 3
  condition: [s, t]
---
title: C
correlation:
  type: temporal_ordered
  rules: [fail, key, two]
  group-by: user
  timespan: 1d
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" ]
[ search eventName="CreateAccessKey" | eval event_type="key" ]
[ search a=1 | eval event_type="two" ]
[ search b=2 c=3 | eval event_type="two" ]

| eval event_time=_time
| bin _time span=1d
| eventstats min(eval(if(event_type="fail", event_time, null()))) as step_1 by _time user
| stats min(eval(if(event_type="key" AND event_time>=step_1, event_time, null()))) as step_2 max(eval(if(event_type="two", event_time, null()))) as step_3 by _time user

| where step_2<=step_3
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ or (a = 1 or (b = 2 and c = 3)) | fields toMillis(@timestamp) as sigma_ts | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2, if(a = 1 or (b = 2 and c = 3), 1, 0) as r3 | filter ispresent(user) | stats sum(r1) as n1, sum(r2) as n2, sum(r3) as n3 by user, sigma_ts, bin(24h) as window | fields concat("=", user) as key1 | sort key1 asc, sigma_ts asc | autoregress key1 as key1_lag p=1 | autoregress window as window_lag p=1 | fields if(key1_lag = key1 and window_lag = window, 0, 1) as fresh | fields case(n1 > 0, sigma_ts, fresh = 1, 0) as s1 | filldown s1 | fields case(n2 > 0, s1, fresh = 1, 0) as s2 | filldown s2 | filter n3 > 0 and s2 > 0 | dedup user, window
--- cloudwatch diagnostics
31:3 warning SG7216: the query relies on 'filldown' and 'autoregress' following the order of 'sort', which is not documented

=== some rules in order
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal_ordered
  rules: [fail, key]
  group-by: user
  timespan: 1d
  condition: {gte: 1}
--- splunk error
24:14 error SG5017: an order is only defined for all rules together
--- cloudwatch error
24:14 error SG5017: an order is only defined for all rules together

=== one rule in order
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: temporal_ordered
  rules: [fail]
  group-by: user
  timespan: 1d
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail"

| bin _time span=1d
| stats dc(event_type) as event_type_count by _time user

| search event_type_count >= 1
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1 | filter ispresent(user) | stats sum(r1) as n1 by user, bin(24h) as window | filter n1 > 0

=== an order with a rule before and after
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal_ordered
  rules: [fail, key, fail]
  group-by: user
  timespan: 1d
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" ]
[ search eventName="CreateAccessKey" | eval event_type="key" ]

| eval event_time=_time
| bin _time span=1d
| eventstats min(eval(if(event_type="fail", event_time, null()))) as step_1 by _time user
| stats min(eval(if(event_type="key" AND event_time>=step_1, event_time, null()))) as step_2 max(eval(if(event_type="fail", event_time, null()))) as step_3 by _time user

| where step_2<=step_3
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields toMillis(@timestamp) as sigma_ts | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | filter ispresent(user) | stats sum(r1) as n1, sum(r2) as n2 by user, sigma_ts, bin(24h) as window | fields concat("=", user) as key1 | sort key1 asc, sigma_ts asc | autoregress key1 as key1_lag p=1 | autoregress window as window_lag p=1 | fields if(key1_lag = key1 and window_lag = window, 0, 1) as fresh | fields case(n1 > 0, sigma_ts, fresh = 1, 0) as s1 | filldown s1 | fields case(n2 > 0, s1, fresh = 1, 0) as s2 | filldown s2 | filter n1 > 0 and s2 > 0 | dedup user, window
--- cloudwatch diagnostics
20:3 warning SG7216: the query relies on 'filldown' and 'autoregress' following the order of 'sort', which is not documented

=== an expression in order
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal_ordered
  group-by: user
  timespan: 1d
  condition: fail and key
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" ]
[ search eventName="CreateAccessKey" | eval event_type="key" ]

| eval event_time=_time
| bin _time span=1d
| stats min(eval(if(event_type="fail", event_time, null()))) as step_1 max(eval(if(event_type="key", event_time, null()))) as step_2 by _time user

| where step_1<=step_2
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields toMillis(@timestamp) as sigma_ts | fields case(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, sigma_ts) as t1, case(eventName like /(?i)^CreateAccessKey$/, sigma_ts) as t2 | filter ispresent(user) | stats min(t1) as first1, max(t2) as last2 by user, bin(24h) as window | filter first1 <= last2

=== an expression that is no order
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal_ordered
  group-by: user
  timespan: 1d
  condition: fail or key
--- splunk error
23:14 error SG5017: an order is only defined for all rules together
--- cloudwatch error
23:14 error SG5017: an order is only defined for all rules together

=== one rule but not the other
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal
  group-by: user
  timespan: 1d
  condition: fail and not key
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" ]
[ search eventName="CreateAccessKey" | eval event_type="key" ]

| bin _time span=1d
| stats values(event_type) as event_types by _time user

| search event_types="fail"   NOT event_types="key"
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | filter ispresent(user) | stats sum(r1) as n1, sum(r2) as n2 by user, bin(24h) as window | filter n1 > 0 and n2 = 0

=== not both
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: Two conditions
name: two
logsource: {product: aws}
detection:
  s:
    a: 1
  t:
    b: 2
    c: 3
  condition: [s, t]
---
title: C
correlation:
  type: temporal
  group-by: user
  timespan: 1d
  condition: not (fail and key) and (two or not fail)
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" ]
[ search eventName="CreateAccessKey" | eval event_type="key" ]
[ search a=1 | eval event_type="two" ]
[ search b=2 c=3 | eval event_type="two" ]

| bin _time span=1d
| stats values(event_type) as event_types by _time user

| search NOT (event_types="fail"   event_types="key")   event_types="two" OR NOT event_types="fail"
--- splunk notes
34:14 note SG7308: the condition is only checked where an event was found
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ or (a = 1 or (b = 2 and c = 3)) | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2, if(a = 1 or (b = 2 and c = 3), 1, 0) as r3 | filter ispresent(user) | stats sum(r1) as n1, sum(r2) as n2, sum(r3) as n3 by user, bin(24h) as window | filter (n1 = 0 or n2 = 0) and (n3 > 0 or n1 = 0)

=== not at all
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: temporal
  group-by: user
  timespan: 1d
  condition: not fail
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail"

| bin _time span=1d
| stats values(event_type) as event_types by _time user

| search NOT event_types="fail"
--- splunk notes
15:14 note SG7308: the condition is only checked where an event was found
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1 | filter ispresent(user) | stats sum(r1) as n1 by user, bin(24h) as window | filter n1 = 0
--- cloudwatch notes
15:14 note SG7213: the condition is only checked where an event was found

=== a rule twice
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: temporal
  rules: [fail, fail]
  group-by: user
  timespan: 1d
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail"

| bin _time span=1d
| stats dc(event_type) as event_type_count by _time user

| search event_type_count >= 1
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1 | filter ispresent(user) | stats sum(r1) as n1 by user, bin(24h) as window | filter n1 > 0

=== a rule with two conditions
--- rule
title: Two conditions
name: two
logsource: {product: aws}
detection:
  s:
    a: 1
  t:
    b: 2
    c: 3
  condition: [s, t]
---
title: C
correlation:
  type: event_count
  rules: two
  group-by: user
  timespan: 1d
  condition: {gte: 2}
--- options
window=tumbling
--- splunk
| multisearch
[ search a=1 | eval event_type="two" ]
[ search b=2 c=3 | eval event_type="two" ]

| bin _time span=1d
| stats count as event_count by _time user

| search event_count >= 2
--- cloudwatch
filter a = 1 or (b = 2 and c = 3) | filter ispresent(user) | stats count(*) as event_count by user, bin(24h) as window | filter event_count >= 2

=== a rule with two conditions beside another
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: Two conditions
name: two
logsource: {product: aws}
detection:
  s:
    a: 1
  t:
    b: 2
    c: 3
  condition: [s, t]
---
title: C
correlation:
  type: temporal
  rules: [fail, two]
  group-by: user
  timespan: 1d
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" ]
[ search a=1 | eval event_type="two" ]
[ search b=2 c=3 | eval event_type="two" ]

| bin _time span=1d
| stats dc(event_type) as event_type_count by _time user

| search event_type_count >= 2
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or (a = 1 or (b = 2 and c = 3)) | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(a = 1 or (b = 2 and c = 3), 1, 0) as r2 | filter ispresent(user) | stats sum(r1) as n1, sum(r2) as n2 by user, bin(24h) as window | filter n1 > 0 and n2 > 0

=== groups that are named twice
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: [user, user, _time]
  timespan: 5m
  condition: {gte: 10}
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*"

| bin _time span=5m
| stats count as event_count by _time user

| search event_count >= 10
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) and ispresent(_time) | stats count(*) as event_count by user, _time, bin(5m) as window | filter event_count >= 10

=== no group to speak of
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: []
  timespan: 5m
  condition: {gte: 10}
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | stats count(*) as event_count by bin(5m) as window | filter event_count >= 10
--- cloudwatch diagnostics
15:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== a correlation of correlations
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
name: many
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gte: 10}
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal
  rules: [many, key]
  timespan: 1d
--- options
window=tumbling
--- splunk
eventName="CreateAccessKey" | eval event_type="key"
| append
[ search eventName="ConsoleLogin" errorMessage="*FAILED*"
| eval sigma_last=_time
| bin _time span=5m
| stats count as event_count max(sigma_last) as sigma_last by _time user
| search event_count >= 10
| eval _time=sigma_last | eval event_type="many" ]

| bin _time span=1d
| stats dc(event_type) as event_type_count by _time

| search event_type_count >= 2
--- kibana error
29:3 error SG5017: KQL finds events and cannot count them or compare their times; an ES|QL rule, 'STATS ... BY ...', can express this
--- cloudwatch error
30:11 error SG5016: a query cannot correlate the results of 'many', which has other groups

=== columns are for events
# a correlation shows what it has counted
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gte: 10}
fields: [user, ip]
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*"

| bin _time span=5m
| stats count as event_count values(ip) as ip by _time user

| search event_count >= 10
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) | stats count(*) as event_count by user, bin(5m) as window | filter event_count >= 10

=== asked for beside the correlation
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
fields: [user]
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gte: 10}
  generate: true
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*"

eventName="ConsoleLogin" errorMessage="*FAILED*"

| bin _time span=5m
| stats count as event_count by _time user

| search event_count >= 10
--- kibana
eventName:"ConsoleLogin" and errorMessage:*FAILED*
--- kibana diagnostics
13:3 error SG5017: KQL finds events and cannot count them or compare their times; a threshold rule in Elastic Security counts what the KQL of its base rules finds; the other comparisons need ES|QL
--- cloudwatch
fields @timestamp, @message, user | filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/

filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) | stats count(*) as event_count by user, bin(5m) as window | filter event_count >= 10

=== a number with an exponent
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: value_avg
  rules: fail
  timespan: 5m
  condition: {gte: 0.0000001, field: x}
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*"

| bin _time span=5m
| stats avg(x) as value_avg by _time

| search value_avg >= 1e-07
--- cloudwatch error
15:20 error SG7001: the service may not read '1e-07' as a number
