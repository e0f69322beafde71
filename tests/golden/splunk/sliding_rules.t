# Rules of a window, and their order.

=== all
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {eventName: CreateUser}
  condition: s
---
title: Correlated
correlation:
  type: temporal
  rules: [a, b]
  group-by: user
  timespan: 10m
--- splunk
| multisearch
[ search eventName="ConsoleLogin" | eval time_1=_time ]
[ search eventName="CreateUser" | eval time_2=_time ]

| stats max(time_1) as time_1 max(time_2) as time_2 by _time user
| sort 0 _time
| streamstats max(time_1) as time_1 max(time_2) as time_2 by user
| where _time-time_1<600 AND _time-time_2<600
| eval first_time=min(_time, time_1, time_2)

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== one rule
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: temporal
  rules: a
  group-by: user
  timespan: 10m
--- splunk
eventName="ConsoleLogin" | eval time_1=_time

| stats max(time_1) as time_1 by _time user
| sort 0 _time
| streamstats max(time_1) as time_1 by user
| where _time-time_1<600
| eval first_time=min(_time, time_1)

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== a rule twice
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {eventName: CreateUser}
  condition: s
---
title: Correlated
correlation:
  type: temporal
  rules: [a, b, a]
  group-by: user
  timespan: 10m
--- splunk
| multisearch
[ search eventName="ConsoleLogin" | eval time_1=_time ]
[ search eventName="CreateUser" | eval time_2=_time ]

| stats max(time_1) as time_1 max(time_2) as time_2 by _time user
| sort 0 _time
| streamstats max(time_1) as time_1 max(time_2) as time_2 by user
| where _time-time_1<600 AND _time-time_2<600
| eval first_time=min(_time, time_1, time_2)

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== two of three
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {eventName: CreateUser}
  condition: s
---
title: C
name: c
logsource: {product: aws}
detection:
  s: {eventName: CreateKey}
  condition: s
---
title: Correlated
correlation:
  type: temporal
  rules: [a, b, c]
  group-by: user
  timespan: 10m
  condition: {gte: 2}
--- splunk
| multisearch
[ search eventName="ConsoleLogin" | eval time_1=_time ]
[ search eventName="CreateUser" | eval time_2=_time ]
[ search eventName="CreateKey" | eval time_3=_time ]

| stats max(time_1) as time_1 max(time_2) as time_2 max(time_3) as time_3 by _time user
| sort 0 _time
| streamstats max(time_1) as time_1 max(time_2) as time_2 max(time_3) as time_3 by user
| eval event_type_count=if(_time-time_1<600, 1, 0)+if(_time-time_2<600, 1, 0)+if(_time-time_3<600, 1, 0)
| where event_type_count >= 2
| eval first_time=min(_time, if(_time-time_1<600, time_1, _time), if(_time-time_2<600, time_2, _time), if(_time-time_3<600, time_3, _time))

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== not all
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {eventName: CreateUser}
  condition: s
---
title: Correlated
correlation:
  type: temporal
  rules: [a, b]
  group-by: user
  timespan: 10m
  condition: {lt: 2}
--- splunk
| multisearch
[ search eventName="ConsoleLogin" | eval time_1=_time ]
[ search eventName="CreateUser" | eval time_2=_time ]

| stats max(time_1) as time_1 max(time_2) as time_2 by _time user
| sort 0 _time
| streamstats max(time_1) as time_1 max(time_2) as time_2 by user
| eval event_type_count=if(_time-time_1<600, 1, 0)+if(_time-time_2<600, 1, 0)
| where event_type_count < 2
| eval first_time=min(_time, if(_time-time_1<600, time_1, _time), if(_time-time_2<600, time_2, _time))

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes
21:14 note SG7308: the condition is only checked where an event was found

=== an expression
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {eventName: CreateUser}
  condition: s
---
title: C
name: c
logsource: {product: aws}
detection:
  s: {eventName: CreateKey}
  condition: s
---
title: Correlated
correlation:
  type: temporal
  rules: [a, b, c]
  group-by: user
  timespan: 10m
  condition: (a or b) and not c
--- splunk
| multisearch
[ search eventName="ConsoleLogin" | eval time_1=_time ]
[ search eventName="CreateUser" | eval time_2=_time ]
[ search eventName="CreateKey" | eval time_3=_time ]

| stats max(time_1) as time_1 max(time_2) as time_2 max(time_3) as time_3 by _time user
| sort 0 _time
| streamstats max(time_1) as time_1 max(time_2) as time_2 max(time_3) as time_3 by user
| where (if(_time-time_1<600, 1, 0)=1 OR if(_time-time_2<600, 1, 0)=1) AND (NOT if(_time-time_3<600, 1, 0)=1)
| eval first_time=min(_time, if(_time-time_1<600, time_1, _time), if(_time-time_2<600, time_2, _time), if(_time-time_3<600, time_3, _time))

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== a search with a command
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: R
name: r
logsource: {product: aws}
detection:
  s: {eventName: Get, f|re: 'a+'}
  condition: s
---
title: Correlated
correlation:
  type: temporal
  rules: [a, r]
  group-by: user
  timespan: 10m
--- splunk
| multisearch
[ search eventName="ConsoleLogin" | eval time_1=_time ]
[ search eventName="Get"
| regex f="a+" | eval time_2=_time ]

| stats max(time_1) as time_1 max(time_2) as time_2 by _time user
| sort 0 _time
| streamstats max(time_1) as time_1 max(time_2) as time_2 by user
| where _time-time_1<600 AND _time-time_2<600
| eval first_time=min(_time, time_1, time_2)

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== aliases
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {eventName: CreateUser}
  condition: s
---
title: Correlated
correlation:
  type: temporal
  rules: [a, b]
  group-by: who
  timespan: 1h
  aliases: {who: {a: user, b: userName}}
--- splunk
| multisearch
[ search eventName="ConsoleLogin" | eval time_1=_time | rename user as who ]
[ search eventName="CreateUser" | eval time_2=_time | rename userName as who ]

| stats max(time_1) as time_1 max(time_2) as time_2 by _time who
| sort 0 _time
| streamstats max(time_1) as time_1 max(time_2) as time_2 by who
| where _time-time_1<3600 AND _time-time_2<3600
| eval first_time=min(_time, time_1, time_2)

| streamstats current=f last(_time) as previous_time by who
| eval find=if(_time-previous_time<3600, 0, 1)
| streamstats sum(find) as find by who
| stats min(first_time) as first_time max(_time) as last_time by who find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== fields of the rule
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {eventName: CreateUser}
  condition: s
---
title: Correlated
fields: [src]
correlation:
  type: temporal
  rules: [a, b]
  group-by: user
  timespan: 10m
--- splunk
| multisearch
[ search eventName="ConsoleLogin" | eval time_1=_time ]
[ search eventName="CreateUser" | eval time_2=_time ]

| stats max(time_1) as time_1 max(time_2) as time_2 values(src) as src by _time user
| sort 0 _time
| streamstats time_window=10m values(src) as src by user
| streamstats max(time_1) as time_1 max(time_2) as time_2 by user
| where _time-time_1<600 AND _time-time_2<600
| eval first_time=min(_time, time_1, time_2)

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time values(src) as src by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== without a group
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {eventName: CreateUser}
  condition: s
---
title: Correlated
correlation:
  type: temporal
  rules: [a, b]
  timespan: 1h
--- splunk
| multisearch
[ search eventName="ConsoleLogin" | eval time_1=_time ]
[ search eventName="CreateUser" | eval time_2=_time ]

| stats max(time_1) as time_1 max(time_2) as time_2 by _time
| sort 0 _time
| streamstats max(time_1) as time_1 max(time_2) as time_2
| where _time-time_1<3600 AND _time-time_2<3600
| eval first_time=min(_time, time_1, time_2)

| streamstats current=f last(_time) as previous_time
| eval find=if(_time-previous_time<3600, 0, 1)
| streamstats sum(find) as find
| stats min(first_time) as first_time max(_time) as last_time by find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== in order
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {eventName: CreateUser}
  condition: s
---
title: Correlated
correlation:
  type: temporal_ordered
  rules: [a, b]
  group-by: user
  timespan: 10m
--- splunk
| multisearch
[ search eventName="ConsoleLogin" | eval time_1=_time ]
[ search eventName="CreateUser" | eval time_2=_time ]

| stats max(time_1) as time_1 max(time_2) as time_2 by _time user
| sort 0 _time
| streamstats max(time_1) as start_1 by user
| eval start_2=if(isnotnull(time_2), start_1, null())
| streamstats max(start_2) as start_2 by user
| where _time-start_2<600

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(start_2) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== three in order
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {eventName: CreateUser}
  condition: s
---
title: C
name: c
logsource: {product: aws}
detection:
  s: {eventName: CreateKey}
  condition: s
---
title: Correlated
correlation:
  type: temporal_ordered
  rules: [a, b, c]
  group-by: user
  timespan: 10m
--- splunk
| multisearch
[ search eventName="ConsoleLogin" | eval time_1=_time ]
[ search eventName="CreateUser" | eval time_2=_time ]
[ search eventName="CreateKey" | eval time_3=_time ]

| stats max(time_1) as time_1 max(time_2) as time_2 max(time_3) as time_3 by _time user
| sort 0 _time
| streamstats max(time_1) as start_1 by user
| eval start_2=if(isnotnull(time_2), start_1, null())
| streamstats max(start_2) as start_2 by user
| eval start_3=if(isnotnull(time_3), start_2, null())
| streamstats max(start_3) as start_3 by user
| where _time-start_3<600

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(start_3) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== there and back
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {eventName: CreateUser}
  condition: s
---
title: Correlated
correlation:
  type: temporal_ordered
  rules: [a, b, a]
  group-by: user
  timespan: 10m
--- splunk
| multisearch
[ search eventName="ConsoleLogin" | eval time_1=_time ]
[ search eventName="CreateUser" | eval time_2=_time ]

| stats max(time_1) as time_1 max(time_2) as time_2 by _time user
| sort 0 _time
| streamstats max(time_1) as start_1 by user
| eval start_2=if(isnotnull(time_2), start_1, null())
| streamstats max(start_2) as start_2 by user
| eval start_3=if(isnotnull(time_1), start_2, null())
| streamstats max(start_3) as start_3 by user
| where _time-start_3<600

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(start_3) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== after many of another
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Many
name: many
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 5m
  condition: {gte: 10}
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {eventName: CreateUser}
  condition: s
---
title: Correlated
correlation:
  type: temporal_ordered
  rules: [many, b]
  group-by: user
  timespan: 10m
--- splunk
eventName="CreateUser" | eval time_2=_time
| append
[ search eventName="ConsoleLogin"
| where isnotnull('user')
| sort 0 _time
| streamstats window=10 global=f first(_time) as first_time count as event_count by user
| where event_count=10 AND _time-first_time<300
| fields _time user | eval time_1=_time ]

| stats max(time_1) as time_1 max(time_2) as time_2 by _time user
| sort 0 _time
| streamstats max(time_1) as start_1 by user
| eval start_2=if(isnotnull(time_2), start_1, null())
| streamstats max(start_2) as start_2 by user
| where _time-start_2<600

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(start_2) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== two correlations
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Many
name: many
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 5m
  condition: {gte: 10}
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {eventName: CreateUser}
  condition: s
---
title: Pair
name: pair
correlation:
  type: temporal
  rules: [a, b]
  group-by: user
  timespan: 5m
---
title: Correlated
correlation:
  type: temporal
  rules: [many, pair]
  group-by: user
  timespan: 10m
--- splunk
eventName="ConsoleLogin"
| where isnotnull('user')
| sort 0 _time
| streamstats window=10 global=f first(_time) as first_time count as event_count by user
| where event_count=10 AND _time-first_time<300
| fields _time user | eval time_1=_time
| append
[ | multisearch
[ search eventName="ConsoleLogin" | eval time_1=_time ]
[ search eventName="CreateUser" | eval time_2=_time ]
| stats max(time_1) as time_1 max(time_2) as time_2 by _time user
| sort 0 _time
| streamstats max(time_1) as time_1 max(time_2) as time_2 by user
| where _time-time_1<300 AND _time-time_2<300
| fields _time user | eval time_2=_time ]

| stats max(time_1) as time_1 max(time_2) as time_2 by _time user
| sort 0 _time
| streamstats max(time_1) as time_1 max(time_2) as time_2 by user
| where _time-time_1<600 AND _time-time_2<600
| eval first_time=min(_time, time_1, time_2)

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== an inner column
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Many
name: many
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 5m
  condition: {gte: 10}
---
title: Correlated
correlation:
  type: value_sum
  rules: many
  group-by: user
  timespan: 1h
  condition: {field: event_count, gte: 10}
--- splunk error
23:22 error SG5016: the results of 'many' have no field 'event_count'; add it to 'group-by' there, or give an alias for a field that is
--- splunk notes

=== bursts of bursts
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Many
name: many
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 5m
  condition: {gte: 10}
---
title: Correlated
correlation:
  type: event_count
  rules: many
  group-by: user
  timespan: 1h
  condition: {gte: 3}
--- splunk
eventName="ConsoleLogin"
| where isnotnull('user')
| sort 0 _time
| streamstats window=10 global=f first(_time) as first_time count as event_count by user
| where event_count=10 AND _time-first_time<300
| fields _time user

| where isnotnull('user')
| sort 0 _time
| streamstats window=3 global=f first(_time) as first_time count as event_count by user
| where event_count=3 AND _time-first_time<3600

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<3600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time count as event_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
| eval event_count=event_count+2
--- splunk diagnostics
20:10 warning SG7323: each window in which 'many' holds counts, of which a burst has many

=== a text that JSON's null has is no group
--- rule
title: A
name: a
logsource: {product: okta}
detection:
  s: {eventType: a}
  condition: s
---
title: B
name: b
logsource: {product: okta}
detection:
  s: {eventType: b}
  condition: s
---
title: Correlated
correlation:
  type: temporal_ordered
  rules: [a, b]
  group-by: [user, client]
  timespan: 10m
--- pipeline
transformations:
  - type: set_state
    key: json_null
    val: text
--- splunk
| multisearch
[ search eventType="a" | eval time_1=_time ]
[ search eventType="b" | eval time_2=_time ]

| where 'user'!="null" AND 'client'!="null"
| stats max(time_1) as time_1 max(time_2) as time_2 by _time user client
| sort 0 _time
| streamstats max(time_1) as start_1 by user client
| eval start_2=if(isnotnull(time_2), start_1, null())
| streamstats max(start_2) as start_2 by user client
| where _time-start_2<600

| streamstats current=f last(_time) as previous_time by user client
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user client
| stats min(start_2) as first_time max(_time) as last_time by user client find
| convert ctime(first_time) ctime(last_time)
| fields - find
